/// \file
/// Adding months and years by Civil Code article 202.
#pragma once

#include <heli/calendar/counting_rule.hpp>
#include <heli/core/date.hpp>
#include <heli/core/step.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

namespace heli::calendar {

/// Most months that can be added or taken away: the span of the years 1400 to 9999.
inline constexpr std::int64_t max_months = std::int64_t{12} * 8600;

/// The corresponding day `months` later (earlier if negative), or that month's last day where it
/// has no such day: 31 January + 1 month is 28 or 29 February, 28 February + 1 month is 28 March.
/// \throws invalid_value if the result leaves the years 1400 to 9999.
[[nodiscard]] constexpr civil_date add_months(civil_date const& from, std::int64_t months) {
    if (months < -max_months || months > max_months) {
        throw invalid_value(std::to_string(months) + " months: expected at most " +
                            std::to_string(max_months) + " either way");
    }
    auto const month_count = from.year * std::int64_t{12} + from.month - 1 + months;
    auto const year = static_cast<int>(month_count / 12);
    auto const month = static_cast<int>(month_count % 12) + 1;
    if (month_count < 0 || year < 1400 || year > 9999) {
        throw invalid_value("adding " + std::to_string(months) +
                            " months leaves the years 1400 to 9999");
    }
    return {year, month, std::min<int>(from.day, civil_date::days_in_month(year, month))};
}

/// The same for dates, with its step on request.
/// \param from a day. \param months months to add; negative to go back.
/// \param steps receives the one step (Civil Code 202).
/// \throws invalid_value for not-a-date, the infinities, and results outside 1400 to 9999.
template <Trace Steps = no_trace>
[[nodiscard]] date add_months(date const& from, std::int64_t months, Steps&& steps = {}) {
    auto const start = to_civil_date(from);
    auto const result = add_months(start, months);
    steps.add([&] {
        bool const clipped = result.day != start.day;
        auto const to = to_text(to_date(result));
        return make_step(corresponding_day,
                         clipped ? bilingual{"无对应日，以当月最后一日 " + to + " 为准",
                                             "no corresponding day: the month's last day, " + to}
                                 : bilingual{"对应日为 " + to, "the corresponding day is " + to},
                         {{"from", to_text(from)}, {"months", std::to_string(months)}}, from);
    });
    return to_date(result);
}

/// The corresponding day `years` later: twelve months a year, so that 29 February + 1 year is
/// 28 February.
/// \throws invalid_value as `add_months` does.
template <Trace Steps = no_trace>
[[nodiscard]] date add_years(date const& from, std::int64_t years, Steps&& steps = {}) {
    if (years < -max_months || years > max_months) {
        throw invalid_value(std::to_string(years) + " years: out of range");
    }
    return add_months(from, years * 12, steps);
}

}  // namespace heli::calendar
