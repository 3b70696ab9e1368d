#include <heli/scoring/team_scores.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "../ranking/reference_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace heli::scoring::team_scores_test {
namespace {

using ranking::attendance;
using ranking::incomplete_rule;
using ranking::mark;

/// T1 is P1 (captain), P2 and P4; T2 is P3 (captain) and P5.
std::vector<team_member> five_in_two_teams() {
    return {{"P1", "T1", team_role::captain},
            {"P2", "T1"},
            {"P3", "T2", team_role::captain},
            {"P4", "T1"},
            {"P5", "T2"}};
}

std::vector<personal_result> points_of_five() {
    std::vector<personal_result> results;
    for (auto const& row : ranking::reference_rows("point_totals")) {
        results.push_back(
            {person_id(std::string_view(row.at("person"))), ranking::mark_in(row.at("total"))});
    }
    return results;
}

team_terms terms_of(team_measure measure) {
    return {measure, incomplete_rule::unranked, captain_rule::one};
}

TEST(TeamScores, AreSumAndMeanBecauseTeamsAreNotEquallyLarge) {
    auto const sums =
        team_scores(terms_of(team_measure::sum), five_in_two_teams(), points_of_five());
    ASSERT_EQ(sums.teams.size(), 2U);
    EXPECT_EQ(sums.teams[0].team, team_id("T1"));
    EXPECT_EQ(sums.teams[0].made_of.result, mark(670));
    EXPECT_EQ(sums.teams[1].made_of.result, mark(327));
    EXPECT_EQ(sums.teams[0].captains, std::vector<person_id>{"P1"});
    EXPECT_EQ(sums.teams[0].standing.better, 0U);
    EXPECT_EQ(sums.teams[1].standing.better, 1U);
    EXPECT_TRUE(sums.without_team.empty());
    auto const means =
        team_scores(terms_of(team_measure::mean), five_in_two_teams(), points_of_five());
    EXPECT_EQ(means.teams[0].made_of.result, mark(rational(670, 3)));
    EXPECT_EQ(means.teams[1].made_of.result, mark(parse_decimal("163.5")));
}

TEST(TeamScores, AreTheBestSoManyOrTheShareWhoHaveAResult) {
    auto best = terms_of(team_measure::best);
    best.needed = 2;
    auto const two = team_scores(best, five_in_two_teams(), points_of_five());
    EXPECT_EQ(two.teams[0].made_of.result, mark(490 + 125));
    EXPECT_EQ(two.teams[0].made_of.counted, (std::vector<ranking::entrant_id>{"P1", "P4"}));

    auto results = points_of_five();
    results[1].result = attendance::withdrawn;
    team_terms completion{team_measure::completion, {}, captain_rule::one};
    auto const shares = team_scores(completion, five_in_two_teams(), results);
    EXPECT_EQ(shares.teams[0].made_of.result, mark(rational(2, 3)));
    EXPECT_EQ(shares.teams[1].made_of.result, mark(1));
    EXPECT_EQ(shares.teams[0].standing.better, 1U);
}

TEST(TeamScores, OfATeamWithoutAResultFollowTheStatedRule) {
    auto results = points_of_five();
    results[4].result = attendance::did_not_finish;
    auto terms = terms_of(team_measure::sum);
    auto const unranked = team_scores(terms, five_in_two_teams(), results);
    EXPECT_EQ(unranked.teams[1].made_of.result, mark(attendance::absent));
    EXPECT_FALSE(unranked.teams[1].standing.ranked());
    terms.incomplete = incomplete_rule::partial;
    EXPECT_EQ(team_scores(terms, five_in_two_teams(), results).teams[1].made_of.result, mark(57));
}

TEST(TeamScores, ListWhoIsInNoTeamAndDoNotDependOnTheOrderOfRows) {
    auto members = five_in_two_teams();
    auto results = points_of_five();
    results.push_back({"P9", 7});
    results.push_back({"P0", 7});
    auto const expected = team_scores(terms_of(team_measure::mean), members, results);
    EXPECT_EQ(expected.without_team, (std::vector<person_id>{"P0", "P9"}));
    std::reverse(members.begin(), members.end());
    std::rotate(results.begin(), results.begin() + 3, results.end());
    EXPECT_EQ(team_scores(terms_of(team_measure::mean), members, results), expected);
}

TEST(TeamScores, RefuseWhatIsNotStated) {
    auto const text = [](team_terms const& terms) {
        return thrown_text<invalid_value>(
            [&] { return team_scores(terms, five_in_two_teams(), points_of_five()); });
    };
    EXPECT_TRUE(holds(text({}), "what the result of a team is"));
    EXPECT_TRUE(holds(text({team_measure::sum, incomplete_rule::partial}), "how many captains"));
    EXPECT_TRUE(holds(text({team_measure::sum, {}, captain_rule::one}), "results are missing"));
    EXPECT_TRUE(holds(text(terms_of(team_measure::best)), "how many results count"));
    EXPECT_TRUE(holds(text({}), "how many captains")) << "all of it is said together";
}

TEST(TeamScores, RefuseMembersThatCannotBe) {
    auto const terms = terms_of(team_measure::sum);
    auto members = five_in_two_teams();
    members[4].role = team_role::captain;
    auto const two =
        thrown_text<invalid_value>([&] { return team_scores(terms, members, points_of_five()); });
    EXPECT_TRUE(holds(two, "team T2 has 2 captains")) << two;
    auto any = terms;
    any.captains = captain_rule::any;
    EXPECT_EQ(team_scores(any, members, points_of_five()).teams[1].captains,
              (std::vector<person_id>{"P3", "P5"}));

    members = five_in_two_teams();
    members.push_back({"P1", "T2"});
    EXPECT_THROW(static_cast<void>(team_scores(terms, members, points_of_five())), conflict);
    members.back() = {"P7", "T2"};
    EXPECT_THROW(static_cast<void>(team_scores(terms, members, points_of_five())), not_found);
    auto results = points_of_five();
    results.push_back(results.front());
    EXPECT_THROW(static_cast<void>(team_scores(terms, five_in_two_teams(), results)), conflict);
}

TEST(TeamScores, SayThatTheirRuleIsTheOrganisersChoice) {
    auto terms = terms_of(team_measure::best);
    terms.needed = 3;
    EXPECT_EQ(to_words(terms).en,
              "team result (organiser's choice): sum of the best; results needed: 3; if results "
              "are missing: not ranked");
    EXPECT_TRUE(holds(to_words(terms).zh, "主办方规定"));
    EXPECT_TRUE(holds(to_words(team_terms{}).en, "not stated"));
}

TEST(TeamScores, TakeThePointsOfAScoredLog) {
    score_table table(2, 2);
    table.put(0, 0, points(3));
    table.put(0, 1, points(4));
    participants const people({"b", "a"});
    EXPECT_EQ(point_results(people, table), (std::vector<personal_result>{{"b", 7}, {"a", 0}}));
    EXPECT_THROW(static_cast<void>(point_results(participants({"a"}), table)), invalid_value);
}

TEST(TeamScores, HaveSoundLabels) {
    expect_snake_case_labels<team_role>(2);
    expect_snake_case_labels<team_measure>(4);
    expect_snake_case_labels<captain_rule>(2);
}

}  // namespace
}  // namespace heli::scoring::team_scores_test
