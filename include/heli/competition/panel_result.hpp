/// \file
/// The mark that a panel of judges gives, with what became of every judge's mark.
#pragma once

#include <heli/competition/mark_rounding.hpp>
#include <heli/competition/mark_state.hpp>
#include <heli/core/id.hpp>
#include <heli/core/knowable.hpp>
#include <heli/core/label.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::competition {

/// A judge or referee by code.
using judge_id = id<struct judge_tag>;

/// The mark of one judge.
struct judge_mark {
    judge_id judge;  ///< Who marked.
    rational mark;   ///< The mark.

    friend bool operator==(judge_mark const&, judge_mark const&) = default;
};

/// The rule by which a panel's mark is made.
enum class panel_rule : unsigned char {
    trimmed_mean,  ///< Mean after the lowest and the highest marks are dropped.
    diving,        ///< Sum of the middle three of seven, times the difficulty.
    synchro,       ///< Medians of execution and middle three of synchronisation.
    judgement,     ///< Three judges, 0 to 3 each, as a share of the highest mark.
    two_referees,  ///< Mean of two, or of the closest pair of three.
};

/// What became of a mark.
enum class mark_use : unsigned char {
    counted,       ///< It is in the result.
    dropped_low,   ///< Dropped as one of the lowest.
    dropped_high,  ///< Dropped as one of the highest.
    set_aside,     ///< Not of the closest pair.
    not_used_yet,  ///< There is no result yet.
};

/// Whether there is a mark, and if not what is to be done.
enum class panel_verdict : unsigned char {
    decided,        ///< There is a mark.
    incomplete,     ///< Marks of judges are missing.
    discuss,        ///< The judges are too far apart and must talk before a mark is entered.
    third_referee,  ///< The two referees are too far apart: a third one marks.
    mark_again,     ///< The judges are too far apart: the work is marked again.
};

/// A judge's mark and what became of it.
struct panel_line {
    judge_id judge;  ///< Who marked.
    rational mark;   ///< The mark.
    mark_use use;    ///< What became of it.

    friend bool operator==(panel_line const&, panel_line const&) = default;
};

/// The mark of a panel. It does not depend on the order of the judges.
struct panel_result {
    panel_rule rule;                ///< How it is made.
    panel_verdict verdict;          ///< Whether there is one.
    std::vector<panel_line> lines;  ///< Every mark, the lowest first, equal ones by judge.
    knowable<rational> exact;       ///< The mark before it is rounded.
    knowable<rational> mark;        ///< The mark, or why there is none.

    friend bool operator==(panel_result const&, panel_result const&) = default;
};

/// The mark as a component of an event takes it: `pending` while there is none.
[[nodiscard]] inline stated_mark to_stated(panel_result const& result) {
    return result.mark.known() ? stated_mark(result.mark.value()) : mark_state::pending;
}

/// A mark that is decided, with its rounding.
[[nodiscard]] inline panel_result decided(panel_rule rule, std::vector<panel_line> lines,
                                          rational const& exact, mark_rounding const& rounding) {
    return {rule, panel_verdict::decided, std::move(lines), exact, rounding(exact)};
}

/// No mark yet, and why. The marks wait.
[[nodiscard]] inline panel_result undecided(panel_rule rule, panel_verdict verdict,
                                            std::vector<panel_line> lines, bilingual why) {
    for (auto& line : lines) {
        line.use = mark_use::not_used_yet;
    }
    unknown const none{std::move(why)};
    return {rule, verdict, std::move(lines), none, none};
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::panel_rule`.
template <>
struct labels_of<competition::panel_rule> {
    /// One row a member.
    static constexpr label<competition::panel_rule> rows[] = {
        {competition::panel_rule::trimmed_mean, "trimmed_mean", "去高去低取平均", "trimmed mean"},
        {competition::panel_rule::diving, "diving", "跳水计分", "diving"},
        {competition::panel_rule::synchro, "synchro", "双人跳水计分", "synchronised diving"},
        {competition::panel_rule::judgement, "judgement", "评判分（0 至 3 分）",
         "judgement from 0 to 3"},
        {competition::panel_rule::two_referees, "two_referees", "两人评分，差大则第三人评分",
         "two referees, a third where they differ"},
    };
};

/// Tokens and names of `competition::mark_use`.
template <>
struct labels_of<competition::mark_use> {
    /// One row a member.
    static constexpr label<competition::mark_use> rows[] = {
        {competition::mark_use::counted, "counted", "计入", "counted"},
        {competition::mark_use::dropped_low, "dropped_low", "去掉最低", "dropped as lowest"},
        {competition::mark_use::dropped_high, "dropped_high", "去掉最高", "dropped as highest"},
        {competition::mark_use::set_aside, "set_aside", "不采用", "set aside"},
        {competition::mark_use::not_used_yet, "not_used_yet", "待定", "not used yet"},
    };
};

/// Tokens and names of `competition::panel_verdict`.
template <>
struct labels_of<competition::panel_verdict> {
    /// One row a member.
    static constexpr label<competition::panel_verdict> rows[] = {
        {competition::panel_verdict::decided, "decided", "已定分", "decided"},
        {competition::panel_verdict::incomplete, "incomplete", "评分不全", "marks are missing"},
        {competition::panel_verdict::discuss, "discuss", "须先合议", "judges must talk first"},
        {competition::panel_verdict::third_referee, "third_referee", "须第三人评分",
         "a third referee marks"},
        {competition::panel_verdict::mark_again, "mark_again", "须重新评分",
         "the work is marked again"},
    };
};

namespace competition {

/// The result with every mark: "trimmed mean: 8.2; a 6.7 (dropped as lowest), b 8.2 (counted)".
[[nodiscard]] inline std::string to_text(panel_result const& result, language lang) {
    auto text = std::string(name(result.rule, lang)) + (lang == language::zh ? "：" : ": ");
    text +=
        result.mark.known() ? heli::to_text(result.mark.value()) : result.mark.reason().in(lang);
    std::string_view separator = lang == language::zh ? "；" : "; ";
    for (auto const& line : result.lines) {
        text += std::string(separator) + line.judge.str() + " " + heli::to_text(line.mark) +
                (lang == language::zh ? "（" : " (") + std::string(name(line.use, lang)) +
                (lang == language::zh ? "）" : ")");
        separator = lang == language::zh ? "，" : ", ";
    }
    return text;
}

}  // namespace competition

}  // namespace heli
