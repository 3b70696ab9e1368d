/// \file
/// What has been credited so far, in a form that can be merged in any order and any number of
/// times.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/exact.hpp>
#include <heli/core/parts.hpp>
#include <heli/scoring/bit_range.hpp>
#include <heli/scoring/bucket_worth.hpp>
#include <heli/scoring/credit_store.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/proved_rules.hpp>
#include <heli/scoring/score_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace credit_state_detail {
struct filling;
}

/// One valid entry as the state sees it.
struct credit {
    std::uint32_t person;  ///< Among the participants.
    std::uint32_t item;    ///< Among the items.
    std::uint32_t bucket;  ///< In the item.
    std::string_view ref;  ///< What it refers to, for `ref`.
    std::int64_t value;    ///< How much, for `day_value`.
};

/// A join-semilattice: a bit for each bucket of each person, merged by OR; for `ref` a sorted set,
/// merged by union; for `day_value` the largest value of each day. Order, repetition and partition
/// of the entries cannot change it.
class credit_state {
public:
    /// Nothing credited to anybody.
    credit_state(proved_rules rules, participants people)
        : rules_(std::move(rules)),
          people_(std::move(people)),
          store_(credit_store::of(rules_, people_)) {}

    /// The rules by which it credits.
    [[nodiscard]] proved_rules const& rules() const noexcept { return rules_; }
    /// Whom it credits.
    [[nodiscard]] participants const& people() const noexcept { return people_; }
    /// What it holds.
    [[nodiscard]] credit_store const& store() const noexcept { return store_; }

    /// Adds a valid entry.
    /// \throws not_found if there is no such person, item or bucket.
    void add(credit const& entry) {
        require(entry);
        auto const& item = rules_.items()[entry.item];
        if (item.rule.bucket == bucket::ref) {
            store_.references[entry.item].add(entry.person, entry.ref);
            return;
        }
        auto const bit = item.first_bucket + entry.bucket;
        store_.bits[entry.person * store_.words + bit / 64] |= std::uint64_t{1} << (bit % 64);
        if (item.first_day_value) {
            auto& largest =
                store_.largest[entry.person * store_.days + *item.first_day_value + entry.bucket];
            largest = std::max(largest, entry.value);
        }
    }
    /// Adds what another state has credited.
    /// \throws conflict if it is of other rules or other people.
    void merge(credit_state const& other) {
        if (!(rules_ == other.rules_) || !(people_ == other.people_)) {
            throw conflict("states of different rules or people cannot be merged");
        }
        store_.merge(other.store_);
    }

    /// What a person has earned by an item.
    /// \throws not_found if there is no such person or item.
    [[nodiscard]] heli::points of(std::uint32_t person, std::uint32_t item) const {
        require({person, item, 0, {}, 0});
        return earned(person, item);
    }
    /// What everybody has earned by each item.
    /// \param threads at most so many; the result is the same.
    [[nodiscard]] score_table scores(unsigned threads = 1) const {
        score_table table(people_.size(), rules_.items().size());
        in_parts(people_.size(), threads, [&](std::size_t first, std::size_t last) {
            for (auto person = first; person < last; ++person) {
                for (std::uint32_t item = 0; item < rules_.items().size(); ++item) {
                    table.put(person, item, earned(static_cast<std::uint32_t>(person), item));
                }
            }
        });
        return table;
    }
    /// What everybody has earned in all, in the order of the participants.
    /// \param threads at most so many; the result is the same.
    [[nodiscard]] std::vector<heli::points> totals(unsigned threads = 1) const {
        std::vector<heli::points> sums(people_.size());
        in_parts(people_.size(), threads, [&](std::size_t first, std::size_t last) {
            for (auto person = first; person < last; ++person) {
                for (std::uint32_t item = 0; item < rules_.items().size(); ++item) {
                    sums[person] = sums[person] + earned(static_cast<std::uint32_t>(person), item);
                }
            }
        });
        return sums;
    }

    friend bool operator==(credit_state const&, credit_state const&) = default;

private:
    friend struct credit_state_detail::filling;

    void require(credit const& entry) const {
        auto const& items = rules_.items();
        bool const there = entry.person < people_.size() && entry.item < items.size() &&
                           entry.bucket < std::max<std::uint32_t>(items[entry.item].buckets, 1);
        if (!there) {
            throw not_found("state of a contest: there is no such person, item or bucket");
        }
    }
    [[nodiscard]] heli::points earned(std::uint32_t person, std::uint32_t item) const {
        auto const& proved = rules_.items()[item];
        auto const cap = proved.rule.cap;
        if (proved.rule.bucket == bucket::day_value) {
            return std::min(of_days(person, proved), cap);
        }
        // `check` bounds points and buckets so that their product fits; a checked one divides.
        auto const buckets = static_cast<std::int64_t>(buckets_of(person, item, proved));
        return std::min(heli::points(proved.rule.points.count() * buckets), cap);
    }
    [[nodiscard]] std::size_t buckets_of(std::uint32_t person, std::uint32_t item,
                                         proved_item const& proved) const {
        return proved.rule.bucket == bucket::ref
                   ? store_.references[item].count(person)
                   : bits_set(std::span(store_.bits).subspan(person * store_.words, store_.words),
                              proved.first_bucket, proved.buckets);
    }
    [[nodiscard]] heli::points of_days(std::uint32_t person, proved_item const& proved) const {
        auto const first = person * store_.days + *proved.first_day_value;
        heli::points sum(0);
        for (auto const value : std::span(store_.largest).subspan(first, proved.buckets)) {
            sum = sum + worth_of(proved.rule, value).points;
        }
        return sum;
    }

    proved_rules rules_;
    participants people_;
    credit_store store_;
};

namespace credit_state_detail {

/// For those who fill a state many entries at a time: folds of coded logs, and readers of bytes.
struct filling {
    [[nodiscard]] static credit_store& store_of(credit_state& state) noexcept {
        return state.store_;
    }
};

}  // namespace credit_state_detail

}  // namespace heli::scoring
