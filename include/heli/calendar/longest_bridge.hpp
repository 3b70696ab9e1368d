/// \file
/// The longest run of days off seen around each holiday, as a guess at an unpublished notice.
#pragma once

#include <heli/calendar/arrangement.hpp>
#include <heli/calendar/statutory_day.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <utility>
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

/// The days off by notice with the holidays they belong to; later notices override earlier ones.
[[nodiscard]] inline std::map<day_number, holiday_set> days_off(
    std::vector<notice> const& notices) {
    std::map<day_number, holiday_set> off;
    for (auto const& n : notices) {
        for (auto const& run : n.days) {
            for (auto day = to_day_number(run.first); day <= to_day_number(run.last); ++day) {
                if (run.working) {
                    off.erase(day);
                } else {
                    off[day] = run.holidays;
                }
            }
        }
    }
    return off;
}

/// Lengthens `best` by a run of `length` days: a longer run replaces it, an equally long one joins.
inline void keep_longest(std::pair<int, bridge>& best, bridge const& found) {
    int const length = found.last - found.first + 1;
    if (length > best.first) {
        best = {length, found};
    } else if (length == best.first) {
        best.second.first = std::min(best.second.first, found.first);
        best.second.last = std::max(best.second.last, found.last);
    }
}

/// The longest run of days off that `notices` together ever gave to each holiday; several equally
/// long runs are joined, so that the guess is not too short.
[[nodiscard]] inline std::vector<bridge> longest_bridges(std::vector<notice> const& notices,
                                                         std::span<festival_row const> festivals) {
    auto const off = days_off(notices);
    std::map<holiday, std::pair<int, bridge>> longest;
    for (auto first = off.begin(); first != off.end();) {
        auto last = first;
        auto names = first->second;
        for (auto next = std::next(last); next != off.end() && next->first == last->first + 1;
             ++next) {
            names = names | next->second;
            last = next;
        }
        // A run over the turn of the year belongs to New Year's Day of the later year.
        auto const own = festivals_of(festivals, to_civil_date(last->first).year);
        for (auto const& row : labels_of<holiday>::rows) {
            auto const day =
                own && names.contains(row.value) ? day_of(row.value, *own) : std::nullopt;
            if (day) {
                bridge const found{row.value, first->first - *day, last->first - *day};
                keep_longest(longest.try_emplace(row.value, 0, found).first->second, found);
            }
        }
        first = std::next(last);
    }
    std::vector<bridge> bridges;
    for (auto const& [name, best] : longest) {
        bridges.push_back(best.second);
    }
    return bridges;
}

}  // namespace heli::calendar
