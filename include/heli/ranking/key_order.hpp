/// \file
/// Sorting rows by their keys, so that equal keys keep the order in which they came.
#pragma once

#include <heli/core/error.hpp>
#include <heli/ranking/attendance.hpp>
#include <heli/ranking/direction.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace heli::ranking {

/// A row of a table and what it is sorted by.
template <rankable Key>
struct keyed_row {
    Key key;                ///< What it is sorted by.
    std::uint32_t row = 0;  ///< Which row it is, counted from 0.
};

/// How many rows there are, if rows can be numbered by 32 bits.
/// \throws invalid_value if they cannot.
[[nodiscard]] inline std::uint32_t row_count(std::size_t rows) {
    if (rows >= std::numeric_limits<std::uint32_t>::max()) {
        throw invalid_value("ranking of " + std::to_string(rows) + " entrants: too many");
    }
    return static_cast<std::uint32_t>(rows);
}

namespace key_order_detail {

/// The bits of a whole number, such that better numbers have smaller bits.
template <std::integral Key>
[[nodiscard]] constexpr std::uint64_t bits(Key key, direction better) noexcept {
    auto const ascending =
        static_cast<std::uint64_t>(key) ^ (std::signed_integral<Key> ? std::uint64_t{1} << 63U : 0);
    return better == direction::lower_is_better ? ascending : ~ascending;
}

/// How often each value of each byte occurs.
using byte_counts = std::array<std::array<std::uint32_t, 256>, 8>;

template <std::integral Key>
[[nodiscard]] byte_counts count_bytes(std::vector<keyed_row<Key>> const& rows, direction better) {
    byte_counts counts{};
    for (auto const& r : rows) {
        auto rest = bits(r.key, better);
        for (auto& of_byte : counts) {
            ++of_byte[rest & 0xFFU];
            rest >>= 8U;
        }
    }
    return counts;
}

/// Sorts byte by byte, from the last to the first: eight passes at most, none of which compares.
template <std::integral Key>
void sort_by_bytes(std::vector<keyed_row<Key>>& rows, direction better) {
    auto counts = count_bytes(rows, better);
    std::vector<keyed_row<Key>> sorted(rows.size());
    for (unsigned byte = 0; byte < 8; ++byte) {
        auto& next = counts[byte];
        auto const shift = 8 * byte;
        if (next[(bits(rows.front().key, better) >> shift) & 0xFFU] == rows.size()) {
            continue;  // the same in every key
        }
        std::uint32_t before = 0;
        for (auto& n : next) {
            before += std::exchange(n, before);
        }
        for (auto const& r : rows) {
            sorted[next[(bits(r.key, better) >> shift) & 0xFFU]++] = r;
        }
        rows.swap(sorted);
    }
}

}  // namespace key_order_detail

/// Sorts `rows` with the best key first. Rows of equal keys keep their order.
/// \param rows fewer than 2^32.
template <rankable Key>
void sort_best_first(std::vector<keyed_row<Key>>& rows, direction better) {
    if constexpr (std::integral<Key> && sizeof(Key) <= sizeof(std::uint64_t)) {
        constexpr std::size_t fewest_rows = 512;  // below that comparing is faster
        if (rows.size() >= fewest_rows) {
            key_order_detail::sort_by_bytes(rows, better);
            return;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&](auto const& a, auto const& b) {
        return better == direction::higher_is_better ? b.key < a.key : a.key < b.key;
    });
}

}  // namespace heli::ranking
