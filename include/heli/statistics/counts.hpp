/// \file
/// Counts of people that statistics can be computed from.
#pragma once

#include <heli/core/error.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace heli::statistics {

/// The largest count: more than there are people.
inline constexpr std::int64_t largest_count = 100'000'000'000;

/// Refuses a count that nothing can be computed from.
/// \param name what the message calls it.
/// \throws invalid_value if it is negative or above `largest_count`.
inline void check_count(std::int64_t count, std::string_view name) {
    if (count < 0 || count > largest_count) {
        throw invalid_value(std::string(name) + " " + std::to_string(count) +
                            ": expected a count from 0 to " + std::to_string(largest_count));
    }
}

}  // namespace heli::statistics
