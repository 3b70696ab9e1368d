/// \file
/// Reference figures of contests, read from tables by column name.
#pragma once

#include "../core/printed_rational.hpp"
#include "../source_dir.hpp"

#include <heli/ranking/mark_table.hpp>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace heli::ranking {

/// A row: the cell of each column.
using reference_row = std::map<std::string, std::string, std::less<>>;

/// The parts of a text between separators.
[[nodiscard]] inline std::vector<std::string> parts_of(std::string const& text, char separator) {
    std::vector<std::string> parts(1);
    for (char const c : text) {
        if (c == separator) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

/// The rows of a table of `tests/data/contests`, without quotes in it.
[[nodiscard]] inline std::vector<reference_row> reference_rows(std::string const& table) {
    std::ifstream lines(source_dir() / "tests/data/contests" / (table + ".csv"));
    std::string line;
    if (!std::getline(lines, line)) {
        throw std::runtime_error("no reference figures " + table);
    }
    auto const columns = parts_of(line, ',');
    std::vector<reference_row> rows;
    while (std::getline(lines, line)) {
        auto const cells = parts_of(line, ',');
        auto& row = rows.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            row[columns[i]] = cells.at(i);
        }
    }
    return rows;
}

/// The rows by the cell of one column.
[[nodiscard]] inline std::map<std::string, std::vector<reference_row>> by_cell(
    std::vector<reference_row> const& rows, std::string_view column) {
    std::map<std::string, std::vector<reference_row>> groups;
    for (auto const& row : rows) {
        groups[row.find(column)->second].push_back(row);
    }
    return groups;
}

/// A number, or `absent` for an empty cell.
[[nodiscard]] inline mark mark_in(std::string const& cell) {
    return cell.empty() ? mark(attendance::absent) : mark(parse_decimal(cell));
}

/// Whole numbers separated by spaces.
[[nodiscard]] inline std::vector<std::int64_t> numbers_in(std::string const& cell) {
    std::vector<std::int64_t> numbers;
    for (auto const& part : parts_of(cell, ' ')) {
        numbers.push_back(to_int64(parse_decimal(part)));
    }
    return numbers;
}

}  // namespace heli::ranking
