/// \file
/// Holiday notices and companies' own days as TOML documents.
#pragma once

#include <heli/calendar/arrangement.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace heli::io {

/// Reads a notice (`format = "heli.notice.v1"`), for `calendar::work_calendar::with`.
/// \param text the document, UTF-8 with or without a byte-order mark.
/// \param path named in findings; need not exist.
/// \throws parse_error with every problem of the document.
[[nodiscard]] calendar::notice parse_notice(std::string_view text, std::string const& path = "");

/// Reads a file.
/// \throws not_found if there is no such file. \throws parse_error as `parse_notice` does.
[[nodiscard]] calendar::notice read_notice(std::filesystem::path const& file);

}  // namespace heli::io
