/// \file
/// Judges whether a person may enter a contest.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/entry_answer.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::evaluation {

namespace entry_detail {

inline void require_sound(entry_terms const& terms, body_standards const& standards) {
    auto findings = check(terms, standards);
    if (!findings.empty()) {
        throw parse_error(std::move(findings));
    }
}

inline condition_outcome judge_age(age_range const& ages, std::optional<std::int32_t> years) {
    if (ages.open()) {
        return condition_outcome::met;
    }
    if (!years) {
        return condition_outcome::needs_fact;
    }
    return ages.contains(*years) ? condition_outcome::met : condition_outcome::not_met;
}

/// Both must be met; one that is not decides, else one that is open.
inline entry_outcome both_met(condition_outcome age, condition_outcome any) {
    if (age == condition_outcome::not_met || any == condition_outcome::not_met) {
        return entry_outcome::not_eligible;
    }
    bool const met = age == condition_outcome::met && any == condition_outcome::met;
    return met ? entry_outcome::eligible : entry_outcome::needs_fact;
}

/// The conditions that made the outcome: those met, else all that are open, else all.
inline bilingual summary(entry_answer const& answer, entry_terms const& terms) {
    auto const on = to_text(*terms.age_on);
    auto const years = answer.age_years ? std::to_string(*answer.age_years) : std::string("?");
    bilingual words{std::string(name(answer.outcome, language::zh)) + "：" + on + " 年龄 " + years +
                        " " + std::string(name(answer.age, language::zh)),
                    std::string(name(answer.outcome, language::en)) + ": age " + years + " on " +
                        on + " " + std::string(name(answer.age, language::en))};
    for (auto const& condition : answer.conditions) {
        bool const decided = answer.outcome != entry_outcome::eligible ||
                             condition.outcome == condition_outcome::met;
        if (decided) {
            words.zh += "；" + condition.reason.zh;
            words.en += "; " + condition.reason.en;
        }
    }
    return words;
}

}  // namespace entry_detail

/// Whether a person may enter. Conditions with a standard are decided by measures where those
/// suffice, else by what was stated; an absent fact never counts as a no. The standards apply as of
/// the day on which the age counts.
/// \throws parse_error with everything that `check` finds in the terms.
/// \throws conflict if facts contradict each other.
/// \throws invalid_value if a fact is impossible.
[[nodiscard]] inline entry_answer judge_entry(entry_terms const& terms, person_facts const& facts,
                                              body_standards const& standards) {
    entry_detail::require_sound(terms, standards);
    auto const years = age_of(facts, *terms.age_on);
    body_subject const subject{facts.sex, years, *terms.age_on};
    entry_answer answer{facts.person,
                        entry_outcome::needs_fact,
                        entry_detail::judge_age(terms.ages, years),
                        years,
                        {},
                        {},
                        terms.source};
    auto any = condition_outcome::not_met;
    for (auto const& condition : terms.any_of) {
        answer.conditions.push_back(entry_detail::judge(condition, facts, subject, standards));
        any = entry_detail::any_met(any, answer.conditions.back().outcome);
    }
    answer.outcome = entry_detail::both_met(answer.age, any);
    answer.reason = entry_detail::summary(answer, terms);
    return answer;
}

}  // namespace heli::evaluation
