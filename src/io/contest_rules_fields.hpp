/// \file
/// The rules of a contest out of the tables of a document, and what is wrong with them there.
#pragma once

#include <heli/scoring/contest_rules.hpp>

#include "toml_table.hpp"

namespace heli::io {

/// Reads the rules of a document and adds what `scoring::check` says of what could be read.
/// \param root the table with `id`, `start`, `rules` and so on.
scoring::contest_rules read_contest_rules(toml_document& document, toml_table& root);

}  // namespace heli::io
