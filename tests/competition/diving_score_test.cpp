#include <heli/competition/diving_score.hpp>

#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

namespace heli::competition::diving_score_test {
namespace {

synchro_marks pair_of_dives() {
    return {{{"a1", 6}, {"a2", 7}, {"a3", 9}},
            {{"b1", 5}, {"b2", 8}, {"b3", 8}},
            {{"s1", 7}, {"s2", 8}, {"s3", 9}, {"s4", 6}, {"s5", 10}}};
}

TEST(DivingVectors, Agree) {
    auto const rows = ranking::reference_rows("diving_scores");
    EXPECT_EQ(rows.size(), 7U);
    for (auto const& row : rows) {
        auto const found = diving_score(panel_in(row.at("marks")),
                                        parse_decimal(row.at("difficulty")), mark_rounding::none());
        EXPECT_EQ(found.mark.value(), parse_decimal(row.at("score")));
    }
}

TEST(Diving, CountsTheMiddleThreeOfSeven) {
    auto const found = diving_score(panel_of({"7.5", "7", "7.5", "7", "7.5", "8", "6.5"}), 3,
                                    mark_rounding::none());
    EXPECT_EQ(found.mark.value(), 66);
    EXPECT_EQ(found.lines[1].use, mark_use::dropped_low);
    EXPECT_EQ(found.lines[2].use, mark_use::counted);
    EXPECT_EQ(found.lines[4].use, mark_use::counted);
    EXPECT_EQ(found.lines[5].use, mark_use::dropped_high);
}

TEST(Diving, NeedsSevenJudgesAndADifficulty) {
    auto const five = panel_of({"7", "7", "7", "7", "7"});
    EXPECT_EQ(diving_score(five, 3, mark_rounding::none()).verdict, panel_verdict::incomplete);
    EXPECT_THROW(static_cast<void>(diving_score(five, 0, mark_rounding::none())), invalid_value);
}

TEST(Synchro, AddsMediansAndTheMiddleThreeOfSynchronisation) {
    // (7 + 8 + 7 + 8 + 9) x 0.6 x 3.2
    auto const found = synchro_score(pair_of_dives(), parse_decimal("3.2"), mark_rounding::none());
    EXPECT_EQ(found.mark.value(), parse_decimal("74.88"));
    EXPECT_EQ(found.rule, panel_rule::synchro);
    ASSERT_EQ(found.lines.size(), 11U);
    EXPECT_EQ(found.lines[1].judge.view(), "a2");
    EXPECT_EQ(found.lines[1].use, mark_use::counted);
    EXPECT_EQ(found.lines[10].use, mark_use::dropped_high);
}

TEST(Synchro, NeedsAllThreePanels) {
    auto marks = pair_of_dives();
    marks.synchronisation.pop_back();
    auto const found = synchro_score(marks, 3, mark_rounding::none());
    EXPECT_EQ(found.verdict, panel_verdict::incomplete);
    marks.second[0].judge = "a1";
    auto const twice =
        thrown_text<conflict>([&] { return synchro_score(marks, 3, mark_rounding::none()); });
    EXPECT_EQ(twice, "judge a1 has marked twice");
}

TEST(Synchro, DoesNotDependOnTheOrderOfJudgesAndIsNeverLoweredByABetterMark) {
    random_marks random(20040815);
    for (int i = 0; i < 200; ++i) {
        auto marks = pair_of_dives();
        for (auto* panel : {&marks.first, &marks.second, &marks.synchronisation}) {
            for (auto& m : *panel) {
                m.mark = random_mark(random, 10);
            }
        }
        auto const before = synchro_score(marks, 3, mark_rounding::none());
        marks.first = in_other_order(marks.first, random);
        marks.synchronisation = in_other_order(marks.synchronisation, random);
        EXPECT_EQ(synchro_score(marks, 3, mark_rounding::none()), before);
        marks.synchronisation[random() % 5].mark += rational(1, 2);
        EXPECT_GE(synchro_score(marks, 3, mark_rounding::none()).mark.value(), before.mark.value());
    }
}

}  // namespace
}  // namespace heli::competition::diving_score_test
