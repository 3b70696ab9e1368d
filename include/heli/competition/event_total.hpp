/// \file
/// The exact total of an entrant in an event, with what every component earned.
#pragma once

#include <heli/competition/mark_state.hpp>
#include <heli/competition/marking_scheme.hpp>
#include <heli/core/step.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// The mark of a component.
struct component_mark {
    component_id component;  ///< The component.
    stated_mark mark;        ///< The mark, or its state.

    friend bool operator==(component_mark const&, component_mark const&) = default;
};

/// What a component earned.
struct component_line {
    component_id component;  ///< The component.
    stated_mark mark;        ///< Its mark; `missing` if none was handed in.
    stated_mark exact;       ///< What it earns before it is rounded.
    stated_mark earned;      ///< The same rounded: what goes into the sum.

    friend bool operator==(component_line const&, component_line const&) = default;
};

/// The total of an entrant in an event. Without one of its marks there is no total.
struct event_total {
    std::vector<component_line> lines;  ///< In the order of the rules.
    stated_mark exact;                  ///< The sum of what the components earned.
    stated_mark total;                  ///< The same rounded.

    friend bool operator==(event_total const&, event_total const&) = default;
};

namespace event_total_detail {

inline finding problem(component_mark const& m, char const* code, bilingual message) {
    return {severity::error,
            code,
            {"", 0, 0, m.component.str()},
            std::move(message),
            to_text(m.mark, language::en)};
}

inline component_line line_of(marking_scheme const& scheme, mark_component const& c,
                              stated_mark const& mark) {
    if (!mark.marked()) {
        return {c.id, mark, mark.state(), mark.state()};
    }
    auto exact = c.weight * mark.value() / c.max_mark;
    auto const earned = scheme.component_rounding()(exact);
    return {c.id, mark, std::move(exact), earned};
}

}  // namespace event_total_detail

/// What is wrong with the marks of an entrant: a component that the event lacks or that is there
/// twice, a mark below 0 or above the highest one. A component without a mark is no mistake.
[[nodiscard]] inline std::vector<finding> check(marking_scheme const& scheme,
                                                std::vector<component_mark> const& marks) {
    using event_total_detail::problem;
    std::vector<finding> findings;
    for (auto m = marks.begin(); m != marks.end(); ++m) {
        auto const same = [&](auto const& other) { return other.component == m->component; };
        if (std::any_of(marks.begin(), m, same)) {
            findings.push_back(problem(*m, "duplicate_mark",
                                       {"该项目有两个分数", "the component has another mark"}));
        }
        auto const c = std::find_if(scheme.components().begin(), scheme.components().end(),
                                    [&](auto const& x) { return x.id == m->component; });
        if (c == scheme.components().end()) {
            findings.push_back(problem(*m, "unknown_component",
                                       {"赛项没有该评分项目", "the event has no such component"}));
        } else if (m->mark.marked() &&
                   (m->mark.value().sign() < 0 || m->mark.value() > c->max_mark)) {
            auto const most = to_text(c->max_mark);
            findings.push_back(
                problem(*m, "mark_out_of_range",
                        {"分数应为 0 至 " + most, "expected a mark of 0 to " + most}));
        }
    }
    return findings;
}

/// The total of an entrant: of every component weight times mark by highest mark, rounded where
/// the scheme says. If a mark is missing, or there is a state in its place, there is no total but
/// the gravest of those states.
/// \throws parse_error with everything that `check` finds.
[[nodiscard]] inline event_total total_of(marking_scheme const& scheme,
                                          std::vector<component_mark> const& marks) {
    if (auto findings = check(scheme, marks); !findings.empty()) {
        throw parse_error(std::move(findings));
    }
    event_total result{{}, rational(0), rational(0)};
    rational sum = 0;
    auto gravest = mark_state::marked;
    for (auto const& c : scheme.components()) {
        auto const m = std::find_if(marks.begin(), marks.end(),
                                    [&](auto const& x) { return x.component == c.id; });
        auto const& line = result.lines.emplace_back(event_total_detail::line_of(
            scheme, c, m == marks.end() ? stated_mark(mark_state::missing) : m->mark));
        gravest = std::max(gravest, line.mark.state());
        sum += line.earned.marked() ? line.earned.value() : 0;
    }
    if (gravest != mark_state::marked) {
        result.exact = result.total = gravest;
        return result;
    }
    result.total = scheme.total_rounding()(sum);
    result.exact = std::move(sum);
    return result;
}

/// The steps by which a total can be checked by hand: one a component, one for the sum.
/// \throws not_found if the total is of another scheme.
[[nodiscard]] inline std::vector<step> steps_of(event_total const& total,
                                                marking_scheme const& scheme) {
    std::vector<step> steps;
    for (auto const& line : total.lines) {
        auto const& c = scheme.component(line.component);
        auto const formula = to_text(c.weight) + " × " + to_text(line.mark, language::en) + " / " +
                             to_text(c.max_mark);
        steps.push_back({"marks.component",
                         {c.name.zh + "：" + to_text(line.earned, language::zh),
                          c.name.in(language::en) + ": " + to_text(line.earned, language::en)},
                         scheme.terms().source,
                         {{"formula", formula}, {"exact", to_text(line.exact, language::en)}}});
    }
    steps.push_back({"marks.total",
                     {"总分：" + to_text(total.total, language::zh),
                      "total: " + to_text(total.total, language::en)},
                     scheme.terms().source,
                     {{"exact", to_text(total.exact, language::en)},
                      {"weights", weight_proof(scheme)},
                      {"rounding", to_words(scheme.total_rounding()).en}}});
    return steps;
}

}  // namespace heli::competition
