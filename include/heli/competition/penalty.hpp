/// \file
/// Penalties that are taken off a mark, exactly and one by one.
#pragma once

#include <heli/competition/mark_rounding.hpp>
#include <heli/competition/mark_state.hpp>
#include <heli/core/id.hpp>
#include <heli/core/source.hpp>
#include <heli/core/step.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// A penalty that was given, by its code.
using penalty_id = id<struct penalty_tag>;

/// What a penalty takes.
enum class penalty_kind : unsigned char {
    points,   ///< So many points.
    share,    ///< A share of the mark, 0 to 1.
    no_mark,  ///< The mark itself: the entrant is disqualified in it.
};

/// What the share of a penalty is a share of.
enum class share_base : unsigned char {
    mark,       ///< Of the mark before any penalty.
    remainder,  ///< Of what the penalties before it have left.
};

/// How low penalties may bring a mark.
enum class penalty_floor : unsigned char {
    zero,  ///< Not below 0.
    none,  ///< Below 0, too.
};

/// A penalty that was given.
struct penalty {
    penalty_id id;             ///< Its code, one for each that was given.
    penalty_kind kind;         ///< What it takes.
    rational amount;           ///< Points, or a share; 0 for `no_mark`.
    bilingual reason;          ///< For what it was given.
    heli::source source = {};  ///< The rule that allows it.

    friend bool operator==(penalty const&, penalty const&) = default;
};

/// How a contest takes penalties off.
struct penalty_rule {
    share_base base;         ///< What shares are shares of.
    penalty_floor floor;     ///< How low a mark may get.
    mark_rounding rounding;  ///< How the mark is rounded after all penalties.

    friend bool operator==(penalty_rule const&, penalty_rule const&) = default;
};

/// What a penalty took.
struct penalty_line {
    penalty given;        ///< The penalty.
    rational taken;       ///< What it took; what the floor gave back is not taken.
    stated_mark remains;  ///< What it left.

    friend bool operator==(penalty_line const&, penalty_line const&) = default;
};

/// A mark before and after its penalties.
struct penalised_mark {
    stated_mark before;               ///< The mark; where there is none, nothing is taken.
    std::vector<penalty_line> lines;  ///< What each penalty took, in the order given.
    stated_mark after;                ///< The mark that counts, rounded.

    friend bool operator==(penalised_mark const&, penalised_mark const&) = default;
};

namespace penalty_detail {

inline void check(std::vector<penalty> const& penalties) {
    for (auto p = penalties.begin(); p != penalties.end(); ++p) {
        bool const wrong = p->kind == penalty_kind::no_mark ? p->amount.sign() != 0
                           : p->kind == penalty_kind::share ? p->amount.sign() <= 0 || p->amount > 1
                                                            : p->amount.sign() <= 0;
        if (wrong) {
            throw invalid_value("penalty " + p->id.str() + ": " + heli::to_text(p->amount) +
                                ": expected positive points, a share up to 1, or 0 where the "
                                "whole mark is lost");
        }
        if (std::any_of(penalties.begin(), p, [&](auto const& o) { return o.id == p->id; })) {
            throw conflict("penalty " + p->id.str() + " is there twice");
        }
    }
}

inline penalty_line taken_by(penalty const& p, rational const& mark, rational const& left,
                             penalty_rule const& rule) {
    if (p.kind == penalty_kind::no_mark) {
        return {p, 0, mark_state::disqualified};
    }
    // A share of a mark below 0 would give points: it takes nothing.
    auto const base = std::max(rule.base == share_base::mark ? mark : left, rational(0));
    auto taken = p.kind == penalty_kind::share ? base * p.amount : p.amount;
    if (rule.floor == penalty_floor::zero && taken > left) {
        taken = left;
    }
    return {p, taken, left - taken};
}

}  // namespace penalty_detail

/// Takes penalties off a mark, in the order given. With the floor at 0 none takes more than is
/// left. A state stays a state.
/// \throws invalid_value if an amount is not positive, or a share above 1, or the mark is below a
///         floor of 0.
/// \throws conflict if a penalty is there twice.
[[nodiscard]] inline penalised_mark penalised(stated_mark const& mark,
                                              std::vector<penalty> const& penalties,
                                              penalty_rule const& rule) {
    penalty_detail::check(penalties);
    penalised_mark result{mark, {}, mark};
    if (!mark.marked()) {
        return result;
    }
    if (rule.floor == penalty_floor::zero && mark.value().sign() < 0) {
        throw invalid_value("mark " + heli::to_text(mark.value()) + " is below the floor of 0");
    }
    for (auto const& p : penalties) {
        if (!result.after.marked()) {
            break;
        }
        result.lines.push_back(
            penalty_detail::taken_by(p, mark.value(), result.after.value(), rule));
        result.after = result.lines.back().remains;
    }
    if (result.after.marked()) {
        result.after = rule.rounding(result.after.value());
    }
    return result;
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::penalty_kind`.
template <>
struct labels_of<competition::penalty_kind> {
    /// One row a member.
    static constexpr label<competition::penalty_kind> rows[] = {
        {competition::penalty_kind::points, "points", "扣分", "points"},
        {competition::penalty_kind::share, "share", "按比例扣分", "share"},
        {competition::penalty_kind::no_mark, "no_mark", "取消成绩", "loss of the mark"},
    };
};

/// Tokens and names of `competition::share_base`.
template <>
struct labels_of<competition::share_base> {
    /// One row a member.
    static constexpr label<competition::share_base> rows[] = {
        {competition::share_base::mark, "mark", "按原得分", "of the mark"},
        {competition::share_base::remainder, "remainder", "按扣后余分", "of the remainder"},
    };
};

/// Tokens and names of `competition::penalty_floor`.
template <>
struct labels_of<competition::penalty_floor> {
    /// One row a member.
    static constexpr label<competition::penalty_floor> rows[] = {
        {competition::penalty_floor::zero, "zero", "扣至零分为止", "not below 0"},
        {competition::penalty_floor::none, "none", "可为负分", "no floor"},
    };
};

namespace competition {

/// The steps by which a mark after penalties can be checked by hand.
[[nodiscard]] inline std::vector<step> steps_of(penalised_mark const& mark) {
    std::vector<step> steps;
    for (auto const& line : mark.lines) {
        auto const& p = line.given;
        steps.push_back({"marks.penalty",
                         {p.reason.zh + "：" + to_text(line.remains, language::zh),
                          p.reason.in(language::en) + ": " + to_text(line.remains, language::en)},
                         p.source,
                         {{"penalty", p.id.str()},
                          {"kind", std::string(token(p.kind))},
                          {"amount", heli::to_text(p.amount)},
                          {"taken", heli::to_text(line.taken)}}});
    }
    return steps;
}

}  // namespace competition

}  // namespace heli
