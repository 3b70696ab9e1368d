/// \file
/// Listing a range of days: working days, periods of rest, the holidays of a year.
#pragma once

#include <heli/calendar/work_calendar.hpp>

#include <string>
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

namespace rest_period_detail {

/// Extends a period by its next day.
inline void add_day(rest_period& period, day_answer const& day) {
    period.last = day.day;
    if (day.certainty == certainty::provisional) {
        period.certainty = certainty::provisional;
    }
    auto const join = [](std::string& all, std::string const& one, char const* between) {
        if (!one.empty() && all.find(one) == std::string::npos) {
            all += (all.empty() ? "" : between) + one;
        }
    };
    join(period.name.zh, day.holiday.zh, "、");
    join(period.name.en, day.holiday.en, " and ");
}

}  // namespace rest_period_detail

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

/// The periods of rest that begin in a range; one that goes on past its end is given whole, one
/// that began before it is left out.
/// \throws as `days` does.
[[nodiscard]] inline std::vector<rest_period> rest_periods(work_calendar const& calendar,
                                                           date const& first, date const& last) {
    std::vector<rest_period> periods;
    int const begin = required_offset(first);
    int const end = required_offset(last);
    auto const& kinds = calendar.readings().days().kinds;
    bool resting = begin > 0 && !is_working(kinds[static_cast<std::size_t>(begin) - 1]);
    bool listed = false;
    for (int i = begin; i < day_span && (i <= end || (resting && listed)); ++i) {
        auto const answer = calendar.day(day_at(i));
        if (answer.working()) {
            resting = listed = false;
            continue;
        }
        if (!resting) {
            resting = listed = true;
            periods.push_back({answer.day, answer.day, {}, answer.certainty});
        }
        if (listed) {
            rest_period_detail::add_day(periods.back(), answer);
        }
    }
    return periods;
}

}  // namespace heli::calendar
