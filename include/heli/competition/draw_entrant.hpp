/// \file
/// Who takes part in a draw.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/competition/delegation.hpp>
#include <heli/ranking/mark.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace heli::competition {

/// An entrant in a draw.
struct draw_entrant {
    ranking::entrant_id entrant;  ///< Its code.
    delegation_id delegation;     ///< Its delegation.

    friend bool operator==(draw_entrant const&, draw_entrant const&) = default;
    friend auto operator<=>(draw_entrant const&, draw_entrant const&) = default;
};

/// The entrants in the order of their codes, from which every draw starts: the order in which they
/// are given, or entered, changes nothing.
/// \throws conflict if an entrant is there twice.
[[nodiscard]] inline std::vector<draw_entrant> in_draw_order(std::vector<draw_entrant> entrants) {
    std::sort(entrants.begin(), entrants.end());
    auto const twice =
        std::adjacent_find(entrants.begin(), entrants.end(),
                           [](auto const& a, auto const& b) { return a.entrant == b.entrant; });
    if (twice != entrants.end()) {
        throw conflict("draw: entrant " + twice->entrant.str() + " is there twice");
    }
    return entrants;
}

/// Those who are entered for an event.
[[nodiscard]] inline std::vector<draw_entrant> entrants_of(
    std::vector<contest_entry> const& entries, contest_event_id const& event) {
    std::vector<draw_entrant> found;
    for (auto const& entry : entries) {
        if (entry.event == event) {
            found.push_back({entry.entrant, entry.delegation});
        }
    }
    return found;
}

}  // namespace heli::competition
