#include <heli/law/clock.hpp>

#include "../core/thrown_text.hpp"
#include "short_clocks.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <tuple>
#include <vector>

namespace heli::law::clock_test {
namespace {

using boost::gregorian::days;

// 45 days from Friday 1 March 2024 end on Monday 15 April.
date const accepted(2024, 3, 1);

/// Days used, left and excluded.
std::tuple<int, int, int> tally(clock_state const& state) {
    return {static_cast<int>(state.days_used), static_cast<int>(state.days_left),
            static_cast<int>(state.days_excluded)};
}

TEST(Clock, RunsFromItsStartToTheDueDateOfTheRule) {
    auto const state = state_of("ARB-AWARD", {starts(accepted)}, date(2024, 3, 20));
    EXPECT_EQ(state.phase, clock_phase::running);
    EXPECT_EQ(state.status, due_status::certain);
    EXPECT_EQ(due_text(state), "2024-04-15");
    EXPECT_EQ(state.first_due_date, state.due_date);
    EXPECT_EQ(state.started, accepted);
    EXPECT_EQ(state.in_force, in_force::yes);
    EXPECT_TRUE(state.authority_period);
    EXPECT_EQ(tally(state), std::tuple(19, 26, 0));
    EXPECT_TRUE(state.findings.empty());
}

TEST(Clock, OfTheSameEventHasTheDueDateOfTheAnswer) {
    for (auto const& row : data::rules) {
        bool const runs = row.period && row.period->direction == direction::forward &&
                          row.period->length.unit != period_unit::hour;
        if (runs) {
            date const event(2019, 9, 12);
            auto const answer = due_by(rule_id(row.id), event, row.region);
            auto const state = state_of(rule_id(row.id), {starts(event)}, event, row.region);
            EXPECT_EQ(state.due_date, answer.due_date) << row.id;
            EXPECT_EQ(state.unrolled_date, answer.unrolled_date) << row.id;
            EXPECT_EQ(state.rule, answer.rule) << row.id;
            EXPECT_EQ(state.in_force, answer.in_force) << row.id;
            EXPECT_EQ(state.status, answer.status) << row.id;
            EXPECT_EQ(state.reason, answer.reason) << row.id;
            EXPECT_EQ(state.safe_date, answer.safe_date) << row.id;
        }
    }
}

TEST(Clock, ExpiresOnTheDayAfterItsDueDate) {
    std::vector<clock_event> const events{starts(accepted)};
    EXPECT_EQ(state_of("ARB-AWARD", events, date(2024, 4, 15)).phase, clock_phase::running);
    EXPECT_EQ(tally(state_of("ARB-AWARD", events, date(2024, 4, 15))), std::tuple(45, 0, 0));
    auto const after = state_of("ARB-AWARD", events, date(2024, 4, 17));
    EXPECT_EQ(after.phase, clock_phase::expired);
    EXPECT_EQ(tally(after), std::tuple(45, -2, 0));
}

TEST(Clock, ThatIsSuspendedForTenDaysIsDueTenDaysLater) {
    std::vector<clock_event> const events{
        starts(accepted), suspended({2024, 3, 11}, "proceedings_suspended", date(2024, 3, 21))};
    auto const during = state_of("ARB-AWARD", events, date(2024, 3, 15));
    EXPECT_EQ(during.phase, clock_phase::suspended);
    EXPECT_EQ(due_text(during), "2024-04-25");
    EXPECT_EQ(tally(during), std::tuple(9, 36, 5));
    auto const after = state_of("ARB-AWARD", events, date(2024, 3, 21));
    EXPECT_EQ(after.phase, clock_phase::running);
    EXPECT_EQ(tally(after), std::tuple(10, 35, 10));
    EXPECT_EQ(after.first_due_date, date(2024, 4, 15));
    EXPECT_TRUE(after.findings.empty());
}

TEST(Clock, ThatIsSuspendedWithoutEndHasNoDueDateButAnEarliestOne) {
    std::vector<clock_event> events{starts(accepted),
                                    suspended({2024, 3, 11}, "proceedings_suspended")};
    auto const during = state_of("ARB-AWARD", events, date(2024, 3, 15));
    EXPECT_EQ(during.phase, clock_phase::suspended);
    EXPECT_EQ(during.status, due_status::needs_fact);
    EXPECT_EQ(during.fact, missing_fact::suspension_end);
    EXPECT_EQ(due_text(during), "open");
    EXPECT_EQ(during.earliest, date(2024, 4, 22));  // five days: Saturday the 20th
    EXPECT_EQ(during.latest, std::nullopt);
    EXPECT_EQ(tally(during), std::tuple(9, 36, 5));
    events.push_back(resumes({2024, 3, 21}));
    EXPECT_EQ(due_text(state_of("ARB-AWARD", events, date(2024, 3, 21))), "2024-04-25");
}

// 45 days from 20 March end on Saturday 4 May, which moves to Monday the 6th. A suspension on
// Sunday the 5th comes before that: the day moves on to a working day that is not suspended.
TEST(Clock, ThatIsSuspendedWhileItsLastDayMovesGoesOnToADayThatIsNot) {
    std::vector<clock_event> events{starts({2024, 3, 20}),
                                    suspended({2024, 5, 5}, "proceedings_suspended")};
    auto const during = state_of("ARB-AWARD", events, date(2024, 5, 20));
    EXPECT_EQ(during.phase, clock_phase::suspended);
    EXPECT_EQ(during.earliest, date(2024, 5, 21));
    EXPECT_EQ(during.days_left, 0);
    events.push_back(resumes({2024, 6, 1}));
    auto const after = state_of("ARB-AWARD", events, date(2024, 6, 1));
    EXPECT_EQ(after.unrolled_date, date(2024, 5, 4));
    EXPECT_EQ(due_text(after), "2024-06-03");  // 1 June is a Saturday
    EXPECT_EQ(after.phase, clock_phase::running);
}

TEST(Clock, ExcludesTheTimeOfServiceByPublicNotice) {
    auto const state = state_of(
        "ARB-AWARD",
        {starts(accepted), excluded({2024, 3, 11}, "public_notice_issued", date(2024, 4, 10))},
        date(2024, 4, 12));
    EXPECT_EQ(due_text(state), "2024-05-15");
    EXPECT_TRUE(state.findings.empty());
}

// 45 days from 20 March end on Saturday 4 May, in the Labour Day week.
TEST(Clock, RestartsWhenAPartyIsAdded) {
    auto const state = state_of(
        "ARB-AWARD", {starts(accepted), restarts({2024, 3, 20}, "party_added")}, date(2024, 3, 25));
    EXPECT_EQ(state.unrolled_date, date(2024, 5, 4));
    EXPECT_EQ(due_text(state), "2024-05-06");
    EXPECT_EQ(state.safe_date, date(2024, 5, 4));  // an authority's own period need not move
    EXPECT_EQ(state.started, date(2024, 3, 20));
    EXPECT_EQ(state.first_due_date, date(2024, 4, 15));
    EXPECT_EQ(tally(state), std::tuple(5, 42, 0));
}

TEST(Clock, KeepsTheRestOfASuspensionThatARestartFallsInto) {
    auto const state = state_of(
        "ARB-AWARD",
        {starts(accepted), suspended({2024, 3, 11}, "proceedings_suspended", date(2024, 3, 21)),
         restarts({2024, 3, 16}, "claim_changed")},
        date(2024, 3, 25));
    EXPECT_EQ(state.unrolled_date, date(2024, 5, 5));  // 30 April and the five days left
}

TEST(Clock, IsExtendedByUpToFifteenDays) {
    std::vector<clock_event> events{starts(accepted),
                                    extended({2024, 4, 10}, {15, period_unit::calendar_day})};
    auto const state = state_of("ARB-AWARD", events, date(2024, 4, 10));
    EXPECT_EQ(due_text(state), "2024-04-30");
    EXPECT_EQ(state.extended_by, (extent{15, period_unit::calendar_day}));
}

TEST(Clock, ThatWasStoppedStaysSo) {
    auto const state = state_of(
        "ARB-AWARD", {starts(accepted), stopped({2024, 4, 10}, "award_made")}, date(2024, 6, 1));
    EXPECT_EQ(state.phase, clock_phase::stopped);
    EXPECT_EQ(state.days_used, 40);
    EXPECT_EQ(due_text(state), "2024-04-15");
}

// 4, 5 March; without the 6th to the 10th; 11, 12, 13 March.
TEST(Clock, OfWorkingDaysDoesNotCountExcludedOnes) {
    auto const state =
        state_of("ARB-ACCEPT",
                 {starts(accepted), suspended({2024, 3, 6}, "force_majeure", date(2024, 3, 11))},
                 date(2024, 3, 12));
    EXPECT_EQ(due_text(state), "2024-03-13");
    EXPECT_EQ(tally(state), std::tuple(4, 1, 5));
}

TEST(Clock, OfACorrectionRestartsTheDaysToDecideOnAcceptance) {
    auto const state =
        state_of("ARB-ACCEPT", {starts(accepted), restarts({2024, 3, 6}, "application_corrected")},
                 date(2024, 3, 7));
    EXPECT_EQ(due_text(state), "2024-03-13");
    EXPECT_TRUE(state.findings.empty());
}

TEST(Clock, ReachingIntoAYearWithoutNoticeIsProvisional) {
    auto const state = state_of("LIM-1Y", {starts({2026, 5, 3})}, date(2026, 6, 1));
    EXPECT_EQ(state.status, due_status::provisional);
    EXPECT_LE(*state.earliest, *state.due_date);
    EXPECT_LE(*state.due_date, *state.latest);
    EXPECT_EQ(state.safe_date, state.earliest);
}

TEST(Clock, NeedsTheRegionWhereRegionalRulesDiffer) {
    auto const state = state_of("MED-15-LAW", {starts({2026, 6, 1})}, date(2026, 6, 2), no_region);
    EXPECT_EQ(state.status, due_status::needs_fact);
    EXPECT_EQ(state.fact, missing_fact::region);
    EXPECT_EQ(due_text(state), "2026-06-16");
}

TEST(Clock, WithoutARegionIsSafeOnTheEarliestDayOfAnyRegion) {
    auto const state =
        state_of("CB-REPLY-NAT", {starts({2024, 3, 4})}, date(2024, 3, 5), no_region);
    EXPECT_EQ(due_text(state), "2024-03-25");
    EXPECT_EQ(state.safe_date, date(2024, 3, 18));  // the ten working days of Zhejiang
}

TEST(Clock, IsUndeterminedWhereTwoReadingsDiffer) {
    auto const state =
        state_of("INSP-EVID-ZJ", {starts({2017, 6, 20})}, date(2017, 6, 21), zhejiang);
    EXPECT_EQ(state.status, due_status::undetermined);
    EXPECT_EQ(due_text(state), "2017-06-27");
    EXPECT_EQ(state.safe_date, date(2017, 6, 27));
    EXPECT_EQ(state_of("INSP-EVID-ZJ", {starts({2023, 10, 6})}, date(2023, 10, 7), zhejiang).status,
              due_status::certain);
}

TEST(Clock, OfAnAwardInAnhuiRunsByItsOwnRule) {
    auto const state =
        state_of("ARB-AWARD", {starts({2026, 6, 1}), restarts({2026, 6, 10}, "party_added")},
                 date(2026, 6, 12), anhui);
    EXPECT_EQ(state.rule, rule_id("ARB-AWARD-AH"));
    EXPECT_EQ(state.asked, rule_id("ARB-AWARD"));
    EXPECT_EQ(words(state.passed_over), texts{"ARB-AWARD regional_override"});
    EXPECT_EQ(due_text(state), "2026-07-27");  // the 25th is a Saturday
    EXPECT_TRUE(state.findings.empty());
}

TEST(Clock, ByARuleThatWasNotPublishedThenIsUndetermined) {
    auto const state =
        state_on({"LIM-1Y", national, {starts({2007, 6, 1})}}, date(2007, 7, 1),
                 published_law().known_on(date(2007, 7, 1)), china(), data::clock_grounds);
    EXPECT_EQ(state.status, due_status::undetermined);
    EXPECT_EQ(due_text(state), "2008-06-02");
}

TEST(Clock, ThatNothingStartedNeedsItsStart) {
    auto const state = state_of("LIM-1Y", {}, date(2023, 6, 1));
    EXPECT_EQ(state.phase, clock_phase::not_started);
    EXPECT_EQ(state.fact, missing_fact::start);
    EXPECT_EQ(due_text(state), "open");
    auto const early = state_of("LIM-1Y", {starts({2023, 6, 2})}, date(2023, 6, 1));
    EXPECT_EQ(early.phase, clock_phase::not_started);
    EXPECT_TRUE(early.lines.empty());
}

TEST(Clock, OfARuleByWhichNothingRunsNeverStarts) {
    auto const state = state_of("LIM-WAGE-EXEMPT", {starts({2023, 6, 1})}, date(2023, 7, 1));
    EXPECT_EQ(state.phase, clock_phase::not_started);
    EXPECT_EQ(state.reason, published_law().required("LIM-WAGE-EXEMPT").effect);
    EXPECT_EQ(due_text(state), "open");
}

TEST(Clock, RefusesRulesThatCountBackwardOrInHoursOrNotAtAll) {
    auto const of = [](rule_id const& id) {
        return thrown_text<invalid_value>(
            [&] { return state_of(id, {starts(accepted)}, accepted).phase; });
    };
    EXPECT_EQ(of("ARB-HEAR-NOTICE"),
              "rule ARB-HEAR-NOTICE counts backward or in hours: it has no clock");
    EXPECT_EQ(of("PRES-48H"), "rule PRES-48H counts backward or in hours: it has no clock");
    EXPECT_THROW((void)state_of("AID-UNION", {}, accepted), not_found);
    EXPECT_THROW((void)state_of("ARB-AWARDS", {}, accepted), not_found);
    EXPECT_THROW((void)state_of("ARB-SIMPLE-ZJ", {}, accepted, jiangsu), invalid_value);
}

TEST(Clock, RefusesDaysOutsideTheCalendarsSpan) {
    EXPECT_THROW((void)state_of("ARB-AWARD", {}, date(2101, 1, 1)), invalid_value);
    EXPECT_THROW((void)state_of("ARB-AWARD", {starts({1948, 1, 1})}, accepted), invalid_value);
    EXPECT_THROW((void)state_of("ARB-AWARD", {starts({2100, 12, 1})}, date(2100, 12, 2)),
                 invalid_value);
    EXPECT_THROW((void)state_of("ARB-AWARD", {}, date(boost::gregorian::not_a_date_time)),
                 invalid_value);
    // An end that lies outside is as far as its stretch goes, and no more than that.
    EXPECT_THROW((void)state_of("ARB-AWARD",
                                {starts(accepted), suspended({2024, 3, 11}, "proceedings_suspended",
                                                             date(2101, 1, 1))},
                                date(2024, 3, 20)),
                 invalid_value);
}

}  // namespace
}  // namespace heli::law::clock_test
