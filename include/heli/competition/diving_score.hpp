/// \file
/// Scores of single and synchronised dives.
#pragma once

#include <heli/competition/panel_lines.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// The marks of the three panels of a synchronised dive.
struct synchro_marks {
    std::vector<judge_mark> first;            ///< Execution of the first diver, 3 judges.
    std::vector<judge_mark> second;           ///< Execution of the second diver, 3 judges.
    std::vector<judge_mark> synchronisation;  ///< 5 judges.

    friend bool operator==(synchro_marks const&, synchro_marks const&) = default;
};

namespace diving_detail {

inline void check_difficulty(rational const& difficulty) {
    if (difficulty.sign() <= 0) {
        throw invalid_value("difficulty " + to_text(difficulty) + ": expected a positive number");
    }
}

/// Refuses a judge who is there twice, also in two panels.
inline void check_panels(synchro_marks const& marks) {
    auto all = marks.first;
    all.insert(all.end(), marks.second.begin(), marks.second.end());
    all.insert(all.end(), marks.synchronisation.begin(), marks.synchronisation.end());
    static_cast<void>(lines_of(all));
}

/// Marks of a panel with all but the middle ones dropped.
struct middle {
    std::size_t judges;   ///< How many mark.
    std::size_t dropped;  ///< So many are dropped at either end.
};

inline std::vector<panel_line> middle_of(std::vector<judge_mark> const& marks, middle kept) {
    auto lines = lines_of(marks);
    return lines.size() == kept.judges ? without(std::move(lines), {kept.dropped, kept.dropped})
                                       : lines;
}

}  // namespace diving_detail

/// The score of a dive by seven judges: two marks are dropped at either end, the sum of the middle
/// three is multiplied by the difficulty. Incomplete with another number of judges.
/// \throws invalid_value if the difficulty is not positive.
/// \throws conflict if a judge is there twice.
[[nodiscard]] inline panel_result diving_score(std::vector<judge_mark> const& marks,
                                               rational const& difficulty,
                                               mark_rounding const& rounding) {
    constexpr diving_detail::middle panel{7, 2};
    diving_detail::check_difficulty(difficulty);
    auto lines = diving_detail::middle_of(marks, panel);
    if (lines.size() != panel.judges) {
        auto why = wrong_count(lines.size(), panel.judges);
        return undecided(panel_rule::diving, panel_verdict::incomplete, std::move(lines),
                         std::move(why));
    }
    auto const score = counted_sum(lines) * difficulty;
    return decided(panel_rule::diving, std::move(lines), score, rounding);
}

/// The score of a synchronised dive by eleven judges: the median of either execution panel and the
/// middle three of synchronisation are added and multiplied by 0.6 and by the difficulty. Lines
/// are those of the first diver, the second one, and synchronisation. Incomplete with another
/// number of judges in a panel.
/// \throws invalid_value if the difficulty is not positive.
/// \throws conflict if a judge is there twice, also in two panels.
[[nodiscard]] inline panel_result synchro_score(synchro_marks const& marks,
                                                rational const& difficulty,
                                                mark_rounding const& rounding) {
    constexpr diving_detail::middle execution{3, 1};
    constexpr diving_detail::middle synchronisation{5, 1};
    diving_detail::check_difficulty(difficulty);
    diving_detail::check_panels(marks);
    std::vector<panel_line> lines;
    bool complete = true;
    auto const add = [&](std::vector<judge_mark> const& panel, diving_detail::middle kept) {
        auto const middle = diving_detail::middle_of(panel, kept);
        complete = complete && middle.size() == kept.judges;
        lines.insert(lines.end(), middle.begin(), middle.end());
    };
    add(marks.first, execution);
    add(marks.second, execution);
    add(marks.synchronisation, synchronisation);
    if (!complete) {
        return undecided(panel_rule::synchro, panel_verdict::incomplete, std::move(lines),
                         {"应有 3、3、5 人评分", "expected 3, 3 and 5 judges in the panels"});
    }
    auto const score = counted_sum(lines) * rational(3, 5) * difficulty;
    return decided(panel_rule::synchro, std::move(lines), score, rounding);
}

}  // namespace heli::competition
