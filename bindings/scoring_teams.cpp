/// \file
/// Teams: who is in them, what their result is, how they stand and move.

#include "kept_contest.hpp"

#include <heli/scoring/outcome_choices.hpp>
#include <heli/scoring/team_board.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";

void bind_enumerations(py::module_& m) {
    bind_tokens<team_role>(m, "TeamRole", home, "What a person is in a team.");
    bind_tokens<team_measure>(m, "TeamMeasure", home, "What teams are compared by.");
    bind_tokens<captain_rule>(m, "CaptainRule", home, "How many captains a team has.");
}

void bind_member(py::module_& m) {
    value_class<team_member> type(m, "TeamMember", home,
                                  dedented(R"doc(A person's place in a team.

        Parameters
        ----------
        person, team
            Their codes.
        role
            "member" or "captain".
        )doc")
                                      .c_str());
    type.def(py::init<person_id, team_id, team_role>(), py::arg("person"), py::arg("team"),
             py::arg("role") = "member");
    type.field("person", &team_member::person, "Who.");
    type.field("team", &team_member::team, "In which team.");
    type.field("role", &team_member::role, "As what.");
    type.finish();
}

void bind_terms(py::module_& m) {
    auto type = record_class<team_terms>(
        m, "TeamTerms", home,
        "How teams are scored: the organiser's choice. What must be stated and is not is None.",
        record_part{"measure", &team_terms::measure,
                    "\"sum\", \"mean\", \"best\" or \"completion\". Must be stated."},
        record_part{"incomplete", &team_terms::incomplete,
                    "What happens to a team in which results are missing: \"unranked\" or\n    "
                    "\"partial\". Must be stated, but for \"completion\"."},
        record_part{"captains", &team_terms::captains, "\"one\" or \"any\". Must be stated."},
        record_part{"needed", &team_terms::needed,
                    "How many results a team needs; \"best\" must state it and takes as many.\n    "
                    "None for one of each member."},
        record_part{"source", &team_terms::source, "Where the rule is written."});
    type.def_property_readonly(
        "choices", [](team_terms const& t) { return table_of(choices_of(t)); },
        "What the organiser chose: a table of `OrganiserChoice`.");
    type.def_property_readonly(
        "words", [](team_terms const& t) { return to_words(t); },
        "What teams are scored by, and that it is the organiser's choice.");
    type.finish();
}

void bind_scores(py::module_& m) {
    record_class<personal_result>(
        m, "PersonalResult", home, "A person's result, such as points, or why there is none.",
        record_part{"person", &personal_result::person, "Who."},
        record_part{"result", &personal_result::result, "The result; `absent` if there is none."})
        .finish();
    record_class<team_score>(
        m, "TeamScore", home, "A team with its result.",
        record_part{"team", &team_score::team, "Which team."},
        record_part{"captains", &team_score::captains, "Who leads it, by code."},
        record_part{"made_of", &team_score::made_of,
                    "What it is made of. For \"completion\" the result is that share, and "
                    "nobody's\n    own counts."},
        record_part{"standing", &team_score::standing, "Where it stands among all teams."})
        .finish();
}

void bind_standings(py::module_& m) {
    auto type = record_class<team_standings>(
        m, "TeamStandings", home, "The teams of a contest, from `team_scores`.",
        record_part{"terms", &team_standings::terms, "What they were scored by."},
        record_part{"teams", &team_standings::teams, "By code."},
        record_part{"without_team", &team_standings::without_team,
                    "Who has a result and no team, by code."});
    type.def_property_readonly(
        "table", [](team_standings const& s) { return table_of(s.teams); },
        "The teams: a table of `TeamScore`.");
    type.def(
        "changes_since",
        [](team_standings const& now, team_standings const& before, ranking::rank_method method) {
            return table_of(changes_since(before, now, method));
        },
        py::arg("before"), py::arg("method") = "standard",
        dedented(R"doc(Say how the teams moved since other standings: a table of `TeamChange`.

        Raises
        ------
        heli.InvalidValue
            For the ordinal method, since teams have no stated order.
        )doc")
            .c_str());
    type.finish();
    record_class<team_change>(m, "TeamChange", home, "How a team moved.",
                              record_part{"team", &team_change::team, "The team."},
                              record_part{"move", &team_change::move, "How its place moved."})
        .finish();
}

/// What the teams have earned at a moment.
team_standings board_of(kept_contest const& kept, team_terms const& terms,
                        std::vector<team_member> const& members, date const& day,
                        std::optional<whole_number> known_at) {
    py::gil_scoped_release const others_run;
    return teams_at(kept.contest, {day, number_of(known_at)}, {terms, members}, kept.ids);
}

}  // namespace

void bind_team_scores(py::module_& m) {
    bind_enumerations(m);
    bind_member(m);
    bind_terms(m);
    bind_scores(m);
    bind_standings(m);
    m.def("_team_scores", &team_scores, py::arg("terms"), py::arg("members"), py::arg("results"));
    m.def("_team_board", &board_of, py::arg("contest"), py::arg("terms"), py::arg("members"),
          py::arg("day"), py::arg("known_at"));
}

}  // namespace heli::python
