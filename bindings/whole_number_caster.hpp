/// \file
/// Whole numbers of Python -> 64 bits. What does not fit is `heli.InvalidValue`, not a type error.
#pragma once

#include <heli/core/error.hpp>

#include <pybind11/pybind11.h>

#include <cstdint>
#include <string>

namespace heli::python {

/// A whole number that came from Python.
struct whole_number {
    std::int64_t value = 0;  ///< The number.
};

/// Whether `object` is one whole number (an array of them is not, although it has `__index__`).
[[nodiscard]] inline bool is_whole_number(pybind11::handle object) {
    return PyLong_Check(object.ptr()) ||
           (PyIndex_Check(object.ptr()) && !pybind11::hasattr(object, "__len__"));
}

}  // namespace heli::python

namespace pybind11::detail {

/// Takes `int` and what has `__index__`, such as the integers of NumPy; not `float`.
template <>
class type_caster<heli::python::whole_number> {
public:
    PYBIND11_TYPE_CASTER(heli::python::whole_number, const_name("int"));

    bool load(handle src, bool) {
        if (!heli::python::is_whole_number(src)) {
            return false;
        }
        auto const number = reinterpret_steal<object>(PyNumber_Index(src.ptr()));
        if (!number) {
            throw error_already_set();
        }
        int overflow = 0;
        value.value = PyLong_AsLongLongAndOverflow(number.ptr(), &overflow);
        if (overflow != 0) {
            throw heli::invalid_value(str(number).cast<std::string>() +
                                      ": expected a number of 64 bits");
        }
        return true;
    }
    static handle cast(heli::python::whole_number number, return_value_policy, handle) {
        return PyLong_FromLongLong(number.value);
    }
};

}  // namespace pybind11::detail
