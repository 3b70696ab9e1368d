/// \file
/// Rules of contests as documents.

#include "contest_bindings.hpp"

#include <heli/io/contest_document.hpp>

#include <pybind11/stl/filesystem.h>

namespace heli::python {

void bind_contest_documents(py::module_& m) {
    m.def(
        "_contest_rules_of_json",
        [](std::string_view text, std::string const& path) {
            return io::contest_from_json(text, path).rules;
        },
        py::arg("text"), py::arg("path"));
    m.def(
        "read_contest_rules",
        [](std::filesystem::path const& file) { return io::read_contest(file).rules; },
        py::arg("file"),
        dedented(R"doc(Read the rules of a contest from a `heli.contest.v1` document.

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
        [](scoring::contest_rules const& rules) { return io::contest_to_toml(rules); },
        py::arg("contest"),
        dedented(R"doc(Give rules, or a contest with its sections, as a TOML document.

        Reading it gives the same; comments of a document that was read are gone.

        Raises
        ------
        heli.ParseError
            With everything that is wrong with what it would say.
        )doc")
            .c_str());
}

}  // namespace heli::python
