#include <heli/ranking/tie_words.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "small_chains.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::ranking::tie_decision_test {
namespace {

constexpr auto high = direction::higher_is_better;

/// Why `a` is before `b`, in English.
std::string reason(tie_chain const& chain, mark_table const& table, entrant_id const& a,
                   entrant_id const& b, std::string const& seed = {}) {
    return to_words(why(chain, table, break_ties(chain, table, seed), a, b)).en;
}

mark_table five() {
    return written_table({"theory", "practice", "time"}, {{"a", {"70", "80", "100"}},
                                                          {"b", {"80", "60", "120"}},
                                                          {"c", {"80", "60", "110"}},
                                                          {"d", {"80", "60", "120"}},
                                                          {"e", {"70", "64", "110"}}});
}

TEST(TieDecision, NamesTheKeyThatDecidedWithBothValues) {
    auto const table = five();
    auto const chain = skills_chain();
    auto const ranking = break_ties(chain, table);
    EXPECT_EQ(order_of(table, ranking), "a c b d e");
    auto const d = why(chain, table, ranking, "b", "c");
    EXPECT_EQ(d.earlier.view(), "c");
    EXPECT_EQ(d.later.view(), "b");
    EXPECT_EQ(d.separation, separation::key);
    EXPECT_EQ(reason(chain, table, "b", "c"),
              "c is before b: time 110 against 120 (lower is better); equal: total 66");
    EXPECT_EQ(to_words(d).zh, "c 先于 b：time 110 对 120（低者为先）；相同：总成绩 66");
    ASSERT_EQ(d.compared.size(), 2U);
    EXPECT_EQ(d.compared[0].result, key_result::equal);
    EXPECT_EQ(d.compared[1].result, key_result::decides);
    EXPECT_EQ(d.compared[1].earlier, mark(110));
    EXPECT_EQ(d.compared[1].later, mark(120));
}

TEST(TieDecision, BetweenPlacesThatAreNotNeighboursIsTheFirstKeyThatDiffers) {
    auto const table = five();
    EXPECT_EQ(reason(skills_chain(), table, "a", "d"),
              "a is before d: total 77 against 66 (higher is better)");
    EXPECT_EQ(reason(skills_chain(), table, "e", "c"),
              "c is before e: total 66 against 65.8 (higher is better)");
}

TEST(TieDecision, SaysThatAPlaceIsSharedOrStillOpen) {
    auto const table = five();
    EXPECT_EQ(reason(skills_chain(), table, "d", "b"),
              "b and d share place 3; equal: total 66, time 120, practice 60, theory 80");
    EXPECT_EQ(reason(skills_chain(chain_end::manual), table, "d", "b"),
              "b and d share place 3 until a draw or a decision; equal: total 66, time 120, "
              "practice 60, theory 80");
}

TEST(TieDecision, NamesTheTextFromWhichTheLotsWereDrawn) {
    auto const chain = skills_chain(chain_end::draw);
    auto const table = five();
    auto const ranking = break_ties(chain, table, "2023-06-01");
    auto const d = why(chain, table, ranking, "d", "b");
    EXPECT_EQ(d.separation, separation::draw);
    EXPECT_EQ(d.draw_seed, "2023-06-01/3");
    auto const lots = drawn_order(d.draw_seed, std::vector<std::string>{"b", "d"});
    EXPECT_EQ(d.earlier.str(), lots[0]);
    EXPECT_TRUE(holds(to_words(d).en, "drawn by lot, seed \"2023-06-01/3\"")) << to_words(d).en;
}

TEST(TieDecision, ShowsKeysThatWereNotCompared) {
    auto const table = written_table({"mark", "play_off", "theory"}, {{"c", {"7", "5", "1"}},
                                                                      {"d", {"7", "", "1"}},
                                                                      {"e", {"7", "6", "2"}},
                                                                      {"f", {"9", "6", "2"}}});
    tie_chain const chain{
        {plain_key("mark", high), plain_key("play_off", high, missing_rule::shared),
         plain_key("theory", high)},
        chain_end::shared};
    EXPECT_EQ(reason(chain, table, "c", "e"),
              "e is before c: theory 2 against 1 (higher is better); equal: mark 7; not compared: "
              "play_off");
    EXPECT_EQ(reason(chain, table, "c", "f"), "f is before c: mark 9 against 7 (higher is better)");
}

TEST(TieDecision, SaysWhoIsNotRankedAndWhy) {
    auto entrants = five().entrants();
    entrants[0].attendance = attendance::did_not_finish;
    entrants[1].attendance = attendance::withdrawn;
    mark_table const table({"theory", "practice", "time"}, entrants);
    EXPECT_EQ(reason(skills_chain(), table, "a", "c"),
              "c is ranked; a is not ranked (did not finish)");
    EXPECT_EQ(reason(skills_chain(), table, "b", "a"),
              "a is not ranked (did not finish); b is not ranked (withdrawn)");
}

TEST(TieDecision, RefusesUnknownEntrantsAndOneWithItself) {
    auto const table = five();
    auto const ranking = break_ties(skills_chain(), table);
    EXPECT_THROW(static_cast<void>(why(skills_chain(), table, ranking, "a", "x")), not_found);
    EXPECT_THROW(static_cast<void>(why(skills_chain(), table, ranking, "a", "a")), invalid_value);
}

TEST(TieDecision, AgreesWithTheOrderForEveryPair) {
    auto const table = five();
    auto const chain = skills_chain();
    auto const ranking = break_ties(chain, table);
    for (std::size_t i = 0; i < ranking.places.size(); ++i) {
        for (std::size_t j = i + 1; j < ranking.places.size(); ++j) {
            auto const& a = table.entrants()[ranking.places[i].row].id;
            auto const& b = table.entrants()[ranking.places[j].row].id;
            auto const d = why(chain, table, ranking, b, a);
            EXPECT_EQ(d.earlier, a);
            EXPECT_EQ(d, why(chain, table, ranking, a, b));
            for (auto const& c : d.compared) {
                EXPECT_EQ(c.earlier == c.later, c.result == key_result::equal);
            }
        }
    }
}

TEST(KeyResult, HasSoundLabels) {
    expect_snake_case_labels<key_result>(3);
}

}  // namespace
}  // namespace heli::ranking::tie_decision_test
