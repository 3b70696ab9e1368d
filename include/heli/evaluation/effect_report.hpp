/// \file
/// The effect of a contest: everything side by side, with what it does not show.
#pragma once

#include <heli/evaluation/class_transition.hpp>
#include <heli/evaluation/dropout_comparison.hpp>
#include <heli/evaluation/flag_safety.hpp>
#include <heli/evaluation/loss_share.hpp>
#include <heli/evaluation/participant_flow.hpp>
#include <heli/evaluation/test_family.hpp>
#include <heli/statistics/spearman.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// What is asked of an evaluation. Nothing of it has a default.
struct effect_question {
    statistics::confidence level;               ///< Of every interval.
    transition_terms transitions;               ///< The standard of body classes and the cut.
    safety_terms safety;                        ///< What counts as harm.
    std::vector<std::int32_t> loss_percents;    ///< Shares that lost so many percent: 3, 5, 10.
    std::vector<family_member> family;          ///< Tests that are adjusted together by Holm.
    std::vector<std::int32_t> dropout_gains_g;  ///< What if dropouts had gained so much, grams.
};

/// How points and loss go together, by one way to count missing post-tests.
struct dose_response {
    missing_data way;                         ///< How missing post-tests were counted.
    statistics::spearman_result correlation;  ///< Of points and percent of weight lost.

    friend bool operator==(dose_response const&, dose_response const&) = default;
};

/// How many people have a flag of a kind.
struct harm_count {
    safety_kind kind;            ///< The kind.
    std::int64_t flagged;        ///< People with such a flag.
    std::int64_t not_looked_at;  ///< People of whom it is not known.

    friend bool operator==(harm_count const&, harm_count const&) = default;
};

/// The effect of a contest. Counts are as they are, those of few people too: what leaves the
/// organiser's hands passes `published` first.
struct effect_report {
    participant_flow flow;                       ///< Who took part how far, zeros kept.
    std::vector<mean_change> changes;            ///< Every measure by every way.
    std::vector<loss_share> shares;              ///< Shares that lost so many percent.
    std::vector<class_transitions> transitions;  ///< Body classes, by every way.
    test_family family;                          ///< Adjusted p-values.
    std::vector<dose_response> dose_responses;   ///< Points and loss, by every way.
    std::vector<dropout_comparison> dropouts;    ///< Completers and dropouts at the baseline.
    std::vector<dropout_scenario> scenarios;     ///< What if dropouts had gained weight.
    std::vector<harm_count> harms;               ///< Flags by kind, zeros kept.
    bilingual caution;                           ///< What the figures do not show.

    friend bool operator==(effect_report const&, effect_report const&) = default;
};

/// What a contest without a control group cannot show; it belongs into every report.
[[nodiscard]] inline bilingual no_causal_claim() {
    return {"没有对照组：不作因果结论；可能存在向均数回归。",
            "There is no control group: no causal claim is made, and regression to the mean is "
            "possible."};
}

namespace report_detail {

inline dose_response dose_response_of(cohort const& people, missing_data way) {
    std::vector<double> earned;
    std::vector<double> lost;
    for (auto const& member : people.members()) {
        auto const change = change_of(member, effect_measure::weight_percent, way);
        if (change && member.member.points) {
            earned.push_back(static_cast<double>(member.member.points->count()));
            lost.push_back(0.0 - *change);
        }
    }
    return {way, statistics::spearman(earned, lost)};
}

inline std::vector<harm_count> harms_of(cohort const& people, safety_terms const& terms) {
    std::vector<harm_count> harms;
    for (auto const& row : labels_of<safety_kind>::rows) {
        harms.push_back({row.value, 0, 0});
    }
    for (auto const& member : people.members()) {
        auto const answer = flag_safety(terms, member.member.person, people.measures());
        for (auto& harm : harms) {
            auto const of_kind = [&](auto const& found) { return found.kind == harm.kind; };
            bool const flagged = std::any_of(answer.flags.begin(), answer.flags.end(), of_kind);
            bool const unknown = std::any_of(answer.unknown.begin(), answer.unknown.end(), of_kind);
            harm.flagged += flagged ? 1 : 0;
            harm.not_looked_at += !flagged && unknown ? 1 : 0;
        }
    }
    return harms;
}

}  // namespace report_detail

/// Evaluates the effect of a contest.
/// \param people who is registered, with points and measures.
/// \param standards where the standard of the question is found.
/// \param question what is asked.
/// \throws not_found if the standard, its class or a test of the family is not there.
/// \throws conflict if a test is twice in the family.
/// \throws invalid_value if a term of the question is out of range.
[[nodiscard]] inline effect_report evaluate(cohort const& people, body_standards const& standards,
                                            effect_question const& question) {
    auto changes = mean_changes(people, question.level);
    auto family = holm_family(changes, question.family);
    effect_report report{flow_of(people),
                         std::move(changes),
                         loss_shares(people, question.loss_percents, question.level),
                         {},
                         std::move(family),
                         {},
                         compare_dropouts(people, question.level),
                         {},
                         report_detail::harms_of(people, question.safety),
                         no_causal_claim()};
    for (auto const way : all_ways) {
        report.transitions.push_back(transitions_of(people, standards, question.transitions, way));
        report.dose_responses.push_back(report_detail::dose_response_of(people, way));
    }
    for (auto const gain_g : question.dropout_gains_g) {
        report.scenarios.push_back(if_dropouts_gained(people, gain_g));
    }
    return report;
}

}  // namespace heli::evaluation
