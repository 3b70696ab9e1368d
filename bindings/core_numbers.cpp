/// \file
/// Roundings of exact numbers by their names.

#include "contest_bindings.hpp"

#include <heli/core/rational_text.hpp>
#include <heli/core/rounding.hpp>

namespace heli::python {
namespace {

constexpr char const* home = "heli";

void bind_rounding_rule(py::module_& m) {
    value_class<rounding_rule> type(m, "RoundingRule", home,
                                    dedented(R"doc(A rounding with its unit.

        Parameters
        ----------
        how
            Which neighbour is taken.
        unit
            What the result is a multiple of: "0.01", 60. Text, int, Decimal or Fraction.

        Raises
        ------
        heli.InvalidValue
            If the unit is not positive, or a float.

        Examples
        --------
        >>> import heli
        >>> heli.rounded("89.995", heli.RoundingRule.to_places("half_up", 2))
        Fraction(90, 1)
        )doc")
                                        .c_str());
    type.def(py::init<rounding, rational>(), py::arg("how"), py::arg("unit"));
    type.def_static("to_places", &rounding_rule::to_places, py::arg("how"), py::arg("places"),
                    "Make a rounding to so many decimals, at most 100.");
    type.field("how", &rounding_rule::how, "Which neighbour is taken.");
    type.field("unit", &rounding_rule::unit, "What the result is a multiple of.");
    type.finish();
}

void def_functions(py::module_& m) {
    m.def("rounded", &rounded, py::arg("value"), py::arg("rule"),
          "Give an exact number as a rule rounds it.");
    m.def(
        "to_text", [](rational const& value) { return to_text(value); }, py::arg("value"),
        dedented(R"doc(Give an exact number as text; equal numbers have equal texts.

        It is the shortest decimal that is exactly the number, or a fraction in lowest terms where
        no decimal is. `fractions.Fraction` reads it back.

        Examples
        --------
        >>> from fractions import Fraction
        >>> import heli
        >>> heli.to_text(Fraction(6336, 100)), heli.to_text(Fraction(670, 3))
        ('63.36', '670/3')
        )doc")
            .c_str());
    m.def("to_fixed_text", &to_fixed_text, py::arg("value"), py::arg("places"), py::arg("how"),
          dedented(R"doc(Give an exact number with just so many decimals, for tables.

        Examples
        --------
        >>> import heli
        >>> heli.to_fixed_text("670/3", 2, "half_up")
        '223.33'
        )doc")
              .c_str());
}

}  // namespace

void bind_numbers(py::module_& m) {
    bind_tokens<rounding>(m, "Rounding", home, "How a number is brought to a multiple of a unit.");
    bind_rounding_rule(m);
    def_functions(m);
}

}  // namespace heli::python
