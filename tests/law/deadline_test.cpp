#include <heli/law/deadline.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace heli::law::deadline_test {
namespace {

deadline due_on(std::optional<date> const& day) {
    return {"ARB-ACCEPT",
            "ARB-ACCEPT",
            "application_received",
            necessity::duty,
            deadline_state::open,
            due_status::certain,
            in_force::yes,
            date(2024, 3, 1),
            day,
            {},
            {},
            {},
            {},
            {},
            false,
            missing_fact::none,
            {}};
}

TEST(Deadline, HasStatesWithTokensAndNames) {
    expect_snake_case_labels<deadline_state>(8);
}

TEST(Procedure, HasKindsAndNecessitiesWithTokensAndNames) {
    expect_snake_case_labels<procedure>(8);
    expect_snake_case_labels<necessity>(4);
}

TEST(DaysLeft, OfADeadlineAreCalendarDaysAndNegativeWhenItIsPast) {
    EXPECT_EQ(days_left(due_on(date(2024, 3, 8)), date(2024, 3, 1)), 7);
    EXPECT_EQ(days_left(due_on(date(2024, 3, 8)), date(2024, 3, 8)), 0);
    EXPECT_EQ(days_left(due_on(date(2024, 3, 8)), date(2024, 3, 10)), -2);
}

TEST(DaysLeft, OfADeadlineWithoutADueDateAreUnknown) {
    EXPECT_EQ(days_left(due_on(std::nullopt), date(2024, 3, 1)), std::nullopt);
}

}  // namespace
}  // namespace heli::law::deadline_test
