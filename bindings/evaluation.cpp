/// \file
/// Words of evaluation, measures and their tables.

#include "health_bindings.hpp"

#include <heli/evaluation/body_class.hpp>
#include <heli/evaluation/body_shape_index.hpp>
#include <heli/evaluation/effect_report.hpp>
#include <heli/evaluation/entry_answer.hpp>
#include <heli/evaluation/measure_table.hpp>
#include <heli/evaluation/small_cell.hpp>

#include <set>

namespace heli::python {
namespace {

using namespace evaluation;
constexpr char const* home = "heli.evaluation";

void bind_enumerations(py::module_& m) {
    bind_tokens<sex>(m, "Sex", home, "Sex, as the standards of body measures distinguish it.");
    bind_tokens<occasion>(m, "Occasion", home, "When in a contest something was measured.");
    bind_tokens<body_quantity>(m, "BodyQuantity", home, "What standards of body measures judge.");
    bind_tokens<limit_kind>(m, "LimitKind", home, "Whether a limit belongs to its class.");
    bind_tokens<classing>(m, "Classing", home, "Whether a value has a class.");
    bind_tokens<entry_ground>(m, "EntryGround", home, "Why somebody may enter.");
    bind_tokens<statement>(m, "Statement", home, "What somebody stated about a ground of entry.");
    bind_tokens<condition_outcome>(m, "ConditionOutcome", home, "Whether a condition is met.");
    bind_tokens<entry_outcome>(m, "EntryOutcome", home, "Whether a person may enter.");
    bind_tokens<missing_data>(m, "MissingData", home,
                              "How people without a post-test are counted. Each answers another "
                              "question, so results stand side by side, never one alone.");
    bind_tokens<effect_measure>(m, "EffectMeasure", home,
                                "What a change is measured in: after minus before, so that a loss "
                                "is negative.");
    bind_tokens<flow_stage>(m, "FlowStage", home, "A stage of taking part.");
    bind_tokens<change_test>(m, "ChangeTest", home, "Which p-value of a change is meant.");
    bind_tokens<baseline_trait>(m, "BaselineTrait", home,
                                "What completers and dropouts are compared in.");
    bind_tokens<safety_kind>(m, "SafetyKind", home,
                             "What is flagged. A flag removes nobody and is never rewarded.");
    bind_tokens<zero_cells>(m, "ZeroCells", home, "What becomes of counts of nobody.");
}

void bind_measure(py::module_& m) {
    auto type = record_class<measure>(
        m, "Measure", home,
        "What was measured of a person on one occasion. What was not measured is None.\n\n"
        "This is health data: it never stands in a standing, a prize list or a file that is "
        "shared.",
        record_part{"person", &measure::person, "Code of the person, never a name."},
        record_part{"date", &measure::date, "Day of the measurement."},
        record_part{"occasion", &measure::occasion,
                    "When in the contest: \"pre_test\", \"weekly\" or \"post_test\"."},
        record_part{"weight_g", &measure::weight_g, "Weight in grams."},
        record_part{"height_mm", &measure::height_mm, "Height in millimetres."},
        record_part{"waist_mm", &measure::waist_mm, "Waist in millimetres."},
        record_part{"hip_mm", &measure::hip_mm, "Hip in millimetres."},
        record_part{"systolic_mmhg", &measure::systolic_mmhg, "Systolic blood pressure, mmHg."},
        record_part{"diastolic_mmhg", &measure::diastolic_mmhg, "Diastolic blood pressure, mmHg."},
        record_part{"body_fat_permille", &measure::body_fat_permille,
                    "Body fat in thousandths of the weight."},
        record_part{"visceral_fat_mm2", &measure::visceral_fat_mm2,
                    "Visceral fat area in square millimetres."},
        record_part{"total_cholesterol_umol_l", &measure::total_cholesterol_umol_l,
                    "Total cholesterol, micromoles per litre."},
        record_part{"ldl_cholesterol_umol_l", &measure::ldl_cholesterol_umol_l,
                    "LDL cholesterol, micromoles per litre."},
        record_part{"hdl_cholesterol_umol_l", &measure::hdl_cholesterol_umol_l,
                    "HDL cholesterol, micromoles per litre."},
        record_part{"triglycerides_umol_l", &measure::triglycerides_umol_l,
                    "Triglycerides, micromoles per litre."});
    type.finish();
    py::list names;
    for (auto const& field : measure_fields) {
        names.append(py::str(field.name.data(), field.name.size()));
    }
    m.attr("MEASURE_FIELDS") = py::tuple(names);
}

void bind_check(py::module_& m) {
    m.def(
        "check_measures", [](std::vector<measure> const& rows) { return table_of(check(rows)); },
        py::arg("rows"),
        dedented(R"doc(Say what is wrong with measures, as a table of findings.

        Errors: a reading outside what its unit allows, such as kilograms for grams; rows of one
        person, day and occasion that differ; a diastolic pressure not below the systolic one. For
        information: rows that are there twice. A value stands in a finding as it was given, so
        findings are health data as well.

        Examples
        --------
        >>> import heli
        >>> from datetime import date
        >>> kilograms = heli.evaluation.Measure("P1", date(2023, 6, 26), "pre_test", weight_g=80)
        >>> print(heli.evaluation.check_measures([kilograms])[0].message.en)
        weight in grams: expected 20000 to 400000; it may be in another unit
        )doc")
            .c_str());
    m.def("body_shape_index", &body_shape_index, py::arg("measure"),
          dedented(R"doc(Give the body shape index (ABSI) of a measure, in m^(11/6) kg^(-2/3).

        None if weight, height or waist was not measured. It describes; no class is decided by it.

        Raises
        ------
        heli.InvalidValue
            If a reading is not positive or absurdly large.
        )doc")
              .c_str());
}

/// How many measures of how many people, and none of them: health data does not belong into logs
/// and notebooks that are passed on.
py::dict sizes_of(measure_table const& table) {
    std::set<person_id> people;
    for (auto const& row : table.rows()) {
        people.insert(row.person);
    }
    return py::dict(py::arg("measures") = table.rows().size(), py::arg("people") = people.size());
}

void bind_table(py::module_& m) {
    value_class<measure_table> type(m, "MeasureTable", home,
                                    dedented(R"doc(Measures without errors, each occasion once.

        The same whatever the order of the rows was.

        Parameters
        ----------
        rows
            Measures in any order.

        Raises
        ------
        heli.ParseError
            With everything that `check_measures` finds, if an error is among it.
        )doc")
                                        .c_str());
    type.def(py::init<std::vector<measure>>(), py::arg("rows") = py::tuple());
    type.field(
        "rows", [](measure_table const& t) { return tuple_of(t.rows()); },
        "Every measure, by person, day and occasion.");
    type.def(
        "of",
        [](measure_table const& t, person_id const& person) {
            auto const found = t.of(person);
            return table_of(std::vector<measure>(found.begin(), found.end()));
        },
        py::arg("person"), "Give the measures of a person by day and occasion; none if none are.");
    type.def("__len__", [](measure_table const& t) { return t.rows().size(); });
    for (auto const* conversion : {"to_pandas", "to_arrow"}) {
        type.def(
            conversion,
            [conversion](measure_table const& t) { return table_of(t.rows()).attr(conversion)(); },
            "Give a row for each measure: health data, which is not shared.");
    }
    type.finish();
    show_sizes(type, "MeasureTable", &sizes_of);
    bind_check(m);
}

}  // namespace

void bind_measures(py::module_& m) {
    bind_measure(m);
    bind_table(m);
}

void bind_evaluation(py::module_& package) {
    auto m = package.def_submodule("evaluation", "Measures, entry, effect and safety.");
    bind_enumerations(m);
    bind_measures(m);
    bind_body_standards(m);
    bind_body_columns(m);
    bind_entry(m);
    bind_effect_scores(m);
    bind_safety(m);
    bind_cohorts(m);
    bind_effect_reports(m);
    bind_published(m);
}

}  // namespace heli::python
