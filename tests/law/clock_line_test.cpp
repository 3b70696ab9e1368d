#include <heli/law/clock_line.hpp>

#include "../core/label_laws.hpp"
#include "short_clocks.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::law::clock_line_test {
namespace {

std::string day_or_open(std::optional<date> const& day) {
    return day ? to_text(*day) : "open";
}

/// `1 suspended 2024-04-15 -> open, used 9, left 36`, one a line.
texts lines(clock_state const& state) {
    texts all;
    for (auto const& line : state.lines) {
        all.push_back(std::to_string(line.event) + (line.applied ? " " : " not applied, ") +
                      std::string(token(line.phase)) + " " + day_or_open(line.due_before) + " -> " +
                      day_or_open(line.due_after) + ", used " + std::to_string(line.days_used) +
                      ", left " + std::to_string(line.days_left));
    }
    return all;
}

std::vector<clock_event> const course{
    starts({2024, 3, 1}),
    resumes({2024, 3, 21}),
    suspended({2024, 3, 11}, "proceedings_suspended"),
    extended({2024, 4, 10}, {20, period_unit::calendar_day}),
    stopped({2024, 5, 8}, "award_made"),
};

TEST(ClockLine, HasPhasesWithTokensAndNames) {
    expect_snake_case_labels<clock_phase>(6);
}

TEST(ClockLine, TellsForEachEventInOrderWhatBecameOfTheDueDate) {
    EXPECT_EQ(lines(state_of("ARB-AWARD", course, date(2024, 6, 1))),
              (texts{"0 running open -> 2024-04-15, used 0, left 45",
                     "2 suspended 2024-04-15 -> open, used 9, left 36",
                     "1 running open -> 2024-04-25, used 10, left 35",
                     "3 not applied, running 2024-04-25 -> 2024-05-10, used 30, left 30",
                     "4 stopped 2024-05-10 -> 2024-05-10, used 58, left 2"}));
}

TEST(ClockLine, ComesOnlyFromEventsUpToTheDay) {
    EXPECT_EQ(state_of("ARB-AWARD", course, date(2024, 3, 20)).lines.size(), 2U);
    EXPECT_EQ(state_of("ARB-AWARD", course, date(2024, 3, 21)).lines.size(), 3U);
    EXPECT_EQ(state_of("ARB-AWARD", course, date(2024, 2, 1)).lines.size(), 0U);
}

TEST(ClockLine, IsOneSentenceInBothLanguages) {
    auto const told = state_of("ARB-AWARD", course, date(2024, 6, 1)).lines;
    ASSERT_EQ(told.size(), 5U);
    EXPECT_EQ(told[0].text.zh, "2024-03-01 起算，届满日 2024-04-15");
    EXPECT_EQ(told[0].text.en, "2024-03-01: start, due 2024-04-15");
    EXPECT_EQ(told[1].text.zh, "2024-03-11 中止（事件），届满日待定");
    EXPECT_EQ(told[1].text.en, "2024-03-11: suspend (event proceedings_suspended), due date open");
}

TEST(ClockLine, CitesTheArticleThatGivesTheEventItsEffect) {
    auto const told = state_of("ARB-AWARD", course, date(2024, 6, 1)).lines;
    ASSERT_EQ(told.size(), 5U);
    EXPECT_EQ(told[0].source, published_law().required("ARB-AWARD").source);
    EXPECT_TRUE(told[1].source.article.starts_with("46"));
    EXPECT_EQ(told[3].source, published_law().required("ARB-AWARD-EXT").source);
    auto const unfounded =
        state_of("ARB-AWARD", {starts({2024, 3, 1}), restarts({2024, 3, 5}, "award_made")},
                 date(2024, 3, 9));
    EXPECT_EQ(unfounded.lines[1].source, source{});
}

TEST(ClockLine, OfAnEventWithoutEffectSaysSo) {
    auto const told =
        state_of("ARB-AWARD", {starts({2024, 3, 1}), resumes({2024, 3, 5})}, date(2024, 3, 9))
            .lines;
    ASSERT_EQ(told.size(), 2U);
    EXPECT_FALSE(told[1].applied);
    EXPECT_EQ(told[1].due_before, told[1].due_after);
    EXPECT_EQ(told[1].text.zh, "2024-03-05 恢复，未予计算");
    EXPECT_EQ(told[1].text.en, "2024-03-05: resume, not counted");
}

// What lies past the limit is not counted, what lies before it is: the line must say the due date.
TEST(ClockLine, OfAnExtensionPastItsLimitSaysWhichPartOfItCounts) {
    auto const told = state_of("ARB-AWARD", course, date(2024, 6, 1)).lines;
    ASSERT_EQ(told.size(), 5U);
    EXPECT_EQ(told[3].due_after, date(2024, 5, 10));
    EXPECT_NE(told[3].text.en.find("2024-05-10"), std::string::npos) << told[3].text.en;
    EXPECT_NE(told[3].text.zh.find("2024-05-10"), std::string::npos) << told[3].text.zh;
}

}  // namespace
}  // namespace heli::law::clock_line_test
