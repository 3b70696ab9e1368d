/// \file
/// Proved rules, participants, and what becomes of entries.

#include "contest_bindings.hpp"

#include <heli/scoring/entry_ids.hpp>
#include <heli/scoring/entry_status.hpp>
#include <heli/scoring/organiser_choice.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/proved_rules.hpp>
#include <heli/scoring/rules_digest.hpp>

#include <boost/uuid/uuid_io.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";

void bind_enumerations(py::module_& m) {
    bind_tokens<entry_status>(m, "EntryStatus", home,
                              "What became of an entry of the log. Every entry has just one.");
    bind_tokens<entry_ids>(m, "EntryIds", home, "What is known of the ids of entries.");
}

/// What an item of proved rules allows, with its days as dates.
struct allowed_item {
    point_item rule;
    day_window days;
    std::optional<std::int64_t> attainable;
    cap_effect effect;

    friend bool operator==(allowed_item const&, allowed_item const&) = default;
};

std::vector<allowed_item> allowed_items(proved_rules const& rules) {
    std::vector<allowed_item> items;
    for (auto const& item : rules.items()) {
        items.push_back(
            {item.rule,
             {rules.clock().date_of(item.days.first), rules.clock().date_of(item.days.last)},
             item.attainable ? std::optional(item.attainable->count()) : std::nullopt,
             item.effect});
    }
    return items;
}

void bind_allowed(py::module_& m) {
    value_class<allowed_item> type(m, "ProvedItem", home,
                                   dedented(R"doc(What an item of proved rules allows.

        Parameters
        ----------
        rule
            The item as it is written.
        days
            When it is open.
        attainable
            The most points without its cap; None if there is no limit but the cap.
        effect
            What its cap does.
        )doc")
                                       .c_str());
    type.def(py::init([](point_item rule, day_window days, std::optional<whole_number> most,
                         cap_effect effect) {
                 return allowed_item{std::move(rule), days, number_of(most), effect};
             }),
             py::arg("rule"), py::arg("days"), py::kw_only(), py::arg("attainable") = py::none(),
             py::arg("effect"));
    type.field("rule", &allowed_item::rule, "The item as it is written.");
    type.field("days", &allowed_item::days, "When it is open.");
    type.field("attainable", &allowed_item::attainable,
               "The most points without its cap; None if there is no limit but the cap.");
    type.field("effect", &allowed_item::effect, "What its cap does.");
    type.finish();
}

void bind_choice(py::module_& m) {
    value_class<organiser_choice> type(m, "OrganiserChoice", home,
                                       dedented(R"doc(Something that the organiser chose.

        Parameters
        ----------
        field
            As the document of the rules names it.
        item
            For which item; None for all.
        value
            What was chosen.
        text
            The same in one sentence.
        )doc")
                                           .c_str());
    type.def(py::init([](std::string field, std::optional<point_item_id> item, std::string value,
                         bilingual text) {
                 return organiser_choice{std::move(field), item, std::move(value), std::move(text)};
             }),
             py::arg("field"), py::kw_only(), py::arg("item") = py::none(), py::arg("value"),
             py::arg("text"));
    type.field("field", &organiser_choice::field, "As the document of the rules names it.");
    type.field("item", &organiser_choice::item, "For which item; None for all.");
    type.field("value", &organiser_choice::value, "What was chosen.");
    type.field("text", &organiser_choice::text, "The same in one sentence.");
    type.def("__str__", [](organiser_choice const& c) { return c.text.in(language::en); });
    type.finish();
}

void bind_proved(py::module_& m) {
    value_class<proved_rules> type(m, "ProvedRules", home,
                                   dedented(R"doc(Rules without errors.

        Parameters
        ----------
        rules
            Rules as they are written.

        Raises
        ------
        heli.ParseError
            With everything that `check` finds, if an error is among it.
        )doc")
                                       .c_str());
    type.def(py::init<contest_rules>(), py::arg("rules"));
    type.field("rules", &proved_rules::rules, "The rules as they are written.");
    type.def_property_readonly(
        "warnings", [](proved_rules const& r) { return table_of(r.warnings()); },
        "What somebody should look at: caps that are not reached, or are no multiple.");
    type.def_property_readonly(
        "items", [](proved_rules const& r) { return table_of(allowed_items(r)); },
        "What each item allows: a table of `ProvedItem`.");
    type.def_property_readonly(
        "choices", [](proved_rules const& r) { return table_of(choices_of(r)); },
        "What the organiser chose where no general rule says it: a table of `OrganiserChoice`.");
    type.def_property_readonly(
        "digest", [](proved_rules const& r) { return to_string(rules_digest(r.rules())); },
        "The name of the rules: a UUID that anyone can compute again.");
    type.finish();
}

void bind_participants(py::module_& m) {
    value_class<participants> type(m, "Participants", home,
                                   dedented(R"doc(Who takes part in a contest, by code.

        Parameters
        ----------
        people
            Their codes; results come in this order. Names have no place here.

        Raises
        ------
        heli.Conflict
            If a code is there twice.
        heli.InvalidValue
            If a code is no identifier of 1 to 31 characters.
        )doc")
                                       .c_str());
    type.def(py::init<std::vector<person_id>>(), py::arg("people") = py::tuple());
    type.field(
        "people", [](participants const& p) { return tuple_of(p.people()); },
        "Their codes in the stated order.");
    type.def_property_readonly(
        "digest", [](participants const& p) { return to_string(people_digest(p)); },
        "The name of these people in this order: a UUID that anyone can compute again.");
    type.def("__len__", &participants::size);
    type.def("__contains__",
             [](participants const& p, std::string_view code) { return p.find(code).has_value(); });
    type.finish();
}

}  // namespace

void bind_scoring(py::module_& package) {
    auto m = package.def_submodule("scoring", "Contests by points: rules, logs, state.");
    bind_contest_rules(m);
    bind_enumerations(m);
    bind_allowed(m);
    bind_choice(m);
    bind_proved(m);
    bind_participants(m);
    bind_entry_logs(m);
    bind_credit_state(m);
    bind_coded_logs(m);
    bind_person_traces(m);
    bind_leaderboards(m);
    bind_team_scores(m);
    bind_final_scores(m);
    bind_weights(m);
    bind_prizes(m);
    bind_prize_lists(m);
    bind_score_changes(m);
    bind_integrity(m);
}

}  // namespace heli::python
