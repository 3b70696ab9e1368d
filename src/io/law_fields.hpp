/// \file
/// Fields that documents of rules and of clocks share: lengths, events, actors.
#pragma once

#include <heli/law/period.hpp>
#include <heli/law/rule.hpp>

#include "toml_table.hpp"

#include <optional>
#include <string_view>

namespace heli::io {

/// `length` and `unit`, which belong together. What cannot be read is reported and replaced, so
/// that nothing else is said of it.
/// \param need if optional, nothing where neither is there.
std::optional<law::extent> read_extent(toml_table& table, presence need);

/// An event of `data::legal_events` by its token.
std::optional<law::legal_event> read_event(toml_table& table, std::string_view key);

/// The same, or an event of one's own as `{ id = "...", zh = "...", en = "..." }`.
std::optional<law::legal_event> read_event_or_own(toml_table& table, std::string_view key);

/// Who acts: a token of `data::actors`, or somebody of one's own.
std::optional<law::actor> read_actor_or_own(toml_table& table, std::string_view key);

}  // namespace heli::io
