#include <heli/allocation/selection_search.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace heli::allocation::selection_search_test {
namespace {

/// Three groups: of row 0 only, of rows 0 and 1, of rows 0 and 2.
grouped_selection three_groups() {
    return group_candidates({{3, 3}, {1, 3}, {0, 1}}, {{0}, {0, 1}, {0, 2}, {0}, {0, 1}, {0, 2}},
                            {50, 10, 40, 50, 20, 45});
}

/// What no choice within `open` beats, by walking all of them.
std::int64_t best_by_walking(grouped_selection const& selection,
                             std::vector<count_range> const& open) {
    std::int64_t best = -1;
    group_counts counts(3);
    for (counts[0] = open[0].low; counts[0] <= open[0].high; ++counts[0]) {
        for (counts[1] = open[1].low; counts[1] <= open[1].high; ++counts[1]) {
            for (counts[2] = open[2].low; counts[2] <= open[2].high; ++counts[2]) {
                if (keeps_rows(selection, counts)) {
                    best = std::max(best, total_score(selection, counts));
                }
            }
        }
    }
    return best;
}

/// A large selection: a total, floors on some rows, caps on others.
grouped_selection large_selection(std::uint64_t seed, std::size_t candidates, std::int64_t places) {
    constexpr std::size_t limited_rows = 12;
    std::mt19937_64 numbers(seed);
    auto const below = [&](std::uint64_t bound) {
        return static_cast<std::int64_t>(numbers() % bound);
    };
    std::vector<std::int64_t> percent;
    std::vector<row_range> rows{{places, places}};
    for (std::size_t c = 0; c < limited_rows; ++c) {
        percent.push_back(5 + below(30));
        rows.push_back(c < 8 ? row_range{places * percent[c] * 115 / 10000, places}
                             : row_range{0, places * percent[c] * 80 / 10000});
    }
    std::vector<std::vector<std::uint32_t>> counted(candidates);
    std::vector<std::int64_t> scores;
    for (auto& of : counted) {
        of.push_back(0);
        auto score = below(100000);
        for (std::uint32_t c = 0; c < limited_rows; ++c) {
            if (below(100) < percent[c]) {
                of.push_back(c + 1);
                score += (c < 8 ? -score : score) * below(20) / 100;
            }
        }
        scores.push_back(score);
    }
    return group_candidates(std::move(rows), counted, scores);
}

TEST(CandidateGroups, TakeTheBetterAndThenTheEarlierFirst) {
    auto const selection = three_groups();
    ASSERT_EQ(selection.groups.size(), 3U);
    EXPECT_EQ(selection.groups[0].members, (std::vector<std::uint32_t>{0, 3}));
    EXPECT_EQ(selection.groups[1].members, (std::vector<std::uint32_t>{4, 1}));
    EXPECT_EQ(selection.groups[1].totals, (std::vector<std::int64_t>{0, 20, 30}));
    EXPECT_TRUE(keeps_rows(selection, {2, 1, 0}));
    EXPECT_FALSE(keeps_rows(selection, {2, 0, 1}));
    EXPECT_EQ(total_score(selection, {2, 1, 0}), 120);
}

TEST(SelectionBound, IsTrueForAnyPrices) {
    auto const selection = three_groups();
    std::vector<count_range> const open(3, {0, 2});
    std::mt19937_64 numbers(7);
    for (int i = 0; i < 2000; ++i) {
        row_prices prices{{}, 1 + static_cast<std::int64_t>(numbers() % 9)};
        for (int row = 0; row < 3; ++row) {
            prices.numerators.push_back(static_cast<std::int64_t>(numbers() % 1001) - 500);
        }
        EXPECT_GE(bound_of(selection, open, prices), best_by_walking(selection, open));
        auto narrowed = open;
        if (selection_detail::narrow(selection, narrowed, prices, 120)) {
            EXPECT_EQ(best_by_walking(selection, narrowed), 120);
        } else {
            ADD_FAILURE() << "the best choice was cut off";
        }
        EXPECT_FALSE(selection_detail::proves_empty(selection, open, prices));
    }
}

TEST(SelectionSearch, FindsTheBestByHand) {
    auto const found = best_selection(three_groups(), 100);
    EXPECT_TRUE(found.complete);
    EXPECT_EQ(found.best, (group_counts{2, 1, 0}));
    EXPECT_EQ(found.total, 120);
    EXPECT_EQ(found.bound, 120);
}

TEST(SelectionSearch, ProvesThatNothingKeepsTheRows) {
    auto selection = three_groups();
    selection.rows[1] = {3, 3};  // there are two of row 1
    auto const found = best_selection(selection, 100);
    EXPECT_TRUE(found.complete);
    EXPECT_FALSE(found.best);
    EXPECT_EQ(found.nodes, 1U);
}

TEST(SelectionSearch, KnowsParityThatRelaxingMisses) {
    // Pairs of rows force x + y = 1, y + z = 1, x + z = 1: halves keep it, whole numbers do not.
    auto const selection =
        group_candidates({{1, 1}, {1, 1}, {1, 1}}, {{0, 1}, {1, 2}, {0, 2}}, {5, 5, 5});
    auto const found = best_selection(selection, 100);
    EXPECT_TRUE(found.complete);
    EXPECT_FALSE(found.best);
    EXPECT_GT(found.nodes, 1U);
}

TEST(SelectionSearch, ProvesLargeSelectionsBest) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        auto const selection = large_selection(seed, 20000, 1000);
        auto const found = best_selection(selection, 20000);
        ASSERT_TRUE(found.best) << seed;
        EXPECT_TRUE(found.complete) << seed;
        EXPECT_TRUE(keeps_rows(selection, *found.best));
        EXPECT_EQ(total_score(selection, *found.best), found.total);
        std::vector<count_range> open;
        for (auto const& group : selection.groups) {
            open.push_back({0, group.size()});
        }
        EXPECT_EQ(bound_of(selection, open, found.prices), found.root_bound);
        EXPECT_LE(found.root_bound - found.total, 200) << seed;
        EXPECT_EQ(best_selection(selection, 20000).best, found.best);
    }
}

TEST(SelectionSearch, FillsManyExactRows) {
    constexpr std::uint32_t exact_rows = 31;
    std::mt19937_64 numbers(5);
    std::vector<row_range> rows{{310, 310}};
    rows.resize(1 + exact_rows, {10, 10});
    rows.push_back({120, 310});
    rows.push_back({0, 60});
    std::vector<std::vector<std::uint32_t>> counted;
    std::vector<std::int64_t> scores;
    for (int i = 0; i < 4000; ++i) {
        auto const draw = numbers();
        std::vector<std::uint32_t> of{0, 1 + static_cast<std::uint32_t>(draw % exact_rows)};
        if (draw / 64 % 4 == 0) {
            of.push_back(exact_rows + 1);
        }
        if (draw / 1024 % 3 == 0) {
            of.push_back(exact_rows + 2);
        }
        counted.push_back(of);
        scores.push_back(static_cast<std::int64_t>(draw / 4096 % 10000));
    }
    auto const selection = group_candidates(rows, counted, scores);
    auto const found = best_selection(selection, 20000);
    ASSERT_TRUE(found.best);
    EXPECT_TRUE(found.complete);
    EXPECT_TRUE(keeps_rows(selection, *found.best));
    EXPECT_EQ(found.bound, found.total);
}

}  // namespace
}  // namespace heli::allocation::selection_search_test
