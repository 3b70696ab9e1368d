/// \file
/// Answers side by side: under other law, other knowledge, another event.

#include "law_book.hpp"

#include <heli/law/law_change.hpp>

namespace heli::python {
namespace {

using namespace law;
constexpr char const* home = law_home;

void bind_comparison(py::module_& m) {
    value_class<due_comparison> type(m, "DueComparison", home,
                                     dedented(R"doc(Two answers side by side.

        Parameters
        ----------
        first, second
            The answers.
        days_later
            Days from the due date of `first` to that of `second`; negative if that comes first.
        same_rule
            Whether both rest on the same rule.
        )doc")
                                         .c_str());
    type.def(py::init([](due_answer first, due_answer second, whole_number later, bool same) {
                 return due_comparison{std::move(first), std::move(second), later.value, same};
             }),
             py::arg("first"), py::arg("second"), py::kw_only(), py::arg("days_later"),
             py::arg("same_rule"));
    type.field("first", &due_comparison::first, "The one answer.");
    type.field("second", &due_comparison::second, "The other.");
    type.field("days_later", &due_comparison::days_later, "Days from the first to the second.");
    type.field("same_rule", &due_comparison::same_rule, "Whether both rest on the same rule.");
    type.finish();
}

void bind_change(py::module_& m) {
    value_class<law_change> type(m, "LawChange", home,
                                 dedented(R"doc(What would be due if the law of another day decided.

        Parameters
        ----------
        from_
            First day of that law.
        answer
            The answer by it.
        days_later
            Days by which it moves the due date of the question.
        )doc")
                                     .c_str());
    type.def(py::init([](date from, due_answer answer, whole_number later) {
                 return law_change{from, std::move(answer), later.value};
             }),
             py::arg("from_"), py::arg("answer"), py::kw_only(), py::arg("days_later"));
    type.field("from_", &law_change::from, "First day of that law.");
    type.field("answer", &law_change::answer, "The answer by it.");
    type.field("days_later", &law_change::days_later, "Days by which it moves the due date.");
    type.finish();
}

}  // namespace

void bind_law_changes(py::module_& m) {
    bind_comparison(m);
    bind_change(m);
}

}  // namespace heli::python
