/// \file
/// Answers with their steps -> `heli.Explained`.
#pragma once

#include <heli/core/step.hpp>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

namespace pybind11::detail {

/// Goes out only: an explanation comes from heli.
template <class Answer>
class type_caster<heli::explained<Answer>> {
public:
    static constexpr auto name = const_name("heli.Explained");

    static handle cast(heli::explained<Answer> const& answer, return_value_policy, handle) {
        return module_::import("heli._explained")
            .attr("Explained")(pybind11::cast(answer.value), pybind11::cast(answer.steps))
            .release();
    }
};

}  // namespace pybind11::detail
