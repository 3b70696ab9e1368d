/// \file
/// Points by person and item as an array of NumPy.
#pragma once

#include <heli/scoring/score_table.hpp>

#include <pybind11/numpy.h>

#include <cstdint>

namespace heli::python {

/// A row for each person, a column for each item.
[[nodiscard]] inline pybind11::array_t<std::int64_t> points_matrix(
    scoring::score_table const& scores) {
    pybind11::array_t<std::int64_t> array({scores.people(), scores.items()});
    auto* at = array.mutable_data();
    for (std::size_t person = 0; person < scores.people(); ++person) {
        for (std::size_t item = 0; item < scores.items(); ++item) {
            *at++ = scores.of(person, item).count();
        }
    }
    return array;
}

}  // namespace heli::python
