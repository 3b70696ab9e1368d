/// \file
/// How points and measured effect make a final score: data, and what each person brings.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/exact.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>
#include <heli/core/source.hpp>
#include <heli/ranking/mark.hpp>
#include <heli/scoring/participants.hpp>

#include <optional>

namespace heli::scoring {

/// What happens to a person who has points and no effect score.
enum class missing_effect : unsigned char {
    unranked,        ///< Has no final score.
    counts_as_zero,  ///< The effect score is 0.
};

/// How the final score is made: weight x points share + (1 - weight) x effect score, both of 0 to
/// 100. The source of the contest states neither; they are the organiser's choice.
struct final_terms {
    /// Weight of the points, from 0 to 1. While it is absent there is no final score, only what
    /// holds for every weight.
    std::optional<rational> points_weight = {};
    /// Must be stated if a person who takes part has no effect score.
    std::optional<missing_effect> without_effect = {};
    heli::source source = {};  ///< Where the organiser has laid them down.

    friend bool operator==(final_terms const&, final_terms const&) = default;
};

/// What a person brings to the final score. Points, a score and a reason; no measures of health.
struct final_entry {
    person_id person;       ///< Who.
    heli::points points;    ///< Points of the contest, from 0 to the declared total.
    ranking::mark effect;   ///< Effect score from 0 to 100, or the kind of its absence.
    bilingual reason = {};  ///< Why there is no effect score; must be stated if there is none.
    /// Of the contest as a whole: who withdrew or was disqualified has no final score.
    ranking::attendance attendance = ranking::attendance::present;

    friend bool operator==(final_entry const&, final_entry const&) = default;
};

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::missing_effect`.
template <>
struct labels_of<scoring::missing_effect> {
    /// One row a member.
    static constexpr label<scoring::missing_effect> rows[] = {
        {scoring::missing_effect::unranked, "unranked", "无效果分者不排名",
         "without effect score not ranked"},
        {scoring::missing_effect::counts_as_zero, "counts_as_zero", "无效果分者按零分计",
         "without effect score counts as zero"},
    };
};

}  // namespace heli
