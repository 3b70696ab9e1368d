/// \file
/// The state of a contest as bytes, to be kept and sent: equal states are equal bytes.
#pragma once

#include <heli/scoring/bit_range.hpp>
#include <heli/scoring/credit_state.hpp>
#include <heli/scoring/rules_digest.hpp>

#include <boost/crc.hpp>
#include <boost/endian/conversion.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

/// What bytes of a state begin with.
inline constexpr std::string_view state_magic = "HELISTAT";
/// The version of the form of the bytes.
inline constexpr std::uint32_t state_version = 1;
/// Where the length of all bytes is, behind magic and version.
inline constexpr std::size_t state_length_at = 8 + 4;
/// The bytes before the credits: the length is followed by the digests of rules and of people.
inline constexpr std::size_t state_header = state_length_at + 8 + 16 + 16;

namespace state_bytes_detail {

/// The CRC-32 of zlib, PNG and Ethernet.
[[nodiscard]] inline std::uint32_t checksum(std::span<std::byte const> bytes) {
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return crc.checksum();
}

/// Writes numbers, the lowest byte first.
class byte_writer {
public:
    template <class Number>
    void put(Number number) {
        auto const little = boost::endian::native_to_little(number);
        append(&little, sizeof little);
    }
    template <class Number>
    void put_all(std::vector<Number> const& numbers) {
        auto const size = bytes_.size();
        bytes_.resize(size + numbers.size() * sizeof(Number));
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            auto const little = boost::endian::native_to_little(numbers[i]);
            std::memcpy(bytes_.data() + size + i * sizeof(Number), &little, sizeof little);
        }
    }
    void append(void const* from, std::size_t count) {
        auto const* first = static_cast<std::byte const*>(from);
        bytes_.insert(bytes_.end(), first, first + count);
    }
    /// Puts the length of all where it belongs and the checksum at the end.
    [[nodiscard]] std::vector<std::byte> finish(std::size_t length_at) && {
        auto const length =
            boost::endian::native_to_little(std::uint64_t{bytes_.size() + sizeof(std::uint32_t)});
        std::memcpy(bytes_.data() + length_at, &length, sizeof length);
        put(checksum(bytes_));
        return std::move(bytes_);
    }

private:
    std::vector<std::byte> bytes_;
};

/// References: how many, the length and the bytes of each, then who has them: up to 512 as bits of
/// each person, more as pairs.
inline void put(byte_writer& out, reference_set const& set, std::size_t people) {
    auto const list = set.list();
    out.put(static_cast<std::uint32_t>(list.references.size()));
    for (auto const reference : list.references) {
        out.put(static_cast<std::uint32_t>(reference.size()));
        out.append(reference.data(), reference.size());
    }
    if (list.references.size() > most_reference_bits) {
        out.put(std::uint64_t{list.pairs.size()});
        for (auto const& [person, reference] : list.pairs) {
            out.put(person);
            out.put(reference);
        }
        return;
    }
    auto const words = words_for(list.references.size());
    std::vector<std::uint64_t> bits(people * words);
    for (auto const& [person, reference] : list.pairs) {
        bits[person * words + reference / 64] |= std::uint64_t{1} << (reference % 64);
    }
    out.put_all(bits);
}

}  // namespace state_bytes_detail

/// A state as bytes, numbers with the lowest byte first: the header, the bits of the buckets and
/// the largest values of all people, the references of each item that has them, and the CRC-32 of
/// all this. Rules and people are not in it, but their digests.
[[nodiscard]] inline std::vector<std::byte> to_bytes(credit_state const& state) {
    state_bytes_detail::byte_writer out;
    out.append(state_magic.data(), state_magic.size());
    out.put(state_version);
    out.put(std::uint64_t{0});  // the length, when it is known
    for (auto const& digest :
         {rules_digest(state.rules().rules()), people_digest(state.people())}) {
        out.append(&*digest.begin(), digest.size());
    }
    out.put_all(state.store().bits);
    out.put_all(state.store().largest);
    auto const& items = state.rules().items();
    for (std::size_t item = 0; item < items.size(); ++item) {
        if (items[item].rule.bucket == bucket::ref) {
            put(out, state.store().references[item], state.people().size());
        }
    }
    return std::move(out).finish(state_length_at);
}

}  // namespace heli::scoring
