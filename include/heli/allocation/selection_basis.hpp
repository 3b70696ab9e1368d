/// \file
/// The state of a simplex on groups of candidates.
#pragma once

#include <heli/allocation/selection_bound.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace heli::allocation::selection_detail {

/// The sum of the prices of a group's rows.
inline std::int64_t price_of(candidate_group const& group,
                             std::vector<std::int64_t> const& prices) {
    std::int64_t sum = 0;
    for (auto const row : group.rows) {
        sum += prices[row];
    }
    return sum;
}

/// A variable of the basis: the sum of a row, or the member of a group behind those chosen.
struct basic_variable {
    bool row;
    std::size_t number;
};

/// Where a simplex stands.
struct simplex_basis {
    std::vector<basic_variable> basic;  ///< One a row.
    std::vector<char> row_basic;        ///< Whether the sum of a row is in the basis.
    std::vector<char> row_upper;        ///< Else whether it is at its upper limit.
    std::vector<char> group_basic;      ///< Whether a member of the group is in the basis.
    group_counts counts;                ///< How many are chosen in full.
    std::vector<count_range> open;      ///< How many may be.

    /// The start: no prices, every candidate with a positive score is chosen.
    static simplex_basis start(grouped_selection const& selection) {
        simplex_basis made;
        auto const rows = selection.rows.size();
        for (std::size_t i = 0; i < rows; ++i) {
            made.basic.push_back({true, i});
        }
        made.row_basic.assign(rows, 1);
        made.row_upper.assign(rows, 0);
        made.group_basic.assign(selection.groups.size(), 0);
        for (auto const& group : selection.groups) {
            auto const end = std::partition_point(group.scores.begin(), group.scores.end(),
                                                  [](auto score) { return score > 0; });
            made.counts.push_back(end - group.scores.begin());
            made.open.push_back({0, group.size()});
        }
        return made;
    }
    /// Takes other ranges. A member of the basis stays there if its range still touches it, else
    /// the nearest member takes its place.
    void reopen(grouped_selection const& selection, std::vector<count_range> ranges) {
        open = std::move(ranges);
        for (std::size_t g = 0; g < counts.size(); ++g) {
            if (group_basic[g] != 0) {
                auto const last = std::min(open[g].high, selection.groups[g].size() - 1);
                auto const first = std::max<std::int64_t>(0, open[g].low - 1);
                counts[g] = std::clamp(counts[g], first, last);
            }
        }
    }
    /// Puts everything outside the basis where the prices want it.
    void follow(grouped_selection const& selection, row_prices const& prices) {
        for (std::size_t i = 0; i < row_upper.size(); ++i) {
            row_upper[i] = prices.numerators[i] > 0 ? 1 : 0;
        }
        for (std::size_t g = 0; g < counts.size(); ++g) {
            if (group_basic[g] != 0) {
                continue;
            }
            auto const& group = selection.groups[g];
            auto const price = price_of(group, prices.numerators);
            auto const first = group.scores.begin();
            auto const dear = [&](auto score) { return score * prices.denominator > price; };
            counts[g] =
                std::partition_point(first + open[g].low, first + open[g].high, dear) - first;
        }
    }
    /// Limits of a basic variable: a sum, or the share of a member that is chosen.
    [[nodiscard]] row_range limits(grouped_selection const& selection, std::size_t position) const {
        auto const& v = basic[position];
        if (v.row) {
            return selection.rows[v.number];
        }
        // Ranges that became narrower may leave none of the member, or all and more.
        auto const chosen = counts[v.number];
        return {std::max<std::int64_t>(0, open[v.number].low - chosen),
                std::min<std::int64_t>(1, open[v.number].high - chosen)};
    }
    /// A variable leaves to one of its limits.
    void leave(grouped_selection const& selection, std::size_t position, bool upper) {
        auto const [low, high] = limits(selection, position);
        auto const& v = basic[position];
        if (v.row) {
            row_basic[v.number] = 0;
            row_upper[v.number] = upper ? 1 : 0;
        } else {
            group_basic[v.number] = 0;
            counts[v.number] += upper ? high : low;
        }
    }
    /// A variable enters; of a group that gets dearer, the last one chosen.
    void enter(std::size_t position, std::size_t number, bool row, bool dearer) {
        basic[position] = {row, number};
        if (row) {
            row_basic[number] = 1;
        } else {
            group_basic[number] = 1;
            counts[number] -= dearer ? 1 : 0;
        }
    }
};

}  // namespace heli::allocation::selection_detail
