/// \file
/// The older scale with mean 500 and standard deviation 100.
#pragma once

#include <heli/core/knowable.hpp>
#include <heli/statistics/moments.hpp>

#include <span>
#include <vector>

namespace heli::competition {

/// 500 + 100 (x - mean) / s with the standard deviation s by n - 1, not clamped and not rounded.
/// Unknown for fewer than two marks, or if all are equal. It is no official formula, either.
/// \throws invalid_value as `statistics::check_sample`.
[[nodiscard]] inline knowable<std::vector<double>> z500_scale(std::span<double const> marks) {
    statistics::check_sample(marks, "marks");
    auto const moments = statistics::moments_of(marks);
    auto const deviation = moments.standard_deviation();
    if (!deviation.known()) {
        return unknown{deviation.reason()};
    }
    if (deviation.value() == 0.0) {
        return statistics::no_spread();
    }
    std::vector<double> scaled;
    for (auto const mark : marks) {
        scaled.push_back(500.0 + 100.0 * (mark - moments.mean.value()) / deviation.value());
    }
    return scaled;
}

}  // namespace heli::competition
