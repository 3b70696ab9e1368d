/// \file
/// What is said of a node of a document: its place, its value, its type.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/finding.hpp>

#include "toml_parser.hpp"

#include <string>

namespace heli::io {

/// Where a node begins.
/// \param path the file as the caller named it. \param field the dotted path of the field.
place place_of(toml::node const& node, std::string const& path, std::string field);
/// A value as text; `{...}` for a table, `[...]` for an array.
std::string value_text(toml::node const& node);
/// The name of a type with its article in English.
bilingual type_name(toml::node_type type);

}  // namespace heli::io
