#include <heli/competition/home_bias.hpp>

#include "judged_tables.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace heli::competition::home_bias_test {
namespace {

statistics::confidence const usual(0.95);

/// Six entries of two delegations; j0 gives those of its own, east, about 3 more than the others.
std::vector<judged_mark> partial_marks() {
    std::vector<judged_mark> marks;
    for (int e = 0; e < 6; ++e) {
        auto const id = "e" + std::to_string(e);
        ranking::entrant_id const entry{std::string_view(id)};
        double const worth = 70.0 + 2.0 * e;
        marks.push_back({entry, "j0", worth + (e < 3 ? 3.0 : 0.0) + 0.1 * (e % 2)});
        marks.push_back({entry, "j1", worth});
        marks.push_back({entry, "j2", worth});
    }
    return marks;
}

delegations east_and_west() {
    delegations of;
    for (int e = 0; e < 6; ++e) {
        auto const id = "e" + std::to_string(e);
        of.entries.emplace(ranking::entrant_id(std::string_view(id)),
                           delegation_id(std::string_view(e < 3 ? "east" : "west")));
    }
    of.judges.emplace(judge_id("j0"), delegation_id("east"));
    of.judges.emplace(judge_id("j1"), delegation_id("west"));
    return of;
}

TEST(OtherJudges, AreWhatAMarkIsComparedWith) {
    judging_table const table({{"e0", "j0", 6}, {"e0", "j1", 8}, {"e0", "j2", 9}, {"e1", "j0", 3}});
    auto const found = above_other_judges(table);
    EXPECT_EQ(found[0], -2.5);
    EXPECT_EQ(found[2], 2.0);
    EXPECT_FALSE(found[3].has_value());
}

TEST(HomeBias, IsFoundWhateverTheEntriesAreWorth) {
    auto const found = home_bias(judging_table(partial_marks()), east_and_west(), usual);
    ASSERT_EQ(found.size(), 4U);
    auto const& j0 = found[1];
    EXPECT_EQ(j0.judge->view(), "j0");
    EXPECT_EQ(j0.marks.a.n, 3U);
    EXPECT_EQ(j0.marks.b.n, 3U);
    EXPECT_NEAR(j0.marks.difference.value(), 3.0, 0.1);
    EXPECT_GT(j0.marks.limits.value().lower, 2.5);
    EXPECT_EQ(j0.unknown_delegation, 0U);
}

TEST(HomeBias, CountsUnknownDelegationsOnNeitherSide) {
    auto const found = home_bias(judging_table(partial_marks()), east_and_west(), usual);
    EXPECT_EQ(found[3].judge->view(), "j2");
    EXPECT_EQ(found[3].unknown_delegation, 6U);
    EXPECT_FALSE(found[3].marks.difference.known());
    EXPECT_FALSE(found[0].judge.has_value());
    EXPECT_EQ(found[0].unknown_delegation, 6U);
    EXPECT_EQ(found[0].marks.a.n + found[0].marks.b.n, 12U);
}

TEST(HomeBias, LeavesOutEntriesThatNobodyElseHasMarked) {
    auto const found =
        home_bias(judging_table({{"e0", "j0", 90}, {"e3", "j0", 70}}), east_and_west(), usual);
    EXPECT_EQ(found[1].no_other_judge, 2U);
    EXPECT_EQ(found[1].marks.difference.known(), false);
}

TEST(HomeBias, DoesNotDependOnTheOrderOfMarks) {
    std::mt19937_64 random(4);
    auto const marks = partial_marks();
    EXPECT_EQ(home_bias(judging_table(shuffled(marks, random)), east_and_west(), usual),
              home_bias(judging_table(marks), east_and_west(), usual));
}

}  // namespace
}  // namespace heli::competition::home_bias_test
