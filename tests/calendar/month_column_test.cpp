#include <heli/calendar/month_column.hpp>

#include <heli/calendar/month_arithmetic.hpp>

#include "published_days.hpp"
#include "random_rows.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace heli::calendar::month_column_test {
namespace {

template <class Day>
class MonthColumn : public testing::Test {};

using day_types = testing::Types<std::int32_t, std::int64_t>;
TYPED_TEST_SUITE(MonthColumn, day_types);

TYPED_TEST(MonthColumn, AddsMonthsAsTheScalarDoesRowByRow) {
    constexpr std::size_t rows = 20000;
    std::mt19937_64 random(20240131);
    auto const from = random_column(rows, random, random_day<TypeParam>);
    auto const months = random_column(rows, random, random_count);
    std::vector<TypeParam> out(rows);
    std::vector<row_status> status(rows);
    add_months<TypeParam>(from, std::span(months), out, status);
    for (std::size_t i = 0; i < rows; ++i) {
        SCOPED_TRACE(std::to_string(from[i]) + " + " + std::to_string(months[i]));
        auto expected = missing_day<TypeParam>;
        auto expected_status = column_detail::outside(from[i]);
        if (from[i] >= to_day_number(first_day) && from[i] <= to_day_number(last_day)) {
            expected_status = row_status::out_of_range;
            try {
                auto const to = add_months(to_date(static_cast<day_number>(from[i])), months[i]);
                if (to.year() >= 1949 && to.year() <= 2100) {
                    expected = static_cast<TypeParam>(to_day_number(to));
                    expected_status = row_status::certain;
                }
            } catch (invalid_value const&) {
                // Outside the years of any date: out of range here too.
            }
        }
        ASSERT_EQ(out[i], expected);
        ASSERT_EQ(status[i], expected_status);
    }
}

TYPED_TEST(MonthColumn, ClipsToTheLastDayOfTheMonth) {
    std::vector<TypeParam> const from{chrono_day(2023, 1, 31), chrono_day(2024, 1, 31),
                                      chrono_day(2023, 2, 28), missing_day<TypeParam>,
                                      chrono_day(2100, 12, 1), chrono_day(1948, 12, 31)};
    std::vector<TypeParam> out(6);
    std::vector<row_status> status(6);
    add_months<TypeParam>(from, constant_column{1}, out, status);
    EXPECT_EQ(out, (std::vector<TypeParam>{chrono_day(2023, 2, 28), chrono_day(2024, 2, 29),
                                           chrono_day(2023, 3, 28), missing_day<TypeParam>,
                                           missing_day<TypeParam>, missing_day<TypeParam>}));
    EXPECT_EQ(status,
              (std::vector<row_status>{row_status::certain, row_status::certain,
                                       row_status::certain, row_status::missing,
                                       row_status::out_of_range, row_status::out_of_range}));
}

TYPED_TEST(MonthColumn, ReachesBothEndsOfTheSpanAndRefusesOneMore) {
    std::vector<TypeParam> const from{chrono_day(1949, 1, 31)};
    std::vector<TypeParam> out(1);
    std::vector<row_status> status(1);
    auto const after = [&](std::int64_t months) {
        add_months<TypeParam>(from, constant_column{months}, out, status);
        return status[0];
    };
    EXPECT_EQ(after(152 * 12 - 1), row_status::certain);
    EXPECT_EQ(out[0], chrono_day(2100, 12, 31));
    EXPECT_EQ(after(152 * 12), row_status::out_of_range);
    EXPECT_EQ(after(-1), row_status::out_of_range);
    EXPECT_EQ(after(std::numeric_limits<std::int64_t>::max()), row_status::out_of_range);
    EXPECT_EQ(after(std::numeric_limits<std::int64_t>::min()), row_status::out_of_range);
    EXPECT_EQ(out[0], missing_day<TypeParam>);
}

}  // namespace
}  // namespace heli::calendar::month_column_test
