/// \file
/// Which of a person's valid entries of a coded log are credited, repeated or cut at a cap.
#pragma once

#include <heli/core/exact.hpp>
#include <heli/scoring/bucket_worth.hpp>
#include <heli/scoring/entry_status.hpp>
#include <heli/scoring/proved_rules.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::scoring {

/// A valid entry of a coded log.
struct coded_entry {
    std::uint32_t row;     ///< Which entry.
    std::uint32_t bucket;  ///< Its bucket among those of all items, references included.
};

/// Credits the entries of one person after the other, as `person_credits` does; between entries of
/// one instant the row decides, as there are no ids.
/// \tparam Log a `coded_log`.
template <class Log>
class coded_credits {
public:
    /// \param log, item_of kept by the caller; `item_of` has the item of each bucket.
    /// \param[out] status as long as the log; valid entries are `credited` before.
    coded_credits(proved_rules const& rules, Log const& log, std::span<std::uint8_t const> item_of,
                  std::span<entry_status> status)
        : items_(rules.items()),
          log_(log),
          item_of_(item_of),
          status_(status),
          best_(item_of.size(), nobody),
          credited_(items_.size()) {}

    /// Sets the status of all valid entries of a person.
    /// \returns what each item brought.
    [[nodiscard]] std::span<points const> credit(std::span<coded_entry const> entries) {
        for (auto const& entry : entries) {
            compete(entry);
        }
        for (auto const bucket : used_) {
            credited_[item_of_[bucket]].push_back(best_[bucket]);
            best_[bucket] = nobody;
        }
        used_.clear();
        by_item_.assign(items_.size(), points(0));
        for (std::size_t item = 0; item < items_.size(); ++item) {
            by_item_[item] = pay(items_[item].rule, credited_[item]);
            credited_[item].clear();
        }
        return by_item_;
    }

private:
    static constexpr auto nobody = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] auto order(std::uint32_t row) const {
        return std::tuple(log_.occurred_at[row], log_.recorded_at[row], row);
    }
    [[nodiscard]] bool comes_before(coded_entry const& a, std::uint32_t b) const {
        bool const by_value = items_[item_of_[a.bucket]].rule.bucket == bucket::day_value;
        if (by_value && log_.value[a.row] != log_.value[b]) {
            return log_.value[a.row] > log_.value[b];
        }
        return order(a.row) < order(b);
    }
    void compete(coded_entry const& entry) {
        auto& best = best_[entry.bucket];
        if (best == nobody) {
            used_.push_back(entry.bucket);
        } else if (!comes_before(entry, best)) {
            status_[entry.row] = entry_status::repeat_bucket;
            return;
        } else {
            status_[best] = entry_status::repeat_bucket;
        }
        best = entry.row;
    }
    /// Where the cap is not reached, nobody needs to know the order.
    [[nodiscard]] points pay(point_item const& item, std::vector<std::uint32_t>& rows) {
        auto const all = item.points * static_cast<std::int64_t>(rows.size());
        if (item.bucket != bucket::day_value && all <= item.cap) {
            return all;
        }
        std::sort(rows.begin(), rows.end(), [&](auto a, auto b) {
            return std::pair(log_.occurred_at[a], a) < std::pair(log_.occurred_at[b], b);
        });
        points paid(0);
        for (auto const row : rows) {
            auto const worth = worth_of(item, log_.value[row]);
            auto const part = std::min(worth.points, item.cap - paid);
            if (worth.cut || part < worth.points) {
                status_[row] = entry_status::capped;
            }
            paid = paid + part;
        }
        return paid;
    }

    std::vector<proved_item> const& items_;
    Log log_;
    std::span<std::uint8_t const> item_of_;
    std::span<entry_status> status_;
    std::vector<std::uint32_t> best_;                   // row by bucket
    std::vector<std::uint32_t> used_;                   // buckets
    std::vector<std::vector<std::uint32_t>> credited_;  // rows by item
    std::vector<points> by_item_;
};

}  // namespace heli::scoring
