/// \file
/// Marks of each judge about the judge's own mean, with warnings where that misleads.
#pragma once

#include <heli/competition/judging_parts.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/label.hpp>
#include <heli/statistics/moments.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// Which standard deviation z-scores are in units of. Contests differ, so it must be stated.
enum class spread_kind : unsigned char {
    sample,      ///< By n - 1.
    population,  ///< By n.
};

/// What the scores of a judge are relative to.
struct judge_level {
    judge_id judge;     ///< The judge.
    std::size_t marks;  ///< How many marks.
    double mean;        ///< Their mean.
    double spread;      ///< Their standard deviation; 0 for one mark.

    friend bool operator==(judge_level const&, judge_level const&) = default;
};

/// Marks after the level and spread of every judge were taken out.
struct z_score_result {
    spread_kind kind;                 ///< Which standard deviation.
    std::vector<judge_level> judges;  ///< By their codes.
    std::vector<double> scores;       ///< The z-score of each cell of the table.
    std::vector<double> entries;      ///< Of each entry the mean, at the level of all marks.
    std::vector<finding> warnings;    ///< Where the scores mislead.

    friend bool operator==(z_score_result const&, z_score_result const&) = default;
};

namespace judge_z_detail {

/// Mean and spread of marks; at least one.
inline std::pair<double, double> level_of(std::vector<double> const& marks, spread_kind kind) {
    auto const m = statistics::moments_of(marks);
    if (m.n < 2) {
        return {m.mean.value(), 0.0};
    }
    auto const n = static_cast<double>(m.n);
    double const share = kind == spread_kind::population ? (n - 1.0) / n : 1.0;
    return {m.mean.value(), std::sqrt(m.variance.value() * share)};
}

inline finding warning(char const* code, std::string value, bilingual message) {
    return {severity::warning, code, {}, std::move(message), std::move(value)};
}

inline void warn_of_judge(judge_level const& level, std::vector<finding>& warnings) {
    auto const id = level.judge.str();
    if (level.marks < 2) {
        warnings.push_back(warning("few_marks", id,
                                   {"评委 " + id + " 只评了一个作品，标准分按 0 处理",
                                    "judge " + id + " has marked one entry: its score is 0"}));
    } else if (level.spread == 0.0) {
        warnings.push_back(warning("zero_spread", id,
                                   {"评委 " + id + " 所给分数全部相等，标准分按 0 处理",
                                    "judge " + id + " gave all the same mark: the scores are 0"}));
    }
}

inline void warn_of_design(judging_table const& table, std::vector<finding>& warnings) {
    if (auto const parts = parts_of(table); parts.size() > 1) {
        warnings.push_back(warning("no_common_entries", "", not_connected(parts)));
    } else if (!table.complete()) {
        warnings.push_back(warning(
            "different_entries", "",
            {"各评委所评作品不同：分到强作品的评委会拉低这些作品的标准分",
             "judges have marked different entries: one dealt strong entries pulls them down"}));
    }
}

inline std::vector<double> means_by_entry(judging_table const& table,
                                          std::vector<double> const& values) {
    std::vector<statistics::exact_sum> sums(table.entries().size());
    std::vector<double> counts(table.entries().size(), 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto const entry = table.cells()[i].entry;
        sums[entry].add(values[i]);
        counts[entry] += 1.0;
    }
    std::vector<double> means;
    for (std::size_t entry = 0; entry < sums.size(); ++entry) {
        means.push_back(sums[entry].total() / counts[entry]);
    }
    return means;
}

inline std::vector<double> all_marks(judging_table const& table) {
    std::vector<double> marks;
    for (auto const& cell : table.cells()) {
        marks.push_back(cell.mark);
    }
    return marks;
}

}  // namespace judge_z_detail

/// Of every mark z = (x - mean) / spread by its judge, and of every entry the mean of M + S z with
/// the mean M and the spread S of all marks. Where a judge has no spread z is 0, with a warning;
/// warnings also name judges without common entries, for whom scores mean nothing, and judges who
/// marked different entries. `additive_model` is the better answer where it applies.
[[nodiscard]] inline z_score_result judge_z_scores(judging_table const& table, spread_kind kind) {
    z_score_result result{kind, {}, {}, {}, {}};
    if (table.cells().empty()) {
        return result;
    }
    for (std::size_t j = 0; j < table.judges().size(); ++j) {
        auto const marks = table.marks_of_judge(static_cast<std::uint32_t>(j));
        auto const [mean, spread] = judge_z_detail::level_of(marks, kind);
        result.judges.push_back({table.judges()[j], marks.size(), mean, spread});
        judge_z_detail::warn_of_judge(result.judges.back(), result.warnings);
    }
    judge_z_detail::warn_of_design(table, result.warnings);
    auto const [all_mean, all_spread] =
        judge_z_detail::level_of(judge_z_detail::all_marks(table), kind);
    std::vector<double> levelled;
    for (auto const& cell : table.cells()) {
        auto const& judge = result.judges[cell.judge];
        double const z = judge.spread == 0.0 ? 0.0 : (cell.mark - judge.mean) / judge.spread;
        result.scores.push_back(z);
        levelled.push_back(all_mean + all_spread * z);
    }
    result.entries = judge_z_detail::means_by_entry(table, levelled);
    return result;
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::spread_kind`.
template <>
struct labels_of<competition::spread_kind> {
    /// One row a member.
    static constexpr label<competition::spread_kind> rows[] = {
        {competition::spread_kind::sample, "sample", "样本标准差（n-1）",
         "sample standard deviation"},
        {competition::spread_kind::population, "population", "总体标准差（n）",
         "population standard deviation"},
    };
};

}  // namespace heli
