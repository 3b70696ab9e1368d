/// \file
/// A TOML document that was parsed, and the problems that were found in it.
#pragma once

#include <heli/core/finding.hpp>

#include "toml_parser.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heli::io {

/// A document that was parsed, or the one fault that stopped the parser.
struct toml_document {
    std::string path;                 ///< The file as the caller named it.
    std::optional<toml::table> root;  ///< The tables; absent after a syntax fault.
    std::vector<finding> findings;    ///< The fault; more are added while reading.
};

/// Parses a document.
/// \param text UTF-8, with or without a byte-order mark. \param path named in findings.
toml_document parse_toml(std::string_view text, std::string path);

/// The place of a field that a check named, or of the nearest table around it.
/// \param document one that could be parsed. \param field a dotted path.
place place_in(toml_document const& document, std::string field);

/// Findings in the order of their places.
std::vector<finding> by_place(std::vector<finding> findings);

/// Puts findings in the order of their places, and throws them if one is an error.
/// \throws parse_error
void throw_if_any(std::vector<finding> unsorted);

}  // namespace heli::io
