/// \file
/// When something is due. One day is answered here, columns of days by `heli.law._questions`.

#include "law_question.hpp"
#include "moment_caster.hpp"

#include <heli/law/due_moment.hpp>
#include <heli/law/law_change.hpp>

#include <list>
#include <mutex>

namespace heli::python {

calendar::work_calendar calendar_known_on(calendar::work_calendar const& c, date const& day) {
    struct entry {
        date day;
        calendar::work_calendar whole;
        calendar::work_calendar then;
    };
    static constexpr std::size_t kept = 16;
    static std::list<entry> last_asked;
    static std::mutex mutex;
    auto const is_meant = [&](entry const& e) {
        return e.day == day && e.whole.strictness() == c.strictness() &&
               (&e.whole.readings() == &c.readings() || e.whole.notices() == c.notices());
    };
    {
        std::lock_guard const lock(mutex);
        auto const at = std::find_if(last_asked.begin(), last_asked.end(), is_meant);
        if (at != last_asked.end()) {
            last_asked.splice(last_asked.begin(), last_asked, at);
            return at->then;
        }
    }
    entry made{day, c, c.known_on(day)};
    std::lock_guard const lock(mutex);
    last_asked.push_front(std::move(made));
    if (last_asked.size() > kept) {
        last_asked.pop_back();
    }
    return last_asked.front().then;
}

namespace {

using namespace law;
due_question question_of(std::string const& rule, date const& event, maybe_region const& region,
                         maybe_day const& law_on) {
    return {asked_rule(rule), event, code_of(region), law_on};
}

/// Whether a question is about one day under one rule in one region.
bool asks_one(py::handle rule, py::handle event, py::handle region) {
    bool const one_region = region.is_none() || py::isinstance<py::str>(region) ||
                            py::isinstance<heli::region>(region) || is_whole_number(region);
    return py::isinstance<py::str>(rule) && is_date(event) && one_region;
}

py::object ask_due(rulebook const& book, py::object const& rule, py::object const& event,
                   py::object const& region, maybe_day const& law_on, maybe_day const& known_on,
                   maybe_calendar const& calendar, py::object const& progress,
                   whole_number threads) {
    auto const known = known_by(book, calendar, known_on);
    if (!asks_one(rule, event, region)) {
        return py::module_::import("heli.law._questions")
            .attr("due")(known.book, known.calendar, rule, event, region, law_on, progress,
                         threads);
    }
    auto const question =
        question_of(rule.cast<std::string>(), day_of(event), region.cast<maybe_region>(), law_on);
    return py::cast(due(known.book, known.calendar, question));
}

explained<due_answer> explain_due(rulebook const& book, std::string const& rule, date const& event,
                                  maybe_region const& region, maybe_day const& law_on,
                                  maybe_day const& known_on, maybe_calendar const& calendar) {
    auto const known = known_by(book, calendar, known_on);
    auto const question = question_of(rule, event, region, law_on);
    return explain([&](trace& t) { return due(known.book, known.calendar, question, t); });
}

due_moment ask_due_at(rulebook const& book, std::string const& rule, moment const& event) {
    return due_at(book, asked_rule(rule), event);
}

explained<due_moment> explain_due_at(rulebook const& book, std::string const& rule,
                                     moment const& event) {
    return explain([&](trace& t) { return due_at(book, asked_rule(rule), event, t); });
}

py::object ask_changes(rulebook const& book, std::string const& rule, date const& event,
                       date const& from, date const& through, maybe_region const& region,
                       maybe_day const& law_on, maybe_day const& known_on,
                       maybe_calendar const& calendar) {
    auto const known = known_by(book, calendar, known_on);
    auto const question = question_of(rule, event, region, law_on);
    return table_of(changes_between(known.book, known.calendar, question, from, through));
}

}  // namespace

void bind_law_questions(py::module_& m, py::class_<rulebook>& type) {
    m.def(
        "_region_code", [](stated_region region) { return region.code; }, py::arg("region"));
    auto const region = py::arg("region") = py::none();
    auto const law_on = py::arg("law_on") = py::none();
    auto const known_on = py::arg("known_on") = py::none();
    auto const calendar = py::arg("calendar") = py::none();
    def_question(m, type, "due", &ask_due, dedented(R"doc(Say when something is due.

        Every argument up to `region` may be a column; then the answer is a `DueColumn`.

        Parameters
        ----------
        rule
            Id of the rule, such as "ARB-ACCEPT".
        event_date
            The day of the event from which it counts; itself not counted.
        region
            Where the matter belongs: what `heli.region` takes, or "CN" for national rules only.
            None if it is not known: where regional rules differ the answer needs that fact.
        law_on
            The day whose law decides; by default that of the event.
        known_on
            The day whose knowledge decides: rules and notices published later are not known.
        calendar
            Which days are worked; by default the published calendar.
        progress
            Called with the rows done and all rows of a column.
        threads
            Most threads that a column is shared between; the answer does not depend on it.
        rulebook
            Rules of one's own, for the function of the module; by default the published ones.

        Raises
        ------
        heli.NotFound
            If there is no such rule or region, if the rule sets no number, or if the answer is
            provisional and the calendar strict.
        heli.InvalidValue
            If the rule does not bind in the region, or a day lies outside 1949-01-01 to
            2100-12-31. In columns such rows have a status instead.

        Examples
        --------
        >>> from datetime import date
        >>> import heli
        >>> answer = heli.law.due("ARB-ACCEPT", date(2023, 9, 25), region="SH")
        >>> answer.due_date
        datetime.date(2023, 10, 8)
        >>> answer.rule, answer.status, answer.in_force
        ('ARB-ACCEPT', DueStatus.certain, InForce.yes)
        )doc"),
                 py::arg("rule"), py::arg("event_date"), region, py::kw_only(), law_on, known_on,
                 calendar, py::arg("progress") = py::none(), py::arg("threads") = 1);
    def_question(m, type, "explain_due", &explain_due,
                 std::string("`due` of one day with its steps."), py::arg("rule"),
                 py::arg("event_date"), region, py::kw_only(), law_on, known_on, calendar);
    def_question(m, type, "due_at", &ask_due_at,
                 dedented(R"doc(Say when a period of hours ends: it runs day and night.

        Parameters
        ----------
        rule
            Id of a rule that counts hours, such as "PRES-48H".
        event
            The moment from which it runs, local time without a time zone, to the second.
        rulebook
            Rules of one's own, for the function of the module; by default the published ones.

        Raises
        ------
        heli.NotFound
            If there is no such rule.
        heli.InvalidValue
            If the rule does not count hours.

        Examples
        --------
        >>> from datetime import datetime
        >>> import heli
        >>> heli.law.due_at("PRES-48H", datetime(2023, 9, 29, 16, 30)).due
        datetime.datetime(2023, 10, 1, 16, 30)
        )doc"),
                 py::arg("rule"), py::arg("event"), py::kw_only());
    def_question(m, type, "explain_due_at", &explain_due_at, std::string("`due_at` with its step."),
                 py::arg("rule"), py::arg("event"), py::kw_only());
    def_question(m, type, "changes_between", &ask_changes,
                 dedented(R"doc(Say what would be due by the law of each time between two days.

        A table of `LawChange`: first by the law of `from_`, then a row for each day up to
        `through` on which the law on the rule changes. Parameters and errors as of `due`.
        )doc"),
                 py::arg("rule"), py::arg("event_date"), py::arg("from_"), py::arg("through"),
                 region, py::kw_only(), law_on, known_on, calendar);
}

}  // namespace heli::python
