/// \file
/// Items of a programme and their targets as values.

#include "programme_values.hpp"

#include <heli/programme/item.hpp>

namespace heli::python {
namespace {

using namespace heli::programme;
constexpr char const* home = "heli.programme";
using text = std::optional<std::string>;
using number = std::optional<whole_number>;

void bind_group_size(py::module_& m) {
    value_class<group_size> type(m, "GroupSize", home,
                                 dedented(R"doc(The size of the groups that people come in.

        Persons of one group come together, so that a projection counts groups.

        Parameters
        ----------
        persons
            Persons in one group; at least 1.
        source
            Where the size was found.
        )doc")
                                     .c_str());
    type.def(py::init([](whole_number persons, heli::source from) {
                 if (persons.value < 1) {
                     throw invalid_value("a group of " + std::to_string(persons.value) +
                                         " persons: expected 1 or more");
                 }
                 return group_size{persons.value, std::move(from)};
             }),
             py::arg("persons"), py::arg("source"));
    type.field("persons", &group_size::persons, "Persons in one group.");
    type.field("source", &group_size::source, "Where the size was found.");
    type.finish();
}

void bind_target(py::module_& m) {
    value_class<target> type(m, "Target", home,
                             dedented(R"doc(One promise of an item.

        Parameters
        ----------
        kind
            What is promised.
        quantity
            How many at least; None where the kind counts nothing.
        unit
            What is counted, lower snake_case; None if nothing is.
        begins
            First day; None if only the programme's period is stated.
        due
            Last day; None if only the programme's period is stated.
        days, nights
            Days and nights of a stay; None where the target is none.
        soft
            True for "generally" (一般): a breach warns and fails nothing.
        group
            Size of the groups in which the count moves; None if not known.
        )doc")
                                 .c_str());
    type.def(py::init([](target_kind kind, number quantity, text unit, std::optional<date> begins,
                         std::optional<date> due, number days, number nights, bool soft,
                         std::optional<group_size> group) {
                 return target{kind,
                               number_of(quantity),
                               std::move(unit).value_or(""),
                               begins,
                               due,
                               number_of(days),
                               number_of(nights),
                               soft,
                               std::move(group)};
             }),
             py::arg("kind"), py::kw_only(), py::arg("quantity") = py::none(),
             py::arg("unit") = py::none(), py::arg("begins") = py::none(),
             py::arg("due") = py::none(), py::arg("days") = py::none(),
             py::arg("nights") = py::none(), py::arg("soft") = false,
             py::arg("group") = py::none());
    type.field("kind", &target::kind, "What is promised.");
    type.field("quantity", &target::quantity, "How many at least; None where nothing is counted.");
    type.field(
        "unit", [](target const& t) { return known(t.unit); }, "What is counted, or None.");
    type.field("begins", &target::from, "First day; None if only the programme's is stated.");
    type.field("due", &target::due, "Last day; None if only the programme's is stated.");
    type.field("days", &target::days, "Days of a stay, or None.");
    type.field("nights", &target::nights, "Nights of a stay, or None.");
    type.field("soft", &target::soft, "Whether a breach only warns.");
    type.field("group", &target::group, "Size of the groups in which the count moves, or None.");
    type.finish();
}

void bind_item(py::module_& m) {
    value_class<item> type(m, "Item", home,
                           dedented(R"doc(One item of a programme.

        Parameters
        ----------
        id
            1 to 31 characters of A-Z a-z 0-9 - _ . and unique in its programme.
        name
            Its name.
        kind
            What it is.
        source
            Where it is written.
        area
            Its area; None for what the conference itself does.
        tier
            Its tier; None if it is not one of the contests.
        edition
            Which time it is held; None if not stated.
        leads
            The federations that answer for it.
        organizers
            Others who organize it, as the source names them.
        participants
            Codes of the regions that take part, as far as the source names them.
        mechanism
            Id of the mechanism; None if the item is none.
        targets
            What it promises.
        )doc")
                               .c_str());
    type.def(
        py::init([](item_id id, bilingual name, item_kind kind, heli::source from,
                    std::optional<heli::programme::area> area, std::optional<contest_tier> tier,
                    number edition, std::vector<federation> leads,
                    std::vector<bilingual> organizers, std::vector<region_code> participants,
                    text mechanism, std::vector<target> targets) {
            return item{id,
                        std::move(name),
                        area,
                        tier,
                        kind,
                        number_of(edition),
                        std::move(leads),
                        std::move(organizers),
                        std::move(participants),
                        std::move(mechanism).value_or(""),
                        std::move(targets),
                        std::move(from)};
        }),
        py::arg("id"), py::arg("name"), py::kw_only(), py::arg("kind"),
        py::arg("source") = source{}, py::arg("area") = py::none(), py::arg("tier") = py::none(),
        py::arg("edition") = py::none(), py::arg("leads") = py::tuple(),
        py::arg("organizers") = py::tuple(), py::arg("participants") = py::tuple(),
        py::arg("mechanism") = py::none(), py::arg("targets") = py::tuple());
    type.field("id", &item::id, "Unique in its programme.");
    type.field("name", &item::name, "Its name.");
    type.field("kind", &item::kind, "What it is.");
    type.field("source", &item::source, "Where it is written.");
    type.field("area", &item::area, "Its area; None for what the conference itself does.");
    type.field("tier", &item::tier, "Its tier; None if it is not one of the contests.");
    type.field("edition", &item::edition, "Which time it is held; None if not stated.");
    type.field(
        "leads", [](item const& i) { return tuple_of(i.leads); }, "Who answers for it.");
    type.field(
        "organizers", [](item const& i) { return tuple_of(i.organizers); },
        "Others who organize it.");
    type.field(
        "participants", [](item const& i) { return tuple_of(i.participants); },
        "Codes of the regions that take part.");
    type.field(
        "mechanism", [](item const& i) { return known(i.mechanism); },
        "Id of the mechanism; None if it is none.");
    type.field(
        "targets", [](item const& i) { return tuple_of(i.targets); }, "What it promises.");
    type.finish();
}

}  // namespace

void bind_items(py::module_& m) {
    bind_tokens<target_kind>(m, "TargetKind", home, "What kind of promise a target is.");
    bind_tokens<heli::programme::area>(m, "Area", home, "A priority area of the programme.");
    bind_tokens<contest_tier>(m, "ContestTier", home, "Who carries a contest.");
    bind_tokens<item_kind>(m, "ItemKind", home, "What an item is.");
    bind_group_size(m);
    bind_target(m);
    bind_item(m);
}

}  // namespace heli::python
