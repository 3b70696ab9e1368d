#include <heli/core/chrono_date.hpp>

#include <gtest/gtest.h>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <chrono>
#include <cstdint>

namespace heli::chrono_date_test {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

TEST(ChronoDate, NamesTheSameDayAsBoostEveryDayFrom1949To2100) {
    sys_days day = year{1949} / 1 / 1;
    sys_days const end = year{2101} / 1 / 1;
    for (date d(1949, 1, 1); day < end; d += boost::gregorian::days(1), day += days{1}) {
        ASSERT_EQ(to_sys_days(d), day) << to_text(d);
        ASSERT_EQ(to_date(day), d);
        ASSERT_EQ(to_date(year_month_day{day}), d);
        ASSERT_EQ(iso_weekday(to_day_number(d)),
                  static_cast<int>(std::chrono::weekday{day}.iso_encoding()))
            << to_text(d);
    }
}

TEST(ChronoDate, ReachesBothEndsOfTheYears1400To9999) {
    EXPECT_EQ(to_date(sys_days{year{1400} / 1 / 1}), date(1400, 1, 1));
    EXPECT_EQ(to_date(sys_days{year{9999} / 12 / 31}), date(9999, 12, 31));
    EXPECT_THROW(static_cast<void>(to_date(sys_days{year{1399} / 12 / 31})), invalid_value);
    EXPECT_THROW(static_cast<void>(to_date(sys_days{year{10000} / 1 / 1})), invalid_value);
    EXPECT_THROW(static_cast<void>(to_date(year{1399} / 12 / 31)), invalid_value);
    EXPECT_THROW(static_cast<void>(to_date(year{10000} / 1 / 1)), invalid_value);
}

TEST(ChronoDate, RefusesDaysWhoseNumberDoesNotFit32Bits) {
    constexpr std::int64_t two_to_the_32nd = 4294967296;
    if constexpr (sizeof(days::rep) > sizeof(day_number)) {
        EXPECT_THROW(static_cast<void>(to_date(sys_days{days{two_to_the_32nd}})), invalid_value);
        EXPECT_THROW(static_cast<void>(to_date(sys_days{days{-two_to_the_32nd}})), invalid_value);
    }
}

TEST(ChronoDate, RefusesAYearMonthDayThatIsNoDay) {
    for (year_month_day const wrong :
         {year_month_day{year{2023} / 2 / 30}, year_month_day{year{2023} / 2 / 29},
          year_month_day{year{2023} / 13 / 1}, year_month_day{year{2023} / 0 / 1},
          year_month_day{year{2023} / 1 / 0}, year_month_day{year{2023} / 4 / 31}}) {
        EXPECT_FALSE(wrong.ok());
        EXPECT_THROW(static_cast<void>(to_date(wrong)), invalid_value);
    }
}

TEST(ChronoDate, RefusesSpecialDates) {
    for (auto const special : {boost::date_time::not_a_date_time, boost::date_time::neg_infin,
                               boost::date_time::pos_infin}) {
        EXPECT_THROW(static_cast<void>(to_sys_days(date(special))), invalid_value);
    }
}

}  // namespace
}  // namespace heli::chrono_date_test
