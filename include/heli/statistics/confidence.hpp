/// \file
/// The confidence of an interval, which the caller states, and the interval.
#pragma once

#include <heli/core/error.hpp>

#include <string>

namespace heli::statistics {

/// How often intervals made in this way hold the true value, such as 0.95. There is no default.
class confidence {
public:
    /// \throws invalid_value unless 0 < `level` < 1.
    explicit confidence(double level) : level_(level) {
        if (!(level > 0.0 && level < 1.0)) {
            throw invalid_value("confidence " + std::to_string(level) +
                                ": expected a number between 0 and 1, such as 0.95");
        }
    }

    /// The level.
    [[nodiscard]] double level() const noexcept { return level_; }
    /// What each end of a two-sided interval leaves out: 0.025 for 0.95.
    [[nodiscard]] double tail() const noexcept { return (1.0 - level_) / 2.0; }

    friend bool operator==(confidence const&, confidence const&) = default;

private:
    double level_;
};

/// From `lower` to `upper`, both ends included.
struct interval {
    double lower;  ///< Lower end.
    double upper;  ///< Upper end.

    friend bool operator==(interval const&, interval const&) = default;
};

}  // namespace heli::statistics
