#include <heli/evaluation/small_cell.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace heli::evaluation::small_cell_test {
namespace {

using counts = std::vector<std::int64_t>;
using shared_counts = std::vector<std::optional<std::int64_t>>;

constexpr small_cell_rule under_five{5, zero_cells::shown};

TEST(SmallCell, HasSoundLabels) {
    expect_snake_case_labels<zero_cells>(2);
}

TEST(SmallCell, LeavesALineAloneInWhichNothingIsSmall) {
    auto const line = suppress(counts{5, 0, 20}, under_five);
    EXPECT_EQ(line.cells, (shared_counts{5, 0, 20}));
    EXPECT_EQ(line.total, 25);
}

TEST(SmallCell, SuppressesTheNextSmallestWhereTheTotalWouldGiveOneAway) {
    auto const line = suppress(counts{3, 30, 9}, under_five);
    EXPECT_EQ(line.cells, (shared_counts{std::nullopt, 30, std::nullopt}));
    EXPECT_EQ(line.total, 42);
}

TEST(SmallCell, SuppressesAllOfASmallGroup) {
    auto const line = suppress(counts{3, 0, 1}, under_five);
    EXPECT_EQ(line.cells, shared_counts(3));
    EXPECT_EQ(line.total, std::nullopt);
}

TEST(SmallCell, SuppressesAThirdWhereTwoOnesWouldBeKnownByTheirSum) {
    auto const line = suppress(counts{1, 1, 30, 9}, under_five);
    EXPECT_EQ(line.cells, (shared_counts{std::nullopt, std::nullopt, 30, std::nullopt}));
}

TEST(SmallCell, TreatsZerosAsTheRuleSays) {
    auto const line = suppress(counts{0, 30, 9}, {5, zero_cells::suppressed});
    EXPECT_EQ(line.cells, (shared_counts{std::nullopt, 30, std::nullopt}));
    EXPECT_EQ(suppress(counts{0, 0}, under_five).cells, (shared_counts{0, 0}));
}

TEST(SmallCell, RefusesAThresholdThatSuppressesNothingAndNegativeCounts) {
    EXPECT_THROW((void)suppress(counts{1}, {1, zero_cells::shown}), invalid_value);
    EXPECT_THROW((void)suppress(counts{-1}, under_five), invalid_value);
}

/// Calls `use` with every line of so many cells whose sum is at most `most`.
template <class Use>
void for_each_line(std::size_t cells, std::int64_t most, Use const& use) {
    counts line(cells, 0);
    auto const place = [&](auto const& self, std::size_t cell, std::int64_t left) -> void {
        if (cell == cells) {
            use(line);
            return;
        }
        for (std::int64_t value = 0; value <= left; ++value) {
            line[cell] = value;
            self(self, cell + 1, left - value);
        }
    };
    place(place, 0, most);
}

/// Who knows the rule, and that every line is published by it, tries every line that would have
/// been published just so.
void expect_no_leak(std::size_t cells, std::int64_t most, small_cell_rule const& rule) {
    using published = std::pair<shared_counts, std::optional<std::int64_t>>;
    std::map<published, std::vector<std::set<std::int64_t>>> possible;
    for_each_line(cells, most, [&](counts const& line) {
        auto const shared = suppress(line, rule);
        auto& values = possible[{shared.cells, shared.total}];
        values.resize(cells);
        for (std::size_t i = 0; i < cells; ++i) {
            values[i].insert(line[i]);
        }
    });
    for (auto const& [shared, values] : possible) {
        for (std::size_t i = 0; i < cells; ++i) {
            bool const hidden = !shared.first[i].has_value();
            EXPECT_EQ(hidden, values[i].size() > 1);
        }
    }
}

TEST(SmallCell, NeverLetsASuppressedCountBeRecomputedFromWhatIsPublished) {
    for (auto const zeros : {zero_cells::shown, zero_cells::suppressed}) {
        expect_no_leak(2, 40, {5, zeros});
        expect_no_leak(3, 28, {5, zeros});
        expect_no_leak(4, 20, {3, zeros});
        expect_no_leak(4, 22, {5, zeros});
    }
}

}  // namespace
}  // namespace heli::evaluation::small_cell_test
