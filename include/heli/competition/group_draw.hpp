/// \file
/// Groups drawn from pots: the seeded entrants first, the others after them.
///
/// 1. Entrants that are seeded come first, in the order of seeding; the others follow, permuted
///    (`ranking/draw.hpp`, rule 4) by the text of attempt 1.
/// 2. They are cut into pots of as many as there are groups; of each pot, one goes to each group
///    (`apart_draw.hpp`, by the text of attempt 2).
#pragma once

#include <heli/competition/workstation_draw.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// How groups are drawn.
struct group_terms {
    std::int64_t groups;                           ///< How many there are.
    place_separation separation;                   ///< Whether a delegation is in a group once.
    std::vector<ranking::entrant_id> seeded = {};  ///< The best first; empty: nobody is seeded.

    friend bool operator==(group_terms const&, group_terms const&) = default;
};

/// The group of an entrant.
struct group_place {
    ranking::entrant_id entrant;  ///< Who.
    std::int64_t pot;             ///< From which pot, from 1.
    std::int64_t group;           ///< In which group, from 1.

    friend bool operator==(group_place const&, group_place const&) = default;
};

namespace group_draw_detail {

/// Those seeded in their order, then the others as drawn.
inline std::vector<draw_entrant> in_pots(event_draw const& draw, std::vector<draw_entrant> rest,
                                         std::vector<ranking::entrant_id> const& seeded) {
    std::vector<draw_entrant> order;
    for (auto const& id : seeded) {
        auto const found =
            std::find_if(rest.begin(), rest.end(), [&](auto const& e) { return e.entrant == id; });
        if (found == rest.end()) {
            throw not_found("groups: seeded entrant " + id.str() +
                            " is not one of the entrants, or is seeded twice");
        }
        order.push_back(*found);
        rest.erase(found);
    }
    auto const text = draw_text(draw, draw_purpose::groups, 1);
    for (auto const i : ranking::permutation(text, rest.size())) {
        order.push_back(rest[i]);
    }
    return order;
}

}  // namespace group_draw_detail

/// Draws the groups; the result is in the order of the pots. Unknown, with the reason, if
/// delegations must be kept apart and one has more entrants than there are groups.
/// \param draw the event and its published seed. \param entrants in any order.
/// \param terms how many groups, and who is seeded.
/// \throws invalid_value if there is no group, or the seed is empty.
/// \throws not_found if a seeded entrant is none of the entrants, or is seeded twice.
/// \throws conflict if an entrant is there twice.
[[nodiscard]] inline knowable<std::vector<group_place>> draw_groups(
    event_draw const& draw, std::vector<draw_entrant> const& entrants, group_terms const& terms) {
    if (terms.groups < 1) {
        throw invalid_value("groups: " + std::to_string(terms.groups) +
                            " groups, expected 1 or more");
    }
    auto const groups = static_cast<std::size_t>(terms.groups);
    auto const order = group_draw_detail::in_pots(draw, in_draw_order(entrants), terms.seeded);
    auto const* large = workstation_draw_detail::too_many(order, groups);
    if (large != nullptr && terms.separation == place_separation::apart) {
        return workstation_draw_detail::not_apart(*large, std::to_string(groups));
    }
    auto const text = draw_text(draw, draw_purpose::groups, 2);
    auto const places = draw_places(text, order, groups, terms.separation);
    std::vector<group_place> drawn;
    for (std::size_t i = 0; i < order.size(); ++i) {
        drawn.push_back({order[i].entrant, static_cast<std::int64_t>(i / groups) + 1,
                         static_cast<std::int64_t>(places[i]) + 1});
    }
    return drawn;
}

}  // namespace heli::competition
