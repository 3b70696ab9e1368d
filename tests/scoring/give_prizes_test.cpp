#include <heli/scoring/prize_words.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "small_prizes.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring::give_prizes_test {
namespace {

using ranking::tie_edge;

/// A leads, B and C have equal points and unequal days, D and E are behind, F has no points.
std::vector<ranking::written_entrant> six() {
    return {{"A", {"90", "50"}}, {"B", {"80", "40"}}, {"C", {"80", "41"}},
            {"D", {"70", "60"}}, {"E", {"60", "60"}}, {"F", {"", "1"}}};
}

prize_list given(prize_terms const& terms, prize_field const& people) {
    return give_prizes(prize_scheme(terms), people, nobody());
}

/// By points, then by days.
prize by_points_then_days(std::int64_t places) {
    auto p = prize_by("points", "member", places);
    p.keys.push_back(ranking::plain_key("days", ranking::direction::higher_is_better));
    return p;
}

TEST(GivePrizes, GoByTheMeasureAndThenByTheKeysForTies) {
    auto const found = given(one_each({by_points_then_days(2)}), field_of(six())).prizes.front();
    EXPECT_EQ(winners_of(found), "A1 C2");
    EXPECT_EQ(codes_of(found.near_misses), "B");
    EXPECT_EQ(codes_of(found.unranked), "F") << "no result is never a place";
    EXPECT_EQ(found.places_left, 0);
    auto const p = by_points_then_days(2);
    EXPECT_EQ(
        to_words(found.awards[1], p).en,
        "C: member: points 80, place 2 (standard ranking): 1 entrant better; within the first "
        "2 places; C is before B: days 41 against 40 (higher is better); equal: points 80");
    EXPECT_EQ(to_words(found.near_misses[0], p).en,
              "B: member: points 80, place 3 (standard ranking): 2 entrants better; not within the "
              "first 2 places; C is before B: days 41 against 40 (higher is better); equal: points "
              "80");
    EXPECT_TRUE(holds(to_words(found.awards[1], p).zh, "在前 2 名之内"));
}

TEST(GivePrizes, FollowTheStatedRuleForTiesOverTheEdge) {
    auto const p = prize_by("points", "member", 2);
    auto const in = given(one_each({p}), field_of(six())).prizes.front();
    EXPECT_EQ(winners_of(in), "A1 B2= C2=");
    EXPECT_EQ(in.awards[1].reason, ranking::award_reason::tied_in);
    EXPECT_TRUE(holds(to_words(in.awards[1], p).en, "tied over the edge of the first 2 places"));
    EXPECT_EQ(codes_of(in.near_misses), "D");

    auto const out =
        given(one_each({with_edge(p, tie_edge::exclude)}), field_of(six())).prizes.front();
    EXPECT_EQ(winners_of(out), "A1");
    EXPECT_EQ(out.places_left, 1);
    EXPECT_EQ(codes_of(out.near_misses), "B C");
    EXPECT_TRUE(out.near_misses[0].tied_over_edge);
    EXPECT_TRUE(holds(to_words(out.near_misses[0], p).en, "ties are not included"));
}

TEST(GivePrizes, LeaveTiesOpenUntilTheDraw) {
    auto p = prize_by("points", "member", 2);
    p.end = ranking::chain_end::draw;
    p.edge.reset();
    auto days = prize_by("days", "days", 1);
    auto const open = given(one_each({p, days}), field_of(six()));
    EXPECT_EQ(winners_of(open.prizes[0]), "A1");
    EXPECT_EQ(open.prizes[0].undecided, (std::vector<ranking::entrant_id>{"B", "C"}));
    EXPECT_TRUE(open.prizes[0].near_misses.empty());
    EXPECT_EQ(open.prizes[0].places_left, 1);

    p.draw_seed = "2023-08-30";
    auto const drawn = given(one_each({p, days}), field_of(six())).prizes[0];
    EXPECT_EQ(drawn.awards.size(), 2U);
    EXPECT_TRUE(drawn.undecided.empty());
    EXPECT_TRUE(holds(to_words(drawn.awards[1], p).en, "drawn by lot"));
}

TEST(GivePrizes, WithholdAPrizeForAFlagAndMoveTheNextUp) {
    auto p = by_points_then_days(2);
    p.withheld_by = {"loss_too_fast"};
    auto const people = field_of(six(), {},
                                 {{"A", "loss_too_fast", {"降幅过快", "too fast"}},
                                  {"E", "loss_too_fast", {"降幅过快", "too fast"}}});
    auto const found = given(one_each({p}), people).prizes.front();
    EXPECT_EQ(winners_of(found), "C1 B2");
    EXPECT_TRUE(found.awards[0].moved_up_past.empty()) << "C would have won with A before it";
    EXPECT_EQ(found.awards[1].moved_up_past, std::vector<ranking::entrant_id>{"A"});
    EXPECT_TRUE(holds(to_words(found.awards[1], p).en, "; moved up past A;"));
    EXPECT_TRUE(holds(to_words(found.awards[1], p).zh, "；递补，越过 A；"));
    EXPECT_EQ(codes_of(found.passed_over), "A") << "E would not have got a place anyhow";
    EXPECT_EQ(to_words(found.passed_over[0], p).en,
              "A: member: points 90, place 1 (standard ranking): 0 entrants better; not given: "
              "withheld because of a flag (loss_too_fast: too fast)");
    EXPECT_EQ(codes_of(found.near_misses), "D");
}

TEST(GivePrizes, GoToNobodyWhoHasDoneNothing) {
    auto const p = prize_by("days", "perseverance", 20);
    auto const empty = field_of({{"A", {"0", "0"}}, {"B", {"0", "0"}}, {"C", {"0", "0"}}});
    auto const none = given(one_each({p}), empty).prizes.front();
    EXPECT_EQ(winners_of(none), "");
    EXPECT_EQ(none.places_left, 20);
    EXPECT_TRUE(none.near_misses.empty());
    ASSERT_EQ(codes_of(none.passed_over), "A B C");
    EXPECT_EQ(none.passed_over[0].barriers[0].bar, prize_bar::below_least);
    EXPECT_TRUE(holds(to_words(none.passed_over[0], p).en,
                      "; not given: less than the least that wins (days: days 0: expected more "
                      "than 0)"));
    EXPECT_TRUE(holds(to_words(none.passed_over[0], p).zh,
                      "未达到授奖的最低要求（days：days为 0，须大于 0）"));

    auto const one = given(one_each({p}), field_of({{"A", {"0", "1"}}, {"B", {"0", "0"}}}));
    EXPECT_EQ(winners_of(one.prizes.front()), "A1");
}

TEST(GivePrizes, FollowTheLeastThatIsStated) {
    auto p = by_points_then_days(5);
    p.least = 70;
    auto const found = given(one_each({p}), field_of(six())).prizes.front();
    EXPECT_EQ(winners_of(found), "A1 C2 B3 D4") << "70 itself wins";
    EXPECT_EQ(codes_of(found.passed_over), "E");
    EXPECT_EQ(found.passed_over[0].barriers[0].reason.en, "points 60: expected at least 70");
    p.least = -1;
    auto const loss = field_of({{"A", {"-1", "0"}}, {"B", {"-2", "0"}}});
    EXPECT_EQ(winners_of(given(one_each({p}), loss).prizes.front()), "A1");
}

TEST(GivePrizes, HaveNoLeastWhereLessIsBetter) {
    auto p = prize_by("points", "fastest", 1);
    p.keys[0].direction = ranking::direction::lower_is_better;
    auto const times = field_of({{"A", {"0", "0"}}, {"B", {"2", "0"}}});
    EXPECT_EQ(winners_of(given(one_each({p}), times).prizes.front()), "A1");
}

TEST(GivePrizes, NeedEveryConditionToBeMet) {
    auto p = by_points_then_days(2);
    p.conditions = {"both_tests"};
    std::vector<condition_answer> answers{
        {"A", "both_tests", condition_verdict::not_met, {"未参加后测", "no post-test"}},
        {"B", "both_tests", condition_verdict::met},
        {"C", "both_tests", condition_verdict::unknown, {"待核", "to be checked"}},
        {"D", "both_tests", condition_verdict::met},
        {"E", "both_tests", condition_verdict::met}};
    auto const found = given(one_each({p}), field_of(six(), answers)).prizes.front();
    EXPECT_EQ(winners_of(found), "B1 D2");
    ASSERT_EQ(codes_of(found.passed_over), "A C");
    EXPECT_EQ(found.passed_over[0].barriers[0].bar, prize_bar::condition_not_met);
    EXPECT_EQ(found.passed_over[1].barriers[0].bar, prize_bar::condition_unknown);
    EXPECT_EQ(found.passed_over[1].barriers[0].reason.en, "to be checked");

    answers.pop_back();
    auto const text =
        thrown_text<invalid_value>([&] { return given(one_each({p}), field_of(six(), answers)); });
    EXPECT_TRUE(holds(text, "E meets condition both_tests")) << text;
}

TEST(GivePrizes, GiveOnePrizeEachOrSeveral) {
    auto const first = prize_by("points", "first", 2);
    auto const second = prize_by("days", "second", 2);
    auto terms = one_each({with_edge(first, tie_edge::include), second});
    auto const one = given(terms, field_of(six()));
    EXPECT_EQ(winners_of(one.prizes[0]), "A1 B2= C2=");
    EXPECT_EQ(winners_of(one.prizes[1]), "D1= E1=");
    EXPECT_TRUE(one.prizes[1].passed_over.empty()) << "A, B and C are behind D and E";

    terms.prizes[1].places = 3;
    auto const three = given(terms, field_of(six())).prizes[1];
    EXPECT_EQ(winners_of(three), "D1= E1= F3");
    EXPECT_EQ(codes_of(three.passed_over), "A C B");
    EXPECT_EQ(three.awards[2].moved_up_past, (std::vector<ranking::entrant_id>{"A", "C", "B"}));
    EXPECT_TRUE(holds(to_words(three.passed_over[0], second).en,
                      "not given: has another prize already (first)"));

    terms.person_limit = prize_limit::several;
    EXPECT_EQ(winners_of(given(terms, field_of(six())).prizes[1]), "D1= E1= A3");
}

TEST(GivePrizes, BarWhoMayStillGetAnEarlierPrize) {
    auto p = prize_by("points", "member", 2);
    p.end = ranking::chain_end::manual;
    p.edge.reset();
    auto const found = given(one_each({p, prize_by("days", "days", 4)}), field_of(six())).prizes[1];
    EXPECT_EQ(winners_of(found), "D1= E1= F3");
    EXPECT_EQ(codes_of(found.passed_over), "A C B");
    EXPECT_EQ(found.passed_over[1].barriers[0].bar, prize_bar::may_have_prize);
    EXPECT_EQ(found.places_left, 1);
}

TEST(GivePrizes, NameFlagsThatKeepBackNothing) {
    auto const found = given(one_each({by_points_then_days(1)}),
                             field_of(six(), {}, {{"A", "loss_to_fast"}, {"B", "loss_to_fast"}}));
    EXPECT_EQ(found.unused_flags, std::vector<prize_flag_id>{"loss_to_fast"});
    EXPECT_EQ(winners_of(found.prizes[0]), "A1");
}

TEST(GivePrizes, WaitForAFlagThatCouldNotBeLookedAt) {
    auto prize = by_points_then_days(1);
    prize.withheld_by = {"loss_too_fast"};
    auto const found =
        given(one_each({prize}),
              field_of(six(), {}, {{"A", "loss_too_fast", {}, flag_verdict::unknown}}))
            .prizes[0];
    EXPECT_NE(winners_of(found), "A1");
    EXPECT_EQ(codes_of(found.passed_over), "A");
    EXPECT_EQ(found.passed_over[0].barriers[0].bar, prize_bar::flag_unknown);
}

TEST(GivePrizes, RefuseAnswersAndFlagsThatCannotBe) {
    auto const field = [](std::vector<condition_answer> answers, std::vector<raised_flag> flags) {
        return field_of(six(), std::move(answers), std::move(flags));
    };
    EXPECT_THROW(static_cast<void>(field({}, {{"X", "flag"}})), not_found);
    EXPECT_THROW(static_cast<void>(field({{"X", "c", condition_verdict::met}}, {})), not_found);
    EXPECT_THROW(static_cast<void>(field({}, {{"A", "flag"}, {"A", "flag"}})), conflict);
    EXPECT_THROW(
        static_cast<void>(field(
            {{"A", "c", condition_verdict::met}, {"A", "c", condition_verdict::not_met}}, {})),
        conflict);
    EXPECT_THROW(static_cast<void>(given(one_each({prize_by("steps", "p", 1)}), field_of(six()))),
                 not_found);
}

TEST(GivePrizes, HaveSoundLabels) {
    expect_snake_case_labels<prize_kind>(2);
    expect_snake_case_labels<prize_limit>(2);
    expect_snake_case_labels<prize_bar>(7);
    expect_snake_case_labels<flag_verdict>(2);
    expect_snake_case_labels<condition_verdict>(3);
}

}  // namespace
}  // namespace heli::scoring::give_prizes_test
