/// \file
/// What the bindings of contests share: their functions in dependency order, and exact numbers.
#pragma once

#include "programme_values.hpp"
#include "rational_caster.hpp"

namespace heli::python {

/// Exact numbers and their roundings, a part of `bind_core`.
void bind_numbers(py::module_& m);

/// Ranks, ties, awards, seats, teams and draws: `heli._heli.ranking`.
void bind_ranking(py::module_& package);
/// Keys, chains and tables of marks, a part of `bind_ranking`.
void bind_tie_chains(py::module_& m);
/// Rankings by a chain and their reasons, a part of `bind_ranking`.
void bind_tie_breaks(py::module_& m);
/// Awards, a part of `bind_ranking`.
void bind_awards(py::module_& m);
/// Seats in proportion, a part of `bind_ranking`.
void bind_apportionment(py::module_& m);
/// Teams and points for places, a part of `bind_ranking`.
void bind_teams(py::module_& m);
/// Whole columns of results, a part of `bind_ranking`.
void bind_ranking_columns(py::module_& m);

/// Contests by points: `heli._heli.scoring`.
void bind_scoring(py::module_& package);
/// Rules of contests as they are written, a part of `bind_scoring`.
void bind_contest_rules(py::module_& m);
/// Logs and what becomes of their entries, a part of `bind_scoring`.
void bind_entry_logs(py::module_& m);
/// The state of a contest, a part of `bind_scoring`.
void bind_credit_state(py::module_& m);
/// Logs of codes, a part of `bind_scoring`; after the state.
void bind_coded_logs(py::module_& m);
/// Why a person has so many points, a part of `bind_scoring`.
void bind_person_traces(py::module_& m);
/// Standings on any day, a part of `bind_scoring`.
void bind_leaderboards(py::module_& m);
/// Teams and their results, a part of `bind_scoring`.
void bind_team_scores(py::module_& m);
/// Final scores, a part of `bind_scoring`.
void bind_final_scores(py::module_& m);
/// What every weight means, a part of `bind_scoring`.
void bind_weights(py::module_& m);
/// Prizes as they are announced, and who can win them, a part of `bind_scoring`.
void bind_prizes(py::module_& m);
/// Who got which prize, a part of `bind_scoring`.
void bind_prize_lists(py::module_& m);
/// Differences between two scorings, a part of `bind_scoring`.
void bind_score_changes(py::module_& m);
/// What looks doubtful in a log, a part of `bind_scoring`.
void bind_integrity(py::module_& m);
/// Rules of contests as documents, a part of `bind_io`.
void bind_contest_documents(py::module_& m);
/// Contests as whole documents, and their answers as JSON, a part of `bind_io`.
void bind_contest_answers(py::module_& m);

}  // namespace heli::python
