/// \file
/// The change of a group in one measure, by one way to count missing post-tests.
#pragma once

#include <heli/evaluation/effect_measure.hpp>
#include <heli/statistics/hodges_lehmann.hpp>
#include <heli/statistics/paired_t.hpp>
#include <heli/statistics/signed_rank.hpp>

#include <vector>

namespace heli::evaluation {

/// The change of a group. Each test names its method, zero rule and tie rule.
struct mean_change {
    effect_measure measure;                    ///< In what.
    missing_data way;                          ///< How missing post-tests were counted.
    statistics::paired_t_result mean;          ///< Mean with its interval and Student's t.
    statistics::signed_rank_result ranks;      ///< Wilcoxon's signed ranks, exact.
    statistics::hodges_lehmann_result centre;  ///< Median of Walsh averages with its interval.

    friend bool operator==(mean_change const&, mean_change const&) = default;
};

/// The change of a group in one measure by one way.
[[nodiscard]] inline mean_change mean_change_of(cohort const& people, effect_measure measure,
                                                missing_data way, statistics::confidence level) {
    auto const changes = changes_of(people, measure, way);
    return {measure, way, statistics::paired_t(changes, level), statistics::signed_rank(changes),
            statistics::hodges_lehmann(changes, level)};
}

/// The change in every measure by every way, side by side: by measure, then by way.
[[nodiscard]] inline std::vector<mean_change> mean_changes(cohort const& people,
                                                           statistics::confidence level) {
    std::vector<mean_change> changes;
    for (auto const measure : all_effect_measures) {
        for (auto const way : all_ways) {
            changes.push_back(mean_change_of(people, measure, way, level));
        }
    }
    return changes;
}

}  // namespace heli::evaluation
