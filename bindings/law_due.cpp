/// \file
/// Due dates as values.

#include "law_book.hpp"
#include "moment_caster.hpp"

#include <heli/law/due.hpp>
#include <heli/law/due_moment.hpp>

namespace heli::python {
namespace {

using namespace law;
constexpr char const* home = law_home;
using words = std::optional<bilingual>;

void bind_enumerations(py::module_& m) {
    bind_tokens<in_force>(m, "InForce", home, "Whether a rule is in force on a day.");
    bind_tokens<passed_over>(m, "PassedOver", home, "Why a rule that could apply does not.");
    bind_tokens<due_status>(m, "DueStatus", home, "How far a due date is settled.");
    bind_tokens<missing_fact>(m, "MissingFact", home, "A fact that a question lacks.");
}

void bind_passed_over(py::module_& m) {
    value_class<passed_over_rule> type(m, "PassedOverRule", home,
                                       dedented(R"doc(A rule that could apply and does not.

        Parameters
        ----------
        rule
            Id of the rule.
        reason
            Why it does not apply.
        day
            Its last day, or its first, where that is the reason.
        )doc")
                                           .c_str());
    type.def(py::init([](rule_id rule, passed_over reason, std::optional<date> day) {
                 return passed_over_rule{rule, reason, day};
             }),
             py::arg("rule"), py::arg("reason"), py::arg("day") = py::none());
    type.field("rule", &passed_over_rule::rule, "Id of the rule.");
    type.field("reason", &passed_over_rule::reason, "Why it does not apply.");
    type.field("day", &passed_over_rule::day, "Its last or first day where that is the reason.");
    type.def("__str__", [](passed_over_rule const& p) { return to_words(p).en; });
    type.finish();
}

void bind_reading(py::module_& m) {
    value_class<legal_reading> type(m, "LegalReading", home,
                                    dedented(R"doc(The dates by one legal reading.

        Parameters
        ----------
        id
            "as_written", "not_rolled", a reading of the table, or the id of a regional rule.
        unrolled_date
            The last day as counted.
        due_date
            The last day after it moved off a day of rest.
        earliest, latest
            Bounds of the due date over the possible calendars.
        reason
            Why the law can be read so.
        source
            Law and article of the reading.
        )doc")
                                        .c_str());
    type.def(py::init([](reading_id id, date unrolled, date due, date earliest, date latest,
                         bilingual reason, heli::source from) {
                 return legal_reading{
                     id, unrolled, due, earliest, latest, std::move(reason), std::move(from)};
             }),
             py::arg("id"), py::kw_only(), py::arg("unrolled_date"), py::arg("due_date"),
             py::arg("earliest"), py::arg("latest"), py::arg("reason"), py::arg("source"));
    type.field("id", &legal_reading::id, "Which reading it is.");
    type.field("unrolled_date", &legal_reading::unrolled_date, "The last day as counted.");
    type.field("due_date", &legal_reading::due_date, "The last day after it moved.");
    type.field("earliest", &legal_reading::earliest, "Earliest over the possible calendars.");
    type.field("latest", &legal_reading::latest, "Latest over the possible calendars.");
    type.field("reason", &legal_reading::reason, "Why the law can be read so.");
    type.field("source", &legal_reading::source, "Law and article of the reading.");
    type.finish();
}

using answer_class = value_class<due_answer>;

void def_answer(answer_class& type) {
    type.def(py::init([](due_status status, date event, date unrolled, date due, date earliest,
                         date latest, date safe, std::vector<legal_reading> readings, rule_id asked,
                         rule_id rule, date law_on, law::in_force force, bool authority,
                         source_status checked, std::vector<passed_over_rule> passed,
                         missing_fact fact, words reason, std::optional<stated_region> region) {
                 return due_answer{status,
                                   event,
                                   unrolled,
                                   due,
                                   earliest,
                                   latest,
                                   safe,
                                   std::move(readings),
                                   asked,
                                   rule,
                                   law_on,
                                   force,
                                   authority,
                                   checked,
                                   std::move(passed),
                                   fact,
                                   std::move(reason).value_or(bilingual{}),
                                   code_of(region)};
             }),
             py::arg("status"), py::kw_only(), py::arg("event_date"), py::arg("unrolled_date"),
             py::arg("due_date"), py::arg("earliest"), py::arg("latest"), py::arg("safe_date"),
             py::arg("readings") = py::tuple(), py::arg("asked"), py::arg("rule"),
             py::arg("law_on"), py::arg("in_force"), py::arg("authority_period"),
             py::arg("source_status"), py::arg("passed_over") = py::tuple(),
             py::arg("fact") = "none", py::arg("reason") = py::none(),
             py::arg("region") = py::none());
}

void def_answer_fields(answer_class& type) {
    type.field("status", &due_answer::status, "How far it is settled.");
    type.field("event_date", &due_answer::event_date, "The day of the event.");
    type.field("unrolled_date", &due_answer::unrolled_date, "The last day as counted.");
    type.field("due_date", &due_answer::due_date,
               "The last day after it moved off a day of rest, as the rule is written.");
    type.field("earliest", &due_answer::earliest, "Earliest over the possible calendars.");
    type.field("latest", &due_answer::latest, "Latest over the possible calendars.");
    type.field("safe_date", &due_answer::safe_date,
               "The day that is safe for the duty bearer under every reading and calendar.");
    type.field(
        "readings", [](due_answer const& a) { return tuple_of(a.readings); },
        "Every reading; the first is the rule as written.");
    type.field("asked", &due_answer::asked, "The rule that was asked for.");
    type.field("rule", &due_answer::rule, "The rule that was applied.");
    type.field("law_on", &due_answer::law_on, "The day whose law decides.");
    type.field("in_force", &due_answer::in_force, "Whether the rule is in force on that day.");
    type.field("authority_period", &due_answer::authority_period,
               "Whether it is an authority's own period.");
    type.field("source_status", &due_answer::source_status,
               "How far the source of the rule was checked.");
    type.field(
        "passed_over", [](due_answer const& a) { return tuple_of(a.passed_over); },
        "Rules that could apply and do not.");
    type.field("fact", &due_answer::fact, "What a `needs_fact` answer needs.");
    type.field(
        "reason", [](due_answer const& a) { return known_text(a.reason); },
        "Why it is not certain; None if it is.");
    type.field("region", &due_answer::region, "Code of the region as asked; None if not known.");
}

/// `2023-10-13 (certain)`; a provisional one with its bounds.
std::string text_of_answer(due_answer const& a) {
    auto text = to_text(a.due_date) + " (" + std::string(token(a.status));
    if (a.earliest != a.latest) {
        text += ", " + to_text(a.earliest) + " to " + to_text(a.latest);
    }
    return text + ")";
}

void bind_answer(py::module_& m) {
    answer_class type(m, "DueAnswer", home,
                      dedented(R"doc(When something is due.

        Parameters
        ----------
        status
            How far it is settled.
        event_date
            The day of the event.
        unrolled_date, due_date
            The last day as counted, and after it moved off a day of rest. The date as the rule
            is written is always given.
        earliest, latest
            Bounds of the due date over the possible calendars.
        safe_date
            The day that is safe for the duty bearer under every reading and calendar: the
            earliest, for a retention period the latest.
        readings
            Every reading; the first is the rule as written.
        asked, rule
            Ids of the rule that was asked for and of the one that was applied.
        law_on
            The day whose law decides.
        in_force
            Whether the rule is in force on that day.
        authority_period
            True for an authority's own period; whether days of rest prolong it is open, see
            `readings`.
        source_status
            How far the source of the rule was checked.
        passed_over
            Rules that could apply and do not.
        fact
            What a `needs_fact` answer needs.
        reason
            Why the answer is not certain; None if it is.
        region
            Where the matter belongs, as asked: a code or "CN"; None if not known.
        )doc")
                          .c_str());
    def_answer(type);
    def_answer_fields(type);
    type.def("__str__", &text_of_answer);
    type.finish();
}

void bind_moment(py::module_& m) {
    value_class<due_moment> type(m, "DueMoment", home,
                                 dedented(R"doc(The end of a period of hours.

        Parameters
        ----------
        event
            The moment from which it runs, local time without a time zone.
        due
            The moment at which it ends.
        rule
            Id of the rule that was applied.
        in_force
            Whether it is in force on the day of the event.
        source_status
            How far its source was checked.
        )doc")
                                     .c_str());
    type.def(py::init([](moment event, moment due, rule_id rule, law::in_force force,
                         heli::source_status checked) {
                 return due_moment{event, due, rule, force, checked};
             }),
             py::arg("event"), py::arg("due"), py::kw_only(), py::arg("rule"), py::arg("in_force"),
             py::arg("source_status"));
    type.field("event", &due_moment::event, "The moment from which it runs.");
    type.field("due", &due_moment::due, "The moment at which it ends.");
    type.field("rule", &due_moment::rule, "Id of the rule that was applied.");
    type.field("in_force", &due_moment::in_force, "Whether it is in force on that day.");
    type.field("source_status", &due_moment::source_status, "How far its source was checked.");
    type.def("__str__", [](due_moment const& d) { return moment_text(d.due); });
    type.finish();
}

}  // namespace

void bind_due_values(py::module_& m) {
    bind_enumerations(m);
    bind_passed_over(m);
    bind_reading(m);
    bind_answer(m);
    bind_moment(m);
}

}  // namespace heli::python
