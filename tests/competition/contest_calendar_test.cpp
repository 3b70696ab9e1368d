#include <heli/competition/contest_calendar.hpp>

#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace heli::competition::contest_calendar_test {
namespace {

/// The sixteen, with days and sessions for the vehicle contest and days for the lift contest.
contest_programme with_days() {
    auto made = sixteen_contests();
    made.venues = {{"college", {"新能源汽车工匠学院", "craftsman college"}, region_code(340100)}};
    auto& vehicles = made.contests[3];
    vehicles.sessions = {session_of("practice", 8, 9, 17), session_of("theory", 7, 14, 16)};
    vehicles.sessions[1].venue = venue_id("college");
    vehicles.sessions[1].parties = {{"suzhou"}, {"hefei"}};
    vehicles.sessions.push_back({"opening", {"开幕式", "opening"}});
    vehicles.sessions[2].start = november(7, 9);
    vehicles.sessions[2].start->minute.reset();
    made.contests[13].first = to_date(civil_date(2023, 9, 12));
    return made;
}

std::vector<std::string> keys(std::vector<contest_calendar_row> const& rows, std::size_t count) {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < count; ++i) {
        found.push_back(rows.at(i).key);
    }
    return found;
}

TEST(ContestCalendar, IsSortedAndLeavesNothingOut) {
    auto const rows = contest_calendar(with_days());
    ASSERT_EQ(rows.size(), 18U) << "fifteen contests and three sessions of the sixteenth";
    EXPECT_EQ(keys(rows, 5), (std::vector<std::string>{
                                 "lake-tai-lift-maintenance", "ah-new-energy-vehicle/opening",
                                 "ah-new-energy-vehicle/theory", "ah-new-energy-vehicle/practice",
                                 "alliance-internet-of-things"}))
        << "those without a day come last, by code";
    EXPECT_FALSE(rows[4].start);
    std::set<std::string> unique;
    for (auto const& row : rows) {
        unique.insert(row.key);
    }
    EXPECT_EQ(unique.size(), rows.size());
}

TEST(ContestCalendar, SaysWhoWhereAndWhen) {
    auto const rows = contest_calendar(with_days());
    auto const& theory = rows[2];
    EXPECT_EQ(theory.contest_name.zh, "新能源汽车技术技能竞赛");
    EXPECT_EQ(theory.tier, contest_tier::led);
    EXPECT_EQ(to_text(*theory.start), "2023-11-07 14:00");
    EXPECT_EQ(to_text(*theory.end), "2023-11-07 16:00");
    EXPECT_EQ(theory.venue_name.en, "craftsman college");
    EXPECT_EQ(theory.region, region_code(340100));
    EXPECT_EQ(theory.delegations, (std::vector<delegation_id>{"suzhou", "hefei"}));
    EXPECT_FALSE(theory.participants) << "the page does not say who may take part";
    EXPECT_EQ(theory.source, page());
    EXPECT_EQ(to_text(*rows[1].start), "2023-11-07");
    EXPECT_FALSE(rows[1].venue);
    EXPECT_EQ(rows[4].participants->size(), 15U);
}

TEST(ContestCalendar, DoesNotDependOnTheOrderOfTheProgramme) {
    auto turned = with_days();
    std::reverse(turned.contests.begin(), turned.contests.end());
    EXPECT_EQ(contest_calendar(turned), contest_calendar(with_days()));
}

}  // namespace
}  // namespace heli::competition::contest_calendar_test
