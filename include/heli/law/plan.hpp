/// \file
/// The chain of deadlines of a case: what is due, what comes next, what is overdue.
#pragma once

#include <heli/law/case_deadline.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace heli::law {

namespace plan_detail {

/// The last day on which a duty whose fulfilment is `event` is due; nothing if none is planned.
inline std::optional<date> expected_day(std::vector<deadline> const& so_far,
                                        std::vector<procedure_row const*> const& rows,
                                        event_id const& event) {
    std::optional<date> last;
    for (auto const& d : so_far) {
        for (auto const* row : rows) {
            bool const leads = row->rule == d.asked.view() &&
                               row->fulfilled_by.id == event.view() &&
                               row->necessity != necessity::opening;
            if (leads && d.due_date && !d.fulfilled_on) {
                last = std::max(last.value_or(*d.due_date), *d.due_date);
            }
        }
    }
    return last;
}

/// The events from which a step can count: that of its rule, and those of the rules that take its
/// place in the region of the case at some time.
inline std::vector<event_id> start_events(procedure_case const& c, rulebook const& book,
                                          rule_id const& asked) {
    std::vector<event_id> events;
    auto const add = [&](rule const& r) {
        bool const new_event = r.start_event && std::find(events.begin(), events.end(),
                                                          r.start_event->id) == events.end();
        if (new_event) {
            events.push_back(r.start_event->id);
        }
    };
    add(book.required(asked));
    for (auto const* r : book.overriding(asked)) {
        if (c.region && r->region.contains(*c.region)) {
            add(*r);
        }
    }
    return events;
}

/// One deadline for each day on which the event of the rule of that day is recorded.
inline std::vector<deadline> recorded(procedure_case const& c, procedure_row const& row,
                                      date const& as_of, plan_basis const& basis) {
    std::vector<deadline> all;
    rule_id const asked(row.rule);
    for (auto const& event : start_events(c, basis.book, asked)) {
        std::optional<date> earlier;
        for (auto const& day : days_of(c, event)) {
            auto const& r = required_period(*applicable(basis.book, asked, c.region, day).rule);
            bool const backward = r.period->direction == direction::backward;
            if (r.start_event->id == event && (backward || day <= as_of)) {
                all.push_back(counted(c, row, r, day, true, as_of, basis, earlier));
            }
            earlier = day;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](deadline const& a, deadline const& b) {
        return a.event_date < b.event_date;
    });
    return all;
}

/// Why a step waits.
inline bilingual no_day_yet(rule const& r) {
    return {"尚无“" + r.start_event->name.zh + "”的日期",
            "there is no day of \"" + r.start_event->name.in(language::en) + "\" yet"};
}

/// The deadlines of one duty: one for each day on which its event is recorded, else an expected
/// one.
inline void add_duty(procedure_case const& c, procedure_row const& row, date const& as_of,
                     plan_basis const& basis, std::vector<procedure_row const*> const& rows,
                     std::vector<deadline>& plan) {
    bool const somewhere = row.region.nationwide() || c.region;
    auto const there = somewhere ? recorded(c, row, as_of, basis) : std::vector<deadline>{};
    plan.insert(plan.end(), there.begin(), there.end());
    if (!there.empty()) {
        return;
    }
    auto const found = applicable(basis.book, rule_id(row.rule), c.region, as_of);
    auto const& r = required_period(*found.rule);
    if (auto const day = expected_day(plan, rows, r.start_event->id); day && somewhere) {
        plan.push_back(counted(c, row, r, std::max(*day, as_of), false, as_of, basis));
        return;
    }
    plan.push_back({rule_id(row.rule),
                    r.id,
                    r.start_event->id,
                    row.necessity,
                    deadline_state::waiting,
                    due_status::needs_fact,
                    found.in_force,
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    false,
                    somewhere ? missing_fact::start : missing_fact::region,
                    somewhere ? no_day_yet(r)
                              : bilingual{"仅某一地区有此步骤，须知所属地区",
                                          "only one region has this step: the region is needed"}});
}

/// The case with the events that happened by law up to the day, such as deemed service.
inline procedure_case with_effects(procedure_case c, std::vector<procedure_row const*> const& rows,
                                   date const& as_of, plan_basis const& basis) {
    for (auto const* row : rows) {
        bool const by_law = row->necessity == necessity::effect && !row->fulfilled_by.id.empty() &&
                            (row->region.nationwide() || c.region);
        if (!by_law || !days_of(c, event_id(row->fulfilled_by.id)).empty()) {
            continue;
        }
        for (auto const& d : recorded(c, *row, as_of, basis)) {
            if (d.state == deadline_state::reached) {
                c.events.push_back({event_id(row->fulfilled_by.id), *d.due_date});
            }
        }
    }
    return c;
}

}  // namespace plan_detail

/// The deadlines of a case on a day, in the order of its procedure. Events after that day have not
/// happened yet, except those from which periods count backward, such as a hearing. A duty whose
/// event has not happened is counted as if the duty before it were done on its last day.
/// \param c the case. Without a region, steps of one region only wait for it.
/// \throws invalid_value for days outside the calendar's span, and for a procedure of one region
///         in another. \throws not_found if a rule of the table of procedures is not in the book or
///         sets no number, or the calendar is strict.
[[nodiscard]] inline std::vector<deadline> plan(procedure_case c, date const& as_of,
                                                plan_basis const& basis) {
    auto const home = home_of(c.procedure);
    if (!home.nationwide() && !home.contains(c.region.value_or(home))) {
        throw invalid_value("procedure " + std::string(token(c.procedure)) + " exists in region " +
                            to_text(home) + " only, not in " + to_text(*c.region));
    }
    c.region = home.nationwide() || c.region ? c.region : std::optional(home);
    std::vector<procedure_row const*> rows;
    for (auto const& row : basis.procedures) {
        bool const here = row.region.contains(c.region.value_or(row.region));
        if (row.procedure == c.procedure && here) {
            rows.push_back(&row);
        }
    }
    auto const known = plan_detail::with_effects(c, rows, as_of, basis);
    std::vector<deadline> result;
    for (auto const* row : rows) {
        bool const by_law = row->necessity == necessity::effect;
        plan_detail::add_duty(by_law ? c : known, *row, as_of, basis, rows, result);
    }
    return result;
}

}  // namespace heli::law
