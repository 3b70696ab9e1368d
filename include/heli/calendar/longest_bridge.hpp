/// \file
/// The longest run of days off seen around each holiday, as a guess at an unpublished notice.
#pragma once

#include <heli/calendar/arrangement.hpp>
#include <heli/calendar/statutory_day.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace heli::calendar {

/// The days off around a holiday, counted from the holiday's own day.
struct bridge {
    holiday name;  ///< The holiday.
    int first;     ///< Offset of the first day off; 0 or negative.
    int last;      ///< Offset of the last day off.
};

/// The day of a holiday in a year; nothing for an occasion that has no yearly day.
[[nodiscard]] inline std::optional<day_number> day_of(holiday name, festival_row const& festivals) {
    switch (name) {
        case holiday::new_year:
            return anchor_day(festival_anchor::fixed_date, festivals, 1, 1);
        case holiday::spring_festival:
            return anchor_day(festival_anchor::spring_festival, festivals);
        case holiday::qingming:
            return anchor_day(festival_anchor::qingming, festivals);
        case holiday::labor_day:
            return anchor_day(festival_anchor::fixed_date, festivals, 5, 1);
        case holiday::dragon_boat:
            return anchor_day(festival_anchor::dragon_boat, festivals);
        case holiday::mid_autumn:
            return anchor_day(festival_anchor::mid_autumn, festivals);
        case holiday::national_day:
            return anchor_day(festival_anchor::fixed_date, festivals, 10, 1);
        case holiday::victory_day:
            break;
    }
    return std::nullopt;
}

/// The longest run of days off that `notices` ever gave to each holiday; several equally long
/// runs are joined, so that the guess is not too short.
[[nodiscard]] inline std::vector<bridge> longest_bridges(std::vector<notice> const& notices,
                                                         std::span<festival_row const> festivals) {
    std::vector<bridge> bridges;
    for (auto const& row : labels_of<holiday>::rows) {
        int longest = 0;
        bridge best{row.value, 0, 0};
        for (auto const& n : notices) {
            for (auto const& run : n.days) {
                auto const middle = to_civil_date(run.first).month == 12
                                        ? to_civil_date(run.last).year
                                        : to_civil_date(run.first).year;
                auto const own = festivals_of(festivals, middle);
                auto const day = own ? day_of(row.value, *own) : std::nullopt;
                if (run.working || !run.holidays.contains(row.value) || !day) {
                    continue;
                }
                int const first = to_day_number(run.first) - *day;
                int const last = to_day_number(run.last) - *day;
                int const length = last - first + 1;
                if (length > longest) {
                    longest = length;
                    best = {row.value, first, last};
                } else if (length == longest) {
                    best.first = std::min(best.first, first);
                    best.last = std::max(best.last, last);
                }
            }
        }
        if (longest > 0) {
            bridges.push_back(best);
        }
    }
    return bridges;
}

}  // namespace heli::calendar
