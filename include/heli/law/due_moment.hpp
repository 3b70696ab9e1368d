/// \file
/// Periods of hours: from a moment to a moment.
#pragma once

#include <heli/law/due.hpp>

#include <boost/date_time/posix_time/posix_time_types.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace heli::law {

/// A moment by the local clock, to the second.
using moment = boost::posix_time::ptime;

/// `YYYY-MM-DD hh:mm:ss`.
[[nodiscard]] inline std::string moment_text(moment const& m) {
    auto const two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    auto const time = m.time_of_day();
    return to_text(m.date()) + " " + two(time.hours()) + ":" + two(time.minutes()) + ":" +
           two(time.seconds());
}

/// The end of a period of hours.
struct due_moment {
    moment event;                       ///< The moment from which it runs.
    moment due;                         ///< The moment at which it ends.
    rule_id rule;                       ///< The rule that was applied.
    law::in_force in_force;             ///< Whether it is in force on the day of the event.
    heli::source_status source_status;  ///< How far its source was checked.

    friend bool operator==(due_moment const&, due_moment const&) = default;
};

/// When a period of hours ends. Hours run from the stated moment, day and night, on days of rest as
/// on others (Civil Code 201).
/// \param book the rules. \param asked a rule that counts hours. \param event the moment.
/// \param steps receives the steps.
/// \throws not_found if there is no such rule or it sets no number.
/// \throws invalid_value if the rule does not count hours, or the moment is special or lies outside
///         1949-01-01 to 2100-12-31.
template <Trace Steps = no_trace>
[[nodiscard]] due_moment due_at(rulebook const& book, rule_id const& asked, moment const& event,
                                Steps&& steps = {}) {
    if (event.is_special()) {
        throw invalid_value("a moment is needed, not an infinity or not-a-date-time");
    }
    (void)calendar::required_offset(event.date());
    auto const& r = required_period(book.required(asked));
    if (r.period->length.unit != period_unit::hour) {
        throw invalid_value("rule " + asked.str() + " counts " + to_words(r.period->length).en +
                            ", not hours: ask with a day");
    }
    auto const hours = boost::posix_time::hours(r.period->length.length);
    auto const due = r.period->direction == direction::forward ? event + hours : event - hours;
    (void)calendar::required_offset(due.date());
    steps.add([&] {
        auto const length = to_words(r.period->length);
        return make_step(r,
                         {"自 " + moment_text(event) + " 起算 " + length.zh + "，至 " +
                              moment_text(due) + " 止，不因休息日顺延",
                          length.en + " from " + moment_text(event) + " end at " +
                              moment_text(due) + ", on days of rest as on others"},
                         {{"event", moment_text(event)}});
    });
    return {event, due, r.id, in_force_on(r, event.date(), book), r.source.status};
}

}  // namespace heli::law
