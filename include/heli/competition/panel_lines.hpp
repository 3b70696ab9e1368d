/// \file
/// The marks of a panel in order, and the dropping of the lowest and the highest.
#pragma once

#include <heli/competition/panel_result.hpp>
#include <heli/core/error.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>
#include <vector>

namespace heli::competition {

/// How many marks are dropped.
struct dropped_marks {
    std::size_t low;   ///< So many of the lowest.
    std::size_t high;  ///< So many of the highest.

    friend bool operator==(dropped_marks const&, dropped_marks const&) = default;
};

/// The marks, the lowest first and equal ones by judge, all counted.
/// \throws conflict if a judge is there twice.
[[nodiscard]] inline std::vector<panel_line> lines_of(std::vector<judge_mark> const& marks) {
    std::vector<panel_line> lines;
    std::vector<judge_id> judges;
    for (auto const& m : marks) {
        lines.push_back({m.judge, m.mark, mark_use::counted});
        judges.push_back(m.judge);
    }
    std::sort(judges.begin(), judges.end());
    if (auto const twice = std::adjacent_find(judges.begin(), judges.end());
        twice != judges.end()) {
        throw conflict("judge " + twice->str() + " has marked twice");
    }
    std::sort(lines.begin(), lines.end(), [](auto const& a, auto const& b) {
        return std::tie(a.mark, a.judge) < std::tie(b.mark, b.judge);
    });
    return lines;
}

/// The lines with the lowest and the highest marks dropped. Which of two equal marks is dropped
/// does not change the result; it is the one of the judge with the first code among the lowest,
/// with the last among the highest.
/// \param lines in the order of `lines_of`; more than are dropped.
[[nodiscard]] inline std::vector<panel_line> without(std::vector<panel_line> lines,
                                                     dropped_marks dropped) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i < dropped.low) {
            lines[i].use = mark_use::dropped_low;
        } else if (i >= lines.size() - dropped.high) {
            lines[i].use = mark_use::dropped_high;
        }
    }
    return lines;
}

/// The sum of the marks that count.
[[nodiscard]] inline rational counted_sum(std::vector<panel_line> const& lines) {
    rational sum = 0;
    for (auto const& line : lines) {
        sum += line.use == mark_use::counted ? line.mark : 0;
    }
    return sum;
}

/// Why a panel has no mark yet: another number of marks than its rule asks for.
[[nodiscard]] inline bilingual wrong_count(std::size_t found, std::size_t expected) {
    return {"应有 " + std::to_string(expected) + " 人评分，现有 " + std::to_string(found) + " 人",
            "expected the marks of " + std::to_string(expected) + " judges, there are " +
                std::to_string(found)};
}

}  // namespace heli::competition
