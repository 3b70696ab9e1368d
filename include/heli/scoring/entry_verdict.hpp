/// \file
/// Whether an entry passes the checks of the rules, and which bucket it falls into.
#pragma once

#include <heli/core/exact.hpp>
#include <heli/scoring/entry_log.hpp>
#include <heli/scoring/entry_status.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/proved_rules.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace heli::scoring {

/// What an entry refers to, as numbers: absent where there is no such thing.
struct entry_codes {
    std::optional<std::uint32_t> person;  ///< Among the participants.
    std::optional<std::uint32_t> item;    ///< Among the items, by the kind of the entry.
    std::optional<std::uint32_t> slot;    ///< Among the slots of the item.
};

/// When an entry happened and was recorded, and how much it was.
struct entry_facts {
    utc_seconds occurred_at;  ///< When it happened.
    utc_seconds recorded_at;  ///< When that was recorded.
    std::int64_t value;       ///< How much; `no_value` if there is none.
};

/// What becomes of an entry before others are looked at.
struct entry_verdict {
    entry_status status;       ///< `credited` if it passes every check.
    std::uint32_t bucket = 0;  ///< Its bucket in its item; 0 for `ref`, where the text decides.

    friend bool operator==(entry_verdict const&, entry_verdict const&) = default;
};

/// The smallest value that counts: a day's value that does not make a unit earns nothing.
[[nodiscard]] inline std::optional<std::int64_t> least_value(point_item const& item) noexcept {
    return item.unit ? std::max(*item.unit, item.min_value.value_or(*item.unit)) : item.min_value;
}

/// The bucket of an entry on a day on which the item is open.
[[nodiscard]] inline std::uint32_t bucket_of(proved_item const& item, std::int64_t day,
                                             std::uint32_t slot) noexcept {
    auto const open = static_cast<std::uint32_t>(day - item.days.first);
    switch (item.rule.bucket) {
        case bucket::once:
        case bucket::ref:
            return 0;
        case bucket::day_slot:
            return open * static_cast<std::uint32_t>(item.rule.slots.size()) + slot;
        case bucket::week7:
            return static_cast<std::uint32_t>(open_days::week_of(day) -
                                              open_days::week_of(item.days.first));
        case bucket::day:
        case bucket::day_value:
            break;
    }
    return open;
}

/// Checks an entry, in this order: person, kind, slot, recorded before it happened, days of the
/// item, recorded too late, value, partial week. The first check that fails gives its status.
[[nodiscard]] inline entry_verdict judge(proved_rules const& rules, entry_codes const& codes,
                                         entry_facts const& facts) {
    if (!codes.person) {
        return {entry_status::unknown_person};
    }
    if (!codes.item) {
        return {entry_status::bad_kind};
    }
    auto const& item = rules.items()[*codes.item];
    if (item.rule.bucket == bucket::day_slot && !codes.slot) {
        return {entry_status::bad_slot};
    }
    auto const occurred = within_reach(facts.occurred_at);
    auto const recorded = within_reach(facts.recorded_at);
    if (recorded < occurred - rules.rules().future_skew->count()) {
        return {entry_status::future};
    }
    auto const day = rules.clock().day_of(occurred);
    if (!item.days.hold(day)) {
        return {entry_status::out_of_window};
    }
    auto const grace = std::chrono::seconds(*rules.rules().late_grace).count();
    if (recorded >= rules.clock().begin_of(day + 1) + grace) {
        return {entry_status::late};
    }
    if (auto const least = least_value(item.rule); least && facts.value < *least) {
        return {entry_status::below_min};
    }
    if (item.rule.partial_week == partial_week::ignored && item.days.cut_week(day)) {
        return {entry_status::partial_week};
    }
    return {entry_status::credited, bucket_of(item, day, codes.slot.value_or(0))};
}

/// The numbers of what an entry of a log refers to.
[[nodiscard]] inline entry_codes codes_of(proved_rules const& rules, participants const& people,
                                          entry_log const& log, std::size_t row) {
    entry_codes codes{people.find(log.person[row]), rules.item_of(log.kind[row]), std::nullopt};
    if (codes.item) {
        auto const& slots = rules.items()[*codes.item].rule.slots;
        auto const at = std::find(slots.begin(), slots.end(), log.slot[row]);
        if (at != slots.end()) {
            codes.slot = static_cast<std::uint32_t>(at - slots.begin());
        }
    }
    return codes;
}

/// When an entry of a log happened and was recorded, and how much it was.
[[nodiscard]] inline entry_facts facts_of(entry_log const& log, std::size_t row) noexcept {
    return {log.occurred_at[row], log.recorded_at[row], log.value[row]};
}

}  // namespace heli::scoring
