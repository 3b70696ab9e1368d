/// \file
/// How far the judges of a contest agree, where every one of them has marked every entry.
#pragma once

#include <heli/competition/judging_table.hpp>
#include <heli/core/knowable.hpp>
#include <heli/statistics/reliability.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace heli::competition {

/// The intraclass correlations of a table of marks, or why there are none: they need every mark of
/// every judge, and a mark that is missing is not guessed.
[[nodiscard]] inline knowable<statistics::reliability_result> judge_reliability(
    judging_table const& table, statistics::confidence level) {
    if (!table.complete()) {
        auto const missing =
            std::to_string(table.entries().size() * table.judges().size() - table.cells().size());
        return unknown{{"有 " + missing + " 个评分缺失：组内相关系数要求每名评委评每个作品",
                        missing + " marks are missing: intraclass correlations need a mark of "
                                  "every judge for every entry"}};
    }
    std::vector<std::vector<double>> rows(table.entries().size());
    for (auto const& cell : table.cells()) {
        rows[cell.entry].push_back(cell.mark);
    }
    return statistics::reliability(rows, level);
}

}  // namespace heli::competition
