/// \file
/// Draws that anyone can repeat: the published seed and these rules give the same lots everywhere.
///
/// 1. Seed. The bytes of the text (UTF-8, no NUL at the end) are hashed by FNV-1a of 64 bits:
///    h = 14695981039346656037; for each byte b: h = (h XOR b) * 1099511628211. Then
///    h ^= h >> 30; h *= 0xBF58476D1CE4E5B9; h ^= h >> 27; h *= 0x94D049BB133111EB; h ^= h >> 31
///    (the last lines of SplitMix64), so that similar texts give unlike seeds.
/// 2. Numbers. `mt19937_64` (ISO C++ [rand.predef]) is seeded with h: 312 words with w[0] = h,
///    w[i] = 6364136223846793005 * (w[i-1] XOR w[i-1] >> 62) + i.
/// 3. A number below n. With m = 2^64 mod n, numbers x >= 2^64 - m are thrown away and the next
///    one is taken; the result is x mod n. For n = 1 no number is taken.
/// 4. A permutation of n (Fisher-Yates, from the front). Start from 0, 1 ... n-1; for i = 0, 1 ...
///    n-2: swap place i with place i + (a number below n - i). Choosing k stops after k places.
///
/// All arithmetic is modulo 2^64. Nothing here depends on a library's own distribution or shuffle.
#pragma once

#include <heli/core/error.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::ranking {

/// The 64 bits that a published text stands for (rule 1).
/// \throws invalid_value if the text is empty.
[[nodiscard]] inline std::uint64_t draw_seed(std::string_view published_text) {
    if (published_text.empty()) {
        throw invalid_value("draw: the published seed is empty");
    }
    std::uint64_t h = 14695981039346656037U;
    for (char const c : published_text) {
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211U;
    }
    h = (h ^ (h >> 30U)) * 0xBF58476D1CE4E5B9U;
    h = (h ^ (h >> 27U)) * 0x94D049BB133111EBU;
    return h ^ (h >> 31U);
}

/// A row of random numbers that follows from a published text.
class seeded_draw {
public:
    /// Starts from the text (rules 1 and 2).
    /// \throws invalid_value if the text is empty.
    explicit seeded_draw(std::string_view published_text) : numbers_(draw_seed(published_text)) {}

    /// The next 64 bits.
    [[nodiscard]] std::uint64_t next() { return numbers_(); }

    /// A number from 0 to `bound` - 1, each equally likely (rule 3).
    /// \throws invalid_value if `bound` is 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) {
        if (bound == 0) {
            throw invalid_value("draw: there is no number below 0 to draw");
        }
        if (bound == 1) {
            return 0;
        }
        auto const surplus = (0 - bound) % bound;  // 2^64 mod bound
        auto number = next();
        while (number > ~surplus) {  // in the part that would favour small results
            number = next();
        }
        return number % bound;
    }

private:
    std::mt19937_64 numbers_;
};

/// `count` of the numbers 0 to `size` - 1, in the order in which they are drawn (rule 4). They are
/// the first ones of the permutation by the same seed.
/// \throws invalid_value if the seed is empty, or more are asked for than there are.
[[nodiscard]] inline std::vector<std::size_t> choose(std::string_view seed, std::size_t size,
                                                     std::size_t count) {
    if (count > size) {
        throw invalid_value("draw: " + std::to_string(count) + " of " + std::to_string(size) +
                            " cannot be chosen");
    }
    seeded_draw draw(seed);
    std::vector<std::size_t> numbers(size);
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    for (std::size_t i = 0; i < count; ++i) {
        std::swap(numbers[i], numbers[i + static_cast<std::size_t>(draw.below(size - i))]);
    }
    numbers.resize(count);
    return numbers;
}

/// The numbers 0 to `size` - 1 in a random order (rule 4).
/// \throws invalid_value if the seed is empty.
[[nodiscard]] inline std::vector<std::size_t> permutation(std::string_view seed, std::size_t size) {
    return choose(seed, size, size);
}

/// The items in a random order. To be repeatable they are sorted first, so that the order in which
/// they were given does not matter.
/// \throws invalid_value if the seed is empty.
template <class Item>
[[nodiscard]] std::vector<Item> drawn_order(std::string_view seed, std::vector<Item> items) {
    std::sort(items.begin(), items.end());
    std::vector<Item> drawn;
    drawn.reserve(items.size());
    for (auto const i : permutation(seed, items.size())) {
        drawn.push_back(items[i]);
    }
    return drawn;
}

}  // namespace heli::ranking
