/// \file
/// Cases and their deadlines as values.

#include "law_book.hpp"

#include <heli/law/docket.hpp>

namespace heli::python {
namespace {

using namespace law;
constexpr char const* home = law_home;
using day = std::optional<date>;
using words = std::optional<bilingual>;

void bind_enumerations(py::module_& m) {
    bind_tokens<procedure>(m, "Procedure", home, "A procedure with a chain of deadlines.");
    bind_tokens<necessity>(m, "Necessity", home, "Whether a step of a procedure must be taken.");
    bind_tokens<deadline_state>(m, "DeadlineState", home, "How a deadline stands.");
}

void bind_event(py::module_& m) {
    value_class<dated_event> type(m, "DatedEvent", home,
                                  dedented(R"doc(Something that happened in a case.

        Parameters
        ----------
        event
            Id of what happened; `legal_events` lists those of the tables.
        day
            When.
        until
            Of a suspension, an exclusion or an interruption: the day on which days count again.
        )doc")
                                      .c_str());
    type.def(py::init([](event_id event, date on, day until) {
                 return dated_event{event, on, until};
             }),
             py::arg("event"), py::arg("day"), py::arg("until") = py::none());
    type.field("event", &dated_event::event, "Id of what happened.");
    type.field("day", &dated_event::day, "When.");
    type.field("until", &dated_event::until, "The day on which days count again, or None.");
    type.finish();
}

void bind_case(py::module_& m) {
    value_class<procedure_case> type(m, "ProcedureCase", home,
                                     dedented(R"doc(A case in a procedure.

        Parameters
        ----------
        id
            The case as its keeper names it.
        procedure
            The procedure that it is in.
        events
            What happened, in any order.
        region
            Where it belongs: "CN" for national rules only, or what `heli.region` takes; None if
            not known.
        )doc")
                                         .c_str());
    type.def(py::init([](std::string id, law::procedure course, std::vector<dated_event> events,
                         std::optional<stated_region> region) {
                 return procedure_case{std::move(id), course, code_of(region), std::move(events)};
             }),
             py::arg("id"), py::arg("procedure"), py::arg("events") = py::tuple(),
             py::arg("region") = py::none());
    type.field("id", &procedure_case::id, "The case as its keeper names it.");
    type.field("procedure", &procedure_case::procedure, "The procedure that it is in.");
    type.field(
        "events", [](procedure_case const& c) { return tuple_of(c.events); }, "What happened.");
    type.field("region", &procedure_case::region, "Code of its region; None if not known.");
    type.finish();
}

using deadline_class = value_class<deadline>;

void def_deadline(deadline_class& type) {
    type.def(py::init([](rule_id asked, rule_id rule, event_id event, law::necessity need,
                         deadline_state state, due_status status, law::in_force force, day from,
                         day due, day unrolled, day earliest, day latest, day safe, day done,
                         bool moved, missing_fact fact, words reason) {
                 return deadline{asked,
                                 rule,
                                 event,
                                 need,
                                 state,
                                 status,
                                 force,
                                 from,
                                 due,
                                 unrolled,
                                 earliest,
                                 latest,
                                 safe,
                                 done,
                                 moved,
                                 fact,
                                 std::move(reason).value_or(bilingual{})};
             }),
             py::arg("asked"), py::kw_only(), py::arg("rule"), py::arg("start_event"),
             py::arg("necessity"), py::arg("state"), py::arg("status"), py::arg("in_force"),
             py::arg("event_date") = py::none(), py::arg("due_date") = py::none(),
             py::arg("unrolled_date") = py::none(), py::arg("earliest") = py::none(),
             py::arg("latest") = py::none(), py::arg("safe_date") = py::none(),
             py::arg("fulfilled_on") = py::none(), py::arg("moved") = false,
             py::arg("fact") = "none", py::arg("reason") = py::none());
}

void def_deadline_fields(deadline_class& type) {
    type.field("asked", &deadline::asked, "The rule in the table of procedures.");
    type.field("rule", &deadline::rule, "The rule that was applied.");
    type.field("start_event", &deadline::start_event, "The event from which it counts.");
    type.field("necessity", &deadline::necessity, "Whether the step must be taken.");
    type.field("state", &deadline::state, "How it stands.");
    type.field("status", &deadline::status, "How far its due date is settled.");
    type.field("in_force", &deadline::in_force, "Whether the rule is in force.");
    type.field("event_date", &deadline::event_date,
               "Day of the event, recorded or expected, or None.");
    type.field("due_date", &deadline::due_date, "The due date; None while it cannot be known.");
    type.field("unrolled_date", &deadline::unrolled_date, "The last day as counted, or None.");
    type.field("earliest", &deadline::earliest, "Earliest due date, or None.");
    type.field("latest", &deadline::latest, "Latest due date, or None.");
    type.field("safe_date", &deadline::safe_date, "Safe under every reading, or None.");
    type.field("fulfilled_on", &deadline::fulfilled_on, "Day on which it was fulfilled, or None.");
    type.field("moved", &deadline::moved, "Whether other events moved its clock.");
    type.field("fact", &deadline::fact, "What it needs.");
    type.field(
        "reason", [](deadline const& d) { return known_text(d.reason); },
        "Why it is not certain; None if it is.");
}

void bind_deadline(py::module_& m) {
    deadline_class type(m, "Deadline", home,
                        dedented(R"doc(One deadline of a case.

        Parameters
        ----------
        asked, rule
            Ids of the rule in the table of procedures and of the one that was applied: that of
            the region where there is one.
        start_event
            Id of the event from which it counts.
        necessity
            Whether the step must be taken.
        state
            How it stands.
        status
            How far its due date is settled.
        in_force
            Whether the rule is in force.
        event_date
            Day of the event, recorded or expected.
        due_date, unrolled_date
            The due date, and the last day as counted.
        earliest, latest
            Bounds of the due date over the possible calendars.
        safe_date
            Safe for the duty bearer under every reading.
        fulfilled_on
            Day on which it was fulfilled.
        moved
            Whether other events moved its clock.
        fact
            What it needs.
        reason
            Why it is not certain.
        )doc")
                            .c_str());
    def_deadline(type);
    def_deadline_fields(type);
    type.def(
        "days_left", [](deadline const& d, date on) { return days_left(d, on); }, py::arg("day"),
        "Calendar days from a day to the due date; negative when past, None without a due date.");
    type.finish();
}

void bind_entry(py::module_& m) {
    value_class<docket_entry> type(m, "DocketEntry", home,
                                   dedented(R"doc(A deadline of one of many cases.

        Parameters
        ----------
        case_id
            The case.
        deadline
            Its deadline.
        days_left
            Calendar days to the due date; negative when overdue.
        )doc")
                                       .c_str());
    type.def(py::init([](std::string id, law::deadline due, whole_number left) {
                 return docket_entry{std::move(id), std::move(due), left.value};
             }),
             py::arg("case_id"), py::arg("deadline"), py::arg("days_left"));
    type.field("case_id", &docket_entry::case_id, "The case.");
    type.field("deadline", &docket_entry::deadline, "Its deadline.");
    type.field("days_left", &docket_entry::days_left, "Calendar days to the due date.");
    type.finish();
}

}  // namespace

void bind_deadlines(py::module_& m) {
    bind_enumerations(m);
    bind_event(m);
    bind_case(m);
    bind_deadline(m);
    bind_entry(m);
}

}  // namespace heli::python
