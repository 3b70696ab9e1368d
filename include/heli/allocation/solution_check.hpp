/// \file
/// Whether a solution keeps every limit, exactly, whoever found it.
#pragma once

#include <heli/allocation/form_check.hpp>
#include <heli/core/rational_text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::allocation {

/// What a solution breaks.
enum class violation_kind : unsigned char {
    row_below,     ///< A row is below its lower limit.
    row_above,     ///< A row is above its upper limit.
    column_below,  ///< A column is below its lower limit.
    column_above,  ///< A column is above its upper limit.
    not_whole,     ///< A whole column has a fraction.
};

/// One limit that is broken.
struct violation {
    violation_kind kind;                ///< What is broken.
    std::size_t index;                  ///< Number of the row or column, from 0.
    std::string name;                   ///< Its name.
    rational value;                     ///< What it comes to.
    std::optional<std::int64_t> limit;  ///< What it is held against; absent for `not_whole`.

    friend bool operator==(violation const&, violation const&) = default;
};

/// What a solution comes to.
struct solution_check {
    rational objective;                 ///< Exact value of the objective.
    std::vector<violation> violations;  ///< Rows in their order, then columns.

    /// Whether every limit is kept.
    [[nodiscard]] bool feasible() const noexcept { return violations.empty(); }
    friend bool operator==(solution_check const&, solution_check const&) = default;
};

namespace solution_detail {

inline void compare(std::vector<violation>& found, violation_kind below, std::size_t index,
                    std::string const& name, rational const& value, bounds const& limits) {
    auto const above = below == violation_kind::row_below ? violation_kind::row_above
                                                          : violation_kind::column_above;
    if (limits.lower && value < *limits.lower) {
        found.push_back({below, index, name, value, limits.lower});
    }
    if (limits.upper && value > *limits.upper) {
        found.push_back({above, index, name, value, limits.upper});
    }
}

}  // namespace solution_detail

/// Checks a solution against every limit of a form, in exact numbers and without any tolerance.
/// \param form the programme. \param values one a column.
/// \throws invalid_value if the form is not sound or the number of values is not that of columns.
[[nodiscard]] inline solution_check check_solution(standard_form const& form,
                                                   std::vector<rational> const& values) {
    require_sound(form);
    if (values.size() != form.column_count()) {
        throw invalid_value("solution of " + std::to_string(values.size()) +
                            " values: the form has " + std::to_string(form.column_count()) +
                            " columns");
    }
    solution_check found{0, {}};
    for (std::size_t i = 0; i < form.row_count(); ++i) {
        rational sum = 0;
        form.for_terms(i, [&](term const& t) {
            sum += values[static_cast<std::size_t>(t.column)] * t.coefficient;
        });
        solution_detail::compare(found.violations, violation_kind::row_below, i, form.row_names[i],
                                 sum, form.row_bounds[i]);
    }
    for (std::size_t j = 0; j < values.size(); ++j) {
        found.objective += values[j] * form.objective[j];
        solution_detail::compare(found.violations, violation_kind::column_below, j,
                                 form.column_names[j], values[j], form.column_bounds[j]);
        if (form.kinds[j] == column_kind::whole && !values[j].is_whole()) {
            found.violations.push_back(
                {violation_kind::not_whole, j, form.column_names[j], values[j], std::nullopt});
        }
    }
    return found;
}

}  // namespace heli::allocation

namespace heli {

/// Tokens and names of `allocation::violation_kind`.
template <>
struct labels_of<allocation::violation_kind> {
    /// One row a member.
    static constexpr label<allocation::violation_kind> rows[] = {
        {allocation::violation_kind::row_below, "row_below", "行低于下限",
         "row below its lower limit"},
        {allocation::violation_kind::row_above, "row_above", "行高于上限",
         "row above its upper limit"},
        {allocation::violation_kind::column_below, "column_below", "列低于下限",
         "column below its lower limit"},
        {allocation::violation_kind::column_above, "column_above", "列高于上限",
         "column above its upper limit"},
        {allocation::violation_kind::not_whole, "not_whole", "应为整数", "not a whole number"},
    };
};

}  // namespace heli

namespace heli::allocation {

/// `seats: row above its upper limit: 11, at most 10`.
[[nodiscard]] inline bilingual to_words(violation const& v) {
    auto const value = to_text(v.value);
    bilingual words{v.name + "：" + std::string(name(v.kind, language::zh)) + "，为 " + value,
                    v.name + ": " + std::string(name(v.kind, language::en)) + ": " + value};
    if (v.limit) {
        auto const limit = std::to_string(*v.limit);
        bool const low =
            v.kind == violation_kind::row_below || v.kind == violation_kind::column_below;
        words.zh += (low ? "，至少 " : "，至多 ") + limit;
        words.en += (low ? ", at least " : ", at most ") + limit;
    }
    return words;
}

}  // namespace heli::allocation
