/// \file
/// Exact median, and median of the deviations from it.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/rational.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace heli::statistics {

/// The middle value; of an even number the mean of the two middle ones.
/// \throws invalid_value if there is none.
[[nodiscard]] inline rational median_of(std::vector<rational> values) {
    if (values.empty()) {
        throw invalid_value("median: there are no values");
    }
    std::sort(values.begin(), values.end());
    auto const half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// The median of the distances from `centre`.
/// \throws invalid_value if there are no values.
[[nodiscard]] inline rational median_deviation(std::vector<rational> values,
                                               rational const& centre) {
    for (auto& value : values) {
        value = magnitude(value - centre);
    }
    return median_of(std::move(values));
}

}  // namespace heli::statistics
