#include <heli/competition/judge_severity.hpp>

#include "judged_tables.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace heli::competition::judge_severity_test {
namespace {

TEST(JudgeSeverity, IsTakenFromTheAdditiveModel) {
    // j1 is two marks more severe, and was dealt the two entries of higher worth.
    auto const found = judge_severities(judging_table(
        {{"e0", "j0", 5.0}, {"e1", "j0", 7.0}, {"e1", "j1", 5.0}, {"e2", "j1", 8.0}}));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_NEAR(found[0].level.value(), 1.0, 1e-12);
    EXPECT_NEAR(found[1].level.value(), -1.0, 1e-12);
    EXPECT_EQ(found[1].marks.n, 2U);
    EXPECT_EQ(found[1].marks.mean.value(), 6.5);
    EXPECT_NEAR(found[0].marks.standard_deviation().value(), std::sqrt(2.0), 1e-15);
    EXPECT_NEAR(found[0].misfit.value(), 0.0, 1e-12);
}

TEST(JudgeSeverity, IsUnknownWhereJudgesCannotBeCompared) {
    auto const found = judge_severities(judging_table(two_panels_apart()));
    EXPECT_FALSE(found[0].level.known() || found[0].misfit.known());
    EXPECT_EQ(found[0].marks.mean.value(), 9.5) << "what each gave is known all the same";
    EXPECT_TRUE(judge_severities(judging_table({})).empty());
}

TEST(JudgeSeverity, ShowsWhoDoesNotFitTheOthers) {
    auto const found = judge_severities(judging_table(reference_marks().at("6")));
    for (auto const& judge : found) {
        EXPECT_GT(judge.misfit.value(), 0.0);
    }
}

}  // namespace
}  // namespace heli::competition::judge_severity_test
