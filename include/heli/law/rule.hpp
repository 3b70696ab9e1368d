/// \file
/// A rule of law that sets a period, says how one is counted, or says that none is known.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/id.hpp>
#include <heli/core/region.hpp>
#include <heli/core/source.hpp>
#include <heli/law/matter.hpp>
#include <heli/law/period.hpp>
#include <heli/law/rule_kind.hpp>
#include <heli/law/rule_row.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace heli::law {

/// An event from which periods count, which fulfils a duty or moves a clock.
using event_id = id<struct event_tag>;
/// Who acts.
using actor_id = id<struct actor_tag>;
/// One way to read a rule.
using reading_id = id<struct reading_tag>;

/// An event with its names.
struct legal_event {
    event_id id;     ///< Lower snake_case token.
    bilingual name;  ///< Names.

    friend bool operator==(legal_event const&, legal_event const&) = default;
};

/// Somebody who acts, with names.
struct actor {
    actor_id id;     ///< Lower snake_case token.
    bilingual name;  ///< Names.

    friend bool operator==(actor const&, actor const&) = default;
};

/// Whether and how far a period can be extended.
struct extension {
    std::optional<extent> at_most;  ///< Longest extension; absent if the text names no limit.
    bilingual condition;            ///< Who may extend, or when; empty texts if it is not said.
    std::optional<rule_id> rule;    ///< The rule that says so, if it is another.

    friend bool operator==(extension const&, extension const&) = default;
};

/// Another way in which the text of a rule can be read.
struct rule_reading {
    reading_id id;        ///< Lower snake_case token.
    law::period period;   ///< The period in this reading.
    bilingual reason;     ///< Why it can be read so.
    heli::source source;  ///< Law and article of the reading.

    friend bool operator==(rule_reading const&, rule_reading const&) = default;
};

/// A rule of law.
struct rule {
    rule_id id;                                ///< Id.
    law::matter matter;                        ///< What it is about.
    region_code region;                        ///< Where it binds.
    std::optional<rule_id> overrides;          ///< The national rule that it replaces there.
    std::optional<rule_id> superseded_by;      ///< The rule that took its place.
    rule_kind kind;                            ///< What kind of rule it is.
    bilingual name;                            ///< Names.
    heli::source source;                       ///< Law, article, where it was read, status.
    std::optional<law::period> period;         ///< Absent if no period runs, or none is known.
    std::optional<legal_event> start_event;    ///< The event from which it counts.
    std::optional<law::actor> actor;           ///< Who acts.
    bilingual effect;                          ///< What its expiry brings; empty texts if not said.
    std::optional<law::extension> extension;   ///< Whether and how far it can be extended.
    std::vector<rule_reading> other_readings;  ///< Other ways to read it.
    bilingual notes;                           ///< Remarks.
    std::optional<date> published_on;          ///< Day on which the text that was read came out.
    std::optional<date> effective_from;        ///< First day on which it certainly applies.
    std::optional<date> effective_to;          ///< Last day.
    bilingual effective_basis;                 ///< How those days are known.

    friend bool operator==(rule const&, rule const&) = default;
};

/// `MED-15-LAW 调解15日 · Mediation period (Law)`.
[[nodiscard]] inline std::string title_of(rule const& r) {
    return r.id.str() + " " + r.name.zh + " · " + r.name.en;
}

namespace rule_detail {

template <class Id>
std::optional<Id> id_or_none(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional<Id>(Id(text));
}
template <class Named, class Id>
std::optional<Named> named_or_none(word_row const& row) {
    if (row.id.empty()) {
        return std::nullopt;
    }
    return Named{Id(row.id), bilingual_view{row.zh, row.en}.copy()};
}
inline std::optional<date> day_or_none(std::optional<civil_date> const& day) {
    return day ? std::optional<date>(to_date(*day)) : std::nullopt;
}

}  // namespace rule_detail

/// An owning extension of a row.
[[nodiscard]] inline std::optional<extension> to_extension(
    std::optional<extension_row> const& row) {
    if (!row) {
        return std::nullopt;
    }
    return extension{row->at_most, bilingual_view{row->zh, row->en}.copy(),
                     rule_detail::id_or_none<rule_id>(row->rule)};
}

/// An owning reading of a row.
[[nodiscard]] inline rule_reading to_reading(rule_reading_row const& row) {
    return {reading_id(row.id), row.period, bilingual_view{row.reason_zh, row.reason_en}.copy(),
            row.source.copy()};
}

/// An owning rule of a row, without other readings, which stand in a table of their own.
[[nodiscard]] inline rule to_rule(rule_row const& row) {
    using namespace rule_detail;
    return {rule_id(row.id),
            row.matter,
            row.region,
            id_or_none<rule_id>(row.overrides),
            id_or_none<rule_id>(row.superseded_by),
            row.kind,
            bilingual_view{row.name_zh, row.name_en}.copy(),
            row.source.copy(),
            row.period,
            named_or_none<legal_event, event_id>(row.start_event),
            named_or_none<law::actor, actor_id>(row.actor),
            bilingual_view{row.effect_zh, row.effect_en}.copy(),
            to_extension(row.extension),
            {},
            bilingual_view{row.notes_zh, row.notes_en}.copy(),
            day_or_none(row.published_on),
            day_or_none(row.effective_from),
            day_or_none(row.effective_to),
            bilingual_view{row.basis_zh, row.basis_en}.copy()};
}

/// The first day on which the rule was certainly known: that on which its text came out or on
/// which it applied, whichever comes first; nothing if neither is established.
[[nodiscard]] inline std::optional<date> known_from(rule const& r) {
    if (r.published_on && r.effective_from) {
        return std::min(*r.published_on, *r.effective_from);
    }
    return r.published_on ? r.published_on : r.effective_from;
}

}  // namespace heli::law
