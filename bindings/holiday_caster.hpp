/// \file
/// Sets of holidays <-> tuples of `heli.calendar.Holiday`.
#pragma once

#include "token_caster.hpp"

#include <heli/calendar/notice.hpp>

#include <pybind11/pybind11.h>

namespace pybind11::detail {

/// Any iterable of members or tokens in; a tuple in the order of the year out.
template <>
class type_caster<heli::calendar::holiday_set> {
public:
    PYBIND11_TYPE_CASTER(heli::calendar::holiday_set, const_name("collections.abc.Iterable[str]"));

    bool load(handle src, bool) {
        if (!isinstance<iterable>(src) || PyUnicode_Check(src.ptr())) {
            return false;
        }
        for (auto const& member : reinterpret_borrow<iterable>(src)) {
            make_caster<heli::calendar::holiday> one;
            if (!one.load(member, true)) {
                return false;
            }
            value = value | cast_op<heli::calendar::holiday>(one);
        }
        return true;
    }
    static handle cast(heli::calendar::holiday_set set, return_value_policy, handle) {
        list members;
        for (auto const& row : heli::labels_of<heli::calendar::holiday>::rows) {
            if (set.contains(row.value)) {
                members.append(row.value);
            }
        }
        return tuple(members).release();
    }
};

}  // namespace pybind11::detail
