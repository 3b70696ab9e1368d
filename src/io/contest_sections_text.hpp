/// \file
/// The sections of a contest's document beside its rules, as they are written.
#pragma once

#include <heli/io/contest_document.hpp>

#include "key_lines.hpp"

namespace heli::io {

void write(key_lines& out, evaluation::entry_terms const& terms);
void write(key_lines& out, scoring::team_terms const& terms);
void write(key_lines& out, evaluation::effect_terms const& terms);
void write(key_lines& out, evaluation::safety_terms const& terms);
void write(key_lines& out, scoring::final_terms const& terms);
void write(key_lines& out, scoring::integrity_terms const& terms);
void write(key_lines& out, scoring::prize_terms const& terms);

}  // namespace heli::io
