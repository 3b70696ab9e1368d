/// \file
/// Whether delegations and their entries fit each other and the terms.
#pragma once

#include <heli/competition/delegation_terms.hpp>
#include <heli/competition/unique_ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// Delegations with everything that they enter.
struct contest_entries {
    std::vector<delegation> delegations;  ///< The delegations.
    std::vector<contest_entry> entries;   ///< Their entries.

    friend bool operator==(contest_entries const&, contest_entries const&) = default;
};

/// The delegation with this id; `nullptr` if there is none.
[[nodiscard]] inline delegation const* find_delegation(contest_entries const& all,
                                                       delegation_id const& id) {
    auto const found = std::find_if(all.delegations.begin(), all.delegations.end(),
                                    [&](delegation const& d) { return d.id == id; });
    return found == all.delegations.end() ? nullptr : &*found;
}

namespace check_delegations_detail {

inline std::int64_t members_of(delegation const& d, member_role role) {
    return std::count_if(d.members.begin(), d.members.end(),
                         [&](auto const& m) { return m.role == role; });
}

inline void check_roles(delegation const& d, delegation_terms const& terms,
                        std::string const& field, finding_list& found) {
    for (auto const& limit : terms.roles) {
        auto const count = members_of(d, limit.role);
        auto const text = std::to_string(count);
        if ((limit.at_least && count < *limit.at_least) ||
            (limit.at_most && *limit.at_most < count)) {
            auto const wanted = [](std::optional<std::int64_t> const& n) {
                return n ? std::to_string(*n) : std::string("?");
            };
            auto const range = wanted(limit.at_least) + "–" + wanted(limit.at_most);
            found.wrong(field + ".members", "role_count",
                        {std::string(name(limit.role, language::zh)) + " " + text + " 人，应为 " +
                             range + " 人",
                         text + " in the role of " + std::string(name(limit.role, language::en)) +
                             ", expected " + range},
                        text);
        }
    }
}

/// Nobody is in two delegations, or twice in one role.
inline void check_people(std::vector<delegation> const& delegations, finding_list& found) {
    std::map<person_id, std::size_t> home;
    for (std::size_t i = 0; i < delegations.size(); ++i) {
        auto const field = element_of("delegations", i);
        std::set<std::pair<person_id, member_role>> roles;
        for (auto const& m : delegations[i].members) {
            if (home.emplace(m.person, i).first->second != i) {
                found.wrong(field, "two_delegations",
                            {"人员已在另一代表队", "the person is in another delegation as well"},
                            m.person.str());
            }
            if (!roles.emplace(m.person, m.role).second) {
                found.wrong(field, "duplicate_member",
                            {"人员在同一角色重复", "the person is there twice in one role"},
                            m.person.str());
            }
        }
    }
}

inline void check_member(delegation const& d, person_id const& person, member_role role,
                         std::string const& field, finding_list& found) {
    if (std::none_of(d.members.begin(), d.members.end(),
                     [&](auto const& m) { return m.person == person && m.role == role; })) {
        auto const zh = std::string(name(role, language::zh));
        auto const en = std::string(name(role, language::en));
        found.wrong(field, "not_a_member",
                    {"不是代表队 " + d.id.str() + " 的" + zh,
                     "is not a " + en + " of delegation " + d.id.str()},
                    person.str());
    }
}

inline void check_entry(contest_entries const& all, std::size_t number,
                        delegation_terms const& terms, finding_list& found) {
    auto const& entry = all.entries[number];
    auto const field = element_of("entries", number);
    auto const* home = find_delegation(all, entry.delegation);
    if (home == nullptr) {
        found.wrong(field + ".delegation", "unknown_delegation",
                    {"没有此代表队", "there is no such delegation"}, entry.delegation.str());
        return;
    }
    for (auto const& person : entry.competitors) {
        check_member(*home, person, member_role::competitor, field + ".competitors", found);
    }
    for (auto const& person : entry.coaches) {
        check_member(*home, person, member_role::coach, field + ".coaches", found);
    }
    auto const size = static_cast<std::int64_t>(entry.competitors.size());
    for (auto const& limit : terms.events) {
        if (limit.event == entry.event && limit.team_size && *limit.team_size != size) {
            auto const wanted = std::to_string(*limit.team_size);
            found.wrong(field + ".competitors", "team_size",
                        {"应为 " + wanted + " 人", "expected " + wanted + " people"},
                        std::to_string(size));
        }
    }
}

inline void check_entry_counts(contest_entries const& all, delegation_terms const& terms,
                               finding_list& found) {
    std::map<std::pair<delegation_id, contest_event_id>, std::int64_t> entries;
    std::map<person_id, std::set<contest_event_id>> events;
    for (auto const& entry : all.entries) {
        ++entries[{entry.delegation, entry.event}];
        for (auto const& person : entry.competitors) {
            events[person].insert(entry.event);
        }
    }
    for (auto const& limit : terms.events) {
        for (auto const& [key, count] : entries) {
            if (key.second == limit.event && limit.entries_of_delegation &&
                *limit.entries_of_delegation < count) {
                found.wrong("entries", "too_many_entries",
                            {"代表队 " + key.first.str() + " 在赛项 " + key.second.str() +
                                 " 报名 " + std::to_string(count) + " 个，多于名额",
                             "delegation " + key.first.str() + " has more entries in event " +
                                 key.second.str() + " than it may have"},
                            std::to_string(count));
            }
        }
    }
    for (auto const& [person, entered] : events) {
        if (terms.events_of_person &&
            *terms.events_of_person < static_cast<std::int64_t>(entered.size())) {
            found.wrong("entries", "too_many_events",
                        {"报名赛项多于允许", "is entered for more events than the terms allow"},
                        person.str());
        }
    }
}

}  // namespace check_delegations_detail

/// Everything that does not fit: people in two delegations, entries of people who are not in
/// theirs, entrants that are there twice, numbers beyond the terms. What the terms do not state is
/// not checked. Each finding names its field; an empty list means sound.
[[nodiscard]] inline std::vector<finding> check(contest_entries const& all,
                                                delegation_terms const& terms) {
    using namespace check_delegations_detail;
    finding_list found;
    check_unique_ids(all.delegations, "delegations", found);
    check_people(all.delegations, found);
    for (std::size_t i = 0; i < all.delegations.size(); ++i) {
        check_roles(all.delegations[i], terms, element_of("delegations", i), found);
    }
    std::set<std::pair<contest_event_id, ranking::entrant_id>> seen;
    for (std::size_t i = 0; i < all.entries.size(); ++i) {
        if (!seen.emplace(all.entries[i].event, all.entries[i].entrant).second) {
            found.wrong(element_of("entries", i) + ".entrant", "duplicate_entrant",
                        {"参赛者在该赛项重复", "the entrant is entered twice for the event"},
                        all.entries[i].entrant.str());
        }
        check_entry(all, i, terms, found);
    }
    check_entry_counts(all, terms, found);
    return std::move(found).all();
}

}  // namespace heli::competition
