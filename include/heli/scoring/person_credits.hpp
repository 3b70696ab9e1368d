/// \file
/// Which of a person's valid entries are credited, and with how many points.
#pragma once

#include <heli/core/exact.hpp>
#include <heli/scoring/bucket_worth.hpp>
#include <heli/scoring/entry_log.hpp>
#include <heli/scoring/entry_status.hpp>
#include <heli/scoring/proved_rules.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::scoring {

/// A valid entry of a person.
struct valid_entry {
    std::uint32_t row;     ///< Which entry of the log.
    std::uint32_t item;    ///< Its item.
    std::uint32_t bucket;  ///< Its bucket in the item; 0 for `ref`.
};

/// Credits the entries of one person after the other.
class person_credits {
public:
    /// \param rules, log kept by the caller. \param[out] status, earned as long as the log.
    person_credits(proved_rules const& rules, entry_log const& log, std::span<entry_status> status,
                   std::span<points> earned)
        : items_(rules.items()),
          log_(log),
          status_(status),
          earned_(earned),
          best_(rules.buckets(), nobody),
          credited_(items_.size()) {}

    /// Sets status and points of all valid entries of a person. Of each bucket the one that comes
    /// first is credited: by the instant it happened, the instant it was recorded, its id; for
    /// `day_value` the one of the largest value, and then the same. What was credited is cut at
    /// the cap in the order of the instants and ids.
    /// \returns what each item brought.
    [[nodiscard]] std::span<points const> credit(std::span<valid_entry const> entries) {
        for (auto const& entry : entries) {
            by_reference(entry) ? references_.push_back(entry) : compete(entry);
        }
        settle_references();
        settle_buckets();
        by_item_.assign(items_.size(), points(0));
        for (std::size_t item = 0; item < items_.size(); ++item) {
            by_item_[item] = pay(items_[item].rule, credited_[item]);
            credited_[item].clear();
        }
        return by_item_;
    }

private:
    static constexpr auto nobody = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] bool by_reference(valid_entry const& entry) const {
        return items_[entry.item].rule.bucket == bucket::ref;
    }
    /// By what the first entry of a bucket is found. Equal ids are one entry delivered twice:
    /// then the row decides.
    [[nodiscard]] auto order(std::uint32_t row) const {
        return std::tuple(log_.occurred_at[row], log_.recorded_at[row], log_.event_id[row], row);
    }
    [[nodiscard]] bool comes_before(valid_entry const& a, std::uint32_t b) const {
        if (items_[a.item].rule.bucket == bucket::day_value && log_.value[a.row] != log_.value[b]) {
            return log_.value[a.row] > log_.value[b];
        }
        return order(a.row) < order(b);
    }
    void compete(valid_entry const& entry) {
        auto const bucket = items_[entry.item].first_bucket + entry.bucket;
        auto& best = best_[bucket];
        if (best == nobody) {
            used_.emplace_back(entry.item, bucket);
        } else if (!comes_before(entry, best)) {
            status_[entry.row] = entry_status::repeat_bucket;
            return;
        } else {
            status_[best] = entry_status::repeat_bucket;
        }
        best = entry.row;
    }
    void settle_buckets() {
        for (auto const& [item, bucket] : used_) {
            credited_[item].push_back(best_[bucket]);
            best_[bucket] = nobody;
        }
        used_.clear();
    }
    /// Sorts by item, reference and order: the first of each run is credited.
    void settle_references() {
        auto const key = [&](valid_entry const& e) {
            return std::pair<std::uint32_t, std::string_view>(e.item, log_.ref[e.row]);
        };
        std::sort(references_.begin(), references_.end(), [&](auto const& a, auto const& b) {
            auto const ka = key(a);
            auto const kb = key(b);
            return ka != kb ? ka < kb : order(a.row) < order(b.row);
        });
        for (std::size_t i = 0; i < references_.size(); ++i) {
            auto const& entry = references_[i];
            if (i == 0 || key(references_[i - 1]) != key(entry)) {
                credited_[entry.item].push_back(entry.row);
            } else {
                status_[entry.row] = entry_status::repeat_bucket;
            }
        }
        references_.clear();
    }
    /// Pays the entries of an item in order, as long as its cap lasts.
    [[nodiscard]] points pay(point_item const& item, std::vector<std::uint32_t>& rows) {
        std::sort(rows.begin(), rows.end(), [&](auto a, auto b) {
            return std::tuple(log_.occurred_at[a], log_.event_id[a], a) <
                   std::tuple(log_.occurred_at[b], log_.event_id[b], b);
        });
        points paid(0);
        for (auto const row : rows) {
            auto const worth = worth_of(item, log_.value[row]);
            auto const rest = item.cap - paid;
            earned_[row] = std::min(worth.points, rest);
            status_[row] = worth.cut || earned_[row] < worth.points ? entry_status::capped
                                                                    : entry_status::credited;
            paid = paid + earned_[row];
        }
        return paid;
    }

    std::vector<proved_item> const& items_;
    entry_log const& log_;
    std::span<entry_status> status_;
    std::span<points> earned_;
    std::vector<std::uint32_t> best_;                            // row by bucket
    std::vector<std::pair<std::uint32_t, std::uint32_t>> used_;  // item, bucket
    std::vector<valid_entry> references_;
    std::vector<std::vector<std::uint32_t>> credited_;  // rows by item
    std::vector<points> by_item_;
};

}  // namespace heli::scoring
