/// \file
/// Who is in which team, and what the result of a team is: data.
#pragma once

#include <heli/core/id.hpp>
#include <heli/core/label.hpp>
#include <heli/core/source.hpp>
#include <heli/ranking/team.hpp>
#include <heli/scoring/participants.hpp>

#include <cstddef>
#include <optional>

namespace heli::scoring {

/// A team by code.
using team_id = id<struct team_tag>;

/// What a person is in a team.
enum class team_role : unsigned char {
    member,   ///< One of the members.
    captain,  ///< The member who leads it.
};

/// What teams are compared by.
enum class team_measure : unsigned char {
    sum,         ///< The sum of the members' results. Favours large teams.
    mean,        ///< Their mean, exact.
    best,        ///< The sum of the best so many.
    completion,  ///< The share of members who have a result.
};

/// How many captains a team has.
enum class captain_rule : unsigned char {
    one,  ///< Each team has exactly one.
    any,  ///< Any number, none among them.
};

/// A person's place in a team.
struct team_member {
    person_id person;                    ///< Who.
    team_id team;                        ///< In which team.
    team_role role = team_role::member;  ///< As what.

    friend bool operator==(team_member const&, team_member const&) = default;
};

/// How teams are scored: the organiser's choice. What must be stated and is not is absent.
struct team_terms {
    std::optional<team_measure> measure = {};  ///< Must be stated.
    /// What happens to a team in which results are missing. Must be stated, but for `completion`.
    std::optional<ranking::incomplete_rule> incomplete = {};
    std::optional<captain_rule> captains = {};  ///< Must be stated.
    /// How many results a team needs; `best` must state it and takes as many. Absent: one of each
    /// member.
    std::optional<std::size_t> needed = {};
    heli::source source = {};  ///< Where the rule is written.

    friend bool operator==(team_terms const&, team_terms const&) = default;
};

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::team_role`.
template <>
struct labels_of<scoring::team_role> {
    /// One row a member.
    static constexpr label<scoring::team_role> rows[] = {
        {scoring::team_role::member, "member", "队员", "member"},
        {scoring::team_role::captain, "captain", "队长", "captain"},
    };
};

/// Tokens and names of `scoring::team_measure`.
template <>
struct labels_of<scoring::team_measure> {
    /// One row a member.
    static constexpr label<scoring::team_measure> rows[] = {
        {scoring::team_measure::sum, "sum", "成绩之和", "sum"},
        {scoring::team_measure::mean, "mean", "平均成绩", "mean"},
        {scoring::team_measure::best, "best", "最好若干人成绩之和", "sum of the best"},
        {scoring::team_measure::completion, "completion", "有成绩者的比例",
         "share of members with a result"},
    };
};

/// Tokens and names of `scoring::captain_rule`.
template <>
struct labels_of<scoring::captain_rule> {
    /// One row a member.
    static constexpr label<scoring::captain_rule> rows[] = {
        {scoring::captain_rule::one, "one", "每队一名队长", "one captain a team"},
        {scoring::captain_rule::any, "any", "队长人数不限", "any number of captains"},
    };
};

}  // namespace heli
