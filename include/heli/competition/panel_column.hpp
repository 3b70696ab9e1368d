/// \file
/// Trimmed marks of many entrants at once, as exact whole numbers that can be ranked directly.
#pragma once

#include <heli/competition/trimmed_mean.hpp>
#include <heli/ranking/attendance.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>
#include <string>
#include <vector>

namespace heli::competition {

/// Marks of many entrants by a panel, in whole units such as hundredths.
struct panel_column {
    std::span<std::int32_t const> marks;  ///< Those of an entrant side by side, by judge.
    /// Whether each entrant has marks; empty if all have. The marks of one without are not read.
    std::span<ranking::attendance const> attendance = {};
};

/// The sum of the marks that count of an entrant, in the unit of the marks, or why there is none.
using trimmed_sum = ranking::outcome<std::int64_t>;

namespace panel_column_detail {

inline void check(panel_column const& column, std::size_t judges) {
    if (column.marks.size() % judges != 0) {
        throw invalid_value("column of " + std::to_string(column.marks.size()) +
                            " marks: expected " + std::to_string(judges) + " of each entrant");
    }
    auto const entrants = column.marks.size() / judges;
    if (!column.attendance.empty() && column.attendance.size() != entrants) {
        throw invalid_value("column of " + std::to_string(entrants) + " entrants: " +
                            std::to_string(column.attendance.size()) + " states were given");
    }
}

inline std::int64_t sum_of(std::span<std::int32_t const> marks) {
    return std::accumulate(marks.begin(), marks.end(), std::int64_t{0});
}

/// Without the lowest and the highest mark.
inline std::int64_t without_two(std::span<std::int32_t const> marks) {
    std::int64_t sum = 0;
    auto low = std::numeric_limits<std::int32_t>::max();
    auto high = std::numeric_limits<std::int32_t>::min();
    for (auto const mark : marks) {
        sum += mark;
        low = std::min(low, mark);
        high = std::max(high, mark);
    }
    return sum - low - high;
}

inline std::int64_t sum_of(std::vector<std::int32_t>& sorted, dropped_marks dropped) {
    std::sort(sorted.begin(), sorted.end());
    return sum_of(std::span<std::int32_t const>(sorted).subspan(
        dropped.low, sorted.size() - dropped.low - dropped.high));
}

}  // namespace panel_column_detail

/// The sum of the marks that count, for every entrant. All have as many marks that count, so that
/// sums rank as the exact means do; the mean is the sum by `rule.counted()`.
/// \throws invalid_value if the marks are not as many for each entrant as the rule has judges, or
///         the states are not as many as the entrants.
[[nodiscard]] inline std::vector<trimmed_sum> trimmed_sums(panel_column const& column,
                                                           trim_rule const& rule) {
    auto const judges = rule.judges();
    panel_column_detail::check(column, judges);
    auto const dropped = rule.dropped();
    std::vector<trimmed_sum> sums;
    sums.reserve(column.marks.size() / judges);
    std::vector<std::int32_t> sorted(judges);
    for (std::size_t i = 0; i < column.marks.size() / judges; ++i) {
        auto const marks = column.marks.subspan(i * judges, judges);
        if (!column.attendance.empty() && column.attendance[i] != ranking::attendance::present) {
            sums.emplace_back(column.attendance[i]);
        } else if (dropped == dropped_marks{0, 0}) {
            sums.emplace_back(panel_column_detail::sum_of(marks));
        } else if (dropped == dropped_marks{1, 1}) {
            sums.emplace_back(panel_column_detail::without_two(marks));
        } else {
            sorted.assign(marks.begin(), marks.end());
            sums.emplace_back(panel_column_detail::sum_of(sorted, dropped));
        }
    }
    return sums;
}

/// The mean that belongs to a sum: in the marks' own measure, then rounded.
/// \param sum in whole units. \param rule how many marks count. \param unit such as 0.01.
/// \param rounding of the mean.
[[nodiscard]] inline rational trimmed_mean_of(std::int64_t sum, trim_rule const& rule,
                                              rational const& unit, mark_rounding const& rounding) {
    return rounding(rational(sum) * unit / rational(rule.counted()));
}

}  // namespace heli::competition
