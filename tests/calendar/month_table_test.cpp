#include <heli/calendar/month_table.hpp>

#include <heli/calendar/month_arithmetic.hpp>

#include "published_days.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <type_traits>

namespace heli::calendar::month_table_test {
namespace {

static_assert(month_span == 1824);
static_assert(!std::is_copy_constructible_v<month_table>);
static_assert(!std::is_default_constructible_v<month_table>);

int at(int year, int month, int day) {
    return chrono_day(year, month, day) - chrono_day(1949, 1, 1);
}

/// The offset by month arithmetic over civil dates; nothing outside the span.
std::optional<int> calculated(int offset, std::int64_t months) {
    auto const first = to_day_number(first_day);
    int const day = to_day_number(add_months(to_civil_date(first + offset), months)) - first;
    return day < 0 || day >= day_span ? std::nullopt : std::optional(day);
}

/// Compares the table with month arithmetic from `offset`, for each `step`-th number of months
/// from -600 to 600.
void compare_from(int offset, std::int64_t step) {
    for (std::int64_t months = -600; months <= 600; months += step) {
        ASSERT_EQ(months_of_span().shifted(offset, months), calculated(offset, months))
            << to_text(day_at(offset)) << " + " << months << " months";
    }
}

TEST(MonthTable, AgreesWithTheCalendarOfChronoOnEveryDay) {
    auto const& table = months_of_span();
    ASSERT_EQ(table.month_of().size(), 55517U);
    ASSERT_EQ(table.day_of().size(), 55517U);
    for (int offset = 0; offset < day_span; ++offset) {
        std::chrono::year_month_day const day{
            std::chrono::sys_days{std::chrono::days{chrono_day(1949, 1, 1) + offset}}};
        auto const i = static_cast<std::size_t>(offset);
        int const months = (static_cast<int>(day.year()) - 1949) * 12 +
                           static_cast<int>(static_cast<unsigned>(day.month())) - 1;
        ASSERT_EQ(int{table.month_of()[i]}, months);
        ASSERT_EQ(unsigned{table.day_of()[i]}, static_cast<unsigned>(day.day()));
    }
}

TEST(MonthTable, GivesTheFirstDayOfEveryMonthAndTheEndOfTheLast) {
    auto const firsts = months_of_span().firsts();
    ASSERT_EQ(firsts.size(), 1825U);
    for (int month = 0; month < month_span; ++month) {
        ASSERT_EQ(int{firsts[static_cast<std::size_t>(month)]},
                  at(1949 + month / 12, month % 12 + 1, 1));
    }
    EXPECT_EQ(int{firsts.back()}, day_span);
}

// 37 months are not a multiple of a year: every month meets every other.
TEST(MonthTable, ShiftsEveryDayOfTheSpanAsMonthArithmeticDoes) {
    for (int offset = 0; offset < day_span && !testing::Test::HasFatalFailure(); ++offset) {
        compare_from(offset, 37);
    }
}

TEST(MonthTable, ShiftsTheLastDayOfEveryMonthByUpToFiftyYearsAsMonthArithmeticDoes) {
    for (auto const next : months_of_span().firsts().subspan(1)) {
        compare_from(next - 1, 1);
        if (testing::Test::HasFatalFailure()) {
            return;
        }
    }
}

TEST(MonthTable, TakesTheLastDayOfAMonthWithoutACorrespondingDay) {
    auto const& table = months_of_span();
    EXPECT_EQ(table.shifted(at(2023, 1, 31), 1), at(2023, 2, 28));
    EXPECT_EQ(table.shifted(at(2024, 1, 31), 1), at(2024, 2, 29));
    EXPECT_EQ(table.shifted(at(2024, 3, 31), -1), at(2024, 2, 29));
    EXPECT_EQ(table.shifted(at(2023, 2, 28), 1), at(2023, 3, 28));
    EXPECT_EQ(table.shifted(at(2024, 2, 29), 12), at(2025, 2, 28));
    EXPECT_EQ(table.shifted(at(2024, 2, 29), 0), at(2024, 2, 29));
}

TEST(MonthTable, ReachesBothEndsOfTheSpanAndHasNoAnswerBeyondThem) {
    auto const& table = months_of_span();
    EXPECT_EQ(table.shifted(at(1949, 1, 31), 1823), day_span - 1);
    EXPECT_EQ(table.shifted(day_span - 1, -1823), at(1949, 1, 31));
    EXPECT_EQ(table.shifted(at(1949, 1, 1), 1824), std::nullopt);
    EXPECT_EQ(table.shifted(at(2100, 12, 1), 1), std::nullopt);
    EXPECT_EQ(table.shifted(at(1949, 1, 31), -1), std::nullopt);
}

TEST(MonthTable, HasNoAnswerForMonthsAtTheEndsOf64Bits) {
    using limits = std::numeric_limits<std::int64_t>;
    for (int const offset : {0, at(2024, 2, 29), day_span - 1}) {
        for (auto const months : {limits::min(), limits::min() + 1, limits::max()}) {
            EXPECT_EQ(months_of_span().shifted(offset, months), std::nullopt);
        }
    }
}

TEST(MonthTable, IsTheSameForEveryCaller) {
    EXPECT_EQ(&months_of_span(), &months_of_span());
}

}  // namespace
}  // namespace heli::calendar::month_table_test
