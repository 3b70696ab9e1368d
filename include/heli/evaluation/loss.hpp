/// \file
/// The loss of weight in percent of the baseline, exactly.
#pragma once

#include <heli/core/rational.hpp>
#include <heli/evaluation/course.hpp>

#include <cstdint>

namespace heli::evaluation {

/// The loss in percent of the weight before; negative for a gain: 80,000 g to 76,500 g is 35/8 %.
/// \throws invalid_value if the weight before is zero.
[[nodiscard]] inline rational loss_percent(before_after const& weight_g) {
    auto const lost = std::int64_t{weight_g.before} - weight_g.after;
    return {big_integer(100 * lost), big_integer(weight_g.before)};
}

/// Whether at least so many percent were lost, by whole numbers: a loss of exactly 5 % is one.
[[nodiscard]] constexpr bool lost_at_least(before_after const& weight_g,
                                           std::int32_t percent) noexcept {
    auto const lost = std::int64_t{weight_g.before} - weight_g.after;
    return 100 * lost >= std::int64_t{percent} * weight_g.before;
}

}  // namespace heli::evaluation
