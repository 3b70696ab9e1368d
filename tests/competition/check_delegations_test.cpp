#include <heli/competition/check_delegations.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace heli::competition::check_delegations_test {
namespace {

using texts = std::vector<std::string>;

/// 21 teams of 3 competitors, one for each of three events, as in 2023; with leader and coach.
contest_entries vehicle_teams() {
    contest_entries made{};
    std::vector<contest_event_id> const events{"service", "battery", "driving"};
    for (int team = 1; team <= 21; ++team) {
        auto const number = std::to_string(team);
        delegation d{delegation_id("d" + number), {"队" + number, ""}};
        d.members = {{person_id("l" + number), member_role::leader},
                     {person_id("c" + number), member_role::coach}};
        for (std::size_t i = 0; i < events.size(); ++i) {
            auto const code = "p" + number + "-" + std::to_string(i);
            d.members.push_back({person_id(code), member_role::competitor});
            made.entries.push_back({ranking::entrant_id(code),
                                    events[i],
                                    d.id,
                                    {person_id(code)},
                                    {person_id("c" + number)},
                                    entrant_group::employee});
        }
        made.delegations.push_back(d);
    }
    return made;
}

delegation_terms three_each() {
    delegation_terms terms;
    terms.roles = {{member_role::leader, 1, 1}, {member_role::competitor, 3, 3}};
    terms.events = {{"service", 1, 1}, {"battery", 1, 1}, {"driving", 1, 1}};
    terms.events_of_person = 1;
    return terms;
}

texts codes(contest_entries const& all, delegation_terms const& terms) {
    texts found;
    for (auto const& f : check(all, terms)) {
        EXPECT_FALSE(f.message.zh.empty());
        EXPECT_FALSE(f.message.en.empty());
        found.push_back(f.code + " " + f.where.field);
    }
    return found;
}

TEST(Delegation, RolesHaveLabels) {
    expect_snake_case_labels<member_role>(3);
}

TEST(CheckDelegations, FindTwentyOneTeamsOfThreeSound) {
    auto const all = vehicle_teams();
    EXPECT_EQ(all.entries.size(), 63U);
    EXPECT_EQ(codes(all, three_each()), texts{});
}

TEST(CheckDelegations, AnUnstatedLimitLimitsNothing) {
    auto all = vehicle_teams();
    all.delegations[0].members.push_back({"more", member_role::coach});
    EXPECT_EQ(codes(all, three_each()), texts{}) << "coaches have no limit";
    EXPECT_EQ(codes(all, {}), texts{});
}

TEST(CheckDelegations, CountsRoles) {
    auto all = vehicle_teams();
    auto& members = all.delegations[0].members;
    members.erase(members.begin());
    members.push_back({"p1-3", member_role::competitor});
    EXPECT_EQ(codes(all, three_each()),
              (texts{"role_count delegations[0].members", "role_count delegations[0].members"}));
}

TEST(CheckDelegations, NobodyIsInTwoDelegationsOrTwiceInARole) {
    auto all = vehicle_teams();
    all.delegations[1].members.push_back({"c1", member_role::coach});
    all.delegations[2].members.push_back({"l3", member_role::coach});
    EXPECT_EQ(codes(all, three_each()), texts{"two_delegations delegations[1]"})
        << "a leader may be a coach as well";
    all.delegations[2].members.push_back({"c3", member_role::coach});
    EXPECT_EQ(codes(all, three_each()),
              (texts{"two_delegations delegations[1]", "duplicate_member delegations[2]"}));
    all.delegations[20].id = "d1";
    EXPECT_EQ(codes(all, {})[0], "duplicate_id delegations[20].id");
}

TEST(CheckDelegations, FindsWhatIsWrongWithEntries) {
    auto all = vehicle_teams();
    all.entries[0].competitors = {"p2-0"};
    all.entries[1].coaches = {"l1"};
    all.entries[2].competitors.emplace_back(std::string_view("p1-0"));
    all.entries[3].delegation = "nobody";
    all.entries[4].entrant = "p3-1";
    EXPECT_EQ(codes(all, three_each()),
              (texts{"not_a_member entries[0].competitors", "not_a_member entries[1].coaches",
                     "team_size entries[2].competitors", "unknown_delegation entries[3].delegation",
                     "duplicate_entrant entries[7].entrant"}));
}

TEST(CheckDelegations, CountsEntriesByDelegationAndEventsByPerson) {
    auto all = vehicle_teams();
    auto again = all.entries[0];
    again.entrant = "again";
    all.entries.push_back(again);
    EXPECT_EQ(codes(all, three_each()), texts{"too_many_entries entries"});
    all.entries.back().event = "other";
    EXPECT_EQ(codes(all, three_each()), texts{"too_many_events entries"});
}

}  // namespace
}  // namespace heli::competition::check_delegations_test
