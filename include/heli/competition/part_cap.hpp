/// \file
/// Whether a part of the marks, such as theory, stays within the share that a dated rule allows.
#pragma once

#include <heli/competition/marking_scheme.hpp>
#include <heli/core/knowable.hpp>
#include <heli/core/parameter.hpp>

#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// What is asked: the share of a part under the rule that binds in a region on a day.
struct cap_question {
    component_part part;  ///< The part whose share is limited.
    parameter_id rule;    ///< The rule: the largest share, from 0 to 1.
    region_code where;    ///< Where the contest is held.
    date day;             ///< On which day.
};

/// The answer about a cap.
enum class cap_verdict : unsigned char {
    kept,         ///< The share is within the cap.
    broken,       ///< The share is above the cap.
    cannot_tell,  ///< It depends on components whose part is not stated.
    no_rule,      ///< No rule with a figure binds there on that day.
};

/// Whether the share of a part is within its cap, with the figures.
struct cap_answer {
    cap_verdict verdict;                 ///< The answer.
    rational least;                      ///< Share of the components stated to be of the part.
    rational most;                       ///< The same with those whose part is not stated.
    knowable<parameter<rational>> rule;  ///< The rule that binds, or why there is none.

    friend bool operator==(cap_answer const&, cap_answer const&) = default;
};

namespace part_cap_detail {

inline cap_verdict verdict_of(cap_answer const& answer) {
    if (!answer.rule.known() || !answer.rule.value().value.known()) {
        return cap_verdict::no_rule;
    }
    auto const& cap = answer.rule.value().value.value();
    if (answer.most <= cap) {
        return cap_verdict::kept;
    }
    return answer.least > cap ? cap_verdict::broken : cap_verdict::cannot_tell;
}

}  // namespace part_cap_detail

/// Whether the share of a part is within its cap. A component whose part is not stated is unknown:
/// it is counted neither in nor out.
/// \param rules dated and regional rows with their sources; no row is built in.
/// \throws invalid_value if the day is special, or if the rule that binds is no share.
[[nodiscard]] inline cap_answer check_cap(marking_scheme const& scheme,
                                          parameter_table<rational> const& rules,
                                          cap_question const& question) {
    cap_answer answer{cap_verdict::no_rule, 0, 0,
                      rules.in_force(question.rule, question.where, question.day)};
    for (auto const& c : scheme.components()) {
        auto const share = c.weight / scheme.terms().whole;
        answer.least += c.part == question.part ? share : 0;
        answer.most += !c.part || c.part == question.part ? share : 0;
    }
    if (answer.rule.known() && answer.rule.value().value.known()) {
        auto const& cap = answer.rule.value().value.value();
        if (cap.sign() < 0 || cap > 1) {
            throw invalid_value("rule " + question.rule.str() + ": " + to_text(cap) +
                                " is no share from 0 to 1");
        }
    }
    answer.verdict = part_cap_detail::verdict_of(answer);
    return answer;
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::cap_verdict`.
template <>
struct labels_of<competition::cap_verdict> {
    /// One row a member.
    static constexpr label<competition::cap_verdict> rows[] = {
        {competition::cap_verdict::kept, "kept", "符合", "kept"},
        {competition::cap_verdict::broken, "broken", "超出上限", "broken"},
        {competition::cap_verdict::cannot_tell, "cannot_tell", "无法判断", "cannot tell"},
        {competition::cap_verdict::no_rule, "no_rule", "无适用规则", "no rule binds"},
    };
};

namespace competition {

/// The answer in one sentence: "theory: 0.3 of the whole, at most 0.3: kept".
[[nodiscard]] inline bilingual to_words(cap_answer const& answer, component_part part) {
    auto share = to_text(answer.least);
    if (answer.most != answer.least) {
        share += "–" + to_text(answer.most);
    }
    auto const in = [&](language lang) { return std::string(name(answer.verdict, lang)); };
    bilingual words{std::string(name(part, language::zh)) + "占总分 " + share,
                    std::string(name(part, language::en)) + ": " + share + " of the whole"};
    if (answer.verdict != cap_verdict::no_rule) {
        auto const cap = to_text(answer.rule.value().value.value());
        words.zh += "，上限 " + cap;
        words.en += ", at most " + cap;
    }
    words.zh += "：" + in(language::zh);
    words.en += ": " + in(language::en);
    return words;
}

/// What a check of the rules has to say of a cap: nothing if it is kept, an error if it is broken,
/// a warning if it cannot be told, an information if no rule binds.
[[nodiscard]] inline std::vector<finding> findings_of(cap_answer const& answer,
                                                      component_part part) {
    auto const as = [&](heli::severity how, std::string code) {
        return std::vector<finding>{
            {how, std::move(code), {"", 0, 0, "components"}, to_words(answer, part), ""}};
    };
    switch (answer.verdict) {
        case cap_verdict::broken:
            return as(severity::error, "part_above_cap");
        case cap_verdict::cannot_tell:
            return as(severity::warning, "part_not_stated");
        case cap_verdict::no_rule:
            return as(severity::info, "no_cap_rule");
        case cap_verdict::kept:
            break;
    }
    return {};
}

}  // namespace competition

}  // namespace heli
