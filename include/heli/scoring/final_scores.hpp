/// \file
/// The final scores by a stated weight, ranked, each with its sum in words.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/knowable.hpp>
#include <heli/ranking/rank.hpp>
#include <heli/scoring/final_line.hpp>
#include <heli/scoring/outcome_check.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// A person's final score.
struct final_score {
    final_line line;             ///< What it is made of.
    ranking::mark score;         ///< From 0 to 100, or the kind of its absence.
    ranking::standing standing;  ///< Where the person stands; equal scores share.

    friend bool operator==(final_score const&, final_score const&) = default;
};

/// The final scores of a contest.
struct final_standings {
    final_terms terms;              ///< The organiser's choice.
    heli::points total;             ///< The points that the contest declares as the most.
    std::vector<final_line> lines;  ///< What scores are made of, by person; for every weight.
    /// By person. Unknown while the organiser states no weight: `weight_breakpoints` says what
    /// holds for every weight.
    knowable<std::vector<final_score>> scores;

    friend bool operator==(final_standings const&, final_standings const&) = default;
};

namespace final_scores_detail {

inline std::vector<final_score> scores_by(rational const& weight,
                                          std::vector<final_line> const& lines) {
    std::vector<ranking::mark> marks;
    std::vector<person_id> people;
    for (auto const& line : lines) {
        marks.push_back(line.ranked() ? ranking::mark(line.at(weight))
                                      : ranking::mark(line.attendance));
        people.push_back(line.person);
    }
    auto const places = ranking::rank(marks, ranking::direction::higher_is_better, people);
    std::vector<final_score> scores;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        scores.push_back({lines[i], marks[i], places[i]});
    }
    return scores;
}

}  // namespace final_scores_detail

/// Computes and ranks the final scores; the order of the entries does not matter.
/// \throws invalid_value if the weight is not from 0 to 1, and what `final_lines` throws.
/// \throws conflict if a person is there twice.
[[nodiscard]] inline final_standings final_scores(final_terms const& terms, heli::points total,
                                                  std::vector<final_entry> const& entries) {
    require_sound(check(terms));
    auto lines = final_lines(terms, total, entries);
    if (!terms.points_weight) {
        return {terms, total, std::move(lines),
                unknown{{"主办方未规定积分与效果的权重，无最终成绩",
                         "the organiser states no weight of points and effect, so that there is no "
                         "final score"}}};
    }
    auto scores = final_scores_detail::scores_by(*terms.points_weight, lines);
    return {terms, total, std::move(lines), std::move(scores)};
}

/// What final scores are made of, and that it is the organiser's choice.
[[nodiscard]] inline bilingual to_words(final_terms const& terms) {
    auto const in = [&](language lang) {
        bool const zh = lang == language::zh;
        std::string text = zh ? "最终成绩（主办方规定）：" : "final score (organiser's choice): ";
        if (terms.points_weight) {
            auto const points = to_text(*terms.points_weight);
            auto const effect = to_text(rational(1) - *terms.points_weight);
            text += zh ? points + " × 积分得分率 + " + effect + " × 效果分"
                       : points + " x points share + " + effect + " x effect score";
        } else {
            text += zh ? "权重未规定" : "the weight is not stated";
        }
        if (terms.without_effect) {
            text += (zh ? "；" : "; ") + std::string(name(*terms.without_effect, lang));
        }
        return text;
    };
    return {in(language::zh), in(language::en)};
}

namespace final_scores_detail {

inline std::string why_none(final_line const& line, language lang) {
    auto const kind = std::string(name(line.attendance, lang));
    return line.reason.zh.empty() && line.reason.en.empty()
               ? kind
               : kind + (lang == language::zh ? "；" : "; ") + line.reason.in(lang);
}

}  // namespace final_scores_detail

/// How a score was made: "P1: 0.6 x 80 + 0.4 x 50 = 68 (organiser's choice of weights)", or why
/// there is none. \param weight the one it was computed by.
[[nodiscard]] inline bilingual to_words(final_score const& s, rational const& weight) {
    auto const in = [&](language lang) {
        bool const zh = lang == language::zh;
        auto const who = s.line.person.str() + (zh ? "：" : ": ");
        if (!s.score.present()) {
            return who + (zh ? "无最终成绩：" : "no final score: ") +
                   final_scores_detail::why_none(s.line, lang);
        }
        auto const times = zh ? " × " : " x ";
        auto text = who + to_text(weight) + times + to_text(s.line.points_share) + " + " +
                    to_text(rational(1) - weight) + times + to_text(s.line.effect.key()) + " = " +
                    to_text(s.score.key()) +
                    (zh ? "（权重由主办方规定）" : " (organiser's choice of weights)");
        auto const& none = s.line.reason;
        if (!none.zh.empty() || !none.en.empty()) {
            text += (zh ? "；效果分按零分计：" : "; effect score counts as zero: ") + none.in(lang);
        }
        return text;
    };
    return {in(language::zh), in(language::en)};
}

}  // namespace heli::scoring
