/// \file
/// Exact numbers of Python: what is taken for one, and what comes out.

#include "rational_caster.hpp"

#include "whole_number_caster.hpp"

#include <heli/core/rational_text.hpp>

#include <pybind11/gil_safe_call_once.h>

#include <limits>
#include <string>
#include <utility>

namespace heli::python {
namespace {

namespace py = pybind11;

/// Powers of ten beyond this are no marks; their digits could fill the memory.
constexpr int most_exponent = 1000;

/// The classes of numbers that Python's library has.
struct number_classes {
    py::object fraction;
    py::object decimal;
};

number_classes const& classes() {
    static py::gil_safe_call_once_and_store<number_classes> stored;
    return stored
        .call_once_and_store_result([] {
            return number_classes{py::module_::import("fractions").attr("Fraction"),
                                  py::module_::import("decimal").attr("Decimal")};
        })
        .get_stored();
}

/// Reads `int` of any size; its hexadecimal digits have no limit of length.
big_integer integer_of(py::handle number) {
    auto const index = py::reinterpret_steal<py::object>(PyNumber_Index(number.ptr()));
    if (!index) {
        throw py::error_already_set();
    }
    int overflow = 0;
    auto const small = PyLong_AsLongLongAndOverflow(index.ptr(), &overflow);
    if (overflow == 0) {
        return small;
    }
    auto const digits = py::str("{:#x}").format(index).cast<std::string>();
    return overflow < 0 ? big_integer(-big_integer(digits.substr(1))) : big_integer(digits);
}

rational quotient_of(py::handle ratio) {
    auto const pair = py::reinterpret_borrow<py::tuple>(ratio);
    return {integer_of(pair[0]), integer_of(pair[1])};
}

rational decimal_of(py::handle number) {
    bool const finite = number.attr("is_finite")().cast<bool>();
    auto const exponent = finite ? number.attr("as_tuple")().attr("exponent").cast<int>() : 0;
    if (!finite || exponent > most_exponent || exponent < -most_exponent) {
        throw invalid_value(py::str(number).cast<std::string>() +
                            ": expected a number of at most 1000 digits");
    }
    return quotient_of(number.attr("as_integer_ratio")());
}

}  // namespace

std::optional<rational> rational_of(py::handle object) {
    if (PyUnicode_Check(object.ptr())) {
        return parse_rational(text_of(object));
    }
    if (PyBool_Check(object.ptr())) {
        return std::nullopt;
    }
    if (is_whole_number(object)) {
        return rational(integer_of(object));
    }
    if (py::isinstance(object, classes().decimal)) {
        return decimal_of(object);
    }
    if (py::isinstance(object, classes().fraction)) {
        return rational(integer_of(object.attr("numerator")),
                        integer_of(object.attr("denominator")));
    }
    // Every other number with an exact quotient is a binary fraction: of Python or of NumPy.
    if (py::hasattr(object, "as_integer_ratio")) {
        throw invalid_value(py::repr(object).cast<std::string>() +
                            ": a float is not exact; give the number as text such as \"63.36\", "
                            "as a Decimal or as a Fraction");
    }
    return std::nullopt;
}

py::object to_python(big_integer const& value) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    if (value <= most && value >= -most) {
        return py::int_(value.convert_to<std::int64_t>());
    }
    auto const digits = big_integer(abs(value)).str(0, std::ios_base::hex);
    auto number = py::reinterpret_steal<py::object>(PyLong_FromString(digits.c_str(), nullptr, 16));
    if (!number) {
        throw py::error_already_set();
    }
    return value.sign() < 0 ? py::object(-number) : number;
}

py::object to_python(rational const& value) {
    return classes().fraction(to_python(value.numerator()), to_python(value.denominator()));
}

std::optional<ranking::mark> mark_of(py::handle object) {
    if (object.is_none()) {
        return ranking::attendance::absent;
    }
    if (PyUnicode_Check(object.ptr())) {
        auto const text = text_of(object);
        // A word is a reason; anything that begins as a number does is to be one.
        if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
            return member_of<ranking::attendance>(object);
        }
    }
    auto number = rational_of(object);
    return number ? std::optional<ranking::mark>(std::move(*number)) : std::nullopt;
}

py::object to_python(ranking::rank_number number) {
    if (number.halves() % 2 == 0) {
        return py::int_(number.halves() / 2);
    }
    return classes().fraction(number.halves(), 2);
}

ranking::rank_number rank_number_of(rational const& value) {
    auto const halves = value * 2;
    if (!halves.is_whole()) {
        throw invalid_value("place " + to_text(value) + ": expected a whole number or a half");
    }
    return ranking::rank_number::of_halves(to_int64(halves));
}

}  // namespace heli::python
