/// \file
/// Effect scores, which final scores may use, and safety flags, which never reward.

#include "health_bindings.hpp"
#include "thousandths.hpp"

#include <heli/evaluation/effect_score.hpp>
#include <heli/evaluation/flag_safety.hpp>

namespace heli::python {
namespace {

using namespace evaluation;
constexpr char const* home = "heli.evaluation";

void bind_effect_terms(py::module_& m) {
    auto type = record_class<effect_terms>(
        m, "EffectTerms", home,
        "How a loss becomes a score: points_per_percent x clamp(loss, 0, cap), rounded if "
        "stated.\n\n"
        "None of it has a default and all of it is the organiser's choice: what is not stated is "
        "refused where the terms are used.",
        record_part{"points_per_percent", &effect_terms::points_per_percent,
                    "Score for each percent lost: text, int, Decimal or Fraction."},
        record_part{"cap_percent", &effect_terms::cap_percent,
                    "Loss beyond which nothing is earned."},
        record_part{"missing", &effect_terms::missing,
                    "How missing post-tests are counted: \"completers\", \"bocf\" or \"locf\"."},
        record_part{"rounding", &effect_terms::rounding,
                    "How a score is rounded, a `heli.RoundingRule`; None: not at all. From an "
                    "exact\n    score the weight follows."},
        record_part{"source", &effect_terms::source, "Where that is written."});
    type.def_property_readonly(
        "choices", [](effect_terms const& t) { return table_of(choices_of(t)); },
        "What the organiser chose: a table of `heli.scoring.OrganiserChoice`.");
    type.def_property_readonly(
        "words", [](effect_terms const& t) { return to_words(t); },
        "The terms for people, which say that they are the organiser's choice.");
    type.finish();
    record_class<effect_score>(
        m, "EffectScore", home,
        "The effect of a person as a score. It tells nothing else of the person's health.",
        record_part{"person", &effect_score::person, "Code of the person."},
        record_part{"score", &effect_score::score,
                    "The score as a Fraction, or why there is none; an absent one is no zero."})
        .finish();
}

void bind_scoring_of_effects(py::module_& m) {
    m.def(
        "score_effects",
        [](effect_terms const& terms, std::vector<person_id> const& people,
           measure_table const& measures) {
            return table_of(score_effects(terms, people, measures));
        },
        py::arg("terms"), py::arg("people"), py::arg("measures"),
        dedented(R"doc(Give the effect scores of people, in the order given, as a table.

        A person without measures has none: `heli.Unknown` with the reason.

        Raises
        ------
        heli.InvalidValue
            With everything that is wrong with the terms: not stated, not positive and so on.

        Examples
        --------
        >>> import heli
        >>> from datetime import date
        >>> from heli.evaluation import EffectTerms, Measure, MeasureTable
        >>> measures = MeasureTable(
        ...     [
        ...         Measure("P1", date(2023, 6, 26), "pre_test", weight_g=80_000),
        ...         Measure("P1", date(2023, 9, 1), "post_test", weight_g=76_500),
        ...     ]
        ... )
        >>> terms = EffectTerms(points_per_percent=10, cap_percent=10, missing="completers")
        >>> [row.score for row in heli.evaluation.score_effects(terms, ["P1"], measures)]
        [Fraction(175, 4)]
        )doc")
            .c_str());
    m.def("score_of", &score_of, py::arg("terms"), py::arg("loss_percent"),
          "Give the score of a loss in percent: 0 for a gain, no more than the cap allows.");
    m.def("largest_score", &largest_score, py::arg("terms"),
          "Give the largest score that the terms allow.");
    m.def(
        "loss_percent",
        [](whole_number before_g, whole_number after_g) {
            return loss_percent(
                {part_form<std::int32_t>::in(before_g), part_form<std::int32_t>::in(after_g)});
        },
        py::arg("before_g"), py::arg("after_g"),
        dedented(R"doc(Give the loss in percent of the weight before, exactly; negative for a gain.

        Examples
        --------
        >>> import heli
        >>> heli.evaluation.loss_percent(80_000, 76_500)
        Fraction(35, 8)
        )doc")
            .c_str());
}

std::optional<rational> stated_bmi(safety_terms const& terms) {
    return terms.least_bmi ? std::optional(of_thousandths(*terms.least_bmi)) : std::nullopt;
}

void bind_safety_terms(py::module_& m) {
    record_class<loss_pace>(m, "LossPace", home,
                            "A pace of loss that is flagged when it is exceeded.",
                            record_part{"most_g_per_week", &loss_pace::most_g_per_week,
                                        "Grams a week; just as many are not flagged."},
                            record_part{"least_days", &loss_pace::least_days,
                                        "Days that two weights must be apart to be compared."})
        .finish();
    value_class<safety_terms> type(m, "SafetyTerms", home,
                                   dedented(R"doc(What is flagged. What is None is not looked at.

        Parameters
        ----------
        pace
            Too fast a loss, a `LossPace`.
        least_bmi
            BMI below which is flagged, such as "18.5"; exact.
        most_loss_percent
            Loss above which is flagged; exact.
        source
            Where that is written.
        )doc")
                                       .c_str());
    type.def(py::init([](std::optional<loss_pace> pace, std::optional<rational> const& least_bmi,
                         std::optional<rational> most, std::optional<source> from) {
                 return safety_terms{
                     pace, least_bmi ? std::optional(to_thousandths(*least_bmi)) : std::nullopt,
                     std::move(most), std::move(from).value_or(source{})};
             }),
             py::kw_only(), py::arg("pace") = py::none(), py::arg("least_bmi") = py::none(),
             py::arg("most_loss_percent") = py::none(), py::arg("source") = py::none());
    type.field("pace", &safety_terms::pace, "Too fast a loss.");
    type.field("least_bmi", &stated_bmi, "BMI below which is flagged.");
    type.field("most_loss_percent", &safety_terms::most_loss_percent,
               "Loss above which is flagged.");
    type.field(
        "source", [](safety_terms const& t) { return known_source(t.source); },
        "Where that is written; None if that is not known.");
    type.finish();
}

void bind_flags(py::module_& m) {
    record_class<dated_reading>(
        m, "DatedReading", home, "A reading with its day and occasion.",
        record_part{"value", &dated_reading::value, "The reading."},
        record_part{"date", &dated_reading::date, "Its day."},
        record_part{"occasion", &dated_reading::occasion, "When in the contest."})
        .finish();
    record_class<safety_flag>(
        m, "SafetyFlag", home,
        "A flag with its evidence: health data. What crosses to prizes is that there is a flag.",
        record_part{"person", &safety_flag::person, "Code of the person."},
        record_part{"kind", &safety_flag::kind, "What is flagged."},
        record_part{"from_", &safety_flag::from,
                    "The weight in grams compared with; None for a BMI."},
        record_part{"to", &safety_flag::to, "The weight in grams that is flagged."},
        record_part{"height_mm", &safety_flag::height_mm, "The height used for a BMI."},
        record_part{"value", &safety_flag::value, "Grams a week, kg/m2 or percent."},
        record_part{"limit", &safety_flag::limit, "What it was compared with."},
        record_part{"source", &safety_flag::source, "Where the limit is written."})
        .finish();
    record_class<not_looked_at>(m, "NotLookedAt", home,
                                "Something that could not be looked at, or was not asked for.",
                                record_part{"kind", &not_looked_at::kind, "What."},
                                record_part{"reason", &not_looked_at::reason, "Why."})
        .finish();
    record_class<safety_answer>(
        m, "SafetyAnswer", home,
        "What was found of a person. No flag means safe only for what is not in `unknown`.",
        record_part{"person", &safety_answer::person, "Code of the person."},
        record_part{"flags", &safety_answer::flags, "By kind, then by day."},
        record_part{"unknown", &safety_answer::unknown, "What is not known."})
        .finish();
    m.def("flag_safety", &flag_safety, py::arg("terms"), py::arg("person"), py::arg("measures"),
          dedented(R"doc(Give the flags of a person.

        The fastest loss is looked for between any two weights far enough apart; a BMI is flagged
        below the least, not at it; the loss in all is that from the baseline to the last weight.

        Raises
        ------
        heli.InvalidValue
            If a limit of the terms is out of range.
        )doc")
              .c_str());
}

}  // namespace

void bind_effect_scores(py::module_& m) {
    bind_effect_terms(m);
    bind_scoring_of_effects(m);
}

void bind_safety(py::module_& m) {
    bind_safety_terms(m);
    bind_flags(m);
}

}  // namespace heli::python
