#include <heli/competition/eligibility.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::competition::eligibility_test {
namespace {

using outcome = eligibility_outcome;

/// In service, 18 to 60 on 1 November 2023, electrician or fitter at level 3, none of the first
/// three of edition 1, no relative of a referee, a member of the union.
eligibility_terms usual_terms() {
    eligibility_terms terms;
    terms.conditions = {{"service", eligibility_kind::in_service},
                        {"age", eligibility_kind::age},
                        {"trade", eligibility_kind::trade},
                        {"level", eligibility_kind::skill_level},
                        {"medal", eligibility_kind::no_recent_medallist},
                        {"kin", eligibility_kind::no_referee_relative},
                        {"union", eligibility_kind::fact}};
    auto& c = terms.conditions;
    c[0].source = {"通知", "5", "", source_status::verified};
    c[1].age_from = 18;
    c[1].age_to = 60;
    c[1].age_on = to_date(civil_date(2023, 11, 1));
    c[2].trades = {"electrician", "fitter"};
    c[3].level_at_least = skill_level::level_3;
    c[4].series = series_id("nev");
    c[4].editions = {1};
    c[4].place_to = 3;
    c[6].fact = fact_id("union_member");
    return terms;
}

entrant_facts good_facts() {
    entrant_facts facts{"p1"};
    facts.group = entrant_group::employee;
    facts.in_service = stated::yes;
    facts.born = to_date(civil_date(2005, 11, 1));
    facts.trades = std::vector<trade_id>{"fitter"};
    facts.level = skill_level::level_2;
    facts.past_places = std::vector<past_place>{{"nev", 1, 4}, {"other", 1, 1}};
    facts.related_to_referee = stated::no;
    facts.facts = {{"union_member", stated::yes}};
    return facts;
}

/// The outcome of one condition, by its id.
outcome of(char const* id, entrant_facts const& facts, eligibility_terms const& terms) {
    for (auto const& c : eligible(terms, facts).conditions) {
        if (c.condition.view() == id) {
            return c.outcome;
        }
    }
    ADD_FAILURE() << id;
    return outcome::cannot_tell;
}

TEST(Eligibility, HasLabels) {
    expect_snake_case_labels<skill_level>(5);
    expect_snake_case_labels<stated>(2);
    expect_snake_case_labels<eligibility_kind>(7);
    expect_snake_case_labels<eligibility_outcome>(3);
}

TEST(Eligibility, IsMetIfAllConditionsAre) {
    auto const answer = eligible(usual_terms(), good_facts());
    EXPECT_EQ(answer.outcome, outcome::met);
    ASSERT_EQ(answer.conditions.size(), 7U);
    EXPECT_EQ(answer.conditions[1].reason.en, "age: met (18 years old on 2023-11-01)");
    EXPECT_EQ(answer.conditions[1].reason.zh, "年龄：符合（2023-11-01 满 18 周岁）");
    EXPECT_EQ(answer.conditions[0].source.article, "5");
}

TEST(Eligibility, KnowsNothingOfSomebodyOfWhomNothingIsKnown) {
    auto const answer = eligible(usual_terms(), {"p1"});
    EXPECT_EQ(answer.outcome, outcome::cannot_tell);
    for (auto const& c : answer.conditions) {
        EXPECT_EQ(c.outcome, outcome::cannot_tell) << c.condition.view();
    }
}

TEST(Eligibility, OneConditionThatIsNotMetDecides) {
    entrant_facts facts{"p1"};
    facts.related_to_referee = stated::yes;
    EXPECT_EQ(eligible(usual_terms(), facts).outcome, outcome::not_met);
    facts.related_to_referee.reset();
    facts.in_service = stated::no;
    EXPECT_EQ(eligible(usual_terms(), facts).outcome, outcome::not_met);
}

TEST(Eligibility, AgesAreCompletedYearsOnTheStatedDay) {
    auto facts = good_facts();
    auto const on = [&](int y, int m, int d) {
        facts.born = to_date(civil_date(y, m, d));
        return of("age", facts, usual_terms());
    };
    EXPECT_EQ(on(2005, 11, 2), outcome::not_met) << "17";
    EXPECT_EQ(on(1962, 11, 2), outcome::met) << "60";
    EXPECT_EQ(on(1962, 11, 1), outcome::not_met) << "61";
    EXPECT_THROW(on(2024, 1, 1), invalid_value);
    auto terms = usual_terms();
    terms.conditions[1].age_on = to_date(civil_date(2022, 2, 28));
    facts.born = to_date(civil_date(2004, 2, 29));
    EXPECT_EQ(of("age", facts, terms), outcome::not_met) << "18 on 1 March";
}

TEST(Eligibility, LevelsTradesAndMedals) {
    auto facts = good_facts();
    facts.level = skill_level::level_3;
    EXPECT_EQ(of("level", facts, usual_terms()), outcome::met);
    facts.level = skill_level::level_4;
    EXPECT_EQ(of("level", facts, usual_terms()), outcome::not_met);
    facts.trades = std::vector<trade_id>{};
    EXPECT_EQ(of("trade", facts, usual_terms()), outcome::not_met) << "known to have none";
    facts.past_places = std::vector<past_place>{{"nev", 2, 1}};
    EXPECT_EQ(of("medal", facts, usual_terms()), outcome::met) << "another edition";
    facts.past_places->push_back({"nev", 1, 3});
    EXPECT_EQ(of("medal", facts, usual_terms()), outcome::not_met);
    auto const answer = eligible(usual_terms(), facts);
    EXPECT_TRUE(holds(answer.conditions[4].reason.en, "place 3 in edition 1"));
}

TEST(Eligibility, ConditionsCanBeForOneGroup) {
    auto terms = usual_terms();
    terms.conditions[0].groups = {entrant_group::employee};
    auto facts = good_facts();
    facts.in_service = stated::no;
    EXPECT_EQ(of("service", facts, terms), outcome::not_met);
    facts.group = entrant_group::student;
    EXPECT_EQ(of("service", facts, terms), outcome::met);
    facts.group.reset();
    EXPECT_EQ(of("service", facts, terms), outcome::cannot_tell);
    facts.in_service = stated::yes;
    EXPECT_EQ(of("service", facts, terms), outcome::met) << "whatever the group is";
}

TEST(Eligibility, RefusesFactsThatContradictEachOther) {
    auto facts = good_facts();
    facts.facts.push_back({"union_member", stated::no});
    EXPECT_TRUE(holds(thrown_text<conflict>([&] { return eligible(usual_terms(), facts); }),
                      "fact union_member"));
}

TEST(EligibilityTerms, StateWhatAConditionNeeds) {
    eligibility_terms terms;
    auto const codes = [&] {
        std::vector<std::string> found;
        for (auto const& f : check(terms)) {
            found.push_back(f.code + " " + f.where.field);
        }
        return found;
    };
    using texts = std::vector<std::string>;
    EXPECT_EQ(codes(), texts{"no_condition conditions"});
    terms.conditions = {{"a", eligibility_kind::age},
                        {"b", eligibility_kind::trade},
                        {"c", eligibility_kind::skill_level},
                        {"d", eligibility_kind::no_recent_medallist},
                        {"d", eligibility_kind::fact}};
    terms.conditions[0].age_to = 18;
    EXPECT_EQ(
        codes(),
        (texts{"duplicate_id conditions[4].id", "missing_field conditions[0].age_on",
               "missing_field conditions[1].trades", "missing_field conditions[2].level_at_least",
               "missing_field conditions[3].series", "missing_field conditions[3].editions",
               "missing_field conditions[3].place_to", "missing_field conditions[4].fact"}));
    EXPECT_THROW(static_cast<void>(eligible(terms, {"p1"})), parse_error);
    terms.conditions.erase(terms.conditions.begin() + 1, terms.conditions.end());
    terms.conditions[0].age_from = 60;
    terms.conditions[0].age_on = to_date(civil_date(2023, 11, 1));
    EXPECT_EQ(codes(), texts{"bad_age conditions[0].age_to"});
}

}  // namespace
}  // namespace heli::competition::eligibility_test
