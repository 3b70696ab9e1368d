#include <heli/scoring/board_movement.hpp>
#include <heli/scoring/team_board.hpp>

#include "reference_log.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::scoring::board_movement_test {
namespace {

using ranking::rank_method;
using ranking::rank_number;

class BoardMovement : public ::testing::Test {
protected:
    owned_contest contest_{five_people_contest()};

    [[nodiscard]] std::vector<board_change> between(date const& before, date const& now,
                                                    rank_method method) const {
        return changes_since(leaderboard_at(*contest_, {before}), leaderboard_at(*contest_, {now}),
                             method);
    }
    [[nodiscard]] team_standings teams(date const& day) const {
        team_terms terms;
        terms.measure = team_measure::sum;
        terms.incomplete = ranking::incomplete_rule::unranked;
        terms.captains = captain_rule::any;
        return teams_at(
            *contest_, {day},
            {terms, {{"P1", "T1"}, {"P2", "T1"}, {"P4", "T1"}, {"P3", "T2"}, {"P5", "T2"}}},
            entry_ids::check);
    }
};

TEST_F(BoardMovement, CountsPlacesUpAndDown) {
    // 30 June: four with 20 points, P5 with none. At the end: P1, P5, P4, P3, P2.
    auto const moves = between(date(2025, 6, 30), date(2025, 9, 5), rank_method::standard);
    EXPECT_EQ(moves[0].move, (board_move{movement::stayed, rank_number::whole(1),
                                         rank_number::whole(1), 0, true, false}));
    EXPECT_EQ(moves[1].move.movement, movement::down);
    EXPECT_EQ(moves[1].move.half_places, -8);
    EXPECT_EQ(moves[1].gained, points(35));
    EXPECT_EQ(moves[4].move.movement, movement::entered);
    EXPECT_EQ(moves[4].move.now, rank_number::whole(2));
    auto const halves = between(date(2025, 6, 30), date(2025, 9, 5), rank_method::fractional);
    EXPECT_EQ(halves[0].move.half_places, 3) << "from 2.5 to 1";
    EXPECT_EQ(halves[0].move.movement, movement::up);
}

TEST_F(BoardMovement, NamesTiesAndWhoIsGone) {
    auto const back = between(date(2025, 9, 5), date(2025, 6, 30), rank_method::standard);
    EXPECT_EQ(back[4].move.movement, movement::left);
    EXPECT_EQ(back[4].gained, points(-270));
    EXPECT_EQ(back[1].move.movement, movement::up);
    EXPECT_TRUE(back[1].move.tied);
    EXPECT_FALSE(back[1].move.tied_before);
    auto const start = between(date(2025, 6, 24), date(2025, 6, 24), rank_method::dense);
    EXPECT_EQ(start[4].move.movement, movement::stayed) << "no points, before and now";
}

TEST_F(BoardMovement, MayCompareWhatWasKnown) {
    auto const day = date(2025, 7, 4);
    auto const then = leaderboard_at(*contest_, {day, instant_in("2025-07-01T07:59:59+08:00")});
    auto const changes =
        changes_since(then, leaderboard_at(*contest_, {day}), rank_method::standard);
    EXPECT_EQ(changes[1].gained, points(31));
}

TEST_F(BoardMovement, SeesWhoWasNotThere) {
    owned_contest const fewer(rules_of_490(), {"P2", "P5"}, five_people_rows());
    auto const day = date(2025, 9, 5);
    auto const changes = changes_since(leaderboard_at(*fewer, {day}),
                                       leaderboard_at(*contest_, {day}), rank_method::standard);
    EXPECT_EQ(changes[0].move.movement, movement::entered);
    EXPECT_EQ(changes[0].move.before, std::nullopt);
    EXPECT_EQ(changes[4].move.movement, movement::down);
}

TEST_F(BoardMovement, OfTeamsFollowsTheirMembers) {
    auto const last = teams(date(2025, 9, 5));
    EXPECT_EQ(last.teams[0].made_of.result.key(), rational(670));
    EXPECT_EQ(last.teams[1].made_of.result.key(), rational(327));
    auto const early = teams(date(2025, 6, 24));
    EXPECT_EQ(early.teams[1].made_of.result.key(), rational(20)) << "P3 only";
    auto const changes = changes_since(early, last, rank_method::standard);
    EXPECT_EQ(changes[0].move.movement, movement::up);
    EXPECT_EQ(changes[1].move.movement, movement::down);
    EXPECT_THROW(static_cast<void>(changes_since(early, last, rank_method::ordinal)),
                 invalid_value);
    EXPECT_THROW(static_cast<void>(teams(date(2025, 1, 1))), not_found);
}

TEST_F(BoardMovement, OfTeamsTakesTheWordOfTheCallerForTheIds) {
    auto terms = teams(date(2025, 7, 31)).terms;
    board_moment const known{date(2025, 7, 31), contest_->log.recorded_at.back()};
    for (auto const ids : {entry_ids::check, entry_ids::unique}) {
        auto const asked = teams_at(*contest_, known, {terms, {{"P1", "T1"}, {"P2", "T2"}}}, ids);
        auto const points = points_at(*contest_, known, ids);
        EXPECT_EQ(asked.teams[0].made_of.result, ranking::mark(points[0].count()));
    }
}

}  // namespace
}  // namespace heli::scoring::board_movement_test
