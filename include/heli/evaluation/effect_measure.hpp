/// \file
/// What an effect is measured by, and the change of each person in it.
#pragma once

#include <heli/core/label.hpp>
#include <heli/evaluation/cohort.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace heli::evaluation {

/// What a change is measured in. A change is after minus before: a loss is negative.
enum class effect_measure : unsigned char {
    weight_kg,       ///< Weight, kg.
    weight_percent,  ///< Weight, % of the baseline.
    bmi,             ///< BMI, kg/m², by the height at the baseline.
    waist_cm,        ///< Waist, cm.
};

/// Every measure of an effect.
inline constexpr std::array all_effect_measures{effect_measure::weight_kg,
                                                effect_measure::weight_percent, effect_measure::bmi,
                                                effect_measure::waist_cm};
/// Every way to count missing post-tests.
inline constexpr std::array all_ways{missing_data::completers, missing_data::bocf,
                                     missing_data::locf};

namespace effect_detail {

/// One division of whole numbers: equal quotients are equal doubles, so that ties stay ties.
inline double quotient(std::int64_t above, std::int64_t below) {
    return static_cast<double>(above) / static_cast<double>(below);
}

}  // namespace effect_detail

/// The change of a person; absent if the person is not counted by this way, or for a BMI if the
/// height is not known.
[[nodiscard]] inline std::optional<double> change_of(followed_member const& member,
                                                     effect_measure measure, missing_data way) {
    using effect_detail::quotient;
    bool const waist = measure == effect_measure::waist_cm;
    auto const both = before_and_after(waist ? member.waist_mm : member.weight_g, way);
    if (!both) {
        return std::nullopt;
    }
    auto const change = std::int64_t{both->after} - both->before;
    switch (measure) {
        case effect_measure::weight_kg:
            return quotient(change, 1000);
        case effect_measure::weight_percent:
            return quotient(100 * change, both->before);
        case effect_measure::waist_cm:
            return quotient(change, 10);
        case effect_measure::bmi:
            break;
    }
    if (!member.height_mm) {
        return std::nullopt;
    }
    return quotient(1000 * change, std::int64_t{*member.height_mm} * *member.height_mm);
}

/// The changes of everybody who is counted, by code of the person.
[[nodiscard]] inline std::vector<double> changes_of(cohort const& people, effect_measure measure,
                                                    missing_data way) {
    std::vector<double> changes;
    for (auto const& member : people.members()) {
        if (auto const change = change_of(member, measure, way)) {
            changes.push_back(*change);
        }
    }
    return changes;
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::effect_measure`.
template <>
struct labels_of<evaluation::effect_measure> {
    /// One row a member.
    static constexpr label<evaluation::effect_measure> rows[] = {
        {evaluation::effect_measure::weight_kg, "weight_kg", "体重（千克）", "weight, kg"},
        {evaluation::effect_measure::weight_percent, "weight_percent", "体重（基线的百分比）",
         "weight, % of the baseline"},
        {evaluation::effect_measure::bmi, "bmi", "体质指数（千克/平方米）", "BMI, kg/m2"},
        {evaluation::effect_measure::waist_cm, "waist_cm", "腰围（厘米）", "waist, cm"},
    };
};

}  // namespace heli
