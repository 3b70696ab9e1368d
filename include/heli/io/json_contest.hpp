/// \file
/// Answers about contests as versioned JSON: `heli.answer.v1`, as in `json.hpp`.
///
/// Statuses of entries have the names that the rules of scoring give them, such as `CREDITED`.
/// Exact numbers that may be fractions are texts: `"63.36"`, `"670/3"`.
#pragma once

#include <heli/scoring/final_scores.hpp>
#include <heli/scoring/leaderboard.hpp>
#include <heli/scoring/person_trace.hpp>
#include <heli/scoring/scored_contest.hpp>

#include <string>

namespace heli::io {

/// A log that was scored (`contest_scores`): how many entries have each status (those that none
/// has are left out), points by item and by person, totals, standard ranks, and what is the
/// organiser's choice. Persons come by code.
[[nodiscard]] std::string to_json(scoring::scored_contest const& contest);

/// Why a person has so many points (`person_trace`): a file for the person and the referee.
/// \param contest the contest that the trace was made from: it names the rows that decided.
[[nodiscard]] std::string to_json(scoring::person_trace const& trace,
                                  scoring::scored_contest const& contest);

/// Standings of a moment (`leaderboard`), the best first.
/// \param method by which places are numbered.
/// \param contest the contest that the board is of.
[[nodiscard]] std::string to_json(scoring::leaderboard const& board, ranking::rank_method method,
                                  scoring::scored_contest const& contest);

/// Final scores (`final_standings`), by person. While no weight is stated each score is null, and
/// the reason is given.
[[nodiscard]] std::string to_json(scoring::final_standings const& standings);

}  // namespace heli::io
