/// \file
/// Seeded samples for tests of what holds for all.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace heli::statistics {

/// The source of all random samples.
using random_source = std::mt19937_64;

/// Whole numbers from -`reach` to `reach`: many zeros and ties if it is small.
[[nodiscard]] inline std::vector<double> tied_sample(random_source& random, std::size_t n,
                                                     std::int64_t reach) {
    std::vector<double> sample;
    for (std::size_t i = 0; i < n; ++i) {
        auto const span = static_cast<std::uint64_t>(2 * reach + 1);
        sample.push_back(static_cast<double>(static_cast<std::int64_t>(random() % span) - reach));
    }
    return sample;
}

/// Numbers of very different sizes with all their digits, none twice.
[[nodiscard]] inline std::vector<double> wild_sample(random_source& random, std::size_t n) {
    std::vector<double> sample;
    for (std::size_t i = 0; i < n; ++i) {
        auto const size = static_cast<double>(1U << (random() % 30));
        auto const share = static_cast<double>(random() % (1U << 30U)) / (1U << 30U);
        sample.push_back((share - 0.4) * size + 1e-7 * static_cast<double>(i + 1));
    }
    return sample;
}

/// The same values in another order.
template <class T>
[[nodiscard]] std::vector<T> shuffled(std::vector<T> values, random_source& random) {
    for (auto i = values.size(); i > 1; --i) {
        std::swap(values[i - 1], values[random() % i]);
    }
    return values;
}

/// Each value by a factor.
[[nodiscard]] inline std::vector<double> scaled(std::vector<double> values, double factor) {
    std::for_each(values.begin(), values.end(), [&](double& x) { x *= factor; });
    return values;
}

}  // namespace heli::statistics
