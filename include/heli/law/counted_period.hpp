/// \file
/// Counting a period from a day: its last day, and where that moves.
#pragma once

#include <heli/calendar/month_arithmetic.hpp>
#include <heli/calendar/work_calendar.hpp>
#include <heli/law/due_step.hpp>

#include <cstdint>
#include <optional>

namespace heli::law {

/// The end of a period.
struct counted_period {
    date unrolled_date;         ///< The last day as counted.
    calendar::date_answer due;  ///< The last day after it moved off a day of rest.

    friend bool operator==(counted_period const&, counted_period const&) = default;
};

namespace counted_period_detail {

inline date required_in_span(std::int64_t day, date const& event) {
    auto const first = std::int64_t{to_day_number(calendar::first_day)};
    if (day < first || day >= first + calendar::day_span) {
        throw invalid_value("counting from " + to_text(event) +
                            " leaves the calendar's span, 1949-01-01 to 2100-12-31");
    }
    return to_date(static_cast<day_number>(day));
}

/// Whole days of a number of hours; the last one is begun only.
[[nodiscard]] constexpr std::int64_t days_of_hours(std::int64_t hours) noexcept {
    return hours / 24;
}

/// The last day of a period that counts every day, months, years or hours.
template <Trace Steps>
date last_day(rule const& r, period const& p, date const& event, Steps&& steps) {
    std::int64_t const sign = p.direction == direction::forward ? 1 : -1;
    std::int64_t const length = p.length.length * sign;
    switch (p.length.unit) {
        case period_unit::month: {
            auto const last = calendar::add_months(event, length, steps);
            return required_in_span(to_day_number(last), event);
        }
        case period_unit::year: {
            auto const last = calendar::add_years(event, length, steps);
            return required_in_span(to_day_number(last), event);
        }
        case period_unit::hour:
            return required_in_span(to_day_number(event) + sign * days_of_hours(p.length.length),
                                    event);
        default:
            break;
    }
    auto const last = required_in_span(std::int64_t{to_day_number(event)} + length, event);
    if (length != 0) {
        steps.add([&] {
            return calendar::make_step(calendar::first_day_not_counted,
                                       {"起算日 " + to_text(event) + " 不计入",
                                        "the day " + to_text(event) + " itself is not counted"},
                                       {{"from", to_text(event)}}, event);
        });
        trace_count(r, last, steps);
    }
    return last;
}

}  // namespace counted_period_detail

/// Counts a period. The day of the event is not counted (Civil Code 201); a period of months ends
/// on the corresponding day, or the month's last (202); only the last day moves (203).
/// \param r the rule for which it is counted, named in the steps. \param p the period: that of the
///        rule or of another reading. \param event any day of the calendar's span.
/// \param calendar which days are worked. \param steps receives the steps.
/// \throws invalid_value if the count leaves the calendar's span.
/// \throws not_found if the answer is provisional and the calendar strict.
template <Trace Steps = no_trace>
[[nodiscard]] counted_period count(rule const& r, period const& p, date const& event,
                                   calendar::work_calendar const& calendar, Steps&& steps = {}) {
    (void)calendar::required_offset(event);
    if (p.length.unit == period_unit::working_day) {
        std::int64_t const sign = p.direction == direction::forward ? 1 : -1;
        auto const answer = calendar.add_working_days(event, sign * p.length.length, steps);
        trace_count(r, answer.value, steps);
        return {answer.value, answer};
    }
    auto const last = counted_period_detail::last_day(r, p, event, steps);
    auto const answer = calendar.rolled(last, p.roll);
    trace_move(r, calendar, last, answer.value, steps);
    calendar::trace_certainty(answer, steps);
    return {last, answer};
}

}  // namespace heli::law
