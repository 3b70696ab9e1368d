/// \file
/// Referees with an interest (回避): which interests bar them, and from what.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/core/label.hpp>
#include <heli/core/source.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace heli::competition {

/// What ties a referee to an entry.
enum class interest_ground : unsigned char {
    same_unit,        ///< Works in the unit of a competitor.
    same_delegation,  ///< Comes with the delegation.
    relative,         ///< Is a relative of a competitor.
    coach,            ///< Coaches or taught a competitor.
    other,            ///< Another interest that the rules name.
};

/// From what an interest bars a referee.
enum class recusal_scope : unsigned char {
    entry,  ///< From the entry concerned.
    event,  ///< From the whole event: marks of others decide its place too.
};

/// An interest that bars referees.
struct recusal_rule {
    interest_ground ground;    ///< Which.
    recusal_scope scope;       ///< From what.
    heli::source source = {};  ///< Where that is written.

    friend bool operator==(recusal_rule const&, recusal_rule const&) = default;
};

/// An interest that a referee, or somebody else, declared. It concerns a person or a delegation.
struct declared_interest {
    interest_ground ground;                        ///< Which.
    std::optional<person_id> person = {};          ///< A competitor.
    std::optional<delegation_id> delegation = {};  ///< A delegation.
    heli::source source = {};                      ///< Who declared it, and where.

    friend bool operator==(declared_interest const&, declared_interest const&) = default;
};

/// A referee.
struct referee {
    person_id person;                                             ///< Code of the person.
    std::vector<contest_event_id> events;                         ///< Events he or she judges.
    std::optional<unit_id> unit = {};                             ///< The unit; absent: not known.
    std::optional<std::vector<declared_interest>> declared = {};  ///< Absent: nothing is declared.

    friend bool operator==(referee const&, referee const&) = default;
};

/// How many referees an entry of an event needs.
struct referee_need {
    contest_event_id event;    ///< The event.
    std::int64_t referees;     ///< So many must judge each entry.
    heli::source source = {};  ///< Where that is written.

    friend bool operator==(referee_need const&, referee_need const&) = default;
};

/// Which interests bar referees, and how many are needed.
struct recusal_terms {
    std::vector<recusal_rule> rules;       ///< At most one a ground.
    std::vector<referee_need> needs = {};  ///< At most one an event; absent: not stated.

    friend bool operator==(recusal_terms const&, recusal_terms const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::interest_ground`.
template <>
struct labels_of<competition::interest_ground> {
    /// One row a member.
    static constexpr label<competition::interest_ground> rows[] = {
        {competition::interest_ground::same_unit, "same_unit", "同一单位", "same unit"},
        {competition::interest_ground::same_delegation, "same_delegation", "同一代表队",
         "same delegation"},
        {competition::interest_ground::relative, "relative", "亲属", "relative"},
        {competition::interest_ground::coach, "coach", "师徒或教练", "coach or teacher"},
        {competition::interest_ground::other, "other", "其他利害关系", "another interest"},
    };
};

/// Tokens and names of `competition::recusal_scope`.
template <>
struct labels_of<competition::recusal_scope> {
    /// One row a member.
    static constexpr label<competition::recusal_scope> rows[] = {
        {competition::recusal_scope::entry, "entry", "该参赛者", "the entry"},
        {competition::recusal_scope::event, "event", "整个赛项", "the whole event"},
    };
};

}  // namespace heli
