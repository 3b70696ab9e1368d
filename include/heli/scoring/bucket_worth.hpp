/// \file
/// What a bucket earns, before the cap of the item.
#pragma once

#include <heli/core/exact.hpp>
#include <heli/scoring/contest_rules.hpp>

#include <cstdint>

namespace heli::scoring {

/// What a bucket earns.
struct bucket_worth {
    heli::points points;  ///< What it earns.
    bool cut;             ///< Whether the cap of a day took a part of it.

    friend bool operator==(bucket_worth const&, bucket_worth const&) = default;
};

/// What a bucket of a sound item earns by the value of its entry; only `day_value` looks at it.
[[nodiscard]] constexpr bucket_worth worth_of(point_item const& item, std::int64_t value) {
    if (item.bucket != bucket::day_value) {
        return {item.points, false};
    }
    auto const units = value < *item.unit ? 0 : value / *item.unit;
    // Units beyond the cap are not multiplied: their product may not fit.
    bool const cut = units > item.day_cap->count() / item.points.count();
    return {cut ? *item.day_cap : item.points * units, cut};
}

}  // namespace heli::scoring
