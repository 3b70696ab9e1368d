/// \file
/// How large delegations and entries may be: each limit as its source states it, none by default.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/competition/delegation.hpp>
#include <heli/core/source.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace heli::competition {

/// How many people of a role a delegation has.
struct role_limit {
    member_role role;                           ///< The role.
    std::optional<std::int64_t> at_least = {};  ///< At least so many; absent: not stated.
    std::optional<std::int64_t> at_most = {};   ///< At most so many; absent: not stated.
    heli::source source = {};                   ///< Where that is written.

    friend bool operator==(role_limit const&, role_limit const&) = default;
};

/// How many people an entry of an event has, and how many entries a delegation.
struct event_limit {
    contest_event_id event;                                  ///< The event.
    std::optional<std::int64_t> team_size = {};              ///< People of an entry.
    std::optional<std::int64_t> entries_of_delegation = {};  ///< At most so many entries.
    heli::source source = {};                                ///< Where that is written.

    friend bool operator==(event_limit const&, event_limit const&) = default;
};

/// How large delegations and entries may be.
struct delegation_terms {
    std::vector<role_limit> roles = {};                 ///< By role.
    std::vector<event_limit> events = {};               ///< By event.
    std::optional<std::int64_t> events_of_person = {};  ///< At most so many events a person.

    friend bool operator==(delegation_terms const&, delegation_terms const&) = default;
};

}  // namespace heli::competition
