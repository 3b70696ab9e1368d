/// \file
/// Counts the bits that are set in a part of a row of words.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace heli::scoring {

/// How many words hold so many bits.
[[nodiscard]] constexpr std::size_t words_for(std::size_t bits) noexcept {
    return (bits + 63) / 64;
}

/// How many of the bits from `first` on, `count` of them, are set.
[[nodiscard]] constexpr std::size_t bits_set(std::span<std::uint64_t const> words,
                                             std::size_t first, std::size_t count) noexcept {
    std::size_t set = 0;
    for (auto bit = first; bit < first + count;) {
        auto const offset = bit % 64;
        auto const here = offset + (first + count - bit) < 64 ? first + count - bit : 64 - offset;
        auto const mask = here == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << here) - 1;
        set += static_cast<std::size_t>(std::popcount((words[bit / 64] >> offset) & mask));
        bit += here;
    }
    return set;
}

}  // namespace heli::scoring
