#include <heli/calendar/policy.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

namespace heli::calendar::policy_test {
namespace {

TEST(Strictness, HasSoundLabels) {
    expect_snake_case_labels<strictness>(2);
}

TEST(Roll, HasSoundLabels) {
    expect_snake_case_labels<roll>(3);
}

TEST(Roll, TokensAreThoseOfTheRuleTable) {
    EXPECT_EQ(token(roll::none), "none");
    EXPECT_EQ(token(roll::next_working_day), "next_working_day");
    EXPECT_EQ(token(roll::previous_working_day), "previous_working_day");
}

}  // namespace
}  // namespace heli::calendar::policy_test
