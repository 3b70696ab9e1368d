/// \file
/// The Hodges-Lehmann estimate: the centre of differences that belongs to the signed-rank test.
#pragma once

#include <heli/statistics/confidence.hpp>
#include <heli/statistics/procedure.hpp>
#include <heli/statistics/signed_rank_distribution.hpp>
#include <heli/statistics/walsh_averages.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <vector>

namespace heli::statistics {

/// The centre of differences. Unit: that of the differences.
struct hodges_lehmann_result {
    procedure how;              ///< Zeros are kept; the interval is made as without ties.
    confidence level;           ///< Of `limits`, as asked for.
    std::size_t n;              ///< Pairs.
    knowable<double> estimate;  ///< Median of the Walsh averages.
    knowable<interval> limits;  ///< From the q-th Walsh average to the q-th from the end.
    /// What the interval holds if there are no ties: at least what was asked for, and less only
    /// where the differences are too few, so that it is the widest there is.
    knowable<double> attained;

    friend bool operator==(hodges_lehmann_result const&, hodges_lehmann_result const&) = default;
};

namespace hodges_lehmann_detail {

/// Where the limits are, counted from either end, and what lies outside one of them.
struct cut {
    std::size_t place;
    double outside;
};

/// The smallest q with P(V <= q) >= tail and what lies below it; 1 in place of 0.
inline cut cut_of(std::size_t n, double tail) {
    std::vector<std::int64_t> ranks(n);
    std::iota(ranks.begin(), ranks.end(), std::int64_t{1});
    auto const chances = signed_rank_chances(ranks, static_cast<std::int64_t>(n * (n + 1) / 4));
    double below = chances[0];
    std::size_t place = 1;
    while (place + 1 < chances.size() && below + chances[place] < tail) {
        below += chances[place];
        ++place;
    }
    return {place, below};
}

inline unknown too_many(std::size_t n) {
    auto const most = std::to_string(most_exact_ranks);
    return {{"精确区间最多计算 " + most + " 个差值，现有 " + std::to_string(n) + " 个",
             "the exact interval is computed for up to " + most + " differences, there are " +
                 std::to_string(n)}};
}

}  // namespace hodges_lehmann_detail

/// The median of the Walsh averages (d_i + d_j) / 2, i <= j, zeros kept, with the interval that the
/// exact distribution of the signed ranks of n untied values gives: from the q-th to the q-th from
/// the end, q the smallest with P(V <= q) >= (1 - level) / 2, at least 1. Where values are tied or
/// 0 the closed interval holds the centre of a symmetric distribution at least as often (Noether,
/// Journal of the American Statistical Association 62, 1967). Unknown without differences; the
/// interval also with one, or with more than `most_exact_ranks`.
/// \throws invalid_value as `check_sample`.
[[nodiscard]] inline hodges_lehmann_result hodges_lehmann(std::span<double const> differences,
                                                          confidence level) {
    check_sample(differences, "differences");
    procedure const how{method::hodges_lehmann, zero_rule::kept, tie_rule::conservative};
    auto const n = differences.size();
    if (n == 0) {
        auto const why = too_few(0, 1);
        return {how, level, 0, why, why, why};
    }
    walsh_averages const averages(differences);
    if (n < 2 || n > most_exact_ranks) {
        auto const why = n < 2 ? too_few(n, 2) : hodges_lehmann_detail::too_many(n);
        return {how, level, n, averages.median(), why, why};
    }
    auto const cut = hodges_lehmann_detail::cut_of(n, level.tail());
    interval const limits{averages.at(cut.place), averages.at(averages.size() + 1 - cut.place)};
    return {how, level, n, averages.median(), limits, 1.0 - 2.0 * cut.outside};
}

}  // namespace heli::statistics
