/// \file
/// States of contests for tests, and bytes as text.
#pragma once

#include <heli/scoring/credit_state.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring {

/// A state of the rules of every bucket with something in each of its parts.
[[nodiscard]] inline credit_state small_state(proved_rules const& rules,
                                              participants const& people) {
    credit_state state(rules, people);
    state.add({0, 0, 0, "", 0});
    state.add({0, 1, 16, "", 0});
    state.add({1, 2, 5, "", 0});
    state.add({2, 4, 1, "", 0});
    state.add({2, 5, 3, "", 17});
    for (auto const* reference : {"龙舟赛", "walk", ""}) {
        state.add({1, 3, 0, reference, 0});
    }
    state.add({2, 3, 0, "walk", 0});
    return state;
}

/// A state with so many references that they have no bits.
[[nodiscard]] inline credit_state state_of_many_references(proved_rules const& rules,
                                                           participants const& people) {
    credit_state state(rules, people);
    for (std::uint32_t i = 0; i < 2'000; ++i) {
        state.add({i % 3, 3, 0, "ride-" + std::to_string(i * 7 % 900), 0});
    }
    return state;
}

/// Bytes as text, 32 a line.
[[nodiscard]] inline std::string hex_of(std::vector<std::byte> const& bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto const value = std::to_integer<unsigned>(bytes[i]);
        text += "0123456789abcdef"[value / 16];
        text += "0123456789abcdef"[value % 16];
        text += i % 32 == 31 || i + 1 == bytes.size() ? "\n" : "";
    }
    return text;
}

/// The bytes of such a text.
[[nodiscard]] inline std::vector<std::byte> bytes_of(std::string_view text) {
    std::vector<std::byte> bytes;
    std::string digits;
    for (char const c : text) {
        digits += c == '\n' ? "" : std::string(1, c);
        if (digits.size() == 2) {
            bytes.push_back(static_cast<std::byte>(std::stoul(digits, nullptr, 16)));
            digits.clear();
        }
    }
    return bytes;
}

}  // namespace heli::scoring
