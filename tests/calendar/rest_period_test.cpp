#include <heli/calendar/rest_period.hpp>

#include "../core/thrown_text.hpp"
#include "published_days.hpp"

#include <gtest/gtest.h>

namespace heli::calendar::rest_period_test {
namespace {

TEST(Days, ListsBothEndsOfTheRange) {
    auto const answers = days(china(), date(2023, 10, 6), date(2023, 10, 9));
    ASSERT_EQ(answers.size(), 4U);
    EXPECT_EQ(answers[0].kind, day_kind::holiday);
    EXPECT_EQ(answers[1].kind, day_kind::make_up_day);
    EXPECT_EQ(answers[2].kind, day_kind::make_up_day);
    EXPECT_EQ(answers[3].kind, day_kind::weekday);
    EXPECT_EQ(answers[3].day, date(2023, 10, 9));
}

TEST(Days, IsEmptyIfTheRangeEndsBeforeItBegins) {
    EXPECT_TRUE(days(china(), date(2023, 10, 9), date(2023, 10, 8)).empty());
    EXPECT_TRUE(rest_periods(china(), date(2023, 10, 9), date(2023, 10, 8)).empty());
}

TEST(Days, RefusesDaysOutsideTheSpanAndSpecialValues) {
    EXPECT_THROW(static_cast<void>(days(china(), date(1948, 12, 31), date(1949, 1, 2))),
                 invalid_value);
    EXPECT_THROW(static_cast<void>(days(china(), date(2100, 12, 30), date(2101, 1, 1))),
                 invalid_value);
    EXPECT_THROW(
        static_cast<void>(days(china(), date(2023, 1, 1), date(boost::date_time::not_a_date_time))),
        invalid_value);
}

TEST(Days, RefusesProvisionalDaysOfAStrictCalendar) {
    auto const strict = china().with(strictness::refuse_provisional);
    EXPECT_EQ(days(strict, date(2026, 12, 1), date(2026, 12, 25)).size(), 25U);
    EXPECT_THROW(static_cast<void>(days(strict, date(2026, 12, 1), date(2026, 12, 26))), not_found);
}

TEST(RestPeriods, AreWeekendsAndHolidaysWithoutTheMadeUpDays) {
    auto const periods = rest_periods(china(), date(2023, 9, 18), date(2023, 10, 15));
    ASSERT_EQ(periods.size(), 3U);
    EXPECT_EQ(periods[0],
              (rest_period{date(2023, 9, 23), date(2023, 9, 24), {}, certainty::certain}));
    EXPECT_EQ(periods[1], (rest_period{date(2023, 9, 29),
                                       date(2023, 10, 6),
                                       {"中秋节、国庆节", "Mid-Autumn Festival and National Day"},
                                       certainty::certain}));
    EXPECT_EQ(periods[1].length(), 8);
    EXPECT_EQ(periods[2].first, date(2023, 10, 14));
}

TEST(RestPeriods, JoinTheDaysOffOfANoticeAndOfItsAmendment) {
    auto const periods = rest_periods(china(), date(2020, 1, 20), date(2020, 2, 7));
    ASSERT_EQ(periods.size(), 1U);
    EXPECT_EQ(periods[0].first, date(2020, 1, 24));
    EXPECT_EQ(periods[0].last, date(2020, 2, 2));
    EXPECT_EQ(periods[0].length(), 10);
    EXPECT_EQ(periods[0].name.zh, "春节");
}

TEST(RestPeriods, JoinAHolidayWithTheWeekendBesideIt) {
    auto const periods = rest_periods(china(), date(2024, 6, 3), date(2024, 6, 14));
    ASSERT_EQ(periods.size(), 1U);
    EXPECT_EQ(periods[0].first, date(2024, 6, 8));
    EXPECT_EQ(periods[0].last, date(2024, 6, 10));
    EXPECT_EQ(periods[0].name.en, "Dragon Boat Festival");
}

TEST(RestPeriods, GivesWholeThePeriodThatGoesOnPastTheRange) {
    auto const periods = rest_periods(china(), date(2023, 9, 25), date(2023, 9, 30));
    ASSERT_EQ(periods.size(), 1U);
    EXPECT_EQ(periods[0].last, date(2023, 10, 6));
}

TEST(RestPeriods, LeavesOutThePeriodThatBeganBeforeTheRange) {
    auto const periods = rest_periods(china(), date(2023, 10, 3), date(2023, 10, 15));
    ASSERT_EQ(periods.size(), 1U);
    EXPECT_EQ(periods[0].first, date(2023, 10, 14));
}

TEST(RestPeriods, SplitRangesGiveEachPeriodOnce) {
    auto const year = rest_periods(china(), date(2023, 1, 1), date(2023, 12, 31));
    for (int month = 1; month < 12; ++month) {
        auto const end = date(2023, static_cast<unsigned short>(month), 1).end_of_month();
        auto const head = rest_periods(china(), date(2023, 1, 1), end);
        auto const tail =
            rest_periods(china(), end + boost::gregorian::days(1), date(2023, 12, 31));
        EXPECT_EQ(head.size() + tail.size(), year.size()) << to_text(end);
    }
}

TEST(RestPeriods, HoldJustTheDaysThatAreNotWorked) {
    int rest = 0;
    for (int day = chrono_day(2025, 1, 1); day <= chrono_day(2025, 12, 31); ++day) {
        rest += published().working(day) ? 0 : 1;
    }
    int listed = 0;
    for (auto const& period : rest_periods(china(), date(2025, 1, 1), date(2025, 12, 31))) {
        listed += period.length();
    }
    EXPECT_EQ(listed, rest);
}

TEST(RestPeriods, AreProvisionalIfOneOfTheirDaysIs) {
    auto const periods = rest_periods(china(), date(2026, 12, 19), date(2026, 12, 27));
    ASSERT_EQ(periods.size(), 2U);
    EXPECT_EQ(periods[0].certainty, certainty::certain);
    EXPECT_EQ(periods[1].certainty, certainty::provisional);
}

// 30 September to 3 October 2028: National Day, and Mid-Autumn on 3 October.
TEST(RestPeriods, NameEveryHolidayInThem) {
    auto const periods = rest_periods(china(), date(2028, 9, 28), date(2028, 10, 3));
    ASSERT_EQ(periods.size(), 1U);
    EXPECT_EQ(periods[0].last, date(2028, 10, 3));
    EXPECT_TRUE(holds(periods[0].name.zh, "国庆节")) << periods[0].name.zh;
    EXPECT_TRUE(holds(periods[0].name.zh, "中秋节")) << periods[0].name.zh;
}

TEST(RestPeriods, RefusesDaysOutsideTheSpan) {
    EXPECT_THROW(static_cast<void>(rest_periods(china(), date(1948, 12, 31), date(1949, 1, 31))),
                 invalid_value);
    EXPECT_THROW(static_cast<void>(rest_periods(china(), date(2100, 12, 1), date(2101, 1, 31))),
                 invalid_value);
}

TEST(RestPeriods, RefusesSpecialValues) {
    for (auto const special : {boost::date_time::not_a_date_time, boost::date_time::neg_infin,
                               boost::date_time::pos_infin}) {
        EXPECT_THROW(static_cast<void>(rest_periods(china(), date(special), date(2023, 1, 31))),
                     invalid_value);
        EXPECT_THROW(static_cast<void>(rest_periods(china(), date(2023, 1, 1), date(special))),
                     invalid_value);
    }
}

TEST(RestPeriods, OfTheLastDaysOfTheSpanEndWithIt) {
    auto const periods = rest_periods(china(), date(2100, 12, 25), date(2100, 12, 31));
    ASSERT_EQ(periods.size(), 1U);
    EXPECT_EQ(periods[0].first, date(2100, 12, 25));
    EXPECT_EQ(periods[0].last, date(2100, 12, 26));
}

}  // namespace
}  // namespace heli::calendar::rest_period_test
