/// \file
/// One deadline of a case: counted from its event, moved by its clock, fulfilled or not.
#pragma once

#include <heli/law/clock.hpp>
#include <heli/law/deadline.hpp>
#include <heli/law/due.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace heli::law {

/// What a plan of deadlines rests on.
struct plan_basis {
    rulebook book;                              ///< The rules.
    calendar::work_calendar calendar;           ///< Which days are worked.
    std::span<procedure_row const> procedures;  ///< Such as `data::procedures`.
    std::span<clock_ground_row const> grounds;  ///< Such as `data::clock_grounds`.
};

namespace plan_detail {

/// Days of one event in a case, ascending.
inline std::vector<date> days_of(procedure_case const& c, event_id const& event) {
    std::vector<date> days;
    for (auto const& e : c.events) {
        if (e.event == event) {
            days.push_back(e.day);
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

/// The clock of a rule that starts on `day`, with the events of the case that move it.
inline period_clock clock_of(procedure_case const& c, rule const& r, date const& day,
                             std::span<clock_ground_row const> grounds) {
    period_clock result{r.id, c.region, {clock_event{day, clock_action::start}}};
    for (auto const& e : c.events) {
        for (auto const& row : grounds) {
            bool const moves = row.rule == r.id.view() && row.event.id == e.event.view() &&
                               row.action != clock_action::stop && day <= e.day &&
                               row.region.contains(c.region.value_or(region_code()));
            if (moves) {
                // An exclusion whose end is not known leaves the due date open, as a suspension
                // does.
                bool const open = row.action == clock_action::exclude && !e.until;
                clock_event moved{e.day, open ? clock_action::suspend : row.action};
                moved.event = legal_event{e.event, {}};
                moved.until = e.until;
                result.events.push_back(std::move(moved));
            }
        }
    }
    return result;
}

/// Takes what an answer, or the state of a clock, says.
template <class Answer>
void take(deadline& d, Answer const& answer) {
    d.rule = answer.rule;
    d.status = answer.status;
    d.in_force = answer.in_force;
    d.due_date = answer.due_date;
    d.unrolled_date = answer.unrolled_date;
    d.earliest = answer.earliest;
    d.latest = answer.latest;
    d.safe_date = answer.safe_date;
    d.fact = answer.fact;
    d.reason = answer.reason;
}

/// Whether the first fulfilment that belongs to the event is in time: one on the day of the event
/// or later; of a step that counts backward, one after the event before it and up to its own.
/// \param earlier the event before it, if there is one.
inline void look_for_fulfilment(deadline& d, std::vector<date> const& days, bool backward,
                                std::optional<date> const& earlier, date const& as_of) {
    bool const waits = d.necessity == necessity::opening || d.necessity == necessity::effect;
    for (auto const& day : days) {
        if (waits) {
            if (day <= as_of && d.due_date && (backward || *d.due_date <= day)) {
                d.fulfilled_on = day;
                d.state = deadline_state::done;
                return;
            }
            continue;
        }
        bool const before = (!earlier || *earlier < day) && day <= *d.event_date;
        if (day <= as_of && (backward ? before : *d.event_date <= day)) {
            d.fulfilled_on = day;
            d.state =
                d.due_date && *d.due_date < day ? deadline_state::done_late : deadline_state::done;
            return;
        }
    }
    if (waits) {
        bool const come = d.latest && *d.latest <= as_of;
        d.state = come ? deadline_state::reached : deadline_state::open;
        return;
    }
    bool const past = d.latest && *d.latest < as_of;
    d.state = !past                            ? deadline_state::open
              : d.necessity == necessity::duty ? deadline_state::overdue
                                               : deadline_state::lapsed;
}

/// One deadline that counts from `day`.
inline deadline counted(procedure_case const& c, procedure_row const& row, rule const& r,
                        date const& day, bool recorded, date const& as_of, plan_basis const& basis,
                        std::optional<date> const& earlier = {}) {
    deadline d{rule_id(row.rule),
               r.id,
               r.start_event->id,
               row.necessity,
               deadline_state::expected,
               due_status::certain,
               in_force::not_established,
               day,
               {},
               {},
               {},
               {},
               {},
               {},
               false,
               missing_fact::none,
               {}};
    auto const clock = clock_of(c, r, day, basis.grounds);
    bool const moved = std::any_of(clock.events.begin() + 1, clock.events.end(),
                                   [&](clock_event const& e) { return e.day <= as_of; });
    if (recorded && moved) {
        d.moved = true;
        take(d, state_on(clock, as_of, basis.book, basis.calendar, basis.grounds));
    } else {
        take(d, due(basis.book, basis.calendar, {rule_id(row.rule), day, c.region, std::nullopt}));
    }
    if (recorded) {
        auto const done = row.fulfilled_by.id.empty() ? std::vector<date>{}
                                                      : days_of(c, event_id(row.fulfilled_by.id));
        look_for_fulfilment(d, done, r.period->direction == direction::backward, earlier, as_of);
    }
    return d;
}

}  // namespace plan_detail

}  // namespace heli::law
