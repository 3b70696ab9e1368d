#include "small_measures.hpp"

#include "../core/label_laws.hpp"

#include <heli/evaluation/judge_entry.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace heli::evaluation::judge_entry_test {
namespace {

entry_condition by(entry_ground ground, standard_id const& standard,
                   std::vector<body_class_id> classes) {
    return {ground, standard, std::move(classes), {}};
}

entry_terms contest_terms() {
    return {{18, 60},
            date(2023, 7, 1),
            {by(entry_ground::overweight, "cn_bmi_adult", {"overweight"}),
             by(entry_ground::obese, "cn_bmi_adult", {"obese"}),
             by(entry_ground::centrally_obese, "cn_waist_adult", {"central_obesity"}),
             by(entry_ground::dyslipidaemia, "cn_lipids_2016", {"high", "low"}),
             {entry_ground::poor_diet, {}, {}, {}},
             {entry_ground::inactivity, {}, {}, {}}},
            {}};
}

/// Somebody of whom everything is known and nothing is a ground.
person_facts well_known() {
    measure m{"P1", date(2023, 6, 25), occasion::pre_test};
    m.weight_g = 65'000;
    m.height_mm = 1'800;
    m.waist_mm = 800;
    m.total_cholesterol_umol_l = 4'500;
    m.ldl_cholesterol_umol_l = 2'500;
    m.hdl_cholesterol_umol_l = 1'200;
    m.triglycerides_umol_l = 1'000;
    person_facts facts{.person = "P1", .born = date(1990, 1, 1), .sex = sex::male, .measured = m};
    facts.statements = {{entry_ground::poor_diet, statement::no},
                        {entry_ground::inactivity, statement::no}};
    return facts;
}

entry_answer judged(person_facts const& facts) {
    return judge_entry(contest_terms(), facts, published_standards());
}

TEST(EntryTerms, HasSoundLabels) {
    expect_snake_case_labels<entry_ground>(6);
    expect_snake_case_labels<statement>(2);
    expect_snake_case_labels<condition_outcome>(3);
    expect_snake_case_labels<entry_outcome>(3);
}

TEST(JudgeEntry, TakesOneConditionAsEnough) {
    auto facts = well_known();
    EXPECT_EQ(judged(facts).outcome, entry_outcome::not_eligible);
    facts.measured->weight_g = 77'760;  // exactly 24.0
    auto const answer = judged(facts);
    EXPECT_EQ(answer.outcome, entry_outcome::eligible);
    EXPECT_EQ(answer.conditions[0].outcome, condition_outcome::met);
    EXPECT_EQ(answer.conditions[0].classes[0].standard, standard_id("cn_bmi_adult"));
    EXPECT_NE(answer.reason.en.find("standard cn_bmi_adult"), std::string::npos);
    EXPECT_NE(answer.reason.zh.find("标准 cn_bmi_adult"), std::string::npos);
}

TEST(JudgeEntry, NeverTakesAnAbsentFactForANo) {
    person_facts const nothing{.person = "P1"};
    auto const answer = judged(nothing);
    EXPECT_EQ(answer.outcome, entry_outcome::needs_fact);
    for (auto const& condition : answer.conditions) {
        EXPECT_EQ(condition.outcome, condition_outcome::needs_fact);
        EXPECT_FALSE(condition.missing.empty());
    }
    auto facts = well_known();
    facts.statements.pop_back();
    EXPECT_EQ(judged(facts).outcome, entry_outcome::needs_fact);
    EXPECT_EQ(judged(facts).conditions[5].missing, std::vector<std::string>{"stated.inactivity"});
}

TEST(JudgeEntry, LeavesLipidsOpenWhereSomeAreFineAndSomeAreMissing) {
    auto facts = well_known();
    facts.measured->triglycerides_umol_l.reset();
    EXPECT_EQ(judged(facts).conditions[3].outcome, condition_outcome::needs_fact);
    facts.measured->ldl_cholesterol_umol_l = 4'100;
    EXPECT_EQ(judged(facts).conditions[3].outcome, condition_outcome::met);
}

TEST(JudgeEntry, LetsAStatementDecideWhatMeasuresLeaveOpenAndNothingElse) {
    auto facts = well_known();
    facts.statements.push_back({entry_ground::obese, statement::yes});
    EXPECT_EQ(judged(facts).conditions[1].outcome, condition_outcome::not_met);
    facts.measured->height_mm.reset();
    EXPECT_EQ(judged(facts).conditions[1].outcome, condition_outcome::met);
    EXPECT_NE(judged(facts).reason.en.find("as stated"), std::string::npos);
}

TEST(JudgeEntry, CountsTheAgeOnTheStatedDay) {
    auto facts = well_known();
    facts.statements[0].says = statement::yes;
    auto const outcome_if_born = [&](date const& born) {
        facts.born = born;
        return judged(facts).outcome;
    };
    EXPECT_EQ(outcome_if_born(date(2005, 7, 1)), entry_outcome::eligible);
    EXPECT_EQ(outcome_if_born(date(2005, 7, 2)), entry_outcome::not_eligible);
    EXPECT_EQ(outcome_if_born(date(1962, 7, 2)), entry_outcome::eligible);
    EXPECT_EQ(outcome_if_born(date(1962, 7, 1)), entry_outcome::not_eligible);
}

TEST(JudgeEntry, NeedsTheAgeAndTakesItAsStated) {
    auto facts = well_known();
    facts.statements[0].says = statement::yes;
    facts.born.reset();
    EXPECT_EQ(judged(facts).outcome, entry_outcome::needs_fact);
    facts.age = 40;
    EXPECT_EQ(judged(facts).outcome, entry_outcome::eligible);
    facts.born = date(1990, 1, 1);
    EXPECT_THROW((void)judged(facts), conflict);
}

TEST(JudgeEntry, RefusesContradictingStatements) {
    auto facts = well_known();
    facts.statements.push_back({entry_ground::poor_diet, statement::yes});
    EXPECT_THROW((void)judged(facts), conflict);
}

TEST(CompletedYears, OfALeapDayAreCompleteOnTheFirstOfMarch) {
    date const born(2004, 2, 29);
    EXPECT_EQ(completed_years(born, date(2022, 2, 28)), 17);
    EXPECT_EQ(completed_years(born, date(2022, 3, 1)), 18);
    EXPECT_THROW((void)completed_years(born, date(2004, 2, 28)), invalid_value);
}

TEST(EntryTerms, NameWhatIsMissingOrContradictsItself) {
    entry_terms terms{{60, 18},
                      {},
                      {by(entry_ground::obese, "cn_bmi", {"obese"}),
                       by(entry_ground::obese, "cn_bmi_adult", {"fat"}),
                       by(entry_ground::obese, "cn_bmi_adult", {}),
                       by(entry_ground::obese, "cn_bmi_adult", {}),
                       {entry_ground::obese, {}, {"obese"}, {}}},
                      {}};
    std::vector<std::string> codes;
    for (auto const& f : check(terms, published_standards())) {
        codes.push_back(f.where.field + " " + f.code);
    }
    EXPECT_EQ(
        codes,
        (std::vector<std::string>{
            "entry.age_to bad_age", "entry.age_on missing_field",
            "entry.any_of[0].standard unknown_standard", "entry.any_of[1].classes unknown_class",
            "entry.any_of[2].classes missing_field", "entry.any_of[3] duplicate_condition",
            "entry.any_of[3].classes missing_field", "entry.any_of[4].classes missing_field"}));
    EXPECT_THROW((void)judge_entry(terms, well_known(), published_standards()), parse_error);
    EXPECT_TRUE(check(contest_terms(), published_standards()).empty());
}

}  // namespace
}  // namespace heli::evaluation::judge_entry_test
