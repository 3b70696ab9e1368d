#include <heli/competition/panel_lines.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

namespace heli::competition::panel_result_test {
namespace {

TEST(PanelLines, AreInOrderAndRefuseAJudgeWhoMarkedTwice) {
    auto const lines = lines_of({{"b", 7}, {"c", 6}, {"a", 7}});
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].judge.view(), "c");
    EXPECT_EQ(lines[1].judge.view(), "a") << "of equal marks the judge with the first code";
    auto const why = thrown_text<conflict>([] { return lines_of({{"b", 7}, {"b", 6}}); });
    EXPECT_EQ(why, "judge b has marked twice");
}

TEST(PanelLines, SayWhichMarksAreDropped) {
    auto const lines = without(lines_of(panel_of({"1", "2", "3", "4"})), {1, 2});
    EXPECT_EQ(lines[0].use, mark_use::dropped_low);
    EXPECT_EQ(lines[1].use, mark_use::counted);
    EXPECT_EQ(lines[3].use, mark_use::dropped_high);
    EXPECT_EQ(counted_sum(lines), 2);
}

TEST(PanelResult, IsSaidWithEveryMark) {
    auto const lines = without(lines_of(panel_of({"6.7", "8.2"})), {1, 0});
    auto const result =
        decided(panel_rule::trimmed_mean, lines, parse_decimal("8.2"), mark_rounding::none());
    EXPECT_EQ(to_text(result, language::en),
              "trimmed mean: 8.2; a 6.7 (dropped as lowest), b 8.2 (counted)");
    EXPECT_EQ(to_text(result, language::zh),
              "去高去低取平均：8.2；a 6.7（去掉最低），b 8.2（计入）");
    auto const open =
        undecided(panel_rule::judgement, panel_verdict::discuss, lines, {"须合议", "talk"});
    EXPECT_EQ(to_text(open, language::en),
              "judgement from 0 to 3: talk; a 6.7 (not used yet), b 8.2 (not used yet)");
    EXPECT_THROW(static_cast<void>(open.mark.value()), not_found);
    EXPECT_EQ(to_stated(open), stated_mark(mark_state::pending)) << "a mark to come is no zero";
    EXPECT_EQ(to_stated(result), stated_mark(parse_decimal("8.2")));
}

TEST(PanelResult, HasSoundLabels) {
    expect_snake_case_labels<panel_rule>(5);
    expect_snake_case_labels<mark_use>(5);
    expect_snake_case_labels<panel_verdict>(5);
}

}  // namespace
}  // namespace heli::competition::panel_result_test
