/// \file
/// Wilcoxon's signed-rank test of differences within pairs, exact where values are tied too.
#pragma once

#include <heli/statistics/midranks.hpp>
#include <heli/statistics/procedure.hpp>
#include <heli/statistics/sample.hpp>
#include <heli/statistics/signed_rank_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <vector>

namespace heli::statistics {

/// What the signed ranks of differences say.
struct signed_rank_result {
    procedure how;       ///< Zeros are dropped; ties share their mean rank.
    std::size_t n;       ///< Pairs, those dropped included.
    std::size_t zeros;   ///< Differences of 0, which are dropped.
    std::size_t tied;    ///< Other differences whose magnitude another one has too.
    double rank_sum;     ///< V: the sum of the ranks of the positive differences.
    knowable<double> p;  ///< Two-sided, of the differences being symmetric about 0.

    friend bool operator==(signed_rank_result const&, signed_rank_result const&) = default;
};

/// Differences other than 0 by their magnitudes.
struct signed_ranks {
    std::size_t zeros = 0;                   ///< How many differences were 0.
    std::size_t tied = 0;                    ///< How many share their magnitude.
    std::int64_t doubled_sum = 0;            ///< Twice the sum of the ranks of positive ones.
    std::int64_t doubled_total = 0;          ///< Twice the sum of all ranks.
    std::vector<std::int64_t> doubled = {};  ///< Twice the ranks, rising.
};

/// Ranks differences by their magnitudes. Only equal doubles tie, so differences should be formed
/// exactly: 79.1 - 78.6 and 80.1 - 79.6 are not equal in kg, and are in grams.
/// \throws invalid_value as `check_sample`.
[[nodiscard]] inline signed_ranks rank_magnitudes(std::span<double const> differences) {
    check_sample(differences, "differences");
    std::vector<double> magnitudes;
    std::vector<bool> positive;
    for (auto const d : differences) {
        if (d != 0.0) {
            magnitudes.push_back(std::abs(d));
            positive.push_back(d > 0.0);
        }
    }
    signed_ranks ranks{.zeros = differences.size() - magnitudes.size(),
                       .doubled = doubled_midranks(magnitudes)};
    for (std::size_t i = 0; i < positive.size(); ++i) {
        ranks.doubled_sum += positive[i] ? ranks.doubled[i] : 0;
        ranks.doubled_total += ranks.doubled[i];
    }
    std::sort(magnitudes.begin(), magnitudes.end());
    for (std::size_t i = 0; i < magnitudes.size(); ++i) {
        bool const before = i > 0 && magnitudes[i - 1] == magnitudes[i];
        bool const after = i + 1 < magnitudes.size() && magnitudes[i + 1] == magnitudes[i];
        ranks.tied += before || after ? 1 : 0;
    }
    std::sort(ranks.doubled.begin(), ranks.doubled.end());
    return ranks;
}

namespace signed_rank_detail {

inline unknown only_zeros() {
    return {{"没有非零的差值", "no difference is other than 0"}};
}

inline unknown too_many(std::size_t ranks) {
    auto const most = std::to_string(most_exact_ranks);
    return {{"精确分布最多计算 " + most + " 个非零差值，现有 " + std::to_string(ranks) +
                 " 个；可用正态近似",
             "the exact distribution is computed for up to " + most +
                 " differences other than 0, there are " + std::to_string(ranks) +
                 "; the normal approximation is at hand"}};
}

inline signed_rank_result result_of(signed_ranks const& ranks, method name,
                                    knowable<double> const& p) {
    return {{name, zero_rule::dropped, tie_rule::midranks},
            ranks.zeros + ranks.doubled.size(),
            ranks.zeros,
            ranks.tied,
            static_cast<double>(ranks.doubled_sum) / 2.0,
            p};
}

}  // namespace signed_rank_detail

/// Wilcoxon's signed-rank test by the exact distribution given the magnitudes: every difference
/// could have had the other sign. p = min(1, 2 min(P(V <= v), P(V >= v))). Unknown without a
/// difference other than 0, or with more than `most_exact_ranks` of them.
/// \throws invalid_value as `check_sample`.
[[nodiscard]] inline signed_rank_result signed_rank(std::span<double const> differences) {
    auto const ranks = rank_magnitudes(differences);
    auto const name = method::signed_rank_exact;
    if (ranks.doubled.empty()) {
        return signed_rank_detail::result_of(ranks, name, signed_rank_detail::only_zeros());
    }
    if (ranks.doubled.size() > most_exact_ranks) {
        return signed_rank_detail::result_of(ranks, name,
                                             signed_rank_detail::too_many(ranks.doubled.size()));
    }
    // Sums are symmetric about half the total, so the smaller tail is a lower one.
    auto const least = std::min(ranks.doubled_sum, ranks.doubled_total - ranks.doubled_sum);
    double const tail = signed_rank_at_most(ranks.doubled, least);
    return signed_rank_detail::result_of(ranks, name, std::min(1.0, 2.0 * tail));
}

}  // namespace heli::statistics
