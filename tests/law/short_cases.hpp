/// \file
/// Cases and their plans by the tables, in one line each.
#pragma once

#include <heli/data/clock_grounds.hpp>
#include <heli/data/procedures.hpp>
#include <heli/law/plan.hpp>

#include "published_law.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::law {

/// The tables.
[[nodiscard]] inline plan_basis const& by_the_tables() {
    static plan_basis const basis{published_law(), china(), data::procedures, data::clock_grounds};
    return basis;
}

/// A case of ordinary arbitration in Jiangsu.
[[nodiscard]] inline procedure_case arbitration(
    std::vector<dated_event> events, std::optional<region_code> const& region = jiangsu) {
    return {"A-1", procedure::arbitration_ordinary, region, std::move(events)};
}

/// `ARB-ACCEPT done 2024-03-01 -> 2024-03-08`.
[[nodiscard]] inline std::string told(deadline const& d) {
    auto const text = [](std::optional<date> const& day) { return day ? to_text(*day) : "?"; };
    return d.rule.str() + " " + std::string(token(d.state)) + " " + text(d.event_date) + " -> " +
           text(d.due_date);
}

/// The deadlines of one step of a plan.
[[nodiscard]] inline std::vector<deadline> of_step(std::vector<deadline> const& plan,
                                                   rule_id const& asked) {
    std::vector<deadline> some;
    for (auto const& d : plan) {
        if (d.asked == asked) {
            some.push_back(d);
        }
    }
    return some;
}

/// The same in words.
[[nodiscard]] inline std::vector<std::string> told(procedure_case const& c, rule_id const& asked,
                                                   date const& as_of) {
    std::vector<std::string> all;
    for (auto const& d : of_step(plan(c, as_of, by_the_tables()), asked)) {
        all.push_back(told(d));
    }
    return all;
}

}  // namespace heli::law
