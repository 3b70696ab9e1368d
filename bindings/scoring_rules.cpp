/// \file
/// The rules of contests: as they are written, and proved.

#include "contest_bindings.hpp"

#include <heli/scoring/proved_rules.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";
using maybe_number = std::optional<whole_number>;
using maybe_text = std::optional<bilingual>;

/// Points of a contest; a plain number in Python, where every column of them is one, too.
points points_of(whole_number count) {
    return points(count.value);
}
std::optional<points> points_of(maybe_number count) {
    return count ? std::optional(points(count->value)) : std::nullopt;
}
std::optional<std::int64_t> count_of(std::optional<points> p) {
    return p ? std::optional(p->count()) : std::nullopt;
}

/// A number of hours, seconds and the like; absent if it is not stated.
template <class Duration>
std::optional<Duration> duration_of(maybe_number count) {
    return count ? std::optional(Duration(count->value)) : std::nullopt;
}
template <class Duration>
std::optional<std::int64_t> count_of(std::optional<Duration> const& duration) {
    return duration ? std::optional(std::int64_t{duration->count()}) : std::nullopt;
}

void bind_enumerations(py::module_& m) {
    bind_tokens<bucket>(m, "Bucket", home, "What of a person's entries is credited once.");
    bind_tokens<partial_week>(m, "PartialWeek", home,
                              "Whether weeks that the window cuts short are credited.");
    bind_tokens<cap_effect>(m, "CapEffect", home, "What the cap of an item does.");
}

void bind_window(py::module_& m) {
    value_class<day_window> type(m, "DayWindow", home,
                                 dedented(R"doc(Days on which an item is open, both included.

        Parameters
        ----------
        first, last
            First and last day.
        )doc")
                                     .c_str());
    type.def(py::init<date, date>(), py::arg("first"), py::arg("last"));
    type.field("first", &day_window::first, "First day.");
    type.field("last", &day_window::last, "Last day.");
    type.finish();
}

void def_item(value_class<point_item>& type) {
    type.def(py::init([](point_item_id id, entry_kind kind, whole_number each, bucket once,
                         whole_number cap, std::optional<day_window> window, maybe_number least,
                         std::vector<std::string> slots, std::optional<partial_week> week,
                         maybe_number unit, maybe_number day_cap, maybe_text name) {
                 return point_item{id,
                                   kind,
                                   points_of(each),
                                   once,
                                   points_of(cap),
                                   window,
                                   number_of(least),
                                   std::move(slots),
                                   week,
                                   number_of(unit),
                                   points_of(day_cap),
                                   std::move(name).value_or(bilingual{})};
             }),
             py::arg("id"), py::arg("kind"), py::kw_only(), py::arg("points"), py::arg("bucket"),
             py::arg("cap"), py::arg("window") = py::none(), py::arg("min_value") = py::none(),
             py::arg("slots") = py::tuple(), py::arg("partial_week") = py::none(),
             py::arg("unit") = py::none(), py::arg("day_cap") = py::none(),
             py::arg("name") = py::none());
    type.field("id", &point_item::id, "Its code.");
    type.field("kind", &point_item::kind, "The entries that it takes.");
    type.field(
        "points", [](point_item const& i) { return i.points.count(); },
        "For each bucket; for `day_value` for each whole unit.");
    type.field("bucket", &point_item::bucket, "What is credited once.");
    type.field(
        "cap", [](point_item const& i) { return i.cap.count(); }, "The most that it earns in all.");
    type.field("window", &point_item::window, "Its days; None for those of the contest.");
    type.field("min_value", &point_item::min_value, "The smallest value that counts, or None.");
    type.field(
        "slots", [](point_item const& i) { return tuple_of(i.slots); },
        "What the log calls its slots.");
    type.field("partial_week", &point_item::partial_week,
               "Whether weeks that are cut short count; None if that is not stated.");
    type.field("unit", &point_item::unit, "For `day_value`: what earns `points` once.");
    type.field(
        "day_cap", [](point_item const& i) { return count_of(i.day_cap); },
        "For `day_value`: the most that a day earns.");
    type.field(
        "name", [](point_item const& i) { return known_text(i.name); },
        "What people call it; None if that is not stated.");
    type.finish();
}

void bind_item(py::module_& m) {
    value_class<point_item> type(m, "PointItem", home,
                                 dedented(R"doc(Something that earns points.

        What a bucket does not use must be left out; `check` says so.

        Parameters
        ----------
        id
            Its code.
        kind
            The entries that it takes; no two items take the same.
        points
            For each bucket; for `day_value` for each whole unit.
        bucket
            What is credited once.
        cap
            The most that it earns in all.
        window
            Its days; None for those of the contest.
        min_value
            The smallest value that counts, in the unit of the log. An item by days must state it:
            0 where any entry counts.
        slots
            For `day_slot`: what the log calls its slots.
        partial_week
            For `week7`: "counts" or "ignored". Must be stated if a week is cut short.
        unit, day_cap
            For `day_value`: what earns `points` once, and the most that a day earns.
        name
            What people call it, if that is stated; it changes no digest.
        )doc")
                                     .c_str());
    def_item(type);
}

void bind_contest(py::module_& m) {
    value_class<contest_rules> type(m, "ContestRules", home,
                                    dedented(R"doc(The rules of a contest, not yet proved.

        What a rule must state and does not is None; `check` says so.

        Parameters
        ----------
        id
            Which rules, in which edition.
        utc_offset_min
            Local time of the contest minus UTC in minutes, the same all along.
        start, end
            First and last day.
        total
            The most points that can be earned, as the organiser says.
        late_grace_hours
            How long after the end of its day an entry may be recorded: the organiser's choice.
        future_skew_s
            How many seconds earlier than what it records an entry may have been recorded.
        items
            What earns points.
        source
            Where the rules are written.
        name
            What people call the contest, if that is stated; it changes no digest.
        )doc")
                                        .c_str());
    type.def(
        py::init([](contest_rules_id id, whole_number offset, date start, date end,
                    whole_number total, maybe_number grace, maybe_number skew,
                    std::vector<point_item> items, std::optional<source> from, maybe_text name) {
            return contest_rules{id,
                                 std::chrono::minutes(offset.value),
                                 start,
                                 end,
                                 points_of(total),
                                 duration_of<std::chrono::hours>(grace),
                                 duration_of<std::chrono::seconds>(skew),
                                 std::move(items),
                                 std::move(from).value_or(source{}),
                                 std::move(name).value_or(bilingual{})};
        }),
        py::arg("id"), py::kw_only(), py::arg("utc_offset_min"), py::arg("start"), py::arg("end"),
        py::arg("total"), py::arg("late_grace_hours") = py::none(),
        py::arg("future_skew_s") = py::none(), py::arg("items") = py::tuple(),
        py::arg("source") = py::none(), py::arg("name") = py::none());
    type.field("id", &contest_rules::id, "Which rules, in which edition.");
    type.field(
        "utc_offset_min", [](contest_rules const& r) { return r.utc_offset.count(); },
        "Local time minus UTC in minutes.");
    type.field("start", &contest_rules::start, "First day.");
    type.field("end", &contest_rules::end, "Last day.");
    type.field(
        "total", [](contest_rules const& r) { return r.total.count(); },
        "The most points that can be earned, as the organiser says.");
    type.field(
        "late_grace_hours", [](contest_rules const& r) { return count_of(r.late_grace); },
        "How long after the end of its day an entry may be recorded; None if not stated.");
    type.field(
        "future_skew_s", [](contest_rules const& r) { return count_of(r.future_skew); },
        "How much earlier an entry may have been recorded; None if not stated.");
    type.field(
        "items", [](contest_rules const& r) { return tuple_of(r.items); }, "What earns points.");
    type.field(
        "source", [](contest_rules const& r) { return known_source(r.source); },
        "Where the rules are written; None if that is not known.");
    type.field(
        "name", [](contest_rules const& r) { return known_text(r.name); },
        "What people call the contest; None if that is not stated.");
    type.def_static(
        "from_dict",
        [](py::object const& document) {
            return py::module_::import("heli.scoring._rules").attr("rules_from")(document);
        },
        py::arg("document"),
        dedented(R"doc(Read rules from a dict with the keys of a `heli.contest.v1` document.

        Days are `datetime.date` or text; the items are under ``rules``.

        Raises
        ------
        heli.ParseError
            With every problem, located by the path of its field.
        )doc")
            .c_str());
    type.finish();
}

}  // namespace

void bind_contest_rules(py::module_& m) {
    bind_enumerations(m);
    bind_window(m);
    bind_item(m);
    bind_contest(m);
    m.def(
        "check", [](contest_rules const& rules) { return table_of(check(rules)); },
        py::arg("rules"),
        dedented(R"doc(Find every contradiction in rules: a table of `heli.Finding`.

        Errors are no items, a wrong sum of caps, days the wrong way round, two items for one kind,
        what must be stated and is not, and the like. Warnings are caps that cannot be reached or
        are no multiple of their points. An empty table means sound.
        )doc")
            .c_str());
}

}  // namespace heli::python
