/// \file
/// Adding months to whole columns of day numbers.
#pragma once

#include <heli/calendar/column_row.hpp>
#include <heli/calendar/month_table.hpp>

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
    auto const& table = months_of_span();
    auto const month_of = table.month_of();
    auto const day_of = table.day_of();
    auto const firsts = table.firsts();
    for (std::size_t i = 0; i < from.size(); ++i) {
        auto const day = from[i];
        auto const start = column_detail::offset(day);
        bool const inside = start < std::uint64_t{day_span};
        // A row that has no answer reads the first day: bad rows cost no guessed branch.
        auto const known = inside ? start : 0;
        auto const month = month_of[known] + static_cast<std::uint64_t>(std::int64_t{months[i]});
        bool const answered = inside && month < std::uint64_t{month_span};
        auto const target = answered ? month : 0;
        int const end = std::min(firsts[target] + day_of[known], int{firsts[target + 1]}) - 1;
        auto const to = static_cast<Day>(to_day_number(first_day)) + static_cast<Day>(end);
        auto const refused = column_detail::outside(day);
        out[i] = answered ? to : missing_day<Day>;
        status[i] = answered ? row_status::certain : refused;
    }
}

}  // namespace heli::calendar
