/// \file
/// Ranks of a sample in which equal values share the mean of their places.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace heli::statistics {

/// Twice the rank of each value, from the smallest: whole numbers, for values that are equal the
/// sum of the first and the last of their places.
[[nodiscard]] inline std::vector<std::int64_t> doubled_midranks(std::span<double const> sample) {
    std::vector<std::size_t> order(sample.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return sample[a] < sample[b]; });
    std::vector<std::int64_t> ranks(sample.size());
    for (std::size_t first = 0; first < order.size();) {
        auto last = first;
        while (last + 1 < order.size() && sample[order[last + 1]] == sample[order[first]]) {
            ++last;
        }
        for (auto place = first; place <= last; ++place) {
            ranks[order[place]] = static_cast<std::int64_t>(first + last + 2);
        }
        first = last + 1;
    }
    return ranks;
}

}  // namespace heli::statistics
