/// \file
/// Results of teams out of the results of their members.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/label.hpp>
#include <heli/ranking/mark.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::ranking {

/// What the result of a team is.
enum class team_method : unsigned char {
    sum,   ///< The sum of the members' results.
    mean,  ///< Their mean, exact.
    best,  ///< The sum of the best so many.
};

/// What happens to a team with fewer results than it needs.
enum class incomplete_rule : unsigned char {
    unranked,  ///< It has no result.
    partial,   ///< The results that it has are its result.
};

/// How teams are made out of members.
struct team_rule {
    team_method method;          ///< What the result is.
    incomplete_rule incomplete;  ///< What happens if results are missing.
    /// How many results a team needs, and the best method takes; absent: one of each member.
    std::optional<std::size_t> needed = std::nullopt;
    ranking::direction direction = ranking::direction::higher_is_better;  ///< What is best.

    friend bool operator==(team_rule const&, team_rule const&) = default;
};

/// A member's result.
struct member_result {
    entrant_id team;    ///< The team's code.
    entrant_id member;  ///< The member's code.
    mark result;        ///< The result, or why there is none.

    friend bool operator==(member_result const&, member_result const&) = default;
};

/// A team's result.
struct team_result {
    entrant_id team;                  ///< The team's code.
    mark result;                      ///< The result; `absent` if it has none.
    std::size_t members;              ///< How many members it has.
    std::size_t completed;            ///< How many of them have a result.
    std::vector<entrant_id> counted;  ///< Whose results it is made of, the best first.
    bool complete;                    ///< Whether it has as many results as it needs.

    /// The share of members with a result.
    [[nodiscard]] rational completion() const {
        return {big_integer(completed), big_integer(members)};
    }
    friend bool operator==(team_result const&, team_result const&) = default;
};

namespace team_detail {

inline void check(std::vector<member_result> const& members, team_rule const& rule) {
    if (rule.method == team_method::best && !rule.needed) {
        throw invalid_value("teams by their best results: it is not stated how many count");
    }
    if (rule.needed && *rule.needed == 0) {
        throw invalid_value("teams: at least one result must be needed");
    }
    std::vector<entrant_id> ids;
    for (auto const& m : members) {
        ids.push_back(m.member);
    }
    std::sort(ids.begin(), ids.end());
    if (auto const twice = std::adjacent_find(ids.begin(), ids.end()); twice != ids.end()) {
        throw conflict("member " + twice->str() + " is there twice");
    }
}

/// The team of `members`, which are all of one team, the best first.
inline team_result team_of(std::vector<member_result> const& members, team_rule const& rule) {
    auto const present = [](auto const& m) { return m.result.present(); };
    auto const completed =
        static_cast<std::size_t>(std::count_if(members.begin(), members.end(), present));
    team_result team{members.front().team,
                     attendance::absent,
                     members.size(),
                     completed,
                     std::vector<entrant_id>{},
                     false};
    team.complete = completed >= rule.needed.value_or(members.size());
    if (completed == 0 || (!team.complete && rule.incomplete == incomplete_rule::unranked)) {
        return team;
    }
    auto const counted =
        rule.method == team_method::best ? std::min(*rule.needed, completed) : completed;
    rational sum = 0;
    for (std::size_t i = 0; i < counted; ++i) {
        sum += members[i].result.key();
        team.counted.push_back(members[i].member);
    }
    team.result = rule.method == team_method::mean ? sum / counted : sum;
    return team;
}

}  // namespace team_detail

/// The results of the teams, by their codes. Of equal results that of the member with the first
/// code counts; the sum is the same. A team without any result has none under every rule.
/// \throws invalid_value if the rule does not say how many results count or needs none.
/// \throws conflict if a member is there twice.
[[nodiscard]] inline std::vector<team_result> team_results(std::vector<member_result> members,
                                                           team_rule const& rule) {
    team_detail::check(members, rule);
    std::sort(members.begin(), members.end(), [&](auto const& a, auto const& b) {
        if (a.team != b.team) {
            return a.team < b.team;
        }
        bool const before = comes_before(a.result, b.result, rule.direction);
        return before || (!comes_before(b.result, a.result, rule.direction) && a.member < b.member);
    });
    std::vector<team_result> teams;
    for (auto first = members.begin(); first != members.end();) {
        auto const last = std::find_if(first, members.end(),
                                       [&](auto const& m) { return m.team != first->team; });
        teams.push_back(team_detail::team_of({first, last}, rule));
        first = last;
    }
    return teams;
}

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::team_method`.
template <>
struct labels_of<ranking::team_method> {
    /// One row a member.
    static constexpr label<ranking::team_method> rows[] = {
        {ranking::team_method::sum, "sum", "成绩之和", "sum"},
        {ranking::team_method::mean, "mean", "平均成绩", "mean"},
        {ranking::team_method::best, "best", "最好若干人成绩之和", "sum of the best"},
    };
};

/// Tokens and names of `ranking::incomplete_rule`.
template <>
struct labels_of<ranking::incomplete_rule> {
    /// One row a member.
    static constexpr label<ranking::incomplete_rule> rows[] = {
        {ranking::incomplete_rule::unranked, "unranked", "不计团体成绩", "not ranked"},
        {ranking::incomplete_rule::partial, "partial", "按已有成绩计算", "by what there is"},
    };
};

}  // namespace heli
