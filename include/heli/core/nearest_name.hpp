/// \file
/// "Did you mean ...?": the known word closest to a mistyped one.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heli {

/// Number of single-character insertions, deletions and replacements between two words
/// (Levenshtein 1965), counted in bytes.
[[nodiscard]] inline std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            auto const replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// The first of `names` that is within a third of the length of `word` (at least one edit);
/// empty if none is.
[[nodiscard]] inline std::string_view nearest_name(std::string_view word,
                                                   std::span<std::string_view const> names) {
    constexpr std::size_t longest_word = 64;  // a suggestion for more would be noise
    if (word.size() > longest_word) {
        return {};
    }
    std::string_view best;
    auto best_distance = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (auto const candidate : names) {
        auto const distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

}  // namespace heli
