/// \file
/// Differences, coverage and due dates as values.

#include "programme_values.hpp"

#include <heli/programme/coverage.hpp>
#include <heli/programme/diff.hpp>
#include <heli/programme/due_date.hpp>

namespace heli::python {
namespace {

using namespace heli::programme;
constexpr char const* home = "heli.programme";
using text = std::optional<std::string>;

void bind_change(py::module_& m) {
    value_class<programme_change> type(m, "ProgrammeChange", home,
                                       dedented(R"doc(One difference between two programmes.

        Parameters
        ----------
        change
            What happened.
        part
            "programme", "item" or "mechanism".
        id
            Id of the item or mechanism; None for the programme.
        field
            The field that changed; None for what was added or removed.
        before, after
            The old and the new value as text; None if there was or is none.
        )doc")
                                           .c_str());
    type.def(py::init([](change_kind kind, std::string part, text id, text field, text before,
                         text after) {
                 return programme_change{kind,
                                         std::move(part),
                                         std::move(id).value_or(""),
                                         std::move(field).value_or(""),
                                         std::move(before).value_or(""),
                                         std::move(after).value_or("")};
             }),
             py::arg("change"), py::arg("part"), py::kw_only(), py::arg("id") = py::none(),
             py::arg("field") = py::none(), py::arg("before") = py::none(),
             py::arg("after") = py::none());
    type.field("change", &programme_change::kind, "What happened.");
    type.field("part", &programme_change::part, "\"programme\", \"item\" or \"mechanism\".");
    type.field(
        "id", [](programme_change const& c) { return known(c.id); }, "Id, or None.");
    type.field(
        "field", [](programme_change const& c) { return known(c.field); },
        "The field that changed, or None.");
    type.field(
        "before", [](programme_change const& c) { return known(c.before); },
        "The old value as text, or None.");
    type.field(
        "after", [](programme_change const& c) { return known(c.after); },
        "The new value as text, or None.");
    type.finish();
}

void bind_coverage(py::module_& m) {
    value_class<item_coverage> type(m, "ItemCoverage", home,
                                    dedented(R"doc(What an item has and lacks.

        Parameters
        ----------
        item
            Id of the item.
        has_owner, has_target, has_due
            Whether somebody answers for it, a firm target and a due date of its own are stated.
        evidence
            Pieces of evidence, of any date.
        )doc")
                                        .c_str());
    type.def(py::init<item_id, bool, bool, bool, std::size_t>(), py::arg("item"), py::kw_only(),
             py::arg("has_owner"), py::arg("has_target"), py::arg("has_due"), py::arg("evidence"));
    type.field("item", &item_coverage::item, "Id of the item.");
    type.field("has_owner", &item_coverage::has_owner, "Somebody answers for it.");
    type.field("has_target", &item_coverage::has_target, "A firm target is stated.");
    type.field("has_due", &item_coverage::has_due, "A due date of its own is stated.");
    type.field("evidence", &item_coverage::evidence, "Pieces of evidence, of any date.");
    type.finish();
}

void bind_due_date(py::module_& m) {
    value_class<due_date> type(m, "DueDate", home,
                               dedented(R"doc(A day on which a target falls due.

        Parameters
        ----------
        due
            The last day.
        stated
            True if the target states it, False if it is the programme's last day.
        item
            Id of the item.
        name
            Its name.
        kind
            What is promised.
        leads
            Who answers for it.
        source
            Where the item is written.
        )doc")
                                   .c_str());
    type.def(
        py::init<date, bool, item_id, bilingual, target_kind, std::vector<federation>, source>(),
        py::arg("due"), py::arg("stated"), py::arg("item"), py::arg("name"), py::arg("kind"),
        py::arg("leads") = py::tuple(), py::arg("source") = source{});
    type.field("due", &due_date::due, "The last day.");
    type.field("stated", &due_date::stated, "Whether the target states it.");
    type.field("item", &due_date::item, "Id of the item.");
    type.field("name", &due_date::name, "Its name.");
    type.field("kind", &due_date::kind, "What is promised.");
    type.field(
        "leads", [](due_date const& d) { return tuple_of(d.leads); }, "Who answers for it.");
    type.field("source", &due_date::source, "Where the item is written.");
    type.finish();
}

}  // namespace

void bind_changes(py::module_& m) {
    bind_tokens<change_kind>(m, "ChangeKind", home, "What happened to a part of a programme.");
    bind_change(m);
    bind_coverage(m);
    bind_due_date(m);
}

}  // namespace heli::python
