/// \file
/// What the answers to a questionnaire before and after a contest amount to; `heli.evaluation`
/// puts it together from functions of `statistics`.
#pragma once

#include <heli/evaluation/test_family.hpp>
#include <heli/statistics/cronbach_alpha.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace heli::python {

/// The change in one question.
struct question_change {
    std::string question;                  ///< Its name.
    statistics::paired_t_result mean;      ///< Mean with Student's t.
    statistics::signed_rank_result ranks;  ///< Wilcoxon's signed ranks.
    knowable<double> adjusted;             ///< p-value adjusted over the questions.

    friend bool operator==(question_change const&, question_change const&) = default;
};

/// A questionnaire before and after.
struct questionnaire_result {
    statistics::cronbach_result before;    ///< Consistency before.
    statistics::cronbach_result after;     ///< Consistency after.
    std::int64_t paired;                   ///< People with every answer on both occasions.
    std::int64_t incomplete;               ///< People left out of the changes.
    evaluation::change_test test;          ///< Which p-values are adjusted.
    statistics::p_adjustment method;       ///< How.
    std::vector<question_change> changes;  ///< Question by question.
    bilingual caution;                     ///< What the figures do not show.

    friend bool operator==(questionnaire_result const&, questionnaire_result const&) = default;
};

}  // namespace heli::python
