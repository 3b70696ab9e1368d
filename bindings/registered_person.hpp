/// \file
/// A row of a table of people: what is known of a person, and the team.
#pragma once

#include <heli/evaluation/person_facts.hpp>
#include <heli/scoring/team_terms.hpp>

#include <optional>

namespace heli::python {

/// A person of a contest.
struct registered_person {
    evaluation::person_facts facts;        ///< What is known of the person.
    std::optional<scoring::team_id> team;  ///< The team, if known.
    std::optional<bool> captain;           ///< Whether the person leads it, if known.

    friend bool operator==(registered_person const&, registered_person const&) = default;
};

}  // namespace heli::python
