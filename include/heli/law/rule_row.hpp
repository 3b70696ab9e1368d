/// \file
/// Rows of the constant tables of rules: they borrow their text.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/region.hpp>
#include <heli/core/source.hpp>
#include <heli/law/matter.hpp>
#include <heli/law/period.hpp>
#include <heli/law/rule_kind.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace heli::law {

/// A word of a table with its names: an event, an actor.
struct word_row {
    std::string_view id;  ///< Lower snake_case token; empty if there is none.
    std::string_view zh;  ///< Chinese name.
    std::string_view en;  ///< English name.
};

/// A row of an extension.
struct extension_row {
    std::optional<extent> at_most;  ///< Longest extension; absent if the text names no limit.
    std::string_view zh;            ///< Who may extend, or when, in Chinese.
    std::string_view en;            ///< The same in English.
    std::string_view rule;          ///< The rule that says so; empty if it is the rule itself.
};

/// A row of the rule table.
struct rule_row {
    std::string_view id;                ///< Id.
    law::matter matter;                 ///< What it is about.
    region_code region;                 ///< Where it binds.
    std::string_view overrides;         ///< National rule that it replaces there; empty for none.
    std::string_view superseded_by;     ///< Rule that took its place; empty for none.
    rule_kind kind;                     ///< What kind of rule it is.
    std::string_view name_zh;           ///< Chinese name.
    std::string_view name_en;           ///< English name.
    source_view source;                 ///< Law, article, where it was read, status.
    std::optional<law::period> period;  ///< Absent if no period runs or none is known.
    word_row start_event;               ///< The event from which it counts.
    word_row actor;                     ///< Who acts.
    std::string_view effect_zh;         ///< What its expiry brings, in Chinese.
    std::string_view effect_en;         ///< The same in English.
    std::optional<extension_row> extension;    ///< Whether and how far it can be extended.
    std::string_view notes_zh;                 ///< Remarks in Chinese.
    std::string_view notes_en;                 ///< The same in English.
    std::optional<civil_date> published_on;    ///< Day on which the text that was read came out.
    std::optional<civil_date> effective_from;  ///< First day on which it certainly applies.
    std::optional<civil_date> effective_to;    ///< Last day.
    std::string_view basis_zh;                 ///< How those days are known, in Chinese.
    std::string_view basis_en;                 ///< The same in English.
};

/// A row of another reading of a rule.
struct rule_reading_row {
    std::string_view rule;       ///< The rule that can be read so.
    std::string_view id;         ///< Lower snake_case token of the reading.
    law::period period;          ///< The period in this reading.
    std::string_view reason_zh;  ///< Why it can be read so, in Chinese.
    std::string_view reason_en;  ///< The same in English.
    source_view source;          ///< Law and article of the reading.
};

/// The tables of a rulebook, such as `data::law_tables`.
struct rule_tables {
    std::span<rule_row const> rules;             ///< Every rule.
    std::span<rule_reading_row const> readings;  ///< Other readings of some.
};

}  // namespace heli::law
