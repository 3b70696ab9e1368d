/// \file
/// How far each mark lies above those that other judges gave the same entry.
#pragma once

#include <heli/competition/judging_table.hpp>
#include <heli/statistics/exact_sum.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace heli::competition {

/// For each cell of the table the mark minus the mean of the other judges' marks of the same entry;
/// absent where nobody else has marked it. The worth of the entry is so taken out.
[[nodiscard]] inline std::vector<std::optional<double>> above_other_judges(
    judging_table const& table) {
    auto const& cells = table.cells();
    std::vector<std::optional<double>> found(cells.size());
    for (std::size_t first = 0; first < cells.size();) {
        auto last = first + 1;
        while (last < cells.size() && cells[last].entry == cells[first].entry) {
            ++last;
        }
        for (auto own = first; own < last && last - first > 1; ++own) {
            statistics::exact_sum others;
            for (auto i = first; i < last; ++i) {
                others.add(i == own ? 0.0 : cells[i].mark);
            }
            found[own] = cells[own].mark - others.total() / static_cast<double>(last - first - 1);
        }
        first = last;
    }
    return found;
}

}  // namespace heli::competition
