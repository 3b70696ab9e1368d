#include <heli/calendar/column_row.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

namespace heli::calendar::column_row_test {
namespace {

static_assert(missing_day<std::int32_t> == std::numeric_limits<std::int32_t>::min());
static_assert(missing_day<std::int64_t> == std::numeric_limits<std::int64_t>::min());
static_assert(sizeof(row_status) == 1);

TEST(ConstantColumn, HasTheSameNumberInEveryRow) {
    constant_column const ten{10};
    EXPECT_EQ(ten[0], 10);
    EXPECT_EQ(ten[1000000], 10);
}

TEST(ColumnRow, OffsetIsOutsideTheSpanForEveryDayOutsideIt) {
    EXPECT_EQ(column_detail::offset(to_day_number(first_day)), 0U);
    EXPECT_EQ(column_detail::offset(std::int64_t{to_day_number(last_day)}), 55516U);
    for (std::int64_t const outside :
         {std::int64_t{to_day_number(first_day)} - 1, std::int64_t{to_day_number(last_day)} + 1,
          std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        EXPECT_GE(column_detail::offset(outside), static_cast<std::uint64_t>(day_span)) << outside;
    }
    EXPECT_GE(column_detail::offset(std::numeric_limits<std::int32_t>::min()),
              static_cast<std::uint64_t>(day_span));
}

TEST(ColumnRow, OnlyTheSmallestNumberOfTheColumnIsMissing) {
    EXPECT_EQ(column_detail::outside(std::numeric_limits<std::int32_t>::min()),
              row_status::missing);
    EXPECT_EQ(column_detail::outside(std::numeric_limits<std::int64_t>::min()),
              row_status::missing);
    EXPECT_EQ(column_detail::outside(std::int64_t{std::numeric_limits<std::int32_t>::min()}),
              row_status::out_of_range);
    EXPECT_EQ(column_detail::outside(std::numeric_limits<std::int32_t>::max()),
              row_status::out_of_range);
}

TEST(RowStatus, HasSoundLabels) {
    expect_snake_case_labels<row_status>(4);
}

}  // namespace
}  // namespace heli::calendar::column_row_test
