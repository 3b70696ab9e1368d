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

TEST(EffectScore, IsRoundedWhereThatIsStatedSoThatNoWeightFollows) {
    auto terms = ten_per_percent(missing_data::completers);
    rational const loss = loss_percent({69'500, 68'160});
    EXPECT_EQ(score_of(terms, loss), parse_rational("2680/139"));
    terms.rounding = rounding_rule::to_places(rounding::half_up, 1);
    EXPECT_EQ(score_of(terms, loss), parse_decimal("19.3"));
    EXPECT_EQ(score_of(terms, rational(12)), rational(100));
    EXPECT_EQ(to_words(terms).en,
              "effect = 10 x percent of weight lost (0 to 10), rounded to 0.1 (half away from "
              "zero), missing post-tests: completers only; all of it the organiser's choice");
    EXPECT_NE(to_words(terms).zh.find("取至 0.1（四舍五入）"), std::string::npos);
}

TEST(EffectScore, IsNotRoundedBeyondTheLargest) {
    auto terms = ten_per_percent(missing_data::bocf);
    terms.rounding = rounding_rule(rounding::half_up, 3);
    auto const found = check(terms);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].where.field, "effect.rounding.unit");
    EXPECT_THROW((void)checked(terms), invalid_value);
}

TEST(EffectScore, SaysEverythingThatIsWrongTogether) {
    auto const found = check({rational(0), rational(101), {}, {}});
    std::string text;
    for (auto const& f : found) {
        text += f.code + " " + f.where.field + "; ";
    }
    EXPECT_EQ(text,
              "out_of_range effect.points_per_percent; out_of_range effect.cap_percent; "
              "missing_field effect.missing; ");
}

TEST(EffectScore, NamesWhatTheOrganiserChose) {
    auto terms = ten_per_percent(missing_data::bocf);
    EXPECT_EQ(choices_of(terms).size(), 3U);
    terms.rounding = rounding_rule::to_places(rounding::half_even, 1);
    auto const choices = choices_of(terms);
    ASSERT_EQ(choices.size(), 4U);
    EXPECT_EQ(choices[3].field, "rounding");
    EXPECT_EQ(choices[3].value, "half_even 0.1");
    EXPECT_EQ(choices[3].text.en,
              "the organiser's choice: effect scores are rounded to 0.1 (half to even)");
    EXPECT_TRUE(choices_of(effect_terms{}).empty());
}

}  // namespace
}  // namespace heli::evaluation::effect_score_test
