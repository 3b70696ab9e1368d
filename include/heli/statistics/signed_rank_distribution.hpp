/// \file
/// The exact distribution of a sum of ranks whose signs are those of fair coins.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace heli::statistics {

/// The most ranks of which the distribution is computed: the work grows with their cube, and beyond
/// it the rarest sums would be too unlikely for a double.
inline constexpr std::size_t most_exact_ranks = 1000;

/// How likely each sum from 0 to `most` is, where each rank is taken with a chance of 1/2. Only
/// halves and sums of positive numbers: the relative error is below n units of the last place.
/// \param ranks positive and rising, at most `most_exact_ranks`; midranks are given doubled, and
///        then so are the sums. \param most not negative.
[[nodiscard]] inline std::vector<double> signed_rank_chances(std::span<std::int64_t const> ranks,
                                                             std::int64_t most) {
    std::vector<double> chance(static_cast<std::size_t>(most) + 1, 0.0);
    chance[0] = 1.0;
    std::size_t reached = 0;
    for (auto const rank : ranks) {
        auto const step = static_cast<std::size_t>(rank);
        reached = std::min(reached + step, chance.size() - 1);
        for (auto sum = reached; sum >= step; --sum) {
            chance[sum] = (chance[sum] + chance[sum - step]) / 2.0;
        }
        for (std::size_t sum = 0; sum < std::min(step, reached + 1); ++sum) {
            chance[sum] /= 2.0;
        }
    }
    return chance;
}

/// How likely the sum is at most `most`.
/// \param ranks as for `signed_rank_chances`. \param most as there.
[[nodiscard]] inline double signed_rank_at_most(std::span<std::int64_t const> ranks,
                                                std::int64_t most) {
    double total = 0.0;
    for (auto const chance : signed_rank_chances(ranks, most)) {
        total += chance;
    }
    return total;
}

}  // namespace heli::statistics
