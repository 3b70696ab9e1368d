#include <heli/programme/due_date.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::programme::due_date_test {
namespace {

std::vector<std::string> order(std::vector<due_date> const& dates) {
    std::vector<std::string> result;
    for (auto const& d : dates) {
        result.push_back(to_text(d.due) + " " + d.item.str());
    }
    return result;
}

TEST(DueDates, RunByTheCalendarAndThenByTheProgramme) {
    auto const plan =
        a_programme({an_item("late", {there_by()}), an_item("map", {there_by(date(2023, 8, 31))}),
                     an_item("routes", {at_least(30, date(2023, 8, 31))}),
                     an_item("naming", {there_by(date(2023, 6, 28))})});
    EXPECT_EQ(order(due_dates(plan)),
              (std::vector<std::string>{"2023-06-28 naming", "2023-08-31 map", "2023-08-31 routes",
                                        "2023-12-31 late"}));
}

TEST(DueDates, TellWhetherTheDayIsStated) {
    auto const dates = due_dates(a_programme(
        {an_item("map", {there_by(date(2023, 8, 31))}), an_item("late", {there_by()})}));
    ASSERT_EQ(dates.size(), 2U);
    EXPECT_TRUE(dates[0].stated);
    EXPECT_FALSE(dates[1].stated);
}

TEST(DueDates, LeaveOutStaysWhichFallDueWithEveryTrip) {
    auto const dates =
        due_dates(a_programme({an_item("exchange", {each_at_least(3000), stays(true)})}));
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(dates[0].kind, target_kind::per_federation_count);
}

TEST(DueDates, HaveEveryTargetOfAnItem) {
    auto const dates = due_dates(
        a_programme({an_item("routes", {at_least(60), at_least(30, date(2023, 8, 31))})}));
    EXPECT_EQ(order(dates), (std::vector<std::string>{"2023-08-31 routes", "2023-12-31 routes"}));
}

TEST(DueDates, OfAnEmptyProgrammeAreNone) {
    EXPECT_TRUE(due_dates(a_programme({})).empty());
    EXPECT_TRUE(due_dates(a_programme({an_item("bare", {})})).empty());
}

}  // namespace
}  // namespace heli::programme::due_date_test
