/// \file
/// Where clocks and cases stand on a day.

#include "law_question.hpp"

#include <heli/law/deadline_steps.hpp>
#include <heli/law/docket.hpp>
#include <heli/law/limitation.hpp>

namespace heli::python {
namespace {

using namespace law;

clock_state ask_state(rulebook const& book, period_clock const& clock, date const& as_of,
                      maybe_day const& known_on, maybe_calendar const& calendar) {
    auto const known = known_by(book, calendar, known_on);
    return state_on(clock, as_of, known.book, known.calendar, data::clock_grounds);
}

clock_state ask_limitation(rulebook const& book, limitation_claim const& claim, date const& as_of,
                           maybe_day const& known_on, maybe_calendar const& calendar) {
    auto const known = known_by(book, calendar, known_on);
    return limitation_on(claim, as_of, known.book, known.calendar, data::clock_grounds);
}

py::object ask_plan(rulebook const& book, procedure_case const& c, date const& as_of,
                    maybe_day const& known_on, maybe_calendar const& calendar) {
    return table_of(plan(c, as_of, basis_of(known_by(book, calendar, known_on))));
}

py::object ask_steps(rulebook const& book, deadline const& d, procedure_case const& c,
                     date const& as_of, maybe_day const& known_on, maybe_calendar const& calendar) {
    return table_of(steps_of(d, c, as_of, basis_of(known_by(book, calendar, known_on))));
}

py::object ask_docket(rulebook const& book, py::object const& cases, date const& as_of,
                      whole_number within, maybe_day const& known_on,
                      maybe_calendar const& calendar) {
    auto const days = required_days(within);
    auto const rows = py::module_::import("heli.law._cases")
                          .attr("cases_of")(cases, book)
                          .cast<std::vector<procedure_case>>();
    auto const basis = basis_of(known_by(book, calendar, known_on));
    auto const entries = [&] {
        py::gil_scoped_release const others_run;
        return docket(rows, as_of, days, basis);
    }();
    return table_of(entries);
}

}  // namespace

void bind_case_questions(py::module_& m, py::class_<rulebook>& type) {
    auto const known_on = py::arg("known_on") = py::none();
    auto const calendar = py::arg("calendar") = py::none();
    def_question(m, type, "state_on", &ask_state,
                 dedented(R"doc(Say where a clock stands at the end of a day.

        Only events up to that day count. What is wrong with events is among the findings; such an
        event has no effect, or the part of it that is lawful.

        Parameters
        ----------
        clock
            The clock.
        as_of
            The day.
        known_on, calendar, rulebook
            As of `due`.

        Raises
        ------
        heli.NotFound, heli.InvalidValue
            As `due` does; `heli.InvalidValue` also for rules that count backward or in hours.

        Examples
        --------
        >>> from datetime import date
        >>> import heli
        >>> events = [heli.law.ClockEvent(date(2023, 9, 1), "start")]
        >>> clock = heli.law.PeriodClock("ARB-AWARD", events, region="SH")
        >>> state = heli.law.state_on(clock, date(2023, 9, 11))
        >>> state.due_date, state.days_used, state.days_left
        (datetime.date(2023, 10, 16), 10, 35)
        )doc"),
                 py::arg("clock"), py::arg("as_of"), py::kw_only(), known_on, calendar);
    def_question(m, type, "limitation_on", &ask_limitation,
                 dedented(R"doc(Say where the limitation of a claim stands at the end of a day.

        For wage arrears none runs while the labour relation goes on, and one year runs from its
        end; for other claims one year runs from the day on which the party knew or should have
        known. Where that depends on a day that the claim does not give, the status is
        `needs_fact`.

        Parameters
        ----------
        claim
            The claim.
        as_of
            The day.
        known_on, calendar, rulebook
            As of `due`.

        Raises
        ------
        heli.NotFound
            As `due` does.
        heli.InvalidValue
            As `due` does; also if the relation has ended without a day, or goes on with one.

        Examples
        --------
        >>> from datetime import date
        >>> import heli
        >>> claim = heli.law.LimitationClaim(
        ...     "wages", relation="ended", relation_ended=date(2023, 3, 31)
        ... )
        >>> heli.law.limitation_on(claim, date(2023, 9, 1)).due_date
        datetime.date(2024, 4, 1)
        )doc"),
                 py::arg("claim"), py::arg("as_of"), py::kw_only(), known_on, calendar);
    def_question(m, type, "plan", &ask_plan,
                 dedented(R"doc(Give the deadlines of a case on a day: a table of `Deadline`.

        They come in the order of the procedure. Later events have not happened yet, except those
        from which periods count backward, such as a hearing. A step whose event has not happened
        is counted as if the step before it were taken on its last day.

        Parameters
        ----------
        case
            The case; without a region, steps of one region only are left out.
        as_of
            The day.
        known_on, calendar, rulebook
            As of `due`.

        Raises
        ------
        heli.NotFound, heli.InvalidValue
            As `due` does.
        )doc"),
                 py::arg("case"), py::arg("as_of"), py::kw_only(), known_on, calendar);
    def_question(m, type, "steps_of", &ask_steps,
                 dedented(R"doc(Give the steps that lead to a deadline of a plan: a table of `Step`.

        Where it has no date yet, one step says what is missing.

        Parameters
        ----------
        deadline
            A deadline of the plan of the case.
        case, as_of, known_on, calendar, rulebook
            Those of the plan.
        )doc"),
                 py::arg("deadline"), py::arg("case"), py::arg("as_of"), py::kw_only(), known_on,
                 calendar);
    def_question(m, type, "docket", &ask_docket,
                 dedented(R"doc(Give what is overdue or due soon over many cases, most urgent first.

        A table of `DocketEntry`.

        Parameters
        ----------
        cases
            The cases, or a table of their events (see `cases_of`).
        as_of
            The day.
        within
            Calendar days after it up to which deadlines are listed; 0 for what is due on the day
            itself or overdue.
        known_on, calendar, rulebook
            As of `due`.

        Raises
        ------
        heli.ParseError
            With every problem of a table of events.
        heli.NotFound, heli.InvalidValue
            As `due` does; `heli.InvalidValue` also if `within` is negative.
        )doc"),
                 py::arg("cases"), py::arg("as_of"), py::kw_only(), py::arg("within"), known_on,
                 calendar);
}

}  // namespace heli::python
