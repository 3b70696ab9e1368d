#include <heli/ranking/key_order.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

namespace heli::ranking::key_order_test {
namespace {

template <class Key>
void expect_sorted_as_by_comparing(std::vector<Key> const& keys) {
    for (auto const better : {direction::higher_is_better, direction::lower_is_better}) {
        std::vector<keyed_row<Key>> rows;
        for (std::uint32_t i = 0; i < keys.size(); ++i) {
            rows.push_back({keys[i], i});
        }
        auto expected = rows;
        std::stable_sort(expected.begin(), expected.end(), [&](auto const& a, auto const& b) {
            return better == direction::higher_is_better ? a.key > b.key : a.key < b.key;
        });
        sort_best_first(rows, better);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            ASSERT_EQ(rows[i].key, expected[i].key) << i;
            ASSERT_EQ(rows[i].row, expected[i].row) << i;
        }
    }
}

template <class Key>
std::vector<Key> random_keys(std::size_t count, std::uint64_t mask) {
    std::mt19937_64 random(count);
    std::vector<Key> keys{std::numeric_limits<Key>::min(), std::numeric_limits<Key>::max(), Key{0}};
    while (keys.size() < count) {
        keys.push_back(static_cast<Key>(random() & mask));
    }
    return keys;
}

TEST(KeyOrder, OfManyWholeNumbersIsThatOfComparing) {
    for (std::size_t const count : {3U, 511U, 512U, 5000U}) {
        for (auto const mask : {~std::uint64_t{0}, std::uint64_t{0xFF}, std::uint64_t{0xFF0000}}) {
            expect_sorted_as_by_comparing(random_keys<std::int64_t>(count, mask));
            expect_sorted_as_by_comparing(random_keys<std::uint64_t>(count, mask));
            expect_sorted_as_by_comparing(random_keys<std::int32_t>(count, mask));
            expect_sorted_as_by_comparing(random_keys<std::uint16_t>(count, mask));
            expect_sorted_as_by_comparing(random_keys<std::int8_t>(count, mask));
        }
    }
}

TEST(KeyOrder, OfEqualKeysIsTheOrderOfTheRows) {
    expect_sorted_as_by_comparing(std::vector<std::int64_t>(2000, -7));
}

TEST(RowCount, IsRefusedWhereRowsHaveNoNumber) {
    EXPECT_EQ(row_count(7), 7U);
    EXPECT_THROW(static_cast<void>(row_count(std::numeric_limits<std::uint32_t>::max())),
                 invalid_value);
}

}  // namespace
}  // namespace heli::ranking::key_order_test
