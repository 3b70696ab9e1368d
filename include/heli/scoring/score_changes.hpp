/// \file
/// Two versions of a scored contest and all in which they differ: after a change of the rules, or
/// when entries came late.
#pragma once

#include <heli/ranking/rank.hpp>
#include <heli/scoring/entry_changes.hpp>
#include <heli/scoring/rules_changes.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace heli::scoring {

/// Points of a person by an item that differ.
struct item_change {
    person_id person;                    ///< The person.
    point_item_id item;                  ///< The item.
    std::optional<heli::points> before;  ///< Absent if the person or the item was not there.
    std::optional<heli::points> after;   ///< Absent if the person or the item is not there.

    friend bool operator==(item_change const&, item_change const&) = default;
};

/// Where a person stands in one version.
struct version_place {
    heli::points total;         ///< All points.
    ranking::rank_number rank;  ///< The place.

    friend bool operator==(version_place const&, version_place const&) = default;
};

/// A person whose total or place differs.
struct place_change {
    person_id person;                     ///< The person.
    std::optional<version_place> before;  ///< Absent if the person took no part.
    std::optional<version_place> after;   ///< Absent if the person takes no part.

    friend bool operator==(place_change const&, place_change const&) = default;
};

/// Both versions, kept, and their differences. It names what people logged: for the referee.
struct score_changes {
    scored_contest before;              ///< The older version; the caller keeps its columns.
    scored_contest after;               ///< The newer version; the caller keeps its columns.
    ranking::rank_method method;        ///< By which places are numbered.
    std::vector<rule_change> rules;     ///< What changed in the rules.
    std::vector<place_change> places;   ///< By person.
    std::vector<item_change> items;     ///< By person, then by item.
    std::vector<entry_change> entries;  ///< By id.
};

namespace score_changes_detail {

/// Points by person and item.
using item_points = std::map<std::pair<person_id, point_item_id>, points>;

[[nodiscard]] inline item_points items_of(scored_contest const& contest) {
    item_points found;
    for (std::size_t person = 0; person < contest.people.size(); ++person) {
        for (std::size_t item = 0; item < contest.rules.items().size(); ++item) {
            found.emplace(
                std::pair(contest.people.people()[person], contest.rules.items()[item].rule.id),
                contest.scored.scores.of(person, item));
        }
    }
    return found;
}

[[nodiscard]] inline std::map<person_id, version_place> places_of(scored_contest const& contest,
                                                                  ranking::rank_method method) {
    std::vector<std::int64_t> totals;
    for (auto const total : contest.scored.scores.totals()) {
        totals.push_back(total.count());
    }
    auto const& people = contest.people.people();
    auto const standings = ranking::rank(totals, ranking::direction::higher_is_better, people);
    std::map<person_id, version_place> found;
    for (std::size_t i = 0; i < people.size(); ++i) {
        found.emplace(people[i], version_place{points(totals[i]), rank_of(standings[i], method)});
    }
    return found;
}

/// Both values of each key of two maps, where they differ.
template <class Map, class Add>
void differences(Map const& before, Map const& after, Add const& add) {
    using value = typename Map::mapped_type;
    std::map<typename Map::key_type, std::pair<std::optional<value>, std::optional<value>>> both;
    for (auto const& [key, was] : before) {
        both[key].first = was;
    }
    for (auto const& [key, is] : after) {
        both[key].second = is;
    }
    for (auto const& [key, pair] : both) {
        if (pair.first != pair.second) {
            add(key, pair.first, pair.second);
        }
    }
}

}  // namespace score_changes_detail

/// Compares two versions of a contest; both are kept. Nothing differs: every list is empty.
[[nodiscard]] inline score_changes compare(scored_contest before, scored_contest after,
                                           ranking::rank_method method) {
    using namespace score_changes_detail;
    score_changes found{std::move(before), std::move(after), method, {}, {}, {}, {}};
    found.rules = rules_changes(found.before.rules.rules(), found.after.rules.rules());
    found.entries = entry_changes(found.before, found.after);
    differences(places_of(found.before, method), places_of(found.after, method),
                [&](auto const& person, auto const& was, auto const& is) {
                    found.places.push_back({person, was, is});
                });
    differences(items_of(found.before), items_of(found.after),
                [&](auto const& key, auto const& was, auto const& is) {
                    found.items.push_back({key.first, key.second, was, is});
                });
    return found;
}

}  // namespace heli::scoring
