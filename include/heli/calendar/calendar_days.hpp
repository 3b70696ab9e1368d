/// \file
/// Every day of a calendar's span, laid out from notices and the holiday regulation.
#pragma once

#include <heli/calendar/arrangement.hpp>
#include <heli/calendar/day_kind.hpp>
#include <heli/calendar/longest_bridge.hpp>
#include <heli/calendar/statutory_day.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace heli::calendar {

/// First day of every calendar.
inline constexpr civil_date first_day{1949, 1, 1};
/// Last day of every calendar.
inline constexpr civil_date last_day{2100, 12, 31};
/// Number of days of every calendar.
inline constexpr int day_span = to_day_number(last_day) - to_day_number(first_day) + 1;
/// Late December can belong to next year's notice. Notices of 2007 to 2026 reached back to
/// 29 December; from this day on a year without a successor is provisional.
inline constexpr int late_december = 26;
/// Before this day Saturday was a working day (state council decree 174 of 1995).
inline constexpr civil_date five_day_week_from{1995, 5, 1};

/// Every day of a calendar by its offset from `first_day`.
struct calendar_days {
    std::vector<day_kind> kinds;         ///< Kind of each day; provisional ones by statutory days.
    std::vector<std::uint16_t> reasons;  ///< Index into `names` and `sources`; 0 for none.
    std::vector<bool> provisional;       ///< Whether no notice arranges the day.
    std::vector<bool> without_holidays;  ///< Working days if no holiday were given at all.
    std::vector<bool> with_longest_bridges;  ///< Working days if each holiday took its longest run.
    std::vector<bilingual> names;            ///< Names of the runs that move days.
    std::vector<source> sources;             ///< Their sources.

    /// Keeps a reason and returns its index.
    std::uint16_t add_reason(bilingual name, source from) {
        names.push_back(std::move(name));
        sources.push_back(std::move(from));
        return static_cast<std::uint16_t>(names.size() - 1);
    }
};

/// The offset of a day inside the span; nothing outside it.
[[nodiscard]] constexpr std::optional<std::size_t> offset_of(day_number day) noexcept {
    auto const offset = std::int64_t{day} - to_day_number(first_day);
    if (offset < 0 || offset >= day_span) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(offset);
}

/// The same as an `int`, for a date that must lie inside the span.
/// \throws invalid_value outside the span, for not-a-date and infinities.
[[nodiscard]] inline int required_offset(date const& day) {
    auto const offset = offset_of(to_day_number(day));
    if (!offset) {
        throw invalid_value(to_text(day) +
                            " lies outside the calendar's span, 1949-01-01 to 2100-12-31");
    }
    return static_cast<int>(*offset);
}

/// The day at an offset.
[[nodiscard]] inline date day_at(int offset) {
    return to_date(to_day_number(first_day) + offset);
}

/// Marks the days that no yearly notice arranges.
inline void mark_provisional(calendar_days& days, std::vector<notice> const& notices) {
    std::set<int> arranged;
    for (auto const& n : notices) {
        if (n.year) {
            arranged.insert(*n.year);
        }
    }
    days.provisional.assign(day_span, true);
    auto const begin = days.provisional.begin() - to_day_number(first_day);
    for (int const year : arranged) {
        if (year < first_day.year || year > last_day.year) {
            continue;
        }
        auto const open_from = arranged.contains(year + 1)
                                   ? to_day_number(civil_date(year, 12, 31)) + 1
                                   : to_day_number(civil_date(year, 12, late_december));
        std::fill(begin + to_day_number(civil_date(year, 1, 1)), begin + open_from, false);
    }
}

/// Lays weekdays and weekends over days that are already marked as provisional or not.
inline void lay_weeks(calendar_days& days) {
    constexpr int five_day_weeks = to_day_number(five_day_week_from) - to_day_number(first_day);
    constexpr int first_saturday = 6 - iso_weekday(to_day_number(first_day));
    days.kinds.assign(day_span, day_kind::weekday);
    days.without_holidays.assign(day_span, true);
    for (int saturday = first_saturday; saturday < day_span; saturday += 7) {
        for (int day = std::max(saturday, 0); day <= std::min(saturday + 1, day_span - 1); ++day) {
            auto const i = static_cast<std::size_t>(day);
            days.kinds[i] = day_kind::weekend;
            // Saturdays of the six-day week may have been worked, unless a notice says otherwise.
            days.without_holidays[i] =
                day == saturday && day < five_day_weeks && days.provisional[i];
        }
    }
    days.with_longest_bridges = days.without_holidays;
    days.reasons.assign(day_span, 0);
}

/// Reasons already kept for statutory days: by row of the regulation, the last names and reason.
/// A row gives one day a year, so that neighbouring days have reasons, and steps, of their own.
using kept_reasons = std::vector<std::pair<holiday_set, std::uint16_t>>;

/// Gives a provisional year its statutory days. A day of two holidays has the names of both.
inline void lay_statutory_days(calendar_days& days, holiday_tables const& tables, int year,
                               kept_reasons& kept) {
    auto const off = statutory_days(tables, year);
    for (auto first = off.begin(); first != off.end();) {
        auto const day = first->day;
        holiday_set names;
        auto const* rule = first->rule;
        for (; first != off.end() && first->day == day; ++first) {
            names = names | first->rule->name;
            rule = first->rule;
        }
        auto const i = offset_of(day);
        if (!i || !days.provisional[*i]) {
            continue;
        }
        auto& [named, reason] = kept[static_cast<std::size_t>(rule - tables.statutory.data())];
        if (reason == 0 || named != names) {
            named = names;
            reason = days.add_reason(names_of(names), rule->source.copy());
        }
        days.kinds[*i] = day_kind::holiday;
        days.reasons[*i] = reason;
        days.with_longest_bridges[*i] = false;
    }
}

/// Gives the other reading of a provisional year the longest bridges.
inline void lay_bridges(calendar_days& days, std::vector<bridge> const& bridges,
                        festival_row const& festivals) {
    for (auto const& b : bridges) {
        auto const day = day_of(b.name, festivals);
        for (int shift = b.first; day && shift <= b.last; ++shift) {
            if (auto const i = offset_of(*day + shift); i && days.provisional[*i]) {
                days.with_longest_bridges[*i] = false;
            }
        }
    }
}

/// Moves the days of a notice. Days of a notice that arranges no whole year are certain.
inline void lay_notice(calendar_days& days, notice const& n) {
    auto named = n.source;
    named.title = named.title.empty() ? n.id.str() : named.title;
    for (auto const& run : n.days) {
        auto const reason = days.add_reason(run.name, named);
        for (auto day = to_day_number(run.first); day <= to_day_number(run.last); ++day) {
            auto const i = offset_of(day);
            if (!i) {
                continue;
            }
            days.kinds[*i] = !run.working           ? day_kind::holiday
                             : iso_weekday(day) > 5 ? day_kind::make_up_day
                                                    : day_kind::weekday;
            days.reasons[*i] = reason;
            days.without_holidays[*i] = days.with_longest_bridges[*i] = run.working;
            days.provisional[*i] = days.provisional[*i] && n.year.has_value();
        }
    }
}

/// Lays out the days of a calendar. Later notices override earlier ones.
[[nodiscard]] inline calendar_days lay_out(holiday_tables const& tables,
                                           std::vector<notice> const& notices) {
    calendar_days days;
    days.add_reason({}, {});
    mark_provisional(days, notices);
    lay_weeks(days);
    auto const bridges = longest_bridges(notices, tables.festivals);
    kept_reasons kept(tables.statutory.size());
    for (auto const& festivals : tables.festivals) {
        lay_statutory_days(days, tables, festivals.year, kept);
        lay_bridges(days, bridges, festivals);
    }
    for (auto const& n : notices) {
        lay_notice(days, n);
    }
    return days;
}

}  // namespace heli::calendar
