/// \file
/// Answers about contests as versioned JSON: `heli.answer.v1`, as in `json.hpp`.
///
/// Statuses of entries have the names that the rules of scoring give them, such as `CREDITED`.
/// Exact numbers that may be fractions are texts: `"63.36"`, `"670/3"`.
#pragma once

#include <heli/core/label.hpp>
#include <heli/scoring/final_scores.hpp>
#include <heli/scoring/leaderboard.hpp>
#include <heli/scoring/person_trace.hpp>
#include <heli/scoring/prize_list.hpp>
#include <heli/scoring/scored_contest.hpp>
#include <heli/scoring/team_scores.hpp>
#include <heli/scoring/weight_analysis.hpp>

#include <string>

namespace heli::io {

/// Who is to read a file of a contest.
enum class audience : unsigned char {
    everybody,   ///< It may be published.
    organisers,  ///< It says something about persons that only organisers may know.
};

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

/// Final scores (`final_standings`), by person: for organisers, since a loss follows from an effect
/// score. While no weight is stated each score is null, and the reason is given.
[[nodiscard]] std::string to_json(scoring::final_standings const& standings);

/// Who got which prize. For everybody (`prize_winners`) with the code and the place of each winner
/// and nothing else: no measures, nobody who missed a prize or was passed over, no reasons, for
/// they can tell something about health. For organisers (`prize_list`) with all of it.
/// \param list what `scoring::give_prizes` gave. \param terms by which it did.
/// \throws invalid_value if the list is not one of these prizes.
[[nodiscard]] std::string to_json(scoring::prize_list const& list,
                                  scoring::prize_terms const& terms, audience for_whom);

/// Teams with their results (`team_standings`), by code. By points they may be published; where the
/// results are final scores or effects, what a small team has tells something about its members.
/// \param method by which places are numbered; teams have no stated order for the ordinal one.
/// \throws invalid_value for the ordinal method.
[[nodiscard]] std::string to_json(scoring::team_standings const& standings,
                                  ranking::rank_method method);

/// What every weight of points against effect means (`weight_analysis`): for organisers, since
/// effect scores follow from exact weights.
/// \param edge whether those tied over the edge of the last place win.
[[nodiscard]] std::string to_json(scoring::weight_analysis const& analysis, ranking::tie_edge edge);

}  // namespace heli::io

namespace heli {

/// Tokens and names of `io::audience`.
template <>
struct labels_of<io::audience> {
    /// One row a member.
    static constexpr label<io::audience> rows[] = {
        {io::audience::everybody, "everybody", "公开", "everybody"},
        {io::audience::organisers, "organisers", "仅供主办方", "organisers only"},
    };
};

}  // namespace heli
