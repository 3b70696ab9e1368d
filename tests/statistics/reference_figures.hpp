/// \file
/// Reference figures of statistics, read from tables by column name, and how near they must be.
#pragma once

#include "../source_dir.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace heli::statistics {

/// A row: the cell of each column.
using figure_row = std::map<std::string, std::string>;

/// The rows of a table of `tests/data/statistics`, without quotes in it.
[[nodiscard]] inline std::vector<figure_row> figure_rows(std::string const& table) {
    std::ifstream lines(source_dir() / "tests/data/statistics" / (table + ".csv"));
    std::string head;
    if (!std::getline(lines, head)) {
        throw std::runtime_error("no reference figures " + table);
    }
    std::vector<figure_row> rows;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream columns(head);
        std::istringstream cells(line);
        auto& row = rows.emplace_back();
        for (std::string column; std::getline(columns, column, ',');) {
            std::getline(cells, row[column], ',');
        }
    }
    return rows;
}

/// Numbers separated by spaces.
[[nodiscard]] inline std::vector<double> numbers_in(std::string const& cell) {
    std::istringstream text(cell);
    std::vector<double> numbers;
    for (double number = 0.0; text >> number;) {
        numbers.push_back(number);
    }
    return numbers;
}

/// How far figures may be apart, by their size.
inline constexpr double figure_tolerance = 1e-9;
/// The same for figures that come from a quantile.
inline constexpr double quantile_tolerance = 1e-7;

/// Checks a figure against the cell of a table.
inline void expect_figure(double found, figure_row const& row, std::string const& column,
                          double tolerance = figure_tolerance) {
    auto const& cell = row.at(column);
    ASSERT_FALSE(cell.empty()) << column;
    double const expected = std::stod(cell);
    EXPECT_NEAR(found, expected, tolerance * std::abs(expected)) << column;
}

}  // namespace heli::statistics
