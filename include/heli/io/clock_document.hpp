/// \file
/// Clocks, the periods of one case with what happened to them, as TOML documents.
#pragma once

#include <heli/law/clock_event.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace heli::io {

/// Most events that a document of a clock may hold.
inline constexpr std::size_t max_clock_events = 1'000;

/// Reads a clock (`format = "heli.clock.v1"`), for `law::state_on`.
/// \param text the document, UTF-8 with or without a byte-order mark.
/// \param path named in findings; need not exist.
/// \throws parse_error with every problem of the document. Whether an event may move the clock of
///         the rule is not looked at here: `law::state_on` says so.
[[nodiscard]] law::period_clock parse_clock(std::string_view text, std::string const& path = "");

/// Reads a file.
/// \throws not_found if there is no such file. \throws parse_error as `parse_clock` does.
[[nodiscard]] law::period_clock read_clock(std::filesystem::path const& file);

}  // namespace heli::io
