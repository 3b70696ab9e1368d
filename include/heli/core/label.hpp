/// \file
/// Enumerations with a stable token and a name in Chinese and English.
#pragma once

#include <heli/core/bilingual.hpp>

#include <iterator>
#include <string_view>

namespace heli {

/// One member of an enumeration: its token (lower snake_case, the same in every language and
/// every document) and its names for people.
template <class Enum>
struct label {
    Enum value;              ///< The member.
    std::string_view token;  ///< Lower snake_case word used in data and JSON.
    std::string_view zh;     ///< Chinese name.
    std::string_view en;     ///< English name.
};

/// The labels of an enumeration; specialised beside each enumeration with a member array `rows`.
template <class Enum>
struct labels_of;

/// The label of `value`.
template <class Enum>
[[nodiscard]] constexpr label<Enum> const& label_of(Enum value) noexcept {
    for (auto const& row : labels_of<Enum>::rows) {
        if (row.value == value) {
            return row;
        }
    }
    return labels_of<Enum>::rows[0];
}

/// The token of `value`, for data and JSON.
template <class Enum>
[[nodiscard]] constexpr std::string_view token(Enum value) noexcept {
    return label_of(value).token;
}

/// The name of `value` in `lang`, for people.
template <class Enum>
[[nodiscard]] constexpr std::string_view name(Enum value, language lang) noexcept {
    auto const& row = label_of(value);
    return lang == language::zh ? row.zh : row.en;
}

/// Finds the member with this token; `nullptr` if no member has it.
template <class Enum>
[[nodiscard]] constexpr label<Enum> const* find_token(std::string_view text) noexcept {
    for (auto const& row : labels_of<Enum>::rows) {
        if (row.token == text) {
            return &row;
        }
    }
    return nullptr;
}

/// Tokens and names of `language`.
template <>
struct labels_of<language> {
    /// One row a member.
    static constexpr label<language> rows[] = {
        {language::zh, "zh", "中文", "Chinese"},
        {language::en, "en", "英文", "English"},
    };
};

}  // namespace heli
