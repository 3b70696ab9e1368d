/// \file
/// `datetime.date` of Python <-> `heli::date`. A `datetime.datetime` is refused: a day has no time.
#pragma once

#include <heli/core/date.hpp>

#include <pybind11/pybind11.h>

namespace heli::python {

/// Whether `object` is a `datetime.date` (a `datetime.datetime` is one, too).
[[nodiscard]] bool is_date(pybind11::handle object);

/// The day of a `datetime.date`.
/// \throws invalid_value for a `datetime.datetime` and for years before 1400.
[[nodiscard]] date day_of(pybind11::handle object);

/// A `datetime.date`.
/// \throws invalid_value for not-a-date and the infinities: no answer is a special value unseen.
[[nodiscard]] pybind11::object to_python(date const& day);

}  // namespace heli::python

namespace pybind11::detail {

/// In and out by the functions above.
template <>
class type_caster<heli::date> {
public:
    PYBIND11_TYPE_CASTER(heli::date, const_name("datetime.date"));

    bool load(handle src, bool) {
        if (!heli::python::is_date(src)) {
            return false;
        }
        value = heli::python::day_of(src);
        return true;
    }
    static handle cast(heli::date const& day, return_value_policy, handle) {
        return heli::python::to_python(day).release();
    }
};

}  // namespace pybind11::detail
