/// \file
/// What is said of a word that is none of those expected, in both languages.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>
#include <heli/core/nearest_name.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heli {

/// The end of a message: "did you mean ...?" with the nearest of `names`; empty if none is near.
[[nodiscard]] inline bilingual suggestion(std::string_view word,
                                          std::span<std::string_view const> names) {
    std::string const near(nearest_name(word, names));
    return near.empty() ? bilingual{}
                        : bilingual{"；是否指 " + near + "？", "; did you mean " + near + "?"};
}

/// A message that lists the words expected and suggests the one that was perhaps meant.
[[nodiscard]] inline bilingual unknown_word(std::string_view word,
                                            std::span<std::string_view const> expected) {
    std::string list;
    for (auto const name : expected) {
        list += (list.empty() ? "" : ", ") + std::string(name);
    }
    auto const hint = suggestion(word, expected);
    auto const found = std::string(word);
    return {"“" + found + "”无效，应为：" + list + hint.zh,
            "\"" + found + "\" is unknown, expected one of " + list + hint.en};
}

/// The same for a word that is no token of `Enum`.
template <class Enum>
[[nodiscard]] bilingual unknown_word(std::string_view word) {
    std::vector<std::string_view> tokens;
    for (auto const& row : labels_of<Enum>::rows) {
        tokens.push_back(row.token);
    }
    return unknown_word(word, tokens);
}

}  // namespace heli
