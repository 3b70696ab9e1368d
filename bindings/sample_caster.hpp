/// \file
/// Columns and tables of numbers of Python -> doubles, and the confidence of an interval.
#pragma once

#include "column_chunks.hpp"

#include <heli/statistics/confidence.hpp>

#include <pybind11/pybind11.h>

#include <optional>
#include <vector>

namespace heli::python {

/// Numbers of a column of Python; none of them missing.
struct sample {
    std::vector<double> numbers = {};  ///< In the order of the rows.
};

/// Numbers of a table of Python; none of them missing.
struct rating_table {
    std::vector<std::vector<double>> rows = {};  ///< Row by row, all of the same length.
};

/// The function of `heli._samples` that gives an array of doubles for what is a column or table.
/// \return None if it is neither.
[[nodiscard]] inline pybind11::object doubles_of(char const* function, pybind11::handle given) {
    return pybind11::module_::import("heli._samples").attr(function)(given);
}

}  // namespace heli::python

namespace pybind11::detail {

/// A column of NumPy, pandas, Polars or Arrow, or a list. A row that is missing is refused.
template <>
class type_caster<heli::python::sample> {
public:
    PYBIND11_TYPE_CASTER(heli::python::sample, const_name("Column"));

    bool load(handle src, bool) {
        auto const found = heli::python::doubles_of("numbers_of", src);
        if (found.is_none()) {
            return false;
        }
        auto const array = found.cast<heli::python::numbers_of<double>>();
        auto const numbers = heli::python::span_of(array);
        value.numbers.assign(numbers.begin(), numbers.end());
        return true;
    }
};

/// Rows of numbers, an array of two dimensions, a DataFrame or a table of Arrow.
template <>
class type_caster<heli::python::rating_table> {
public:
    PYBIND11_TYPE_CASTER(heli::python::rating_table, const_name("Table"));

    bool load(handle src, bool) {
        auto const found = heli::python::doubles_of("rows_of", src);
        if (found.is_none()) {
            return false;
        }
        auto const array = found.cast<heli::python::numbers_of<double>>();
        auto const numbers = heli::python::span_of(array);
        auto const columns = array.shape(1);
        for (ssize_t row = 0; row < array.shape(0); ++row) {
            auto const first = numbers.begin() + row * columns;
            value.rows.emplace_back(first, first + columns);
        }
        return true;
    }
};

/// A number between 0 and 1.
template <>
class type_caster<heli::statistics::confidence> {
public:
    static constexpr auto name = const_name("float");
    template <class T>
    using cast_op_type = heli::statistics::confidence;
    operator heli::statistics::confidence() const { return *level_; }

    bool load(handle src, bool convert) {
        make_caster<double> number;
        if (!number.load(src, convert)) {
            return false;
        }
        level_.emplace(cast_op<double>(number));
        return true;
    }
    static handle cast(heli::statistics::confidence const& level, return_value_policy, handle) {
        return PyFloat_FromDouble(level.level());
    }

private:
    std::optional<heli::statistics::confidence> level_;
};

}  // namespace pybind11::detail
