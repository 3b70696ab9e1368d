/// \file
/// The rules of a contest in which people log what they did: data, not yet proved.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/exact.hpp>
#include <heli/core/id.hpp>
#include <heli/core/source.hpp>
#include <heli/scoring/bucket.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::scoring {

/// An edition of the rules of a contest.
using contest_rules_id = id<struct contest_rules_tag>;
/// Something that earns points.
using point_item_id = id<struct point_item_tag>;
/// What an entry of the log says was done, such as `exercise`.
using entry_kind = id<struct entry_kind_tag>;

/// Days on which an item is open, both included.
struct day_window {
    date first;  ///< First day.
    date last;   ///< Last day.

    friend bool operator==(day_window const&, day_window const&) = default;
};

/// Something that earns points. What a bucket does not use must be absent; `check` says so.
struct point_item {
    point_item_id id;        ///< Its code.
    entry_kind kind;         ///< The entries that it takes; no two items take the same.
    heli::points points;     ///< For each bucket; for `day_value` for each whole unit.
    scoring::bucket bucket;  ///< What is credited once.
    heli::points cap;        ///< The most that it earns in all.
    std::optional<day_window> window = {};  ///< Absent: the days of the contest.
    /// The smallest value that counts. An item by days must state it: 0 where any entry counts.
    std::optional<std::int64_t> min_value = {};
    std::vector<std::string> slots = {};  ///< For `day_slot`: what the log calls its slots.
    /// For `week7`: must be stated if the window has a week of fewer than seven days.
    std::optional<scoring::partial_week> partial_week = {};
    std::optional<std::int64_t> unit = {};     ///< For `day_value`: what earns `points` once.
    std::optional<heli::points> day_cap = {};  ///< For `day_value`: the most that a day earns.
    bilingual name = {};  ///< What people call it; empty in a language in which that is unknown.

    friend bool operator==(point_item const&, point_item const&) = default;
};

/// What sentences call an item: its name; where that is unknown in both languages, its code.
[[nodiscard]] inline bilingual called(point_item const& item) {
    auto const id = item.id.str();
    auto const or_id = [&](std::string const& name) { return name.empty() ? id : name; };
    return {or_id(item.name.in(language::zh)), or_id(item.name.in(language::en))};
}

/// The rules of a contest. What a rule must state and does not is absent; `check` says so.
struct contest_rules {
    contest_rules_id id;              ///< Which rules, in which edition.
    std::chrono::minutes utc_offset;  ///< Local time of the contest minus UTC, the same all along.
    date start;                       ///< First day.
    date end;                         ///< Last day.
    heli::points total;               ///< The most that can be earned, as the organiser says.
    /// How long after the end of its day an entry may be recorded: the organiser's choice.
    std::optional<std::chrono::hours> late_grace = {};
    /// How much earlier than what it records an entry may have been recorded: clocks differ.
    std::optional<std::chrono::seconds> future_skew = {};
    std::vector<point_item> items = {};  ///< What earns points, in the order of the document.
    heli::source source = {};            ///< Where the rules are written.
    bilingual name = {};  ///< What people call the contest; empty in a language if unknown.

    friend bool operator==(contest_rules const&, contest_rules const&) = default;
};

}  // namespace heli::scoring
