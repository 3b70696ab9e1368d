/// \file
/// Rounds of a contest: what a round carries over from those before it, and where that leads.
#pragma once

#include <heli/competition/mark_rounding.hpp>
#include <heli/competition/mark_state.hpp>
#include <heli/core/id.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// A round of a contest.
using round_id = id<struct round_tag>;

/// What the standing after a round is made of.
class round_rule {
public:
    /// The round starts anew: only its own mark counts.
    [[nodiscard]] static round_rule reset(round_id const& round) { return {round, 0, 1}; }
    /// The mark is added to what was reached before.
    [[nodiscard]] static round_rule carried(round_id const& round) { return {round, 1, 1}; }
    /// \param round the round. \param earlier what the standing before it is multiplied by, 0 if
    ///        it starts anew. \param own the same of its own mark.
    /// \throws invalid_value if `earlier` is negative or `own` is not positive.
    round_rule(round_id round, rational earlier, rational own)
        : round_(round), earlier_(std::move(earlier)), own_(std::move(own)) {
        if (earlier_.sign() < 0 || own_.sign() <= 0) {
            throw invalid_value("round " + round_.str() +
                                ": expected a weight of earlier rounds that is not negative, and "
                                "a positive one of its own mark");
        }
    }

    /// The round.
    [[nodiscard]] round_id const& round() const noexcept { return round_; }
    /// What the standing before it is multiplied by.
    [[nodiscard]] rational const& earlier() const noexcept { return earlier_; }
    /// What its own mark is multiplied by.
    [[nodiscard]] rational const& own() const noexcept { return own_; }
    /// Whether nothing is carried over.
    [[nodiscard]] bool starts_anew() const noexcept { return earlier_.sign() == 0; }

    friend bool operator==(round_rule const&, round_rule const&) = default;

private:
    round_id round_;
    rational earlier_;
    rational own_;
};

/// Where an entrant stands after a round.
struct round_line {
    round_id round;        ///< The round.
    stated_mark mark;      ///< Its mark, or state.
    stated_mark carried;   ///< What was carried over, weighted; 0 where nothing is.
    stated_mark standing;  ///< The standing after the round, rounded.

    friend bool operator==(round_line const&, round_line const&) = default;
};

namespace round_detail {

inline stated_mark carried_into(std::vector<round_line> const& before, round_rule const& rule) {
    if (before.empty() || rule.starts_anew()) {
        return rational(0);
    }
    auto const& last = before.back().standing;
    return last.marked() ? stated_mark(rule.earlier() * last.value()) : last;
}

}  // namespace round_detail

/// The standing of an entrant after every round. A round without a mark, or one that carries over
/// from such a standing, leaves the graver state in its place; a round that starts anew does not
/// look back. A higher mark never lowers a standing.
/// \param rules of the rounds, in their order. \param marks one for each round.
/// \throws invalid_value if there are more or fewer marks than rounds.
/// \throws conflict if a round is there twice.
[[nodiscard]] inline std::vector<round_line> round_standings(std::vector<round_rule> const& rules,
                                                             std::vector<stated_mark> const& marks,
                                                             mark_rounding const& rounding) {
    if (rules.size() != marks.size()) {
        throw invalid_value(std::to_string(rules.size()) +
                            " rounds: " + std::to_string(marks.size()) + " marks were given");
    }
    std::vector<round_line> lines;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        auto const& rule = rules[i];
        if (std::any_of(lines.begin(), lines.end(),
                        [&](auto const& line) { return line.round == rule.round(); })) {
            throw conflict("round " + rule.round().str() + " is there twice");
        }
        auto const carried = round_detail::carried_into(lines, rule);
        auto const gravest = std::max(carried.state(), marks[i].state());
        auto const standing =
            gravest == mark_state::marked
                ? stated_mark(rounding(carried.value() + rule.own() * marks[i].value()))
                : stated_mark(gravest);
        lines.push_back({rule.round(), marks[i], carried, standing});
    }
    return lines;
}

}  // namespace heli::competition
