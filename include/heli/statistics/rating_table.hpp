/// \file
/// A table of marks, one row for each thing marked, and its analysis of variance.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/knowable.hpp>
#include <heli/statistics/exact_sum.hpp>
#include <heli/statistics/sample.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace heli::statistics {

/// Marks: a row for each entry or person, a column for each judge or question.
using rating_rows = std::span<std::vector<double> const>;

/// Refuses what is no table.
/// \throws invalid_value as `check_sample`, or if rows are not of the same length.
inline void check_ratings(rating_rows rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const name = "rows[" + std::to_string(i) + "]";
        if (rows[i].size() != rows.front().size()) {
            throw invalid_value(name + " has " + std::to_string(rows[i].size()) +
                                " values: expected " + std::to_string(rows.front().size()) +
                                " as in rows[0]");
        }
        check_sample(rows[i], name);
    }
}

/// How many columns a table has.
[[nodiscard]] inline std::size_t columns_of(rating_rows rows) noexcept {
    return rows.empty() ? 0 : rows.front().size();
}

/// What stands where a table has too few rows.
[[nodiscard]] inline unknown too_few_rows(std::size_t found) {
    return {{"至少需要 2 行，现有 " + std::to_string(found) + " 行",
             "needs at least 2 rows, has " + std::to_string(found)}};
}

/// What stands where a table has too few columns.
[[nodiscard]] inline unknown too_few_columns(std::size_t found) {
    return {{"至少需要 2 列，现有 " + std::to_string(found) + " 列",
             "needs at least 2 columns, has " + std::to_string(found)}};
}

/// The values of a column, from the first row to the last.
[[nodiscard]] inline std::vector<double> column_of(rating_rows rows, std::size_t column) {
    std::vector<double> values;
    values.reserve(rows.size());
    for (auto const& row : rows) {
        values.push_back(row[column]);
    }
    return values;
}

/// A sum of `terms` squares of numbers computed from the marks of a table, or 0 where it is no more
/// than the rounding of doubles leaves behind where the exact sum is 0.
[[nodiscard]] inline double beyond_rounding(double squares, std::size_t terms, rating_rows rows) {
    double largest = 0.0;
    for (auto const& row : rows) {
        for (auto const mark : row) {
            largest = std::max(largest, std::abs(mark));
        }
    }
    double const unit = 8.0 * std::numeric_limits<double>::epsilon() * largest;
    return squares <= static_cast<double>(terms) * unit * unit ? 0.0 : squares;
}

/// Mean squares of a table.
struct mean_squares {
    std::size_t rows;        ///< Rows, n.
    std::size_t columns;     ///< Columns, k.
    double between_rows;     ///< Of the means of the rows, times k; n - 1 degrees of freedom.
    double within_rows;      ///< About the means of the rows; n (k - 1).
    double between_columns;  ///< Of the means of the columns, times n; k - 1.
    double residual;         ///< About the means of rows and columns; (n - 1) (k - 1).
};

namespace rating_table_detail {

/// Means of rows, of columns and of all.
struct table_means {
    std::vector<double> rows;
    std::vector<double> columns;
    double all;
};

inline double mean_of(std::span<double const> values) {
    return sum_of(values) / static_cast<double>(values.size());
}

inline table_means means_of(rating_rows rows) {
    table_means means{};
    exact_sum all;
    for (auto const& row : rows) {
        means.rows.push_back(mean_of(row));
        std::for_each(row.begin(), row.end(), [&](double mark) { all.add(mark); });
    }
    for (std::size_t j = 0; j < columns_of(rows); ++j) {
        means.columns.push_back(mean_of(column_of(rows, j)));
    }
    means.all =
        all.total() / (static_cast<double>(rows.size()) * static_cast<double>(columns_of(rows)));
    return means;
}

inline double spread_of(std::span<double const> means, double all) {
    exact_sum sum;
    for (auto const mean : means) {
        sum.add((mean - all) * (mean - all));
    }
    return sum.total();
}

/// Sums of squares about the means of the rows, and about those of rows and columns.
struct inner_squares {
    double within;
    double residual;
};

inline inner_squares inner_squares_of(rating_rows rows, table_means const& means) {
    exact_sum within;
    exact_sum residual;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < rows[i].size(); ++j) {
            double const from_row = rows[i][j] - means.rows[i];
            double const from_both = from_row - (means.columns[j] - means.all);
            within.add(from_row * from_row);
            residual.add(from_both * from_both);
        }
    }
    return {within.total(), residual.total()};
}

}  // namespace rating_table_detail

/// The analysis of variance of a table by rows and columns, the same for every order of both.
/// \param rows a table that `check_ratings` accepts, of at least two rows and two columns.
[[nodiscard]] inline mean_squares mean_squares_of(rating_rows rows) {
    auto const means = rating_table_detail::means_of(rows);
    auto const inner = rating_table_detail::inner_squares_of(rows, means);
    auto const n = rows.size();
    auto const k = columns_of(rows);
    auto const mean_square = [&](double squares, std::size_t terms, std::size_t df) {
        return beyond_rounding(squares, terms, rows) / static_cast<double>(df);
    };
    auto const by_rows = rating_table_detail::spread_of(means.rows, means.all);
    auto const by_columns = rating_table_detail::spread_of(means.columns, means.all);
    return {n,
            k,
            mean_square(by_rows, n, n - 1) * static_cast<double>(k),
            mean_square(inner.within, n * k, n * (k - 1)),
            mean_square(by_columns, k, k - 1) * static_cast<double>(n),
            mean_square(inner.residual, n * k, (n - 1) * (k - 1))};
}

}  // namespace heli::statistics
