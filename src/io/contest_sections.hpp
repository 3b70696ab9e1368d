/// \file
/// The sections of a contest's document beside its rules; each may be absent.
#pragma once

#include <heli/evaluation/effect_terms.hpp>
#include <heli/evaluation/entry_terms.hpp>
#include <heli/evaluation/safety_flag.hpp>
#include <heli/scoring/final_terms.hpp>
#include <heli/scoring/integrity_terms.hpp>
#include <heli/scoring/prize_terms.hpp>
#include <heli/scoring/team_terms.hpp>

#include "toml_table.hpp"

#include <optional>

namespace heli::io {

/// `[entry]`: who may enter, by the standards that heli ships.
std::optional<evaluation::entry_terms> read_entry(toml_document& document, toml_table& root);
/// `[effect]`: how a loss becomes a score.
std::optional<evaluation::effect_terms> read_effect(toml_document& document, toml_table& root);
/// `[safety]`: what is flagged.
std::optional<evaluation::safety_terms> read_safety(toml_table& root);
/// `[team]`: how teams are scored.
std::optional<scoring::team_terms> read_team(toml_document& document, toml_table& root);
/// `[final]`: what the final score is made of. The weight has no default.
std::optional<scoring::final_terms> read_final(toml_document& document, toml_table& root);
/// `[[prizes]]` and `[prize_limits]`.
std::optional<scoring::prize_terms> read_prizes(toml_document& document, toml_table& root);
/// `[integrity]`: from when on entries look doubtful. What is absent is not checked.
std::optional<scoring::integrity_terms> read_integrity(toml_table& root);

}  // namespace heli::io
