#include <heli/io/json_contest.hpp>
#include <heli/scoring/outcome_choices.hpp>
#include <heli/scoring/weight_words.hpp>

#include "json_contest_parts.hpp"

namespace heli::io {

namespace {

using namespace scoring;

json team_part(team_score const& score, ranking::rank_method method) {
    return json{{"team", part(score.team)},
                {"captains", list(score.captains)},
                {"result", mark_part(score.made_of.result)},
                {"place", place_part(score.standing, method)},
                {"tied", score.standing.ranked() && score.standing.equal > 1},
                {"members", score.made_of.members},
                {"completed", score.made_of.completed},
                {"complete", score.made_of.complete},
                {"counted", list(score.made_of.counted)}};
}

}  // namespace

std::string to_json(team_standings const& standings, ranking::rank_method method) {
    auto result = document("team_standings");
    put(result, "measure", standings.terms.measure);
    result["terms"] = io::part(to_words(standings.terms));
    put(result, "rank_method", method);
    result["teams"] = json::array();
    for (auto const& score : standings.teams) {
        result["teams"].push_back(team_part(score, method));
    }
    result["without_team"] = list(standings.without_team);
    result["choices"] = choices_part(choices_of(standings.terms));
    return bytes(result);
}

namespace {

json weights_part(weight_interval const& weights) {
    return json{{"lower", part(weights.lower)},
                {"upper", part(weights.upper)},
                {"lower_included", weights.lower_included},
                {"upper_included", weights.upper_included}};
}

json breakpoint_part(weight_breakpoint const& point) {
    auto result = json{{"weight", part(point.weight)}, {"tied", json::array()}};
    for (auto const& tied : point.tied) {
        result["tied"].push_back(
            json{{"first_place", tied.first_place}, {"people", list(tied.people)}});
    }
    result["text"] = io::part(to_words(point));
    return result;
}

json piece_part(weight_piece const& piece) {
    return json{{"weights", weights_part(piece.weights)},
                {"within", list(piece.within)},
                {"tied", list(piece.tied)},
                {"text", io::part(to_words(piece))}};
}

json chance_part(weight_chance const& chance, ranking::tie_edge edge) {
    auto result = json{{"person", part(chance.person)}};
    put(result, "hold", hold_of(chance, edge));
    result["weights"] = json::array();
    for (auto const& weights : winning_weights(chance, edge)) {
        result["weights"].push_back(weights_part(weights));
    }
    result["text"] = io::part(to_words(chance, edge));
    return result;
}

}  // namespace

std::string to_json(weight_analysis const& analysis, ranking::tie_edge edge) {
    auto result = document("weight_analysis");
    put(result, "audience", audience::organisers);
    result["places"] = analysis.question.places;
    put(result, "scope", analysis.question.scope);
    put(result, "edge", edge);
    result["breakpoints"] = json::array();
    for (auto const& point : analysis.breakpoints) {
        result["breakpoints"].push_back(breakpoint_part(point));
    }
    result["pieces"] = json::array();
    for (auto const& piece : analysis.pieces) {
        result["pieces"].push_back(piece_part(piece));
    }
    result["chances"] = json::array();
    for (auto const& chance : analysis.chances) {
        result["chances"].push_back(chance_part(chance, edge));
    }
    result["unranked"] = list(analysis.unranked);
    return bytes(result);
}

}  // namespace heli::io
