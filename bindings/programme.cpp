/// \file
/// What can be asked of a programme.

#include "programme_values.hpp"

#include <heli/data/mechanisms.hpp>
#include <heli/programme/coverage.hpp>
#include <heli/programme/diff.hpp>
#include <heli/programme/due_date.hpp>
#include <heli/programme/review.hpp>

namespace heli::python {
namespace {

using namespace heli::programme;
using plan = heli::programme::programme;

void bind_questions(py::module_& m) {
    m.def(
        "check", [](plan const& p) { return check(p); }, py::arg("programme"),
        dedented(
            R"doc(Find every contradiction in a programme; an empty list means that it is sound.

        Ids used twice, contests that are not as many as announced, targets without what their kind
        needs, ends before starts, mechanisms that its version of the list does not have.
        )doc")
            .c_str());
    m.def(
        "review",
        [](plan const& p, evidence_set const& all, date as_of, interval_level level,
           whole_number fewest, whole_number days, whole_number old) {
            py::gil_scoped_release const release;
            return review(p, all, as_of, {level, fewest.value, days.value, old.value});
        },
        py::arg("programme"), py::arg("evidence"), py::arg("as_of"), py::kw_only(),
        py::arg("level") = "p90", py::arg("fewest_units") = 10, py::arg("fewest_days") = 30,
        py::arg("most_days_old") = 92,
        dedented(
            R"doc(Review a programme on a day: what is done, on track, late, and what nobody can tell.

        Parameters
        ----------
        programme
            A sound programme (see `check`).
        evidence
            Its evidence, in any order; what is dated after `as_of` is not known.
        as_of
            The day of the question.
        level
            Level of the prediction intervals: "p80", "p90", "p95" or "p99".
        fewest_units
            Fewest independent units (groups, events) for an interval; 1 or more.
        fewest_days
            Fewest days that a count must have taken before it is carried forward.
        most_days_old
            Most days between the day on which a count is settled and `as_of`.

        Examples
        --------
        >>> from datetime import date
        >>> import heli
        >>> plan = heli.io.shipped_programme("yrd-2023")
        >>> answer = heli.programme.review(plan, heli.programme.EvidenceSet(), date(2023, 9, 1))
        >>> answer["red-venue-map"].status
        ItemStatus.no_evidence
        )doc")
            .c_str());
    m.def(
        "diff", [](plan const& before, plan const& after) { return table_of(diff(before, after)); },
        py::arg("before"), py::arg("after"),
        "Give what changed from one programme to another, as a Table of ProgrammeChange.");
    m.def(
        "coverage",
        [](plan const& p, evidence_set const& all) { return table_of(coverage(p, all)); },
        py::arg("programme"), py::arg("evidence"),
        "Give what each item has and lacks, as a Table of ItemCoverage.");
    m.def(
        "gaps", [](std::vector<item_coverage> const& rows) { return gaps(rows); },
        py::arg("coverage"), "Give the gaps of a coverage as warnings.");
    m.def(
        "due_dates", [](plan const& p) { return table_of(due_dates(p)); }, py::arg("programme"),
        "Give the due dates of a programme, earliest first, as a Table of DueDate.");
    m.def(
        "project",
        [](tally const& counted, target const& goal, date first, date due, date as_of,
           interval_level level, whole_number fewest, whole_number days, whole_number old) {
            return project(counted, goal, first, due, as_of,
                           {level, fewest.value, days.value, old.value});
        },
        py::arg("tally"), py::arg("target"), py::kw_only(), py::arg("first"), py::arg("due"),
        py::arg("as_of"), py::arg("level") = "p90", py::arg("fewest_units") = 10,
        py::arg("fewest_days") = 30, py::arg("most_days_old") = 92,
        dedented(
            R"doc(Carry a settled count forward to its due date; None if nothing is settled before it.

        Groups are the independent units. They come as a Poisson process of constant rate, so that
        a count S over E days says S r for the R days left, r = R / E, and what comes differs from
        that with the variance Q r (1 + r), where Q is the sum of the squared group sizes. The
        interval is S + S r -+ z sqrt(Q r (1 + r)), never below S.
        )doc")
            .c_str());
    m.def(
        "mechanism_sets", [] { return to_mechanism_sets(data::mechanisms); },
        "Give every version of the list of mechanisms that ships with heli.");
}

}  // namespace

void bind_programme(py::module_& package) {
    auto m = package.def_submodule("programme", "Plans, evidence and their review.");
    bind_items(m);
    bind_plans(m);
    bind_evidence(m);
    bind_reviews(m);
    bind_changes(m);
    bind_questions(m);
}

}  // namespace heli::python
