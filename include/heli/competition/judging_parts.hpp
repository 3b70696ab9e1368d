/// \file
/// Groups of judges and entries that marks connect: only within one can judges be compared.
#pragma once

#include <heli/competition/judging_table.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/statistics/connected_parts.hpp>

#include <string>
#include <vector>

namespace heli::competition {

/// Judges and entries that marks connect.
struct judging_part {
    std::vector<judge_id> judges;              ///< By their codes.
    std::vector<ranking::entrant_id> entries;  ///< By their codes.

    friend bool operator==(judging_part const&, judging_part const&) = default;
};

/// The groups of a table, the one with the first judge first. In a design that can compare all
/// judges there is one.
[[nodiscard]] inline std::vector<judging_part> parts_of(judging_table const& table) {
    auto const judges = table.judges().size();
    std::vector<statistics::graph_edge> edges;
    for (auto const& cell : table.cells()) {
        edges.emplace_back(cell.judge, judges + cell.entry);
    }
    std::vector<judging_part> parts;
    for (auto const& vertices :
         statistics::connected_parts(judges + table.entries().size(), edges)) {
        auto& part = parts.emplace_back();
        for (auto const vertex : vertices) {
            if (vertex < judges) {
                part.judges.push_back(table.judges()[vertex]);
            } else {
                part.entries.push_back(table.entries()[vertex - judges]);
            }
        }
    }
    return parts;
}

/// Why judges cannot be compared: no entry connects their groups. Names the judges of each group.
[[nodiscard]] inline bilingual not_connected(std::vector<judging_part> const& parts) {
    std::string groups;
    for (auto const& part : parts) {
        groups += groups.empty() ? "{" : ", {";
        for (std::size_t i = 0; i < part.judges.size(); ++i) {
            groups += (i == 0 ? "" : " ") + part.judges[i].str();
        }
        groups += "}";
    }
    return {"评委分成互无共同作品的几组，无法比较宽严：" + groups,
            "no entry connects these groups of judges, so that they cannot be compared: " + groups};
}

}  // namespace heli::competition
