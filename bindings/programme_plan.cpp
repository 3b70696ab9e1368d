/// \file
/// Programmes as values: targets, items, mechanisms, the conference.

#include "programme_values.hpp"

#include <heli/programme/programme.hpp>

namespace heli::python {
namespace {

using namespace heli::programme;
using plan = heli::programme::programme;
constexpr char const* home = "heli.programme";
using text = std::optional<std::string>;
using number = std::optional<whole_number>;

void bind_group_size(py::module_& m) {
    value_class<group_size> type(m, "GroupSize", home,
                                 R"doc(The size of the groups that people come in.

        Persons of one group come together, so that a projection counts groups.

        Parameters
        ----------
        persons
            Persons in one group; at least 1.
        source
            Where the size was found.
        )doc");
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
    value_class<target> type(m, "Target", home, R"doc(One promise of an item.

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
        )doc");
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
    value_class<item> type(m, "Item", home, R"doc(One item of a programme.

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
        )doc");
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

void bind_mechanisms(py::module_& m) {
    value_class<mechanism> one(m, "Mechanism", home, R"doc(One mechanism of dispute coordination.

        Parameters
        ----------
        id
            Lower snake_case word, unique in its version of the list.
        name
            Its name.
        )doc");
    one.def(py::init<std::string, bilingual>(), py::arg("id"), py::arg("name"));
    one.field("id", &mechanism::id, "Unique in its version of the list.");
    one.field("name", &mechanism::name, "Its name.");
    one.finish();

    value_class<mechanism_set> set(m, "MechanismSet", home,
                                   R"doc(One version of the list of mechanisms.

        Parameters
        ----------
        id
            Such as "yrd-2023".
        agreed_on
            Day on which it was agreed.
        mechanisms
            The mechanisms, in the order of the source.
        source
            Where it is published.
        )doc");
    set.def(py::init<mechanism_set_id, date, std::vector<mechanism>, source>(), py::arg("id"),
            py::arg("agreed_on"), py::arg("mechanisms"), py::arg("source") = source{});
    set.field("id", &mechanism_set::id, "Such as \"yrd-2023\".");
    set.field("agreed_on", &mechanism_set::agreed_on, "Day on which it was agreed.");
    set.field(
        "mechanisms", [](mechanism_set const& s) { return tuple_of(s.mechanisms); },
        "The mechanisms, in the order of the source.");
    set.field("source", &mechanism_set::source, "Where it is published.");
    set.finish();
}

void bind_conference(py::module_& m) {
    value_class<conference> type(m, "Conference", home,
                                 R"doc(The conference that adopts a programme.

        Parameters
        ----------
        name
            Its name.
        held_on
            Its day; None if not established.
        source
            Where the day is known from.
        )doc");
    type.def(py::init<bilingual, std::optional<date>, source>(), py::arg("name"),
             py::arg("held_on") = py::none(), py::arg("source") = source{});
    type.field("name", &conference::name, "Its name.");
    type.field("held_on", &conference::held_on, "Its day; None if not established.");
    type.field("source", &conference::source, "Where the day is known from.");
    type.finish();

    value_class<tier_counts> tiers(m, "TierCounts", home,
                                   R"doc(How many contests of each tier are announced.

        Parameters
        ----------
        led, joint, guided
            Contests led by one federation, held with departments, and guided.
        )doc");
    tiers.def(py::init([](whole_number led, whole_number joint, whole_number guided) {
                  return tier_counts{led.value, joint.value, guided.value};
              }),
              py::arg("led"), py::arg("joint"), py::arg("guided"));
    tiers.field("led", &tier_counts::led, "Contests led by one federation.");
    tiers.field("joint", &tier_counts::joint, "Contests held with departments.");
    tiers.field("guided", &tier_counts::guided, "Contests that are guided.");
    tiers.finish();
}

void bind_plan(py::module_& m) {
    value_class<plan> type(m, "Programme", home, R"doc(A yearly programme, or one version of it.

        Nothing is checked here: `heli.programme.check` finds every contradiction.

        Parameters
        ----------
        id
            Such as "yrd-2023".
        year
            The programme year.
        name
            Its name.
        first, last
            First and last day of its period; the last is due where an item states no date.
        conference
            The conference that adopted it.
        items
            Its items, in the order of the source.
        announced_contests
            Contests announced by tier; None if none are.
        mechanisms
            The version of the mechanisms; None if it has none.
        source
            Where it is published.
        )doc");
    type.def(py::init([](programme_id id, whole_number year, bilingual name, date first, date last,
                         heli::programme::conference by, std::vector<item> items,
                         std::optional<tier_counts> announced,
                         std::optional<mechanism_set> mechanisms, heli::source from) {
                 return plan{id,
                             year.value,
                             std::move(name),
                             first,
                             last,
                             std::move(by),
                             announced,
                             std::move(mechanisms),
                             std::move(items),
                             std::move(from)};
             }),
             py::arg("id"), py::arg("year"), py::arg("name"), py::kw_only(), py::arg("first"),
             py::arg("last"), py::arg("conference"), py::arg("items") = py::tuple(),
             py::arg("announced_contests") = py::none(), py::arg("mechanisms") = py::none(),
             py::arg("source") = source{});
    type.field("id", &plan::id, "Such as \"yrd-2023\".");
    type.field("year", &plan::year, "The programme year.");
    type.field("name", &plan::name, "Its name.");
    type.field("first", &plan::first, "First day of its period.");
    type.field("last", &plan::last, "Last day of its period.");
    type.field("conference", &plan::conference, "The conference that adopted it.");
    type.field(
        "items", [](plan const& p) { return tuple_of(p.items); }, "Its items.");
    type.field("announced_contests", &plan::announced_contests, "Contests announced, or None.");
    type.field("mechanisms", &plan::mechanisms, "The version of the mechanisms, or None.");
    type.field("source", &plan::source, "Where it is published.");
    type.def("__len__", [](plan const& p) { return p.items.size(); });
    type.def(
        "__getitem__",
        [](plan const& p, item_id const& id) {
            if (auto const* found = find_item(p, id)) {
                return *found;
            }
            throw not_found("programme " + p.id.str() + " has no item " + id.str());
        },
        py::arg("id"), "Give the item with an id.");
    type.finish();
    type.def("__repr__", [](plan const& p) {
        return "<Programme " + p.id.str() + ", " + std::to_string(p.items.size()) + " items>";
    });
}

}  // namespace

void bind_plans(py::module_& m) {
    bind_tokens<target_kind>(m, "TargetKind", home, "What kind of promise a target is.");
    bind_tokens<heli::programme::area>(m, "Area", home, "A priority area of the programme.");
    bind_tokens<contest_tier>(m, "ContestTier", home, "Who carries a contest.");
    bind_tokens<item_kind>(m, "ItemKind", home, "What an item is.");
    bind_group_size(m);
    bind_target(m);
    bind_item(m);
    bind_mechanisms(m);
    bind_conference(m);
    bind_plan(m);
}

}  // namespace heli::python
