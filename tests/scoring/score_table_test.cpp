#include <heli/scoring/bit_range.hpp>
#include <heli/scoring/bucket_worth.hpp>
#include <heli/scoring/score_table.hpp>

#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <limits>

namespace heli::scoring::score_table_test {
namespace {

TEST(ScoreTable, AddsUpByPersonAndByItem) {
    score_table table(2, 3);
    table.put(0, 1, points(5));
    table.put(0, 2, points(7));
    table.put(1, 1, points(1));
    EXPECT_EQ(table.totals(), (std::vector<points>{points(12), points(1)}));
    EXPECT_EQ(table.by_item(1), points(6));
    EXPECT_EQ(table.by_item(0), points(0));
}

TEST(ScoreTable, KnowsNoOtherPeopleAndItems) {
    score_table table(2, 3);
    EXPECT_THROW(static_cast<void>(table.of(2, 0)), not_found);
    EXPECT_THROW(static_cast<void>(table.of(0, 3)), not_found);
    EXPECT_THROW(table.put(0, 3, points(1)), not_found);
}

TEST(BitRange, CountsBitsOfAPartOfTheWords) {
    std::array<std::uint64_t, 3> const words{~std::uint64_t{0}, 0x8000000000000001U, 0x5U};
    for (std::size_t first = 0; first < 192; ++first) {
        std::size_t set = 0;
        for (std::size_t count = 0; first + count <= 192; ++count) {
            EXPECT_EQ(bits_set(words, first, count), set) << first << " " << count;
            auto const bit = first + count;
            set += bit < 192 ? (words[bit / 64] >> (bit % 64)) & 1U : 0U;
        }
    }
    EXPECT_EQ(words_for(0), 0U);
    EXPECT_EQ(words_for(64), 1U);
    EXPECT_EQ(words_for(65), 2U);
}

TEST(BucketWorth, OfADayIsItsWholeUnitsUpToTheCapOfADay) {
    auto const steps = rules_of_steps().items.front();
    EXPECT_EQ(worth_of(steps, 999), (bucket_worth{points(0), false}));
    EXPECT_EQ(worth_of(steps, 1000), (bucket_worth{points(1), false}));
    EXPECT_EQ(worth_of(steps, 12999), (bucket_worth{points(12), false}));
    EXPECT_EQ(worth_of(steps, 13000), (bucket_worth{points(12), true}));
    EXPECT_EQ(worth_of(steps, std::numeric_limits<std::int64_t>::max()),
              (bucket_worth{points(12), true}));
    EXPECT_EQ(worth_of(steps, std::numeric_limits<std::int64_t>::min()),
              (bucket_worth{points(0), false}));
    EXPECT_EQ(worth_of(rules_of_490().items[1], 99999), (bucket_worth{points(3), false}));
}

TEST(Participants, AreFoundByCode) {
    auto const people = people_of({"P2", "P1", "P10"});
    EXPECT_EQ(people.find("P1"), 1U);
    EXPECT_EQ(people.find("P10"), 2U);
    EXPECT_EQ(people.find("P3"), std::nullopt);
    EXPECT_EQ(people.find(""), std::nullopt);
    EXPECT_THROW(static_cast<void>(people_of({"P1", "P2", "P1"})), conflict);
}

}  // namespace
}  // namespace heli::scoring::score_table_test
