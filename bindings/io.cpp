/// \file
/// Documents: what is read from files, and answers as JSON.

#include "contest_bindings.hpp"

#include <heli/io/folder.hpp>
#include <heli/io/json.hpp>
#include <heli/io/library_versions.hpp>
#include <heli/io/notice_document.hpp>
#include <heli/io/programme_document.hpp>

#include <pybind11/stl/filesystem.h>

namespace heli::python {
namespace {

using plan = heli::programme::programme;
namespace fs = std::filesystem;

void bind_folder(py::module_& m) {
    value_class<io::programme_folder> type(m, "ProgrammeFolder", "heli.io",
                                           dedented(R"doc(What a folder holds.

        Parameters
        ----------
        plan
            Its programme, or the shipped one that its evidence names.
        evidence
            All its evidence.
        files
            The documents that were read, by name.
        )doc")
                                               .c_str());
    type.def(py::init<plan, programme::evidence_set, std::vector<std::string>>(), py::arg("plan"),
             py::arg("evidence"), py::arg("files") = py::tuple());
    type.field("plan", &io::programme_folder::plan, "The programme.");
    type.field("evidence", &io::programme_folder::evidence, "All its evidence.");
    type.field(
        "files", [](io::programme_folder const& f) { return tuple_of(f.files); },
        "The documents that were read.");
    type.finish();
}

void bind_documents(py::module_& m) {
    m.def("parse_programme", &io::parse_programme, py::arg("text"), py::arg("path") = "",
          dedented(R"doc(Read a programme from the text of a `heli.programme.v1` document.

        Raises
        ------
        heli.ParseError
            With every problem of the document.
        )doc")
              .c_str());
    m.def("read_programme", &io::read_programme, py::arg("file"),
          dedented(R"doc(Read a programme from a file.

        Raises
        ------
        heli.NotFound
            If there is no such file.
        heli.ParseError
            With every problem of the document.
        )doc")
              .c_str());
    m.def("parse_evidence", &io::parse_evidence, py::arg("text"), py::arg("path") = "",
          py::arg("programme") = py::none(),
          dedented(R"doc(Read evidence from the text of a `heli.evidence.v1` document.

        With a programme, items that it does not have are problems.

        Raises
        ------
        heli.ParseError
            With every problem of the document.
        )doc")
              .c_str());
    m.def("parse_notice", &io::parse_notice, py::arg("text"), py::arg("path") = "",
          dedented(
              R"doc(Read a holiday notice or a company's own days from a `heli.notice.v1` document.

        Raises
        ------
        heli.ParseError
            With every problem of the document.
        )doc")
              .c_str());
    m.def("read_notice", &io::read_notice, py::arg("file"),
          dedented(R"doc(Read a notice from a file, for `WorkCalendar.with_notice`.

        Raises
        ------
        heli.NotFound
            If there is no such file.
        heli.ParseError
            With every problem of the document.
        )doc")
              .c_str());
    m.def(
        "shipped_programme", [](std::string const& id) { return io::shipped_programme(id); },
        py::arg("id"),
        dedented(R"doc(Give the programme that ships with heli under an id, such as "yrd-2023".

        Raises
        ------
        heli.NotFound
            If there is none; the message names those there are.
        )doc")
            .c_str());
    m.def("shipped_programmes", &io::shipped_programmes,
          "Give the ids of the programmes that ship with heli.");
    m.def(
        "read_folder",
        [](fs::path const& folder, std::vector<programme::evidence_table> const& tables) {
            py::gil_scoped_release const release;
            return io::read_folder(folder, tables);
        },
        py::arg("folder"), py::arg("tables") = py::tuple(),
        dedented(R"doc(Read every `*.toml` of a folder: a programme and its evidence.

        Without a programme of its own the evidence names a shipped one. `tables` is evidence that
        was read elsewhere, such as by `heli.programme.read_evidence_table`. Links that lead out of
        the folder are problems.

        Raises
        ------
        heli.NotFound
            If there is no such folder, or it cannot be read.
        heli.ParseError
            With every problem of every document; a syntax fault, or a file that cannot be read,
            ends its own document only.
        )doc")
            .c_str());
}

/// `to_json` for one kind of answer.
template <class Answer>
void bind_json(py::module_& m) {
    m.def(
        "to_json", [](Answer const& answer) { return io::to_json(answer); }, py::arg("answer"));
}

/// An explanation of Python has its parts put together again.
std::string explained_json(py::object const& answer) {
    auto const value = answer.attr("value");
    auto steps = answer.attr("steps").cast<std::vector<step>>();
    if (py::isinstance<calendar::date_answer>(value)) {
        return io::to_json(explained<calendar::date_answer>{value.cast<calendar::date_answer>(),
                                                            std::move(steps)});
    }
    if (py::isinstance<calendar::count_answer>(value)) {
        return io::to_json(explained<calendar::count_answer>{value.cast<calendar::count_answer>(),
                                                             std::move(steps)});
    }
    return io::to_json(explained<date>{value.cast<date>(), std::move(steps)});
}

/// Writes rows if they are of the kind `Row`.
template <class Row>
bool write_rows(std::string& text, py::sequence const& rows, py::type const& kind) {
    if (!kind.is(py::type::of<Row>())) {
        return false;
    }
    text = io::to_json(rows.cast<std::vector<Row>>());
    return true;
}

/// Rows of a table or a list, all of one kind.
std::string rows_json(py::sequence const& rows, py::type const& kind) {
    std::string text;
    bool const written =
        write_rows<calendar::rest_period>(text, rows, kind) || write_rows<step>(text, rows, kind) ||
        write_rows<law::rule>(text, rows, kind) ||
        write_rows<programme::programme_change>(text, rows, kind) ||
        write_rows<programme::item_coverage>(text, rows, kind) ||
        write_rows<programme::due_date>(text, rows, kind) || write_rows<finding>(text, rows, kind);
    if (!written) {
        throw py::type_error("no document holds rows of " +
                             kind.attr("__name__").cast<std::string>() +
                             "; expected RestPeriod, Step, Rule, ProgrammeChange, ItemCoverage, "
                             "DueDate or Finding");
    }
    return text;
}

void bind_answers(py::module_& m) {
    bind_json<calendar::day_answer>(m);
    bind_json<calendar::date_answer>(m);
    bind_json<calendar::count_answer>(m);
    bind_json<region>(m);
    bind_json<law::rule>(m);
    bind_json<plan>(m);
    m.def("rows_json", &rows_json, py::arg("rows"), py::arg("kind"));
    m.def("explained_json", &explained_json, py::arg("answer"));
    m.def(
        "review_json",
        py::overload_cast<programme::programme_review const&, plan const&,
                          programme::evidence_set const&>(&io::to_json),
        py::arg("review"), py::arg("programme"), py::arg("evidence"),
        dedented(
            R"doc(Give a review as `heli.answer.v1`, with the programme and the evidence behind it.

        The same bytes as from C++.
        )doc")
            .c_str());
}

}  // namespace

void bind_io(py::module_& package) {
    auto m = package.def_submodule(
        "io", "Documents: programmes, evidence, rules, clocks, answers as JSON.");
    bind_folder(m);
    bind_documents(m);
    bind_answers(m);
    bind_law_documents(m);
    bind_contest_documents(m);
    bind_contest_answers(m);
    m.def("library_versions", &io::library_versions,
          "Give the name and version of each library that reads or writes documents.");
}

}  // namespace heli::python
