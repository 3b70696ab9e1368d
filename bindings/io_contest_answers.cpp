/// \file
/// Contests as whole documents, and their answers as JSON.

#include "kept_contest.hpp"

#include <heli/io/contest_document.hpp>
#include <heli/io/json_contest.hpp>

#include <pybind11/stl/filesystem.h>

namespace heli::python {
namespace {

using io::contest_document;

void bind_document(py::module_& m) {
    record_class<contest_document>(
        m, "ContestDocument", "heli.io",
        "What a document of a contest says: its rules, and the sections that it has.",
        record_part{"rules", &contest_document::rules, "Its rules, without errors."},
        record_part{"entry", &contest_document::entry, "Who may enter; None if not stated."},
        record_part{"team", &contest_document::team, "How teams are scored."},
        record_part{"effect", &contest_document::effect, "How a loss becomes an effect score."},
        record_part{"safety", &contest_document::safety, "What is flagged."},
        record_part{"final_score", &contest_document::final_score,
                    "Points and effect together. A weight that is not stated stays None."},
        record_part{"prizes", &contest_document::prizes, "The prizes, in their order."},
        record_part{"integrity", &contest_document::integrity,
                    "From when on entries look doubtful."},
        record_part{"warnings", &contest_document::warnings,
                    "What somebody should look at, each with its place."})
        .finish();
    m.def("read_contest", &io::read_contest, py::arg("file"),
          dedented(R"doc(Read a contest from a `heli.contest.v1` document.

        It is JSON if the name of the file ends in ``.json``, else TOML.

        Raises
        ------
        heli.NotFound
            If there is no such file.
        heli.ParseError
            With every problem of the document.
        )doc")
              .c_str());
    m.def(
        "contest_to_toml",
        [](contest_document const& contest) { return io::contest_to_toml(contest); },
        py::arg("contest"), "Give a contest with its sections as a TOML document.");
}

}  // namespace

void bind_contest_answers(py::module_& m) {
    bind_tokens<io::audience>(m, "Audience", "heli.io", "Who is to read a file of a contest.");
    bind_document(m);
    m.def(
        "_contest_scores_json", [](kept_contest const& kept) { return io::to_json(kept.contest); },
        py::arg("contest"));
    m.def(
        "_person_trace_json",
        [](scoring::person_trace const& trace, kept_contest const& kept) {
            return io::to_json(trace, kept.contest);
        },
        py::arg("trace"), py::arg("contest"));
    m.def(
        "_leaderboard_json",
        [](scoring::leaderboard const& board, ranking::rank_method method,
           kept_contest const& kept) { return io::to_json(board, method, kept.contest); },
        py::arg("board"), py::arg("method"), py::arg("contest"));
    m.def(
        "_final_standings_json",
        [](scoring::final_standings const& standings) { return io::to_json(standings); },
        py::arg("standings"));
    m.def(
        "_prize_list_json",
        [](scoring::prize_list const& list, scoring::prize_terms const& terms,
           io::audience for_whom) { return io::to_json(list, terms, for_whom); },
        py::arg("prizes"), py::arg("terms"), py::arg("audience"));
    m.def(
        "_team_standings_json",
        [](scoring::team_standings const& standings, ranking::rank_method method) {
            return io::to_json(standings, method);
        },
        py::arg("standings"), py::arg("method"));
    m.def(
        "_weight_analysis_json",
        [](scoring::weight_analysis const& analysis, ranking::tie_edge edge) {
            return io::to_json(analysis, edge);
        },
        py::arg("analysis"), py::arg("edge"));
}

}  // namespace heli::python
