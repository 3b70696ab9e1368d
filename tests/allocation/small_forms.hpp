/// \file
/// Small programmes that the tests of allocation share.
#pragma once

#include <heli/allocation/solver.hpp>

#include <cstdint>
#include <vector>

namespace heli::allocation {

/// Maximise 5 a + 4 b subject to 6 a + 4 b <= 24 and 1 <= a + 2 b <= 6, a and b at least 0.
/// Relaxed, the best is 21 at a = 3, b = 3/2, with prices 3/4 and 1/2; whole, 20 at a = 4, b = 0.
[[nodiscard]] inline standard_form two_products(column_kind kind) {
    standard_form form;
    form.name = "two_products";
    form.sense = sense::maximise;
    auto const a = form.add_column("a", 5, {0, {}}, kind);
    auto const b = form.add_column("b", 4, {0, {}}, kind);
    form.add_row("hours", std::vector<term>{{a, 6}, {b, 4}}, {{}, 24});
    form.add_row("days", std::vector<term>{{a, 1}, {b, 2}}, {1, 6});
    return form;
}

/// Whole numbers as exact ones.
[[nodiscard]] inline std::vector<rational> wholes(std::vector<std::int64_t> const& numbers) {
    return {numbers.begin(), numbers.end()};
}

}  // namespace heli::allocation
