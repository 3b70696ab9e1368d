/// \file
/// The same questions for whole columns of day numbers, one pass, no allocation.
#pragma once

#include <heli/calendar/column_row.hpp>
#include <heli/calendar/work_calendar.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace heli::calendar {

namespace column_detail {

/// The status of a row that rests on the days from offset `first` to offset `last`.
[[nodiscard]] inline row_status judged(possible_calendars const& readings, std::int64_t first,
                                       std::int64_t last) noexcept {
    if (first >= readings.certain_first() && last <= readings.certain_last()) {
        return row_status::certain;
    }
    return readings.provisional(static_cast<int>(first), static_cast<int>(last))
               ? row_status::provisional
               : row_status::certain;
}

/// Whether every reading has the `count`-th working day after offset `start`.
[[nodiscard]] inline bool bounded(possible_calendars const& readings, int start,
                                  std::int64_t count) noexcept {
    auto const& all = readings.readings();
    return std::all_of(all.begin(), all.end(),
                       [&](auto const& table) { return table.shifted(start, count).has_value(); });
}

}  // namespace column_detail

/// `work_calendar::add_working_days` for a column.
/// \param readings the calendar's readings. \param reading which of them answers; 0 is nominal.
/// \param from day numbers, missing ones as `missing_day`.
/// \param counts anything that gives a number for a row: a span or `constant_column`.
/// \param[out] out day numbers, as long as `from`. \param[out] status as long as `from`.
template <std::signed_integral Day, class Counts>
void add_working_days(possible_calendars const& readings, std::size_t reading,
                      std::span<Day const> from, Counts const& counts, std::span<Day> out,
                      std::span<row_status> status) {
    auto const before = readings.readings()[reading].before();
    auto const offsets = readings.readings()[reading].offsets();
    auto const worked = static_cast<std::int64_t>(offsets.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        auto const start = column_detail::offset(from[i]);
        std::int64_t const count = counts[i];
        if (start >= std::uint64_t{day_span}) {
            out[i] = missing_day<Day>;
            status[i] = column_detail::outside(from[i]);
            continue;
        }
        bool const too_far = count > day_span || count < -day_span;
        auto const index = too_far     ? -1
                           : count > 0 ? before[start + 1] + count - 1
                                       : before[start] + count;
        auto const first = static_cast<std::int64_t>(start);
        if (count == 0) {
            out[i] = from[i];
            status[i] = row_status::certain;
        } else if (index < 0 || index >= worked) {
            out[i] = missing_day<Day>;
            status[i] = row_status::out_of_range;
        } else {
            std::int64_t const end = offsets[static_cast<std::size_t>(index)];
            out[i] = static_cast<Day>(to_day_number(first_day) + end);
            status[i] = count > 0 ? column_detail::judged(readings, first + 1, end)
                                  : column_detail::judged(readings, end, first - 1);
            if (status[i] == row_status::provisional &&
                !column_detail::bounded(readings, static_cast<int>(start), count)) {
                out[i] = missing_day<Day>;
                status[i] = row_status::out_of_range;
            }
        }
    }
}

/// `work_calendar::count_working_days` for two columns. Rows without an answer get
/// `std::numeric_limits<std::int64_t>::min()`.
/// \param readings, reading as in `add_working_days`. \param after, through day numbers.
/// \param[out] out counts. \param[out] status one a row; all four of the same length.
template <std::signed_integral Day>
void count_working_days(possible_calendars const& readings, std::size_t reading,
                        std::span<Day const> after, std::span<Day const> through,
                        std::span<std::int64_t> out, std::span<row_status> status) {
    auto const before = readings.readings()[reading].before();
    for (std::size_t i = 0; i < after.size(); ++i) {
        auto const a = column_detail::offset(after[i]);
        auto const b = column_detail::offset(through[i]);
        if (a >= std::uint64_t{day_span} || b >= std::uint64_t{day_span}) {
            bool const absent = after[i] == missing_day<Day> || through[i] == missing_day<Day>;
            out[i] = missing_day<std::int64_t>;
            status[i] = absent ? row_status::missing : row_status::out_of_range;
            continue;
        }
        out[i] = std::int64_t{before[b + 1]} - before[a + 1];
        status[i] = column_detail::judged(readings, static_cast<std::int64_t>(std::min(a, b)) + 1,
                                          static_cast<std::int64_t>(std::max(a, b)));
    }
}

/// `work_calendar::rolled` for a column.
/// \param readings, reading, from, out, status as in `add_working_days`. \param how the direction.
template <std::signed_integral Day>
void rolled(possible_calendars const& readings, std::size_t reading, std::span<Day const> from,
            roll how, std::span<Day> out, std::span<row_status> status) {
    auto const& table = readings.readings()[reading];
    for (std::size_t i = 0; i < from.size(); ++i) {
        auto const start = column_detail::offset(from[i]);
        if (start >= std::uint64_t{day_span}) {
            out[i] = missing_day<Day>;
            status[i] = column_detail::outside(from[i]);
            continue;
        }
        auto const first = static_cast<int>(start);
        bool const stays = how == roll::none || table.working(first);
        auto const moved = stays ? std::optional<int>(first)
                                 : table.shifted(first, how == roll::next_working_day ? 1 : -1);
        out[i] = moved ? static_cast<Day>(to_day_number(first_day) + *moved) : missing_day<Day>;
        status[i] = !moved              ? row_status::out_of_range
                    : how == roll::none ? row_status::certain
                                        : column_detail::judged(readings, std::min(first, *moved),
                                                                std::max(first, *moved));
    }
}

/// `work_calendar::day` for a column: the kind of each day.
/// \param readings the calendar's readings. \param days day numbers. \param[out] out kinds;
/// `weekday` where there is no answer. \param[out] status one a row.
template <std::signed_integral Day>
void kinds(possible_calendars const& readings, std::span<Day const> days, std::span<day_kind> out,
           std::span<row_status> status) {
    for (std::size_t i = 0; i < days.size(); ++i) {
        auto const at = column_detail::offset(days[i]);
        bool const inside = at < std::uint64_t{day_span};
        out[i] = inside ? readings.days().kinds[at] : day_kind::weekday;
        status[i] = inside ? column_detail::judged(readings, static_cast<std::int64_t>(at),
                                                   static_cast<std::int64_t>(at))
                           : column_detail::outside(days[i]);
    }
}

}  // namespace heli::calendar
