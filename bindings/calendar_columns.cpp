/// \file
/// Whole columns of days: the kernels of heli/calendar/column.hpp over NumPy arrays, without the
/// GIL. The functions are private; `heli._calendar_questions` calls them.

#include "bindings.hpp"

#include <heli/calendar/column.hpp>
#include <heli/calendar/month_column.hpp>
#include <heli/calendar/work_calendar.hpp>

#include <pybind11/numpy.h>

#include <array>
#include <cstring>

namespace heli::python {
namespace {

using calendar::row_status;
using calendar::work_calendar;
using numbers = py::array_t<std::int64_t, py::array::c_style>;

/// Rows between two looks at signals and two calls of `progress`.
constexpr std::size_t chunk_rows = std::size_t{1} << 22;
/// Rows whose statuses are counted while they are in the cache.
constexpr std::size_t block_rows = std::size_t{1} << 13;

/// How many rows have each status.
using tally = std::array<std::size_t, 4>;

void count_statuses(std::span<row_status const> block, tally& counts) {
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

std::span<std::int64_t const> span_of(numbers const& column) {
    return {column.data(), static_cast<std::size_t>(column.size())};
}

/// \throws invalid_value if the columns have not the same length, since the kernels rely on it.
void require_rows(std::size_t rows, std::span<std::int64_t const> column) {
    if (column.size() != rows) {
        throw invalid_value("columns of " + std::to_string(rows) + " and " +
                            std::to_string(column.size()) + " rows: expected equally many");
    }
}

/// The possible calendar with this number.
/// \throws invalid_value if there is none.
std::size_t required_reading(std::size_t reading) {
    if (reading > 2) {
        throw invalid_value("possible calendar " + std::to_string(reading) +
                            ": expected 0, 1 or 2");
    }
    return reading;
}

/// Fills a column block by block.
/// \param fill called with the first row, the rows of the block and their statuses.
/// \return the column, its statuses and how many rows have each.
template <class Value, class Fill>
py::tuple fill_column(std::size_t rows, py::object const& progress, Fill const& fill) {
    py::array_t<Value> values(static_cast<py::ssize_t>(rows));
    py::array_t<std::uint8_t> statuses(static_cast<py::ssize_t>(rows));
    auto const out = std::span(values.mutable_data(), rows);
    auto const status =
        std::span(static_cast<row_status*>(static_cast<void*>(statuses.mutable_data())), rows);
    tally counts{};
    for (std::size_t first = 0; first < rows;) {
        auto const end = std::min(rows, first + chunk_rows);
        {
            py::gil_scoped_release const others_run;
            for (; first < end; first += std::min(block_rows, end - first)) {
                auto const size = std::min(block_rows, end - first);
                fill(first, out.subspan(first, size), status.subspan(first, size));
                count_statuses(status.subspan(first, size), counts);
            }
        }
        if (PyErr_CheckSignals() != 0) {
            throw py::error_already_set();
        }
        if (!progress.is_none()) {
            progress(first, rows);
        }
    }
    return py::make_tuple(values, statuses, counts);
}

/// Calls `fill_with` with a function that gives the numbers of the rows from a first row on.
template <class FillWith>
py::tuple with_counts(std::size_t rows, py::object const& counts, FillWith const& fill_with) {
    if (is_whole_number(counts)) {
        calendar::constant_column const constant{counts.cast<whole_number>().value};
        return fill_with([&](std::size_t) { return constant; });
    }
    auto const column = counts.cast<numbers>();
    auto const each = span_of(column);
    require_rows(rows, each);
    return fill_with([&](std::size_t first) { return each.subspan(first); });
}

py::tuple add_working_days(work_calendar const& c, std::size_t reading, numbers const& days,
                           py::object const& counts, py::object const& progress) {
    auto const from = span_of(days);
    return with_counts(from.size(), counts, [&](auto const& counts_from) {
        return fill_column<std::int64_t>(
            from.size(), progress, [&](std::size_t first, auto out, auto status) {
                calendar::add_working_days(c.readings(), required_reading(reading),
                                           from.subspan(first, out.size()), counts_from(first), out,
                                           status);
            });
    });
}

py::tuple add_months(numbers const& days, py::object const& months, py::object const& progress) {
    auto const from = span_of(days);
    return with_counts(from.size(), months, [&](auto const& months_from) {
        return fill_column<std::int64_t>(from.size(), progress,
                                         [&](std::size_t first, auto out, auto status) {
                                             calendar::add_months(from.subspan(first, out.size()),
                                                                  months_from(first), out, status);
                                         });
    });
}

py::tuple count_working_days(work_calendar const& c, std::size_t reading, numbers const& after,
                             numbers const& through, py::object const& progress) {
    auto const a = span_of(after);
    auto const b = span_of(through);
    require_rows(a.size(), b);
    return fill_column<std::int64_t>(
        a.size(), progress, [&](std::size_t first, auto out, auto status) {
            calendar::count_working_days(c.readings(), required_reading(reading),
                                         a.subspan(first, out.size()), b.subspan(first, out.size()),
                                         out, status);
        });
}

py::tuple rolled(work_calendar const& c, std::size_t reading, numbers const& days,
                 calendar::roll how, py::object const& progress) {
    auto const from = span_of(days);
    return fill_column<std::int64_t>(
        from.size(), progress, [&](std::size_t first, auto out, auto status) {
            calendar::rolled(c.readings(), required_reading(reading),
                             from.subspan(first, out.size()), how, out, status);
        });
}

/// Writes `codes[kind]` for the kind of each day.
py::tuple kinds(work_calendar const& c, numbers const& days, std::array<std::uint8_t, 4> codes,
                py::object const& progress) {
    auto const from = span_of(days);
    return fill_column<std::uint8_t>(
        from.size(), progress, [&](std::size_t first, auto out, auto status) {
            std::array<calendar::day_kind, block_rows> kind;
            auto const found = std::span(kind).first(out.size());
            calendar::kinds(c.readings(), from.subspan(first, out.size()), found, status);
            for (std::size_t i = 0; i < out.size(); ++i) {
                bool const answered = status[i] <= row_status::provisional;
                auto const code = codes[static_cast<std::size_t>(found[i])];
                out[i] = answered ? code : std::uint8_t{0};
            }
        });
}

/// Divides by a constant that the compiler sees.
template <std::int64_t PerDay>
std::int64_t divide(std::span<std::int64_t const> moments, std::span<std::int64_t> days) {
    std::int64_t wrong = -1;
    for (std::size_t i = moments.size(); i-- > 0;) {
        auto const day = moments[i] / PerDay;
        bool const missing = moments[i] == calendar::missing_day<std::int64_t>;
        wrong = day * PerDay == moments[i] || missing ? wrong : static_cast<std::int64_t>(i);
        days[i] = missing ? moments[i] : day;
    }
    return wrong;
}

/// Days of moments that are all at midnight, and the first row that is not, else -1.
/// \param per_second how many units of the moments make a second: 1, 1000, 1000000, 1000000000.
py::tuple whole_days(numbers const& moments, std::int64_t per_second) {
    py::array_t<std::int64_t> days(moments.size());
    auto const from = span_of(moments);
    auto const out = std::span(days.mutable_data(), from.size());
    std::int64_t wrong = -1;
    {
        py::gil_scoped_release const others_run;
        wrong = per_second == 1           ? divide<86'400>(from, out)
                : per_second == 1'000     ? divide<86'400'000>(from, out)
                : per_second == 1'000'000 ? divide<86'400'000'000>(from, out)
                                          : divide<86'400'000'000'000>(from, out);
    }
    return py::make_tuple(days, wrong);
}

}  // namespace

void bind_calendar_columns(py::module_& m) {
    bind_tokens<row_status>(m, "RowStatus", "heli.calendar",
                            "How a row of a column was answered; its code is its position.");
    m.def("_add_working_days", &add_working_days);
    m.def("_add_months", &add_months);
    m.def("_count_working_days", &count_working_days);
    m.def("_rolled", &rolled);
    m.def("_kinds", &kinds);
    m.def("_whole_days", &whole_days);
}

}  // namespace heli::python
