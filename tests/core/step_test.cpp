#include <heli/core/step.hpp>

#include <gtest/gtest.h>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace heli::step_test {
namespace {

static_assert(Trace<trace>);
static_assert(Trace<trace&>);
static_assert(Trace<no_trace>);
static_assert(!Trace<int>);
static_assert(std::is_empty_v<no_trace>);

step named(std::string const& text) {
    return {"test.step", {text, text}, {}, {{"text", text}}};
}

template <Trace Steps = no_trace>
int twice(int number, Steps&& steps = {}) {
    steps.add([&] { return named(std::to_string(number)); });
    steps.add([&] { return named(std::to_string(2 * number)); });
    return 2 * number;
}

TEST(Trace, KeepsStepsInTheOrderInWhichTheyWereAdded) {
    trace t;
    twice(21, t);
    ASSERT_EQ(t.steps().size(), 2U);
    EXPECT_EQ(t.steps()[0], named("21"));
    EXPECT_EQ(t.steps()[1], named("42"));
}

TEST(Trace, GivesItsStepsAwayWhenItIsDoneWith) {
    trace t;
    t.add([] { return named("only"); });
    EXPECT_EQ(std::move(t).steps(), std::vector<step>{named("only")});
}

TEST(NoTrace, NeverMakesAStep) {
    bool made = false;
    no_trace{}.add([&] {
        made = true;
        return named("never");
    });
    EXPECT_FALSE(made);
}

TEST(Explain, GivesTheValueOfThePlainCallWithItsSteps) {
    auto const answer = explain([](auto& t) { return twice(21, t); });
    EXPECT_EQ(answer.value, twice(21));
    EXPECT_EQ(answer.value, 42);
    EXPECT_EQ(answer.steps, (std::vector<step>{named("21"), named("42")}));
}

TEST(Explain, GivesNoStepsWhereNoneAreRecorded) {
    auto const answer = explain([](trace&) { return std::string("plain"); });
    EXPECT_EQ(answer, (explained<std::string>{"plain", {}}));
}

TEST(Step, ComparesEveryField) {
    EXPECT_EQ(named("a"), named("a"));
    EXPECT_NE(named("a"), named("b"));
    auto other = named("a");
    other.rule = "test.other";
    EXPECT_NE(named("a"), other);
}

}  // namespace
}  // namespace heli::step_test
