/// \file
/// Programmes as values, with their mechanisms and their conference.

#include "programme_values.hpp"

#include <heli/programme/programme.hpp>

namespace heli::python {
namespace {

using namespace heli::programme;
using plan = heli::programme::programme;
constexpr char const* home = "heli.programme";

void bind_mechanisms(py::module_& m) {
    value_class<mechanism> one(m, "Mechanism", home,
                               dedented(R"doc(One mechanism of dispute coordination.

        Parameters
        ----------
        id
            Lower snake_case word, unique in its version of the list.
        name
            Its name.
        )doc")
                                   .c_str());
    one.def(py::init<std::string, bilingual>(), py::arg("id"), py::arg("name"));
    one.field("id", &mechanism::id, "Unique in its version of the list.");
    one.field("name", &mechanism::name, "Its name.");
    one.finish();

    value_class<mechanism_set> set(m, "MechanismSet", home,
                                   dedented(R"doc(One version of the list of mechanisms.

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
        )doc")
                                       .c_str());
    set.def(py::init<mechanism_set_id, date, std::vector<mechanism>, source>(), py::arg("id"),
            py::arg("agreed_on"), py::arg("mechanisms") = py::tuple(),
            py::arg("source") = source{});
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
                                 dedented(R"doc(The conference that adopts a programme.

        Parameters
        ----------
        name
            Its name.
        held_on
            Its day; None if not established.
        source
            Where the day is known from.
        )doc")
                                     .c_str());
    type.def(py::init<bilingual, std::optional<date>, source>(), py::arg("name"),
             py::arg("held_on") = py::none(), py::arg("source") = source{});
    type.field("name", &conference::name, "Its name.");
    type.field("held_on", &conference::held_on, "Its day; None if not established.");
    type.field("source", &conference::source, "Where the day is known from.");
    type.finish();

    value_class<tier_counts> tiers(m, "TierCounts", home,
                                   dedented(R"doc(How many contests of each tier are announced.

        Parameters
        ----------
        led, joint, guided
            Contests led by one federation, held with departments, and guided.
        )doc")
                                       .c_str());
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
    value_class<plan> type(m, "Programme", home,
                           dedented(R"doc(A yearly programme, or one version of it.

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
        )doc")
                               .c_str());
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
    type.def("__iter__", [](plan const& p) { return py::iter(tuple_of(p.items)); });
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
    bind_mechanisms(m);
    bind_conference(m);
    bind_plan(m);
}

}  // namespace heli::python
