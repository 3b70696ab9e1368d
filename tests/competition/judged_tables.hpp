/// \file
/// Tables of marks by judges for tests.
#pragma once

#include "../ranking/reference_rows.hpp"

#include <heli/competition/judging_table.hpp>

#include <cstddef>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::competition {

/// Marks of the table of reference with each name.
[[nodiscard]] inline std::map<std::string, std::vector<judged_mark>> reference_marks() {
    std::map<std::string, std::vector<judged_mark>> tables;
    for (auto const& row : ranking::reference_rows("judged_marks")) {
        tables[row.at("table")].push_back({ranking::entrant_id(std::string_view(row.at("entry"))),
                                           judge_id(std::string_view(row.at("judge"))),
                                           std::stod(row.at("mark"))});
    }
    return tables;
}

/// Two judges without a common entry: one was dealt the best, the other one the worst.
[[nodiscard]] inline std::vector<judged_mark> two_panels_apart() {
    return {{"e0", "j0", 9.0}, {"e1", "j0", 9.5}, {"e2", "j0", 10.0},
            {"e3", "j1", 5.0}, {"e4", "j1", 5.5}, {"e5", "j1", 6.0}};
}

/// Marks in another order.
[[nodiscard]] inline std::vector<judged_mark> shuffled(std::vector<judged_mark> marks,
                                                       std::mt19937_64& random) {
    for (auto i = marks.size(); i > 1; --i) {
        std::swap(marks[i - 1], marks[random() % i]);
    }
    return marks;
}

/// The codes of judges turned round: `j0` becomes `k9`, `j1` becomes `k8`.
[[nodiscard]] inline std::vector<judged_mark> with_judges_renamed(std::vector<judged_mark> marks) {
    for (auto& m : marks) {
        auto const number = m.judge.view().back() - '0';
        m.judge = judge_id(std::string_view("k" + std::to_string(9 - number)));
    }
    return marks;
}

}  // namespace heli::competition
