/// \file
/// Delegations and their entries: people by code only.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/competition/contest_kind.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>
#include <heli/core/region.hpp>
#include <heli/ranking/mark.hpp>

#include <optional>
#include <vector>

namespace heli::competition {

/// What somebody is in a delegation.
enum class member_role : unsigned char {
    leader,      ///< 领队.
    coach,       ///< 教练.
    competitor,  ///< 选手.
};

/// Somebody in a delegation. One person may be there in several roles.
struct delegation_member {
    person_id person;                  ///< Code of the person.
    member_role role;                  ///< The role.
    std::optional<unit_id> unit = {};  ///< The unit he or she works in; absent if not known.

    friend bool operator==(delegation_member const&, delegation_member const&) = default;
};

/// The people whom a region or a unit sends.
struct delegation {
    delegation_id id;                             ///< Its code.
    bilingual name;                               ///< Its name.
    std::optional<region_code> region = {};       ///< Its region; absent if not stated.
    std::vector<delegation_member> members = {};  ///< Its members.

    friend bool operator==(delegation const&, delegation const&) = default;
};

/// A competitor or a team that a delegation enters for an event.
struct contest_entry {
    ranking::entrant_id entrant;              ///< The code under which it is ranked.
    contest_event_id event;                   ///< The event.
    delegation_id delegation;                 ///< The delegation.
    std::vector<person_id> competitors;       ///< Who competes.
    std::vector<person_id> coaches = {};      ///< Who coaches it.
    std::optional<entrant_group> group = {};  ///< The group; absent if not stated.

    friend bool operator==(contest_entry const&, contest_entry const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::member_role`.
template <>
struct labels_of<competition::member_role> {
    /// One row a member.
    static constexpr label<competition::member_role> rows[] = {
        {competition::member_role::leader, "leader", "领队", "leader"},
        {competition::member_role::coach, "coach", "教练", "coach"},
        {competition::member_role::competitor, "competitor", "选手", "competitor"},
    };
};

}  // namespace heli
