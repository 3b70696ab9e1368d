#include <heli/law/clock_fold.hpp>

#include "short_clocks.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace heli::law::clock_fold_test {
namespace {

TEST(ClockFold, OfLimitationThatIsInterruptedBeginsInFull) {
    auto const at_once = state_of(
        "LIM-1Y", {starts({2023, 3, 10}), interrupted({2023, 9, 20}, "claim_on_other_party")},
        date(2023, 12, 1));
    EXPECT_EQ(at_once.first_due_date, date(2024, 3, 11));  // the 10th is a Sunday
    EXPECT_EQ(due_text(at_once), "2024-09-20");
    // Mediation from 20 September to 5 October: the year begins when it ends, and the next
    // 5 October lies in the National Day week.
    auto const mediated =
        state_of("LIM-1Y",
                 {starts({2023, 3, 10}),
                  interrupted({2023, 9, 20}, "mediation_received", date(2023, 10, 5))},
                 date(2023, 12, 1));
    EXPECT_EQ(mediated.unrolled_date, date(2024, 10, 5));
    EXPECT_EQ(due_text(mediated), "2024-10-08");
    EXPECT_TRUE(mediated.findings.empty());
}

TEST(ClockFold, OfLimitationThatIsInterruptedHasNotBegunAgainBeforeTheInterruptionEnds) {
    auto const state = state_of(
        "LIM-1Y",
        {starts({2023, 3, 10}), interrupted({2023, 9, 20}, "suit_filed", date(2023, 12, 1))},
        date(2023, 10, 1));
    EXPECT_EQ(state.phase, clock_phase::interrupted);
    EXPECT_EQ(state.days_used, 0);
    EXPECT_EQ(due_text(state), "2024-12-02");  // the 1st is a Sunday
}

TEST(ClockFold, OfLimitationHasNoDueDateWhileAnInterruptionGoesOn) {
    auto suit = interrupted({2023, 9, 20}, "suit_filed");
    suit.ongoing = true;
    auto const state = state_of("LIM-1Y", {starts({2023, 3, 10}), suit}, date(2023, 12, 1));
    EXPECT_EQ(state.phase, clock_phase::interrupted);
    EXPECT_EQ(state.status, due_status::needs_fact);
    EXPECT_EQ(state.fact, missing_fact::interruption_end);
    EXPECT_EQ(due_text(state), "open");
    EXPECT_EQ(state.days_used, 0);
    EXPECT_EQ(state.days_left, 0);
}

TEST(ClockFold, ThatIsSuspendedAndInterruptedAtOnceNeedsTheEndOfTheInterruption) {
    auto suit = interrupted({2023, 9, 20}, "suit_filed");
    suit.ongoing = true;
    auto const state =
        state_of("LIM-1Y", {starts({2023, 3, 10}), suspended({2023, 9, 1}, "force_majeure"), suit},
                 date(2023, 12, 1));
    EXPECT_EQ(state.phase, clock_phase::interrupted);
    EXPECT_EQ(state.fact, missing_fact::interruption_end);
    EXPECT_EQ(due_text(state), "open");
}

TEST(ClockFold, OfLimitationThatIsSuspendedGoesOnWithWhatWasLeft) {
    // 61 days: 30 of June and 31 of July.
    auto const state = state_of(
        "LIM-1Y",
        {starts({2023, 3, 10}), suspended({2023, 6, 1}, "force_majeure", date(2023, 8, 1))},
        date(2023, 9, 1));
    EXPECT_EQ(state.unrolled_date, date(2024, 5, 10));
    EXPECT_EQ(due_text(state), "2024-05-10");
    EXPECT_TRUE(state.findings.empty());
}

TEST(ClockFold, OfLimitationIsInterruptedUntilItResumes) {
    auto suit = interrupted({2023, 9, 20}, "suit_filed");
    suit.ongoing = true;
    auto const claim = interrupted({2024, 2, 5}, "claim_on_other_party");
    auto state = state_of("LIM-1Y", {starts({2023, 3, 10}), suit, claim}, date(2024, 3, 1));
    EXPECT_EQ(state.phase, clock_phase::interrupted);
    EXPECT_EQ(due_text(state), "open");
    clock_event const resumes{date(2024, 2, 20), clock_action::resume};
    state = state_of("LIM-1Y", {starts({2023, 3, 10}), suit, claim, resumes}, date(2024, 3, 1));
    EXPECT_EQ(state.phase, clock_phase::running);
    EXPECT_EQ(due_text(state), "2025-02-20");
}

TEST(ClockFold, SaysWhatADueDateWouldBeIfTheSuspensionEndedOnADay) {
    auto const& r = published_law().required("ARB-AWARD");
    clock_fold fold(r, china());
    std::vector<finding> findings;
    EXPECT_FALSE(fold.due());
    EXPECT_FALSE(fold.due_if_resumed(date(2024, 3, 1)));
    EXPECT_TRUE(fold.apply(starts({2024, 3, 1}), findings, "event[0]"));
    EXPECT_TRUE(
        fold.apply(suspended({2024, 3, 11}, "proceedings_suspended"), findings, "event[1]"));
    EXPECT_FALSE(fold.due());
    EXPECT_EQ(fold.due_if_resumed(date(2024, 3, 21))->due.value, date(2024, 4, 25));
    EXPECT_EQ(fold.suspended_since(), date(2024, 3, 11));
    EXPECT_TRUE(findings.empty());
}

}  // namespace
}  // namespace heli::law::clock_fold_test
