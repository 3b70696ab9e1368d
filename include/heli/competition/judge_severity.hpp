/// \file
/// How severe each judge is, how widely the judge spreads marks, and how far they fit the others'.
#pragma once

#include <heli/competition/additive_model.hpp>
#include <heli/statistics/moments.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::competition {

/// The way of one judge.
struct judge_severity {
    judge_id judge;             ///< The judge.
    statistics::moments marks;  ///< Number, mean and spread of the marks.
    knowable<double> level;     ///< Above the other judges; below 0 is severe.
    knowable<double> misfit;    ///< Root mean square of what level and entries leave unexplained.

    friend bool operator==(judge_severity const&, judge_severity const&) = default;
};

/// The way of every judge, by code. Levels and misfits come from `additive_model`, so that a judge
/// who was dealt strong entries is not lenient for it; they are unknown where it has no fit.
[[nodiscard]] inline std::vector<judge_severity> judge_severities(judging_table const& table) {
    auto const answer = additive_model(table);
    std::vector<statistics::exact_sum> squares(table.judges().size());
    if (answer.fit.known()) {
        for (std::size_t i = 0; i < table.cells().size(); ++i) {
            double const rest = answer.fit.value().residuals[i];
            squares[table.cells()[i].judge].add(rest * rest);
        }
    }
    std::vector<judge_severity> found;
    for (std::size_t j = 0; j < table.judges().size(); ++j) {
        auto const marks = table.marks_of_judge(static_cast<std::uint32_t>(j));
        unknown const none{answer.fit.reason()};
        found.push_back({table.judges()[j], statistics::moments_of(marks), none, none});
        if (answer.fit.known()) {
            found.back().level = answer.fit.value().judges[j];
            found.back().misfit = std::sqrt(squares[j].total() / static_cast<double>(marks.size()));
        }
    }
    return found;
}

}  // namespace heli::competition
