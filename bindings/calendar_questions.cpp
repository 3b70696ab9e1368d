/// \file
/// The questions of a calendar and month arithmetic. They take one day or a column of days: one
/// day is answered here, everything else by `heli.calendar._questions`.

#include "bindings.hpp"
#include "judgement.hpp"

#include <heli/calendar/month_arithmetic.hpp>
#include <heli/calendar/rest_period.hpp>
#include <heli/calendar/work_calendar.hpp>

namespace heli::python {
namespace {

using calendar::work_calendar;

/// Asks the column layer.
template <class... Arguments>
py::object ask_column(char const* question, Arguments&&... arguments) {
    return py::module_::import("heli.calendar._questions")
        .attr(question)(std::forward<Arguments>(arguments)...);
}

py::object day(work_calendar const& c, py::object const& asked, py::object const& progress) {
    return is_date(asked) ? py::cast(c.day(day_of(asked))) : ask_column("day", c, asked, progress);
}

/// Binds a yes-or-no question about the kind of a day.
template <class Holds>
void def_question(py::class_<work_calendar>& type, char const* name, Holds holds, char const* doc) {
    type.def(
        name,
        [name, holds](work_calendar const& c, py::object const& asked, py::object const& progress) {
            if (!is_date(asked)) {
                return ask_column(name, c, asked, progress);
            }
            auto const answer = c.day(day_of(asked));
            return py::cast(judgement{holds(answer.kind), answer.certainty, answer.day});
        },
        py::arg("day"), py::kw_only(), py::arg("progress") = py::none(), doc);
}

void bind_questions(py::class_<work_calendar>& type) {
    using calendar::day_kind;
    type.def("day", &day, py::arg("day"), py::kw_only(), py::arg("progress") = py::none(),
             "Say what kind of day a day is, and why. A column gives a `KindColumn`.");
    def_question(
        type, "is_working", [](day_kind k) { return is_working(k); },
        "Whether a day is a working day. A column gives a `FlagColumn`.");
    def_question(
        type, "is_rest", [](day_kind k) { return !is_working(k); },
        "Whether a day is not worked: a weekend or a holiday. A column gives a `FlagColumn`.");
    def_question(
        type, "is_holiday", [](day_kind k) { return k == day_kind::holiday; },
        "Whether a notice or the holiday regulation gives the day off. A column gives a "
        "`FlagColumn`.");
    def_question(
        type, "is_make_up_day", [](day_kind k) { return k == day_kind::make_up_day; },
        "Whether a notice makes a Saturday or Sunday a working day. A column gives a "
        "`FlagColumn`.");
    type.def(
        "days",
        [](work_calendar const& c, date const& first, date const& last) {
            return table_of(calendar::days(c, first, last));
        },
        py::arg("first"), py::arg("last"),
        "List every day from `first` to `last`, both included: a table of `DayAnswer`.");
    type.def(
        "rest_periods",
        [](work_calendar const& c, date const& first, date const& last) {
            return table_of(calendar::rest_periods(c, first, last));
        },
        py::arg("first"), py::arg("last"),
        "List the periods of rest that begin in a range: a table of `RestPeriod`. The last is "
        "given\n"
        "whole even if it goes on past the range.");
}

py::object add_working_days(work_calendar const& c, py::object const& from, py::object const& count,
                            py::object const& progress) {
    if (!is_date(from) || !is_whole_number(count)) {
        return ask_column("add_working_days", c, from, count, progress);
    }
    return py::cast(c.add_working_days(day_of(from), count.cast<whole_number>().value));
}

py::object count_working_days(work_calendar const& c, py::object const& after,
                              py::object const& through, py::object const& progress) {
    if (!is_date(after) || !is_date(through)) {
        return ask_column("count_working_days", c, after, through, progress);
    }
    return py::cast(c.count_working_days(day_of(after), day_of(through)));
}

py::object rolled(work_calendar const& c, py::object const& asked, calendar::roll how,
                  py::object const& progress) {
    if (!is_date(asked)) {
        return ask_column("rolled", c, asked, how, progress);
    }
    return py::cast(c.rolled(day_of(asked), how));
}

/// Binds the question for a neighbouring working day.
void def_neighbour(py::class_<work_calendar>& type, char const* name, int count, char const* doc) {
    type.def(
        name,
        [count](work_calendar const& c, py::object const& asked, py::object const& progress) {
            return add_working_days(c, asked, py::int_(count), progress);
        },
        py::arg("day"), py::kw_only(), py::arg("progress") = py::none(), doc);
}

void bind_counting(py::class_<work_calendar>& type) {
    type.def(
        "add_working_days", &add_working_days, py::arg("day"), py::arg("count"), py::kw_only(),
        py::arg("progress") = py::none(),
        dedented(R"doc(Give the `count`-th working day after a day, which itself is not counted.

        Parameters
        ----------
        day
            A date or a column of dates.
        count
            Working days; negative to go back; 0 gives the day itself. A whole number, or a
            column of them as long as the days.
        progress
            Called with the rows done and all rows, once for every 4 million rows of a column.

        Raises
        ------
        heli.InvalidValue
            If a date lies outside 1949-01-01 to 2100-12-31, or has a time of day. In columns
            a row outside has the status `out_of_range` instead.
        heli.NotFound
            If the answer is provisional and the calendar strict.

        Examples
        --------
        >>> from datetime import date
        >>> import heli
        >>> heli.calendar.china().add_working_days(date(2023, 9, 25), 10).value
        datetime.date(2023, 10, 13)
        )doc")
            .c_str());
    type.def("count_working_days", &count_working_days, py::arg("after"), py::arg("through"),
             py::kw_only(), py::arg("progress") = py::none(),
             dedented(R"doc(Count the working days after a day up to and including another.

        Negative if `through` comes first. Either may be a column, which gives a `CountColumn`.

        Raises
        ------
        heli.InvalidValue, heli.NotFound
            As `add_working_days` does.
        )doc")
                 .c_str());
    type.def(
        "rolled", &rolled, py::arg("day"), py::arg("how") = "next_working_day", py::kw_only(),
        py::arg("progress") = py::none(),
        dedented(
            R"doc(Give the day itself if it is a working day, else the one to which `how` moves it.

        Raises
        ------
        heli.InvalidValue, heli.NotFound
            As `add_working_days` does.
        )doc")
            .c_str());
    def_neighbour(type, "next_working_day", 1,
                  "Give the first working day after a day or after each day of a column.");
    def_neighbour(type, "previous_working_day", -1,
                  "Give the last working day before a day or before each day of a column.");
}

/// Binds `add_months` or `add_years`.
template <class Add>
void def_months(py::module_& m, char const* name, char const* unit, Add add, char const* doc) {
    m.def(
        name,
        [name, add](py::object const& from, py::object const& count, py::object const& progress) {
            if (!is_date(from) || !is_whole_number(count)) {
                return ask_column(name, from, count, progress);
            }
            return py::cast(add(day_of(from), count.cast<whole_number>().value));
        },
        py::arg("day"), py::arg(unit), py::kw_only(), py::arg("progress") = py::none(), doc);
}

void bind_months(py::module_& m) {
    def_months(
        m, "add_months", "months",
        [](date const& from, std::int64_t months) { return calendar::add_months(from, months); },
        dedented(R"doc(Give the corresponding day some months later (Civil Code 202).

        Where the month has no such day, its last day: 31 January + 1 month is 28 or 29 February.
        A month's last day is not kept: 28 February + 1 month is 28 March. Columns of days or of
        months give a `DateColumn`.

        Raises
        ------
        heli.InvalidValue
            If the result leaves the years 1400 to 9999.

        Examples
        --------
        >>> from datetime import date
        >>> import heli
        >>> heli.calendar.add_months(date(2024, 1, 31), 1)
        datetime.date(2024, 2, 29)
        )doc")
            .c_str());
    def_months(
        m, "add_years", "years",
        [](date const& from, std::int64_t years) { return calendar::add_years(from, years); },
        "Give the corresponding day some years later: 29 February + 1 year is 28 February.");
    m.def(
        "explain_add_months",
        [](date const& from, whole_number months) {
            return explain([&](trace& t) { return calendar::add_months(from, months.value, t); });
        },
        py::arg("day"), py::arg("months"), "`add_months` of one day with its step.");
}

}  // namespace

void bind_calendar_questions(py::module_& m, py::class_<work_calendar>& type) {
    bind_questions(type);
    bind_counting(type);
    bind_months(m);
}

}  // namespace heli::python
