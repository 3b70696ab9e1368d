/// \file
/// Points as arrays of NumPy: in a column, and by person and item.
#pragma once

#include <heli/scoring/score_table.hpp>

#include <pybind11/numpy.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace heli::python {

/// Points as numbers.
[[nodiscard]] inline pybind11::array_t<std::int64_t> numbers_array(std::vector<points> const& all) {
    pybind11::array_t<std::int64_t> array(static_cast<pybind11::ssize_t>(all.size()));
    std::transform(all.begin(), all.end(), array.mutable_data(),
                   [](points p) { return p.count(); });
    return array;
}

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
