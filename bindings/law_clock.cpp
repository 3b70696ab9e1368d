/// \file
/// Clocks as values: what happened to a period, and where it stands.

#include "law_book.hpp"

#include <heli/data/legal_events.hpp>
#include <heli/law/clock_state.hpp>

namespace heli::python {
namespace {

using namespace law;
constexpr char const* home = law_home;
using text = std::optional<std::string>;
using day = std::optional<date>;

void bind_enumerations(py::module_& m) {
    bind_tokens<clock_action>(m, "ClockAction", home, "What an event does to a clock.");
    bind_tokens<clock_phase>(m, "ClockPhase", home, "What a clock does on a day.");
}

/// An event of the law by its id, with the names that the table has.
/// \throws not_found if the table has none.
legal_event event_named(std::string_view id) {
    std::vector<std::string_view> ids;
    for (auto const& row : data::legal_events) {
        if (row.id == id) {
            return {event_id(row.id), bilingual_view{row.zh, row.en}.copy()};
        }
        ids.push_back(row.id);
    }
    auto const near = nearest_name(id, ids);
    throw not_found("there is no event \"" + std::string(id) + "\"" +
                    (near.empty() ? std::string() : "; did you mean " + std::string(near) + "?"));
}

void bind_event(py::module_& m) {
    using named_event = std::optional<std::variant<std::string, legal_event>>;
    value_class<clock_event> type(m, "ClockEvent", home,
                                  dedented(R"doc(Something that happens to a period.

        Parameters
        ----------
        day
            The day on which it happens.
        action
            What it does.
        event
            Which event of the law it is: a `LegalEvent`, or the id of one of `legal_events`.
        until
            Of `exclude`, `suspend` and `interrupt`: the day on which days count again, or on
            which the interruption ends. An interruption without it ends on its own day.
        ongoing
            Of `interrupt`: True if its end is not known yet.
        by
            Of `extend`: by how much.
        evidence
            The document that shows it.

        Raises
        ------
        heli.NotFound
            If no event of the tables has the id.
        )doc")
                                      .c_str());
    type.def(
        py::init([](date on, clock_action action, named_event const& event, day until, bool ongoing,
                    std::optional<extent> by, text evidence) {
            std::optional<legal_event> which;
            if (event) {
                auto const* own = std::get_if<legal_event>(&*event);
                which = own != nullptr ? *own : event_named(std::get<std::string>(*event));
            }
            return clock_event{
                on, action, std::move(which), until, ongoing, by, std::move(evidence).value_or("")};
        }),
        py::arg("day"), py::arg("action"), py::arg("event") = py::none(), py::kw_only(),
        py::arg("until") = py::none(), py::arg("ongoing") = false, py::arg("by") = py::none(),
        py::arg("evidence") = py::none());
    type.field("day", &clock_event::day, "The day on which it happens.");
    type.field("action", &clock_event::action, "What it does.");
    type.field("event", &clock_event::event, "Which event of the law it is, or None.");
    type.field("until", &clock_event::until, "The day on which days count again, or None.");
    type.field("ongoing", &clock_event::ongoing, "Whether the end of an interruption is open.");
    type.field("by", &clock_event::by, "By how much it extends, or None.");
    type.field(
        "evidence", [](clock_event const& e) { return known(e.evidence); },
        "The document that shows it, or None.");
    type.finish();
}

void bind_clock(py::module_& m) {
    value_class<period_clock> type(m, "PeriodClock", home,
                                   dedented(R"doc(A period of one case with what happened to it.

        Parameters
        ----------
        rule
            Id of the rule of the period.
        events
            What happened, in any order.
        region
            Where the matter belongs: "CN" for national rules only, or what `heli.region` takes;
            None if not known.
        )doc")
                                       .c_str());
    type.def(py::init([](rule_id rule, std::vector<clock_event> events,
                         std::optional<stated_region> region) {
                 return period_clock{rule, code_of(region), std::move(events)};
             }),
             py::arg("rule"), py::arg("events") = py::tuple(), py::arg("region") = py::none());
    type.field("rule", &period_clock::rule, "Id of the rule of the period.");
    type.field(
        "events", [](period_clock const& c) { return tuple_of(c.events); }, "What happened.");
    type.field("region", &period_clock::region, "Code of its region; None if not known.");
    type.finish();
}

void bind_line(py::module_& m) {
    value_class<clock_line> type(m, "ClockLine", home,
                                 dedented(R"doc(What one event did to a clock.

        Parameters
        ----------
        event
            Its position in the clock's list, counted from 0.
        applied
            Whether it had the effect that it states.
        phase
            What the clock does after it.
        due_before, due_after
            The due date before and after it, as far as then known.
        days_used, days_left
            Days of the period used up, and days left, on that day.
        text
            What happened, in one sentence.
        source
            Law and article that give it this effect; None if unknown.
        )doc")
                                     .c_str());
    type.def(py::init([](std::size_t event, bool applied, clock_phase phase, day before, day after,
                         whole_number used, whole_number left, bilingual sentence,
                         std::optional<heli::source> from) {
                 return clock_line{event,
                                   applied,
                                   phase,
                                   before,
                                   after,
                                   used.value,
                                   left.value,
                                   std::move(sentence),
                                   std::move(from).value_or(heli::source{})};
             }),
             py::arg("event"), py::kw_only(), py::arg("applied"), py::arg("phase"),
             py::arg("due_before") = py::none(), py::arg("due_after") = py::none(),
             py::arg("days_used"), py::arg("days_left"), py::arg("text"),
             py::arg("source") = py::none());
    type.field("event", &clock_line::event, "Its position in the clock's list.");
    type.field("applied", &clock_line::applied, "Whether it had the effect that it states.");
    type.field("phase", &clock_line::phase, "What the clock does after it.");
    type.field("due_before", &clock_line::due_before, "The due date before it, or None.");
    type.field("due_after", &clock_line::due_after, "The due date after it, or None.");
    type.field("days_used", &clock_line::days_used, "Days used up on that day.");
    type.field("days_left", &clock_line::days_left, "Days left on that day.");
    type.field("text", &clock_line::text, "What happened, in one sentence.");
    type.field(
        "source", [](clock_line const& l) { return known_source(l.source); },
        "Law and article that give it this effect, or None.");
    type.def("__str__", [](clock_line const& l) { return l.text.in(language::en); });
    type.finish();
}

}  // namespace

void bind_clocks(py::module_& m) {
    bind_enumerations(m);
    bind_event(m);
    bind_clock(m);
    bind_line(m);
    m.def(
        "legal_events",
        [] {
            std::vector<legal_event> rows;
            for (auto const& row : data::legal_events) {
                rows.push_back({event_id(row.id), bilingual_view{row.zh, row.en}.copy()});
            }
            return table_of(rows);
        },
        "Give every event that the tables of rules, grounds and procedures name: a table of\n"
        "`LegalEvent`.");
}

}  // namespace heli::python
