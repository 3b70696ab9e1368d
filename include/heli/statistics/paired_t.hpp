/// \file
/// Student's t test of differences within pairs, such as weight after minus weight before.
#pragma once

#include <heli/statistics/confidence.hpp>
#include <heli/statistics/distribution.hpp>
#include <heli/statistics/moments.hpp>
#include <heli/statistics/procedure.hpp>

#include <cmath>
#include <cstddef>
#include <span>

namespace heli::statistics {

/// Mean difference with its test and interval. Unit: that of the differences.
struct paired_t_result {
    procedure how;                        ///< Zeros are kept.
    confidence level;                     ///< Of `limits`.
    std::size_t n;                        ///< Pairs.
    knowable<double> mean;                ///< Mean difference.
    knowable<double> standard_deviation;  ///< Of the differences, by n - 1.
    knowable<double> t;                   ///< Mean by its standard error.
    knowable<double> df;                  ///< Degrees of freedom, n - 1.
    knowable<double> p;                   ///< Two-sided, of the mean being 0.
    knowable<interval> limits;            ///< Confidence interval of the mean.
    knowable<double> d_z;                 ///< Cohen's effect size: mean by standard deviation.

    friend bool operator==(paired_t_result const&, paired_t_result const&) = default;
};

/// Tests whether differences have mean 0. With fewer than two, or all equal, what needs a spread is
/// unknown; limits of equal differences are unknown too, since their spread was not seen.
/// \param differences one for each pair, formed exactly: from whole grams rather than from kg.
/// \throws invalid_value as `check_sample`.
[[nodiscard]] inline paired_t_result paired_t(std::span<double const> differences,
                                              confidence level) {
    check_sample(differences, "differences");
    auto const found = moments_of(differences);
    auto const n = differences.size();
    procedure const how{method::paired_t, zero_rule::kept, tie_rule::none};
    if (!found.variance.known() || found.variance.value() == 0.0) {
        auto const why = found.variance.known() ? no_spread() : too_few(n, 2);
        auto const df = found.variance.known() ? knowable<double>(static_cast<double>(n - 1)) : why;
        return {how, level, n, found.mean, found.standard_deviation(), why, df, why, why, why};
    }
    double const mean = found.mean.value();
    double const deviation = found.standard_deviation().value();
    double const standard_error = deviation / std::sqrt(static_cast<double>(n));
    auto const df = static_cast<double>(n - 1);
    double const t = mean / standard_error;
    double const reach = t_quantile(level, df) * standard_error;
    return {how,
            level,
            n,
            mean,
            deviation,
            t,
            df,
            two_sided_t(t, df),
            interval{mean - reach, mean + reach},
            mean / deviation};
}

}  // namespace heli::statistics
