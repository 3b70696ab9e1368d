/// \file
/// What a calendar answers and what it is built from, as values.

#include "bindings.hpp"
#include "holiday_caster.hpp"
#include "judgement.hpp"

#include <heli/calendar/answer.hpp>
#include <heli/calendar/arrangement.hpp>
#include <heli/calendar/rest_period.hpp>

namespace heli::python {
namespace {

using namespace calendar;
constexpr char const* home = "heli.calendar";

/// None in Python, where C++ has empty texts.
std::optional<bilingual> known(bilingual const& name) {
    return name == bilingual{} ? std::nullopt : std::optional(name);
}
/// None in Python, where C++ has a source without a word.
std::optional<source> known(source const& from) {
    bool const empty = from.title.empty() && from.article.empty() && from.address.empty();
    return empty ? std::nullopt : std::optional(from);
}

void bind_day_answer(py::module_& m) {
    value_class<day_answer> type(m, "DayAnswer", home,
                                 dedented(R"doc(The answer about one day.

        Parameters
        ----------
        day
            The day asked for.
        kind
            Its kind; for a provisional day by the statutory days only.
        certainty
            Whether a notice settles it.
        holiday
            Name of the holiday that it belongs to; None if it belongs to none.
        source
            The notice or regulation that settles it; None if none speaks of the day.
        )doc")
                                     .c_str());
    type.def(py::init([](date day, day_kind kind, certainty how, std::optional<bilingual> holiday,
                         std::optional<source> from) {
                 return day_answer{day, kind, how, std::move(holiday).value_or(bilingual{}),
                                   std::move(from).value_or(source{})};
             }),
             py::arg("day"), py::arg("kind"), py::arg("certainty"), py::arg("holiday") = py::none(),
             py::arg("source") = py::none());
    type.field("day", &day_answer::day, "The day asked for.");
    type.field("kind", &day_answer::kind, "Its kind.");
    type.field("certainty", &day_answer::certainty, "Whether a notice settles it.");
    type.field(
        "holiday", [](day_answer const& a) { return known(a.holiday); },
        "Name of the holiday that it belongs to; None if it belongs to none.");
    type.field(
        "source", [](day_answer const& a) { return known(a.source); },
        "The notice or regulation that settles it; None if none speaks of the day.");
    type.detail("working", &day_answer::working, "Whether it is a working day, by its kind.");
    type.finish();
}

void bind_date_answer(py::module_& m) {
    value_class<date_answer> type(m, "DateAnswer", home,
                                  dedented(R"doc(An answer that is a date.

        Parameters
        ----------
        value
            The date; where provisional, by the statutory days only.
        certainty
            Whether notices settle it.
        earliest
            Earliest date over the possible calendars.
        latest
            Latest date over the possible calendars.
        )doc")
                                      .c_str());
    type.def(py::init([](date value, certainty how, date earliest, date latest) {
                 return date_answer{value, how, earliest, latest};
             }),
             py::arg("value"), py::arg("certainty"), py::arg("earliest"), py::arg("latest"));
    type.field("value", &date_answer::value, "The date.");
    type.field("certainty", &date_answer::certainty, "Whether notices settle it.");
    type.field("earliest", &date_answer::earliest, "Earliest date over the possible calendars.");
    type.field("latest", &date_answer::latest, "Latest date over the possible calendars.");
    type.finish();
}

void bind_count_answer(py::module_& m) {
    value_class<count_answer> type(m, "CountAnswer", home,
                                   dedented(R"doc(A number of working days.

        Parameters
        ----------
        value
            The number; where provisional, by the statutory days only.
        certainty
            Whether notices settle it.
        lowest
            Smallest number over the possible calendars.
        highest
            Largest number over the possible calendars.
        )doc")
                                       .c_str());
    type.def(
        py::init([](whole_number value, certainty how, whole_number lowest, whole_number highest) {
            return count_answer{value.value, how, lowest.value, highest.value};
        }),
        py::arg("value"), py::arg("certainty"), py::arg("lowest"), py::arg("highest"));
    type.field("value", &count_answer::value, "The number of working days.");
    type.field("certainty", &count_answer::certainty, "Whether notices settle it.");
    type.field("lowest", &count_answer::lowest, "Smallest number over the possible calendars.");
    type.field("highest", &count_answer::highest, "Largest number over the possible calendars.");
    type.finish();
}

void bind_judgement(py::module_& m) {
    value_class<judgement> type(m, "Judgement", home,
                                dedented(R"doc(Yes or no about one day.

        A certain judgement is true or false as a condition. A provisional one raises, so that
        `if calendar.is_working(day)` never takes a guess for a fact; read `value` and
        `certainty` there.

        Parameters
        ----------
        value
            The answer; where provisional, by the statutory days only.
        certainty
            Whether a notice settles it.
        day
            The day asked about; None for a row of a column.

        Raises
        ------
        heli.NotFound
            From `bool()`, if no notice settles the answer.
        TypeError
            From `==` with a bool, which would hide the difference.
        )doc")
                                    .c_str());
    type.def(py::init([](bool value, certainty how, std::optional<date> day) {
                 return judgement{value, how, day};
             }),
             py::arg("value"), py::arg("certainty"), py::arg("day") = py::none());
    type.field("value", &judgement::value, "The answer.");
    type.field("certainty", &judgement::certainty, "Whether a notice settles it.");
    type.field("day", &judgement::day, "The day asked about; None for a row of a column.");
    type.def("__bool__", &judgement::settled);
    type.def("__eq__", [](judgement const&, py::bool_ const&) -> bool {
        throw py::type_error("a Judgement is not a bool: use it as a condition, or read .value");
    });
    type.finish();
}

void bind_rest_period(py::module_& m) {
    value_class<rest_period> type(m, "RestPeriod", home,
                                  dedented(R"doc(Neighbouring days without work.

        Parameters
        ----------
        first
            First day off.
        last
            Last day off.
        certainty
            Whether notices arrange all of it.
        name
            Holidays in it; None for a plain weekend.
        )doc")
                                      .c_str());
    type.def(py::init([](date first, date last, certainty how, std::optional<bilingual> name) {
                 return rest_period{first, last, std::move(name).value_or(bilingual{}), how};
             }),
             py::arg("first"), py::arg("last"), py::arg("certainty"), py::arg("name") = py::none());
    type.field("first", &rest_period::first, "First day off.");
    type.field("last", &rest_period::last, "Last day off.");
    type.field("certainty", &rest_period::certainty, "Whether notices arrange all of it.");
    type.field(
        "name", [](rest_period const& p) { return known(p.name); },
        "Holidays in it; None for a plain weekend.");
    type.detail("length", &rest_period::length, "Its length in days.");
    type.finish();
}

void bind_moved_days(py::module_& m) {
    value_class<moved_days> type(m, "MovedDays", home,
                                 dedented(R"doc(A run of days that a notice moves.

        Parameters
        ----------
        first
            First day of the run.
        last
            Last day of the run.
        working
            True for working days, False for days off.
        name
            The holiday or the occasion; None for the names of `holidays`.
        holidays
            The statutory holidays that it belongs to.
        )doc")
                                     .c_str());
    type.def(py::init([](date first, date last, bool working, std::optional<bilingual> name,
                         holiday_set holidays) {
                 return moved_days{first, last, working,
                                   name ? *std::move(name) : names_of(holidays), holidays};
             }),
             py::arg("first"), py::arg("last"), py::kw_only(), py::arg("working"),
             py::arg("name") = py::none(), py::arg("holidays") = py::tuple());
    type.field("first", &moved_days::first, "First day of the run.");
    type.field("last", &moved_days::last, "Last day of the run.");
    type.field("working", &moved_days::working, "True for working days, False for days off.");
    type.field("name", &moved_days::name, "The holiday or the occasion.");
    type.field("holidays", &moved_days::holidays, "The statutory holidays that it belongs to.");
    type.finish();
}

void bind_notice(py::module_& m) {
    value_class<notice> type(m, "Notice", home,
                             dedented(R"doc(The arrangement of a year, or changes to days.

        Parameters
        ----------
        id
            1 to 31 characters of A-Z a-z 0-9 - _ . such as "cn-2023".
        days
            The runs of days that it moves.
        year
            The year that it arranges as a whole; None for changes to days.
        announced_on
            Day of announcement; None if it is not established.
        source
            Where it is published; None if nowhere.

        Raises
        ------
        heli.InvalidValue
            If a run ends before it begins, or two runs share a day.
        )doc")
                                 .c_str());
    type.def(
        py::init([](notice_id id, std::vector<moved_days> days, std::optional<int> year,
                    std::optional<date> announced_on, std::optional<source> from) {
            notice n{id, year, announced_on, std::move(from).value_or(source{}), std::move(days)};
            check(n);
            return n;
        }),
        py::arg("id"), py::arg("days"), py::kw_only(), py::arg("year") = py::none(),
        py::arg("announced_on") = py::none(), py::arg("source") = py::none());
    type.field("id", &notice::id, "Identifies the notice.");
    type.field(
        "days", [](notice const& n) { return py::tuple(py::cast(n.days)); },
        "The runs of days that it moves.");
    type.field("year", &notice::year, "The year that it arranges; None for changes to days.");
    type.field("announced_on", &notice::announced_on,
               "Day of announcement; None if it is not established.");
    type.field(
        "source", [](notice const& n) { return known(n.source); },
        "Where it is published; None if nowhere.");
    type.finish();
}

}  // namespace

void bind_calendar_values(py::module_& m) {
    bind_tokens<certainty>(m, "Certainty", home, "How certain a calendar answer is.");
    bind_tokens<day_kind>(m, "DayKind", home, "What kind of day a day is.");
    bind_tokens<holiday>(m, "Holiday", home, "A statutory holiday or a day off for one occasion.");
    bind_tokens<roll>(m, "Roll", home, "Where a date that is not a working day goes.");
    bind_tokens<strictness>(m, "Strictness", home,
                            "What to do with an answer that touches days without a notice.");
    bind_day_answer(m);
    bind_date_answer(m);
    bind_count_answer(m);
    bind_judgement(m);
    bind_rest_period(m);
    bind_moved_days(m);
    bind_notice(m);
}

}  // namespace heli::python
