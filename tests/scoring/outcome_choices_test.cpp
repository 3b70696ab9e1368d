#include <heli/scoring/outcome_choices.hpp>

#include "small_prizes.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::scoring::outcome_choices_test {
namespace {

std::string fields_of(std::vector<organiser_choice> const& choices) {
    std::string text;
    for (auto const& c : choices) {
        EXPECT_TRUE(c.text.en.starts_with("the organiser's choice: ")) << c.text.en;
        EXPECT_TRUE(c.text.zh.starts_with("主办方规定：")) << c.text.zh;
        text += (text.empty() ? "" : "; ") + c.field + " " + c.value;
    }
    return text;
}

TEST(OutcomeChoices, NameTheWeightAndTheRuleForMissingEffects) {
    final_terms const terms{parse_decimal("0.3"), missing_effect::counts_as_zero};
    EXPECT_EQ(fields_of(choices_of(terms)), "points_weight 0.3; without_effect counts_as_zero");
    EXPECT_EQ(choices_of(terms)[0].text.en, "the organiser's choice: points weigh 0.3");
    EXPECT_TRUE(choices_of(final_terms{}).empty()) << "what is not stated is no choice";
}

TEST(OutcomeChoices, NameWhatTeamsAreScoredBy) {
    EXPECT_EQ(fields_of(choices_of(team_terms{team_measure::best, ranking::incomplete_rule::partial,
                                              captain_rule::one, 3})),
              "measure best; incomplete partial; needed 3; captains one");
}

TEST(OutcomeChoices, NameWhatEachPrizeMeasures) {
    auto p = prize_by("days", "perseverance", 20);
    p.keys.push_back(ranking::plain_key("points", ranking::direction::higher_is_better));
    auto const choices = choices_of(one_each({p}));
    EXPECT_EQ(fields_of(choices),
              "person_limit one; team_limit one; prize[0].keys days points; prize[0].end shared; "
              "prize[0].edge include");
    EXPECT_EQ(choices[2].text.en, "the organiser's choice: perseverance goes by days, then points");
    p.least = 30;
    EXPECT_EQ(choices_of(one_each({p}))[3].text.en,
              "the organiser's choice: perseverance: at least 30");
}

}  // namespace
}  // namespace heli::scoring::outcome_choices_test
