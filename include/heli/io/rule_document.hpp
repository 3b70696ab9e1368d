/// \file
/// Rules of law as TOML documents.
#pragma once

#include <heli/law/rule.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace heli::io {

/// Most rules that a document may hold.
inline constexpr std::size_t max_rules = 10'000;

/// Reads rules (`format = "heli.rules.v1"`), for `law::rulebook::with`.
/// \param text the document, UTF-8 with or without a byte-order mark.
/// \param path named in findings; need not exist.
/// \throws parse_error with every problem of the document: a syntax fault alone, else unknown
///         keys, wrong types, missing fields, unknown words and regions, what `law::check` finds
///         in a rule, and rules of the document that contradict each other. Whether the rules
///         that they override are there is only known in a book.
[[nodiscard]] std::vector<law::rule> parse_rules(std::string_view text,
                                                 std::string const& path = "");

/// Reads a file.
/// \throws not_found if there is no such file. \throws parse_error as `parse_rules` does.
[[nodiscard]] std::vector<law::rule> read_rules(std::filesystem::path const& file);

}  // namespace heli::io
