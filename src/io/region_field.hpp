/// \file
/// Fields that name a region.
#pragma once

#include <heli/core/region.hpp>

#include "toml_table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace heli::io {

/// The region that a text names, by code, abbreviation or name; nothing if there is none or more
/// than one, which is reported.
/// \param table takes the problem. \param where the place of the text.
std::optional<region_code> find_region(toml_table& table, std::string const& text,
                                       place const& where);

/// The region of a field; `CN` is the whole country.
std::optional<region_code> read_region(toml_table& table, std::string_view key, presence need);

}  // namespace heli::io
