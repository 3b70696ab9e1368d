/// \file
/// Reviews as values.

#include "programme_values.hpp"

#include <heli/programme/review.hpp>

namespace heli::python {
namespace {

using namespace heli::programme;
constexpr char const* home = "heli.programme";
using number = std::optional<whole_number>;

void bind_projection(py::module_& m) {
    value_class<projection> type(m, "Projection", home,
                                 dedented(R"doc(A count carried forward to its due date.

        Parameters
        ----------
        point
            Count on the due date at an even pace, rounded.
        lower, upper
            Ends of the prediction interval; None if there is none.
        level
            Level of the interval.
        method
            How it was made.
        units
            Independent units behind it, rounded down; 0 if not known.
        elapsed, remaining
            Days that the count took so far, and days that are left.
        )doc")
                                     .c_str());
    type.def(py::init([](whole_number point, number lower, number upper, interval_level level,
                         projection_method method, whole_number units, whole_number elapsed,
                         whole_number remaining) {
                 return projection{point.value, number_of(lower), number_of(upper), level, method,
                                   units.value, elapsed.value,    remaining.value};
             }),
             py::arg("point"), py::kw_only(), py::arg("lower") = py::none(),
             py::arg("upper") = py::none(), py::arg("level"), py::arg("method"), py::arg("units"),
             py::arg("elapsed"), py::arg("remaining"));
    type.field("point", &projection::point, "Count on the due date at an even pace.");
    type.field("lower", &projection::lower, "Lower end of the interval, or None.");
    type.field("upper", &projection::upper, "Upper end of the interval, or None.");
    type.field("level", &projection::level, "Level of the interval.");
    type.field("method", &projection::method, "How it was made.");
    type.field("units", &projection::units, "Independent units behind it.");
    type.field("elapsed", &projection::elapsed, "Days that the count took so far.");
    type.field("remaining", &projection::remaining, "Days that are left.");
    type.finish();
}

void bind_standing(py::module_& m) {
    value_class<target_review> type(m, "TargetReview", home,
                                    dedented(R"doc(How one target stands.

        Parameters
        ----------
        status
            The answer.
        due
            The due date that was used.
        due_stated
            True if the target states it, False if it is the programme's last day.
        overdue
            True if the due date has passed and nothing decides.
        late
            True if it was reached after its due date.
        count
            The count so far; None if nothing is counted.
        projected
            Where the count is heading; None if nowhere known.
        reasons
            The arithmetic, in order.
        used
            Positions of the evidence used, by date.
        findings
            What somebody should look at.
        goal
            The target; None if the item has none that decides.
        )doc")
                                        .c_str());
    type.def(py::init([](item_status status, date due, bool due_stated, bool overdue, bool late,
                         std::optional<count_bound> count, std::optional<projection> projected,
                         std::vector<step> reasons, std::vector<std::size_t> used,
                         std::vector<finding> findings, std::optional<target> goal) {
                 return target_review{status,
                                      overdue,
                                      late,
                                      due,
                                      due_stated,
                                      count,
                                      projected,
                                      std::move(reasons),
                                      std::move(used),
                                      std::move(findings),
                                      std::move(goal)};
             }),
             py::arg("status"), py::arg("due"), py::kw_only(), py::arg("due_stated"),
             py::arg("overdue"), py::arg("late"), py::arg("count") = py::none(),
             py::arg("projected") = py::none(), py::arg("reasons") = py::tuple(),
             py::arg("used") = py::tuple(), py::arg("findings") = py::tuple(),
             py::arg("goal") = py::none());
    type.field("status", &target_review::status, "The answer.");
    type.field("due", &target_review::due, "The due date that was used.");
    type.field("due_stated", &target_review::due_stated, "Whether the target states it.");
    type.field("overdue", &target_review::overdue, "Past due, and nothing decides.");
    type.field("late", &target_review::late, "Reached after its due date.");
    type.field("count", &target_review::count, "The count so far, or None.");
    type.field("projected", &target_review::projected, "Where the count is heading, or None.");
    type.field(
        "reasons", [](target_review const& r) { return tuple_of(r.reasons); },
        "The arithmetic, in order.");
    type.field(
        "used", [](target_review const& r) { return tuple_of(r.used); },
        "Positions of the evidence used, by date.");
    type.field(
        "findings", [](target_review const& r) { return tuple_of(r.findings); },
        "What somebody should look at.");
    type.field("goal", &target_review::goal, "The target, or None.");
    type.finish();
}

void bind_item_review(py::module_& m) {
    value_class<item_review> type(
        m, "ItemReview", home,
        dedented(R"doc(How one item stands, or one federation's share of it.

        Parameters
        ----------
        item
            Id of the item.
        standing
            The answer: of its most urgent target where it has several.
        federation
            The federation; None for the whole item.
        area
            Its area; None for the conference itself.
        tier
            Its tier; None if it is no contest.
        illustrative
            True if evidence made up to show the tool was used.
        )doc")
            .c_str());
    type.def(py::init([](item_id about, target_review standing, std::optional<heli::federation> who,
                         std::optional<heli::programme::area> area,
                         std::optional<contest_tier> tier, bool illustrative) {
                 return item_review{about, who, area, tier, std::move(standing), illustrative};
             }),
             py::arg("item"), py::arg("standing"), py::kw_only(),
             py::arg("federation") = py::none(), py::arg("area") = py::none(),
             py::arg("tier") = py::none(), py::arg("illustrative") = false);
    type.field("item", &item_review::item, "Id of the item.");
    type.field("standing", &item_review::standing, "The answer.");
    type.field("federation", &item_review::federation, "The federation, or None.");
    type.field("area", &item_review::area, "Its area, or None.");
    type.field("tier", &item_review::tier, "Its tier, or None.");
    type.field("illustrative", &item_review::illustrative, "Made-up evidence was used.");
    type.detail("id", &item_review::id, "Id of the item, with the federation where it has one.");
    type.detail(
        "status", [](item_review const& r) { return r.standing.status; }, "The answer.");
    type.finish();
}

void bind_programme_review(py::module_& m) {
    value_class<programme_review> type(m, "ProgrammeReview", home,
                                       dedented(R"doc(The review of a programme on a day.

        Parameters
        ----------
        programme
            Id of the programme.
        as_of
            The day: later evidence is not known.
        items
            One row for each item, or for each federation's share of it.
        findings
            About the evidence and the programme as a whole.
        level, fewest_units, fewest_days, most_days_old
            How counts were carried forward: level of the interval, fewest independent units, fewest
            days that a count took, most days since it was settled.
        )doc")
                                           .c_str());
    type.def(py::init([](programme_id id, date as_of, std::vector<item_review> items,
                         std::vector<finding> findings, interval_level level, whole_number fewest,
                         whole_number days, whole_number old) {
                 return programme_review{id,
                                         as_of,
                                         {level, fewest.value, days.value, old.value},
                                         std::move(items),
                                         std::move(findings)};
             }),
             py::arg("programme"), py::arg("as_of"), py::kw_only(), py::arg("items") = py::tuple(),
             py::arg("findings") = py::tuple(), py::arg("level"), py::arg("fewest_units"),
             py::arg("fewest_days"), py::arg("most_days_old"));
    type.field("programme", &programme_review::programme, "Id of the programme.");
    type.field("as_of", &programme_review::as_of, "The day of the question.");
    type.field(
        "items", [](programme_review const& r) { return tuple_of(r.items); },
        "One row for each item or federation's share.");
    type.field(
        "findings", [](programme_review const& r) { return tuple_of(r.findings); },
        "About the evidence and the programme as a whole.");
    type.field(
        "level", [](programme_review const& r) { return r.options.level; },
        "Level of the intervals.");
    type.field(
        "fewest_units", [](programme_review const& r) { return r.options.fewest_units; },
        "Fewest independent units for an interval.");
    type.field(
        "fewest_days", [](programme_review const& r) { return r.options.fewest_days; },
        "Fewest days that a count must have taken.");
    type.field(
        "most_days_old", [](programme_review const& r) { return r.options.most_days_old; },
        "Most days between the day of a settled count and the day of the question.");
    type.def("__len__", [](programme_review const& r) { return r.items.size(); });
    type.def("__iter__", [](programme_review const& r) { return py::iter(tuple_of(r.items)); });
    type.def(
        "__getitem__",
        [](programme_review const& r, std::string const& id) {
            for (auto const& row : r.items) {
                if (row.id() == id) {
                    return row;
                }
            }
            throw not_found("the review has no row " + id);
        },
        py::arg("id"), "Give the row with an id, such as \"recuperation-exchange.SH\".");
    type.def(
        "to_table", [](programme_review const& r) { return table_of(r.items); },
        "Give the rows as a Table, for pandas and Arrow.");
    type.finish();
    type.def("__repr__", [](programme_review const& r) {
        return "<ProgrammeReview " + r.programme.str() + " as of " + to_text(r.as_of) + ", " +
               std::to_string(r.items.size()) + " rows>";
    });
}

}  // namespace

void bind_reviews(py::module_& m) {
    bind_tokens<item_status>(m, "ItemStatus", home, "How an item stands on a day.");
    bind_tokens<interval_level>(m, "IntervalLevel", home,
                                "How often a prediction interval is meant to contain what comes.");
    bind_tokens<projection_method>(m, "ProjectionMethod", home, "How a projection was made.");
    bind_projection(m);
    bind_standing(m);
    bind_item_review(m);
    bind_programme_review(m);
}

}  // namespace heli::python
