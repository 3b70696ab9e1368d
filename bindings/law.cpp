/// \file
/// The rulebook: its rules, its variants and what was known on a day.

#include "law_book.hpp"

#include <heli/law/in_force.hpp>
#include <heli/law/law_change.hpp>
#include <heli/law/rule_search.hpp>

namespace heli::python {
namespace {

using law::rulebook;

/// Rules that a search found, as values.
py::object table_of_found(std::vector<law::rule const*> const& found) {
    std::vector<law::rule> rules;
    rules.reserve(found.size());
    for (auto const* r : found) {
        rules.push_back(*r);
    }
    return table_of(rules);
}

bool holds(rulebook const& book, py::handle id) {
    if (!py::isinstance<py::str>(id)) {
        return false;
    }
    auto const text = text_of(id);
    return rule_id::valid(text) && book.find(rule_id(text)) != nullptr;
}

void bind_contents(py::class_<rulebook>& type) {
    type.def_property_readonly(
        "rules", [](rulebook const& b) { return table_of(b.rules()); },
        "Every rule in the order of the tables, as a Table of `Rule`.");
    type.def_property_readonly(
        "known_on_day", [](rulebook const& b) { return b.known_on(); },
        "The day whose knowledge decides; None for all that it holds.");
    type.def("__len__", [](rulebook const& b) { return b.rules().size(); });
    type.def("__iter__", [](rulebook const& b) { return py::iter(tuple_of(b.rules())); });
    type.def(
        "__getitem__",
        [](rulebook const& b, std::string const& id) { return b.required(asked_rule(id)); },
        py::arg("id"), "Give the rule with an id.");
    type.def("__contains__", &holds, py::arg("id"), "Whether there is a rule with an id.");
    type.def(
        "search",
        [](rulebook const& b, std::string const& text) { return table_of_found(search(b, text)); },
        py::arg("text"),
        dedented(R"doc(Find rules by words: a table of `Rule` in the order of the book.

        A rule is found if every word of the text is in its id, names, law, matter or start event,
        without regard to the case of letters.

        Examples
        --------
        >>> import heli
        >>> [rule.id for rule in heli.law.rulebook().search("justice OBJECTION")]
        ['AID-OBJ']
        )doc")
            .c_str());
    type.def(
        "overriding",
        [](rulebook const& b, std::string const& id) {
            return table_of_found(b.overriding(b.required(asked_rule(id)).id));
        },
        py::arg("id"), "Give the regional rules that override a national one: a table of `Rule`.");
    type.def(
        "in_force_on",
        [](rulebook const& b, std::string const& id, date const& day) {
            return law::in_force_on(b.required(asked_rule(id)), day, b);
        },
        py::arg("id"), py::arg("day"),
        "Whether a rule is in force on a day, as far as that is established.");
}

void bind_variants(py::class_<rulebook>& type) {
    type.def(
        "with_rules",
        [](rulebook const& b, std::vector<law::rule> rules) { return b.with(std::move(rules)); },
        py::arg("rules"),
        dedented(R"doc(Give this book with more rules, each in place of one with its id.

        Raises
        ------
        heli.ParseError
            With every problem of the new book.
        )doc")
            .c_str());
    type.def(
        "known_on", [](rulebook const& b, date const& day) { return b.known_on(day); },
        py::arg("day"),
        "Give this book as it was known on a day: rules that were certainly known only later\n"
        "decide nothing. Rules of which neither publication nor commencement is established "
        "stay.");
}

py::ssize_t hash_of(rulebook const& b) {
    py::list parts;
    for (auto const& r : b.rules()) {
        parts.append(r.id);
    }
    parts.append(b.known_on());
    return py::hash(py::tuple(parts));
}

/// `Rulebook(143 rules, 1 own, known on 2023-09-01)`.
std::string summary(rulebook const& b) {
    std::size_t own = 0;
    for (auto const& entry : held(b)) {
        own += std::holds_alternative<law::rule>(entry) ? 1U : 0U;
    }
    auto text = "Rulebook(" + std::to_string(b.rules().size()) + " rules";
    text += own > 0 ? ", " + std::to_string(own) + " own" : std::string();
    text += b.known_on() ? ", known on " + to_text(*b.known_on()) : std::string();
    return text + ")";
}

void bind_value(py::class_<rulebook>& type) {
    type.def("__eq__", &equal<rulebook>, py::is_operator());
    type.def("__hash__", &hash_of);
    type.def("__repr__", &summary);
    type.def("_repr_html_", [](rulebook const& b) {
        return py::module_::import("heli.law._html").attr("book_table")(summary(b), b.rules());
    });
    type.def("__reduce__", [](py::object const& self) {
        auto const& b = self.cast<rulebook const&>();
        auto const value = py::module_::import("heli._value");
        py::dict const state(py::arg("rules") = held(b), py::arg("known_on") = b.known_on());
        return py::make_tuple(
            value.attr("restore"),
            py::make_tuple(py::type::of(self), value.attr("PICKLE_FORMAT"), state));
    });
    type.def("__copy__", [](py::object self) { return self; });
    type.def(
        "__deepcopy__", [](py::object self, py::dict const&) { return self; }, py::arg("memo"));
}

void bind_book(py::module_& m) {
    py::class_<rulebook> type(m, "Rulebook", py::is_final(),
                              dedented(R"doc(Rules of law: an immutable value.

        `rulebook()` gives the book of every rule that ships with heli.

        Parameters
        ----------
        rules
            Rules, or ids of rules that ship with heli.
        known_on
            The day whose knowledge decides; None for all that the rules hold.

        Raises
        ------
        heli.ParseError
            With every problem: ids that are twice there, rules that override no national rule of
            their matter, lengths where no text was read, and the like.
        heli.NotFound
            If no rule ships under an id.

        Examples
        --------
        >>> import heli
        >>> book = heli.law.rulebook()
        >>> print(book["MED-15-LAW"])
        MED-15-LAW 调解15日 · Mediation period (Law)
        >>> "MED-15-LAW" in book
        True
        )doc")
                                  .c_str());
    type.attr("__module__") = law_home;
    type.def(py::init([](std::vector<held_rule> rules, std::optional<date> known_on) {
                 auto book = book_of(std::move(rules));
                 return known_on ? book.known_on(*known_on) : book;
             }),
             py::arg("rules"), py::kw_only(), py::arg("known_on") = py::none());
    bind_contents(type);
    bind_variants(type);
    bind_law_questions(m, type);
    bind_case_questions(m, type);
    bind_value(type);
}

}  // namespace

void bind_law(py::module_& package) {
    auto m = package.def_submodule("law", "Rules of law, due dates, clocks and deadlines.");
    bind_periods(m);
    bind_rules(m);
    bind_due_values(m);
    bind_law_changes(m);
    bind_clocks(m);
    bind_clock_state(m);
    bind_limitation(m);
    bind_deadlines(m);
    bind_law_columns(m);
    bind_book(m);
    m.def("rulebook", &shipped_rules, py::return_value_policy::copy,
          "Give the book of every rule of law that this version of heli knows.");
    m.def("compare", &law::compare, py::arg("first"), py::arg("second"),
          "Put two answers side by side: the same event under other law, other knowledge, or\n"
          "another event.");
}

}  // namespace heli::python
