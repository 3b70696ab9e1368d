/// \file
/// What an item can bring within its days, and what its cap does about it.
#pragma once

#include <heli/core/exact.hpp>
#include <heli/core/label.hpp>
#include <heli/scoring/contest_days.hpp>
#include <heli/scoring/contest_rules.hpp>

#include <cstdint>
#include <optional>

namespace heli::scoring {

/// What the cap of an item does.
enum class cap_effect : unsigned char {
    binds,        ///< More could be earned without it.
    tight,        ///< It is just what can be earned.
    unreachable,  ///< It is more than can be earned.
};

/// How many buckets an item has on its days; 0 for `ref`, which has no fixed number.
/// Partial weeks that are ignored have a bucket too, which stays empty.
[[nodiscard]] inline std::int64_t bucket_count(point_item const& item, open_days days) {
    switch (item.bucket) {
        case bucket::once:
            return 1;
        case bucket::day_slot:
            return days.count() * static_cast<std::int64_t>(item.slots.size());
        case bucket::ref:
            return 0;
        case bucket::week7:
            return days.weeks();
        case bucket::day:
        case bucket::day_value:
            break;
    }
    return days.count();
}

/// The most that an item brings without its cap; absent if there is no limit but the cap.
/// \param item a sound item; a partial week counts unless the item says otherwise.
/// \throws invalid_value if it does not fit 64 bits.
[[nodiscard]] inline std::optional<points> attainable(point_item const& item, open_days days) {
    if (item.bucket == bucket::ref) {
        return std::nullopt;
    }
    bool const drops = item.bucket == bucket::week7 && item.partial_week == partial_week::ignored;
    auto const buckets = bucket_count(item, days) - (drops ? days.cut_weeks() : 0);
    return (item.bucket == bucket::day_value ? item.day_cap.value_or(points(0)) : item.points) *
           buckets;
}

/// What a cap does.
/// \param most what `attainable` says.
[[nodiscard]] constexpr cap_effect effect_of(points cap, std::optional<points> most) {
    return !most || *most > cap ? cap_effect::binds
           : *most == cap       ? cap_effect::tight
                                : cap_effect::unreachable;
}

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::cap_effect`.
template <>
struct labels_of<scoring::cap_effect> {
    /// One row a member.
    static constexpr label<scoring::cap_effect> rows[] = {
        {scoring::cap_effect::binds, "binds", "上限起作用", "the cap binds"},
        {scoring::cap_effect::tight, "tight", "恰为可得最高分", "the cap is just attainable"},
        {scoring::cap_effect::unreachable, "unreachable", "无法达到上限",
         "the cap cannot be reached"},
    };
};

}  // namespace heli
