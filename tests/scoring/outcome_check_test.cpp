#include <heli/scoring/outcome_check.hpp>

#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::scoring::outcome_check_test {
namespace {

std::string wrong_in(std::vector<finding> const& findings) {
    std::string text;
    for (auto const& f : findings) {
        EXPECT_FALSE(f.message.zh.empty() || f.message.en.empty()) << f.code;
        text += (text.empty() ? "" : "; ") + f.code + " " + f.where.field;
    }
    return text;
}

TEST(OutcomeCheck, FindsAWeightThatIsNone) {
    EXPECT_EQ(wrong_in(check(final_terms{})), "") << "a weight that is not stated is no mistake";
    EXPECT_EQ(wrong_in(check(final_terms{rational(1)})), "");
    EXPECT_EQ(wrong_in(check(final_terms{rational(60)})), "out_of_range final.points_weight");
    EXPECT_EQ(check(final_terms{rational(-1, 3)})[0].value, "-1/3");
}

TEST(OutcomeCheck, FindsEverythingThatTeamsMustState) {
    EXPECT_EQ(wrong_in(check(team_terms{})),
              "missing_field team.measure; missing_field "
              "team.captains");
    team_terms terms;
    terms.measure = team_measure::best;
    EXPECT_EQ(wrong_in(check(terms)),
              "missing_field team.incomplete; missing_field "
              "team.captains; missing_field team.needed");
    terms.needed = 0;
    terms.captains = captain_rule::any;
    terms.incomplete = ranking::incomplete_rule::partial;
    EXPECT_EQ(wrong_in(check(terms)), "out_of_range team.needed");
    EXPECT_EQ(wrong_in(check(team_terms{team_measure::completion, {}, captain_rule::one})), "");
}

TEST(OutcomeCheck, IsThrownWithAllThatIsWrong) {
    EXPECT_NO_THROW(require_sound(std::vector<finding>{}));
    auto const text = thrown_text<invalid_value>([] {
        require_sound(check(team_terms{}));
        return 0;
    });
    EXPECT_EQ(text,
              "team.measure: it is not stated what the result of a team is; team.captains: it is "
              "not stated how many captains a team has");
}

}  // namespace
}  // namespace heli::scoring::outcome_check_test
