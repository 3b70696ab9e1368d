/// \file
/// What happens to a running period, and the clock that it makes.
#pragma once

#include <heli/law/clock_ground.hpp>
#include <heli/law/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace heli::law {

/// Something that happens to a period.
struct clock_event {
    date day;                                         ///< The day on which it happens.
    clock_action action;                              ///< What it does.
    std::optional<legal_event> event = std::nullopt;  ///< Which event of the law it is.
    /// Of `exclude`, `suspend` and `interrupt`: the day on which days count again, or on which the
    /// interruption ends. An interruption without it ends on its own day.
    std::optional<date> until = std::nullopt;
    bool ongoing = false;                     ///< Of `interrupt`: its end is not known yet.
    std::optional<extent> by = std::nullopt;  ///< Of `extend`: by how much.
    std::string evidence = {};                ///< The document that shows it; empty if none.

    friend bool operator==(clock_event const&, clock_event const&) = default;
};

/// A period of one case with everything that happened to it.
struct period_clock {
    rule_id rule;                       ///< The rule of the period.
    std::optional<region_code> region;  ///< Where the matter belongs; nothing if not known.
    std::vector<clock_event> events;    ///< In any order.

    friend bool operator==(period_clock const&, period_clock const&) = default;
};

/// Positions of the events of a clock in the order in which they count: by day; on one day the
/// start comes first and the stop last. The order of a list does not matter.
[[nodiscard]] inline std::vector<std::size_t> in_order(period_clock const& c) {
    constexpr int place_of[] = {0, 5, 6, 4, 2, 1, 7, 8};  // by clock_action
    std::vector<std::size_t> order(c.events.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    auto const key = [&](std::size_t i) {
        auto const& e = c.events[i];
        auto const by = e.by ? int{e.by->length} : 0;
        auto const name = e.event ? e.event->id.str() : std::string();
        return std::tuple(e.day, place_of[static_cast<std::size_t>(e.action)],
                          e.until.value_or(e.day), by, e.ongoing, name);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    return order;
}

/// The ground on which an event may move the clock of a rule; `nullptr` if the table has none.
/// \param grounds the table. \param rule the rule that applies. \param region where the matter
///        belongs; if that is not known, grounds of one region only do not count.
[[nodiscard]] inline clock_ground_row const* ground_of(std::span<clock_ground_row const> grounds,
                                                       rule_id const& rule,
                                                       std::optional<region_code> const& region,
                                                       clock_event const& e) {
    auto const at = std::find_if(grounds.begin(), grounds.end(), [&](clock_ground_row const& row) {
        return row.rule == rule.view() && row.action == e.action && e.event &&
               row.event.id == e.event->id.view() &&
               row.region.contains(region.value_or(region_code()));
    });
    return at == grounds.end() ? nullptr : &*at;
}

}  // namespace heli::law
