/// \file
/// Adding months to whole columns of day numbers.
#pragma once

#include <heli/calendar/column_row.hpp>
#include <heli/calendar/month_arithmetic.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

namespace heli::calendar {

/// `add_months` for a column, over the years 1949 to 2100 of the calendars.
/// \param from day numbers. \param months anything that gives a number for a row.
/// \param[out] out day numbers. \param[out] status never `provisional`: months need no calendar.
template <std::signed_integral Day, class Months>
void add_months(std::span<Day const> from, Months const& months, std::span<Day> out,
                std::span<row_status> status) {
    for (std::size_t i = 0; i < from.size(); ++i) {
        auto const start = column_detail::offset(from[i]);
        std::int64_t const count = months[i];
        out[i] = missing_day<Day>;
        if (start >= std::uint64_t{day_span}) {
            status[i] = column_detail::outside(from[i]);
            continue;
        }
        auto const c = to_civil_date(static_cast<day_number>(from[i]));
        auto const total =
            c.year * std::int64_t{12} + c.month - 1 + std::clamp(count, -max_months, max_months);
        if (total < std::int64_t{first_day.year} * 12 ||
            total >= (std::int64_t{last_day.year} + 1) * 12) {
            status[i] = row_status::out_of_range;
            continue;
        }
        out[i] = static_cast<Day>(to_day_number(add_months(c, count)));
        status[i] = row_status::certain;
    }
}

}  // namespace heli::calendar
