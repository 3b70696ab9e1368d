/// \file
/// Mean and spread of a sample, the same for every order of its values.
#pragma once

#include <heli/core/knowable.hpp>
#include <heli/statistics/exact_sum.hpp>
#include <heli/statistics/sample.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace heli::statistics {

/// Mean and spread of a sample.
struct moments {
    std::size_t n;              ///< How many values.
    knowable<double> mean;      ///< Arithmetic mean; needs a value.
    knowable<double> variance;  ///< Sum of squared deviations by n - 1; needs two values.

    /// Square root of the variance.
    [[nodiscard]] knowable<double> standard_deviation() const {
        return variance.known() ? knowable<double>(std::sqrt(variance.value())) : variance;
    }
    friend bool operator==(moments const&, moments const&) = default;
};

namespace moments_detail {

/// In two passes; the second term takes back what the rounding of the mean added.
inline double squared_deviations(std::span<double const> sample, double mean) {
    exact_sum squares;
    exact_sum rest;
    for (auto const x : sample) {
        squares.add((x - mean) * (x - mean));
        rest.add(x - mean);
    }
    return squares.total() - rest.total() * rest.total() / static_cast<double>(sample.size());
}

}  // namespace moments_detail

/// Mean and spread of a sample that `check_sample` accepts. The variance is 0 only if all values
/// are equal.
[[nodiscard]] inline moments moments_of(std::span<double const> sample) {
    auto const n = sample.size();
    if (n == 0) {
        return {0, too_few(0, 1), too_few(0, 2)};
    }
    auto const [least, most] = std::minmax_element(sample.begin(), sample.end());
    if (*least == *most) {
        auto const variance = n == 1 ? knowable<double>(too_few(1, 2)) : knowable<double>(0.0);
        return {n, *least + 0.0, variance};
    }
    double const mean = sum_of(sample) / static_cast<double>(n);
    return {n, mean, moments_detail::squared_deviations(sample, mean) / static_cast<double>(n - 1)};
}

}  // namespace heli::statistics
