/// \file
/// What every weight of points against effect would mean for the first places.

#include "kept_contest.hpp"

#include <heli/scoring/weight_breakpoints.hpp>
#include <heli/scoring/weight_words.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";

void bind_enumerations(py::module_& m) {
    bind_tokens<breakpoint_scope>(m, "BreakpointScope", home,
                                  "Which changes of the order are listed.");
    bind_tokens<weight_hold>(m, "WeightHold", home, "How often a person wins a first place.");
}

void bind_parts(py::module_& m) {
    record_class<weight_question>(
        m, "WeightQuestion", home, "What is asked about all weights.",
        record_part{"places", &weight_question::places, "How many first places there are to win."},
        record_part{"scope", &weight_question::scope, "Which changes of the order are listed."})
        .finish();
    auto interval = record_class<weight_interval>(
        m, "WeightInterval", home, "Weights of the points from one to another.",
        record_part{"lower", &weight_interval::lower, "The lowest."},
        record_part{"upper", &weight_interval::upper, "The highest."},
        record_part{"lower_included", &weight_interval::lower_included,
                    "Whether the lowest belongs to it."},
        record_part{"upper_included", &weight_interval::upper_included,
                    "Whether the highest belongs to it."});
    interval.def("__str__", [](weight_interval const& w) { return interval_text(w); });
    interval.finish();
    record_class<tied_at_weight>(
        m, "TiedAtWeight", home, "People who are tied at a weight, and not at those beside it.",
        record_part{"first_place", &tied_at_weight::first_place,
                    "The best place that they share, from 1."},
        record_part{"people", &tied_at_weight::people,
                    "Who, in the order that holds for slightly higher weights; for slightly lower "
                    "ones\n    it is the reverse. Those who are tied for every weight are beside "
                    "each other."})
        .finish();
}

void bind_points(py::module_& m) {
    auto point = record_class<weight_breakpoint>(
        m, "WeightBreakpoint", home, "An exact weight at which the order changes.",
        record_part{"weight", &weight_breakpoint::weight, "The weight of the points."},
        record_part{"tied", &weight_breakpoint::tied, "Who changes, by place."});
    point.def_property_readonly(
        "words", [](weight_breakpoint const& b) { return to_words(b); },
        "Who meets, in a sentence.");
    point.finish();
    auto piece = record_class<weight_piece>(
        m, "WeightPiece", home, "Weights for which the same people are in the first places.",
        record_part{"weights", &weight_piece::weights, "Which weights."},
        record_part{"within", &weight_piece::within, "Who is in the first places, by code."},
        record_part{"tied", &weight_piece::tied,
                    "Who is tied over the edge of the last of them, by code."});
    piece.def_property_readonly(
        "words", [](weight_piece const& p) { return to_words(p); }, "Who is first, in a sentence.");
    piece.finish();
}

void bind_chance(py::module_& m) {
    auto chance = record_class<weight_chance>(
        m, "WeightChance", home, "The weights for which one person is in the first places.",
        record_part{"person", &weight_chance::person, "Who."},
        record_part{"within", &weight_chance::within,
                    "In the first places and not tied over their edge."},
        record_part{"with_ties", &weight_chance::with_ties, "The same, or tied over their edge."});
    chance.def("hold", &hold_of, py::arg("edge"),
               "Say whether the person wins for every weight, for some or for none.");
    chance.def(
        "words", [](weight_chance const& c, ranking::tie_edge edge) { return to_words(c, edge); },
        py::arg("edge"), "Say for which weights the person wins.");
    chance.finish();
}

void bind_analysis(py::module_& m) {
    auto type = record_class<weight_analysis>(
        m, "WeightAnalysis", home,
        "What every weight of the points from 0 to 1 means, from `weight_breakpoints`.",
        record_part{"question", &weight_analysis::question, "What was asked."},
        record_part{"breakpoints", &weight_analysis::breakpoints,
                    "Where the order changes, from 0 to 1."},
        record_part{"pieces", &weight_analysis::pieces, "Who is first, from 0 to 1 without a gap."},
        record_part{"chances", &weight_analysis::chances, "Of everybody who is ranked, by code."},
        record_part{"unranked", &weight_analysis::unranked, "Who has no final score, by code."});
    type.def("who_holds", &who_holds, py::arg("hold"), py::arg("edge"),
             dedented(R"doc(Give the people who win for every weight, for some or for none.

        Parameters
        ----------
        hold
            "every_weight", "some_weights" or "no_weight".
        edge
            Whether those tied over the edge of the last place win: "include" or "exclude".
        )doc")
                 .c_str());
    type.def_property_readonly(
        "table", [](weight_analysis const& a) { return table_of(a.breakpoints); },
        "Where the order changes: a table of `WeightBreakpoint`.");
    type.finish();
}

}  // namespace

void bind_weights(py::module_& m) {
    bind_enumerations(m);
    bind_parts(m);
    bind_points(m);
    bind_chance(m);
    bind_analysis(m);
    m.def(
        "weight_breakpoints",
        [](std::vector<final_line> const& lines, whole_number places, breakpoint_scope scope) {
            weight_question const question{part_form<std::size_t>::in(places), scope};
            py::gil_scoped_release const others_run;
            return weight_breakpoints(lines, question);
        },
        py::arg("lines"), py::arg("places"), py::arg("scope") = "first_places",
        dedented(R"doc(Say what every weight of the points means for the first places, exactly.

        Final scores are straight lines over the weight; the order changes only where two of them
        meet. O(n^2 log n) time for n persons.

        Parameters
        ----------
        lines
            `FinalStandings.lines`; the weight of the terms is not used.
        places
            How many first places there are to win.
        scope
            Which changes of the order are listed: "all", or those of the "first_places".

        Raises
        ------
        heli.InvalidValue
            If no place is asked for.
        heli.Conflict
            If a person is there twice.

        Examples
        --------
        >>> from heli.scoring import FinalEntry, FinalTerms, final_scores, weight_breakpoints
        >>> people = [FinalEntry("A", 49, 60), FinalEntry("B", 392, 30)]
        >>> lines = final_scores(FinalTerms(), 490, people).lines
        >>> found = weight_breakpoints(lines, places=1)
        >>> found.breakpoints[0].weight, found.chances[1].words("include").en
        (Fraction(3, 10), 'B wins for some weights: [0.3, 1]')
        )doc")
            .c_str());
}

}  // namespace heli::python
