/// \file
/// What the bindings of statistics and evaluation share: their functions in dependency order, and
/// samples of numbers.
#pragma once

#include "contest_bindings.hpp"
#include "record_class.hpp"
#include "sample_caster.hpp"

namespace heli::python {

/// Shows a value of much health data by its sizes only, as text and in notebooks.
/// \param sizes gives how many there are of what.
template <class T>
void show_sizes(value_class<T>& type, char const* name, py::dict (*sizes)(T const&)) {
    type.def("__repr__", [name, sizes](T const& value) {
        std::string text;
        for (auto const& [what, count] : sizes(value)) {
            text += (text.empty() ? "" : ", ") + py::str(count).template cast<std::string>() + " " +
                    py::str(what).template cast<std::string>();
        }
        return std::string(name) + "(" + text + ")";
    });
    type.def("_repr_html_", [name, sizes](T const& value) {
        return py::module_::import("heli._html").attr("definition_table")(name, sizes(value));
    });
}

/// Tests, intervals, agreement of judges: `heli._heli.statistics`.
void bind_statistics(py::module_& package);
/// Tests of differences within pairs, a part of `bind_statistics`.
void bind_paired_tests(py::module_& m);
/// Tests of groups, shares and rank orders, a part of `bind_statistics`.
void bind_other_tests(py::module_& m);

/// Measures of health and what they show: `heli._heli.evaluation`.
void bind_evaluation(py::module_& package);
/// Measures and their tables, a part of `bind_evaluation`.
void bind_measures(py::module_& m);
/// Standards of body measures and classes by them, a part of `bind_evaluation`.
void bind_body_standards(py::module_& m);
/// Whole columns of classes, a part of `bind_evaluation`.
void bind_body_columns(py::module_& m);
/// Who may enter, a part of `bind_evaluation`.
void bind_entry(py::module_& m);
/// Effect scores, a part of `bind_evaluation`.
void bind_effect_scores(py::module_& m);
/// Safety flags, a part of `bind_evaluation`.
void bind_safety(py::module_& m);
/// Cohorts and their changes, a part of `bind_evaluation`.
void bind_cohorts(py::module_& m);
/// Effect reports, a part of `bind_evaluation`.
void bind_effect_reports(py::module_& m);
/// What of a report may be shared, a part of `bind_evaluation`.
void bind_published(py::module_& m);

}  // namespace heli::python
