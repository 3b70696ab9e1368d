/// \file
/// Tables that say how a number is rounded.
#pragma once

#include <heli/core/rational_text.hpp>
#include <heli/core/rounding.hpp>

#include "toml_table.hpp"

#include <optional>

namespace heli::io {

/// The table `rounding` of a table, if it has one: `{ how = "half_up", unit = "0.01" }`.
inline std::optional<rounding_rule> read_rounding(toml_table& outer) {
    auto table = outer.table("rounding", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    auto const how = table->word<rounding>("how", presence::required);
    auto const unit = table->exact_number("unit", presence::required);
    table->finish();
    if (unit && unit->sign() <= 0) {
        table->wrong(table->where("unit"), "out_of_range",
                     {"单位应大于 0", "expected a unit of more than 0"}, to_text(*unit));
        return std::nullopt;
    }
    return how && unit ? std::optional(rounding_rule(*how, *unit)) : std::nullopt;
}

}  // namespace heli::io
