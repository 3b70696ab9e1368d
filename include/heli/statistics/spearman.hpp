/// \file
/// Spearman's rank correlation: do two measures of the same people rise together?
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/knowable.hpp>
#include <heli/statistics/distribution.hpp>
#include <heli/statistics/exact_sum.hpp>
#include <heli/statistics/midranks.hpp>
#include <heli/statistics/procedure.hpp>
#include <heli/statistics/sample.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace heli::statistics {

/// How two measures rise together.
struct spearman_result {
    procedure how;         ///< Zeros are kept; ties share their mean rank.
    std::size_t n;         ///< People.
    knowable<double> rho;  ///< Correlation of the ranks, -1 to 1.
    knowable<double> t;    ///< rho sqrt((n - 2) / (1 - rho^2)).
    knowable<double> p;    ///< Two-sided, of no correlation, by Student's t with n - 2.

    friend bool operator==(spearman_result const&, spearman_result const&) = default;
};

namespace spearman_detail {

/// Ranks about their mean, doubled: whole numbers.
inline std::vector<double> centred_ranks(std::span<double const> sample) {
    std::vector<double> centred;
    for (auto const rank : doubled_midranks(sample)) {
        centred.push_back(static_cast<double>(rank) - static_cast<double>(sample.size() + 1));
    }
    return centred;
}

inline double product_sum(std::span<double const> x, std::span<double const> y) {
    exact_sum sum;
    for (std::size_t i = 0; i < x.size(); ++i) {
        sum.add(x[i] * y[i]);
    }
    return sum.total();
}

inline knowable<double> correlation(std::span<double const> x, std::span<double const> y) {
    if (x.size() < 2) {
        return too_few(x.size(), 2);
    }
    auto const rx = centred_ranks(x);
    auto const ry = centred_ranks(y);
    double const xx = product_sum(rx, rx);
    double const yy = product_sum(ry, ry);
    if (xx == 0.0 || yy == 0.0) {
        return no_spread();
    }
    // Of equal roots the product is exact, so that ranks that agree give exactly 1.
    return std::clamp(product_sum(rx, ry) / (xx == yy ? xx : std::sqrt(xx) * std::sqrt(yy)), -1.0,
                      1.0);
}

inline knowable<double> t_of(knowable<double> const& rho, std::size_t n) {
    if (!rho.known()) {
        return rho;
    }
    if (n < 3) {
        return too_few(n, 3);
    }
    double const r = rho.value();
    if (std::abs(r) == 1.0) {
        return unknown{{"秩次完全一致或完全相反，t 近似不适用",
                        "the ranks agree, or are opposite, throughout: the t approximation does "
                        "not apply"}};
    }
    return r * std::sqrt(static_cast<double>(n - 2) / ((1.0 - r) * (1.0 + r)));
}

}  // namespace spearman_detail

/// The rank correlation of two measures, person by person. Unknown for fewer than two people or if
/// a measure is the same for all; t and p also for two people and at 1 and -1.
/// \throws invalid_value as `check_sample`, or if the measures are not of as many people.
[[nodiscard]] inline spearman_result spearman(std::span<double const> x,
                                              std::span<double const> y) {
    if (x.size() != y.size()) {
        throw invalid_value("rank correlation of " + std::to_string(x.size()) + " and " +
                            std::to_string(y.size()) + " values: expected as many");
    }
    check_sample(x, "x");
    check_sample(y, "y");
    auto const n = x.size();
    auto const rho = spearman_detail::correlation(x, y);
    auto const t = spearman_detail::t_of(rho, n);
    auto const p = t.known() ? two_sided_t(t.value(), static_cast<double>(n - 2)) : t;
    return {{method::spearman_t, zero_rule::kept, tie_rule::midranks}, n, rho, t, p};
}

}  // namespace heli::statistics
