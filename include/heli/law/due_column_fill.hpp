/// \file
/// How columns of due dates are filled.
#pragma once

#include <heli/calendar/column_row.hpp>
#include <heli/law/due_row.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace heli::law {

/// The columns that `due` fills. All but the first two may be empty; the others are as long as the
/// column of events.
template <class Day>
struct due_columns {
    std::span<Day> due_date;            ///< Day numbers; missing without an answer.
    std::span<row_status> status;       ///< How each row was answered.
    std::span<Day> unrolled_date;       ///< The last days as counted.
    std::span<law::in_force> in_force;  ///< Force of the rule that applies.
    std::span<std::uint32_t> rule;      ///< Position in the book of the rule that applies; says
                                        ///< nothing for rows without dates.

    /// The rows from `first` on, `count` of them.
    [[nodiscard]] due_columns part(std::size_t first, std::size_t count) const {
        auto const of = [&](auto const& column) {
            return column.empty() ? column : column.subspan(first, count);
        };
        return {of(due_date), of(status), of(unrolled_date), of(in_force), of(rule)};
    }
    /// Writes the dates and the status of a row; days are offsets from the first of the span.
    void write(std::size_t row, row_status how, std::uint32_t due, std::uint32_t unrolled) const {
        constexpr auto first = to_day_number(calendar::first_day);
        bool const dated = has_dates(how);
        status[row] = how;
        due_date[row] = dated ? static_cast<Day>(Day{first} + static_cast<Day>(due))
                              : calendar::missing_day<Day>;
        if (!unrolled_date.empty()) {
            unrolled_date[row] = dated ? static_cast<Day>(Day{first} + static_cast<Day>(unrolled))
                                       : calendar::missing_day<Day>;
        }
    }
};

namespace due_column_detail {

inline constexpr std::uint32_t span_end = calendar::day_span;

/// The status of a row whose event is missing or lies outside the span.
template <class Day>
[[nodiscard]] row_status without_day(row_status least, Day event) noexcept {
    return !has_dates(least)                     ? least
           : event == calendar::missing_day<Day> ? row_status::missing
                                                 : row_status::out_of_range;
}

/// A row by the slow way, which knows every case.
template <class Day>
void fill_row(due_row const& row, timeline_stretch const& s, Day event, std::size_t at,
              due_columns<Day> const& out) {
    auto const offset = calendar::column_detail::offset(event);
    if (offset >= std::uint64_t{span_end}) {
        out.write(at, without_day(s.least, event), no_day, no_day);
        return;
    }
    auto const start = static_cast<std::uint32_t>(offset);
    auto const unrolled = row.counted(s, start);
    auto const due = row.tables().moved(s.roll, unrolled);
    out.write(at, row.judged(s, start, unrolled, due), due, unrolled);
}

/// How the rows of one rule are counted, known when compiling.
template <bool Working, bool Months, bool Ahead, calendar::roll Roll, bool Unrolled>
struct counting {
    /// Fills rows that are all counted by `s`; rows that leave the certain days go the slow way.
    template <class Day>
    static void fill(due_row const& row, timeline_stretch const& s, std::span<Day const> events,
                     due_columns<Day> const& out) {
        constexpr auto first = to_day_number(calendar::first_day);
        auto const by = row.tables();
        auto const least = s.least;
        auto const shift = static_cast<std::uint32_t>(s.shift);
        auto* const due_date = out.due_date.data();
        auto* const status = out.status.data();
        auto* const unrolled_date = out.unrolled_date.data();
        for (std::size_t i = 0; i < events.size(); ++i) {
            auto const offset = calendar::column_detail::offset(events[i]);
            if (offset >= std::uint64_t{span_end}) {
                fill_row(row, s, events[i], i, out);
                continue;
            }
            auto const start = static_cast<std::uint32_t>(offset);
            auto const unrolled = Months    ? by.counted_months(shift, start)
                                  : Working ? by.counted_working(Ahead ? 1 : 0, shift, start)
                                            : day_lookup::counted_every(shift, start);
            auto const due = Roll == calendar::roll::none ? unrolled : by.moved_on(unrolled);
            bool const settled = Working ? by.certain(start + (Ahead ? 1 : 0), due)
                                 : Roll == calendar::roll::none ? due != no_day
                                                                : by.certain(unrolled, due);
            if (!settled) {
                fill_row(row, s, events[i], i, out);
                continue;
            }
            due_date[i] = static_cast<Day>(Day{first} + static_cast<Day>(due));
            status[i] = least;
            if constexpr (Unrolled) {
                unrolled_date[i] = static_cast<Day>(Day{first} + static_cast<Day>(unrolled));
            }
        }
    }
};

/// Fills rows that are all counted by one stretch.
template <bool Unrolled, class Day>
void fill_one_rule(due_row const& row, timeline_stretch const& s, std::span<Day const> events,
                   due_columns<Day> const& out) {
    using enum calendar::roll;
    if (!has_dates(s.least)) {
        for (std::size_t i = 0; i < events.size(); ++i) {
            out.write(i, s.least, no_day, no_day);
        }
    } else if (s.working) {
        s.ahead != 0 ? counting<true, false, true, none, Unrolled>::fill(row, s, events, out)
                     : counting<true, false, false, none, Unrolled>::fill(row, s, events, out);
    } else if (s.roll == next_working_day) {
        s.months
            ? counting<false, true, false, next_working_day, Unrolled>::fill(row, s, events, out)
            : counting<false, false, false, next_working_day, Unrolled>::fill(row, s, events, out);
    } else if (s.roll == none) {
        s.months ? counting<false, true, false, none, Unrolled>::fill(row, s, events, out)
                 : counting<false, false, false, none, Unrolled>::fill(row, s, events, out);
    } else {
        for (std::size_t i = 0; i < events.size(); ++i) {
            fill_row(row, s, events[i], i, out);
        }
    }
}

/// Rule and force of each row.
template <class Day, class StretchOf>
void note_rules(std::size_t rows, due_columns<Day> const& out, StretchOf const& stretch_of) {
    bool const force = !out.in_force.empty();
    bool const rule = !out.rule.empty();
    for (std::size_t i = 0; i < rows && (force || rule); ++i) {
        auto const& s = stretch_of(i);
        if (force) {
            out.in_force[i] = s.in_force;
        }
        if (rule) {
            out.rule[i] = s.rule;
        }
    }
}

/// Rule and force of each row of one timeline.
template <class Day>
void note_timeline(rule_timeline const& timeline, std::span<Day const> events,
                   due_columns<Day> const& out) {
    auto const all = timeline.stretches();
    bool const one_rule = std::all_of(all.begin(), all.end(),
                                      [&](auto const& s) { return s.rule == all.front().rule; });
    if (!one_rule) {
        note_rules(
            events.size(), out, [&](std::size_t i) -> auto& { return timeline.on(events[i]); });
        return;
    }
    std::fill(out.rule.begin(), out.rule.end(), all.front().rule);
    std::array<in_force, rule_timeline::most_stretches> force{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        force[i] = all[i].in_force;
    }
    auto const last = all.size() - 1;
    auto const changes = timeline.changes();
    for (std::size_t i = 0; i < out.in_force.size(); ++i) {
        out.in_force[i] = force[std::min(rule_timeline::place(changes, events[i]), last)];
    }
}

}  // namespace due_column_detail

}  // namespace heli::law
