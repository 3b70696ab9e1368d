/// \file
/// Whether judges mark entries of their own delegation higher than other judges do.
#pragma once

#include <heli/competition/above_other_judges.hpp>
#include <heli/competition/contest_ids.hpp>
#include <heli/core/error.hpp>
#include <heli/core/id.hpp>
#include <heli/statistics/welch.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// The delegations of entries and judges; who is not in it is of no known delegation.
struct delegations {
    std::map<ranking::entrant_id, delegation_id> entries;  ///< Of entries.
    std::map<judge_id, delegation_id> judges;              ///< Of judges.

    friend bool operator==(delegations const&, delegations const&) = default;
};

/// How a judge, or all together, mark their own delegation.
struct home_bias_result {
    std::optional<judge_id> judge;   ///< The judge; absent for all judges together.
    statistics::welch_result marks;  ///< Own delegation minus others, above the other judges.
    std::size_t unknown_delegation;  ///< Marks left out: a delegation is not known.
    std::size_t no_other_judge;      ///< Marks left out: nobody else has marked the entry.

    friend bool operator==(home_bias_result const&, home_bias_result const&) = default;
};

namespace home_bias_detail {

/// Marks above other judges' of one judge, by whether the entry is of the own delegation.
struct home_marks {
    std::vector<double> own = {};
    std::vector<double> others = {};
    std::size_t unknown_delegation = 0;
    std::size_t no_other_judge = 0;

    void add(home_marks const& more) {
        own.insert(own.end(), more.own.begin(), more.own.end());
        others.insert(others.end(), more.others.begin(), more.others.end());
        unknown_delegation += more.unknown_delegation;
        no_other_judge += more.no_other_judge;
    }
};

inline std::vector<home_marks> marks_by_judge(judging_table const& table, delegations const& of) {
    auto const above = above_other_judges(table);
    std::vector<home_marks> found(table.judges().size());
    for (std::size_t i = 0; i < above.size(); ++i) {
        auto const& cell = table.cells()[i];
        auto const entry = of.entries.find(table.entries()[cell.entry]);
        auto const judge = of.judges.find(table.judges()[cell.judge]);
        auto& marks = found[cell.judge];
        if (entry == of.entries.end() || judge == of.judges.end()) {
            ++marks.unknown_delegation;
        } else if (!above[i]) {
            ++marks.no_other_judge;
        } else {
            (entry->second == judge->second ? marks.own : marks.others).push_back(*above[i]);
        }
    }
    return found;
}

inline home_bias_result result_of(std::optional<judge_id> const& judge, home_marks const& marks,
                                  statistics::confidence level) {
    return {judge, statistics::welch(marks.own, marks.others, level), marks.unknown_delegation,
            marks.no_other_judge};
}

}  // namespace home_bias_detail

/// Compares what judges give entries of their own delegation with what they give others, each mark
/// relative to the other judges of the same entry, by Welch's t. The first result is that of all
/// judges together, then follows each judge by code. An interval above 0 is a reason to look, and
/// no proof; where there are fewer than two marks on a side there is none. Marks of unknown
/// delegation are counted on neither side.
[[nodiscard]] inline std::vector<home_bias_result> home_bias(judging_table const& table,
                                                             delegations const& of,
                                                             statistics::confidence level) {
    auto const by_judge = home_bias_detail::marks_by_judge(table, of);
    home_bias_detail::home_marks all;
    for (auto const& marks : by_judge) {
        all.add(marks);
    }
    std::vector<home_bias_result> found{home_bias_detail::result_of(std::nullopt, all, level)};
    for (std::size_t j = 0; j < by_judge.size(); ++j) {
        found.push_back(home_bias_detail::result_of(table.judges()[j], by_judge[j], level));
    }
    return found;
}

}  // namespace heli::competition
