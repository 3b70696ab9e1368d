/// \file
/// Limits in thousandths of a unit <-> exact numbers of that unit.
#pragma once

#include <heli/core/rational_text.hpp>
#include <heli/evaluation/body_value.hpp>

namespace heli::python {

/// 18.5 for 18500.
[[nodiscard]] inline rational of_thousandths(evaluation::thousandths count) {
    return {big_integer(count), big_integer(1000)};
}

/// 18500 for 18.5.
/// \throws invalid_value if the number has more than three decimals, or is too large.
[[nodiscard]] inline evaluation::thousandths to_thousandths(rational const& number) {
    auto const count = number * 1000;
    if (!count.is_whole()) {
        throw invalid_value(to_text(number) + ": expected at most three decimals");
    }
    return to_int64(count);
}

}  // namespace heli::python
