/// \file
/// How questions are bound: as methods of a rulebook, and as functions of the module that ask the
/// published rules unless they are given a book.
#pragma once

#include "law_book.hpp"

#include <string>
#include <utility>

namespace heli::python {

using maybe_calendar = std::optional<calendar::work_calendar>;  ///< None: the published one.
using maybe_day = std::optional<date>;                          ///< None: no such day.
using maybe_region = std::optional<stated_region>;              ///< None: not known.

/// A function of the module that asks the published rules unless it is given a book.
template <class Answer, class... Arguments>
auto of_module(Answer (*ask)(law::rulebook const&, Arguments...)) {
    return [ask](Arguments... arguments, std::optional<law::rulebook> const& book) {
        return ask(book ? *book : shipped_rules(), std::forward<Arguments>(arguments)...);
    };
}

/// Binds a question as a method of a book and as a function of the module.
template <class Answer, class... Arguments, class... Extra>
void def_question(py::module_& m, py::class_<law::rulebook>& type, char const* name,
                  Answer (*ask)(law::rulebook const&, Arguments...), std::string const& doc,
                  Extra const&... extra) {
    type.def(name, ask, extra..., doc.c_str());
    m.def(name, of_module(ask), extra..., py::arg("rulebook") = py::none(), doc.c_str());
}

}  // namespace heli::python
