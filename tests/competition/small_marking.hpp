/// \file
/// Markings and panels for tests.
#pragma once

#include "../core/printed_rational.hpp"
#include "../ranking/reference_rows.hpp"

#include <heli/competition/event_total.hpp>
#include <heli/competition/panel_lines.hpp>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::competition {

/// Theory 30 and practice 70 of 100, both out of 100 marks, nothing rounded.
[[nodiscard]] inline marking_terms skills_terms() {
    marking_terms terms{"nev_service", 100, {}};
    terms.components = {{"theory",
                         "nev_service",
                         {"理论", "theory"},
                         component_kind::measurement,
                         component_part::theory,
                         30,
                         100},
                        {"practice",
                         "nev_service",
                         {"实操", "practice"},
                         component_kind::judgement,
                         component_part::practice,
                         70,
                         100}};
    terms.rounding = {mark_rounding::none(), mark_rounding::none(), mark_rounding::none()};
    return terms;
}

/// Two decimals, a half away from zero.
[[nodiscard]] inline mark_rounding two_decimals() {
    return mark_rounding::to_places(rounding::half_up, 2);
}

/// Marks of judges `a`, `b`, `c` and so on.
[[nodiscard]] inline std::vector<judge_mark> panel_of(std::vector<std::string> const& marks) {
    std::vector<judge_mark> panel;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        std::string const judge(1, static_cast<char>('a' + i));
        panel.push_back({judge_id(std::string_view(judge)), parse_decimal(marks[i])});
    }
    return panel;
}

/// Marks separated by spaces, as reference figures have them.
[[nodiscard]] inline std::vector<judge_mark> panel_in(std::string const& cell) {
    return panel_of(ranking::parts_of(cell, ' '));
}

/// The source of all random marks.
using random_marks = std::mt19937_64;

/// A mark in halves up to `most`.
[[nodiscard]] inline rational random_mark(random_marks& random, unsigned most) {
    return rational(random() % (2U * most + 1U)) / 2;
}

/// A panel of so many random marks in halves from 0 to 10.
[[nodiscard]] inline std::vector<judge_mark> random_panel(random_marks& random,
                                                          std::size_t judges) {
    auto panel = panel_of(std::vector<std::string>(judges, "0"));
    for (auto& m : panel) {
        m.mark = random_mark(random, 10);
    }
    return panel;
}

/// The same values in another order.
template <class T>
[[nodiscard]] std::vector<T> in_other_order(std::vector<T> values, random_marks& random) {
    for (auto i = values.size(); i > 1; --i) {
        std::swap(values[i - 1], values[random() % i]);
    }
    return values;
}

}  // namespace heli::competition
