/// \file
/// How people without a post-test differed at the baseline, and what if they had gained weight.
#pragma once

#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>
#include <heli/evaluation/cohort.hpp>
#include <heli/evaluation/effect_measure.hpp>
#include <heli/statistics/welch.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// What completers and dropouts are compared in.
enum class baseline_trait : unsigned char {
    age,        ///< Age in completed years.
    weight_kg,  ///< Weight at the baseline, kg.
    bmi,        ///< BMI at the baseline, kg/m².
    waist_cm,   ///< Waist at its baseline, cm.
};

/// Every trait.
inline constexpr std::array all_baseline_traits{baseline_trait::age, baseline_trait::weight_kg,
                                                baseline_trait::bmi, baseline_trait::waist_cm};

/// Completers (first group) and dropouts (second) in one trait. Both have a baseline weight; a
/// dropout has no weight of a post-test. Who lacks the trait is in neither.
struct dropout_comparison {
    baseline_trait trait;             ///< In what.
    statistics::welch_result groups;  ///< Mean, spread and difference.

    friend bool operator==(dropout_comparison const&, dropout_comparison const&) = default;
};

/// The mean change if every dropout had gained so much.
struct dropout_scenario {
    std::int32_t gain_g;                     ///< What each dropout is taken to have gained, grams.
    std::int64_t completers;                 ///< People with a post-test.
    std::int64_t dropouts;                   ///< People with a baseline and no post-test.
    std::optional<rational> mean_change_kg;  ///< Exactly; absent if nobody has a baseline.

    friend bool operator==(dropout_scenario const&, dropout_scenario const&) = default;
};

namespace dropout_detail {

inline std::optional<double> trait_of(followed_member const& m, baseline_trait trait) {
    using effect_detail::quotient;
    auto const weight = std::int64_t{m.weight_g.baseline->value};
    switch (trait) {
        case baseline_trait::age:
            return m.member.age ? std::optional(static_cast<double>(*m.member.age)) : std::nullopt;
        case baseline_trait::weight_kg:
            return quotient(weight, 1000);
        case baseline_trait::bmi:
            return m.height_mm ? std::optional(quotient(weight * 1000,
                                                        std::int64_t{*m.height_mm} * *m.height_mm))
                               : std::nullopt;
        case baseline_trait::waist_cm:
            break;
    }
    return m.waist_mm.baseline ? std::optional(quotient(m.waist_mm.baseline->value, 10))
                               : std::nullopt;
}

}  // namespace dropout_detail

/// Compares completers and dropouts at the baseline.
[[nodiscard]] inline std::vector<dropout_comparison> compare_dropouts(
    cohort const& people, statistics::confidence level) {
    std::vector<dropout_comparison> compared;
    for (auto const trait : all_baseline_traits) {
        std::vector<double> completers;
        std::vector<double> dropouts;
        for (auto const& member : people.members()) {
            if (!member.weight_g.baseline) {
                continue;
            }
            if (auto const value = dropout_detail::trait_of(member, trait)) {
                (member.weight_g.post ? completers : dropouts).push_back(*value);
            }
        }
        compared.push_back({trait, statistics::welch(completers, dropouts, level)});
    }
    return compared;
}

/// The mean change if every dropout had gained so much: the mean with baselines carried forward
/// plus the share of dropouts times the gain. A gain of 0 gives that mean itself.
[[nodiscard]] inline dropout_scenario if_dropouts_gained(cohort const& people,
                                                         std::int32_t gain_g) {
    dropout_scenario scenario{gain_g, 0, 0, std::nullopt};
    std::int64_t sum_g = 0;
    for (auto const& member : people.members()) {
        auto const& weight = member.weight_g;
        if (!weight.baseline) {
            continue;
        }
        ++(weight.post ? scenario.completers : scenario.dropouts);
        sum_g += weight.post ? std::int64_t{weight.post->value} - weight.baseline->value
                             : std::int64_t{gain_g};
    }
    auto const counted = scenario.completers + scenario.dropouts;
    if (counted > 0) {
        scenario.mean_change_kg = rational(big_integer(sum_g), big_integer(1000 * counted));
    }
    return scenario;
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::baseline_trait`.
template <>
struct labels_of<evaluation::baseline_trait> {
    /// One row a member.
    static constexpr label<evaluation::baseline_trait> rows[] = {
        {evaluation::baseline_trait::age, "age", "年龄（岁）", "age, years"},
        {evaluation::baseline_trait::weight_kg, "weight_kg", "体重（千克）", "weight, kg"},
        {evaluation::baseline_trait::bmi, "bmi", "体质指数（千克/平方米）", "BMI, kg/m2"},
        {evaluation::baseline_trait::waist_cm, "waist_cm", "腰围（厘米）", "waist, cm"},
    };
};

}  // namespace heli
