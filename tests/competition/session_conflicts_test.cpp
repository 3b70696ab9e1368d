#include <heli/competition/session_conflicts.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace heli::competition::session_conflicts_test {
namespace {

using std::chrono::minutes;

/// Two contests with one session each: 09:00-12:00 in `hefei`, 14:00-16:00 in `wuhu`.
contest_programme two_sessions() {
    contest_programme made{
        {contest_of("a", contest_tier::guided, contest_kind::skills_contest, "甲"),
         contest_of("b", contest_tier::guided, contest_kind::invitational, "乙")}};
    made.contests[0].sessions = {session_of("morning", 7, 9, 12)};
    made.contests[0].sessions[0].venue = venue_id("hefei");
    made.contests[1].sessions = {session_of("afternoon", 7, 14, 16)};
    made.contests[1].sessions[0].venue = venue_id("wuhu");
    return made;
}

/// The same, with a delegation in both.
contest_programme one_delegation() {
    auto made = two_sessions();
    made.contests[0].sessions[0].parties = {{"suzhou"}};
    made.contests[1].sessions[0].parties = {{"suzhou"}};
    return made;
}

travel_table travel_of(int length) {
    return travel_table({{"hefei", "wuhu", minutes(length)}});
}

TEST(SessionConflicts, HaveLabels) {
    expect_snake_case_labels<clash_outcome>(3);
    expect_snake_case_labels<clash_nature>(2);
    expect_snake_case_labels<conflict_ground>(4);
}

TEST(TravelTable, HoldsForTheWayBackUnlessThatHasItsOwnTime) {
    travel_table const table(
        {{"a", "b", minutes(30)}, {"b", "c", minutes(40)}, {"c", "b", minutes(50)}});
    EXPECT_EQ(table.between("b", "a"), minutes(30));
    EXPECT_EQ(table.between("b", "c"), minutes(40));
    EXPECT_EQ(table.between("c", "b"), minutes(50));
    EXPECT_EQ(table.between("a", "a"), minutes(0));
    EXPECT_FALSE(table.between("a", "c"));
}

TEST(TravelTable, RefusesWhatCannotBe) {
    auto const made = [](std::vector<travel_time> const& rows) { return travel_table(rows); };
    EXPECT_TRUE(holds(thrown_text<invalid_value>([&] {
                          return made({{"a", "b", minutes(-1)}});
                      }),
                      "from a to b in -1 minutes"));
    EXPECT_THROW(made({{"a", "a", minutes(1)}}), invalid_value);
    EXPECT_THROW(travel_table({}, minutes(-1)), invalid_value);
    EXPECT_TRUE(holds(thrown_text<conflict>([&] {
                          return made({{"a", "b", minutes(1)}, {"a", "b", minutes(2)}});
                      }),
                      "1 and 2 minutes"));
}

TEST(SessionConflicts, TravelTimeDecidesToTheMinute) {
    EXPECT_TRUE(session_conflicts(one_delegation(), travel_of(120)).empty());
    auto const found = session_conflicts(one_delegation(), travel_of(121));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].ground, conflict_ground::delegation);
    EXPECT_EQ(found[0].code, "suzhou");
    EXPECT_EQ(found[0].clash, (session_clash{clash_outcome::clash, clash_nature::travel,
                                             minutes(121), minutes(120)}));
    EXPECT_EQ(
        found[0].reason.en,
        "delegation suzhou: conflict (no time for the way), the way takes 121 minutes of 120: "
        "a/morning 2023-11-07 09:00 – 2023-11-07 12:00 @ hefei | "
        "b/afternoon 2023-11-07 14:00 – 2023-11-07 16:00 @ wuhu");
    EXPECT_TRUE(holds(found[0].reason.zh, "代表队 suzhou：冲突（路程不及）"));
}

TEST(SessionConflicts, AnUnknownWayIsNotTakenAsShort) {
    auto const found = session_conflicts(one_delegation(), travel_table());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].clash.outcome, clash_outcome::cannot_tell);
    EXPECT_EQ(found[0].clash.nature, clash_nature::travel);
    auto const at_most = [](int length) {
        return session_conflicts(one_delegation(), travel_table({}, minutes(length)));
    };
    EXPECT_TRUE(at_most(120).empty()) << "no way is longer than the time there is";
    ASSERT_EQ(at_most(121).size(), 1U);
    EXPECT_EQ(at_most(121)[0].clash.outcome, clash_outcome::cannot_tell);
}

TEST(SessionConflicts, AnUnknownVenueIsAnUnknownWay) {
    auto programme = one_delegation();
    programme.contests[1].sessions[0].venue.reset();
    auto const found = session_conflicts(programme, travel_of(1));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].clash.outcome, clash_outcome::cannot_tell);
    EXPECT_TRUE(holds(found[0].reason.en, "the way takes ? minutes of 120"));
}

TEST(SessionConflicts, SessionsThatTouchAreNotAtOnce) {
    auto programme = two_sessions();
    auto& second = programme.contests[1].sessions[0];
    second = session_of("noon", 7, 12, 13);
    second.venue = venue_id("hefei");
    EXPECT_TRUE(session_conflicts(programme, travel_table()).empty());
    second.start = november(7, 11, 59);
    auto const found = session_conflicts(programme, travel_table());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].ground, conflict_ground::venue);
    EXPECT_EQ(found[0].clash.nature, clash_nature::time);
    EXPECT_EQ(found[0].clash.outcome, clash_outcome::clash);
}

TEST(SessionConflicts, UnknownTimesOfOneDayCannotTell) {
    auto programme = one_delegation();
    auto& second = programme.contests[1].sessions[0];
    second.start->minute.reset();
    second.end->minute.reset();
    auto const outcome = [&] {
        auto const found = session_conflicts(programme, travel_of(0));
        return found.empty() ? clash_outcome::none : found[0].clash.outcome;
    };
    EXPECT_EQ(outcome(), clash_outcome::cannot_tell);
    second.start->day = second.end->day = to_date(civil_date(2023, 11, 8));
    EXPECT_EQ(outcome(), clash_outcome::none) << "the next day is not at once";
    second.start.reset();
    EXPECT_EQ(outcome(), clash_outcome::cannot_tell) << "it may have started the day before";
    second.end.reset();
    EXPECT_EQ(outcome(), clash_outcome::cannot_tell);
}

TEST(SessionConflicts, ADayWithoutTimesClashesWithASessionAroundIt) {
    auto programme = one_delegation();
    auto& first = programme.contests[0].sessions[0];
    first.start = november(6, 9);
    first.end = november(9, 12);
    auto& second = programme.contests[1].sessions[0];
    second.start->minute.reset();
    second.end->minute.reset();
    auto const found = session_conflicts(programme, travel_of(0));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].clash.outcome, clash_outcome::clash) << "whenever it is held on that day";
}

TEST(SessionConflicts, AWayIsTooLongOnlyForEveryTimeThatIsPossible) {
    auto programme = one_delegation();
    auto& second = programme.contests[1].sessions[0];
    second.start = november(8, 0);
    second.start->minute.reset();
    second.end = november(9, 0);
    auto const outcome = [&](int length) {
        auto const found = session_conflicts(programme, travel_of(length));
        return found.empty() ? clash_outcome::none : found[0].clash.outcome;
    };
    EXPECT_EQ(outcome(720), clash_outcome::none) << "from noon to midnight";
    EXPECT_EQ(outcome(721), clash_outcome::cannot_tell);
    EXPECT_EQ(outcome(2160), clash_outcome::cannot_tell) << "to the end of the next day";
    EXPECT_EQ(outcome(2161), clash_outcome::clash);
}

TEST(SessionConflicts, ASessionDoesNotEndBeforeItStarts) {
    auto programme = one_delegation();
    auto& second = programme.contests[1].sessions[0];
    second.start = november(7, 10);
    second.end.reset();
    auto const found = session_conflicts(programme, travel_of(0));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].clash.outcome, clash_outcome::clash) << "whenever it ends after 10:00";
}

TEST(SessionConflicts, NamedPeopleDecideForADelegation) {
    auto programme = one_delegation();
    auto& first = programme.contests[0].sessions[0];
    auto& second = programme.contests[1].sessions[0];
    second.start = november(7, 10);
    first.parties = {{"suzhou", {"p1"}}};
    second.parties = {{"suzhou", {"p2"}}};
    EXPECT_TRUE(session_conflicts(programme, travel_of(0)).empty()) << "three events, three people";
    second.parties = {{"suzhou", {"p2"}}, {"suzhou", {"p1"}}};
    auto const found = session_conflicts(programme, travel_of(0));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].ground, conflict_ground::competitor);
    EXPECT_EQ(found[0].code, "p1");
    second.parties = {{"suzhou"}};
    auto const whole = session_conflicts(programme, travel_of(0));
    ASSERT_EQ(whole.size(), 1U);
    EXPECT_EQ(whole[0].ground, conflict_ground::delegation);
}

TEST(SessionConflicts, FindExpertsAndDoNotDependOnTheOrderOfTheProgramme) {
    auto programme = one_delegation();
    for (auto& held : programme.contests) {
        held.sessions[0].experts = {"e2", "e1", "e1"};
        held.sessions[0].start = november(7, 9);
    }
    programme.contests[0].sessions.push_back(session_of("other", 7, 9, 10));
    programme.contests[0].sessions[1].experts = {"e1"};
    auto const found = session_conflicts(programme, travel_of(60));
    ASSERT_EQ(found.size(), 5U) << "suzhou once, e1 three times, e2 once";
    auto turned = programme;
    std::reverse(turned.contests.begin(), turned.contests.end());
    std::reverse(turned.contests[1].sessions.begin(), turned.contests[1].sessions.end());
    EXPECT_EQ(session_conflicts(turned, travel_of(60)), found);
}

}  // namespace
}  // namespace heli::competition::session_conflicts_test
