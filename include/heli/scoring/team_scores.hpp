/// \file
/// Scores teams by their members' results, and ranks them.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/error.hpp>
#include <heli/ranking/rank.hpp>
#include <heli/ranking/team.hpp>
#include <heli/scoring/outcome_check.hpp>
#include <heli/scoring/personal_result.hpp>
#include <heli/scoring/team_terms.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// A team with its result.
struct team_score {
    team_id team;                     ///< Which team.
    std::vector<person_id> captains;  ///< Who leads it, by code.
    /// What it is made of. For `completion` the result is that share, and nobody's own counts.
    ranking::team_result made_of;
    ranking::standing standing;  ///< Where it stands among all teams.

    friend bool operator==(team_score const&, team_score const&) = default;
};

/// The teams of a contest.
struct team_standings {
    team_terms terms;                     ///< What they were scored by.
    std::vector<team_score> teams;        ///< By code.
    std::vector<person_id> without_team;  ///< Who has a result and no team, by code.

    friend bool operator==(team_standings const&, team_standings const&) = default;
};

namespace team_scores_detail {

inline ranking::entrant_id entrant(person_id const& person) {
    return ranking::entrant_id(person.view());
}

/// What `ranking::team_results` is asked for.
inline ranking::team_rule rule_of(team_terms const& terms) {
    require_sound(check(terms));
    if (*terms.measure == team_measure::completion) {
        return {ranking::team_method::sum, ranking::incomplete_rule::partial, terms.needed};
    }
    auto const method = *terms.measure == team_measure::sum    ? ranking::team_method::sum
                        : *terms.measure == team_measure::mean ? ranking::team_method::mean
                                                               : ranking::team_method::best;
    return {method, *terms.incomplete, terms.needed};
}

/// The results by person. \throws conflict if a person is there twice.
inline std::vector<personal_result> by_person(std::vector<personal_result> results) {
    std::sort(results.begin(), results.end(),
              [](auto const& a, auto const& b) { return a.person < b.person; });
    auto const twice =
        std::adjacent_find(results.begin(), results.end(),
                           [](auto const& a, auto const& b) { return a.person == b.person; });
    if (twice != results.end()) {
        throw conflict("person " + twice->person.str() + " has two results");
    }
    return results;
}

/// Each member with its result. Takes those results out of `results`.
inline std::vector<ranking::member_result> join(std::vector<team_member> const& members,
                                                std::vector<personal_result>& results) {
    std::vector<ranking::member_result> joined;
    std::vector<bool> in_team(results.size());
    for (auto const& m : members) {
        auto const at =
            std::lower_bound(results.begin(), results.end(), m.person,
                             [](auto const& r, auto const& person) { return r.person < person; });
        if (at == results.end() || at->person != m.person) {
            throw not_found("member " + m.person.str() + " of team " + m.team.str() +
                            " has no result, nor the reason why there is none");
        }
        in_team[static_cast<std::size_t>(at - results.begin())] = true;
        joined.push_back({ranking::entrant_id(m.team.view()), entrant(m.person), at->result});
    }
    std::vector<personal_result> rest;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (!in_team[i]) {
            rest.push_back(results[i]);
        }
    }
    results = std::move(rest);
    return joined;
}

inline std::vector<person_id> captains_of(team_id const& team,
                                          std::vector<team_member> const& members,
                                          captain_rule rule) {
    std::vector<person_id> captains;
    for (auto const& m : members) {
        if (m.team == team && m.role == team_role::captain) {
            captains.push_back(m.person);
        }
    }
    if (rule == captain_rule::one && captains.size() != 1) {
        throw invalid_value("team " + team.str() + " has " + std::to_string(captains.size()) +
                            " captains: expected one");
    }
    std::sort(captains.begin(), captains.end());
    return captains;
}

}  // namespace team_scores_detail

/// Scores and ranks the teams; the order of the rows does not matter.
/// \param results of everybody; those of who is in no team are only listed.
/// \throws invalid_value with everything that `check` finds in the terms, or if a team has not one
///         captain where it must.
/// \throws not_found if a member has neither a result nor the reason for its absence.
/// \throws conflict if a person is in two teams, is in one twice, or has two results.
[[nodiscard]] inline team_standings team_scores(team_terms const& terms,
                                                std::vector<team_member> const& members,
                                                std::vector<personal_result> const& results) {
    auto const rule = team_scores_detail::rule_of(terms);
    auto rest = team_scores_detail::by_person(results);
    auto teams = ranking::team_results(team_scores_detail::join(members, rest), rule);
    std::vector<ranking::mark> marks;
    for (auto& t : teams) {
        if (*terms.measure == team_measure::completion) {
            t.result = t.completion();
            t.counted.clear();
        }
        marks.push_back(t.result);
    }
    auto const places = ranking::rank(marks, ranking::direction::higher_is_better);
    team_standings found{terms, {}, {}};
    for (std::size_t i = 0; i < teams.size(); ++i) {
        team_id const team(teams[i].team.view());
        found.teams.push_back({team,
                               team_scores_detail::captains_of(team, members, *terms.captains),
                               std::move(teams[i]), places[i]});
    }
    for (auto const& r : rest) {
        found.without_team.push_back(r.person);
    }
    return found;
}

/// What teams are scored by, and that it is the organiser's choice.
[[nodiscard]] inline bilingual to_words(team_terms const& terms) {
    auto const in = [&](language lang) {
        bool const zh = lang == language::zh;
        std::string text = zh ? "团体成绩（主办方规定）：" : "team result (organiser's choice): ";
        text += terms.measure ? name(*terms.measure, lang) : zh ? "未写明" : "not stated";
        if (terms.needed) {
            auto const needed = std::to_string(*terms.needed);
            text += zh ? "；须有 " + needed + " 人的成绩" : "; results needed: " + needed;
        }
        if (terms.incomplete) {
            text += (zh ? "；缺成绩时" : "; if results are missing: ") +
                    std::string(name(*terms.incomplete, lang));
        }
        return text;
    };
    return {in(language::zh), in(language::en)};
}

}  // namespace heli::scoring
