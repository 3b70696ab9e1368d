/// \file
/// `datetime.datetime` of Python <-> `law::moment`: local time of China, to the second.
#pragma once

#include <heli/law/due_moment.hpp>

#include <pybind11/pybind11.h>

namespace heli::python {

/// Whether `object` is a `datetime.datetime`.
[[nodiscard]] bool is_moment(pybind11::handle object);

/// The moment of a `datetime.datetime`.
/// \throws invalid_value if it has a time zone or a fraction of a second, or for years before 1400.
[[nodiscard]] law::moment moment_of(pybind11::handle object);

/// A `datetime.datetime` without a time zone.
/// \throws invalid_value for not-a-date-time and the infinities.
[[nodiscard]] pybind11::object to_python(law::moment const& m);

}  // namespace heli::python

namespace pybind11::detail {

/// In and out by the functions above.
template <>
class type_caster<heli::law::moment> {
public:
    PYBIND11_TYPE_CASTER(heli::law::moment, const_name("datetime.datetime"));

    bool load(handle src, bool) {
        if (!heli::python::is_moment(src)) {
            return false;
        }
        value = heli::python::moment_of(src);
        return true;
    }
    static handle cast(heli::law::moment const& m, return_value_policy, handle) {
        return heli::python::to_python(m).release();
    }
};

}  // namespace pybind11::detail
