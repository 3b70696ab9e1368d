/// \file
/// How standings moved from one moment to another: places up and down, who is new, who is tied.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>
#include <heli/scoring/leaderboard.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace heli::scoring {

/// Which way somebody moved.
enum class movement : unsigned char {
    up,       ///< To a better place.
    down,     ///< To a worse place.
    stayed,   ///< The place is the same.
    entered,  ///< Had no points or was not there, and has points now.
    left,     ///< Had points, and has none now: another version of the log, or an earlier day.
};

/// How one person or team moved.
struct board_move {
    scoring::movement movement;                  ///< Which way.
    std::optional<ranking::rank_number> before;  ///< The place before; absent if it was not there.
    ranking::rank_number now;                    ///< The place now.
    std::int64_t half_places;  ///< Places gained times two; 0 if there was no place before.
    bool tied_before;          ///< Whether others had the same points before.
    bool tied;                 ///< Whether others have the same points now.

    friend bool operator==(board_move const&, board_move const&) = default;
};

/// A person's place, how it moved, and the points gained since.
struct board_change {
    person_id person;     ///< The person.
    board_move move;      ///< How the place moved.
    heli::points gained;  ///< Points now less those before; may be negative.

    friend bool operator==(board_change const&, board_change const&) = default;
};

/// How one entrant of any ranking moved; used for people and for teams.
/// \param before absent if the entrant was not there; not ranked if it had nothing yet.
/// \throws not_found if the entrant is not ranked now.
/// \throws invalid_value if an ordinal place is asked for and no order was stated.
[[nodiscard]] inline board_move move_of(std::optional<ranking::standing> const& before,
                                        ranking::standing const& now, ranking::rank_method method) {
    auto const place = rank_of(now, method);
    if (!before || !before->ranked()) {
        return {movement::entered, std::nullopt, place, 0, false, now.equal > 1};
    }
    auto const old = rank_of(*before, method);
    auto const gained = old.halves() - place.halves();
    auto const way = gained > 0 ? movement::up : gained < 0 ? movement::down : movement::stayed;
    return {way, old, place, gained, before->equal > 1, now.equal > 1};
}

/// How everybody on the board of `now` moved since `before`, in its order.
/// \param method by which places are numbered.
[[nodiscard]] inline std::vector<board_change> changes_since(leaderboard const& before,
                                                             leaderboard const& now,
                                                             ranking::rank_method method) {
    std::unordered_map<person_id, board_place const*> old;
    for (auto const& place : before.places) {
        old.emplace(place.person, &place);
    }
    std::vector<board_change> changes;
    for (auto const& place : now.places) {
        auto const at = old.find(place.person);
        bool const there = at != old.end();
        auto const had = there ? at->second->points : points(0);
        auto move = move_of(there ? std::optional(at->second->standing) : std::nullopt,
                            place.standing, method);
        if (had == points(0)) {
            move.movement = place.points > points(0) ? movement::entered : movement::stayed;
        } else if (place.points == points(0)) {
            move.movement = movement::left;
        }
        changes.push_back({place.person, move, place.points - had});
    }
    return changes;
}

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::movement`.
template <>
struct labels_of<scoring::movement> {
    /// One row a member.
    static constexpr label<scoring::movement> rows[] = {
        {scoring::movement::up, "up", "上升", "up"},
        {scoring::movement::down, "down", "下降", "down"},
        {scoring::movement::stayed, "stayed", "不变", "stayed"},
        {scoring::movement::entered, "entered", "新上榜", "new"},
        {scoring::movement::left, "left", "离榜", "left"},
    };
};

}  // namespace heli
