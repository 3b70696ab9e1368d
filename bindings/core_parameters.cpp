/// \file
/// Figures by region and time, and what is not known.

#include "bindings.hpp"

#include <heli/core/exact.hpp>
#include <heli/core/parameter.hpp>

#include <variant>

namespace heli::python {
namespace {

constexpr char const* home = "heli";

/// A figure in Python: a number, an amount of money or of points.
using figure = std::variant<std::int64_t, money, points>;
/// The same, or why there is none.
using stated_figure = std::variant<std::int64_t, money, points, unknown>;
using figure_parameter = parameter<figure>;
using figure_table = parameter_table<figure>;

}  // namespace

/// Tables are equal if their rows are.
template <>
py::object equal(figure_table const& a, py::object const& b) {
    if (!py::isinstance<figure_table>(b)) {
        return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    }
    return py::bool_(a.rows() == b.cast<figure_table const&>().rows());
}

namespace {

/// The figure, if it is one.
knowable<figure> to_knowable(stated_figure const& stated) {
    return std::visit(
        [](auto const& value) -> knowable<figure> {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, unknown>) {
                return value;
            } else {
                return figure(value);
            }
        },
        stated);
}

stated_figure to_stated(knowable<figure> const& value) {
    if (!value.known()) {
        return unknown{value.reason()};
    }
    return std::visit([](auto const& known) { return stated_figure(known); }, value.value());
}

void bind_unknown(py::module_& m) {
    value_class<unknown> type(m, "Unknown", home,
                              dedented(R"doc(The answer "unknown", with its reason.

        Parameters
        ----------
        reason
            Why nothing is known, in one sentence.
        )doc")
                                  .c_str());
    type.def(py::init<bilingual>(), py::arg("reason"));
    type.field("reason", &unknown::reason, "Why nothing is known, in one sentence.");
    type.def("__str__", [](unknown const& u) { return u.reason.in(language::en); });
    type.finish();
}

void bind_parameter(py::module_& m) {
    value_class<figure_parameter> type(m, "Parameter", home,
                                       dedented(R"doc(A figure as it holds in a region over a time.

        Parameters
        ----------
        id
            What the figure is; the same for every region and time.
        value
            The figure: a whole number, `Money` or `Points`; `Unknown` with the reason if there is
            none.
        unit
            Unit of the value, lower snake_case.
        region
            Where it binds: "CN" for the whole country, or what `heli.region` takes.
        source
            Where it comes from.
        effective_from, effective_to
            First and last day; None if not established, or if it still holds.
        )doc")
                                           .c_str());
    type.def(
        py::init([](parameter_id id, stated_figure const& value, std::string unit,
                    stated_region region, heli::source from, std::optional<date> first,
                    std::optional<date> last) {
            return figure_parameter{
                id, region.code, first, last, to_knowable(value), std::move(unit), std::move(from)};
        }),
        py::arg("id"), py::arg("value"), py::arg("unit"), py::kw_only(), py::arg("region"),
        py::arg("source"), py::arg("effective_from") = py::none(),
        py::arg("effective_to") = py::none());
    type.field("id", &figure_parameter::id, "What the figure is.");
    type.field(
        "value", [](figure_parameter const& p) { return to_stated(p.value); },
        "The figure, or why there is none.");
    type.field("unit", &figure_parameter::unit, "Unit of the value.");
    type.field("region", &figure_parameter::region, "Where it binds; CN for the whole country.");
    type.field("source", &figure_parameter::source, "Where it comes from.");
    type.field("effective_from", &figure_parameter::effective_from,
               "First day; None if not established.");
    type.field("effective_to", &figure_parameter::effective_to,
               "Last day; None if it still holds.");
    type.finish();
}

/// The parameter that binds, or why none is known.
std::variant<figure_parameter, unknown> in_force(figure_table const& table, parameter_id const& id,
                                                 stated_region region, date const& day,
                                                 trace& steps) {
    auto const found = table.in_force(id, region.code, day, steps);
    if (!found.known()) {
        return unknown{found.reason()};
    }
    return found.value();
}

void bind_table(py::module_& m) {
    value_class<figure_table> type(m, "ParameterTable", home,
                                   dedented(R"doc(Figures by id, region and day.

        Parameters
        ----------
        rows
            The figures.

        Raises
        ------
        heli.Conflict
            If two rows of the same id and region hold on the same day.
        heli.InvalidValue
            If a row ends before it begins, or has a value although its source was not found.

        Examples
        --------
        >>> from datetime import date
        >>> import heli
        >>> made_up = heli.Source("made up")
        >>> table = heli.ParameterTable(
        ...     [
        ...         heli.Parameter("meal", 20, "yuan", region="CN", source=made_up),
        ...         heli.Parameter("meal", 25, "yuan", region="SH", source=made_up),
        ...     ]
        ... )
        >>> table.in_force("meal", "青浦", date(2023, 9, 1)).value
        25
        >>> print(table.in_force("bed", "青浦", date(2023, 9, 1)))
        no value of parameter bed is known for region 310118 on 2023-09-01
        )doc")
                                       .c_str());
    type.def(py::init<std::vector<figure_parameter>>(), py::arg("rows"));
    type.field(
        "rows", [](figure_table const& t) { return py::tuple(py::cast(t.rows())); },
        "Every row, in the order given.");
    type.def(
        "in_force",
        [](figure_table const& t, parameter_id id, stated_region region, date const& day) {
            trace steps;
            return in_force(t, id, region, day, steps);
        },
        py::arg("id"), py::arg("region"), py::arg("day"),
        "Give the row that binds in a region on a day: that of the narrowest region that has one.\n"
        "`Unknown`, with the reason, if there is none.");
    type.def(
        "explain_in_force",
        [](figure_table const& t, parameter_id id, stated_region region, date const& day) {
            return explain([&](trace& steps) { return in_force(t, id, region, day, steps); });
        },
        py::arg("id"), py::arg("region"), py::arg("day"), "`in_force` with its step.");
    type.def("__len__", [](figure_table const& t) { return t.rows().size(); });
    type.finish();
}

}  // namespace

void bind_parameters(py::module_& m) {
    bind_unknown(m);
    bind_parameter(m);
    bind_table(m);
}

}  // namespace heli::python
