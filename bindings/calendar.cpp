/// \file
/// The working-day calendar: what it follows, its variants and its explanations.

#include "bindings.hpp"
#include "calendar_state.hpp"

#include <heli/calendar/work_calendar.hpp>

namespace heli::python {
namespace {

using calendar::work_calendar;
constexpr char const* home = "heli.calendar";

void bind_explanations(py::class_<work_calendar>& type) {
    type.def(
        "explain_add_working_days",
        [](work_calendar const& c, date const& from, whole_number count) {
            return explain([&](trace& t) { return c.add_working_days(from, count.value, t); });
        },
        py::arg("day"), py::arg("count"), "`add_working_days` of one day with its steps.");
    type.def(
        "explain_count_working_days",
        [](work_calendar const& c, date const& after, date const& through) {
            return explain([&](trace& t) { return c.count_working_days(after, through, t); });
        },
        py::arg("after"), py::arg("through"), "`count_working_days` of two days with its steps.");
    type.def(
        "explain_rolled",
        [](work_calendar const& c, date const& asked, calendar::roll how) {
            return explain([&](trace& t) { return c.rolled(asked, how, t); });
        },
        py::arg("day"), py::arg("how") = "next_working_day", "`rolled` of one day with its steps.");
}

void bind_variants(py::class_<work_calendar>& type) {
    using calendar::strictness;
    py::call_guard<py::gil_scoped_release> const long_work;
    type.def(
        "with_notice",
        [](work_calendar const& c, calendar::notice const& added) { return c.with(added); },
        py::arg("notice"), long_work,
        "Give this calendar with one more notice, which overrides the days that it moves.\n\n"
        "Raises `heli.Conflict` if its id is taken.");
    type.def(
        "with_days",
        [](work_calendar const& c, std::vector<date> off, std::vector<date> work,
           calendar::notice_id id, bilingual const& name, std::optional<source> from) {
            return c.with(own_days(id, std::move(off), std::move(work), name,
                                   std::move(from).value_or(source{})));
        },
        py::kw_only(), py::arg("off") = py::tuple(), py::arg("work") = py::tuple(), py::arg("id"),
        py::arg("name"), py::arg("source") = py::none(), long_work,
        "Give this calendar with a company's own days off and days of work, which are certain.");
    type.def("known_on", &work_calendar::known_on, py::arg("day"), long_work,
             "Give this calendar without the notices announced after a day.");
    type.def(
        "strict", [](work_calendar const& c) { return c.with(strictness::refuse_provisional); },
        "Give this calendar, raising `heli.NotFound` instead of giving provisional answers.");
    type.def(
        "with_strictness", [](work_calendar const& c, strictness how) { return c.with(how); },
        py::arg("strictness"), "Give this calendar, strict or not.");
}

/// Hash of the ids and the strictness: equal calendars have the same.
py::ssize_t hash_of(work_calendar const& c) {
    py::list parts;
    for (auto const& n : c.notices()) {
        parts.append(n.id);
    }
    parts.append(c.strictness());
    return py::hash(py::tuple(parts));
}

void bind_work_calendar(py::module_& m) {
    py::class_<work_calendar> type(m, "WorkCalendar", py::is_final(),
                                   dedented(R"doc(Working days of China.

        An immutable value that spans 1949-01-01 to 2100-12-31. Where no notice is published it
        answers by the statutory days, says that the answer is provisional, and bounds it over
        three possible calendars: no holiday at all, the statutory days only, and each holiday
        with the longest run ever given.

        `china()` gives the calendar of every notice that heli knows.

        Parameters
        ----------
        notices
            Ids of notices in the table of heli, or own notices; the later override the earlier.
        strictness
            What to do with provisional answers.
        base
            The holiday regulation; there is only "china".
        )doc")
                                       .c_str());
    type.attr("__module__") = home;
    type.def(py::init([](std::vector<followed_notice> const& notices, calendar::strictness how,
                         std::string const& base) {
                 if (base != "china") {
                     throw not_found("calendar \"" + base + "\": expected \"china\"");
                 }
                 return following(notices, how);
             }),
             py::kw_only(), py::arg("notices"), py::arg("strictness") = "report_provisional",
             py::arg("base") = "china");
    type.def_property_readonly(
        "notices", [](work_calendar const& c) { return py::tuple(py::cast(c.notices())); },
        "The notices that it follows, the later overriding the earlier.");
    type.def_property_readonly("strictness", &work_calendar::strictness,
                               "What it does with provisional answers.");
    bind_calendar_questions(m, type);
    bind_explanations(type);
    bind_variants(type);
    type.def(
        "__eq__",
        [](work_calendar const& a, work_calendar const& b) {
            return a.strictness() == b.strictness() && a.notices() == b.notices();
        },
        py::is_operator());
    type.def("__hash__", &hash_of);
    type.def("__repr__", [](work_calendar const& c) { return summary(c); });
    type.def("__reduce__", [](py::object const& self) {
        auto const& c = self.cast<work_calendar const&>();
        auto const value = py::module_::import("heli._value");
        py::dict const state(py::arg("base") = "china", py::arg("notices") = followed(c),
                             py::arg("strictness") = c.strictness());
        return py::make_tuple(
            value.attr("restore"),
            py::make_tuple(py::type::of(self), value.attr("PICKLE_FORMAT"), state));
    });
    type.def("__copy__", [](py::object self) { return self; });
    type.def(
        "__deepcopy__", [](py::object self, py::dict const&) { return self; }, py::arg("memo"));
}

}  // namespace

void bind_calendar(py::module_& package) {
    auto m = package.def_submodule("calendar", "Working days and month arithmetic.");
    bind_calendar_values(m);
    bind_work_calendar(m);
    bind_calendar_columns(m);
    m.def("china", &china, py::return_value_policy::copy,
          "Give the calendar of every holiday notice that this version of heli knows.");
}

}  // namespace heli::python
