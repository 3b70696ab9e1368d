#include <heli/scoring/leaderboard.hpp>
#include <heli/scoring/points_by_day.hpp>

#include "random_log.hpp"
#include "reference_log.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace heli::scoring::leaderboard_test {
namespace {

using sums = std::vector<std::int64_t>;

sums points_on(leaderboard const& board) {
    sums all;
    for (auto const& place : board.places) {
        all.push_back(place.points.count());
    }
    return all;
}

texts places_on(leaderboard const& board, ranking::rank_method method) {
    texts all;
    for (auto const& place : board.places) {
        all.push_back(to_text(rank_of(place.standing, method)));
    }
    return all;
}

TEST(Leaderboard, OfTheFirstDaysIsWhatHappenedUntilThen) {
    auto const contest = five_people_contest();
    auto const tests = leaderboard_at(*contest, {date(2025, 6, 30)});
    EXPECT_EQ(points_on(tests), (sums{20, 20, 20, 20, 0}));
    EXPECT_EQ(places_on(tests, ranking::rank_method::standard), (texts{"1", "1", "1", "1", "5"}));
    EXPECT_EQ(places_on(tests, ranking::rank_method::fractional),
              (texts{"2.5", "2.5", "2.5", "2.5", "5"}));
    EXPECT_EQ(places_on(tests, ranking::rank_method::ordinal), (texts{"1", "2", "3", "4", "5"}));
    // Day 1: exercise 3, three meals and a weight for P1; P5 exercises and joins an activity.
    auto const first = leaderboard_at(*contest, {date(2025, 7, 1)});
    EXPECT_EQ(first.places[0].points, points(20 + 3 + 3 + 5));
    EXPECT_EQ(first.places[1].points, points(20 + 3 + 3 + 5));
    EXPECT_EQ(first.places[2].points, points(20 + 3));
    EXPECT_EQ(first.places[4].points, points(3 + 10));
}

TEST(Leaderboard, OfTheLastDayIsTheFinalOne) {
    auto const contest = five_people_contest();
    auto const last = leaderboard_at(*contest, {date(2025, 9, 5)});
    EXPECT_EQ(points_on(last), (sums{490, 55, 57, 125, 270}));
    EXPECT_EQ(places_on(last, ranking::rank_method::standard), (texts{"1", "5", "4", "3", "2"}));
    texts order;
    for (auto const& place : best_first(last)) {
        order.push_back(place.person.str());
    }
    EXPECT_EQ(order, (texts{"P1", "P5", "P4", "P3", "P2"}));
}

TEST(Leaderboard, KnowsOnlyWhatWasRecordedByThen) {
    auto const contest = five_people_contest();
    auto const p2 = [&](date const& day, std::string const& known_at) {
        return leaderboard_at(*contest, {day, instant_in(known_at)}).places[1].points;
    };
    // The exercise of 4 July is recorded at the last second of the next day.
    auto const day = date(2025, 7, 4);
    EXPECT_EQ(leaderboard_at(*contest, {day}).places[1].points, points(37));
    EXPECT_EQ(p2(day, "2025-07-05T23:59:58+08:00"), points(34));
    EXPECT_EQ(p2(day, "2025-07-05T23:59:59+08:00"), points(37));
    // The pre-test of 30 June is recorded in the morning of 1 July.
    EXPECT_EQ(p2(day, "2025-07-01T07:59:59+08:00"), points(1 + 5));
    EXPECT_EQ(p2(day, "2025-06-30T00:00:00Z"), points(0));
}

TEST(Leaderboard, IsRefusedOutsideTheContest) {
    auto const contest = five_people_contest();
    EXPECT_THROW(static_cast<void>(leaderboard_at(*contest, {date(2025, 6, 23)})), not_found);
    EXPECT_THROW(static_cast<void>(leaderboard_at(*contest, {date(2025, 9, 6)})), not_found);
    auto const none = date(boost::date_time::not_a_date_time);
    EXPECT_THROW(static_cast<void>(leaderboard_at(*contest, {none})), invalid_value);
}

TEST(PointsByDay, IsAMatrixOfPeopleAndDays) {
    auto const contest = five_people_contest();
    points_by_day const by_day(*contest);
    EXPECT_EQ(by_day.people(), 5U);
    EXPECT_EQ(by_day.days(), 74U);
    EXPECT_EQ(by_day.first(), date(2025, 6, 24));
    EXPECT_EQ(by_day.last(), date(2025, 9, 5));
    EXPECT_EQ(by_day.matrix().size(), 370U);
    EXPECT_EQ(by_day.of(1, date(2025, 7, 1)), points(11));
    EXPECT_EQ(by_day.of(2, date(2025, 6, 24)), points(20));
    EXPECT_EQ(by_day.matrix()[148], 20);
    EXPECT_EQ(by_day.through(0, date(2025, 9, 5)), points(490));
    EXPECT_THROW(static_cast<void>(by_day.of(5, date(2025, 7, 1))), not_found);
    EXPECT_THROW(static_cast<void>(by_day.through(0, date(2025, 9, 6))), not_found);
}

TEST(LeaderboardProperties, DaysAddUpToTheTotals) {
    auto const rules = rules_of_every_bucket();
    std::mt19937_64 random(34);
    for (int round = 0; round < 30; ++round) {
        auto const rows = random_rows(rules, 300, random);
        owned_contest const contest(rules, random_people, rows);
        owned_contest const other(rules, random_people, shuffled(rows, random));
        points_by_day const by_day(*contest);
        auto const days = board_days(contest->rules);
        for (auto day = days.first; day <= days.last; ++day) {
            auto const on = contest->rules.clock().date_of(day);
            auto const board = leaderboard_at(*contest, {on});
            ASSERT_EQ(board, leaderboard_at(*other, {on}));
            for (std::size_t person = 0; person < random_people.size(); ++person) {
                ASSERT_EQ(board.places[person].points, by_day.through(person, on));
            }
        }
        auto const last = leaderboard_at(*contest, {by_day.last()});
        for (std::size_t person = 0; person < random_people.size(); ++person) {
            ASSERT_EQ(last.places[person].points, contest->scored.scores.total(person));
        }
    }
}

TEST(LeaderboardProperties, KnowingEverythingIsTheWholeLogAndKnowingMoreAddsOnly) {
    auto const rules = rules_of_every_bucket();
    std::mt19937_64 random(35);
    auto rows = random_rows(rules, 300, random);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].event_id = "own " + std::to_string(i);  // what is kept of an id may be refused
    }
    owned_contest const contest(rules, random_people, rows);
    auto const day = contest->rules.clock().date_of(18);
    std::int64_t before = 0;
    for (std::int64_t hour = -120; hour < 600; hour += 7) {
        auto const known = contest->rules.clock().begin_of(0) + hour * 3600;
        std::int64_t sum = 0;
        for (auto const one : points_on(leaderboard_at(*contest, {day, known}))) {
            sum += one;
        }
        ASSERT_GE(sum, before);
        before = sum;
    }
    auto const end = contest->rules.clock().begin_of(100);
    EXPECT_EQ(leaderboard_at(*contest, {day, end}).places, leaderboard_at(*contest, {day}).places);
}

}  // namespace
}  // namespace heli::scoring::leaderboard_test
