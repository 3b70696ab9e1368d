#include <heli/core/date.hpp>

#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <limits>
#include <string>
#include <string_view>

namespace heli::date_test {
namespace {

using boost::date_time::neg_infin;
using boost::date_time::not_a_date_time;
using boost::date_time::pos_infin;

static_assert(sizeof(date) == 4);
static_assert(to_day_number(civil_date(1970, 1, 1)) == 0);
static_assert(to_day_number(civil_date(1969, 12, 31)) == -1);
static_assert(to_civil_date(-7670) == civil_date(1949, 1, 1));
static_assert(civil_date() == civil_date(1970, 1, 1));
static_assert(civil_date(2023, 12, 31) < civil_date(2024, 1, 1));
static_assert(civil_date(2023, 9, 30) < civil_date(2023, 10, 1));

TEST(DayNumber, Counts365DaysAYearAndALeapDayEveryFourthSince1970) {
    EXPECT_EQ(to_day_number(civil_date(1971, 1, 1)), 365);
    EXPECT_EQ(to_day_number(civil_date(2000, 1, 1)), 30 * 365 + 7);
    EXPECT_EQ(to_day_number(civil_date(1949, 1, 1)), -(21 * 365 + 5));
    EXPECT_EQ(to_day_number(civil_date(2100, 12, 31)), 131 * 365 + 32 - 1);
}

TEST(DayNumber, AgreesWithBoostEveryDayFrom1949To2100) {
    date d(1949, 1, 1);
    day_number expected = -7670;
    for (; d <= date(2100, 12, 31); d += boost::gregorian::days(1), ++expected) {
        ASSERT_EQ(to_day_number(d), expected);
        ASSERT_EQ(to_date(expected), d);
        auto const c = to_civil_date(d);
        ASSERT_EQ(c.year, d.year());
        ASSERT_EQ(c.month, d.month().as_number());
        ASSERT_EQ(c.day, d.day());
        ASSERT_EQ(to_date(c), d);
    }
    EXPECT_EQ(expected, 47847);
}

TEST(DayNumber, WeekdayAgreesWithBoostEveryDayFrom1949To2100) {
    for (date d(1949, 1, 1); d <= date(2100, 12, 31); d += boost::gregorian::days(1)) {
        auto const from_sunday = static_cast<int>(d.day_of_week().as_number());
        ASSERT_EQ(iso_weekday(to_day_number(d)), from_sunday == 0 ? 7 : from_sunday) << to_text(d);
    }
}

TEST(DayNumber, WeekdayGoesOnBeyondEveryCalendar) {
    EXPECT_EQ(iso_weekday(0), 4);
    EXPECT_EQ(iso_weekday(-1), 3);
    EXPECT_EQ(iso_weekday(std::numeric_limits<day_number>::max() - 6),
              iso_weekday(std::numeric_limits<day_number>::max() - 13));
    EXPECT_EQ(iso_weekday(std::numeric_limits<day_number>::min()),
              iso_weekday(std::numeric_limits<day_number>::min() + 7));
}

TEST(CivilDate, ComesBackFromItsDayNumberEveryDayFrom1400To9999) {
    civil_date yesterday(1400, 1, 1);
    auto const first = to_day_number(yesterday);
    auto const last = to_day_number(civil_date(9999, 12, 31));
    EXPECT_EQ(last - first + 1, 8600 * 365 + 2150 - 86 + 21);
    for (auto n = first + 1; n <= last; ++n) {
        auto const today = to_civil_date(n);
        ASSERT_LT(yesterday, today);
        ASSERT_EQ(to_day_number(today), n);
        yesterday = today;
    }
}

TEST(CivilDate, KnowsWhichCenturiesAreLeapYears) {
    EXPECT_FALSE(civil_date::leap(1900));
    EXPECT_TRUE(civil_date::leap(2000));
    EXPECT_TRUE(civil_date::leap(2024));
    EXPECT_FALSE(civil_date::leap(2100));
    EXPECT_EQ(civil_date::days_in_month(2100, 2), 28);
    EXPECT_EQ(civil_date::days_in_month(2000, 2), 29);
}

TEST(CivilDate, RefusesDaysThatDoNotExist) {
    EXPECT_THROW(civil_date(2023, 2, 29), invalid_value);
    EXPECT_THROW(civil_date(2100, 2, 29), invalid_value);
    EXPECT_THROW(civil_date(2023, 4, 31), invalid_value);
    EXPECT_THROW(civil_date(2023, 0, 1), invalid_value);
    EXPECT_THROW(civil_date(2023, 13, 1), invalid_value);
    EXPECT_THROW(civil_date(2023, 1, 0), invalid_value);
    EXPECT_THROW(civil_date(2023, 1, 32), invalid_value);
    EXPECT_THROW(civil_date(1399, 12, 31), invalid_value);
    EXPECT_THROW(civil_date(10000, 1, 1), invalid_value);
}

TEST(CivilDate, RefusesNumbersThatWouldWrapRoundToARealDay) {
    EXPECT_THROW(civil_date(2023 + 65536, 1, 1), invalid_value);
    EXPECT_THROW(civil_date(2023, 1 + 256, 1), invalid_value);
    EXPECT_THROW(civil_date(2023, 1, 1 + 256), invalid_value);
}

TEST(CivilDate, NamesTheImpossibleDayInTheMessage) {
    auto const text = thrown_text<invalid_value>([] { return civil_date(2023, 2, 30); });
    EXPECT_TRUE(holds(text, "2023")) << text;
    EXPECT_TRUE(holds(text, "30")) << text;
}

TEST(Date, RefusesSpecialValuesWhereADayIsNeeded) {
    for (auto const special : {not_a_date_time, neg_infin, pos_infin}) {
        EXPECT_THROW(static_cast<void>(to_day_number(date(special))), invalid_value);
        EXPECT_THROW(static_cast<void>(to_civil_date(date(special))), invalid_value);
    }
}

TEST(Date, RefusesDayNumbersOutsideTheYears1400To9999) {
    EXPECT_EQ(to_date(day_number{-208188}), date(1400, 1, 1));
    EXPECT_EQ(to_date(day_number{2932896}), date(9999, 12, 31));
    for (day_number const outside : {-208189, 2932897, std::numeric_limits<day_number>::min(),
                                     std::numeric_limits<day_number>::max()}) {
        EXPECT_THROW(static_cast<void>(to_date(outside)), invalid_value) << outside;
    }
}

TEST(DateText, IsIso8601WithLeadingZeros) {
    EXPECT_EQ(to_text(date(2023, 9, 5)), "2023-09-05");
    EXPECT_EQ(to_text(date(1400, 1, 1)), "1400-01-01");
    EXPECT_EQ(to_text(date(9999, 12, 31)), "9999-12-31");
}

TEST(DateText, NamesSpecialValues) {
    EXPECT_EQ(to_text(date(not_a_date_time)), "not-a-date");
    EXPECT_EQ(to_text(date(neg_infin)), "-infinity");
    EXPECT_EQ(to_text(date(pos_infin)), "+infinity");
}

TEST(ParseDate, ReadsBackEveryPrintedDayFrom1949To2100) {
    for (date d(1949, 1, 1); d <= date(2100, 12, 31); d += boost::gregorian::days(1)) {
        ASSERT_EQ(parse_date(to_text(d)), d);
    }
}

TEST(ParseDate, RefusesEveryOtherForm) {
    for (std::string const text :
         {"", "2023", "2023-1-1", "2023-01-1", "20230101", "2023/01/01", "2023-01-01 ",
          " 2023-01-01", "2023-01-01T00:00", "01-01-2023", "-023-01-01", "+023-01-01", "2023-+1-01",
          "2023-01-0x", "2023-0 -01", "２０２３-01-01", "2023年1月1日", "not-a-date",
          "-infinity"}) {
        auto const message = thrown_text<invalid_value>([&] { return parse_date(text); });
        EXPECT_TRUE(holds(message, "\"" + text + "\"")) << message;
        EXPECT_TRUE(holds(message, "YYYY-MM-DD")) << message;
    }
}

TEST(ParseDate, RefusesDaysThatDoNotExist) {
    for (std::string const text : {"2023-02-29", "2023-02-30", "2023-13-01", "2023-00-10",
                                   "2023-10-00", "1399-12-31", "0000-01-01"}) {
        EXPECT_THROW(static_cast<void>(parse_date(text)), invalid_value) << text;
    }
}

TEST(ParseDate, RefusesTextWithAnEmbeddedZeroByte) {
    EXPECT_THROW(static_cast<void>(parse_date(std::string_view("2023-01-0\0", 10))), invalid_value);
}

}  // namespace
}  // namespace heli::date_test
