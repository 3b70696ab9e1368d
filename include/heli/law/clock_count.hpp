/// \file
/// Counting a period of which some days are excluded and which may have been extended.
#pragma once

#include <heli/calendar/month_arithmetic.hpp>
#include <heli/calendar/work_calendar.hpp>
#include <heli/law/counted_period.hpp>
#include <heli/law/excluded_days.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace heli::law {

/// A period of a clock as it counts now.
struct running_period {
    date started;               ///< The day from which it counts.
    period as_written;          ///< The period of the rule.
    std::int64_t extended = 0;  ///< Extension in units of the period; months for years.
    excluded_days excluded;     ///< Days that do not count.
};

namespace clock_count_detail {

/// Excluded days among those from `first` to `last`, both offsets included, that the unit counts.
inline std::int64_t excluded_among(running_period const& p,
                                   calendar::working_day_table const& table, std::int64_t first,
                                   std::int64_t last) {
    auto const base = to_day_number(calendar::first_day);
    auto const from = base + static_cast<day_number>(first);
    auto const behind = base + static_cast<day_number>(last) + 1;
    bool const working = p.as_written.length.unit == period_unit::working_day;
    return p.excluded.sum(from, behind, [&](day_number a, day_number b) -> std::int64_t {
        return working ? table.between(a - base - 1, b - base - 1) : b - a;
    });
}

[[noreturn]] inline void refuse(date const& started) {
    throw invalid_value("counting from " + to_text(started) +
                        " leaves the calendar's span, 1949-01-01 to 2100-12-31");
}

/// The last day without excluded ones; an offset.
inline std::int64_t plain_end(running_period const& p, calendar::working_day_table const& table,
                              std::int64_t more) {
    auto const start = calendar::required_offset(p.started);
    std::int64_t const length = p.as_written.length.length;
    switch (p.as_written.length.unit) {
        case period_unit::working_day: {
            auto const end = table.shifted(start, length + p.extended + more);
            return end ? *end : (refuse(p.started), 0);
        }
        case period_unit::month:
        case period_unit::year: {
            bool const years = p.as_written.length.unit == period_unit::year;
            auto const end =
                calendar::add_months(p.started, (years ? length * 12 : length) + p.extended);
            return std::int64_t{to_day_number(end)} - to_day_number(calendar::first_day) + more;
        }
        default:
            return start + length + p.extended + more;
    }
}

/// The last day as counted in one possible calendar: the shortest count that is not shorter than
/// the period once the excluded days in it are taken away.
inline int end_in(running_period const& p, calendar::working_day_table const& table) {
    auto const start = calendar::required_offset(p.started);
    bool const working = p.as_written.length.unit == period_unit::working_day;
    std::int64_t excluded = 0;
    for (;;) {
        auto const end = plain_end(p, table, excluded);
        if (end < 0 || end >= calendar::day_span) {
            refuse(p.started);
        }
        auto const now = excluded_among(p, table, working ? start + 1 : start, end);
        if (now == excluded) {
            return static_cast<int>(end);
        }
        excluded = now;
    }
}

/// Where a day moves in one possible calendar: over days of rest and over excluded ones.
inline int moved_in(running_period const& p, calendar::working_day_table const& table, int day) {
    auto const how = p.as_written.roll;
    if (how == calendar::roll::none || table.working(day)) {
        return day;
    }
    auto const first = to_day_number(calendar::first_day);
    for (int to = day;;) {
        auto const next = table.shifted(to, how == calendar::roll::next_working_day ? 1 : -1);
        to = next ? *next : (refuse(calendar::day_at(day)), 0);
        if (!p.excluded.contains(first + to)) {
            return to;
        }
    }
}

}  // namespace clock_count_detail

/// Counts a running period. Excluded days of a period of working days are not counted; a period
/// of calendar days, months or years becomes longer by each excluded day from its start to its
/// end (办案规则 46). Then the last day moves as the rule says, to a day that is not excluded.
/// \throws invalid_value if the count leaves the calendar's span.
/// \throws not_found if the answer is provisional and the calendar strict.
[[nodiscard]] inline counted_period count(running_period const& p,
                                          calendar::work_calendar const& calendar) {
    using namespace clock_count_detail;
    auto const& readings = calendar.readings();
    std::array<int, 3> ends{};
    std::array<int, 3> moved{};
    for (std::size_t i = 0; i < ends.size(); ++i) {
        ends[i] = end_in(p, readings.readings()[i]);
        moved[i] = moved_in(p, readings.readings()[i], ends[i]);
    }
    bool const working = p.as_written.length.unit == period_unit::working_day;
    bool const moves = p.as_written.roll != calendar::roll::none;
    auto const first = working ? calendar::required_offset(p.started) + 1 : ends[0];
    bool const open = (working || moves) &&
                      readings.provisional(std::min(first, moved[0]), std::max(first, moved[0]));
    if (open && calendar.strictness() == calendar::strictness::refuse_provisional) {
        throw not_found("no published notice arranges every day up to " +
                        to_text(calendar::day_at(moved[0])) + ": the answer would be provisional");
    }
    auto const [low, high] = std::minmax({moved[0], moved[1], moved[2]});
    return {calendar::day_at(ends[0]),
            {calendar::day_at(moved[0]),
             open ? calendar::certainty::provisional : calendar::certainty::certain,
             calendar::day_at(open ? low : moved[0]), calendar::day_at(open ? high : moved[0])}};
}

/// Days of the unit (calendar days for months and years) after `after` up to and including
/// `through` that are not excluded; negative if `through` comes first, excluded or not.
[[nodiscard]] inline std::int64_t days_counted(running_period const& p, date const& after,
                                               date const& through,
                                               calendar::work_calendar const& calendar) {
    auto const& table = calendar.readings().nominal();
    auto const a = calendar::required_offset(after);
    auto const b = calendar::required_offset(through);
    bool const working = p.as_written.length.unit == period_unit::working_day;
    auto const all = working ? table.between(a, b) : std::int64_t{b} - a;
    return b <= a ? all : all - clock_count_detail::excluded_among(p, table, a + 1, b);
}

}  // namespace heli::law
