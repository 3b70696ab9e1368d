/// \file
/// Why a person has so many points, and what is left to earn.

#include "entry_columns.hpp"
#include "kept_contest.hpp"

#include <heli/scoring/person_trace.hpp>

#include <pybind11/numpy.h>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";

void bind_line(py::module_& m) {
    record_class<trace_line>(
        m, "TraceLine", home, "An entry behind the points, or one that was refused.",
        record_part{"row", &trace_line::row, "Row of the log, from 0."},
        record_part{"event_id", &trace_line::event_id, "Its id."},
        record_part{"item", &trace_line::item, "None if no item takes its kind."},
        record_part{"day", &trace_line::day, "When; None outside the years 1400 to 9999."},
        record_part{"bucket", &trace_line::bucket, "For what it counts; None if refused."},
        record_part{"status", &trace_line::status, "What became of it."},
        points_part("points", &trace_line::points, "What it earned."),
        record_part{"decided_by", &trace_line::decided_by,
                    "The row that decided about it, if one did."},
        record_part{"reason", &trace_line::reason, "Why, in one sentence with the figures."})
        .finish();
}

void bind_sum(py::module_& m) {
    record_class<item_sum>(m, "ItemSum", home, "What an item brought by the entries of a trace.",
                           record_part{"item", &item_sum::item, "The item."},
                           points_part("before_cap", &item_sum::before_cap,
                                       "What they are worth without the cap of the item."),
                           points_part("earned", &item_sum::earned, "What they earned."),
                           points_part("lost", &item_sum::lost, "What the cap took."),
                           points_part("cap", &item_sum::cap, "The cap."),
                           points_part("earned_all", &item_sum::earned_all,
                                       "What all entries of the person earned by the item."),
                           record_part{"reached_by", &item_sum::reached_by,
                                       "The row with which they reached the cap, if so."})
        .finish();
}

void bind_left(py::module_& m) {
    bind_tokens<left_bound>(m, "LeftBound", home, "What limits what can still be earned.");
    record_class<item_left>(
        m, "ItemLeft", home, "What can still be earned by one item.",
        record_part{"item", &item_left::item, "The item."},
        points_part("earned", &item_left::earned, "What it has earned."),
        points_part("most", &item_left::most, "The most that it can still earn."),
        record_part{"open", &item_left::open,
                    "Buckets that can still earn more; 0 if only the cap limits."},
        record_part{"bound", &item_left::bound, "What limits it."})
        .finish();
    record_class<points_left>(
        m, "PointsLeft", home,
        "What a person can still earn by entries recorded from the first instant of a day on.",
        record_part{"from_", &points_left::from, "That day."},
        record_part{"items", &points_left::items, "By item, in the order of the rules."},
        points_part("earned", &points_left::earned, "What all items have earned."),
        points_part("most", &points_left::most, "The most that can still be earned."),
        record_part{"bound", &points_left::bound,
                    "\"cap_only\" if that is so for an item that can earn more."})
        .finish();
}

void bind_trace(py::module_& m) {
    auto type = record_class<person_trace>(
        m, "PersonTrace", home,
        "Why a person has so many points, from `ScoredLog.trace`. It holds what the person "
        "logged:\na file of its own, for the person and the referee.",
        record_part{"person", &person_trace::person, "Whose points."},
        record_part{"day", &person_trace::day, "The day asked for; None for all."},
        record_part{"lines", &person_trace::lines, "In the order in which the entries happened."},
        record_part{"items", &person_trace::items, "By item, in the order of the rules."},
        points_part("earned", &person_trace::earned, "What the lines earned."),
        record_part{"refused", &person_trace::refused,
                    "Lines, from 0, refused by a check, not by repeats or caps."},
        record_part{"left", &person_trace::left,
                    "What can still be earned; None if that was not asked."},
        record_part{"choices", &person_trace::choices, "What rests on the organiser's choice."});
    type.def_property_readonly(
        "table", [](person_trace const& t) { return table_of(t.lines); },
        "The lines: a table of `TraceLine`.");
    type.def_property_readonly(
        "item_table", [](person_trace const& t) { return table_of(t.items); },
        "The sums by item: a table of `ItemSum`.");
    type.finish();
}

/// A contest that was scored before: what came out of it, put together again.
kept_contest contest_of(proved_rules const& rules, participants const& people, kept_log const& log,
                        py::tuple const& scored, entry_ids ids) {
    auto const status = scored[0].cast<numbers_of<std::uint8_t>>();
    auto const earned = scored[1].cast<numbers_of<std::int64_t>>();
    auto const matrix = scored[2].cast<numbers_of<std::int64_t>>();
    auto const items = rules.items().size();
    require_rows(log.log().size(), static_cast<std::size_t>(status.size()));
    require_rows(log.log().size(), static_cast<std::size_t>(earned.size()));
    require_rows(people.size() * items, static_cast<std::size_t>(matrix.size()));
    scored_log again{{}, {}, score_table(people.size(), items)};
    for (auto const code : span_of(status)) {
        again.status.push_back(static_cast<entry_status>(code));
    }
    for (auto const count : span_of(earned)) {
        again.earned.emplace_back(count);
    }
    for (std::size_t i = 0; i < people.size() * items; ++i) {
        again.scores.put(i / items, i % items, points(span_of(matrix)[i]));
    }
    return {{rules, people, log.log(), std::move(again)}, ids};
}

}  // namespace

void bind_person_traces(py::module_& m) {
    bind_line(m);
    bind_sum(m);
    bind_left(m);
    bind_trace(m);
    py::class_<kept_contest>(m, "_ScoredContest")
        .def(py::init(&contest_of), py::arg("rules"), py::arg("people"), py::arg("log"),
             py::arg("scored"), py::arg("ids"), py::keep_alive<1, 4>());
    m.def(
        "_trace",
        [](kept_contest const& kept, person_id const& person, std::optional<date> const& day,
           std::optional<date> const& left_from) {
            return trace_person(kept.contest, {person, day, left_from});
        },
        py::arg("contest"), py::arg("person"), py::arg("day"), py::arg("left_from"));
    m.def(
        "_still_attainable",
        [](kept_contest const& kept, person_id const& person, date const& from) {
            return still_attainable(kept.contest, person, from);
        },
        py::arg("contest"), py::arg("person"), py::arg("from_"));
}

}  // namespace heli::python
