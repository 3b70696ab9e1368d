/// \file
/// Listing a range of days: working days, periods of rest, the holidays of a year.
#pragma once

#include <heli/calendar/work_calendar.hpp>

#include <vector>

namespace heli::calendar {

/// A run of neighbouring days without work.
struct rest_period {
    date first;                           ///< First day off.
    date last;                            ///< Last day off.
    bilingual name;                       ///< Holidays in it; empty texts for a plain weekend.
    heli::calendar::certainty certainty;  ///< Whether notices arrange all of it.

    /// Its length in days.
    [[nodiscard]] int length() const { return to_day_number(last) - to_day_number(first) + 1; }
    friend bool operator==(rest_period const&, rest_period const&) = default;
};

/// Every day of a range with its kind, from `first` to `last`, both included; empty if `last`
/// comes before `first`.
/// \throws invalid_value outside the span. \throws not_found if a day is provisional and the
///         calendar strict.
[[nodiscard]] inline std::vector<day_answer> days(work_calendar const& calendar, date const& first,
                                                  date const& last) {
    std::vector<day_answer> result;
    for (auto day = to_day_number(first); day <= to_day_number(last); ++day) {
        result.push_back(calendar.day(to_date(day)));
    }
    return result;
}

/// The periods of rest that begin in a range; one that goes on past its end is given whole.
/// \throws as `days` does.
[[nodiscard]] inline std::vector<rest_period> rest_periods(work_calendar const& calendar,
                                                           date const& first, date const& last) {
    std::vector<rest_period> periods;
    bool resting = false;
    for (auto day = to_day_number(first); offset_of(day) && (resting || day <= to_day_number(last));
         ++day) {
        auto const answer = calendar.day(to_date(day));
        if (answer.working()) {
            resting = false;
            continue;
        }
        if (!resting) {
            periods.push_back({answer.day, answer.day, answer.holiday, answer.certainty});
        }
        resting = true;
        auto& period = periods.back();
        period.last = answer.day;
        if (answer.certainty == certainty::provisional) {
            period.certainty = certainty::provisional;
        }
        if (period.name.zh.empty()) {
            period.name = answer.holiday;
        }
    }
    return periods;
}

}  // namespace heli::calendar
