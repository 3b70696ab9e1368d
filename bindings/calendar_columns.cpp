/// \file
/// Whole columns of days: the kernels of heli/calendar/column.hpp over NumPy arrays, without the
/// GIL. The functions are private; `heli.calendar._questions` calls them.

#include "bindings.hpp"
#include "column_chunks.hpp"

#include <heli/calendar/column.hpp>
#include <heli/calendar/month_column.hpp>
#include <heli/calendar/work_calendar.hpp>

#include <array>

namespace heli::python {
namespace {

using calendar::row_status;
using calendar::work_calendar;
using numbers = numbers_of<std::int64_t>;

/// Rows whose statuses are counted while they are in the cache.
constexpr std::size_t block_rows = std::size_t{1} << 13;

/// How many rows have each status.
using tally = std::array<std::size_t, 4>;

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
    new_column<Value> const values(rows);
    new_column<row_status, std::uint8_t> const statuses(rows);
    tally counts{};
    in_chunks(rows, progress, [&](std::size_t first, std::size_t end) {
        for (; first < end; first += std::min(block_rows, end - first)) {
            auto const size = std::min(block_rows, end - first);
            auto const status = statuses.rows.subspan(first, size);
            fill(first, values.rows.subspan(first, size), status);
            count_statuses(std::span<row_status const>(status), counts);
        }
    });
    return py::make_tuple(values.array, statuses.array, counts);
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
    require_rows(rows, each.size());
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
    require_rows(a.size(), b.size());
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
