#include <heli/law/counted_period.hpp>

#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <string>

namespace heli::law::counted_period_test {
namespace {

constexpr auto forward = direction::forward;
constexpr auto backward = direction::backward;
constexpr auto stays = calendar::roll::none;
constexpr auto moves_on = calendar::roll::next_working_day;
constexpr auto moves_back = calendar::roll::previous_working_day;

std::string counted(period const& p, date const& event) {
    auto const end = count(a_rule("X-1"), p, event, china());
    return to_text(end.unrolled_date) + " -> " + to_text(end.due.value);
}

TEST(CountedPeriod, DoesNotCountTheDayOfTheEvent) {
    EXPECT_EQ(counted({{1, period_unit::calendar_day}, forward, stays}, {2024, 3, 4}),
              "2024-03-05 -> 2024-03-05");
    EXPECT_EQ(counted({{1, period_unit::working_day}, forward, stays}, {2024, 3, 8}),
              "2024-03-11 -> 2024-03-11");
    EXPECT_EQ(counted({{1, period_unit::working_day}, backward, stays}, {2024, 3, 11}),
              "2024-03-08 -> 2024-03-08");
}

TEST(CountedPeriod, OfWorkingDaysMayBeginOnADayOfRest) {
    EXPECT_EQ(counted({{5, period_unit::working_day}, forward, stays}, {2023, 10, 1}),
              "2023-10-11 -> 2023-10-11");
}

TEST(CountedPeriod, OfZeroDaysIsTheDayItselfAfterItMoved) {
    EXPECT_EQ(counted({{0, period_unit::calendar_day}, forward, moves_on}, {2023, 10, 1}),
              "2023-10-01 -> 2023-10-07");
    EXPECT_EQ(counted({{0, period_unit::calendar_day}, backward, moves_back}, {2023, 10, 1}),
              "2023-10-01 -> 2023-09-28");
}

TEST(CountedPeriod, MovesItsLastDayOnBackOrNotAsTheRuleSays) {
    EXPECT_EQ(counted({{15, period_unit::calendar_day}, forward, stays}, {2023, 9, 15}),
              "2023-09-30 -> 2023-09-30");
    EXPECT_EQ(counted({{15, period_unit::calendar_day}, forward, moves_on}, {2023, 9, 15}),
              "2023-09-30 -> 2023-10-07");
    EXPECT_EQ(counted({{15, period_unit::calendar_day}, forward, moves_back}, {2023, 9, 15}),
              "2023-09-30 -> 2023-09-28");
}

TEST(CountedPeriod, OfMonthsBackwardEndsOnTheCorrespondingDayOrTheMonthsLast) {
    EXPECT_EQ(counted({{1, period_unit::month}, backward, stays}, {2024, 3, 31}),
              "2024-02-29 -> 2024-02-29");
    EXPECT_EQ(counted({{1, period_unit::year}, backward, stays}, {2024, 2, 29}),
              "2023-02-28 -> 2023-02-28");
}

TEST(CountedPeriod, OfMonthsGoesOverTheYear) {
    EXPECT_EQ(counted({{6, period_unit::month}, forward, stays}, {2023, 8, 31}),
              "2024-02-29 -> 2024-02-29");
    EXPECT_EQ(counted({{14, period_unit::month}, forward, stays}, {2023, 12, 31}),
              "2025-02-28 -> 2025-02-28");
}

TEST(CountedPeriod, OfHoursEndsAfterTheirWholeDays) {
    EXPECT_EQ(counted({{48, period_unit::hour}, forward, stays}, {2024, 9, 30}),
              "2024-10-02 -> 2024-10-02");
    EXPECT_EQ(counted({{72, period_unit::hour}, backward, stays}, {2024, 10, 3}),
              "2024-09-30 -> 2024-09-30");
}

TEST(CountedPeriod, ThatNeitherCountsWorkingDaysNorMovesIsAlwaysCertain) {
    auto const end =
        count(a_rule("X-1"), {{3, period_unit::year}, forward, stays}, date(2026, 12, 31), china());
    EXPECT_EQ(end.due.certainty, calendar::certainty::certain);
    EXPECT_EQ(end.due.earliest, end.due.latest);
}

TEST(CountedPeriod, ThatMovesIsProvisionalOnlyIfTheDaysAtItsEndAre) {
    period const month{{1, period_unit::month}, forward, moves_on};
    EXPECT_EQ(count(a_rule("X-1"), month, date(2026, 11, 25), china()).due.certainty,
              calendar::certainty::certain);
    EXPECT_EQ(count(a_rule("X-1"), month, date(2026, 11, 26), china()).due.certainty,
              calendar::certainty::provisional);
}

TEST(CountedPeriod, CountsAcrossTheWholeSpanUpToItsEnds) {
    EXPECT_EQ(counted({{1, period_unit::calendar_day}, forward, stays}, {2100, 12, 30}),
              "2100-12-31 -> 2100-12-31");
    EXPECT_EQ(counted({{1, period_unit::calendar_day}, backward, stays}, {1949, 1, 2}),
              "1949-01-01 -> 1949-01-01");
    for (auto const unit : {period_unit::calendar_day, period_unit::working_day, period_unit::month,
                            period_unit::year}) {
        EXPECT_THROW((void)counted({{1, unit}, forward, stays}, {2100, 12, 31}), invalid_value);
        EXPECT_THROW((void)counted({{1, unit}, backward, stays}, {1949, 1, 1}), invalid_value);
    }
}

TEST(CountedPeriod, StrictlyRefusesWhatIsProvisional) {
    auto const strict = china().with(calendar::strictness::refuse_provisional);
    period const days{{10, period_unit::working_day}, forward, stays};
    EXPECT_THROW((void)count(a_rule("X-1"), days, date(2026, 12, 24), strict), not_found);
    EXPECT_EQ(count(a_rule("X-1"), days, date(2023, 9, 25), strict).due.value, date(2023, 10, 13));
}

TEST(CountedPeriod, TakesTheSameStepsAsItsValue) {
    period const days{{15, period_unit::calendar_day}, forward, moves_on};
    auto const told = explain([&](trace& steps) {
        return count(a_rule("X-1"), days, date(2023, 9, 15), china(), steps);
    });
    EXPECT_EQ(told.value, count(a_rule("X-1"), days, date(2023, 9, 15), china()));
    EXPECT_GE(told.steps.size(), 3U);
}

}  // namespace
}  // namespace heli::law::counted_period_test
