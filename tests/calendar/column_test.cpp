#include <heli/calendar/column.hpp>

#include "published_days.hpp"
#include "random_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace heli::calendar::column_test {
namespace {

constexpr std::size_t rows = 20000;

bool inside(std::int64_t day) {
    return day >= to_day_number(first_day) && day <= to_day_number(last_day);
}

row_status status_of(certainty how) {
    return how == certainty::certain ? row_status::certain : row_status::provisional;
}

/// The scalar answer; nothing where it throws invalid_value.
template <class Ask>
auto asked(Ask const& ask) -> std::optional<decltype(ask())> {
    try {
        return ask();
    } catch (invalid_value const&) {
        return std::nullopt;
    }
}

template <class Day>
class DayColumn : public testing::Test {
protected:
    /// Checks a row of dates against the scalar answer. The column asks one reading only, so
    /// that it may still answer where another reading leaves the span.
    static void expect_row(std::int64_t from, std::optional<date_answer> const& scalar,
                           std::array<Day, 3> const& values, row_status status) {
        auto const [least, most] = std::minmax_element(values.begin(), values.end());
        if (from == missing_day<Day> || !inside(from)) {
            EXPECT_EQ(values[0], missing_day<Day>);
            EXPECT_EQ(status, column_detail::outside(static_cast<Day>(from)));
        } else if (!scalar) {
            EXPECT_EQ(*least, missing_day<Day>);
            EXPECT_EQ(status == row_status::out_of_range, values[0] == missing_day<Day>);
        } else {
            EXPECT_EQ(values[0], to_day_number(scalar->value));
            EXPECT_EQ(*least, to_day_number(scalar->earliest));
            EXPECT_EQ(*most, to_day_number(scalar->latest));
            EXPECT_EQ(status, status_of(scalar->certainty));
        }
    }
};

using day_types = testing::Types<std::int32_t, std::int64_t>;
TYPED_TEST_SUITE(DayColumn, day_types);

TYPED_TEST(DayColumn, AddsWorkingDaysAsTheScalarDoesRowByRow) {
    std::mt19937_64 random(20230925);
    auto const from = random_column(rows, random, random_day<TypeParam>);
    auto const counts = random_column(rows, random, random_count);
    std::array<std::vector<TypeParam>, 3> out;
    std::vector<row_status> status(rows);
    for (std::size_t reading = 3; reading-- > 0;) {
        out[reading].resize(rows);
        add_working_days<TypeParam>(china().readings(), reading, from, std::span(counts),
                                    out[reading], status);
    }
    for (std::size_t i = 0; i < rows; ++i) {
        SCOPED_TRACE(std::to_string(from[i]) + " + " + std::to_string(counts[i]));
        bool const huge = counts[i] > day_span || counts[i] < -day_span;
        std::optional<date_answer> scalar;
        if (inside(from[i]) && !huge) {
            auto const start = to_date(static_cast<day_number>(from[i]));
            scalar = asked([&] { return china().add_working_days(start, counts[i]); });
        }
        this->expect_row(from[i], scalar, {out[0][i], out[1][i], out[2][i]}, status[i]);
        ASSERT_FALSE(this->HasFailure());
    }
}

TYPED_TEST(DayColumn, RollsAsTheScalarDoesRowByRow) {
    std::mt19937_64 random(20231001);
    auto const from = random_column(rows, random, random_day<TypeParam>);
    for (auto const how : {roll::none, roll::next_working_day, roll::previous_working_day}) {
        std::array<std::vector<TypeParam>, 3> out;
        std::vector<row_status> status(rows);
        for (std::size_t reading = 3; reading-- > 0;) {
            out[reading].resize(rows);
            rolled<TypeParam>(china().readings(), reading, from, how, out[reading], status);
        }
        for (std::size_t i = 0; i < rows; ++i) {
            SCOPED_TRACE(from[i]);
            std::optional<date_answer> scalar;
            if (inside(from[i])) {
                auto const day = to_date(static_cast<day_number>(from[i]));
                scalar = asked([&] { return china().rolled(day, how); });
            }
            this->expect_row(from[i], scalar, {out[0][i], out[1][i], out[2][i]}, status[i]);
            ASSERT_FALSE(this->HasFailure());
        }
    }
}

TYPED_TEST(DayColumn, CountsAsTheScalarDoesRowByRow) {
    std::mt19937_64 random(20240210);
    auto const after = random_column(rows, random, random_day<TypeParam>);
    auto const through = random_column(rows, random, random_day<TypeParam>);
    std::array<std::vector<std::int64_t>, 3> out;
    std::vector<row_status> status(rows);
    for (std::size_t reading = 3; reading-- > 0;) {
        out[reading].resize(rows);
        count_working_days<TypeParam>(china().readings(), reading, after, through, out[reading],
                                      status);
    }
    for (std::size_t i = 0; i < rows; ++i) {
        SCOPED_TRACE(std::to_string(after[i]) + " to " + std::to_string(through[i]));
        if (!inside(after[i]) || !inside(through[i])) {
            bool const missing =
                after[i] == missing_day<TypeParam> || through[i] == missing_day<TypeParam>;
            ASSERT_EQ(out[0][i], std::numeric_limits<std::int64_t>::min());
            ASSERT_EQ(status[i], missing ? row_status::missing : row_status::out_of_range);
            continue;
        }
        auto const scalar =
            china().count_working_days(to_date(static_cast<day_number>(after[i])),
                                       to_date(static_cast<day_number>(through[i])));
        ASSERT_EQ(out[0][i], scalar.value);
        ASSERT_EQ(std::min({out[0][i], out[1][i], out[2][i]}), scalar.lowest);
        ASSERT_EQ(std::max({out[0][i], out[1][i], out[2][i]}), scalar.highest);
        ASSERT_EQ(status[i], status_of(scalar.certainty));
    }
}

TYPED_TEST(DayColumn, NamesKindsAsTheScalarDoesRowByRow) {
    std::mt19937_64 random(19490101);
    auto const days = random_column(rows, random, random_day<TypeParam>);
    std::vector<day_kind> out(rows);
    std::vector<row_status> status(rows);
    kinds<TypeParam>(china().readings(), days, out, status);
    for (std::size_t i = 0; i < rows; ++i) {
        if (!inside(days[i])) {
            ASSERT_EQ(status[i], column_detail::outside(days[i])) << days[i];
            ASSERT_EQ(out[i], day_kind::weekday) << days[i];
            continue;
        }
        auto const scalar = china().day(to_date(static_cast<day_number>(days[i])));
        ASSERT_EQ(out[i], scalar.kind) << days[i];
        ASSERT_EQ(status[i], status_of(scalar.certainty)) << days[i];
    }
}

TYPED_TEST(DayColumn, AddsAConstantCountWorkedByHand) {
    std::vector<TypeParam> const from{chrono_day(2023, 9, 25), missing_day<TypeParam>,
                                      chrono_day(2026, 12, 24), chrono_day(2101, 1, 1)};
    std::vector<TypeParam> out(4);
    std::vector<row_status> status(4);
    add_working_days<TypeParam>(china().readings(), 0, from, constant_column{10}, out, status);
    EXPECT_EQ(out, (std::vector<TypeParam>{chrono_day(2023, 10, 13), missing_day<TypeParam>,
                                           chrono_day(2027, 1, 8), missing_day<TypeParam>}));
    EXPECT_EQ(status, (std::vector<row_status>{row_status::certain, row_status::missing,
                                               row_status::provisional, row_status::out_of_range}));
}

TYPED_TEST(DayColumn, RefusesHugeCountsInEitherDirection) {
    for (std::int64_t const count :
         {std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min(),
          std::numeric_limits<std::int64_t>::max() - 1, std::int64_t{1} << 32}) {
        for (int const day : {chrono_day(1949, 1, 1), chrono_day(2023, 9, 25)}) {
            std::vector<TypeParam> const from{static_cast<TypeParam>(day)};
            std::vector<TypeParam> out(1);
            std::vector<row_status> status(1);
            add_working_days<TypeParam>(china().readings(), 0, from, constant_column{count}, out,
                                        status);
            EXPECT_EQ(out[0], missing_day<TypeParam>) << count;
            EXPECT_EQ(status[0], row_status::out_of_range) << count;
        }
    }
}

TYPED_TEST(DayColumn, OfNoRowsHasNoAnswers) {
    std::vector<TypeParam> const none;
    std::vector<TypeParam> out;
    std::vector<row_status> status;
    add_working_days<TypeParam>(china().readings(), 0, none, constant_column{1}, out, status);
    EXPECT_TRUE(out.empty());
}

// The last working days of the span are reached by the nominal reading before the one with the
// longest bridges: the scalar refuses such a question, and so must the row.
TYPED_TEST(DayColumn, RefusesAtTheEndOfTheSpanWhatTheScalarRefuses) {
    int const start = chrono_day(2100, 1, 4);
    for (std::int64_t count = 230; count < 262; ++count) {
        std::vector<TypeParam> const from{static_cast<TypeParam>(start)};
        std::vector<TypeParam> out(1);
        std::vector<row_status> status(1);
        add_working_days<TypeParam>(china().readings(), 0, from, constant_column{count}, out,
                                    status);
        auto const scalar = asked([&] { return china().add_working_days(to_date(start), count); });
        ASSERT_EQ(status[0] == row_status::out_of_range, !scalar) << count;
    }
}

}  // namespace
}  // namespace heli::calendar::column_test
