/// \file
/// Documents of law: rules and clocks from TOML, due dates, clocks and deadlines as JSON.

#include "law_book.hpp"

#include <heli/io/clock_document.hpp>
#include <heli/io/json.hpp>
#include <heli/io/rule_document.hpp>

#include <pybind11/stl/filesystem.h>

namespace heli::python {
namespace {

void bind_rule_documents(py::module_& m) {
    m.def("parse_rules", &io::parse_rules, py::arg("text"), py::arg("path") = "",
          dedented(R"doc(Read rules from the text of a `heli.rules.v1` document.

        Raises
        ------
        heli.ParseError
            With every problem of the document. Whether the rules that they override are there is
            only known in a book: see `heli.law.Rulebook.with_rules`.
        )doc")
              .c_str());
    m.def("read_rules", &io::read_rules, py::arg("file"),
          dedented(R"doc(Read rules from a file, for `heli.law.Rulebook.with_rules`.

        Raises
        ------
        heli.NotFound
            If there is no such file.
        heli.ParseError
            With every problem of the document.
        )doc")
              .c_str());
}

void bind_clock_documents(py::module_& m) {
    m.def("parse_clock", &io::parse_clock, py::arg("text"), py::arg("path") = "",
          dedented(R"doc(Read a clock from the text of a `heli.clock.v1` document.

        Raises
        ------
        heli.ParseError
            With every problem of the document. Whether an event may move the clock is not looked
            at here: `heli.law.state_on` says so.
        )doc")
              .c_str());
    m.def("read_clock", &io::read_clock, py::arg("file"),
          dedented(R"doc(Read a clock from a file, for `heli.law.state_on`.

        Raises
        ------
        heli.NotFound
            If there is no such file.
        heli.ParseError
            With every problem of the document.
        )doc")
              .c_str());
}

/// `law_json` for one kind of answer and for its explanation.
template <class Answer>
void bind_answer_json(py::module_& m) {
    m.def(
        "law_json",
        [](Answer const& answer, law::rulebook const& book) { return io::to_json(answer, book); },
        py::arg("answer"), py::arg("book"));
    if constexpr (requires(explained<Answer> const& e, law::rulebook const& b) {
                      io::to_json(e, b);
                  }) {
        m.def(
            "explained_law_json",
            [](Answer const& answer, std::vector<step> steps, law::rulebook const& book) {
                return io::to_json(explained<Answer>{answer, std::move(steps)}, book);
            },
            py::arg("answer"), py::arg("steps"), py::arg("book"));
    }
}

}  // namespace

void bind_law_documents(py::module_& m) {
    bind_rule_documents(m);
    bind_clock_documents(m);
    bind_answer_json<law::due_answer>(m);
    bind_answer_json<law::due_moment>(m);
    bind_answer_json<law::due_comparison>(m);
    bind_answer_json<std::vector<law::law_change>>(m);
    m.def(
        "clock_json",
        [](law::clock_state const& state, law::period_clock const& clock,
           law::rulebook const& book) { return io::to_json(state, clock, book); },
        py::arg("state"), py::arg("clock"), py::arg("book"));
    m.def(
        "plan_json",
        [](std::vector<law::deadline> const& deadlines, law::procedure_case const& c,
           date const& as_of,
           law::rulebook const& book) { return io::to_json(deadlines, c, as_of, book); },
        py::arg("deadlines"), py::arg("case"), py::arg("as_of"), py::arg("book"));
    m.def(
        "docket_json",
        [](std::vector<law::docket_entry> const& entries, date const& as_of, whole_number within,
           law::rulebook const& book) {
            return io::to_json(entries, as_of, required_days(within), book);
        },
        py::arg("entries"), py::arg("as_of"), py::arg("within"), py::arg("book"));
}

}  // namespace heli::python
