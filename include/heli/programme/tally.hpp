/// \file
/// What the evidence adds up to: bounds that stay bounds, and how far the record is complete.
#pragma once

#include <heli/core/count_bound.hpp>
#include <heli/programme/evidence.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace heli::programme {

/// The evidence of one item, or of one federation's share of it, up to a day.
struct selection {
    item_id item;                                ///< The item.
    std::optional<heli::federation> federation;  ///< The federation; absent for the whole item.
    date first;                                  ///< First day that counts.
    date as_of;                                  ///< Last day that is known.
    std::string unit = {};  ///< What is counted; evidence in another unit does not belong.

    /// Whether `entry` belongs to the selection. What has no source proves nothing.
    [[nodiscard]] bool contains(evidence const& entry) const {
        bool const same_unit = unit.empty() || entry.unit.empty() || unit == entry.unit;
        return entry.item == item && entry.federation == federation && first <= entry.date &&
               entry.date <= as_of && same_unit && entry.source.status != source_status::not_found;
    }
};

/// A count as far as the evidence settles it.
struct tally {
    count_bound count = count_bound::at_least(0);  ///< The count on the last known day.
    std::vector<std::size_t> used;                 ///< Indices of the evidence used, by date.
    std::optional<date> settled_on;  ///< Day up to which the count is complete; absent if none is.
    count_bound settled = count_bound::exactly(0);  ///< The count on that day.
    std::int64_t sum_of_squares = 0;  ///< Of the sizes of the parts behind `settled`; 0 if unknown.
    std::int64_t parts = 0;           ///< Number of parts behind `settled`; 0 if unknown.
    bool contradiction = false;       ///< The evidence cannot all be true.

    friend bool operator==(tally const&, tally const&) = default;
};

namespace tally_detail {

/// The quantity of a piece of evidence; one unit where none is stated.
inline count_bound quantity_of(evidence const& entry) {
    return entry.quantity.value_or(count_bound::exactly(1));
}

/// The last day up to which the record of a selection has no gap, if it begins without one.
inline std::optional<date> complete_until(evidence_set const& all, selection const& which) {
    std::optional<date> until;
    for (auto const& record : all.complete) {
        if (record.item == which.item && record.federation == which.federation &&
            record.source.status != source_status::not_found && record.first <= which.first &&
            which.first <= record.last) {
            auto const last = std::min(record.last, which.as_of);
            until = until ? std::max(*until, last) : last;
        }
    }
    // A record is not complete without the parts that were left out of it for their unit or source.
    bool const whole = std::none_of(all.entries.begin(), all.entries.end(), [&](evidence const& e) {
        return until && is_amount(e.kind) && e.item == which.item &&
               e.federation == which.federation && which.first <= e.date && e.date <= *until &&
               !which.contains(e);
    });
    return whole ? until : std::nullopt;
}

/// The parts and totals of a selection by date, the parts of a day before its totals.
inline std::vector<std::size_t> counted(evidence_set const& all, selection const& which) {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < all.entries.size(); ++i) {
        auto const& entry = all.entries[i];
        if (is_amount(entry.kind) && which.contains(entry)) {
            result.push_back(i);
        }
    }
    std::stable_sort(result.begin(), result.end(), [&](std::size_t a, std::size_t b) {
        auto const& left = all.entries[a];
        auto const& right = all.entries[b];
        return left.date != right.date ? left.date < right.date : left.kind < right.kind;
    });
    return result;
}

/// The totals of one day as one bound, and whether they agree: what all of them allow, or, where
/// nothing is allowed by all, what any of them allows.
inline std::pair<count_bound, bool> total_of(evidence_set const& all,
                                             std::span<std::size_t const> totals) {
    auto const first = quantity_of(all.entries[totals.front()]);
    constexpr auto open = std::numeric_limits<std::int64_t>::max();
    std::int64_t lower[] = {first.lower(), first.lower()};  // least, most
    std::int64_t upper[] = {first.upper().value_or(open), first.upper().value_or(open)};
    for (auto const i : totals) {
        auto const stated = quantity_of(all.entries[i]);
        lower[0] = std::min(lower[0], stated.lower());
        lower[1] = std::max(lower[1], stated.lower());
        upper[0] = std::min(upper[0], stated.upper().value_or(open));
        upper[1] = std::max(upper[1], stated.upper().value_or(open));
    }
    bool const agree = lower[1] <= upper[0];
    auto const most = agree ? upper[0] : upper[1];
    return {{agree ? lower[1] : lower[0], most == open ? std::nullopt : std::optional(most)},
            agree};
}

/// `sum` and the square of `size`; the largest number if that does not fit, since so large a
/// spread leaves every count possible.
inline std::int64_t add_square(std::int64_t sum, std::int64_t size) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    return size == 0 || size <= (most - sum) / size ? sum + size * size : most;
}

}  // namespace tally_detail

/// Adds up the evidence of a selection. A stated total stands for all that came before it, and
/// never for less than the parts before it, unless it says so itself: then it contradicts them.
/// Parts after it are added. Parts alone give a lower bound, and the count itself over the time
/// for which the record is stated to be complete.
/// \throws invalid_value if a sum does not fit 64 bits.
[[nodiscard]] inline tally add_up(evidence_set const& all, selection const& which) {
    tally result;
    result.used = tally_detail::counted(all, which);
    auto const complete = tally_detail::complete_until(all, which);
    std::optional<date> stated_on;
    auto stated = count_bound::exactly(0);
    auto const entry_of = [&](std::size_t place) -> evidence const& {
        return all.entries[result.used[place]];
    };
    for (std::size_t i = 0; i < result.used.size(); ++i) {
        auto const& entry = entry_of(i);
        bool const recorded = complete && entry.date <= *complete;
        if (entry.kind == evidence_kind::part) {
            auto const size = tally_detail::quantity_of(entry);
            result.count = result.count + count_bound::at_least(size.lower());
            if (recorded) {
                result.settled = result.settled + size;
                result.sum_of_squares =
                    tally_detail::add_square(result.sum_of_squares, size.lower());
                ++result.parts;
            }
            continue;
        }
        auto const begin = i;
        while (i + 1 < result.used.size() && entry_of(i + 1).date == entry.date) {
            ++i;
        }
        auto const totals = std::span(result.used).subspan(begin, i + 1 - begin);
        auto const [count, agree] = tally_detail::total_of(all, totals);
        bool const less = count.upper() && *count.upper() < result.count.lower();
        bool const more =
            recorded && result.settled.upper() && *result.settled.upper() < count.lower();
        result.contradiction = result.contradiction || !agree || less || more;
        result.count = count_bound::at_least(less ? count.lower()
                                                  : std::max(count.lower(), result.count.lower()));
        stated_on = entry.date;
        stated = count;
    }
    if (stated_on && (!complete || *complete < *stated_on)) {
        result.settled_on = stated_on;
        result.settled = stated;
        result.sum_of_squares = result.parts = 0;
    } else {
        result.settled_on = complete;
    }
    return result;
}

}  // namespace heli::programme
