/// \file
/// A selection under floors and caps, with the candidates grouped by what they count for.
#pragma once

#include <heli/core/error.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace heli::allocation {

/// Largest magnitude of a score, so that every sum of 2^31 of them fits.
inline constexpr std::int64_t most_selection_score = 1'000'000'000;

/// How many members a row of a selection may have, both included.
struct row_range {
    std::int64_t low = 0;   ///< Least.
    std::int64_t high = 0;  ///< Most.

    friend bool operator==(row_range const&, row_range const&) = default;
};

/// Candidates that count for the same rows. Only how many of them are chosen is open: it is always
/// the first ones, so that the gain is concave in their number.
struct candidate_group {
    std::vector<std::uint32_t> rows;     ///< Rows that each member counts for, ascending.
    std::vector<std::uint32_t> members;  ///< Candidates: higher score first, then earlier place.
    std::vector<std::int64_t> scores;    ///< Their scores.
    std::vector<std::int64_t> totals;    ///< Totals of the first 0, 1, 2 ... of them.

    /// How many candidates.
    [[nodiscard]] std::int64_t size() const noexcept {
        return static_cast<std::int64_t>(members.size());
    }
    /// Score of the member with this number.
    [[nodiscard]] std::int64_t score(std::int64_t number) const {
        return scores[static_cast<std::size_t>(number)];
    }
    /// Total of the first `count` members.
    [[nodiscard]] std::int64_t total(std::int64_t count) const {
        return totals[static_cast<std::size_t>(count)];
    }
};

/// Maximise the total score over how many are chosen of each group, with every row in its range.
struct grouped_selection {
    std::vector<row_range> rows;          ///< Range of each row.
    std::vector<candidate_group> groups;  ///< In the order of their first candidate.
};

/// How many are chosen of each group.
using group_counts = std::vector<std::int64_t>;

/// Groups candidates.
/// \param ranges range of each row. \param rows rows that each candidate counts for, ascending.
/// \param scores score of each candidate.
/// \throws invalid_value if a score is larger than `most_selection_score`.
[[nodiscard]] inline grouped_selection group_candidates(
    std::vector<row_range> ranges, std::vector<std::vector<std::uint32_t>> const& rows,
    std::vector<std::int64_t> const& scores) {
    grouped_selection made{std::move(ranges), {}};
    std::map<std::vector<std::uint32_t>, std::size_t> numbers;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (scores[i] > most_selection_score || scores[i] < -most_selection_score) {
            throw invalid_value("score " + std::to_string(scores[i]) +
                                ": expected a magnitude of at most " +
                                std::to_string(most_selection_score));
        }
        auto const [at, added] = numbers.try_emplace(rows[i], made.groups.size());
        if (added) {
            made.groups.push_back({rows[i], {}, {}, {}});
        }
        made.groups[at->second].members.push_back(static_cast<std::uint32_t>(i));
    }
    for (auto& group : made.groups) {
        std::stable_sort(group.members.begin(), group.members.end(),
                         [&](auto a, auto b) { return scores[a] > scores[b]; });
        for (auto const member : group.members) {
            group.scores.push_back(scores[member]);
        }
        group.totals.resize(group.members.size() + 1);
        std::partial_sum(group.scores.begin(), group.scores.end(), group.totals.begin() + 1);
    }
    return made;
}

/// Total score of a choice.
[[nodiscard]] inline std::int64_t total_score(grouped_selection const& selection,
                                              group_counts const& counts) {
    std::int64_t total = 0;
    for (std::size_t g = 0; g < counts.size(); ++g) {
        total += selection.groups[g].total(counts[g]);
    }
    return total;
}

/// Whether a choice keeps every row in its range.
[[nodiscard]] inline bool keeps_rows(grouped_selection const& selection,
                                     group_counts const& counts) {
    std::vector<std::int64_t> sums(selection.rows.size());
    for (std::size_t g = 0; g < counts.size(); ++g) {
        for (auto const row : selection.groups[g].rows) {
            sums[row] += counts[g];
        }
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] < selection.rows[i].low || sums[i] > selection.rows[i].high) {
            return false;
        }
    }
    return true;
}

}  // namespace heli::allocation
