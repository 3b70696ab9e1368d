/// \file
/// What the changes of a cohort amount to: effect reports and their parts.

#include "health_bindings.hpp"

#include <heli/evaluation/effect_report.hpp>

namespace heli::python {
namespace {

using namespace evaluation;
using statistics::confidence;
constexpr char const* home = "heli.evaluation";

std::vector<std::int32_t> whole_numbers_of(std::vector<whole_number> const& given) {
    return part_form<std::vector<std::int32_t>>::in(given);
}

void bind_mean_changes(py::module_& m) {
    record_class<mean_change>(
        m, "MeanChange", home,
        "The change of a group. Each test names its method, zero rule and tie rule.",
        record_part{"measure", &mean_change::measure, "In what."},
        record_part{"way", &mean_change::way, "How missing post-tests were counted."},
        record_part{"mean", &mean_change::mean, "Mean with its interval and Student's t."},
        record_part{"ranks", &mean_change::ranks, "Wilcoxon's signed ranks, exact."},
        record_part{"centre", &mean_change::centre, "Median of Walsh averages with its interval."})
        .finish();
    record_class<loss_share>(
        m, "LossShare", home, "The share of people who lost at least so many percent.",
        record_part{"percent", &loss_share::percent, "At least so many percent of the baseline."},
        record_part{"way", &loss_share::way, "How missing post-tests were counted."},
        record_part{"share", &loss_share::share, "Share with Wilson's interval."})
        .finish();
    m.def(
        "mean_changes",
        [](cohort const& people, confidence level) {
            return table_of(mean_changes(people, level));
        },
        py::arg("people"), py::kw_only(), py::arg("confidence"),
        "Give the change in every measure by every way to count missing post-tests, as a table.");
    m.def(
        "loss_shares",
        [](cohort const& people, std::vector<whole_number> const& percents, confidence level) {
            return table_of(loss_shares(people, whole_numbers_of(percents), level));
        },
        py::arg("people"), py::arg("percents"), py::kw_only(), py::arg("confidence"),
        "Give the shares that lost at least so many percent by every way, as a table.");
}

void bind_transitions(py::module_& m) {
    record_class<transition_terms>(
        m, "TransitionTerms", home, "Which body classes are compared and which cut counts.",
        record_part{"standard", &transition_terms::standard, "The standard, by its BMI classes."},
        record_part{"from_class", &transition_terms::from_class,
                    "The cut is the lower limit of this class."},
        record_part{"on", &transition_terms::on, "Day on which the standard must hold."})
        .finish();
    using found = class_transitions;
    record_class<found>(
        m, "ClassTransitions", home,
        "From which body class to which people went: `counts[i][j]` from `classes[i]` to "
        "`classes[j]`.",
        record_part{"terms", &found::terms, "The standard and the cut used."},
        record_part{"way", &found::way, "How missing post-tests were counted."},
        record_part{"classes", &found::classes, "Classes from the lowest up."},
        record_part{"counts", &found::counts, "From (row) and to (column), zeros kept."},
        record_part{"unclassed", &found::unclassed, "A fact is missing, or no class fits."},
        record_part{"without_height", &found::without_height, "Left out of the cut: no height."},
        record_part{"improved", &found::improved, "From the cut or above it to below."},
        record_part{"worsened", &found::worsened, "From below the cut to it or above."},
        record_part{"test", &found::test, "Of improved against worsened."})
        .finish();
    m.def("transitions_of", &transitions_of, py::arg("people"), py::arg("standards"),
          py::arg("terms"), py::arg("way"),
          "Give the transitions between body classes by one way to count missing post-tests.");
}

void bind_families(py::module_& m) {
    record_class<family_member>(
        m, "FamilyMember", home, "A test of a family that is adjusted together.",
        record_part{"measure", &family_member::measure, "In what."},
        record_part{"way", &family_member::way, "How missing post-tests were counted."},
        record_part{"test", &family_member::test, "\"paired_t\" or \"signed_rank\"."})
        .finish();
    record_class<adjusted_test>(
        m, "AdjustedTest", home, "A test of a family with its p-value before and after.",
        record_part{"member", &adjusted_test::member, "The test."},
        record_part{"p", &adjusted_test::p, "As it is alone."},
        record_part{"adjusted", &adjusted_test::adjusted, "Over the family."})
        .finish();
    record_class<test_family>(m, "TestFamily", home, "A family of tests, adjusted.",
                              record_part{"method", &test_family::method, "How."},
                              record_part{"tests", &test_family::tests, "In the order stated."})
        .finish();
    m.def(
        "holm_family",
        [](std::vector<mean_change> const& changes, std::vector<family_member> const& members) {
            return holm_family(changes, members);
        },
        py::arg("changes"), py::arg("members"),
        dedented(R"doc(Adjust the tests of a family by Holm.

        A test without a p-value still counts, as one that found nothing.

        Raises
        ------
        heli.NotFound
            If a test is not among the changes.
        heli.Conflict
            If a test is there twice.
        )doc")
            .c_str());
}

void bind_dropouts(py::module_& m) {
    record_class<dropout_comparison>(
        m, "DropoutComparison", home,
        "Completers (group a) and dropouts (group b) in one trait at the baseline.",
        record_part{"trait", &dropout_comparison::trait, "In what."},
        record_part{"groups", &dropout_comparison::groups, "Mean, spread and difference."})
        .finish();
    record_class<dropout_scenario>(
        m, "DropoutScenario", home, "The mean change if every dropout had gained so much.",
        record_part{"gain_g", &dropout_scenario::gain_g,
                    "What each dropout is taken to have gained, grams."},
        record_part{"completers", &dropout_scenario::completers, "People with a post-test."},
        record_part{"dropouts", &dropout_scenario::dropouts,
                    "People with a baseline and no post-test."},
        record_part{"mean_change_kg", &dropout_scenario::mean_change_kg,
                    "Exactly; None if nobody has a baseline."})
        .finish();
    m.def(
        "compare_dropouts",
        [](cohort const& people, confidence level) {
            return table_of(compare_dropouts(people, level));
        },
        py::arg("people"), py::kw_only(), py::arg("confidence"),
        "Compare completers and dropouts at the baseline, trait by trait, as a table.");
    m.def(
        "if_dropouts_gained",
        [](cohort const& people, whole_number gain_g) {
            return if_dropouts_gained(people, part_form<std::int32_t>::in(gain_g));
        },
        py::arg("people"), py::arg("gain_g"),
        "Give the mean change if every dropout had gained so many grams.");
}

void bind_report(py::module_& m) {
    record_class<dose_response>(
        m, "DoseResponse", home, "How points and percent of weight lost go together.",
        record_part{"way", &dose_response::way, "How missing post-tests were counted."},
        record_part{"correlation", &dose_response::correlation, "Of the ranks of both."})
        .finish();
    record_class<harm_count>(
        m, "HarmCount", home, "How many people have a flag of a kind.",
        record_part{"kind", &harm_count::kind, "The kind."},
        record_part{"flagged", &harm_count::flagged, "People with such a flag."},
        record_part{"not_looked_at", &harm_count::not_looked_at, "People of whom it is not known."})
        .finish();
    using report = effect_report;
    record_class<report>(
        m, "EffectReport", home,
        "The effect of a contest: every way to count missing post-tests side by side.\n\n"
        "Counts are as they are, those of few people too: what leaves the organiser's hands "
        "passes `published` first.",
        record_part{"flow", &report::flow, "Who took part how far, zeros kept."},
        record_part{"changes", &report::changes, "Every measure by every way."},
        record_part{"shares", &report::shares, "Shares that lost so many percent."},
        record_part{"transitions", &report::transitions, "Body classes, by every way."},
        record_part{"family", &report::family, "Adjusted p-values."},
        record_part{"dose_responses", &report::dose_responses, "Points and loss, by every way."},
        record_part{"dropouts", &report::dropouts, "Completers and dropouts at the baseline."},
        record_part{"scenarios", &report::scenarios, "What if dropouts had gained weight."},
        record_part{"harms", &report::harms, "Flags by kind, zeros kept."},
        record_part{"caution", &report::caution, "What the figures do not show."})
        .finish();
    m.def("no_causal_claim", &no_causal_claim,
          "Give what a contest without a control group cannot show; it belongs into every report.");
    m.def(
        "evaluate",
        [](cohort const& people, body_standards const& standards, confidence level,
           transition_terms const& transitions, safety_terms const& safety,
           std::vector<whole_number> const& loss_percents, std::vector<family_member> family,
           std::vector<whole_number> const& dropout_gains_g) {
            return evaluate(people, standards,
                            {level, transitions, safety, whole_numbers_of(loss_percents),
                             std::move(family), whole_numbers_of(dropout_gains_g)});
        },
        py::arg("people"), py::arg("standards"), py::kw_only(), py::arg("confidence"),
        py::arg("transitions"), py::arg("safety"), py::arg("loss_percents"), py::arg("family"),
        py::arg("dropout_gains_g"),
        dedented(R"doc(Evaluate the effect of a contest. Nothing of the question has a default.

        Parameters
        ----------
        people
            Who is registered, with points and measures.
        standards
            Where the standard of the transitions is found, such as `body_standards()`.
        confidence
            Of every interval, such as 0.95.
        transitions
            The standard of body classes and the cut, a `TransitionTerms`.
        safety
            What counts as harm, a `SafetyTerms`.
        loss_percents
            Shares that lost so many percent, such as 3, 5 and 10.
        family
            Tests that are adjusted together by Holm, of `FamilyMember`.
        dropout_gains_g
            What if dropouts had gained so much, in grams.

        Raises
        ------
        heli.NotFound
            If the standard, its class or a test of the family is not there.
        heli.Conflict
            If a test is twice in the family.
        heli.InvalidValue
            If a term of the question is out of range.
        )doc")
            .c_str());
}

}  // namespace

void bind_effect_reports(py::module_& m) {
    bind_mean_changes(m);
    bind_transitions(m);
    bind_families(m);
    bind_dropouts(m);
    bind_report(m);
}

}  // namespace heli::python
