/// \file
/// The measured effect as a score: the only number of a person's health that a final score may use.
#pragma once

#include <heli/core/knowable.hpp>
#include <heli/evaluation/effect_terms.hpp>

#include <algorithm>
#include <vector>

namespace heli::evaluation {

/// The effect of a person as a score from 0 to the largest that the terms allow, or why there is
/// none. It tells nothing else of the person's health.
struct effect_score {
    person_id person;          ///< Code of the person.
    knowable<rational> score;  ///< The score; an absent one is no zero.

    friend bool operator==(effect_score const&, effect_score const&) = default;
};

namespace effect_detail {

inline bilingual why_none(course const& weight) {
    if (!weight.baseline) {
        return {"无前测且无每周体重，没有起始体重",
                "neither a pre-test nor a weekly weight: no weight to begin with"};
    }
    return {"无后测体重，且规则只计完成者", "no weight of a post-test, and only completers count"};
}

}  // namespace effect_detail

/// The score of a loss: nothing for a gain, no more than the cap allows, rounded as the terms say.
/// \throws invalid_value as `checked` does.
[[nodiscard]] inline rational score_of(effect_terms const& terms, rational const& loss) {
    auto const sound = checked(terms);
    auto const score =
        *sound.points_per_percent * std::clamp(loss, rational(0), *sound.cap_percent);
    return sound.rounding ? rounded(score, *sound.rounding) : score;
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

}  // namespace heli::evaluation
