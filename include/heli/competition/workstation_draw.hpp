/// \file
/// Workstations drawn heat by heat from a published seed.
#pragma once

#include <heli/competition/apart_draw.hpp>
#include <heli/competition/draw_purpose.hpp>
#include <heli/core/knowable.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// The workstations of an event.
struct workstation_terms {
    std::int64_t stations;        ///< How many there are.
    place_separation separation;  ///< Whether two of one delegation may have the same one.

    friend bool operator==(workstation_terms const&, workstation_terms const&) = default;
};

/// Where an entrant works.
struct workstation {
    ranking::entrant_id entrant;  ///< Who.
    std::int64_t heat;            ///< In which heat, from 1.
    std::int64_t station;         ///< At which station, from 1.

    friend bool operator==(workstation const&, workstation const&) = default;
};

namespace workstation_draw_detail {

/// The first delegation that has more entrants than there are places; `nullptr` if none has.
inline draw_entrant const* too_many(std::vector<draw_entrant> const& entrants, std::size_t places) {
    std::map<delegation_id, std::size_t> sizes;
    for (auto const& e : entrants) {
        if (++sizes[e.delegation] > places) {
            return &e;
        }
    }
    return nullptr;
}

inline unknown not_apart(draw_entrant const& e, std::string const& places) {
    return {{"代表队 " + e.delegation.str() + " 的参赛者多于 " + places + " 个位置，无法各不相同",
             "delegation " + e.delegation.str() + " has more entrants than the " + places +
                 " places: they cannot all differ"}};
}

}  // namespace workstation_draw_detail

/// Draws the workstations. As many as there are stations start together: the first heat, and so on.
/// Unknown, with the reason, if delegations must be kept apart and one is too large for that.
/// \param draw the event and its published seed. \param order the entrants in their start order.
/// \param terms how many stations there are.
/// \throws invalid_value if there is no station, or the seed is empty.
/// \throws conflict if an entrant is there twice.
[[nodiscard]] inline knowable<std::vector<workstation>> draw_workstations(
    event_draw const& draw, std::vector<draw_entrant> const& order,
    workstation_terms const& terms) {
    if (terms.stations < 1) {
        throw invalid_value("workstations: " + std::to_string(terms.stations) +
                            " stations, expected 1 or more");
    }
    static_cast<void>(in_draw_order(order));  // nobody is there twice
    auto const stations = static_cast<std::size_t>(terms.stations);
    auto const* large = workstation_draw_detail::too_many(order, stations);
    if (large != nullptr && terms.separation == place_separation::apart) {
        return workstation_draw_detail::not_apart(*large, std::to_string(stations));
    }
    auto const text = draw_text(draw, draw_purpose::workstations);
    auto const places = draw_places(text, order, stations, terms.separation);
    std::vector<workstation> drawn;
    for (std::size_t i = 0; i < order.size(); ++i) {
        drawn.push_back({order[i].entrant, static_cast<std::int64_t>(i / stations) + 1,
                         static_cast<std::int64_t>(places[i]) + 1});
    }
    return drawn;
}

}  // namespace heli::competition
