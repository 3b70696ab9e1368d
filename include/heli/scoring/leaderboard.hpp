/// \file
/// Standings at the end of any day of a contest, by what was known then or is known now.
#pragma once

#include <heli/ranking/rank.hpp>
#include <heli/scoring/known_log.hpp>
#include <heli/scoring/scored_contest.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace heli::scoring {

/// For which moment standings are asked.
struct board_moment {
    date day;  ///< By what happened until the end of this day.
    /// By what was recorded until this instant, itself included; absent: by the whole log.
    std::optional<utc_seconds> known_at = std::nullopt;

    friend bool operator==(board_moment const&, board_moment const&) = default;
};

/// Where a person stands.
struct board_place {
    person_id person;            ///< The person.
    heli::points points;         ///< Points at the end of the day.
    ranking::standing standing;  ///< From which a place by every method is read off.

    friend bool operator==(board_place const&, board_place const&) = default;
};

/// Standings of a moment.
struct leaderboard {
    board_moment at;                  ///< The moment.
    std::vector<board_place> places;  ///< In the order of the participants.

    friend bool operator==(leaderboard const&, leaderboard const&) = default;
};

/// What everybody had earned at the end of a day, in the order of the participants. The points of
/// an entry belong to the day on which it happened.
/// \throws not_found if nothing of the contest is open about the day.
[[nodiscard]] inline std::vector<points> points_through(scored_contest const& contest,
                                                        date const& day) {
    auto const last = board_day(contest.rules, day);
    std::vector<points> sums(contest.people.size());
    for (std::size_t row = 0; row < contest.log.size(); ++row) {
        if (contest.scored.earned[row] > points(0) &&
            contest.rules.clock().day_of(contest.log.occurred_at[row]) <= last) {
            auto& sum = sums[*contest.people.find(contest.log.person[row])];
            sum = sum + contest.scored.earned[row];
        }
    }
    return sums;
}

/// What everybody had earned at a moment, in the order of the participants: the log known by then
/// is scored on its own.
/// \param ids whether all entries of one id are in the log.
/// \throws not_found if nothing of the contest is open about the day.
[[nodiscard]] inline std::vector<points> points_at(scored_contest const& contest,
                                                   board_moment const& moment,
                                                   entry_ids ids = entry_ids::check) {
    if (!moment.known_at) {
        return points_through(contest, moment.day);
    }
    known_log const known(contest.log, *moment.known_at);
    return points_through(score_contest(contest.rules, contest.people, known.view(), ids),
                          moment.day);
}

/// Standings of a moment; more points are better, everybody is ranked. On the last day they are
/// the final ones.
/// \param ids whether all entries of one id are in the log; only asked where a part of it is
///        scored.
/// \throws not_found if nothing of the contest is open about the day.
[[nodiscard]] inline leaderboard leaderboard_at(scored_contest const& contest,
                                                board_moment const& moment,
                                                entry_ids ids = entry_ids::check) {
    auto const sums = points_at(contest, moment, ids);
    std::vector<std::int64_t> counts;
    for (auto const sum : sums) {
        counts.push_back(sum.count());
    }
    auto const& people = contest.people.people();
    auto const standings = ranking::rank(counts, ranking::direction::higher_is_better, people);
    leaderboard board{moment, {}};
    for (std::size_t i = 0; i < people.size(); ++i) {
        board.places.push_back({people[i], sums[i], standings[i]});
    }
    return board;
}

/// The places of a board, the best first; equal ones by code.
[[nodiscard]] inline std::vector<board_place> best_first(leaderboard const& board) {
    auto places = board.places;
    std::sort(places.begin(), places.end(), [](auto const& a, auto const& b) {
        return a.standing.position < b.standing.position;
    });
    return places;
}

}  // namespace heli::scoring
