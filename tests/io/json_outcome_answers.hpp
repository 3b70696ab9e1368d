/// \file
/// Prizes, teams and weights of a small contest as JSON, for everybody and for organisers.
#pragma once

#include <heli/io/json_contest.hpp>
#include <heli/scoring/weight_breakpoints.hpp>

#include "../scoring/small_prizes.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace heli::io {

/// Three prizes: one that a flag keeps from the best, one with a near miss, one that waits for a
/// draw.
[[nodiscard]] inline scoring::prize_terms answered_prizes() {
    auto const named = [](std::string_view mark, bilingual name, ranking::missing_rule missing) {
        auto p = scoring::prize_by(mark, mark, 1);
        p.name = name;
        p.keys[0].name = std::move(name);
        p.keys[0].missing = missing;
        return p;
    };
    auto loss = named("effect", {"效果分", "effect score"}, ranking::missing_rule::last);
    loss.withheld_by = {"rapid_loss"};
    auto points = named("points", {"积分", "points"}, ranking::missing_rule::refused);
    auto days = named("days", {"打卡天数", "days"}, ranking::missing_rule::refused);
    days.end = ranking::chain_end::draw;
    days.edge.reset();
    return {{loss, points, days}, scoring::prize_limit::several, {}, {}};
}

/// What `give_prizes` answers for three people.
[[nodiscard]] inline scoring::prize_list answered_prize_list() {
    scoring::prize_field const people{
        ranking::written_table(
            {"points", "effect", "days"},
            {{"P1", {"490", "12.5", "3"}}, {"P2", {"245", "33.25", "3"}}, {"P3", {"1", "", "0"}}}),
        {},
        {{"P2", "rapid_loss", {"减重过快", "too fast"}}, {"P3", "burst"}}};
    return scoring::give_prizes(scoring::prize_scheme(answered_prizes()), people,
                                scoring::nobody());
}

/// The JSON of prizes, teams and weights, by the name of its file.
[[nodiscard]] inline std::map<std::string, std::string> json_outcome_answers(
    std::vector<scoring::final_line> const& lines) {
    using namespace scoring;
    auto const prizes = answered_prize_list();
    team_terms const terms{team_measure::mean, ranking::incomplete_rule::unranked,
                           captain_rule::one, 2};
    auto const teams = team_scores(
        terms, {{"P1", "T1", team_role::captain}, {"P2", "T1"}, {"P3", "T2", team_role::captain}},
        {{"P1", 490}, {"P2", 245}, {"P3", 1}, {"P4", 7}});
    auto const weights = weight_breakpoints(lines, {1, breakpoint_scope::all});
    return {
        {"prize_winners", to_json(prizes, answered_prizes(), audience::everybody)},
        {"prize_list", to_json(prizes, answered_prizes(), audience::organisers)},
        {"team_standings", to_json(teams, ranking::rank_method::standard)},
        {"weight_analysis", to_json(weights, ranking::tie_edge::include)},
    };
}

}  // namespace heli::io
