/// \file
/// A region as people state it -> its code: what `heli.region` takes, or `CN`.
#pragma once

#include "whole_number_caster.hpp"
#include "word_caster.hpp"

#include <heli/core/region.hpp>

#include <pybind11/pybind11.h>

#include <string_view>

namespace heli::python {

/// A region that was stated in one of the ways in which `heli.region` takes it, or as `CN`.
struct stated_region {
    region_code code;  ///< Its code.
};

/// The code of a region by its code or its name. Six digits need no row in the table of regions.
/// \throws not_found, conflict as `region_table::find` does.
[[nodiscard]] region_code region_named(std::string_view text);

}  // namespace heli::python

namespace pybind11::detail {

/// Goes in only: out goes the code.
template <>
class type_caster<heli::python::stated_region> {
public:
    PYBIND11_TYPE_CASTER(heli::python::stated_region, const_name("heli.Region | str | int"));

    bool load(handle src, bool) {
        if (isinstance<heli::region>(src)) {
            value.code = src.cast<heli::region const&>().code;
        } else if (PyUnicode_Check(src.ptr())) {
            value.code = heli::python::region_named(heli::python::text_of(src));
        } else if (heli::python::is_whole_number(src)) {
            value.code = heli::python::region_named(str(src).cast<std::string>());
        } else {
            return false;
        }
        return true;
    }
    static handle cast(heli::python::stated_region region, return_value_policy, handle) {
        return str(heli::to_text(region.code)).release();
    }
};

}  // namespace pybind11::detail
