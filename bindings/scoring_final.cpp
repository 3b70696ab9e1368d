/// \file
/// Final scores out of points and measured effect.

#include "kept_contest.hpp"

#include <heli/scoring/outcome_choices.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";
using maybe_text = std::optional<bilingual>;

void bind_terms(py::module_& m) {
    bind_tokens<missing_effect>(m, "MissingEffect", home,
                                "What happens to a person who has points and no effect score.");
    auto type = record_class<final_terms>(
        m, "FinalTerms", home,
        "How the final score is made: weight x points share + (1 - weight) x effect score, both "
        "of\n0 to 100. The source of the contest states neither; they are the organiser's choice.",
        record_part{"points_weight", &final_terms::points_weight,
                    "Weight of the points, from 0 to 1: text, Decimal or Fraction. While it is "
                    "None\n    there is no final score, only what holds for every weight."},
        record_part{"without_effect", &final_terms::without_effect,
                    "\"unranked\" or \"counts_as_zero\". Must be stated if a person who takes "
                    "part has\n    no effect score."},
        record_part{"source", &final_terms::source, "Where the organiser has laid them down."});
    type.def_property_readonly(
        "choices", [](final_terms const& t) { return table_of(choices_of(t)); },
        "What the organiser chose: a table of `OrganiserChoice`.");
    type.def_property_readonly(
        "words", [](final_terms const& t) { return to_words(t); },
        "What final scores are made of, and that it is the organiser's choice.");
    type.finish();
}

void bind_entry(py::module_& m) {
    value_class<final_entry> type(m, "FinalEntry", home,
                                  dedented(R"doc(What a person brings to the final score.

        Points, a score and a reason; no measures of health.

        Parameters
        ----------
        person
            Who.
        points
            Points of the contest, from 0 to the declared total.
        effect
            Effect score from 0 to 100, or the kind of its absence; None is "absent".
        reason
            Why there is no effect score; must be stated if there is none.
        attendance
            Of the contest as a whole: who withdrew or was disqualified has no final score.
        )doc")
                                      .c_str());
    type.def(py::init([](person_id person, whole_number count, ranking::mark effect,
                         maybe_text reason, ranking::attendance attends) {
                 return final_entry{person, points(count.value), std::move(effect),
                                    std::move(reason).value_or(bilingual{}), attends};
             }),
             py::arg("person"), py::arg("points"), py::arg("effect"),
             py::arg("reason") = py::none(), py::arg("attendance") = "present");
    type.field("person", &final_entry::person, "Who.");
    type.field(
        "points", [](final_entry const& e) { return e.points.count(); }, "Points of the contest.");
    type.field("effect", &final_entry::effect, "Effect score, or the kind of its absence.");
    type.field(
        "reason", [](final_entry const& e) { return known_text(e.reason); },
        "Why there is no effect score; None if there is one.");
    type.field("attendance", &final_entry::attendance, "Of the contest as a whole.");
    type.finish();
}

void bind_line(py::module_& m) {
    value_class<final_line> type(m, "FinalLine", home,
                                 dedented(R"doc(Both parts of a final score, for every weight.

        Parameters
        ----------
        person
            Who.
        points
            Points of the contest.
        points_share
            100 x points / declared total.
        effect
            Effect score as it is used; 0 where a missing one counts as zero.
        reason
            Why there is no effect score of its own.
        attendance
            Whether there is a final score, and if not why.
        )doc")
                                     .c_str());
    type.def(py::init([](person_id person, whole_number count, rational share, ranking::mark effect,
                         maybe_text reason, ranking::attendance attends) {
                 return final_line{person,
                                   points(count.value),
                                   std::move(share),
                                   std::move(effect),
                                   std::move(reason).value_or(bilingual{}),
                                   attends};
             }),
             py::arg("person"), py::arg("points"), py::arg("points_share"), py::arg("effect"),
             py::arg("reason") = py::none(), py::arg("attendance") = "present");
    type.field("person", &final_line::person, "Who.");
    type.field(
        "points", [](final_line const& l) { return l.points.count(); }, "Points of the contest.");
    type.field("points_share", &final_line::points_share, "100 x points / declared total.");
    type.field("effect", &final_line::effect, "Effect score as it is used.");
    type.field(
        "reason", [](final_line const& l) { return known_text(l.reason); },
        "Why there is no effect score of its own; None if there is one.");
    type.field("attendance", &final_line::attendance, "Whether there is a final score.");
    type.def_property_readonly("ranked", &final_line::ranked, "Whether there is a final score.");
    type.def("at", &final_line::at, py::arg("weight"),
             "Give the final score by a weight of the points; `heli.NotFound` if there is none.");
    type.finish();
}

void bind_scores(py::module_& m) {
    auto score = record_class<final_score>(
        m, "FinalScore", home, "A person's final score.",
        record_part{"line", &final_score::line, "What it is made of."},
        record_part{"score", &final_score::score, "From 0 to 100, or the kind of its absence."},
        record_part{"standing", &final_score::standing,
                    "Where the person stands; equal scores share."});
    score.def(
        "words", [](final_score const& s, rational const& weight) { return to_words(s, weight); },
        py::arg("weight"),
        "Say how the score was made by the weight that it was computed by, or why there is none.");
    score.finish();
    auto type = record_class<final_standings>(
        m, "FinalStandings", home, "The final scores of a contest, from `final_scores`.",
        record_part{"terms", &final_standings::terms, "The organiser's choice."},
        points_part("total", &final_standings::total,
                    "The points that the contest declares as the most."),
        record_part{"lines", &final_standings::lines,
                    "What scores are made of, by person; for every weight."},
        record_part{"scores", &final_standings::scores,
                    "By person; `heli.Unknown` while the organiser states no weight."});
    type.def_property_readonly(
        "table", [](final_standings const& s) { return table_of(s.scores.value()); },
        "The scores by person: a table of `FinalScore`; `heli.NotFound` while there is no weight.");
    type.finish();
}

}  // namespace

void bind_final_scores(py::module_& m) {
    bind_terms(m);
    bind_entry(m);
    bind_line(m);
    bind_scores(m);
    m.def(
        "final_scores",
        [](final_terms const& terms, whole_number total, std::vector<final_entry> const& entries) {
            return final_scores(terms, points(total.value), entries);
        },
        py::arg("terms"), py::arg("total"), py::arg("entries"),
        dedented(R"doc(Compute and rank the final scores; the order of the entries does not matter.

        Parameters
        ----------
        terms
            The organiser's choice.
        total
            The points that the contest declares as the most.
        entries
            What each person brings; `final_entries` makes them.

        Raises
        ------
        heli.InvalidValue
            If the weight is not from 0 to 1, the total is not positive, points or an effect score
            are out of range, or an effect score is missing and the reason or the rule for it is
            not stated.
        heli.Conflict
            If a person is there twice.

        Examples
        --------
        >>> from heli.scoring import FinalEntry, FinalTerms, final_scores
        >>> terms = FinalTerms(points_weight="0.6")
        >>> found = final_scores(terms, 490, [FinalEntry("P1", 392, 50), FinalEntry("P2", 490, 0)])
        >>> found.scores[0].words("0.6").en
        "P1: 0.6 x 80 + 0.4 x 50 = 68 (organiser's choice of weights)"
        )doc")
            .c_str());
}

}  // namespace heli::python
