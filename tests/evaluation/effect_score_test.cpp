#include "small_measures.hpp"

#include "../core/label_laws.hpp"

#include <heli/evaluation/effect_score.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::evaluation::effect_score_test {
namespace {

effect_terms ten_per_percent(missing_data way) {
    return {rational(10), rational(10), way, {}};
}

course weight_of(measure_table const& table, std::string const& person) {
    return course_of(table.of(person_id(person)), &measure::weight_g);
}

TEST(Course, HasSoundLabels) {
    expect_snake_case_labels<missing_data>(3);
}

TEST(Course, OfTheHandWorkedContestHasItsBaselinesLastAndPostWeights) {
    measure_table const table(five_people_measures());
    for (auto const& row : reference_rows("weight_losses")) {
        auto const weight = weight_of(table, row.at("person"));
        EXPECT_EQ(weight.baseline->value, scaled(row.at("baseline_g"), 1));
        EXPECT_EQ(weight.last->value, scaled(row.at("last_g"), 1));
        EXPECT_EQ(weight.post.has_value(), !row.at("post_g").empty());
    }
}

TEST(Loss, OfTheHandWorkedContestIsExactByEveryWay) {
    measure_table const table(five_people_measures());
    for (auto const& row : reference_rows("weight_losses")) {
        auto const weight = weight_of(table, row.at("person"));
        for (auto const way : {missing_data::completers, missing_data::bocf, missing_data::locf}) {
            auto const both = before_and_after(weight, way);
            auto const& cell = row.at(std::string(token(way)));
            ASSERT_EQ(both.has_value(), !cell.empty());
            if (both) {
                EXPECT_EQ(loss_percent(*both), parse_rational(cell)) << row.at("person");
            }
        }
        auto const bocf = before_and_after(weight, missing_data::bocf);
        EXPECT_EQ(lost_at_least(*bocf, 5), row.at("ge5_bocf") == "1");
    }
}

TEST(Loss, OfExactlyFivePercentCountsAndOfAGramLessDoesNot) {
    EXPECT_TRUE(lost_at_least({80'000, 76'000}, 5));
    EXPECT_FALSE(lost_at_least({80'000, 76'001}, 5));
    EXPECT_EQ(loss_percent({80'000, 84'000}), rational(-5));
}

TEST(EffectScore, IsTenForEachPercentBetweenNothingAndTheCap) {
    auto const terms = ten_per_percent(missing_data::completers);
    EXPECT_EQ(score_of(terms, parse_rational("35/8")), parse_decimal("43.75"));
    EXPECT_EQ(score_of(terms, rational(-3)), rational(0));
    EXPECT_EQ(score_of(terms, rational(12)), rational(100));
    EXPECT_EQ(largest_score(terms), rational(100));
}

TEST(EffectScore, IsAbsentWithItsReasonAndNoZeroWhereAWeightIsMissing) {
    measure_table const table(five_people_measures());
    auto const scores =
        score_effects(ten_per_percent(missing_data::completers), {"P1", "P5", "P9"}, table);
    EXPECT_EQ(scores[0].score, knowable<rational>(parse_decimal("43.75")));
    EXPECT_FALSE(scores[1].score.known());
    EXPECT_NE(scores[1].score.reason().en.find("post-test"), std::string::npos);
    EXPECT_NE(scores[2].score.reason().en.find("to begin with"), std::string::npos);
}

TEST(EffectScore, CountsMissingPostTestsAsTheTermsSay) {
    measure_table const table(five_people_measures());
    auto const of = [&](missing_data way) {
        return score_effects(ten_per_percent(way), {"P4"}, table)[0].score.value();
    };
    EXPECT_EQ(of(missing_data::bocf), rational(0));
    EXPECT_EQ(of(missing_data::locf), parse_rational("60/7"));
}

TEST(EffectScore, NeedsEveryTermToBeStated) {
    EXPECT_THROW((void)checked(effect_terms{}), invalid_value);
    EXPECT_THROW((void)checked({rational(10), {}, missing_data::bocf, {}}), invalid_value);
    EXPECT_THROW((void)checked({rational(10), rational(10), {}, {}}), invalid_value);
    EXPECT_THROW((void)checked({rational(0), rational(10), missing_data::bocf, {}}), invalid_value);
    EXPECT_NE(to_words(ten_per_percent(missing_data::bocf)).en.find("organiser's choice"),
              std::string::npos);
}

}  // namespace
}  // namespace heli::evaluation::effect_score_test
