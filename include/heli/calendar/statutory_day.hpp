/// \file
/// The statutory days off of a year, by the version of the holiday regulation in force.
#pragma once

#include <heli/calendar/notice.hpp>
#include <heli/core/date.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace heli::calendar {

/// The festivals of a year; nothing if the table does not reach it.
[[nodiscard]] inline std::optional<festival_row> festivals_of(std::span<festival_row const> rows,
                                                              int year) {
    auto const found = std::lower_bound(rows.begin(), rows.end(), year,
                                        [](festival_row const& r, int y) { return r.year < y; });
    if (found == rows.end() || found->year != year) {
        return std::nullopt;
    }
    return *found;
}

/// The day that an anchor means in a year.
/// \param anchor how the day is found. \param month, day for `fixed_date`.
[[nodiscard]] inline day_number anchor_day(festival_anchor anchor, festival_row const& festivals,
                                           int month = 1, int day = 1) {
    switch (anchor) {
        case festival_anchor::spring_festival:
            return to_day_number(festivals.spring_festival);
        case festival_anchor::qingming:
            return to_day_number(festivals.qingming);
        case festival_anchor::dragon_boat:
            return to_day_number(festivals.dragon_boat);
        case festival_anchor::mid_autumn:
            return to_day_number(festivals.mid_autumn);
        case festival_anchor::fixed_date:
            break;
    }
    return to_day_number(civil_date(festivals.year, month, day));
}

/// One statutory day off.
struct statutory_day {
    day_number day;                 ///< The day.
    statutory_day_row const* rule;  ///< The row of the regulation; never null.
};

/// Whether a row can be in force on a day that it gives in `year`. Its offset is at most 128 days,
/// so that such a day lies in the year or next to it.
[[nodiscard]] constexpr bool can_hold(statutory_day_row const& row, int year) noexcept {
    return row.effective_from.year <= year + 1 &&
           (!row.effective_to || row.effective_to->year >= year - 1);
}

/// The statutory days off of a year, ascending. A festival's own day can be the day of another
/// (National Day and Mid-Autumn); both are listed.
[[nodiscard]] inline std::vector<statutory_day> statutory_days(holiday_tables const& tables,
                                                               int year) {
    std::vector<statutory_day> days;
    auto const festivals = festivals_of(tables.festivals, year);
    if (!festivals) {
        return days;
    }
    for (auto const& row : tables.statutory) {
        if (!can_hold(row, year)) {
            continue;
        }
        bool const fixed = row.anchor == festival_anchor::fixed_date;
        auto const day = fixed ? anchor_day(row.anchor, *festivals, row.month, row.day_or_offset)
                               : anchor_day(row.anchor, *festivals) + row.day_or_offset;
        bool const begun = to_day_number(row.effective_from) <= day;
        bool const ended = row.effective_to && to_day_number(*row.effective_to) < day;
        if (begun && !ended) {
            days.push_back({day, &row});
        }
    }
    std::stable_sort(days.begin(), days.end(),
                     [](auto const& a, auto const& b) { return a.day < b.day; });
    return days;
}

}  // namespace heli::calendar
