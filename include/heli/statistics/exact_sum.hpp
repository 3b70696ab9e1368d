/// \file
/// The sum of doubles, rounded once: the same for every order of the summands.
#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace heli::statistics {

/// Adds doubles without loss and rounds only the total (Shewchuk, Adaptive precision floating-point
/// arithmetic, Discrete & Computational Geometry 18, 1997). Needs IEEE arithmetic, not
/// `-ffast-math`.
class exact_sum {
public:
    /// Adds a number. Neither it nor a sum on the way may leave the range of a double.
    void add(double x) {
        std::size_t kept = 0;
        for (auto part : parts_) {
            if (std::abs(x) < std::abs(part)) {
                std::swap(x, part);
            }
            double const high = x + part;
            double const low = part - (high - x);
            if (low != 0.0) {
                parts_[kept++] = low;
            }
            x = high;
        }
        parts_.resize(kept);
        parts_.push_back(x);
    }
    /// The total, rounded to the nearest double, a half to even; 0 of nothing.
    [[nodiscard]] double total() const noexcept {
        double high = 0.0;
        double low = 0.0;
        auto left = parts_.size();
        while (left > 0 && low == 0.0) {
            double const before = high;
            double const part = parts_[--left];
            high = before + part;
            low = part - (high - before);
        }
        // A remainder of exactly half a unit was rounded without those below it.
        if (left > 0 && (low < 0.0) == (parts_[left - 1] < 0.0)) {
            double const twice = low * 2.0;
            double const moved = high + twice;
            high = moved - high == twice ? moved : high;
        }
        return high + 0.0;
    }

private:
    /// They do not overlap, and grow.
    std::vector<double> parts_;
};

/// The sum of numbers.
[[nodiscard]] inline double sum_of(std::span<double const> numbers) {
    exact_sum sum;
    for (auto const x : numbers) {
        sum.add(x);
    }
    return sum.total();
}

}  // namespace heli::statistics
