/// \file
/// The share of people who lost at least so many percent of their weight.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/cohort.hpp>
#include <heli/evaluation/effect_measure.hpp>
#include <heli/evaluation/loss.hpp>
#include <heli/statistics/wilson.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace heli::evaluation {

/// The share of people who lost at least so many percent.
struct loss_share {
    std::int32_t percent;             ///< At least so many percent of the baseline.
    missing_data way;                 ///< How missing post-tests were counted.
    statistics::wilson_result share;  ///< Share with Wilson's interval.

    friend bool operator==(loss_share const&, loss_share const&) = default;
};

/// The shares by every way, side by side: by percent, then by way.
/// \param percents such as 3, 5 and 10: the caller's choice.
/// \throws invalid_value if a percentage is not from 1 to 100.
[[nodiscard]] inline std::vector<loss_share> loss_shares(cohort const& people,
                                                         std::span<std::int32_t const> percents,
                                                         statistics::confidence level) {
    std::vector<loss_share> shares;
    for (auto const percent : percents) {
        if (percent < 1 || percent > 100) {
            throw invalid_value("share of people who lost " + std::to_string(percent) +
                                " %: expected 1 to 100");
        }
        for (auto const way : all_ways) {
            std::int64_t lost = 0;
            std::int64_t counted = 0;
            for (auto const& member : people.members()) {
                auto const both = before_and_after(member.weight_g, way);
                counted += both ? 1 : 0;
                lost += both && lost_at_least(*both, percent) ? 1 : 0;
            }
            shares.push_back({percent, way, statistics::wilson(lost, counted, level)});
        }
    }
    return shares;
}

}  // namespace heli::evaluation
