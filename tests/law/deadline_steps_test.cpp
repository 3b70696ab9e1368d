#include <heli/law/deadline_steps.hpp>

#include "short_cases.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace heli::law::deadline_steps_test {
namespace {

date const today(2024, 3, 20);

std::vector<step> steps(procedure_case const& c, rule_id const& asked) {
    auto const d = of_step(plan(c, today, by_the_tables()), asked).front();
    return steps_of(d, c, today, by_the_tables());
}

TEST(DeadlineSteps, AreThoseOfTheDueDate) {
    auto const c = arbitration({{"copy_served", date(2024, 3, 12)}});
    auto const expected = explain([&](trace& t) {
        return due(published_law(), china(),
                   {"ARB-ANSWER", date(2024, 3, 12), jiangsu, std::nullopt}, t);
    });
    EXPECT_EQ(steps(c, "ARB-ANSWER"), expected.steps);
}

TEST(DeadlineSteps, OfAMovedClockEndWithALineForEachEvent) {
    auto const c = arbitration({{"case_accepted", date(2024, 3, 6)},
                                {"party_added", date(2024, 3, 18)},
                                {"party_added", date(2024, 4, 18)}});
    auto const all = steps(c, "ARB-AWARD");
    ASSERT_GE(all.size(), 2U);
    auto const& start = all[all.size() - 2];
    EXPECT_EQ(start.inputs, (std::vector<step_input>{{"action", "start"}}));
    EXPECT_EQ(start.text.en, "2024-03-06: start, due 2024-04-22");
    auto const& restart = all.back();
    EXPECT_EQ(restart.inputs, (std::vector<step_input>{{"action", "restart"}}));
    EXPECT_EQ(restart.source.article, "46(1)");
}

TEST(DeadlineSteps, OfAStepThatWaitsSayWhatIsMissing) {
    auto const all = steps(arbitration({}), "ARB-AWARD");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].rule, rule_id("ARB-AWARD"));
    EXPECT_FALSE(all[0].text.zh.empty() || all[0].text.en.empty());
}

}  // namespace
}  // namespace heli::law::deadline_steps_test
