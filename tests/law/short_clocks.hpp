/// \file
/// Clocks and what happens to them, in one line each.
#pragma once

#include <heli/data/clock_grounds.hpp>
#include <heli/law/clock.hpp>

#include "published_law.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::law {

/// An event named by the token of the table.
[[nodiscard]] inline legal_event named(event_id const& id) {
    return {id, {"事件", "event " + id.str()}};
}

[[nodiscard]] inline clock_event starts(date const& day) {
    return {day, clock_action::start};
}
[[nodiscard]] inline clock_event restarts(date const& day, event_id const& event) {
    return {day, clock_action::restart, named(event)};
}
[[nodiscard]] inline clock_event suspended(date const& day, event_id const& event,
                                           std::optional<date> const& until = {}) {
    return {day, clock_action::suspend, named(event), until};
}
[[nodiscard]] inline clock_event resumes(date const& day) {
    return {day, clock_action::resume};
}
[[nodiscard]] inline clock_event excluded(date const& day, event_id const& event,
                                          std::optional<date> const& until) {
    return {day, clock_action::exclude, named(event), until};
}
[[nodiscard]] inline clock_event interrupted(date const& day, event_id const& event,
                                             std::optional<date> const& until = {}) {
    return {day, clock_action::interrupt, named(event), until};
}
[[nodiscard]] inline clock_event extended(date const& day, extent const& by) {
    return {day, clock_action::extend, std::nullopt, std::nullopt, false, by};
}
[[nodiscard]] inline clock_event stopped(date const& day, event_id const& event) {
    return {day, clock_action::stop, named(event)};
}

/// The state of a clock by the tables.
[[nodiscard]] inline clock_state state_of(rule_id const& rule, std::vector<clock_event> events,
                                          date const& as_of,
                                          std::optional<region_code> const& region = national) {
    return state_on({rule, region, std::move(events)}, as_of, published_law(), china(),
                    data::clock_grounds);
}

/// `2024-04-25`, or `open`.
[[nodiscard]] inline std::string due_text(clock_state const& state) {
    return state.due_date ? to_text(*state.due_date) : "open";
}

}  // namespace heli::law
