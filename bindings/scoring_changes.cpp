/// \file
/// Two versions of a scored contest and all in which they differ.

#include "kept_contest.hpp"

#include <heli/scoring/score_changes.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";

void bind_rule(py::module_& m) {
    auto type = record_class<rule_change>(
        m, "RuleChange", home, "A field in which two versions of rules differ.",
        record_part{"item", &rule_change::item, "In which item; None for the rules as a whole."},
        record_part{"field", &rule_change::field,
                    "As the document names it; `item` for a whole item."},
        record_part{"before", &rule_change::before, "What it was, as text; None if not there."},
        record_part{"after", &rule_change::after, "What it is, as text; None if not there."});
    type.def_property_readonly(
        "words", [](rule_change const& c) { return to_words(c); }, "The change in both languages.");
    type.finish();
}

void bind_entry(py::module_& m) {
    record_class<entry_version>(
        m, "EntryVersion", home, "What became of an entry in one version.",
        record_part{"row", &entry_version::row, "Its row in the log of that version, from 0."},
        record_part{"status", &entry_version::status, "Its status."},
        points_part("points", &entry_version::points, "What it earned."),
        record_part{"reason", &entry_version::reason, "Why."})
        .finish();
    record_class<entry_change>(
        m, "EntryChange", home, "An entry of which something differs.",
        record_part{"event_id", &entry_change::event_id, "Its id."},
        record_part{"person", &entry_change::person, "The person as the log names it."},
        record_part{"kind", &entry_change::kind, "What was done."},
        record_part{"before", &entry_change::before, "None if the entry came later."},
        record_part{"after", &entry_change::after, "None if the entry is gone."})
        .finish();
}

void bind_places(py::module_& m) {
    record_class<version_place>(m, "VersionPlace", home, "Where a person stands in one version.",
                                points_part("total", &version_place::total, "All points."),
                                record_part{"rank", &version_place::rank, "The place."})
        .finish();
    record_class<place_change>(
        m, "PlaceChange", home, "A person whose total or place differs.",
        record_part{"person", &place_change::person, "The person."},
        record_part{"before", &place_change::before, "None if the person took no part."},
        record_part{"after", &place_change::after, "None if the person takes no part."})
        .finish();
    record_class<item_change>(
        m, "ItemChange", home, "Points of a person by an item that differ.",
        record_part{"person", &item_change::person, "The person."},
        record_part{"item", &item_change::item, "The item."},
        points_part("before", &item_change::before, "None if the person or item was not there."),
        points_part("after", &item_change::after, "None if the person or item is not there."))
        .finish();
}

/// \return tables of changes of rules, places, items and entries.
py::tuple changes(kept_contest const& before, kept_contest const& after,
                  ranking::rank_method method) {
    auto const found = [&] {
        py::gil_scoped_release const others_run;
        return compare(before.contest, after.contest, method);
    }();
    return py::make_tuple(table_of(found.rules), table_of(found.places), table_of(found.items),
                          table_of(found.entries));
}

}  // namespace

void bind_score_changes(py::module_& m) {
    bind_rule(m);
    bind_entry(m);
    bind_places(m);
    m.def("_changes", &changes, py::arg("before"), py::arg("after"), py::arg("method"));
    m.def(
        "rules_changes",
        [](contest_rules const& before, contest_rules const& after) {
            return table_of(rules_changes(before, after));
        },
        py::arg("before"), py::arg("after"),
        "List every field in which two versions of rules differ: a table of `RuleChange`, first of "
        "the rules as a whole, of which `rules` is the order of the items, then item by item.");
}

}  // namespace heli::python
