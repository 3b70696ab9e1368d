/// \file
/// Points, money and counts that are known only as bounds.

#include "bindings.hpp"

#include <heli/core/count_bound.hpp>
#include <heli/core/exact.hpp>

#include <functional>

namespace heli::python {
namespace {

constexpr char const* home = "heli";

/// The operators that points and money share. `0 + amount` is the amount, so that `sum` works.
template <class Amount>
void def_arithmetic(value_class<Amount>& type) {
    auto const zero_only = [](Amount amount, whole_number other) {
        if (other.value != 0) {
            throw invalid_value("sum of an amount and the number " + std::to_string(other.value) +
                                ": expected an amount of the same unit");
        }
        return amount;
    };
    type.def(
        "__add__", [](Amount a, Amount b) { return a + b; }, py::is_operator());
    type.def("__radd__", zero_only, py::is_operator());
    type.def(
        "__sub__", [](Amount a, Amount b) { return a - b; }, py::is_operator());
    type.def(
        "__mul__", [](Amount a, whole_number n) { return a * n.value; }, py::is_operator());
    type.def(
        "__rmul__", [](Amount a, whole_number n) { return a * n.value; }, py::is_operator());
    type.def("__neg__", [](Amount a) { return -a; });
    type.def("__bool__", [](Amount a) { return a.count() != 0; });
    type.def(
        "__lt__", [](Amount a, Amount b) { return a < b; }, py::is_operator());
    type.def(
        "__le__", [](Amount a, Amount b) { return a <= b; }, py::is_operator());
    type.def(
        "__gt__", [](Amount a, Amount b) { return a > b; }, py::is_operator());
    type.def(
        "__ge__", [](Amount a, Amount b) { return a >= b; }, py::is_operator());
}

void bind_points(py::module_& m) {
    value_class<points> type(m, "Points", home,
                             dedented(R"doc(Contest points: a whole number, exact.

        Parameters
        ----------
        count
            Number of points.

        Raises
        ------
        heli.InvalidValue
            If a sum or a product does not fit 64 bits.

        Examples
        --------
        >>> import heli
        >>> sum([heli.Points(3), heli.Points(4)])
        Points(count=7)
        )doc")
                                 .c_str());
    type.def(py::init([](whole_number count) { return points(count.value); }), py::arg("count"));
    type.field("count", &points::count, "Number of points.");
    def_arithmetic(type);
    type.def("__int__", &points::count);
    type.def("__str__", [](points p) { return std::to_string(p.count()); });
    type.finish();
}

/// Yuan as `str`, `int` or `decimal.Decimal`.
/// \throws invalid_value for parts of a fen, for `float` and for what does not fit.
money money_of(py::object const& amount) {
    if (py::isinstance<py::str>(amount)) {
        return parse_yuan(text_of(amount));
    }
    if (is_whole_number(amount)) {
        return yuan(amount.cast<whole_number>().value);
    }
    if (!py::isinstance(amount, py::module_::import("decimal").attr("Decimal"))) {
        throw invalid_value(py::repr(amount).cast<std::string>() +
                            ": expected yuan as str, int or Decimal; a float is not exact");
    }
    // Adjusted exponents beyond 18 do not fit anyway, and their digits could fill the memory.
    bool const finite = amount.attr("is_finite")().cast<bool>();
    if (!finite || (amount.cast<bool>() && amount.attr("adjusted")().cast<int>() > 18)) {
        throw invalid_value(py::str(amount).cast<std::string>() + ": expected an amount of yuan");
    }
    auto digits =
        py::str(py::module_::import("builtins").attr("format")(amount, "f")).cast<std::string>();
    if (digits.find('.') != std::string::npos) {
        digits.erase(digits.find_last_not_of('0') + 1);
        digits.erase(digits.find_last_not_of('.') + 1);
    }
    return parse_yuan(digits);
}

void bind_money(py::module_& m) {
    value_class<money> type(m, "Money", home,
                            dedented(R"doc(Money in renminbi: a whole number of fen, exact.

        Parameters
        ----------
        fen
            Hundredths of a yuan. For yuan there is `Money.from_yuan`.

        Raises
        ------
        heli.InvalidValue
            If a sum or a product does not fit 64 bits.

        Examples
        --------
        >>> import heli
        >>> heli.Money.from_yuan("19.90") * 3
        Money(fen=5970)
        >>> heli.Money(fen=5970).yuan
        Decimal('59.70')
        )doc")
                                .c_str());
    type.def(py::init([](whole_number fen) { return money(fen.value); }), py::kw_only(),
             py::arg("fen"));
    type.def_static("from_yuan", &money_of, py::arg("yuan"),
                    dedented(R"doc(Make money from yuan.

        Parameters
        ----------
        yuan
            A str in digits with at most two decimals, an int or a Decimal.

        Raises
        ------
        heli.InvalidValue
            For a float, for parts of a fen, and for what does not fit.
        )doc")
                        .c_str());
    type.field("fen", &money::count, "Hundredths of a yuan.");
    type.def_property_readonly(
        "yuan",
        [](money amount) {
            return py::module_::import("decimal").attr("Decimal")(to_text(amount));
        },
        "Yuan as a Decimal with two places.");
    def_arithmetic(type);
    type.def("__str__", [](money amount) { return to_text(amount); });
    type.finish();
}

void bind_count_bound(py::module_& m) {
    value_class<count_bound> type(m, "CountBound", home,
                                  dedented(R"doc(A count that lies between two bounds.

        Parameters
        ----------
        lower
            The smallest possible count.
        upper
            The largest possible count; None if there is no upper bound.

        Raises
        ------
        heli.InvalidValue
            If a bound is negative, they are the wrong way round, or a sum does not fit 64 bits.

        Examples
        --------
        >>> import heli
        >>> print(heli.CountBound.at_least(100) + heli.CountBound.exactly(40))
        >= 140
        )doc")
                                      .c_str());
    using bound = std::optional<whole_number>;
    type.def(py::init([](whole_number lower, bound upper) {
                 return count_bound(lower.value, upper ? std::optional(upper->value)
                                                       : std::optional<std::int64_t>());
             }),
             py::arg("lower"), py::arg("upper") = py::none());
    type.def_static(
        "exactly", [](whole_number count) { return count_bound::exactly(count.value); },
        py::arg("count"), "Just this many.");
    type.def_static(
        "at_least", [](whole_number count) { return count_bound::at_least(count.value); },
        py::arg("count"), "This many or more.");
    type.def_static(
        "at_most", [](whole_number count) { return count_bound::at_most(count.value); },
        py::arg("count"), "This many or fewer, and not negative.");
    type.def_static(
        "stated",
        [](bound_kind kind, whole_number count) { return count_bound::stated(kind, count.value); },
        py::arg("kind"), py::arg("count"), "As a document states it.");
    type.field("lower", &count_bound::lower, "The smallest possible count.");
    type.field("upper", &count_bound::upper,
               "The largest possible count; None if there is no upper bound.");
    type.def_property_readonly("is_exact", &count_bound::is_exact,
                               "Whether the count is known exactly.");
    type.def(
        "__add__", [](count_bound const& a, count_bound const& b) { return a + b; },
        py::is_operator());
    type.def("__str__", [](count_bound const& b) { return to_text(b); });
    type.finish();
}

}  // namespace

void bind_amounts(py::module_& m) {
    bind_points(m);
    bind_money(m);
    bind_count_bound(m);
}

}  // namespace heli::python
