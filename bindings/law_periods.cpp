/// \file
/// Periods as values, and the words by which rules are told apart.

#include "law_book.hpp"

#include <heli/law/period.hpp>

#include <limits>

namespace heli::python {
namespace {

using namespace law;
constexpr char const* home = law_home;

void bind_enumerations(py::module_& m) {
    bind_tokens<matter>(m, "Matter", home, "The matter that a rule belongs to.");
    bind_tokens<rule_kind>(m, "RuleKind", home, "What kind of rule a rule is.");
    bind_tokens<period_unit>(m, "PeriodUnit", home, "What a period is counted in.");
    bind_tokens<direction>(m, "Direction", home, "Which way a period is counted from its event.");
}

void bind_extent(py::module_& m) {
    value_class<extent> type(m, "Extent", home,
                             dedented(R"doc(A number of units.

        Parameters
        ----------
        length
            How many.
        unit
            Of what.

        Examples
        --------
        >>> import heli
        >>> str(heli.law.Extent(15, "calendar_day"))
        '15 calendar days'
        )doc")
                                 .c_str());
    type.def(py::init([](whole_number length, period_unit unit) {
                 using limits = std::numeric_limits<std::int16_t>;
                 if (length.value < limits::min() || length.value > limits::max()) {
                     throw invalid_value("length " + std::to_string(length.value) +
                                         ": expected a number of 16 bits");
                 }
                 return extent{static_cast<std::int16_t>(length.value), unit};
             }),
             py::arg("length"), py::arg("unit"));
    type.field("length", &extent::length, "How many.");
    type.field("unit", &extent::unit, "Of what.");
    type.def_property_readonly(
        "words", [](extent const& e) { return to_words(e); }, "Number and unit in words.");
    type.def("__str__", [](extent const& e) { return to_words(e).en; });
    type.finish();
}

void bind_period(py::module_& m) {
    value_class<period> type(m, "Period", home,
                             dedented(R"doc(A period as a rule sets it.

        Parameters
        ----------
        length
            How long it is.
        direction
            Which way it is counted from its event.
        roll
            Where a last day that is a day of rest moves.
        )doc")
                                 .c_str());
    type.def(py::init([](extent length, law::direction way, calendar::roll roll) {
                 return period{length, way, roll};
             }),
             py::arg("length"), py::arg("direction") = "forward", py::arg("roll") = "none");
    type.field("length", &period::length, "How long it is.");
    type.field("direction", &period::direction, "Which way it is counted from its event.");
    type.field("roll", &period::roll, "Where a last day that is a day of rest moves.");
    type.finish();
}

}  // namespace

void bind_periods(py::module_& m) {
    bind_enumerations(m);
    bind_extent(m);
    bind_period(m);
}

}  // namespace heli::python
