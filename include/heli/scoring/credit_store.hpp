/// \file
/// How the credits of all people lie in memory.
#pragma once

#include <heli/scoring/bit_range.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/proved_rules.hpp>
#include <heli/scoring/reference_set.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::scoring {

/// What a state of a contest holds: for each person a bit for each bucket, the largest value of
/// each day, and sets of references. What belongs to a person lies together.
struct credit_store {
    std::size_t words = 0;                       ///< Words of bits that a person has.
    std::vector<std::uint64_t> bits = {};        ///< Buckets; bits beyond them are 0.
    std::size_t days = 0;                        ///< Days with a largest value that a person has.
    std::vector<std::int64_t> largest = {};      ///< Largest values; 0 where there is none.
    std::vector<reference_set> references = {};  ///< By item; without people unless for `ref`.

    /// Nothing credited to anybody.
    [[nodiscard]] static credit_store of(proved_rules const& rules, participants const& people) {
        credit_store store;
        store.words = words_for(rules.buckets());
        store.bits.resize(people.size() * store.words);
        store.days = rules.day_values();
        store.largest.resize(people.size() * store.days);
        for (auto const& item : rules.items()) {
            store.references.emplace_back(item.rule.bucket == bucket::ref ? people.size() : 0);
        }
        return store;
    }
    /// Adds what another store of the same rules and people holds.
    void merge(credit_store const& other) {
        std::transform(bits.begin(), bits.end(), other.bits.begin(), bits.begin(),
                       [](auto a, auto b) { return a | b; });
        std::transform(largest.begin(), largest.end(), other.largest.begin(), largest.begin(),
                       [](auto a, auto b) { return std::max(a, b); });
        for (std::size_t item = 0; item < references.size(); ++item) {
            references[item].merge(other.references[item]);
        }
    }

    friend bool operator==(credit_store const&, credit_store const&) = default;
};

}  // namespace heli::scoring
