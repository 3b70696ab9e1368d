/// \file
/// Whether the terms of final scores and of teams are sound: everything that is wrong, together.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/scoring/final_terms.hpp>
#include <heli/scoring/team_terms.hpp>

#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace outcome_check_detail {

inline finding problem(std::string field, std::string code, bilingual message,
                       std::string value = "") {
    return {severity::error,
            std::move(code),
            {"", 0, 0, std::move(field)},
            std::move(message),
            std::move(value)};
}

inline finding not_stated(std::string field, std::string const& zh, std::string const& en) {
    return problem(std::move(field), "missing_field", {zh, en});
}

}  // namespace outcome_check_detail

/// Everything that is wrong with the terms of final scores. Fields are those of the document, such
/// as `final.points_weight`. A weight that is not stated is no mistake.
[[nodiscard]] inline std::vector<finding> check(final_terms const& terms) {
    if (!terms.points_weight || (*terms.points_weight >= 0 && *terms.points_weight <= 1)) {
        return {};
    }
    auto const weight = to_text(*terms.points_weight);
    return {outcome_check_detail::problem("final.points_weight", "out_of_range",
                                          {"积分权重 " + weight + " 应在 0 至 1 之间",
                                           "weight of the points: " + weight + ", expected 0 to 1"},
                                          weight)};
}

/// Everything that is wrong with the terms of teams, above all what must be stated and is not.
/// Fields are those of the document, such as `team.needed`.
[[nodiscard]] inline std::vector<finding> check(team_terms const& terms) {
    using namespace outcome_check_detail;
    std::vector<finding> found;
    if (!terms.measure) {
        found.push_back(not_stated("team.measure", "须写明团体成绩是什么，没有默认值",
                                   "it is not stated what the result of a team is"));
    }
    if (terms.measure && *terms.measure != team_measure::completion && !terms.incomplete) {
        found.push_back(not_stated("team.incomplete", "须写明成绩不齐的队如何处理，没有默认值",
                                   "it is not stated what happens if results are missing"));
    }
    if (!terms.captains) {
        found.push_back(not_stated("team.captains", "须写明每队几名队长，没有默认值",
                                   "it is not stated how many captains a team has"));
    }
    if (terms.measure == team_measure::best && !terms.needed) {
        found.push_back(not_stated("team.needed", "须写明取几人成绩，没有默认值",
                                   "it is not stated how many results count"));
    }
    if (terms.needed && *terms.needed == 0) {
        found.push_back(problem("team.needed", "out_of_range",
                                {"应为正整数", "at least one result must be needed"}, "0"));
    }
    return found;
}

/// \throws invalid_value with everything that is wrong with terms, if something is.
inline void require_sound(std::vector<finding> const& found) {
    std::string text;
    for (auto const& f : found) {
        text += (text.empty() ? "" : "; ") + f.where.field + ": " + f.message.in(language::en);
    }
    if (!text.empty()) {
        throw invalid_value(text);
    }
}

}  // namespace heli::scoring
