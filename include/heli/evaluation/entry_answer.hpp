/// \file
/// Whether a person may enter, with the outcome of every condition and its reason.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/body_class.hpp>
#include <heli/evaluation/entry_outcome.hpp>
#include <heli/evaluation/person_facts.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// What became of one condition.
struct condition_answer {
    entry_ground ground;                     ///< The condition.
    condition_outcome outcome;               ///< Whether it is met.
    std::vector<body_class_answer> classes;  ///< How measures were judged, with the standard.
    std::vector<std::string> missing;        ///< Facts that would decide it.
    bilingual reason;                        ///< Why, in one sentence that names the standard.

    friend bool operator==(condition_answer const&, condition_answer const&) = default;
};

/// Whether a person may enter. Health data: it names classes.
struct entry_answer {
    person_id person;                          ///< Code of the person.
    entry_outcome outcome;                     ///< Whether the person may enter.
    condition_outcome age;                     ///< Whether the age fits.
    std::optional<std::int32_t> age_years;     ///< The age on the day of the terms, if known.
    std::vector<condition_answer> conditions;  ///< In the order of the terms.
    bilingual reason;                          ///< Why, in one sentence.
    heli::source source;                       ///< Where the terms are written.

    friend bool operator==(entry_answer const&, entry_answer const&) = default;
};

namespace entry_detail {

inline std::string joined(std::vector<std::string> const& words) {
    std::string text;
    for (auto const& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

/// How one class counts: a value without a class does not meet the condition, one that the standard
/// does not judge leaves it open.
inline condition_outcome outcome_of(body_class_answer const& answer,
                                    entry_condition const& condition) {
    if (answer.classing == classing::needs_fact || answer.classing == classing::not_applicable) {
        return condition_outcome::needs_fact;
    }
    auto const& wanted = condition.classes;
    bool const met = answer.body_class &&
                     std::find(wanted.begin(), wanted.end(), *answer.body_class) != wanted.end();
    return met ? condition_outcome::met : condition_outcome::not_met;
}

/// One that is met decides; else one that is open leaves all open.
inline condition_outcome any_met(condition_outcome a, condition_outcome b) {
    if (a == condition_outcome::met || b == condition_outcome::met) {
        return condition_outcome::met;
    }
    return a == condition_outcome::needs_fact ? a : b;
}

inline void add_missing(std::vector<std::string>& facts, std::vector<std::string> const& more) {
    for (auto const& fact : more) {
        if (std::find(facts.begin(), facts.end(), fact) == facts.end()) {
            facts.push_back(fact);
        }
    }
}

/// Judges the measures of a condition with a standard.
inline void judge_measures(entry_condition const& condition, person_facts const& facts,
                           body_subject const& subject, body_standards const& standards,
                           condition_answer& answer) {
    answer.outcome = condition_outcome::not_met;
    auto const measured =
        facts.measured.value_or(measure{facts.person, subject.on, occasion::pre_test});
    for (auto const quantity : quantities_of(condition, standards)) {
        auto found = body_class(standards, *condition.standard, quantity, measured, subject);
        answer.outcome = any_met(answer.outcome, outcome_of(found, condition));
        add_missing(answer.missing, found.missing);
        answer.classes.push_back(std::move(found));
    }
    if (answer.outcome != condition_outcome::needs_fact) {
        answer.missing.clear();
    }
}

inline bilingual reason_of(condition_answer const& answer, entry_condition const& condition,
                           bool by_statement) {
    bilingual words{std::string(name(answer.ground, language::zh)) + "：" +
                        std::string(name(answer.outcome, language::zh)),
                    std::string(name(answer.ground, language::en)) + ": " +
                        std::string(name(answer.outcome, language::en))};
    if (by_statement) {
        words.zh += "（依本人陈述）";
        words.en += " (as stated)";
    } else if (condition.standard) {
        words.zh += "（标准 " + condition.standard->str() + "）";
        words.en += " (standard " + condition.standard->str() + ")";
    }
    if (!answer.missing.empty()) {
        words.zh += "，缺少：" + joined(answer.missing);
        words.en += "; missing: " + joined(answer.missing);
    }
    return words;
}

/// Measures decide where they can; what was stated decides where they leave it open.
inline condition_answer judge(entry_condition const& condition, person_facts const& facts,
                              body_subject const& subject, body_standards const& standards) {
    condition_answer answer{condition.ground, condition_outcome::needs_fact, {}, {}, {}};
    if (condition.standard) {
        judge_measures(condition, facts, subject, standards, answer);
    }
    auto const said = stated(facts, condition.ground);
    bool const by_statement = said && answer.outcome == condition_outcome::needs_fact;
    if (by_statement) {
        answer.outcome =
            *said == statement::yes ? condition_outcome::met : condition_outcome::not_met;
        answer.missing.clear();
    } else if (answer.outcome == condition_outcome::needs_fact) {
        answer.missing.push_back("stated." + std::string(token(condition.ground)));
    }
    answer.reason = reason_of(answer, condition, by_statement);
    return answer;
}

}  // namespace entry_detail

}  // namespace heli::evaluation
