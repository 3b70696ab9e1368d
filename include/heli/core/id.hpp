/// \file
/// Strongly typed identifiers: a rule id cannot be passed where an item id is expected.
#pragma once

#include <heli/core/error.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace heli {

/// Longest identifier, in characters.
inline constexpr std::size_t max_id_length = 31;

/// An identifier of 1 to 31 characters, held inline. They are out of `A-Z a-z 0-9 - _ .` only.
/// \tparam Tag names what is identified and makes the types distinct.
template <class Tag>
class id {
public:
    /// A literal, checked when compiling.
    template <std::size_t N>
    consteval id(char const (&text)[N])  // NOLINT(google-explicit-constructor)
        : id(std::string_view(text, N - 1), literal{}) {}

    /// Text known only at run time.
    /// \throws invalid_value if it is empty, too long or holds another character.
    constexpr explicit id(std::string_view text) {
        if (!valid(text)) {
            throw invalid_value("identifier \"" + std::string(text) +
                                "\": expected 1 to 31 characters of A-Z a-z 0-9 - _ .");
        }
        assign(text);
    }

    /// The identifier as text.
    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return {characters_.data(), size_};
    }
    /// The identifier as an owning text.
    [[nodiscard]] std::string str() const { return std::string(view()); }

    /// Whether `text` can be an identifier.
    [[nodiscard]] static constexpr bool valid(std::string_view text) noexcept {
        if (text.empty() || text.size() > max_id_length) {
            return false;
        }
        for (char const c : text) {
            bool const good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                              (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
            if (!good) {
                return false;
            }
        }
        return true;
    }

    friend constexpr bool operator==(id const&, id const&) = default;
    /// Alphabetic order of the characters.
    friend constexpr auto operator<=>(id const& a, id const& b) noexcept {
        return a.view() <=> b.view();
    }

private:
    struct literal {};
    consteval id(std::string_view text, literal) {
        if (!valid(text)) {
            throw "not an identifier";  // a compile error: this constructor is consteval
        }
        assign(text);
    }
    constexpr void assign(std::string_view text) noexcept {
        size_ = static_cast<std::uint8_t>(text.size());
        for (std::size_t i = 0; i < text.size(); ++i) {
            characters_[i] = text[i];
        }
    }

    std::array<char, max_id_length> characters_{};
    std::uint8_t size_ = 0;
};

/// A rule of counting, of law or of a programme.
using rule_id = id<struct rule_tag>;
/// A dated, regional parameter.
using parameter_id = id<struct parameter_tag>;
/// A person by code: names have no place in what is shared.
using person_id = id<struct person_tag>;

}  // namespace heli

/// Identifiers can be keys of unordered containers.
template <class Tag>
struct std::hash<heli::id<Tag>> {
    /// Hash of the text.
    std::size_t operator()(heli::id<Tag> const& value) const noexcept {
        return std::hash<std::string_view>{}(value.view());
    }
};
