#include <heli/ranking/rank.hpp>
#include <heli/scoring/weight_breakpoints.hpp>

#include "../core/printed_rational.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace heli::scoring::weight_breakpoints_properties_test {
namespace {

using ranking::standing;

/// A number from 0 to below `limit`.
std::int64_t drawn(std::mt19937& random, unsigned limit) {
    return static_cast<std::int64_t>(random() % limit);
}

bool contains(weight_interval const& i, rational const& w) {
    return (i.lower < w || (i.lower_included && i.lower == w)) &&
           (w < i.upper || (i.upper_included && i.upper == w));
}

std::vector<standing> standings_at(std::vector<final_line> const& lines, rational const& weight) {
    std::vector<rational> scores;
    for (auto const& line : lines) {
        scores.push_back(line.at(weight));
    }
    return ranking::rank(scores, ranking::direction::higher_is_better);
}

/// 0, 1, every weight at which two lines have the same score, and the middles between them.
std::vector<rational> weights_to_try(std::vector<final_line> const& lines) {
    std::vector<rational> weights{0, 1};
    for (auto const& a : lines) {
        for (auto const& b : lines) {
            auto const slope = a.points_share - b.points_share - a.effect.key() + b.effect.key();
            if (slope.sign() != 0) {
                auto const meeting = (b.effect.key() - a.effect.key()) / slope;
                if (meeting >= 0 && meeting <= 1) {
                    weights.push_back(meeting);
                }
            }
        }
    }
    std::sort(weights.begin(), weights.end());
    weights.erase(std::unique(weights.begin(), weights.end()), weights.end());
    auto const meetings = weights.size();
    for (std::size_t i = 1; i < meetings; ++i) {
        weights.push_back((weights[i - 1] + weights[i]) / 2);
    }
    std::sort(weights.begin(), weights.end());
    return weights;
}

/// Groups that are tied at a weight and whose lines are not all the same, by best place.
std::map<std::uint32_t, std::vector<person_id>> meeting_at(std::vector<final_line> const& lines,
                                                           std::vector<standing> const& at,
                                                           std::size_t places) {
    std::map<std::uint32_t, std::vector<person_id>> groups;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = 0; j < lines.size(); ++j) {
            bool const meet = at[i].better == at[j].better && at[i].better < places;
            if (meet && (lines[i].effect != lines[j].effect ||
                         lines[i].points_share != lines[j].points_share)) {
                groups[at[i].better].push_back(lines[i].person);
                break;
            }
        }
    }
    return groups;
}

void expect_pieces(weight_analysis const& found, std::vector<final_line> const& lines,
                   rational const& weight, std::vector<standing> const& at) {
    auto const k = found.question.places;
    weight_piece expected{};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (at[i].better + at[i].equal <= k) {
            expected.within.push_back(lines[i].person);
        } else if (at[i].better < k) {
            expected.tied.push_back(lines[i].person);
        }
    }
    auto const holding =
        std::count_if(found.pieces.begin(), found.pieces.end(),
                      [&](auto const& piece) { return contains(piece.weights, weight); });
    ASSERT_EQ(holding, 1) << to_text(weight);
    auto const piece = std::find_if(found.pieces.begin(), found.pieces.end(),
                                    [&](auto const& p) { return contains(p.weights, weight); });
    EXPECT_EQ(piece->within, expected.within) << to_text(weight);
    EXPECT_EQ(piece->tied, expected.tied) << to_text(weight);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const holds = [&](auto const& intervals) {
            return std::any_of(intervals.begin(), intervals.end(),
                               [&](auto const& w) { return contains(w, weight); });
        };
        EXPECT_EQ(holds(found.chances[i].within), at[i].better + at[i].equal <= k);
        EXPECT_EQ(holds(found.chances[i].with_ties), at[i].better < k);
    }
}

void expect_breakpoint(weight_analysis const& found, std::vector<final_line> const& lines,
                       rational const& weight, std::vector<standing> const& at) {
    auto const limit =
        found.question.scope == breakpoint_scope::all ? lines.size() : found.question.places;
    auto const expected = meeting_at(lines, at, limit);
    auto const listed = std::find_if(found.breakpoints.begin(), found.breakpoints.end(),
                                     [&](auto const& b) { return b.weight == weight; });
    ASSERT_EQ(listed != found.breakpoints.end(), !expected.empty()) << to_text(weight);
    if (expected.empty()) {
        return;
    }
    ASSERT_EQ(listed->tied.size(), expected.size());
    auto group = expected.begin();
    for (auto const& tied : listed->tied) {
        EXPECT_EQ(tied.first_place, group->first + 1);
        auto people = tied.people;
        std::sort(people.begin(), people.end());
        EXPECT_EQ(people, group->second);
        ++group;
    }
}

void expect_brute_force(std::vector<final_line> const& lines, weight_question const& question) {
    auto const found = weight_breakpoints(lines, question);
    for (auto const& weight : weights_to_try(lines)) {
        auto const at = standings_at(lines, weight);
        expect_pieces(found, lines, weight, at);
        expect_breakpoint(found, lines, weight, at);
    }
    for (std::size_t i = 1; i < found.pieces.size(); ++i) {
        auto const& a = found.pieces[i - 1];
        auto const& b = found.pieces[i];
        EXPECT_EQ(a.weights.upper, b.weights.lower);
        EXPECT_NE(a.weights.upper_included, b.weights.lower_included);
        EXPECT_TRUE(a.within != b.within || a.tied != b.tied) << "pieces are as long as can be";
    }
}

/// Small numbers, so that ties, equal lines and meetings of many in one point are frequent.
std::vector<final_line> tied_lines(std::mt19937& random, std::size_t people) {
    std::vector<final_entry> entries;
    for (std::size_t i = 0; i < people; ++i) {
        std::int64_t const earned = drawn(random, 5);
        entries.push_back(
            {person_id("P" + std::to_string(i)), points(earned), rational(drawn(random, 5) * 25)});
    }
    return final_lines({}, points(4), entries);
}

TEST(WeightBreakpointsBruteForce, AgreesForFewPeopleWithManyTies) {
    std::mt19937 random(490);
    for (std::size_t round = 0; round < 60; ++round) {
        auto const lines = tied_lines(random, 1 + round % 8);
        for (std::size_t places = 1; places <= 4; ++places) {
            expect_brute_force(lines, {places, breakpoint_scope::all});
            expect_brute_force(lines, {places, breakpoint_scope::first_places});
        }
    }
}

TEST(WeightBreakpointsBruteForce, AgreesForFractionsWithUnequalDenominators) {
    std::mt19937 random(7);
    for (int round = 0; round < 6; ++round) {
        std::vector<final_entry> entries;
        for (std::int64_t i = 0; i < 7; ++i) {
            std::int64_t const before = 60000 + drawn(random, 50000);
            entries.push_back({person_id("P" + std::to_string(i)), points(drawn(random, 491)),
                               rational(drawn(random, 6000) * 1000) / before});
        }
        expect_brute_force(final_lines({}, points(490), entries), {3, breakpoint_scope::all});
    }
}

TEST(WeightBreakpoints, ListThePeopleInTheOrderThatHoldsJustAbove) {
    std::mt19937 random(60);
    for (int round = 0; round < 30; ++round) {
        auto const lines = tied_lines(random, 7);
        auto const found = weight_breakpoints(lines, {7, breakpoint_scope::all});
        for (auto const& b : found.breakpoints) {
            auto const next = std::find_if(found.breakpoints.begin(), found.breakpoints.end(),
                                           [&](auto const& c) { return c.weight > b.weight; });
            auto const above =
                next == found.breakpoints.end() ? rational(1) : (b.weight + next->weight) / 2;
            auto const score = [&](person_id const& person) {
                return std::find_if(lines.begin(), lines.end(),
                                    [&](auto const& l) { return l.person == person; })
                    ->at(above);
            };
            for (auto const& t : b.tied) {
                EXPECT_TRUE(std::is_sorted(
                    t.people.begin(), t.people.end(),
                    [&](auto const& x, auto const& y) { return score(x) > score(y); }));
            }
        }
    }
}

TEST(WeightBreakpoints, OfTwoHundredAndTwentyPeopleTakeNoTime) {
    std::mt19937 random(220);
    std::vector<final_entry> entries;
    for (int i = 0; i < 220; ++i) {
        std::int64_t const before = 60000 + drawn(random, 60000);
        std::int64_t const lost = drawn(random, 9000);
        entries.push_back({person_id("P" + std::to_string(i)), points(drawn(random, 491)),
                           std::min(rational(100), rational(lost * 1000) / before)});
    }
    auto const lines = final_lines({}, points(490), entries);
    auto const start = std::chrono::steady_clock::now();
    auto const found = weight_breakpoints(lines, {20, breakpoint_scope::all});
    std::chrono::duration<double> const seconds = std::chrono::steady_clock::now() - start;
    std::cout << found.breakpoints.size() << " breakpoints in " << seconds.count() << " s\n";
    EXPECT_GT(found.breakpoints.size(), 5000U);
    EXPECT_LT(seconds.count(), 10.0) << "below 1 s optimised; sanitizers and -O0 take longer";
    for (auto const& weight : {rational(0), rational(1, 3), rational(1, 2), rational(1)}) {
        expect_pieces(found, lines, weight, standings_at(lines, weight));
    }
}

}  // namespace
}  // namespace heli::scoring::weight_breakpoints_properties_test
