#include <heli/programme/programme.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

namespace heli::programme::programme_test {
namespace {

TEST(FindItem, GivesTheItemOrNothing) {
    auto const plan =
        a_programme({an_item("map", {there_by()}), an_item("routes", {at_least(30)})});
    ASSERT_NE(find_item(plan, "routes"), nullptr);
    EXPECT_EQ(find_item(plan, "routes")->id, item_id("routes"));
    EXPECT_EQ(find_item(plan, "route"), nullptr);
    EXPECT_EQ(find_item(a_programme({}), "map"), nullptr);
}

TEST(FindItem, GivesTheFirstOfTwoWithOneId) {
    auto const plan = a_programme({an_item("map", {there_by()}), an_item("map", {at_least(30)})});
    EXPECT_EQ(find_item(plan, "map"), &plan.items.front());
}

TEST(DueOf, IsTheTargetsOwnDayOrTheLastOfTheProgramme) {
    auto const plan = a_programme({});
    EXPECT_EQ(due_of(plan, there_by(date(2023, 8, 31))), date(2023, 8, 31));
    EXPECT_EQ(due_of(plan, there_by()), year_end);
}

TEST(FirstOf, IsTheTargetsOwnDayOrTheFirstOfTheProgramme) {
    auto const plan = a_programme({});
    auto window = there_by();
    EXPECT_EQ(first_of(plan, window), new_year);
    window.from = date(2023, 11, 7);
    EXPECT_EQ(first_of(plan, window), date(2023, 11, 7));
}

TEST(Programme, DiffersByItsItems) {
    EXPECT_EQ(a_programme({an_item("map", {})}), a_programme({an_item("map", {})}));
    EXPECT_NE(a_programme({an_item("map", {})}), a_programme({}));
}

}  // namespace
}  // namespace heli::programme::programme_test
