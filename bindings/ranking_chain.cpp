/// \file
/// Keys, chains of keys, and tables of marks.

#include "contest_bindings.hpp"

#include <heli/ranking/tie_chain.hpp>

namespace heli::python {
namespace {

using namespace ranking;
constexpr char const* home = "heli.ranking";
using maybe_rounding = std::optional<rounding_rule>;

void bind_enumerations(py::module_& m) {
    bind_tokens<missing_rule>(m, "MissingRule", home,
                              "What it means that an entrant has no value for a key.");
    bind_tokens<weight_sum>(m, "WeightSum", home, "What the weights of a key add up to.");
    bind_tokens<chain_end>(m, "ChainEnd", home,
                           "What happens to entrants who are equal on every key.");
}

void bind_weighted_mark(py::module_& m) {
    value_class<weighted_mark> type(m, "WeightedMark", home,
                                    dedented(R"doc(A mark as a part of a combined key.

        Parameters
        ----------
        mark
            Which mark.
        weight
            What it is multiplied by: text, int, Decimal or Fraction.
        rounding
            How the product is rounded before the parts are added; None if it is not.
        )doc")
                                        .c_str());
    type.def(py::init([](mark_id id, rational weight, maybe_rounding rounding) {
                 return weighted_mark{id, std::move(weight), std::move(rounding)};
             }),
             py::arg("mark"), py::arg("weight") = 1, py::arg("rounding") = py::none());
    type.field("mark", &weighted_mark::mark, "Which mark.");
    type.field("weight", &weighted_mark::weight, "What it is multiplied by.");
    type.field("rounding", &weighted_mark::rounding, "How the product is rounded, or None.");
    type.finish();
}

void bind_tie_key(py::module_& m) {
    value_class<tie_key> type(m, "TieKey", home,
                              dedented(R"doc(One key of a chain.

        Parameters
        ----------
        id
            Its own id, and the mark that it compares if it has no parts.
        name
            What people call it.
        direction
            Which value is better.
        parts
            Marks that are added; none for the mark `id` itself.
        weights
            What the weights of the parts add up to: "one" or "any".
        rounding
            How the value is rounded before it is compared; None if it is not.
        missing
            What a missing value means: "refused", "last" or "shared".
        )doc")
                                  .c_str());
    type.def(
        py::init([](mark_id id, bilingual name, direction better, std::vector<weighted_mark> parts,
                    weight_sum weights, maybe_rounding rounding, missing_rule missing) {
            return tie_key{id,      std::move(name),     better, std::move(parts),
                           weights, std::move(rounding), missing};
        }),
        py::arg("id"), py::arg("name"), py::arg("direction") = "higher_is_better", py::kw_only(),
        py::arg("parts") = py::tuple(), py::arg("weights") = "one",
        py::arg("rounding") = py::none(), py::arg("missing") = "refused");
    type.field("id", &tie_key::id, "Its own id, and its mark if it has no parts.");
    type.field("name", &tie_key::name, "What people call it.");
    type.field("direction", &tie_key::direction, "Which value is better.");
    type.field(
        "parts", [](tie_key const& k) { return tuple_of(k.parts); }, "Marks that are added.");
    type.field("weights", &tie_key::weights, "What the weights of the parts add up to.");
    type.field("rounding", &tie_key::rounding, "How the value is rounded, or None.");
    type.field("missing", &tie_key::missing, "What a missing value means.");
    type.finish();
}

void bind_chain(py::module_& m) {
    value_class<tie_chain> type(m, "TieChain", home,
                                dedented(R"doc(A chain of keys, compared until one decides.

        Parameters
        ----------
        keys
            The keys; the first one decides first.
        end
            What follows the last key: "shared", "draw" or "manual".
        source
            Where the rule is written.

        Raises
        ------
        heli.InvalidValue
            If there is no key, a weight is zero, a share is negative, or weights declared to add
            up to 1 do not.
        heli.Conflict
            If two keys have the same id, or a mark is in a key twice.

        Examples
        --------
        >>> import heli
        >>> from heli.ranking import TieChain, TieKey, WeightedMark
        >>> total = [WeightedMark("theory", "0.3"), WeightedMark("practice", "0.7")]
        >>> chain = TieChain(
        ...     [
        ...         TieKey("total", "总分", parts=total),
        ...         TieKey("time", "用时", "lower_is_better"),
        ...     ],
        ...     "shared",
        ... )
        >>> [key.id for key in chain.keys]
        ['total', 'time']
        )doc")
                                    .c_str());
    type.def(py::init([](std::vector<tie_key> keys, chain_end end, std::optional<source> from) {
                 return tie_chain(std::move(keys), end, std::move(from).value_or(source{}));
             }),
             py::arg("keys"), py::arg("end"), py::arg("source") = py::none());
    type.field(
        "keys", [](tie_chain const& c) { return tuple_of(c.keys()); },
        "The keys; the first one decides first.");
    type.field("end", &tie_chain::end, "What follows the last key.");
    type.field(
        "source", [](tie_chain const& c) { return known_source(c.source()); },
        "Where the rule is written; None if that is not known.");
    type.finish();
}

void bind_entrant(py::module_& m) {
    value_class<entrant> type(m, "Entrant", home,
                              dedented(R"doc(An entrant with its marks.

        Parameters
        ----------
        id
            Its code.
        marks
            One for each column of the table: a number as text, int, Decimal or Fraction, or a
            member of `Attendance`. None is `absent`.
        attendance
            That of the contest as a whole.
        )doc")
                                  .c_str());
    type.def(py::init([](entrant_id id, std::vector<mark> marks, attendance attends) {
                 return entrant{id, std::move(marks), attends};
             }),
             py::arg("id"), py::arg("marks"), py::arg("attendance") = "present");
    type.field("id", &entrant::id, "Its code.");
    type.field(
        "marks", [](entrant const& e) { return tuple_of(e.marks); },
        "One for each column: a Fraction, or why there is none.");
    type.field("attendance", &entrant::attendance, "That of the contest as a whole.");
    type.finish();
}

void bind_table(py::module_& m) {
    value_class<mark_table> type(m, "MarkTable", home,
                                 dedented(R"doc(Marks by entrant and column.

        Parameters
        ----------
        columns
            What the marks are.
        entrants
            Entrants with as many marks as there are columns. See also `mark_table_of`.

        Raises
        ------
        heli.Conflict
            If two columns or two entrants have the same id.
        heli.InvalidValue
            If an entrant has more or fewer marks than there are columns.
        )doc")
                                     .c_str());
    type.def(py::init<std::vector<mark_id>, std::vector<entrant>>(),
             py::arg("columns") = py::tuple(), py::arg("entrants") = py::tuple());
    type.field(
        "columns", [](mark_table const& t) { return tuple_of(t.columns()); },
        "What the marks are.");
    type.field(
        "entrants", [](mark_table const& t) { return tuple_of(t.entrants()); },
        "The entrants in the order given.");
    type.def("row_of", &mark_table::row_of, py::arg("id"), "Give the row of an entrant, from 0.");
    type.def("column_of", &mark_table::column_of, py::arg("id"),
             "Give the number of a column, from 0.");
    type.def("__len__", [](mark_table const& t) { return t.entrants().size(); });
    type.finish();
}

}  // namespace

void bind_tie_chains(py::module_& m) {
    bind_enumerations(m);
    bind_weighted_mark(m);
    bind_tie_key(m);
    bind_chain(m);
    bind_entrant(m);
    bind_table(m);
}

}  // namespace heli::python
