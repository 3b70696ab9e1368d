/// \file
/// What has been credited so far, in a form that can be merged in any order and any number of
/// times.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/exact.hpp>
#include <heli/scoring/bit_range.hpp>
#include <heli/scoring/bucket_worth.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/proved_rules.hpp>
#include <heli/scoring/reference_set.hpp>
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
          words_(words_for(rules_.buckets())),
          bits_(people_.size() * words_),
          largest_(people_.size() * rules_.day_values()) {}

    /// The rules by which it credits.
    [[nodiscard]] proved_rules const& rules() const noexcept { return rules_; }
    /// Whom it credits.
    [[nodiscard]] participants const& people() const noexcept { return people_; }

    /// Adds a valid entry.
    /// \throws not_found if there is no such person, item or bucket.
    void add(credit const& entry) {
        require(entry);
        auto const& item = rules_.items()[entry.item];
        if (item.rule.bucket == bucket::ref) {
            references_.add(entry.person, entry.item, entry.ref);
            return;
        }
        auto const bit = item.first_bucket + entry.bucket;
        bits_[entry.person * words_ + bit / 64] |= std::uint64_t{1} << (bit % 64);
        if (item.first_day_value) {
            auto& largest = largest_[std::size_t{entry.person} * rules_.day_values() +
                                     *item.first_day_value + entry.bucket];
            largest = std::max(largest, entry.value);
        }
    }
    /// Adds what another state has credited.
    /// \throws conflict if it is of other rules or other people.
    void merge(credit_state const& other) {
        if (!(rules_ == other.rules_) || !(people_ == other.people_)) {
            throw conflict("states of different rules or people cannot be merged");
        }
        std::transform(bits_.begin(), bits_.end(), other.bits_.begin(), bits_.begin(),
                       [](auto a, auto b) { return a | b; });
        std::transform(largest_.begin(), largest_.end(), other.largest_.begin(), largest_.begin(),
                       [](auto a, auto b) { return std::max(a, b); });
        references_.merge(other.references_);
    }

    /// What a person has earned by an item.
    /// \throws not_found if there is no such person or item.
    [[nodiscard]] heli::points of(std::uint32_t person, std::uint32_t item) const {
        require({person, item, 0, {}, 0});
        auto const& proved = rules_.items()[item];
        auto const full =
            proved.rule.bucket == bucket::day_value
                ? of_days(person, proved)
                : proved.rule.points * static_cast<std::int64_t>(buckets_of(person, item, proved));
        return std::min(full, proved.rule.cap);
    }
    /// What everybody has earned by each item.
    [[nodiscard]] score_table scores() const {
        score_table table(people_.size(), rules_.items().size());
        for (std::uint32_t person = 0; person < people_.size(); ++person) {
            for (std::uint32_t item = 0; item < rules_.items().size(); ++item) {
                table.put(person, item, of(person, item));
            }
        }
        return table;
    }

    friend bool operator==(credit_state const&, credit_state const&) = default;

private:
    void require(credit const& entry) const {
        auto const& items = rules_.items();
        bool const there = entry.person < people_.size() && entry.item < items.size() &&
                           entry.bucket < std::max<std::uint32_t>(items[entry.item].buckets, 1);
        if (!there) {
            throw not_found("state of a contest: there is no such person, item or bucket");
        }
    }
    [[nodiscard]] std::size_t buckets_of(std::uint32_t person, std::uint32_t item,
                                         proved_item const& proved) const {
        return proved.rule.bucket == bucket::ref
                   ? references_.count(person, item)
                   : bits_set(std::span(bits_).subspan(person * words_, words_),
                              proved.first_bucket, proved.buckets);
    }
    [[nodiscard]] heli::points of_days(std::uint32_t person, proved_item const& proved) const {
        auto const first = std::size_t{person} * rules_.day_values() + *proved.first_day_value;
        heli::points sum(0);
        for (auto const value : std::span(largest_).subspan(first, proved.buckets)) {
            sum = sum + worth_of(proved.rule, value).points;
        }
        return sum;
    }

    proved_rules rules_;
    participants people_;
    std::size_t words_;
    std::vector<std::uint64_t> bits_;
    std::vector<std::int64_t> largest_;
    reference_set references_;
};

}  // namespace heli::scoring
