/// \file
/// A yearly programme of the four federations, and what makes one sound.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/finding.hpp>
#include <heli/programme/item.hpp>
#include <heli/programme/mechanism.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heli::programme {

/// Identifies a programme or one version of it.
using programme_id = id<struct programme_tag>;

/// The joint conference that adopts the programme.
struct conference {
    bilingual name;               ///< Its name.
    std::optional<date> held_on;  ///< Its day; absent if not established.
    heli::source source;          ///< Where the day is known from.

    friend bool operator==(conference const&, conference const&) = default;
};

/// How many contests of each tier the programme announces.
struct tier_counts {
    std::int64_t led = 0;     ///< Led by one federation.
    std::int64_t joint = 0;   ///< Joint with departments.
    std::int64_t guided = 0;  ///< Guided.

    friend bool operator==(tier_counts const&, tier_counts const&) = default;
};

/// A yearly programme. An edition is never edited in place: each version has its own id.
struct programme {
    programme_id id;        ///< Such as `yrd-2023`.
    std::int64_t year = 0;  ///< The programme year.
    bilingual name;         ///< Its name.
    date first;             ///< First day of its period.
    date last;              ///< Last day of its period: due where an item states no date.
    heli::programme::conference conference;         ///< The conference that adopted it.
    std::optional<tier_counts> announced_contests;  ///< Contests announced by tier; absent if none.
    std::optional<mechanism_set> mechanisms;  ///< The version of the mechanisms; absent if none.
    std::vector<item> items;                  ///< Its items, in the order of the source.
    heli::source source;                      ///< Where it is published.

    friend bool operator==(programme const&, programme const&) = default;
};

/// The item with this id; `nullptr` if there is none.
[[nodiscard]] inline item const* find_item(programme const& plan, item_id const& id) noexcept {
    auto const found = std::find_if(plan.items.begin(), plan.items.end(),
                                    [&](item const& i) { return i.id == id; });
    return found == plan.items.end() ? nullptr : &*found;
}

/// The last day of a target: its own, else the last day of the programme.
[[nodiscard]] inline date due_of(programme const& plan, target const& t) {
    return t.due.value_or(plan.last);
}
/// The first day of a target: its own, else the first day of the programme.
[[nodiscard]] inline date first_of(programme const& plan, target const& t) {
    return t.from.value_or(plan.first);
}

}  // namespace heli::programme
