/// \file
/// A JSON text as the tables of a TOML document, so that both are read by the same code.
#pragma once

#include <heli/core/finding.hpp>

#include "text_cursor.hpp"
#include "toml_document.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace heli::io {

/// Deepest nesting of a JSON text.
inline constexpr std::size_t deepest_json = 64;

/// A JSON text that was parsed.
struct json_document {
    /// Its tables; nodes know no place. What no table can hold is reported and replaced by `false`.
    toml_document content;
    std::map<std::string, text_position> values;  ///< Where the value of a dotted path begins.
    std::map<std::string, text_position> keys;    ///< Where its key begins.
};

/// Parses a JSON text (RFC 8259). A key that is there twice is an error.
/// \param text UTF-8, with or without a byte-order mark. \param path named in findings.
json_document parse_json(std::string_view text, std::string path);

/// Gives findings the place of their field, or of the nearest object or array around it.
std::vector<finding> located(json_document const& document, std::vector<finding> findings);

}  // namespace heli::io
