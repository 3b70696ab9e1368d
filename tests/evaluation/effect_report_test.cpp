#include "small_measures.hpp"

#include "../core/label_laws.hpp"

#include "../statistics/reference_figures.hpp"

#include <heli/evaluation/effect_report.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace heli::evaluation::effect_report_test {
namespace {

using statistics::expect_figure;
using statistics::quantile_tolerance;

statistics::confidence const usual(0.95);

transition_terms at_overweight() {
    return {"cn_bmi_adult", "overweight", date(2025, 7, 1)};
}

effect_question question() {
    return {usual,
            at_overweight(),
            {loss_pace{1'000, 7}, 18'500, rational(10), {}},
            {3, 5, 10},
            {{effect_measure::weight_kg, missing_data::bocf, change_test::paired_t},
             {effect_measure::waist_cm, missing_data::bocf, change_test::paired_t},
             {effect_measure::weight_kg, missing_data::completers, change_test::signed_rank}},
            {0, 500}};
}

/// Calls `use` with each reference case and its figures.
template <class Use>
void for_each_case(Use const& use) {
    auto const weights = by_cell(reference_rows("paired_weights"), "case");
    std::size_t cases = 0;
    for (auto const& figures : reference_rows("paired_weight_figures")) {
        SCOPED_TRACE("case " + figures.at("case"));
        statistics::figure_row const row(figures.begin(), figures.end());
        use(paired_cohort(weights.at(figures.at("case"))), row);
        ++cases;
    }
    EXPECT_EQ(cases, 24U);
}

TEST(EffectReport, HasSoundLabels) {
    expect_snake_case_labels<effect_measure>(4);
    expect_snake_case_labels<change_test>(2);
    expect_snake_case_labels<baseline_trait>(4);
}

TEST(MeanChange, OfTheReferenceCasesIsTheirs) {
    for_each_case([](cohort const& people, statistics::figure_row const& row) {
        auto const found =
            mean_change_of(people, effect_measure::weight_kg, missing_data::completers, usual);
        EXPECT_EQ(std::to_string(found.mean.n), row.at("n"));
        expect_figure(found.mean.mean.value(), row, "mean");
        expect_figure(found.mean.t.value(), row, "t");
        expect_figure(found.mean.p.value(), row, "p");
        expect_figure(found.mean.limits.value().lower, row, "lower", quantile_tolerance);
        expect_figure(found.mean.limits.value().upper, row, "upper", quantile_tolerance);
        expect_figure(found.ranks.p.value(), row, "signed_rank_p");
        expect_figure(found.centre.estimate.value(), row, "hodges_lehmann");
        auto const percent =
            mean_change_of(people, effect_measure::weight_percent, missing_data::completers, usual);
        expect_figure(-percent.mean.mean.value(), row, "mean_loss_percent");
    });
}

TEST(LossShare, OfTheReferenceCasesIsTheirs) {
    for_each_case([](cohort const& people, statistics::figure_row const& row) {
        auto const found = loss_shares(people, std::vector{5}, usual).front();
        EXPECT_EQ(std::to_string(found.share.successes), row.at("lost_5"));
        expect_figure(found.share.limits.value().lower, row, "lost_5_lower", quantile_tolerance);
        expect_figure(found.share.limits.value().upper, row, "lost_5_upper", quantile_tolerance);
    });
}

TEST(ClassTransitions, OfTheReferenceCasesCrossTheCutAsTheirs) {
    for_each_case([](cohort const& people, statistics::figure_row const& row) {
        auto const found = transitions_of(people, published_standards(), at_overweight(),
                                          missing_data::completers);
        EXPECT_EQ(std::to_string(found.improved), row.at("improved"));
        EXPECT_EQ(std::to_string(found.worsened), row.at("worsened"));
        EXPECT_EQ(found.test.p.known(), !row.at("mcnemar_p").empty());
        if (found.test.p.known()) {
            expect_figure(found.test.p.value(), row, "mcnemar_p");
        }
        std::int64_t classed = found.unclassed;
        for (auto const& from : found.counts) {
            for (auto const count : from) {
                classed += count;
            }
        }
        EXPECT_EQ(static_cast<std::size_t>(classed), people.size());
        EXPECT_EQ(found.unclassed, 0);
    });
}

/// People of whom some drop out, out of seeded random numbers.
std::pair<std::vector<cohort_member>, std::vector<measure>> random_people(unsigned seed) {
    std::mt19937 random(seed);
    auto const number = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
    };
    std::pair<std::vector<cohort_member>, std::vector<measure>> people;
    for (int i = 0; i < 60; ++i) {
        auto const person = "P" + std::to_string(i);
        people.first.push_back({.person = person_id(person),
                                .sex = sex::female,
                                .age = number(18, 60),
                                .entries = number(0, 3),
                                .points = points(number(0, 490))});
        auto const weight = number(600, 900) * 100;
        auto pre = weighed(person, -1, occasion::pre_test, weight);
        pre.height_mm = number(1'550, 1'800);
        auto const waist = number(750, 1'000);
        pre.waist_mm = waist;
        people.second.push_back(pre);
        people.second.push_back(weighed(person, 6, occasion::weekly, weight - number(0, 20) * 100));
        if (number(0, 2) > 0) {
            auto post = weighed(person, 60, occasion::post_test, weight - number(-10, 60) * 100);
            post.waist_mm = waist - number(-10, 60);
            people.second.push_back(post);
        }
    }
    return people;
}

TEST(EffectReport, IsTheSameForEveryOrderOfItsRows) {
    auto [members, measures] = random_people(1);
    auto const report =
        evaluate({members, measure_table(measures)}, published_standards(), question());
    std::mt19937 random(2);
    for (int i = 0; i < 3; ++i) {
        std::shuffle(members.begin(), members.end(), random);
        std::shuffle(measures.begin(), measures.end(), random);
        EXPECT_EQ(evaluate({members, measure_table(measures)}, published_standards(), question()),
                  report);
    }
}

TEST(EffectReport, HasABocfMeanThatIsTheCompletersMeanTimesTheirShare) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        auto [members, measures] = random_people(seed);
        cohort const people(members, measure_table(measures));
        for (auto const measure : all_effect_measures) {
            auto const completers =
                mean_change_of(people, measure, missing_data::completers, usual).mean;
            auto const bocf = mean_change_of(people, measure, missing_data::bocf, usual).mean;
            auto const share = static_cast<double>(completers.n) / static_cast<double>(bocf.n);
            EXPECT_NEAR(bocf.mean.value(), completers.mean.value() * share, 1e-12);
        }
        auto const none = if_dropouts_gained(people, 0).mean_change_kg;
        auto const gained = if_dropouts_gained(people, 500);
        EXPECT_EQ(*gained.mean_change_kg - *none,
                  rational(big_integer(gained.dropouts),
                           big_integer(2 * (gained.completers + gained.dropouts))));
    }
}

TEST(EffectReport, PutsEveryWaySideBySideAndSaysWhatItDoesNotShow) {
    auto [members, measures] = random_people(3);
    auto const report =
        evaluate({members, measure_table(measures)}, published_standards(), question());
    EXPECT_EQ(report.changes.size(), all_effect_measures.size() * all_ways.size());
    EXPECT_EQ(report.shares.size(), 3 * all_ways.size());
    EXPECT_EQ(report.transitions.size(), all_ways.size());
    EXPECT_EQ(report.dose_responses.size(), all_ways.size());
    EXPECT_EQ(report.harms.size(), 4U);
    EXPECT_EQ(report.transitions[0].terms.standard, standard_id("cn_bmi_adult"));
    EXPECT_EQ(report.changes[0].ranks.how.zeros, statistics::zero_rule::dropped);
    EXPECT_NE(report.caution.en.find("no causal claim"), std::string::npos);
    EXPECT_NE(report.caution.zh.find("回归"), std::string::npos);
}

TEST(EffectReport, OfNobodyKnowsNothingAndKeepsItsZeros) {
    auto const report = evaluate({{}, measure_table({})}, published_standards(), question());
    EXPECT_FALSE(report.changes[0].mean.mean.known());
    EXPECT_FALSE(report.family.tests[0].adjusted.known());
    EXPECT_EQ(report.shares[0].share.trials, 0);
    EXPECT_EQ(report.harms[0].flagged, 0);
    EXPECT_EQ(report.scenarios[0].mean_change_kg, std::nullopt);
}

TEST(TestFamily, CountsAPlannedTestWithoutAResult) {
    auto [members, measures] = random_people(4);
    cohort const people(members, measure_table(measures));
    auto const changes = mean_changes(people, usual);
    auto const family = holm_family(changes, question().family);
    EXPECT_EQ(family.method, statistics::p_adjustment::holm);
    EXPECT_GE(family.tests[0].adjusted.value(), family.tests[0].p.value());
    std::vector<family_member> const twice(2, question().family[0]);
    EXPECT_THROW((void)holm_family(changes, twice), conflict);
}

TEST(ClassTransitions, RefuseACutThatIsNone) {
    cohort const nobody({}, measure_table({}));
    auto const with = [&](standard_id const& standard, body_class_id const& cut) {
        return transitions_of(nobody, published_standards(), {standard, cut, date(2025, 7, 1)},
                              missing_data::bocf);
    };
    EXPECT_THROW((void)with("cn_bmi_adult", "underweight"), invalid_value);
    EXPECT_THROW((void)with("cn_bmi_adult", "heavy"), not_found);
    EXPECT_THROW((void)with("cn_waist_adult", "central_obesity"), not_found);
}

}  // namespace
}  // namespace heli::evaluation::effect_report_test
