/// \file
/// What holds for the labels of every enumeration.
#pragma once

#include <heli/core/label.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>

namespace heli {

/// Whether `text` is a lower snake_case word.
[[nodiscard]] inline bool lower_snake_case(std::string_view text) {
    auto const letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !text.empty() && letter(text.front()) && !text.ends_with('_') &&
           text.find("__") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(),
                       [&](char c) { return letter(c) || c == '_' || (c >= '0' && c <= '9'); });
}

/// Checks that the `members` members of `Enum`, counted from 0, have one label each, in order,
/// with names of their own that are not empty, and that each is found by its token.
template <class Enum>
void expect_sound_labels(std::size_t members) {
    std::set<std::string_view> tokens;
    std::set<std::string_view> chinese;
    std::set<std::string_view> english;
    std::size_t position = 0;
    for (auto const& row : labels_of<Enum>::rows) {
        EXPECT_EQ(static_cast<std::size_t>(row.value), position++) << row.token;
        EXPECT_EQ(token(row.value), row.token);
        EXPECT_EQ(name(row.value, language::zh), row.zh);
        EXPECT_EQ(name(row.value, language::en), row.en);
        EXPECT_FALSE(row.zh.empty()) << row.token;
        EXPECT_FALSE(row.en.empty()) << row.token;
        auto const* found = find_token<Enum>(row.token);
        ASSERT_NE(found, nullptr) << row.token;
        EXPECT_EQ(found->value, row.value) << row.token;
        tokens.insert(row.token);
        chinese.insert(row.zh);
        english.insert(row.en);
    }
    EXPECT_EQ(position, members);
    EXPECT_EQ(tokens.size(), members);
    EXPECT_EQ(chinese.size(), members);
    EXPECT_EQ(english.size(), members);
    EXPECT_EQ(find_token<Enum>(""), nullptr);
    EXPECT_EQ(find_token<Enum>("no_such_token"), nullptr);
}

/// The same, with tokens that are lower snake_case words.
template <class Enum>
void expect_snake_case_labels(std::size_t members) {
    expect_sound_labels<Enum>(members);
    for (auto const& row : labels_of<Enum>::rows) {
        EXPECT_TRUE(lower_snake_case(row.token)) << row.token;
    }
}

}  // namespace heli
