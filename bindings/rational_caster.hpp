/// \file
/// Exact numbers of Python <-> `heli::rational`, marks and places. A `float` is refused, since it
/// is not the decimal that was written.
#pragma once

#include "token_caster.hpp"

#include <heli/core/rational.hpp>
#include <heli/ranking/mark.hpp>
#include <heli/ranking/rank_method.hpp>

#include <pybind11/pybind11.h>

#include <optional>

namespace heli::python {

/// The number of a `str`, an `int`, a `Decimal` or a `Fraction`; absent for another type.
/// \throws invalid_value for a binary fraction such as `float`, and for a text or a Decimal that
///         is no number.
[[nodiscard]] std::optional<rational> rational_of(pybind11::handle object);

/// A `Fraction`.
[[nodiscard]] pybind11::object to_python(rational const& value);

/// A whole number of any size as an `int`.
[[nodiscard]] pybind11::object to_python(big_integer const& value);

/// The mark of a number, or of an absence; None is `absent`. Nothing for another type.
/// \throws invalid_value as `rational_of` does.
[[nodiscard]] std::optional<ranking::mark> mark_of(pybind11::handle object);

/// A place: an `int`, or a `Fraction` for half a place.
[[nodiscard]] pybind11::object to_python(ranking::rank_number number);

/// The place of a number that is whole or a half.
/// \throws invalid_value if it is another.
[[nodiscard]] ranking::rank_number rank_number_of(rational const& value);

}  // namespace heli::python

namespace pybind11::detail {

/// In and out by the functions above.
template <>
class type_caster<heli::rational> {
public:
    PYBIND11_TYPE_CASTER(heli::rational, const_name("fractions.Fraction"));

    bool load(handle src, bool) {
        auto number = heli::python::rational_of(src);
        if (number) {
            value = std::move(*number);
        }
        return number.has_value();
    }
    static handle cast(heli::rational const& number, return_value_policy, handle) {
        return heli::python::to_python(number).release();
    }
};

/// A number, or why there is none: a member of `Attendance`.
template <>
class type_caster<heli::ranking::mark> {
public:
    static constexpr auto name = const_name("fractions.Fraction | Attendance");
    template <class T>
    using cast_op_type = heli::ranking::mark;
    operator heli::ranking::mark() const { return *value_; }

    bool load(handle src, bool) {
        value_ = heli::python::mark_of(src);
        return value_.has_value();
    }
    static handle cast(heli::ranking::mark const& mark, return_value_policy policy, handle parent) {
        return mark.present() ? heli::python::to_python(mark.key()).release()
                              : make_caster<heli::ranking::attendance>::cast(mark.attendance(),
                                                                             policy, parent);
    }

private:
    std::optional<heli::ranking::mark> value_;
};

/// A place in and out.
template <>
class type_caster<heli::ranking::rank_number> {
public:
    static constexpr auto name = const_name("int | fractions.Fraction");
    template <class T>
    using cast_op_type = heli::ranking::rank_number;
    operator heli::ranking::rank_number() const { return heli::python::rank_number_of(value_); }

    bool load(handle src, bool) {
        auto number = heli::python::rational_of(src);
        if (number) {
            value_ = std::move(*number);
        }
        return number.has_value();
    }
    static handle cast(heli::ranking::rank_number number, return_value_policy, handle) {
        return heli::python::to_python(number).release();
    }

private:
    heli::rational value_;
};

}  // namespace pybind11::detail
