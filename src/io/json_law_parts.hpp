/// \file
/// The parts that the JSON of answers of law shares.
#pragma once

#include <heli/law/due_moment.hpp>
#include <heli/law/rulebook.hpp>

#include "json_parts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace heli::io {

/// Both texts; null if neither is known.
json text_or_null(bilingual const& text);
/// A number of units.
json part(law::extent const& e);
/// A period.
json part(law::period const& p);
/// `YYYY-MM-DDThh:mm:ss`.
json part(law::moment const& m);
/// An event of the law, or somebody who acts, by id and names.
template <class Named>
json named_or_null(std::optional<Named> const& word) {
    return word ? json{{"id", word->id.view()}, {"name", part(word->name)}} : json(nullptr);
}
/// An event by its id; its name is null unless heli knows it.
json part(law::event_id const& event);
/// An id, or null.
template <class Id>
json id_or_null(std::optional<Id> const& id) {
    return id ? json(id->view()) : json(nullptr);
}
/// A region by its code, or null.
json region_or_null(std::optional<region_code> const& code);

/// Writes the rule that was applied: `rule`, `name`, `period`, `start_event`, `source`.
/// \throws not_found if the book does not have it.
void put_rule(json& into, rule_id const& applied, law::rulebook const& book);
/// Writes `missing_fact` and `reason`, null where nothing is missing.
void put_open(json& into, law::missing_fact fact, bilingual const& reason);
/// Rules that do not apply, each with its reason in words.
json passed_over_list(std::vector<law::passed_over_rule> const& rules, law::rulebook const& book);

}  // namespace heli::io
