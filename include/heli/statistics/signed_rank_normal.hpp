/// \file
/// Wilcoxon's signed-rank test by the normal distribution, for more pairs than the exact one takes.
#pragma once

#include <heli/statistics/distribution.hpp>
#include <heli/statistics/signed_rank.hpp>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace heli::statistics {

namespace signed_rank_normal_detail {

/// The variance of V: a quarter of the sum of squared ranks, which is
/// n (n + 1) (2 n + 1) / 24 less (t^3 - t) / 48 for each group of t tied values.
inline double variance(signed_ranks const& ranks) {
    double squares = 0.0;
    for (auto const doubled : ranks.doubled) {
        squares += static_cast<double>(doubled) * static_cast<double>(doubled);
    }
    return squares / 16.0;
}

}  // namespace signed_rank_normal_detail

/// The same test by the normal approximation, with a continuity correction of 1/2 and the variance
/// of the ranks as tied. Unknown without a difference other than 0.
/// \throws invalid_value as `check_sample`.
[[nodiscard]] inline signed_rank_result signed_rank_normal(std::span<double const> differences) {
    auto const ranks = rank_magnitudes(differences);
    auto const name = method::signed_rank_normal;
    if (ranks.doubled.empty()) {
        return signed_rank_detail::result_of(ranks, name, signed_rank_detail::only_zeros());
    }
    // In quarters: V and its mean are whole numbers of them.
    auto const quarters =
        std::abs(static_cast<double>(2 * ranks.doubled_sum - ranks.doubled_total));
    double const distance = std::max(0.0, quarters / 4.0 - 0.5);
    double const z = distance / std::sqrt(signed_rank_normal_detail::variance(ranks));
    return signed_rank_detail::result_of(ranks, name, two_sided_z(z));
}

}  // namespace heli::statistics
