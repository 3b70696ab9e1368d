/// \file
/// Findings: what a check has to say, with its place, in both languages.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace heli {

/// How much a finding matters.
enum class severity : unsigned char {
    info,     ///< Worth knowing; nothing to do.
    warning,  ///< Somebody should look; the answer stands.
    error,    ///< The input or the answer must not be used as it is.
};

/// Tokens and names of `severity`.
template <>
struct labels_of<severity> {
    /// One row a member.
    static constexpr label<severity> rows[] = {
        {severity::info, "info", "提示", "info"},
        {severity::warning, "warning", "警告", "warning"},
        {severity::error, "error", "错误", "error"},
    };
};

/// Where a finding belongs. Every part may be missing: an empty text or a 0.
struct place {
    std::string path;          ///< File as the caller named it.
    std::uint32_t line = 0;    ///< Line, counted from 1.
    std::uint32_t column = 0;  ///< Column in characters, counted from 1.
    std::string field;         ///< Dotted path of the field, such as `item[3].target[0].due`.

    friend bool operator==(place const&, place const&) = default;
    friend auto operator<=>(place const&, place const&) = default;
};

/// One thing that a check has to say.
struct finding {
    heli::severity severity = heli::severity::error;  ///< How much it matters.
    std::string code;   ///< Stable lower snake_case word, such as `unknown_region`.
    place where;        ///< File, line, column and field.
    bilingual message;  ///< One sentence: what is wrong and what was expected.
    std::string value;  ///< The value found, as text; empty if there is none.

    friend bool operator==(finding const&, finding const&) = default;
};

/// `path:line:column: field: message`, leaving out what is unknown.
[[nodiscard]] inline std::string to_text(place const& where) {
    std::string text = where.path;
    if (where.line != 0) {
        text += (text.empty() ? "line " : ":") + std::to_string(where.line);
        if (where.column != 0) {
            text += ":" + std::to_string(where.column);
        }
    }
    if (!where.field.empty()) {
        text += (text.empty() ? "" : ": ") + where.field;
    }
    return text;
}

/// One line for a terminal or an exception.
[[nodiscard]] inline std::string to_text(finding const& f, language lang) {
    auto text = to_text(f.where);
    text += text.empty() ? "" : ": ";
    text += std::string(name(f.severity, lang)) + " [" + f.code + "] " + f.message.in(lang);
    return text;
}

}  // namespace heli
