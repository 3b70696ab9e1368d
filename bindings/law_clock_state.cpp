/// \file
/// The state of a clock as a value.

#include "law_book.hpp"

#include <heli/law/clock_state.hpp>

namespace heli::python {
namespace {

using namespace law;
using day = std::optional<date>;
using words = std::optional<bilingual>;
using state_class = value_class<clock_state>;

/// A state before any event, of a rule of which only what the state keeps is known.
clock_state bare_state(date const& as_of, rule_id const& asked, rule_id const& applied,
                       in_force force, source_status checked,
                       std::vector<passed_over_rule> passed) {
    rule const known_parts{.id = applied,
                           .matter = {},
                           .region = {},
                           .overrides = {},
                           .superseded_by = {},
                           .kind = {},
                           .name = {},
                           .source = {{}, {}, {}, checked},
                           .period = {},
                           .start_event = {},
                           .actor = {},
                           .effect = {},
                           .extension = {},
                           .other_readings = {},
                           .notes = {},
                           .published_on = {},
                           .effective_from = {},
                           .effective_to = {},
                           .effective_basis = {}};
    return {as_of, asked, known_parts, {&known_parts, force, std::move(passed), {}}};
}

void def_state(state_class& type) {
    type.def(py::init([](clock_phase phase, due_status status, date as_of, rule_id asked,
                         rule_id rule, law::in_force force, bool authority, source_status checked,
                         day started, day first, day unrolled, day due, day earliest, day latest,
                         day safe, whole_number used, whole_number left, whole_number excluded,
                         std::optional<extent> extended, std::vector<passed_over_rule> passed,
                         missing_fact fact, words reason, std::vector<clock_line> lines,
                         std::vector<finding> findings) {
                 auto s = bare_state(as_of, asked, rule, force, checked, std::move(passed));
                 s.phase = phase;
                 s.status = status;
                 s.authority_period = authority;
                 s.started = started;
                 s.first_due_date = first;
                 s.unrolled_date = unrolled;
                 s.due_date = due;
                 s.earliest = earliest;
                 s.latest = latest;
                 s.safe_date = safe;
                 s.days_used = used.value;
                 s.days_left = left.value;
                 s.days_excluded = excluded.value;
                 s.extended_by = extended;
                 s.fact = fact;
                 s.reason = std::move(reason).value_or(bilingual{});
                 s.lines = std::move(lines);
                 s.findings = std::move(findings);
                 return s;
             }),
             py::arg("phase"), py::arg("status"), py::arg("as_of"), py::kw_only(), py::arg("asked"),
             py::arg("rule"), py::arg("in_force"), py::arg("authority_period"),
             py::arg("source_status"), py::arg("started") = py::none(),
             py::arg("first_due_date") = py::none(), py::arg("unrolled_date") = py::none(),
             py::arg("due_date") = py::none(), py::arg("earliest") = py::none(),
             py::arg("latest") = py::none(), py::arg("safe_date") = py::none(),
             py::arg("days_used"), py::arg("days_left"), py::arg("days_excluded"),
             py::arg("extended_by") = py::none(), py::arg("passed_over") = py::tuple(),
             py::arg("fact") = "none", py::arg("reason") = py::none(),
             py::arg("lines") = py::tuple(), py::arg("findings") = py::tuple());
}

void def_state_fields(state_class& type) {
    type.field("phase", &clock_state::phase, "What it does.");
    type.field("status", &clock_state::status, "How far its due date is settled.");
    type.field("as_of", &clock_state::as_of, "The day of the question.");
    type.field("asked", &clock_state::asked, "The rule that was asked for.");
    type.field("rule", &clock_state::rule, "The rule that was applied.");
    type.field("in_force", &clock_state::in_force,
               "Whether it is in force on the day of the first start.");
    type.field("authority_period", &clock_state::authority_period,
               "Whether it is an authority's own period.");
    type.field("source_status", &clock_state::source_status,
               "How far the source of the rule was checked.");
    type.field("started", &clock_state::started, "The day from which it now counts, or None.");
    type.field("first_due_date", &clock_state::first_due_date,
               "The due date when it first started, or None.");
    type.field("unrolled_date", &clock_state::unrolled_date, "The last day as counted, or None.");
    type.field("due_date", &clock_state::due_date, "The due date; None while it cannot be known.");
    type.field("earliest", &clock_state::earliest,
               "Earliest due date; also where only that is known.");
    type.field("latest", &clock_state::latest, "Latest due date, or None.");
    type.field("safe_date", &clock_state::safe_date,
               "Safe for the duty bearer under every reading, or None.");
    type.field("days_used", &clock_state::days_used,
               "Days of the period used up: working days if it counts those.");
    type.field("days_left", &clock_state::days_left,
               "Days to the due date without excluded ones; negative when expired.");
    type.field("days_excluded", &clock_state::days_excluded,
               "Calendar days since the start that were excluded so far.");
    type.field("extended_by", &clock_state::extended_by, "By how much it was extended, or None.");
    type.field(
        "passed_over", [](clock_state const& s) { return tuple_of(s.passed_over); },
        "Rules that could apply and do not.");
    type.field("fact", &clock_state::fact, "What a `needs_fact` answer needs.");
    type.field(
        "reason", [](clock_state const& s) { return known_text(s.reason); },
        "Why the due date is not certain; None if it is.");
    type.field(
        "lines", [](clock_state const& s) { return tuple_of(s.lines); },
        "A line for each event up to the day, in the order in which they count.");
    type.field(
        "findings", [](clock_state const& s) { return tuple_of(s.findings); },
        "What is wrong with the events.");
}

}  // namespace

void bind_clock_state(py::module_& m) {
    state_class type(m, "ClockState", law_home,
                     dedented(R"doc(Where a clock stands on a day.

        Parameters
        ----------
        phase
            What it does.
        status
            How far its due date is settled.
        as_of
            The day of the question.
        asked, rule
            Ids of the rule that was asked for and of the one that was applied.
        in_force
            Whether it is in force on the day of the first start.
        authority_period
            Whether it is an authority's own period.
        source_status
            How far the source of the rule was checked.
        started
            The day from which the period now counts.
        first_due_date
            The due date when the clock first started.
        unrolled_date, due_date
            The last day as counted, and the due date; None while they cannot be known.
        earliest, latest
            Bounds of the due date over the possible calendars.
        safe_date
            Safe for the duty bearer under every reading.
        days_used, days_left
            Days of the period used up and left: working days if it counts those. While it is
            suspended, the days that were left.
        days_excluded
            Calendar days since the start that were excluded so far.
        extended_by
            By how much it was extended.
        passed_over
            Rules that could apply and do not.
        fact
            What a `needs_fact` answer needs.
        reason
            Why the due date is not certain.
        lines
            A line for each event up to the day.
        findings
            What is wrong with the events.
        )doc")
                         .c_str());
    def_state(type);
    def_state_fields(type);
    type.def(
        "to_table", [](clock_state const& s) { return table_of(s.lines); },
        "Give the lines as a Table, for pandas and Arrow.");
    type.finish();
}

}  // namespace heli::python
