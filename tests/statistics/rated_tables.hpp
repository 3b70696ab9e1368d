/// \file
/// Tables of marks for tests.
#pragma once

#include "reference_figures.hpp"

#include <map>
#include <string>
#include <vector>

namespace heli::statistics {

/// A row for each entry, a column for each judge.
using rating_list = std::vector<std::vector<double>>;

/// The tables of reference, by name.
[[nodiscard]] inline std::map<std::string, rating_list> reference_tables() {
    std::map<std::string, rating_list> tables;
    for (auto const& row : figure_rows("ratings")) {
        tables[row.at("table")].push_back(numbers_in(row.at("marks")));
    }
    return tables;
}

}  // namespace heli::statistics
