/// \file
/// Whether a judge's marks rise or fall in the order in which the judge marked.
#pragma once

#include <heli/competition/above_other_judges.hpp>
#include <heli/core/error.hpp>
#include <heli/core/knowable.hpp>
#include <heli/statistics/moments.hpp>
#include <heli/statistics/spearman.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// When a judge marked an entry.
struct marking_turn {
    ranking::entrant_id entry;  ///< The entry.
    judge_id judge;             ///< The judge.
    std::int64_t turn;          ///< Its place in the order of the judge's marking.

    friend bool operator==(marking_turn const&, marking_turn const&) = default;
};

/// How the marks of a judge changed over the turns, relative to the other judges of each entry.
struct marking_drift {
    judge_id judge;                     ///< The judge.
    statistics::spearman_result trend;  ///< Of marks with turns.
    knowable<double> slope;             ///< Change of the mark from one turn to the next.
    std::size_t unknown_turn;           ///< Marks left out: their turn is not known.
    std::size_t no_other_judge;         ///< Marks left out: nobody else has marked the entry.

    friend bool operator==(marking_drift const&, marking_drift const&) = default;
};

namespace marking_drift_detail {

using turns_by_work = std::map<std::pair<judge_id, ranking::entrant_id>, std::int64_t>;

inline turns_by_work by_work(std::vector<marking_turn> const& turns) {
    turns_by_work found;
    std::vector<std::pair<judge_id, std::int64_t>> taken;
    for (auto const& t : turns) {
        taken.emplace_back(t.judge, t.turn);
        if (!found.emplace(std::pair(t.judge, t.entry), t.turn).second) {
            throw conflict("judge " + t.judge.str() + " has two turns for entry " + t.entry.str());
        }
    }
    std::sort(taken.begin(), taken.end());
    if (auto const twice = std::adjacent_find(taken.begin(), taken.end()); twice != taken.end()) {
        throw conflict("judge " + twice->first.str() + " has two entries in turn " +
                       std::to_string(twice->second));
    }
    return found;
}

/// The marks of a judge with their turns.
struct timed_marks {
    std::vector<double> turns = {};
    std::vector<double> marks = {};
    std::size_t unknown_turn = 0;
    std::size_t no_other_judge = 0;
};

/// The slope of the line of least squares.
inline knowable<double> slope_of(timed_marks const& m) {
    auto const x = statistics::moments_of(m.turns);
    auto const y = statistics::moments_of(m.marks);
    if (!x.variance.known()) {
        return unknown{x.variance.reason()};
    }
    if (x.variance.value() == 0.0) {
        return statistics::no_spread();
    }
    statistics::exact_sum products;
    for (std::size_t i = 0; i < m.turns.size(); ++i) {
        products.add((m.turns[i] - x.mean.value()) * (m.marks[i] - y.mean.value()));
    }
    return products.total() / (x.variance.value() * static_cast<double>(x.n - 1));
}

}  // namespace marking_drift_detail

/// The drift of every judge over the turns, by code: rank correlation of the turn with the mark
/// above the other judges, and the slope. Others drift as well, so that a drift that all have in
/// the same order does not show. Needs entries in different orders, or it says nothing of fatigue
/// as against the order of the entries.
/// \throws conflict if a judge has two turns for an entry or two entries in one turn.
[[nodiscard]] inline std::vector<marking_drift> marking_drifts(
    judging_table const& table, std::vector<marking_turn> const& turns) {
    auto const by_work = marking_drift_detail::by_work(turns);
    auto const above = above_other_judges(table);
    std::vector<marking_drift_detail::timed_marks> by_judge(table.judges().size());
    for (std::size_t i = 0; i < above.size(); ++i) {
        auto const& cell = table.cells()[i];
        auto& of_judge = by_judge[cell.judge];
        auto const turn = by_work.find({table.judges()[cell.judge], table.entries()[cell.entry]});
        if (turn == by_work.end()) {
            ++of_judge.unknown_turn;
        } else if (!above[i]) {
            ++of_judge.no_other_judge;
        } else {
            of_judge.turns.push_back(static_cast<double>(turn->second));
            of_judge.marks.push_back(*above[i]);
        }
    }
    std::vector<marking_drift> found;
    for (std::size_t j = 0; j < by_judge.size(); ++j) {
        auto const& m = by_judge[j];
        found.push_back({table.judges()[j], statistics::spearman(m.turns, m.marks),
                         marking_drift_detail::slope_of(m), m.unknown_turn, m.no_other_judge});
    }
    return found;
}

}  // namespace heli::competition
