#include <heli/calendar/month_arithmetic.hpp>

#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cstdint>
#include <limits>
#include <vector>

namespace heli::calendar::month_arithmetic_test {
namespace {

using boost::gregorian::days;
using boost::gregorian::months;

static_assert(add_months(civil_date(2024, 1, 31), 1) == civil_date(2024, 2, 29));

TEST(AddMonths, ClipsTheLastDayOfJanuaryToFebruary) {
    EXPECT_EQ(add_months(date(2023, 1, 31), 1), date(2023, 2, 28));
    EXPECT_EQ(add_months(date(2024, 1, 31), 1), date(2024, 2, 29));
    EXPECT_EQ(add_months(date(2023, 1, 30), 1), date(2023, 2, 28));
    EXPECT_EQ(add_months(date(2023, 3, 31), -1), date(2023, 2, 28));
}

TEST(AddMonths, KeepsTheDayOfAMonthThatIsShort) {
    EXPECT_EQ(add_months(date(2023, 2, 28), 1), date(2023, 3, 28));
    EXPECT_EQ(add_months(date(2023, 4, 30), 1), date(2023, 5, 30));
    EXPECT_EQ(add_months(date(2024, 2, 29), 1), date(2024, 3, 29));
}

TEST(AddMonths, CarriesIntoTheYearsBeforeAndAfter) {
    EXPECT_EQ(add_months(date(2023, 12, 15), 1), date(2024, 1, 15));
    EXPECT_EQ(add_months(date(2024, 1, 15), -1), date(2023, 12, 15));
    EXPECT_EQ(add_months(date(2023, 6, 30), -16), date(2022, 2, 28));
    EXPECT_EQ(add_months(date(2023, 6, 30), 0), date(2023, 6, 30));
}

TEST(AddMonths, InTwoPartsEqualsAtOnceForDaysThatEveryMonthHas) {
    for (int day = 1; day <= 28; ++day) {
        date const from(2023, 10, static_cast<unsigned short>(day));
        for (int a = -30; a <= 30; a += 3) {
            for (int b = -30; b <= 30; b += 7) {
                ASSERT_EQ(add_months(add_months(from, a), b), add_months(from, a + b));
            }
        }
    }
}

TEST(AddMonths, LandsInTheMonthAskedForOnTheDayOrTheLastOfTheMonth) {
    for (date from(2023, 1, 1); from < date(2025, 1, 1); from += days(1)) {
        for (int count = -40; count <= 40; ++count) {
            auto const to = add_months(from, count);
            int const moved = (to.year() - from.year()) * 12 + to.month() - from.month();
            ASSERT_EQ(moved, count) << to_text(from);
            ASSERT_TRUE(to.day() == from.day() ||
                        (to.day() < from.day() && to == to.end_of_month()))
                << to_text(from) << " + " << count;
        }
    }
}

TEST(AddMonths, DiffersFromBoostJustWhereBoostSnapsToTheLastDayOfALongerMonth) {
    EXPECT_EQ(date(2023, 2, 28) + months(1), date(2023, 3, 31));
    EXPECT_EQ(date(2023, 4, 30) + months(1), date(2023, 5, 31));
    int differences = 0;
    for (date from(2019, 1, 1); from < date(2025, 1, 1); from += days(1)) {
        for (int count = 1; count <= 24; ++count) {
            auto const ours = add_months(from, count);
            auto const boost = from + months(count);
            bool const last_of_its_month = from == from.end_of_month();
            bool const longer_month = boost.end_of_month().day() > from.day();
            ASSERT_EQ(ours != boost, last_of_its_month && longer_month) << to_text(from);
            if (ours != boost) {
                ++differences;
                ASSERT_EQ(ours.day(), from.day()) << to_text(from);
                ASSERT_EQ(boost, boost.end_of_month()) << to_text(from);
                ASSERT_EQ(ours.year_month_day().month, boost.year_month_day().month);
            }
        }
    }
    EXPECT_GT(differences, 0);
}

TEST(AddMonths, GoingBackDiffersFromBoostInTheSameWay) {
    for (date from(2019, 1, 1); from < date(2025, 1, 1); from += days(1)) {
        for (int count = 1; count <= 24; ++count) {
            auto const boost = from - months(count);
            bool const snapped =
                from == from.end_of_month() && boost.end_of_month().day() > from.day();
            ASSERT_EQ(add_months(from, -count) != boost, snapped) << to_text(from);
        }
    }
}

TEST(AddMonths, ReachesBothEndsOfTheYears1400To9999) {
    EXPECT_EQ(add_months(date(1400, 1, 1), max_months - 1), date(9999, 12, 1));
    EXPECT_EQ(add_months(date(9999, 12, 31), -(max_months - 1)), date(1400, 1, 31));
    EXPECT_THROW(static_cast<void>(add_months(date(1400, 1, 1), -1)), invalid_value);
    EXPECT_THROW(static_cast<void>(add_months(date(9999, 12, 31), 1)), invalid_value);
    EXPECT_THROW(static_cast<void>(add_months(date(1400, 1, 1), max_months)), invalid_value);
}

TEST(AddMonths, RefusesCountsThatNoDateCanBear) {
    for (std::int64_t const count :
         {max_months + 1, -max_months - 1, std::numeric_limits<std::int64_t>::max(),
          std::numeric_limits<std::int64_t>::min()}) {
        EXPECT_THROW(static_cast<void>(add_months(date(2023, 1, 1), count)), invalid_value);
        EXPECT_THROW(static_cast<void>(add_years(date(2023, 1, 1), count)), invalid_value);
    }
    EXPECT_THROW(static_cast<void>(add_years(date(2023, 1, 1), max_months)), invalid_value);
}

TEST(AddMonths, RefusesSpecialDates) {
    for (auto const special : {boost::date_time::not_a_date_time, boost::date_time::neg_infin,
                               boost::date_time::pos_infin}) {
        EXPECT_THROW(static_cast<void>(add_months(date(special), 1)), invalid_value);
        EXPECT_THROW(static_cast<void>(add_years(date(special), 1)), invalid_value);
    }
}

TEST(AddMonths, SaysInItsOneStepWhetherTheMonthHasTheDay) {
    auto const clipped = explain([](auto& t) { return add_months(date(2023, 1, 31), 1, t); });
    EXPECT_EQ(clipped.value, date(2023, 2, 28));
    ASSERT_EQ(clipped.steps.size(), 1U);
    EXPECT_EQ(clipped.steps[0].rule, corresponding_day.id);
    EXPECT_EQ(clipped.steps[0].text.en, "no corresponding day: the month's last day, 2023-02-28");
    EXPECT_TRUE(holds(clipped.steps[0].text.zh, "2023-02-28"));
    EXPECT_EQ(clipped.steps[0].inputs,
              (std::vector<step_input>{{"from", "2023-01-31"}, {"months", "1"}}));
    auto const kept = explain([](auto& t) { return add_months(date(2023, 2, 28), 1, t); });
    EXPECT_EQ(kept.steps.at(0).text.en, "the corresponding day is 2023-03-28");
}

TEST(AddYears, ClipsTheLeapDay) {
    EXPECT_EQ(add_years(date(2024, 2, 29), 1), date(2025, 2, 28));
    EXPECT_EQ(add_years(date(2024, 2, 29), 4), date(2028, 2, 29));
    EXPECT_EQ(add_years(date(2024, 2, 29), -1), date(2023, 2, 28));
    EXPECT_EQ(add_years(date(2023, 10, 13), 1), date(2024, 10, 13));
    EXPECT_EQ(explain([](auto& t) { return add_years(date(2024, 2, 29), 1, t); }).steps.size(), 1U);
}

}  // namespace
}  // namespace heli::calendar::month_arithmetic_test
