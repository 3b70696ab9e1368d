/// \file
/// Numbers that statistics can be computed from, and why there may be no result.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/knowable.hpp>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>

namespace heli::statistics {

/// The largest magnitude that a number of a sample may have, and one by the smallest other than 0:
/// within them squares, and sums of squares, are doubles.
inline constexpr double largest_magnitude = 1e100;

namespace sample_detail {

inline std::string text_of(double x) {
    char digits[32];
    auto const end = std::to_chars(std::begin(digits), std::end(digits), x).ptr;
    return {std::begin(digits), end};
}

inline bool usable(double x) noexcept {
    auto const size = std::abs(x);
    return x == 0.0 || (size <= largest_magnitude && size >= 1.0 / largest_magnitude);
}

}  // namespace sample_detail

/// Refuses what no statistic is computed from.
/// \param name what the message calls the sample. Positions are counted from 0.
/// \throws invalid_value if a number is infinite, no number, or beyond `largest_magnitude`.
inline void check_sample(std::span<double const> sample, std::string_view name) {
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (!sample_detail::usable(sample[i])) {
            throw invalid_value(std::string(name) + "[" + std::to_string(i) +
                                "] = " + sample_detail::text_of(sample[i]) +
                                ": expected a finite number, 0 or between 1e-100 and 1e100 in "
                                "magnitude");
        }
    }
}

/// What stands where there are too few values for a figure.
[[nodiscard]] inline unknown too_few(std::size_t found, std::size_t needed) {
    return {
        {"至少需要 " + std::to_string(needed) + " 个数值，现有 " + std::to_string(found) + " 个",
         "needs at least " + std::to_string(needed) + " values, has " + std::to_string(found)}};
}

/// What stands where a figure needs values that differ.
[[nodiscard]] inline unknown no_spread() {
    return {{"数值全部相等，没有离散程度可言", "all values are equal: there is no spread"}};
}

}  // namespace heli::statistics
