/// \file
/// The Walsh averages of a sample, by their place in rising order and without listing them.
#pragma once

#include <heli/statistics/sample.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace heli::statistics {

/// The means (x_i + x_j) / 2 of all pairs i <= j of a sample, n (n + 1) / 2 of them.
class walsh_averages {
public:
    /// \param sample one that `check_sample` accepts, in any order.
    explicit walsh_averages(std::span<double const> sample)
        : sorted_(sample.begin(), sample.end()) {
        std::sort(sorted_.begin(), sorted_.end());
    }

    /// How many they are.
    [[nodiscard]] std::size_t size() const noexcept {
        return sorted_.size() * (sorted_.size() + 1) / 2;
    }
    /// The one at a place in rising order, counted from 1. Halves the doubles between the least and
    /// the largest sum, so that 64 passes over the sample find it exactly.
    /// \throws invalid_value if there is no such place.
    [[nodiscard]] double at(std::size_t place) const {
        if (place == 0 || place > size()) {
            throw invalid_value("Walsh average " + std::to_string(place) + " of " +
                                std::to_string(size()));
        }
        auto low = rising_code(sorted_.front() + sorted_.front());
        auto high = rising_code(sorted_.back() + sorted_.back());
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            if (sums_up_to(from_code(middle)) >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return from_code(low) / 2.0 + 0.0;
    }
    /// The middle one, or the mean of the two in the middle.
    /// \throws invalid_value if there is none.
    [[nodiscard]] double median() const {
        auto const lower = at((size() + 1) / 2);
        auto const upper = size() % 2 == 0 ? at(size() / 2 + 1) : lower;
        return (lower + upper) / 2.0;
    }

private:
    static constexpr std::uint64_t sign_bit = std::uint64_t{1} << 63U;

    /// Whole numbers in the order of the doubles.
    static std::uint64_t rising_code(double x) noexcept {
        auto const bits = std::bit_cast<std::uint64_t>(x);
        return (bits & sign_bit) != 0 ? ~bits : bits | sign_bit;
    }
    static double from_code(std::uint64_t code) noexcept {
        return std::bit_cast<double>((code & sign_bit) != 0 ? code ^ sign_bit : ~code);
    }
    /// How many sums x_i + x_j with i <= j are at most `most`; rounding keeps their order.
    [[nodiscard]] std::size_t sums_up_to(double most) const noexcept {
        std::size_t count = 0;
        auto end = sorted_.size();
        for (std::size_t i = 0; i < end; ++i) {
            while (end > i && sorted_[i] + sorted_[end - 1] > most) {
                --end;
            }
            count += end - i;
        }
        return count;
    }

    std::vector<double> sorted_;
};

}  // namespace heli::statistics
