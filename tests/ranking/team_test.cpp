#include <heli/ranking/rank.hpp>
#include <heli/ranking/team.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "reference_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace heli::ranking::team_test {
namespace {

std::vector<member_result> small_teams() {
    return {{"x", "x1", 10}, {"y", "y1", attendance::did_not_start}, {"x", "x2", 7}, {"y", "y2", 9},
            {"x", "x3", 8},  {"z", "z1", attendance::absent}};
}

mark result_of(team_rule const& rule, std::string_view team) {
    for (auto const& t : team_results(small_teams(), rule)) {
        if (t.team.view() == team) {
            return t.result;
        }
    }
    return attendance::withdrawn;
}

TEST(TeamVectors, AgreeInTotalCountAndRank) {
    auto const expected_by_case = by_cell(reference_rows("team_results"), "case");
    std::size_t checked = 0;
    for (auto const& [name, rows] : by_cell(reference_rows("team_members"), "case")) {
        std::vector<member_result> members;
        for (auto const& row : rows) {
            members.push_back({entrant_id(std::string_view(row.at("team"))),
                               entrant_id(std::string_view(row.at("member"))),
                               mark_in(row.at("result"))});
        }
        auto const teams = team_results(members, {team_method::best, incomplete_rule::unranked, 3});
        std::vector<mark> results;
        for (auto const& t : teams) {
            results.push_back(t.result);
        }
        auto const standings = rank(results, direction::higher_is_better);
        auto const& expected = expected_by_case.at(name);
        ASSERT_EQ(teams.size(), expected.size());
        for (std::size_t i = 0; i < teams.size(); ++i) {
            EXPECT_EQ(teams[i].team.view(), expected[i].at("team"));
            EXPECT_EQ(teams[i].result, mark_in(expected[i].at("total"))) << name;
            EXPECT_EQ(std::to_string(std::min<std::size_t>(teams[i].completed, 3)),
                      expected[i].at("counting"));
            EXPECT_EQ(
                standings[i].ranked() ? to_text(rank_of(standings[i], rank_method::standard)) : "",
                expected[i].at("rank"))
                << name;
            ++checked;
        }
    }
    EXPECT_EQ(checked, reference_rows("team_results").size());
}

TEST(Team, IsTheSumTheMeanOrTheBestOfItsMembers) {
    EXPECT_EQ(result_of({team_method::sum, incomplete_rule::unranked}, "x"), mark(25));
    EXPECT_EQ(result_of({team_method::mean, incomplete_rule::unranked}, "x"),
              mark(rational(25, 3)));
    EXPECT_EQ(result_of({team_method::best, incomplete_rule::unranked, 2}, "x"), mark(18));
    EXPECT_EQ(
        result_of({team_method::best, incomplete_rule::unranked, 2, direction::lower_is_better},
                  "x"),
        mark(15));
}

TEST(Team, WithFewerResultsThanItNeedsFollowsItsRule) {
    for (auto const method : {team_method::sum, team_method::mean}) {
        EXPECT_EQ(result_of({method, incomplete_rule::unranked}, "y"), mark(attendance::absent));
        EXPECT_EQ(result_of({method, incomplete_rule::partial}, "y"), mark(9));
        EXPECT_EQ(result_of({method, incomplete_rule::unranked, 1}, "y"), mark(9));
    }
    EXPECT_EQ(result_of({team_method::best, incomplete_rule::partial, 3}, "y"), mark(9));
    EXPECT_EQ(result_of({team_method::sum, incomplete_rule::partial}, "z"),
              mark(attendance::absent))
        << "no result at all is never a zero";
}

TEST(Team, ShowsWhoseResultsCountAndHowManyCompleted) {
    auto const teams =
        team_results(small_teams(), {team_method::best, incomplete_rule::unranked, 2});
    ASSERT_EQ(teams.size(), 3U);
    EXPECT_EQ(teams[0].counted, (std::vector<entrant_id>{"x1", "x3"}));
    EXPECT_TRUE(teams[0].complete);
    EXPECT_EQ(teams[0].completion(), 1);
    EXPECT_EQ(teams[1].completion(), rational(1, 2));
    EXPECT_FALSE(teams[1].complete);
    EXPECT_TRUE(teams[1].counted.empty());
    EXPECT_EQ(teams[2].completion(), 0);
}

TEST(Team, DoesNotDependOnTheOrderOfItsMembers) {
    auto members = small_teams();
    members.push_back({"x", "x0", 8});
    team_rule const rule{team_method::best, incomplete_rule::partial, 2};
    auto const expected = team_results(members, rule);
    EXPECT_EQ(expected[0].counted, (std::vector<entrant_id>{"x1", "x0"})) << "of equal ones x0";
    std::reverse(members.begin(), members.end());
    EXPECT_EQ(team_results(members, rule), expected);
}

TEST(Team, RefusesRulesThatSayTooLittleAndMembersThatAreThereTwice) {
    auto const open = thrown_text<invalid_value>([] {
        return team_results(small_teams(), {team_method::best, incomplete_rule::partial});
    });
    EXPECT_TRUE(holds(open, "how many count")) << open;
    EXPECT_THROW(static_cast<void>(
                     team_results(small_teams(), {team_method::sum, incomplete_rule::partial, 0})),
                 invalid_value);
    auto members = small_teams();
    members.push_back({"z", "x1", 3});
    auto const twice = thrown_text<conflict>([&] {
        return team_results(members, {team_method::sum, incomplete_rule::partial});
    });
    EXPECT_TRUE(holds(twice, "member x1")) << twice;
    EXPECT_TRUE(team_results({}, {team_method::sum, incomplete_rule::partial}).empty());
}

TEST(Team, HasSoundLabels) {
    expect_snake_case_labels<team_method>(3);
    expect_snake_case_labels<incomplete_rule>(2);
}

}  // namespace
}  // namespace heli::ranking::team_test
