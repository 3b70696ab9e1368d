/// \file
/// A share with Wilson's score interval, which stays within 0 and 1.
#pragma once

#include <heli/core/knowable.hpp>
#include <heli/statistics/counts.hpp>
#include <heli/statistics/distribution.hpp>
#include <heli/statistics/procedure.hpp>

#include <cmath>
#include <cstdint>
#include <string>

namespace heli::statistics {

/// A share, such as that of people who lost 5 %.
struct wilson_result {
    procedure how;              ///< How the interval was made.
    confidence level;           ///< Of `limits`.
    std::int64_t successes;     ///< How many do.
    std::int64_t trials;        ///< Out of how many.
    knowable<double> share;     ///< Their quotient.
    knowable<interval> limits;  ///< Confidence interval of the share.

    friend bool operator==(wilson_result const&, wilson_result const&) = default;
};

namespace wilson_detail {

inline interval limits_of(double successes, double trials, double z) {
    double const share = successes / trials;
    double const centre = share + z * z / (2.0 * trials);
    double const reach =
        z * std::sqrt(share * (1.0 - share) / trials + z * z / (4.0 * trials * trials));
    double const scale = 1.0 + z * z / trials;
    // None and all reach the ends exactly; the difference of the terms would not.
    return {successes == 0.0 ? 0.0 : (centre - reach) / scale,
            successes == trials ? 1.0 : (centre + reach) / scale};
}

}  // namespace wilson_detail

/// The share of `successes` among `trials`, without a continuity correction. Unknown of none.
/// \throws invalid_value as `check_count`, or if there are more successes than trials.
[[nodiscard]] inline wilson_result wilson(std::int64_t successes, std::int64_t trials,
                                          confidence level) {
    check_count(successes, "successes");
    check_count(trials, "trials");
    if (successes > trials) {
        throw invalid_value("share of " + std::to_string(successes) + " among " +
                            std::to_string(trials) + ": expected no more successes than trials");
    }
    procedure const how{method::wilson, zero_rule::none, tie_rule::none};
    if (trials == 0) {
        unknown const why{{"总数为零", "there is nobody to take a share of"}};
        return {how, level, successes, trials, why, why};
    }
    auto const part = static_cast<double>(successes);
    auto const all = static_cast<double>(trials);
    return {how,    level,      successes,
            trials, part / all, wilson_detail::limits_of(part, all, z_quantile(level))};
}

}  // namespace heli::statistics
