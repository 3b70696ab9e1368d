#include <heli/competition/round_standing.hpp>

#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace heli::competition::round_standing_test {
namespace {

std::vector<round_rule> const three_rounds{
    round_rule::reset("heats"), round_rule::carried("semifinal"),
    round_rule("final", parse_decimal("0.4"), parse_decimal("0.6"))};

TEST(RoundStandings, CarryAddOrStartAnew) {
    auto const lines =
        round_standings(three_rounds, {rational(40), rational(30), rational(50)}, two_decimals());
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[1].standing, stated_mark(rational(70)));
    EXPECT_EQ(lines[2].carried, stated_mark(rational(28)));
    EXPECT_EQ(lines[2].standing, stated_mark(rational(58)));
    auto const anew = round_standings({round_rule::reset("heats"), round_rule::reset("final")},
                                      {rational(40), rational(5)}, two_decimals());
    EXPECT_EQ(anew[1].standing, stated_mark(rational(5)));
}

TEST(RoundStandings, WithoutAMarkStayAStateUntilARoundStartsAnew) {
    auto const lines = round_standings(
        three_rounds, {rational(40), mark_state::did_not_finish, rational(50)}, two_decimals());
    EXPECT_EQ(lines[2].standing, stated_mark(mark_state::did_not_finish));
    EXPECT_EQ(lines[2].carried, stated_mark(mark_state::did_not_finish));
    auto const anew = round_standings({round_rule::carried("heats"), round_rule::reset("final")},
                                      {mark_state::missing, rational(5)}, two_decimals());
    EXPECT_EQ(anew[1].standing, stated_mark(rational(5)));
}

TEST(RoundStandings, AreNeverLoweredByABetterMark) {
    random_marks random(20200101);
    for (int i = 0; i < 200; ++i) {
        std::vector<stated_mark> marks;
        for (int k = 0; k < 3; ++k) {
            marks.emplace_back(random_mark(random, 50));
        }
        auto const before = round_standings(three_rounds, marks, two_decimals());
        auto& better = marks[random() % 3];
        better = better.value() + rational(1, 8);
        EXPECT_GE(round_standings(three_rounds, marks, two_decimals())[2].standing.value(),
                  before[2].standing.value());
    }
}

TEST(RoundStandings, RefuseRoundsThatCannotBe) {
    EXPECT_THROW(round_rule("final", -1, 1), invalid_value);
    EXPECT_THROW(round_rule("final", 1, 0), invalid_value);
    auto const few = thrown_text<invalid_value>(
        [] { return round_standings(three_rounds, {rational(1)}, two_decimals()); });
    EXPECT_EQ(few, "3 rounds: 1 marks were given");
    EXPECT_THROW(
        static_cast<void>(round_standings({round_rule::reset("final"), round_rule::reset("final")},
                                          {rational(1), rational(1)}, two_decimals())),
        conflict);
}

}  // namespace
}  // namespace heli::competition::round_standing_test
