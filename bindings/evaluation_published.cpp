/// \file
/// What of an effect report may be shared, and questionnaires before and after.

#include "health_bindings.hpp"
#include "questionnaire_result.hpp"

#include <heli/evaluation/published_effect.hpp>

namespace heli::python {
namespace {

using namespace evaluation;
constexpr char const* home = "heli.evaluation";

void bind_lines(py::module_& m) {
    record_class<small_cell_rule>(
        m, "SmallCellRule", home, "Which counts are too small to be shared. Neither has a default.",
        record_part{"threshold", &small_cell_rule::threshold,
                    "Counts below it are suppressed, such as 5; 2 or more."},
        record_part{"zeros", &small_cell_rule::zeros,
                    "What becomes of zeros: \"shown\" or \"suppressed\"."})
        .finish();
    record_class<published_line>(
        m, "PublishedLine", home, "Counts of the parts of a group as they may be shared.",
        record_part{"cells", &published_line::cells, "The parts; None where suppressed."},
        record_part{"total", &published_line::total, "Their sum; None if suppressed."},
        record_part{"rule", &published_line::rule, "The rule used."})
        .finish();
    m.def(
        "suppress",
        [](std::vector<whole_number> const& cells, small_cell_rule const& rule) {
            return suppress(part_form<std::vector<std::int64_t>>::in(cells), rule);
        },
        py::arg("cells"), py::arg("rule"),
        dedented(R"doc(Give the counts of the parts of a group as they may be shared.

        Small ones are suppressed, then the smallest others until those suppressed cannot be
        recomputed from the total. This protects one line: publish each person in one line.

        Raises
        ------
        heli.InvalidValue
            If a count is negative or the threshold below 2.

        Examples
        --------
        >>> import heli
        >>> rule = heli.evaluation.SmallCellRule(5, "shown")
        >>> heli.evaluation.suppress([40, 9, 3, 0], rule).cells
        (40, None, None, 0)
        )doc")
            .c_str());
    m.def("suppressed_note", &suppressed_note, py::arg("rule"), "Say what an absent count means.");
}

void bind_tables(py::module_& m) {
    using bands = published_bands;
    record_class<bands>(
        m, "PublishedBands", home, "How many lost how much, in parts that do not overlap.",
        record_part{"way", &bands::way, "How missing post-tests were counted."},
        record_part{"percents", &bands::percents, "Where the bands begin, rising."},
        record_part{"people", &bands::people, "Below the first, then from each on."})
        .finish();
    using transitions = published_transitions;
    record_class<transitions>(
        m, "PublishedTransitions", home, "A table of transitions, row by row, with no margins.",
        record_part{"terms", &transitions::terms, "The standard and the cut used."},
        record_part{"way", &transitions::way, "How missing post-tests were counted."},
        record_part{"classes", &transitions::classes, "Classes from the lowest up."},
        record_part{"people", &transitions::people,
                    "From the first class to each, and so on; unclassed last."})
        .finish();
    record_class<published_harm>(
        m, "PublishedHarm", home, "Flags of one kind.",
        record_part{"kind", &published_harm::kind, "The kind."},
        record_part{"people", &published_harm::people, "Flagged, not flagged, not looked at."})
        .finish();
}

void bind_effect(py::module_& m) {
    using shared = published_effect;
    record_class<shared>(
        m, "PublishedEffect", home,
        "What of an effect report may be shared. Each table is protected by itself.",
        record_part{"rule", &shared::rule, "The rule used."},
        record_part{"flow", &shared::flow, "Lost before each stage; then analysed."},
        record_part{"changes", &shared::changes, "Of groups that are not small."},
        record_part{"bands", &shared::bands, "How much was lost, by way."},
        record_part{"transitions", &shared::transitions, "Body classes, by way."},
        record_part{"harms", &shared::harms, "Flags by kind."},
        record_part{"suppressed", &shared::suppressed, "What an absent count means."},
        record_part{"caution", &shared::caution, "What the figures do not show."})
        .finish();
    m.def("published", &published, py::arg("report"), py::arg("rule"),
          dedented(R"doc(Give what of an effect report may be shared: no cell of few people.

        Changes of groups below the threshold are left out.

        Raises
        ------
        heli.InvalidValue
            If the threshold is below 2.
        )doc")
              .c_str());
}

void bind_questionnaires(py::module_& m) {
    using change = question_change;
    record_class<change>(
        m, "QuestionChange", home, "The change in one question, after minus before.",
        record_part{"question", &change::question, "Name of the question."},
        record_part{"mean", &change::mean, "Mean with its interval and Student's t."},
        record_part{"ranks", &change::ranks, "Wilcoxon's signed ranks, exact."},
        record_part{"adjusted", &change::adjusted, "p-value adjusted over the questions."})
        .finish();
    using result = questionnaire_result;
    record_class<result>(
        m, "QuestionnaireResult", home, "A questionnaire before and after a contest.",
        record_part{"before", &result::before, "Consistency of the answers before."},
        record_part{"after", &result::after, "Consistency of the answers after."},
        record_part{"paired", &result::paired, "People with every answer before and after."},
        record_part{"incomplete", &result::incomplete,
                    "People left out of the changes: an answer is missing."},
        record_part{"test", &result::test, "Which p-values are adjusted."},
        record_part{"method", &result::method, "How they are adjusted."},
        record_part{"changes", &result::changes, "Question by question, of those people."},
        record_part{"caution", &result::caution, "What the figures do not show."})
        .finish();
}

}  // namespace

void bind_published(py::module_& m) {
    bind_lines(m);
    bind_tables(m);
    bind_effect(m);
    bind_questionnaires(m);
}

}  // namespace heli::python
