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
#include <type_traits>

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

/// Which working day, counted from the first of the span, is the `count`-th from offset `start`;
/// -1 or past the last if there is none. `count` is not 0.
template <class Counts>
[[nodiscard]] std::int64_t index_of(std::span<std::uint16_t const> before, std::uint64_t start,
                                    std::int64_t count) noexcept {
    if (count > day_span || count < -day_span) {
        return -1;
    }
    if constexpr (std::is_same_v<Counts, constant_column>) {
        return count > 0 ? before[start + 1] + count - 1 : before[start] + count;
    } else {
        // Counts of either sign in one column: a branch would be guessed wrong half the time.
        std::int64_t const ahead = count > 0;
        return before[start + static_cast<std::uint64_t>(ahead)] + count - ahead;
    }
}

/// The status of a row that counts from offset `first`, which is not counted, to offset `end`.
template <class Counts>
[[nodiscard]] row_status judged_from(possible_calendars const& readings, std::int64_t first,
                                     std::int64_t end, std::int64_t count) noexcept {
    if constexpr (std::is_same_v<Counts, constant_column>) {
        return count > 0 ? judged(readings, first + 1, end) : judged(readings, end, first - 1);
    } else {
        return judged(readings, std::min(first + 1, end), std::max(first - 1, end));
    }
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
        auto const first = static_cast<std::int64_t>(start);
        if (count == 0) {
            out[i] = from[i];
            status[i] = row_status::certain;
            continue;
        }
        auto const index = column_detail::index_of<Counts>(before, start, count);
        if (index < 0 || index >= worked) {
            out[i] = missing_day<Day>;
            status[i] = row_status::out_of_range;
            continue;
        }
        std::int64_t const end = offsets[static_cast<std::size_t>(index)];
        out[i] = static_cast<Day>(to_day_number(first_day) + end);
        status[i] = column_detail::judged_from<Counts>(readings, first, end, count);
        if (status[i] == row_status::provisional &&
            !column_detail::bounded(readings, static_cast<int>(start), count)) {
            out[i] = missing_day<Day>;
            status[i] = row_status::out_of_range;
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
    auto const before = readings.readings()[reading].before();
    auto const offsets = readings.readings()[reading].offsets();
    auto const worked = static_cast<std::int64_t>(offsets.size());
    // Forward, the first working day that is not before the day; back, the last not after it.
    std::uint64_t const back = how == roll::previous_working_day ? 1 : 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        auto const start = column_detail::offset(from[i]);
        if (start >= std::uint64_t{day_span} || how == roll::none) {
            bool const inside = start < std::uint64_t{day_span};
            out[i] = inside ? from[i] : missing_day<Day>;
            status[i] = inside ? row_status::certain : column_detail::outside(from[i]);
            continue;
        }
        auto const index = before[start + back] - static_cast<std::int64_t>(back);
        if (index < 0 || index >= worked) {
            out[i] = missing_day<Day>;
            status[i] = row_status::out_of_range;
            continue;
        }
        auto const here = static_cast<std::int64_t>(start);
        std::int64_t const end = offsets[static_cast<std::size_t>(index)];
        out[i] = static_cast<Day>(to_day_number(first_day) + end);
        status[i] = back != 0 ? column_detail::judged(readings, end, here)
                              : column_detail::judged(readings, here, end);
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
