/// \file
/// How a loss of weight becomes a score: data, stated by the organiser.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/core/rounding.hpp>
#include <heli/core/source.hpp>
#include <heli/evaluation/loss.hpp>
#include <heli/scoring/outcome_check.hpp>
#include <heli/scoring/outcome_choices.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// How a loss becomes a score: `points_per_percent × clamp(loss, 0, cap)`, rounded if a rounding is
/// stated. None of it has a default and all of it is the organiser's choice; what must be stated
/// and is not, `checked` refuses.
struct effect_terms {
    std::optional<rational> points_per_percent = {};       ///< Score for each percent lost.
    std::optional<rational> cap_percent = {};              ///< Loss beyond which nothing is earned.
    std::optional<evaluation::missing_data> missing = {};  ///< How missing post-tests are counted.
    /// How a score is rounded; absent: not at all. The exact score of a loss of 1,340 g is
    /// 13400/139 where the weight was 69,500 g: it gives the weight away, a rounded one does not.
    std::optional<rounding_rule> rounding = {};
    heli::source source = {};  ///< Where that is written.

    friend bool operator==(effect_terms const&, effect_terms const&) = default;
};

namespace effect_detail {

inline void check_positive(std::optional<rational> const& value, std::string const& field,
                           std::vector<finding>& found) {
    using scoring::outcome_check_detail::problem;
    if (!value) {
        found.push_back(
            problem("effect." + field, "missing_field",
                    {"须写明，没有默认值，由主办方规定",
                     "must be stated; there is no default, it is the organiser's choice"}));
    } else if (value->sign() <= 0) {
        found.push_back(problem("effect." + field, "out_of_range",
                                {"应大于 0", "expected a positive number"}, to_text(*value)));
    }
}

/// A largest score that is no multiple of the unit would be rounded beyond itself.
inline void check_rounding(effect_terms const& terms, std::vector<finding>& found) {
    auto const largest = *terms.points_per_percent * *terms.cap_percent;
    auto const& unit = terms.rounding->unit();
    if (!(largest / unit).is_whole()) {
        auto const [most, each] = std::pair(to_text(largest), to_text(unit));
        found.push_back(scoring::outcome_check_detail::problem(
            "effect.rounding.unit", "bad_unit",
            {"最高效果分 " + most + " 不是 " + each + " 的整数倍",
             "the largest score, " + most + ", is no multiple of " + each},
            each));
    }
}

}  // namespace effect_detail

/// Everything that is wrong with the terms: what must be stated and is not, what is not positive, a
/// cap of more than 100 percent, a rounding that the largest score does not fit. Fields are those
/// of the document, such as `effect.cap_percent`.
[[nodiscard]] inline std::vector<finding> check(effect_terms const& terms) {
    using scoring::outcome_check_detail::problem;
    std::vector<finding> found;
    effect_detail::check_positive(terms.points_per_percent, "points_per_percent", found);
    effect_detail::check_positive(terms.cap_percent, "cap_percent", found);
    if (terms.cap_percent && *terms.cap_percent > 100) {
        found.push_back(problem("effect.cap_percent", "out_of_range",
                                {"应不超过 100", "expected at most 100"},
                                to_text(*terms.cap_percent)));
    }
    if (!terms.missing) {
        found.push_back(
            problem("effect.missing", "missing_field",
                    {"须写明缺后测者如何计算，没有默认值", "must be stated; there is no default"}));
    }
    if (found.empty() && terms.rounding) {
        effect_detail::check_rounding(terms, found);
    }
    return found;
}

/// The terms, if they are sound.
/// \throws invalid_value with everything that `check` finds.
[[nodiscard]] inline effect_terms checked(effect_terms terms) {
    scoring::require_sound(check(terms));
    return terms;
}

/// The largest score that the terms allow.
/// \throws invalid_value as `checked` does.
[[nodiscard]] inline rational largest_score(effect_terms const& terms) {
    auto const sound = checked(terms);
    return *sound.points_per_percent * *sound.cap_percent;
}

/// The terms for people, with what is the organiser's choice said to be so.
/// \throws invalid_value as `checked` does.
[[nodiscard]] inline bilingual to_words(effect_terms const& terms) {
    auto const sound = checked(terms);
    auto const per = to_text(*sound.points_per_percent);
    auto const cap = to_text(*sound.cap_percent);
    auto const unit = sound.rounding ? to_text(sound.rounding->unit()) : std::string();
    auto const how = [&](language lang) {
        return sound.rounding ? std::string(name(sound.rounding->how(), lang)) : std::string();
    };
    return {"效果分 = " + per + " × 减重百分比（0 至 " + cap + "），" +
                (sound.rounding ? "取至 " + unit + "（" + how(language::zh) + "），" : "") +
                "缺后测者按“" + std::string(name(*sound.missing, language::zh)) +
                "”计；均为组织方选择",
            "effect = " + per + " x percent of weight lost (0 to " + cap + "), " +
                (sound.rounding ? "rounded to " + unit + " (" + how(language::en) + "), " : "") +
                "missing post-tests: " + std::string(name(*sound.missing, language::en)) +
                "; all of it the organiser's choice"};
}

/// What the organiser chose about the effect score; what is not stated is no choice.
[[nodiscard]] inline std::vector<scoring::organiser_choice> choices_of(effect_terms const& terms) {
    using namespace scoring::outcome_choices_detail;
    std::vector<scoring::organiser_choice> choices;
    if (terms.points_per_percent) {
        auto const per = to_text(*terms.points_per_percent);
        choices.push_back(choice("points_per_percent", per, "体重每减百分之一计 " + per + " 分",
                                 "effect score for each percent of weight lost: " + per));
    }
    if (terms.cap_percent) {
        auto const cap = to_text(*terms.cap_percent);
        choices.push_back(choice("cap_percent", cap, "减重超过百分之 " + cap + " 的部分不计分",
                                 "a loss beyond " + cap + " percent earns nothing more"));
    }
    add(choices, "missing", terms.missing, {"缺后测者：", "missing post-tests: "});
    if (terms.rounding) {
        auto const unit = to_text(terms.rounding->unit());
        auto const how = terms.rounding->how();
        choices.push_back(
            choice("rounding", std::string(token(how)) + " " + unit,
                   "效果分取至 " + unit + "（" + std::string(name(how, language::zh)) + "）",
                   "effect scores are rounded to " + unit + " (" +
                       std::string(name(how, language::en)) + ")"));
    }
    return choices;
}

}  // namespace heli::evaluation
