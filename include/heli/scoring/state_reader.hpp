/// \file
/// Reads the state of a contest from bytes of strangers.
#pragma once

#include <heli/core/error.hpp>
#include <heli/scoring/bit_range.hpp>
#include <heli/scoring/byte_reader.hpp>
#include <heli/scoring/credit_state.hpp>
#include <heli/scoring/rules_digest.hpp>
#include <heli/scoring/state_bytes.hpp>

#include <boost/uuid/uuid.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace state_bytes_detail {

/// Whether a digest is that of the rules or people to which the state should belong.
inline void require_digest(byte_reader& in, boost::uuids::uuid const& expected, char const* whose) {
    boost::uuids::uuid found{};
    std::memcpy(&*found.begin(), in.take(found.size()).data(), found.size());
    if (found != expected) {
        throw conflict("state of a contest: it is of " + std::string(whose) + " " +
                       boost::uuids::to_string(found) + ", expected " +
                       boost::uuids::to_string(expected));
    }
}

/// Bits beyond `used` of each person must not be set.
inline void require_padding(std::vector<std::uint64_t> const& bits, std::size_t words,
                            std::size_t used, std::size_t at) {
    for (std::size_t last = words; used % 64 != 0 && last <= bits.size(); last += words) {
        if ((bits[last - 1] >> (used % 64)) != 0) {
            throw broken(at + (last - 1) * 8, "bad_padding",
                         {"有不存在的计分格", "there is a bucket that does not exist"});
        }
    }
}

/// Not more references than bytes, each after the one before, each of somebody.
class references_reader {
public:
    references_reader(byte_reader& in, std::size_t people) : in_(in), people_(people) {}

    [[nodiscard]] reference_set read() {
        auto const at = in_.at();
        auto const count = in_.number<std::uint32_t>();
        in_.require(count, sizeof(std::uint32_t));
        for (std::uint32_t i = 0; i < count; ++i) {
            texts_.push_back(in_.text());
            if (i > 0 && !(texts_[i - 1] < texts_[i])) {
                throw broken(at, "not_canonical",
                             {"所指之物未按次序", "its references are not in order"});
            }
        }
        used_.resize(count);
        count > most_reference_bits ? read_pairs() : read_bits();
        if (std::find(used_.begin(), used_.end(), false) != used_.end()) {
            throw broken(at, "not_canonical",
                         {"有无人所指之物", "there is a reference that nobody has"});
        }
        return std::move(set_);
    }

private:
    void add(std::size_t person, std::size_t reference) {
        used_[reference] = true;
        set_.add(static_cast<std::uint32_t>(person), texts_[reference]);
    }
    void read_bits() {
        auto const words = words_for(texts_.size());
        auto const at = in_.at();
        in_.require(std::uint64_t{people_} * words, sizeof(std::uint64_t));
        std::vector<std::uint64_t> bits(people_ * words);
        in_.fill(bits);
        require_padding(bits, words, texts_.size(), at);
        for (std::size_t i = 0; i < bits.size(); ++i) {
            for (auto rest = bits[i]; rest != 0; rest &= rest - 1) {
                add(i / words, i % words * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
            }
        }
    }
    void read_pairs() {
        auto const count = in_.number<std::uint64_t>();
        in_.require(count, 2 * sizeof(std::uint32_t));
        std::pair<std::uint32_t, std::uint32_t> before;
        for (std::uint64_t i = 0; i < count; ++i) {
            auto const at = in_.at();
            auto const person = in_.number<std::uint32_t>();
            std::pair const pair(person, in_.number<std::uint32_t>());
            if (person >= people_ || pair.second >= texts_.size() || (i > 0 && pair <= before)) {
                throw broken(at, "not_canonical",
                             {"人员与所指之物不存在或未按次序",
                              "a person and a reference that do not exist or are not in order"});
            }
            add(person, pair.second);
            before = pair;
        }
    }

    byte_reader& in_;
    std::size_t people_;
    std::vector<std::string_view> texts_;
    std::vector<bool> used_;
    reference_set set_{people_};
};

}  // namespace state_bytes_detail

/// Reads a state that `to_bytes` wrote.
/// \param rules, people to which it should belong.
/// \throws parse_error if the bytes are no such state, or one that is cut short or damaged.
/// \throws conflict if it belongs to other rules or people; the message names both.
[[nodiscard]] inline credit_state credit_state_from_bytes(proved_rules const& rules,
                                                          participants const& people,
                                                          std::span<std::byte const> bytes) {
    namespace detail = state_bytes_detail;
    detail::require_whole(bytes);
    detail::byte_reader in(bytes.first(bytes.size() - sizeof(std::uint32_t)));
    static_cast<void>(in.take(state_length_at + sizeof(std::uint64_t)));
    detail::require_digest(in, rules_digest(rules.rules()), "rules");
    detail::require_digest(in, people_digest(people), "people");
    in.require(people.size() * (words_for(rules.buckets()) + rules.day_values()), 8);
    credit_state state(rules, people);
    auto& store = credit_state_detail::filling::store_of(state);
    auto const bits_at = in.at();
    in.fill(store.bits);
    detail::require_padding(store.bits, store.words, rules.buckets(), bits_at);
    auto const largest_at = in.at();
    in.fill(store.largest);
    if (std::any_of(store.largest.begin(), store.largest.end(), [](auto v) { return v < 0; })) {
        throw detail::broken(largest_at, "not_canonical",
                             {"有负的最大值", "there is a largest value below 0"});
    }
    for (std::size_t item = 0; item < store.references.size(); ++item) {
        if (rules.items()[item].rule.bucket == bucket::ref) {
            store.references[item] = detail::references_reader(in, people.size()).read();
        }
    }
    if (in.left() != 0) {
        throw detail::broken(in.at(), "too_long",
                             {"末尾有多余内容", "there is more behind its end"});
    }
    return state;
}

}  // namespace heli::scoring
