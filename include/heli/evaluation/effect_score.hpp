/// \file
/// The measured effect as a score: the only number of a person's health that a final score may use.
#pragma once

#include <heli/core/knowable.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/core/source.hpp>
#include <heli/evaluation/loss.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// How a loss becomes a score: `points_per_percent × clamp(loss, 0, cap)`. None of it has a default
/// and all of it is the organiser's choice; what is not stated, `checked` refuses.
struct effect_terms {
    std::optional<rational> points_per_percent = {};       ///< Score for each percent lost.
    std::optional<rational> cap_percent = {};              ///< Loss beyond which nothing is earned.
    std::optional<evaluation::missing_data> missing = {};  ///< How missing post-tests are counted.
    heli::source source = {};                              ///< Where that is written.

    friend bool operator==(effect_terms const&, effect_terms const&) = default;
};

/// The effect of a person as a score from 0 to the largest that the terms allow, or why there is
/// none. It tells nothing else of the person's health.
struct effect_score {
    person_id person;          ///< Code of the person.
    knowable<rational> score;  ///< The score; an absent one is no zero.

    friend bool operator==(effect_score const&, effect_score const&) = default;
};

namespace effect_detail {

inline rational const& stated(std::optional<rational> const& value, char const* field) {
    if (!value) {
        throw invalid_value(std::string(field) +
                            ": must be stated; there is no default, it is the organiser's choice");
    }
    if (value->sign() <= 0) {
        throw invalid_value(std::string(field) + " of " + to_text(*value) +
                            ": expected a positive number");
    }
    return *value;
}

inline bilingual why_none(course const& weight) {
    if (!weight.baseline) {
        return {"无前测且无每周体重，没有起始体重",
                "neither a pre-test nor a weekly weight: no weight to begin with"};
    }
    return {"无后测体重，且规则只计完成者", "no weight of a post-test, and only completers count"};
}

}  // namespace effect_detail

/// The terms, if all is stated and positive.
/// \throws invalid_value naming what is missing or not positive.
[[nodiscard]] inline effect_terms checked(effect_terms terms) {
    (void)effect_detail::stated(terms.points_per_percent, "points_per_percent");
    if (effect_detail::stated(terms.cap_percent, "cap_percent") > rational(100)) {
        throw invalid_value("cap_percent: expected at most 100");
    }
    if (!terms.missing) {
        throw invalid_value("missing: must be stated; there is no default");
    }
    return terms;
}

/// The largest score that the terms allow.
/// \throws invalid_value as `checked` does.
[[nodiscard]] inline rational largest_score(effect_terms const& terms) {
    auto const sound = checked(terms);
    return *sound.points_per_percent * *sound.cap_percent;
}

/// The score of a loss: nothing for a gain, no more than the cap allows.
/// \throws invalid_value as `checked` does.
[[nodiscard]] inline rational score_of(effect_terms const& terms, rational const& loss) {
    auto const sound = checked(terms);
    return *sound.points_per_percent * std::clamp(loss, rational(0), *sound.cap_percent);
}

/// The score of a person by the course of the weight.
/// \throws invalid_value as `checked` does.
[[nodiscard]] inline effect_score score_effect(effect_terms const& terms, person_id const& person,
                                               course const& weight) {
    auto const sound = checked(terms);
    auto const both = before_and_after(weight, *sound.missing);
    if (!both) {
        return {person, unknown{effect_detail::why_none(weight)}};
    }
    return {person, score_of(sound, loss_percent(*both))};
}

/// The scores of everybody, in the order given. A person without measures has none.
/// \throws invalid_value as `checked` does.
[[nodiscard]] inline std::vector<effect_score> score_effects(effect_terms const& terms,
                                                             std::vector<person_id> const& people,
                                                             measure_table const& measures) {
    std::vector<effect_score> scores;
    scores.reserve(people.size());
    for (auto const& person : people) {
        scores.push_back(
            score_effect(terms, person, course_of(measures.of(person), &measure::weight_g)));
    }
    return scores;
}

/// The terms for people, with what is the organiser's choice said to be so.
/// \throws invalid_value as `checked` does.
[[nodiscard]] inline bilingual to_words(effect_terms const& terms) {
    auto const sound = checked(terms);
    auto const per = to_text(*sound.points_per_percent);
    auto const cap = to_text(*sound.cap_percent);
    return {"效果分 = " + per + " × 减重百分比（0 至 " + cap + "），缺后测者按“" +
                std::string(name(*sound.missing, language::zh)) + "”计；均为组织方选择",
            "effect = " + per + " x percent of weight lost (0 to " + cap +
                "), missing post-tests: " + std::string(name(*sound.missing, language::en)) +
                "; all of it the organiser's choice"};
}

}  // namespace heli::evaluation
