/// \file
/// Whether conditions of entry are met, and which of them decided.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/id.hpp>
#include <heli/core/label.hpp>
#include <heli/core/source.hpp>

#include <vector>

namespace heli::competition {

/// Whether a condition is met.
enum class eligibility_outcome : unsigned char {
    met,          ///< It is met.
    not_met,      ///< It is not met.
    cannot_tell,  ///< A fact is missing.
};

/// What became of a condition.
struct condition_answer {
    rule_id condition;            ///< Which condition.
    eligibility_outcome outcome;  ///< Whether it is met.
    bilingual reason;             ///< One sentence.
    heli::source source;          ///< Where the condition is written.

    friend bool operator==(condition_answer const&, condition_answer const&) = default;
};

/// Whether somebody may compete.
struct eligibility_answer {
    person_id person;                          ///< Who.
    eligibility_outcome outcome;               ///< All conditions together.
    std::vector<condition_answer> conditions;  ///< One by one, in the order of the terms.

    friend bool operator==(eligibility_answer const&, eligibility_answer const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::eligibility_outcome`.
template <>
struct labels_of<competition::eligibility_outcome> {
    /// One row a member.
    static constexpr label<competition::eligibility_outcome> rows[] = {
        {competition::eligibility_outcome::met, "met", "符合", "met"},
        {competition::eligibility_outcome::not_met, "not_met", "不符合", "not met"},
        {competition::eligibility_outcome::cannot_tell, "cannot_tell", "无法判断", "cannot tell"},
    };
};

}  // namespace heli
