/// \file
/// One answer about a contest of every kind as JSON, out of a log of three people.
#pragma once

#include <heli/io/json_contest.hpp>

#include "../scoring/owned_log.hpp"
#include "../scoring/small_contests.hpp"
#include "json_outcome_answers.hpp"

#include <map>
#include <string>
#include <vector>

namespace heli::io {

/// Entries of three people, one of them refused for each of several reasons.
[[nodiscard]] inline std::vector<scoring::owned_row> answered_rows() {
    auto const at = [](char const* day_and_time) {
        return scoring::instant_in("2025-0" + std::string(day_and_time) + "+08:00");
    };
    return {
        {"e1", "P2", "pre_test", at("6-29T09:00:00"), at("6-29T09:00:00"), "", "", 80000, ""},
        {"e2", "P2", "exercise", at("7-01T18:00:00"), at("7-01T20:00:00"), "", "", 12000, ""},
        {"e3", "P2", "exercise", at("7-01T19:00:00"), at("7-01T20:00:00"), "", "", 10000, ""},
        {"e4", "P2", "exercise", at("7-02T18:00:00"), at("7-02T20:00:00"), "", "", 9999, ""},
        {"e5", "P2", "exercise", at("7-03T18:00:00"), at("7-05T00:00:00"), "", "", 12000, ""},
        {"e6", "P1", "meal", at("7-01T08:00:00"), at("7-01T08:05:00"), "B", "", 0, ""},
        {"e7", "P1", "meal", at("7-01T12:00:00"), at("7-01T12:05:00"), "snack", "", 0, ""},
        {"e8", "P3", "meal", at("7-02T08:00:00"), at("7-02T08:05:00"), "B", "", 0, ""},
        {"e9", "P9", "meal", at("7-02T08:00:00"), at("7-02T08:05:00"), "B", "", 0, ""},
    };
}

/// The JSON of one answer about a contest of every kind, by the name of its file.
[[nodiscard]] inline std::map<std::string, std::string> json_contest_answers() {
    using namespace scoring;
    owned_log const log(answered_rows());
    auto const contest =
        score_contest(proved_rules(rules_of_490()), people_of({"P2", "P1", "P3"}), log.view());
    trace_question asked{"P2"};
    asked.left_from = date(2025, 8, 29);
    bilingual const none{"无后测体重", "no weight of a post-test"};
    std::vector<final_entry> const entries{{"P2", points(245), rational(100, 3), {}},
                                           {"P1", points(490), rational(25, 2), {}},
                                           {"P3", points(1), ranking::attendance::absent, none}};
    final_terms stated{rational(3, 5), missing_effect::unranked, {}};
    auto const silent = final_terms{std::nullopt, missing_effect::counts_as_zero, {}};
    auto const unweighted = final_scores(silent, points(490), entries);
    std::map<std::string, std::string> answers{
        {"contest_scores", to_json(contest)},
        {"final_standings", to_json(final_scores(stated, points(490), entries))},
        {"final_standings_unweighted", to_json(unweighted)},
        {"leaderboard", to_json(leaderboard_at(contest, {date(2025, 7, 2)}),
                                ranking::rank_method::fractional, contest)},
        {"person_trace", to_json(trace_person(contest, asked), contest)},
    };
    answers.merge(json_outcome_answers(unweighted.lines));
    return answers;
}

}  // namespace heli::io
