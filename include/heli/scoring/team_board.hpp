/// \file
/// Standings of teams at the end of any day, and how they moved.
#pragma once

#include <heli/scoring/board_movement.hpp>
#include <heli/scoring/leaderboard.hpp>
#include <heli/scoring/team_scores.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace heli::scoring {

/// Teams and how they are scored.
struct team_question {
    team_terms terms;                  ///< What their result is.
    std::vector<team_member> members;  ///< Who is in which.

    friend bool operator==(team_question const&, team_question const&) = default;
};

/// Standings of the teams at a moment, by the points that their members had earned by then. Every
/// member has a result: who has earned nothing has 0 points.
/// \param ids whether all entries of one id are in the log; only asked where a part of it is
///        scored.
/// \throws not_found if nothing of the contest is open about the day, or a member takes no part.
/// \throws invalid_value, conflict as `team_scores` does.
[[nodiscard]] inline team_standings teams_at(scored_contest const& contest,
                                             board_moment const& moment, team_question const& asked,
                                             entry_ids ids) {
    auto const sums = points_at(contest, moment, ids);
    std::vector<personal_result> results;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        results.push_back({contest.people.people()[i], sums[i].count()});
    }
    return team_scores(asked.terms, asked.members, results);
}

/// How a team moved.
struct team_change {
    team_id team;     ///< The team.
    board_move move;  ///< How its place moved.

    friend bool operator==(team_change const&, team_change const&) = default;
};

/// How the teams that are ranked now moved since `before`, by code.
/// \param method by which places are numbered; teams have no stated order for the ordinal one.
/// \throws invalid_value for the ordinal method.
[[nodiscard]] inline std::vector<team_change> changes_since(team_standings const& before,
                                                            team_standings const& now,
                                                            ranking::rank_method method) {
    std::vector<team_change> changes;
    for (auto const& team : now.teams) {
        auto const at = std::find_if(before.teams.begin(), before.teams.end(),
                                     [&](auto const& t) { return t.team == team.team; });
        if (team.standing.ranked()) {
            auto const old = at == before.teams.end() ? std::nullopt : std::optional(at->standing);
            changes.push_back({team.team, move_of(old, team.standing, method)});
        }
    }
    return changes;
}

}  // namespace heli::scoring
