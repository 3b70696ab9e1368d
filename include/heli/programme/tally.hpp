/// \file
/// What the evidence adds up to: bounds that stay bounds, and how far the record is complete.
#pragma once

#include <heli/core/count_bound.hpp>
#include <heli/programme/evidence.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace heli::programme {

/// The evidence of one item, or of one federation's share of it, up to a day.
struct selection {
    item_id item;                                ///< The item.
    std::optional<heli::federation> federation;  ///< The federation; absent for the whole item.
    date first;                                  ///< First day that counts.
    date as_of;                                  ///< Last day that is known.

    /// Whether `entry` belongs to the selection.
    [[nodiscard]] bool contains(evidence const& entry) const {
        return entry.item == item && entry.federation == federation && first <= entry.date &&
               entry.date <= as_of;
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
    bool contradiction = false;       ///< The parts exceed a stated total.
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
            record.first <= which.first && which.first <= record.last) {
            auto const last = std::min(record.last, which.as_of);
            until = until ? std::max(*until, last) : last;
        }
    }
    return until;
}

}  // namespace tally_detail

/// Adds up the evidence of a selection. A stated total stands for all that came before it; parts
/// after it are added. Parts alone give a lower bound, and the count itself over the time for
/// which the record is stated to be complete.
[[nodiscard]] inline tally add_up(evidence_set const& all, selection const& which) {
    tally result;
    std::optional<std::size_t> latest_total;
    for (std::size_t i = 0; i < all.entries.size(); ++i) {
        auto const& entry = all.entries[i];
        if (!which.contains(entry) ||
            (entry.kind != evidence_kind::part && entry.kind != evidence_kind::total)) {
            continue;
        }
        result.used.push_back(i);
        if (entry.kind == evidence_kind::total &&
            (!latest_total || all.entries[*latest_total].date <= entry.date)) {
            latest_total = i;
        }
    }
    std::stable_sort(result.used.begin(), result.used.end(), [&](std::size_t a, std::size_t b) {
        return all.entries[a].date < all.entries[b].date;
    });
    auto const complete = tally_detail::complete_until(all, which);
    auto after = count_bound::exactly(0);
    auto before = count_bound::exactly(0);
    for (auto const i : result.used) {
        auto const& entry = all.entries[i];
        if (entry.kind != evidence_kind::part) {
            continue;
        }
        auto const size = tally_detail::quantity_of(entry);
        bool const later = latest_total && entry.date > all.entries[*latest_total].date;
        (later ? after : before) = (later ? after : before) + size;
        if (complete && entry.date <= *complete) {
            result.settled = result.settled + size;
            result.sum_of_squares += size.lower() * size.lower();
            ++result.parts;
        }
    }
    if (latest_total) {
        auto const& total = all.entries[*latest_total];
        auto const stated = tally_detail::quantity_of(total);
        result.contradiction = stated.upper() && before.lower() > *stated.upper();
        result.count = count_bound((stated + after).lower(), std::nullopt);
        if (!complete || *complete < total.date) {
            result.settled_on = total.date;
            result.settled = stated;
            result.sum_of_squares = result.parts = 0;
            return result;
        }
    } else {
        result.count = count_bound::at_least(before.lower());
    }
    result.settled_on = complete;
    return result;
}

}  // namespace heli::programme
