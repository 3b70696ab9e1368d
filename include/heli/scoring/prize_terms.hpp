/// \file
/// The prizes of a contest as data: for whom, by what, how many, and what stands against one.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/id.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>
#include <heli/core/source.hpp>
#include <heli/ranking/award_scheme.hpp>
#include <heli/ranking/tie_chain.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::scoring {

/// A prize by code.
using prize_id = id<struct prize_tag>;
/// A condition that a prize has, such as `completed_tests`.
using prize_condition_id = id<struct prize_condition_tag>;
/// A flag that keeps a prize from being given, such as `loss_too_fast`.
using prize_flag_id = id<struct prize_flag_tag>;

/// Who can win a prize.
enum class prize_kind : unsigned char {
    individual,  ///< A person.
    team,        ///< A team.
};

/// How many prizes one person, or one team, can have.
enum class prize_limit : unsigned char {
    one,      ///< The first that it wins, in the order in which prizes are given.
    several,  ///< Any number.
};

/// One prize, with all its places. A prize is for something done: where more is better, nobody with
/// a measure of 0 or less wins it, however many places are left, unless `least` says otherwise.
struct prize {
    prize_id id;               ///< Its code.
    bilingual name;            ///< What people call it.
    scoring::prize_kind kind;  ///< For whom.
    std::int64_t places;       ///< How many get it; at least one.
    /// What it goes by: the first key is its measure, the others decide ties. The marks are named
    /// by the organiser (`points`, `days_logged`, `team_mean`, ...) and supplied by the caller; a
    /// source that says "perseverance" has not said what that measures.
    std::vector<ranking::tie_key> keys;
    std::optional<ranking::chain_end> end = {};  ///< What follows the last key; must be stated.
    /// Who gets it when a tie reaches over the last place. Must be stated where ties are shared;
    /// must be absent where a draw or a decision ends them.
    std::optional<ranking::tie_edge> edge = {};
    std::string draw_seed = {};  ///< Published seed of a draw; empty while there is none.
    std::vector<prize_condition_id> conditions = {};  ///< All of them must be met.
    std::vector<prize_flag_id> withheld_by = {};      ///< Any of these flags keeps it back.
    heli::source source = {};                         ///< Where it is announced.
    /// The least measure that wins, itself included; only where more is better. Absent: more than
    /// 0.
    std::optional<rational> least = {};

    friend bool operator==(prize const&, prize const&) = default;
};

/// All prizes in the order in which they are given.
struct prize_terms {
    std::vector<prize> prizes;                     ///< The first is given first.
    std::optional<prize_limit> person_limit = {};  ///< Must be stated if persons can win.
    std::optional<prize_limit> team_limit = {};    ///< Must be stated if teams can win.
    heli::source source = {};                      ///< Where order and limits are laid down.

    friend bool operator==(prize_terms const&, prize_terms const&) = default;
};

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::prize_kind`.
template <>
struct labels_of<scoring::prize_kind> {
    /// One row a member.
    static constexpr label<scoring::prize_kind> rows[] = {
        {scoring::prize_kind::individual, "individual", "个人奖", "individual prize"},
        {scoring::prize_kind::team, "team", "团体奖", "team prize"},
    };
};

/// Tokens and names of `scoring::prize_limit`.
template <>
struct labels_of<scoring::prize_limit> {
    /// One row a member.
    static constexpr label<scoring::prize_limit> rows[] = {
        {scoring::prize_limit::one, "one", "至多一项", "one at most"},
        {scoring::prize_limit::several, "several", "可得多项", "several"},
    };
};

}  // namespace heli
