/// \file
/// How deep the dotted keys of a TOML text go, found before it is parsed.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace heli::io {

/// Most dots in one key. The parser bounds nested values itself, but not keys: each part of one is
/// a table in a table, and very many of them exhaust the stack when they are taken down.
inline constexpr std::size_t most_key_dots = 16;

/// The part of `text` behind the string that it begins with; empty if the string has no end.
[[nodiscard]] inline std::string_view behind_string(std::string_view text) {
    char const quote = text.front();
    bool const three = text.size() >= 3 && text[1] == quote && text[2] == quote;
    std::size_t at = three ? 3 : 1;
    while (at < text.size()) {
        auto const rest = text.substr(at);
        if (quote == '"' && rest.front() == '\\') {
            at += 2;
        } else if (rest.front() == '\n' && !three) {
            return rest;
        } else if (rest.front() == quote && !three) {
            return rest.substr(1);
        } else if (rest.size() >= 3 && rest[0] == quote && rest[1] == quote && rest[2] == quote) {
            // Up to two quotes may stand before the three that end it.
            auto const end = rest.find_first_not_of(quote);
            return end == std::string_view::npos ? std::string_view{} : rest.substr(end);
        } else {
            ++at;
        }
    }
    return {};
}

/// Where the first key with more than `most_key_dots` dots is, as an offset; nothing if none is.
/// Right for all of a text up to its first syntax fault, at which the parser stops.
[[nodiscard]] inline std::optional<std::size_t> too_deep_key(std::string_view text) {
    std::size_t dots = 0;
    for (auto rest = text; !rest.empty();) {
        char const c = rest.front();
        if (c == '"' || c == '\'') {
            rest = behind_string(rest);
            continue;
        }
        if (c == '#') {
            auto const end = rest.find('\n');
            rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end);
            continue;
        }
        if (c == '.' && ++dots > most_key_dots) {
            return text.size() - rest.size();
        }
        if (c == '\n' || c == '=' || c == ',' || c == '[' || c == '{') {
            dots = 0;
        }
        rest.remove_prefix(1);
    }
    return std::nullopt;
}

}  // namespace heli::io
