/// \file
/// The people of an evaluation, their courses, and how far they took part.

#include "health_bindings.hpp"
#include "named_field.hpp"

#include <heli/evaluation/effect_measure.hpp>
#include <heli/evaluation/participant_flow.hpp>

namespace heli::python {
namespace {

using namespace evaluation;
constexpr char const* home = "heli.evaluation";

void bind_members(py::module_& m) {
    record_class<cohort_member>(
        m, "CohortMember", home, "Somebody who is registered.",
        record_part{"person", &cohort_member::person, "Code of the person."},
        record_part{"sex", &cohort_member::sex, "Sex, if known."},
        record_part{"age", &cohort_member::age, "Age in completed years, if known."},
        record_part{"entries", &cohort_member::entries, "Entries in the log that count."},
        record_part{"points", &cohort_member::points, "Points earned, if they were scored."})
        .finish();
    record_class<course>(
        m, "Course", home,
        "Where a reading began and ended. The baseline is that of the pre-test, else the first "
        "weekly one.",
        record_part{"baseline", &course::baseline, "None if there is neither."},
        record_part{"last", &course::last,
                    "The latest of all, the post-test included; None without a baseline."},
        record_part{"post", &course::post, "Of the post-test; None if there is none."})
        .finish();
    record_class<followed_member>(
        m, "FollowedMember", home, "Somebody with the courses of what is evaluated.",
        record_part{"member", &followed_member::member, "Who."},
        record_part{"weight_g", &followed_member::weight_g, "Weight."},
        record_part{"waist_mm", &followed_member::waist_mm, "Waist."},
        record_part{"height_mm", &followed_member::height_mm,
                    "Height at the baseline of the weight; None if unknown."})
        .finish();
}

std::vector<cohort_member> members_of(cohort const& people) {
    std::vector<cohort_member> members;
    for (auto const& followed : people.members()) {
        members.push_back(followed.member);
    }
    return members;
}

/// How many people and measures, and none of them.
py::dict sizes_of(cohort const& people) {
    return py::dict(py::arg("people") = people.size(),
                    py::arg("measures") = people.measures().rows().size());
}

void bind_cohort(py::module_& m) {
    value_class<cohort> type(m, "Cohort", home,
                             dedented(R"doc(The registered people with their measures, by code.

        Parameters
        ----------
        members
            Who is registered. Measures of others are left out and counted.
        measures
            What was measured.

        Raises
        ------
        heli.Conflict
            If a person is there twice.
        heli.InvalidValue
            If a member has a negative number of entries or age.
        )doc")
                                 .c_str());
    type.def(py::init<std::vector<cohort_member>, measure_table>(),
             py::arg("members") = py::tuple(), py::arg("measures") = measure_table({}));
    type.field(
        "members", [](cohort const& c) { return tuple_of(members_of(c)); }, "Everybody, by code.");
    type.field("measures", &cohort::measures, "What was measured, of others too.");
    type.def_property_readonly(
        "followed", [](cohort const& c) { return table_of(c.members()); },
        "Everybody with the courses of weight and waist: a table of `FollowedMember`.");
    type.def_property_readonly("strangers", &cohort::strangers,
                               "How many people were measured and are not registered.");
    type.def("__len__", &cohort::size);
    type.finish();
    show_sizes(type, "Cohort", &sizes_of);
}

void bind_flow(py::module_& m) {
    record_class<flow_count>(m, "FlowCount", home, "How many people reached a stage.",
                             record_part{"stage", &flow_count::stage, "The stage."},
                             record_part{"reached", &flow_count::reached,
                                         "People who reached it, whatever else they did."},
                             record_part{"remaining", &flow_count::remaining,
                                         "People who reached it and every stage before it."})
        .finish();
    record_class<participant_flow>(
        m, "ParticipantFlow", home, "How many people reached each stage of a contest.",
        record_part{"stages", &participant_flow::stages, "Every stage in order, zeros kept."},
        record_part{"with_baseline", &participant_flow::with_baseline,
                    "People counted where a baseline or last value stands in."},
        record_part{"not_registered", &participant_flow::not_registered,
                    "People measured who are not registered: left out."})
        .finish();
    m.def("flow_of", &flow_of, py::arg("people"),
          dedented(R"doc(Give the flow of the people of a cohort.

        Examples
        --------
        >>> import heli
        >>> nobody = heli.evaluation.Cohort([], heli.evaluation.MeasureTable([]))
        >>> [stage.reached for stage in heli.evaluation.flow_of(nobody).stages]
        [0, 0, 0, 0, 0, 0]
        )doc")
              .c_str());
}

void bind_courses(py::module_& m) {
    m.def(
        "course_of",
        [](measure_table const& measures, person_id const& person, std::string_view field) {
            return course_of(measures.of(person), field_named(field));
        },
        py::arg("measures"), py::arg("person"), py::arg("field") = "weight_g",
        dedented(R"doc(Give the course of one reading of a person.

        If there are several pre-tests the first counts, of several post-tests the last.

        Parameters
        ----------
        measures
            Where it is looked for.
        person
            Code of the person.
        field
            Which reading, one of `MEASURE_FIELDS`.

        Raises
        ------
        heli.NotFound
            If a measure has no such field.
        )doc")
            .c_str());
    m.def(
        "changes_of",
        [](cohort const& people, effect_measure what, missing_data way) {
            return changes_of(people, what, way);
        },
        py::arg("people"), py::arg("measure"), py::arg("way"),
        "Give the changes of everybody who is counted, by code of the person: after minus before.");
}

}  // namespace

void bind_cohorts(py::module_& m) {
    bind_members(m);
    bind_cohort(m);
    bind_flow(m);
    bind_courses(m);
}

}  // namespace heli::python
