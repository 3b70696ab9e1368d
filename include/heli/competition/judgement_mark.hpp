/// \file
/// Judgement marks of three judges who give 0 to 3, as in skills contests.
#pragma once

#include <heli/competition/panel_lines.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// What a judge gives: 0 to 3.
struct judgement_score {
    judge_id judge;      ///< Who judged.
    std::int32_t score;  ///< 0, 1, 2 or 3.

    friend bool operator==(judgement_score const&, judgement_score const&) = default;
};

/// What judgement is worth and when judges must talk.
struct judgement_rule {
    rational max_mark;            ///< What three times 3 earns.
    std::int32_t allowed_spread;  ///< Largest difference between two judges that needs no talk.

    friend bool operator==(judgement_rule const&, judgement_rule const&) = default;
};

namespace judgement_detail {

inline std::vector<panel_line> lines_of(std::vector<judgement_score> const& scores) {
    std::vector<judge_mark> marks;
    for (auto const& s : scores) {
        if (s.score < 0 || s.score > 3) {
            throw invalid_value("judge " + s.judge.str() + ": judgement " +
                                std::to_string(s.score) + ", expected 0 to 3");
        }
        marks.push_back({s.judge, rational(s.score)});
    }
    return competition::lines_of(marks);
}

}  // namespace judgement_detail

/// The mark of three judges: their sum out of nine, times the highest mark. If two of them are
/// further apart than allowed they must talk before a mark is entered: until then there is none.
/// This follows what is publicly known of skills contests, and is no official text of any.
/// \throws invalid_value if a score is not 0 to 3, the highest mark is not positive, or the allowed
///         spread is negative.
/// \throws conflict if a judge is there twice.
[[nodiscard]] inline panel_result judgement_mark(std::vector<judgement_score> const& scores,
                                                 judgement_rule const& rule,
                                                 mark_rounding const& rounding) {
    constexpr std::size_t judges = 3;
    if (rule.max_mark.sign() <= 0 || rule.allowed_spread < 0) {
        throw invalid_value(
            "judgement: expected a positive highest mark, and an allowed spread "
            "that is not negative");
    }
    auto lines = judgement_detail::lines_of(scores);
    if (lines.size() != judges) {
        auto why = wrong_count(lines.size(), judges);
        return undecided(panel_rule::judgement, panel_verdict::incomplete, std::move(lines),
                         std::move(why));
    }
    auto const spread = lines.back().mark - lines.front().mark;
    if (spread > rule.allowed_spread) {
        auto const apart = to_text(spread);
        auto const allowed = std::to_string(rule.allowed_spread);
        return undecided(panel_rule::judgement, panel_verdict::discuss, std::move(lines),
                         {"评判分相差 " + apart + "，超过允许的 " + allowed + "，须先合议",
                          "the judges are " + apart + " apart, " + allowed +
                              " is allowed: they must talk before a mark is entered"});
    }
    auto const mark = rule.max_mark * counted_sum(lines) / 9;
    return decided(panel_rule::judgement, std::move(lines), mark, rounding);
}

}  // namespace heli::competition
