/// \file
/// Long columns in chunks: without the GIL, with a look at signals and a word to the caller after
/// each.
#pragma once

#include "whole_number_caster.hpp"

#include <heli/core/error.hpp>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>

namespace heli::python {

/// Rows between two looks at signals and two calls of `progress`.
inline constexpr std::size_t chunk_rows = std::size_t{1} << 22;

/// Numbers of a column, one behind the other.
template <class Number>
using numbers_of = pybind11::array_t<Number, pybind11::array::c_style>;

/// The numbers of a column.
template <class Number>
[[nodiscard]] std::span<Number const> span_of(numbers_of<Number> const& column) {
    return {column.data(), static_cast<std::size_t>(column.size())};
}

/// A new column and its numbers.
template <class Number, class Stored = Number>
struct new_column {
    pybind11::array_t<Stored> array;  ///< The column for Python.
    std::span<Number> rows;           ///< Its rows.

    /// A column of so many rows, not filled yet.
    explicit new_column(std::size_t count)
        : array(static_cast<pybind11::ssize_t>(count)),
          rows(static_cast<Number*>(static_cast<void*>(array.mutable_data())), count) {}
};

/// \throws invalid_value if a column has not so many rows, since the kernels rely on it.
inline void require_rows(std::size_t rows, std::size_t column) {
    if (column != rows) {
        throw invalid_value("columns of " + std::to_string(rows) + " and " +
                            std::to_string(column) + " rows: expected equally many");
    }
}

/// Counts how many rows have each status, one byte a row.
template <class Status, std::size_t Statuses>
void count_statuses(std::span<Status const> rows, std::array<std::size_t, Statuses>& counts) {
    static_assert(sizeof(Status) == 1);
    constexpr std::size_t block_rows = std::size_t{1} << 13;
    while (!rows.empty()) {
        auto block = rows.first(std::min(block_rows, rows.size()));
        rows = rows.subspan(block.size());
        std::uint64_t any = 0;
        std::size_t i = 0;
        for (; i + sizeof any <= block.size(); i += sizeof any) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, block.data() + i, sizeof eight);
            any |= eight;
        }
        if (any == 0) {
            counts[0] += i;  // the usual case: every row is certain
            block = block.subspan(i);
        }
        for (auto const status : block) {
            ++counts[static_cast<std::size_t>(status)];
        }
    }
}

/// The threads that a caller allows.
/// \throws invalid_value if it is not 1 or more.
[[nodiscard]] inline unsigned threads_of(whole_number threads) {
    if (threads.value < 1) {
        throw invalid_value(std::to_string(threads.value) + " threads: expected 1 or more");
    }
    return static_cast<unsigned>(std::min(threads.value, std::int64_t{1024}));
}

/// A look at signals and a word to the caller.
/// \param progress called with the rows done and all rows, unless it is None.
/// \throws what `progress` throws, and what a signal raises.
inline void look_up(pybind11::object const& progress, std::size_t done, std::size_t rows) {
    if (PyErr_CheckSignals() != 0) {
        throw pybind11::error_already_set();
    }
    if (!progress.is_none()) {
        progress(done, rows);
    }
}

/// Looks up out of a computation without the GIL, for `watched_progress`. Its steps are told as
/// rows.
class row_watch {
public:
    /// \param progress as that of `look_up`; kept by the caller.
    row_watch(pybind11::object const& progress, std::size_t rows)
        : progress_(&progress), rows_(rows) {}

    /// Looks up after so many of all steps.
    void operator()(std::size_t done, std::size_t all) const {
        pybind11::gil_scoped_acquire const here;
        look_up(*progress_, all == 0 ? rows_ : rows_ * done / all, rows_);
    }

private:
    pybind11::object const* progress_;
    std::size_t rows_;
};

/// Calls `work(first, end)` for chunks that together cover the rows, and looks up after each.
/// \param progress called with the rows done and all rows, unless it is None.
/// \param size rows of a chunk.
/// \throws what `work` or `progress` throws, and what a signal raises.
template <class Work>
void in_chunks(std::size_t rows, pybind11::object const& progress, Work const& work,
               std::size_t size = chunk_rows) {
    for (std::size_t first = 0; first < rows;) {
        auto const end = std::min(rows, first + size);
        {
            pybind11::gil_scoped_release const others_run;
            work(first, end);
        }
        first = end;
        look_up(progress, first, rows);
    }
}

}  // namespace heli::python
