/// \file
/// The reason of a deadline: the steps of its count, or the line of each event of its clock.
#pragma once

#include <heli/law/case_deadline.hpp>
#include <heli/law/due_step.hpp>

#include <string>
#include <utility>
#include <vector>

namespace heli::law {

/// The steps that lead to a deadline of a plan; one step that says what is missing where it has no
/// date yet.
/// \param d a deadline of the plan of `c`. \param as_of, basis those of the plan.
/// \throws as `plan` does.
[[nodiscard]] inline std::vector<step> steps_of(deadline const& d, procedure_case const& c,
                                                date const& as_of, plan_basis const& basis) {
    auto const& r = basis.book.required(d.rule);
    if (!d.event_date) {
        return {make_step(r, d.reason)};
    }
    trace steps;
    auto const home = home_of(c.procedure);
    auto const region = c.region || home.nationwide() ? c.region : std::optional(home);
    due_question const question{d.asked, *d.event_date, region, std::nullopt};
    auto const plain = due(basis.book, basis.calendar, question, steps);
    auto all = std::move(steps).steps();
    if (!d.moved) {
        return all;
    }
    auto const clock = plan_detail::clock_of(c, r, *d.event_date, basis.grounds);
    auto const state = state_on(clock, as_of, basis.book, basis.calendar, basis.grounds);
    for (auto const& line : state.lines) {
        all.push_back({r.id,
                       line.text,
                       line.source,
                       {{"action", std::string(token(clock.events[line.event].action))}}});
    }
    return all;
}

}  // namespace heli::law
