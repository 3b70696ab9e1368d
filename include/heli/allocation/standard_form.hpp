/// \file
/// A linear or integer programme in standard form: what every solver takes, in whole numbers.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/label.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::allocation {

/// Which way the objective is better.
enum class sense : unsigned char {
    minimise,  ///< The smaller the better: a cost.
    maximise,  ///< The larger the better: a score.
};

/// Which numbers a column may be.
enum class column_kind : unsigned char {
    continuous,  ///< Any number between its bounds.
    whole,       ///< Whole numbers only.
};

/// Two limits, both included; an absent one does not limit.
struct bounds {
    std::optional<std::int64_t> lower = {};  ///< Least value.
    std::optional<std::int64_t> upper = {};  ///< Most.

    friend bool operator==(bounds const&, bounds const&) = default;
};

/// One summand of a row.
struct term {
    std::int32_t column;       ///< Number of the column, from 0.
    std::int64_t coefficient;  ///< What it is multiplied by.

    friend bool operator==(term const&, term const&) = default;
};

/// Optimise the sum of objective x column, subject to lower <= A x column <= upper of every row and
/// of every column. All figures are whole numbers: who has fractions multiplies a row by their
/// denominator. A is kept by rows (CSR), in the layout that solvers take without a copy.
struct standard_form {
    std::string name = {};                            ///< Names the model in an export.
    allocation::sense sense = sense::minimise;        ///< Which way is better.
    std::vector<std::int64_t> objective = {};         ///< A figure a column.
    std::vector<std::int32_t> row_starts = {0};       ///< First term of each row, and the end.
    std::vector<std::int32_t> columns = {};           ///< Column of each term, ascending in a row.
    std::vector<std::int64_t> coefficients = {};      ///< Coefficient of each term.
    std::vector<bounds> row_bounds = {};              ///< Limits of each row.
    std::vector<bounds> column_bounds = {};           ///< Limits of each column.
    std::vector<allocation::column_kind> kinds = {};  ///< Which numbers each column may be.
    std::vector<std::string> row_names = {};          ///< One a row, all different.
    std::vector<std::string> column_names = {};       ///< One a column, all different.

    /// How many rows.
    [[nodiscard]] std::size_t row_count() const noexcept { return row_bounds.size(); }
    /// How many columns.
    [[nodiscard]] std::size_t column_count() const noexcept { return objective.size(); }
    /// Calls `use(term)` for the terms of a row, in their order.
    template <class Use>
    void for_terms(std::size_t row, Use const& use) const {
        for (auto i = row_starts.at(row); i < row_starts.at(row + 1); ++i) {
            auto const at = static_cast<std::size_t>(i);
            use(term{columns.at(at), coefficients.at(at)});
        }
    }

    /// Adds a column.
    /// \return its number.
    /// \throws invalid_value if there are too many for 32 bits.
    std::int32_t add_column(std::string column, std::int64_t figure, bounds limits,
                            allocation::column_kind kind) {
        auto const number = numbered(objective.size());
        objective.push_back(figure);
        column_bounds.push_back(limits);
        kinds.push_back(kind);
        column_names.push_back(std::move(column));
        return number;
    }
    /// Adds a row. Its terms are checked by `check`, not here.
    /// \return its number.
    /// \throws invalid_value if there are too many terms for 32 bits.
    std::int32_t add_row(std::string row, std::span<term const> terms, bounds limits) {
        auto const number = numbered(row_bounds.size());
        auto const end = numbered(columns.size() + terms.size());
        for (auto const& t : terms) {
            columns.push_back(t.column);
            coefficients.push_back(t.coefficient);
        }
        row_starts.push_back(end);
        row_bounds.push_back(limits);
        row_names.push_back(std::move(row));
        return number;
    }

    friend bool operator==(standard_form const&, standard_form const&) = default;

private:
    static std::int32_t numbered(std::size_t count) {
        if (count > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max())) {
            throw invalid_value("standard form: more rows, columns or terms than 32 bits number");
        }
        return static_cast<std::int32_t>(count);
    }
};

}  // namespace heli::allocation

namespace heli {

/// Tokens and names of `allocation::sense`.
template <>
struct labels_of<allocation::sense> {
    /// One row a member.
    static constexpr label<allocation::sense> rows[] = {
        {allocation::sense::minimise, "minimise", "最小化", "minimise"},
        {allocation::sense::maximise, "maximise", "最大化", "maximise"},
    };
};

/// Tokens and names of `allocation::column_kind`.
template <>
struct labels_of<allocation::column_kind> {
    /// One row a member.
    static constexpr label<allocation::column_kind> rows[] = {
        {allocation::column_kind::continuous, "continuous", "连续", "continuous"},
        {allocation::column_kind::whole, "whole", "整数", "whole"},
    };
};

}  // namespace heli
