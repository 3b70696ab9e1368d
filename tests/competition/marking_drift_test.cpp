#include <heli/competition/marking_drift.hpp>

#include "../core/thrown_text.hpp"
#include "judged_tables.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::competition::marking_drift_test {
namespace {

/// j0 takes half a mark more off every turn; j1 marks every entry at its worth.
std::vector<judged_mark> tiring_marks() {
    std::vector<judged_mark> marks;
    for (int e = 0; e < 8; ++e) {
        auto const id = "e" + std::to_string(e);
        ranking::entrant_id const entry{std::string_view(id)};
        double const worth = 60.0 + 7.0 * (e * 3 % 8);
        marks.push_back({entry, "j0", worth - 0.5 * e});
        marks.push_back({entry, "j1", worth});
    }
    return marks;
}

std::vector<marking_turn> turns_of_both() {
    std::vector<marking_turn> turns;
    for (int e = 0; e < 8; ++e) {
        auto const id = "e" + std::to_string(e);
        ranking::entrant_id const entry{std::string_view(id)};
        turns.push_back({entry, "j0", e + 1});
        turns.push_back({entry, "j1", 1 + e * 5 % 8});
    }
    return turns;
}

TEST(MarkingDrift, IsTheSlopeOverTheTurns) {
    auto const found = marking_drifts(judging_table(tiring_marks()), turns_of_both());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_NEAR(found[0].slope.value(), -0.5, 1e-12);
    EXPECT_EQ(found[0].trend.rho.value(), -1.0);
    EXPECT_EQ(found[0].trend.n, 8U);
    EXPECT_LT(found[1].trend.rho.value(), 0.9);
}

TEST(MarkingDrift, LeavesOutMarksWithoutATurnAndCountsThem) {
    auto turns = turns_of_both();
    turns.erase(turns.begin());
    auto marks = tiring_marks();
    marks.push_back({"e9", "j0", 50.0});
    turns.push_back({"e9", "j0", 20});
    auto const found = marking_drifts(judging_table(marks), turns);
    EXPECT_EQ(found[0].unknown_turn, 1U);
    EXPECT_EQ(found[0].no_other_judge, 1U);
    EXPECT_EQ(found[0].trend.n, 7U);
}

TEST(MarkingDrift, OfFewMarksIsUnknown) {
    auto const found = marking_drifts(judging_table(tiring_marks()), {});
    EXPECT_FALSE(found[0].slope.known() || found[0].trend.rho.known());
    EXPECT_EQ(found[0].unknown_turn, 8U);
}

TEST(MarkingDrift, RefusesTurnsThatCannotBe) {
    judging_table const table(tiring_marks());
    auto const twice = thrown_text<conflict>([&] {
        return marking_drifts(table, {{"e0", "j0", 1}, {"e0", "j0", 2}});
    });
    EXPECT_EQ(twice, "judge j0 has two turns for entry e0");
    auto const same = thrown_text<conflict>([&] {
        return marking_drifts(table, {{"e0", "j0", 1}, {"e1", "j0", 1}});
    });
    EXPECT_EQ(same, "judge j0 has two entries in turn 1");
}

}  // namespace
}  // namespace heli::competition::marking_drift_test
