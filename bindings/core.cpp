/// \file
/// Errors, texts in two languages, sources, findings and steps: the words of every module.

#include "contest_bindings.hpp"
#include "error_translation.hpp"

#include <heli/core/count_bound.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/nearest_name.hpp>
#include <heli/core/source.hpp>
#include <heli/core/step.hpp>

#include <boost/config.hpp>
#include <boost/version.hpp>

namespace heli::python {
namespace {

constexpr char const* home = "heli";
using text = std::optional<std::string>;

void bind_enumerations(py::module_& m) {
    bind_tokens<language>(m, "Language", home, "The language of a text for people.");
    bind_tokens<severity>(m, "Severity", home, "How much a finding matters.");
    bind_tokens<source_status>(m, "SourceStatus", home,
                               "How far the source of a rule or a figure was checked.");
    bind_tokens<bound_kind>(m, "BoundKind", home, "How a stated quantity is meant.");
}

void bind_bilingual(py::module_& m) {
    value_class<bilingual> type(m, "Bilingual", home,
                                dedented(R"doc(One text in Chinese and in English.

        Wherever a Bilingual is an argument, a str stands for a text known in Chinese only.

        Parameters
        ----------
        zh
            Chinese wording.
        en
            English wording; None if none is known.

        Examples
        --------
        >>> import heli
        >>> heli.Bilingual("国庆节", "National Day").in_("en")
        'National Day'
        )doc")
                                    .c_str());
    type.def(py::init([](std::string zh, text en) {
                 return bilingual{std::move(zh), std::move(en).value_or("")};
             }),
             py::arg("zh"), py::arg("en") = py::none());
    type.field("zh", &bilingual::zh, "Chinese wording.");
    type.field(
        "en", [](bilingual const& b) { return known(b.en); },
        "English wording; None if none is known.");
    type.def("in_", &bilingual::in, py::arg("language"),
             "Give the wording in a language; the other one where that is unknown.");
    type.def("__str__", [](bilingual const& b) { return b.in(language::en); });
    type.finish();
    py::implicitly_convertible<py::str, bilingual>();
}

void bind_source(py::module_& m) {
    value_class<source> type(m, "Source", home,
                             dedented(R"doc(The source of a rule or a figure.

        Parameters
        ----------
        title
            Law, notice, page or person's role, as its authors name it; None if unknown.
        article
            Article, such as "201" or "14(3)"; None if there is none.
        address
            Where it was read; None if it has no address.
        status
            How far it was checked.
        )doc")
                                 .c_str());
    type.def(py::init([](text title, text article, text address, source_status status) {
                 return source{std::move(title).value_or(""), std::move(article).value_or(""),
                               std::move(address).value_or(""), status};
             }),
             py::arg("title") = py::none(), py::arg("article") = py::none(),
             py::arg("address") = py::none(), py::arg("status") = "unverified");
    type.field(
        "title", [](source const& s) { return known(s.title); },
        "Law, notice, page or person's role; None if unknown.");
    type.field(
        "article", [](source const& s) { return known(s.article); },
        "Article; None if there is none.");
    type.field(
        "address", [](source const& s) { return known(s.address); },
        "Where it was read; None if it has no address.");
    type.field("status", &source::status, "How far it was checked.");
    type.finish();
}

void bind_place(py::module_& m) {
    value_class<place> type(m, "Place", home,
                            dedented(R"doc(Where a finding belongs. Every part may be unknown.

        Parameters
        ----------
        path
            File as the caller named it.
        line
            Line, counted from 1.
        column
            Column in characters, counted from 1.
        field
            Dotted path of the field, such as "item[3].target[0].due".
        )doc")
                                .c_str());
    using number = std::optional<std::uint32_t>;
    type.def(py::init([](text path, number line, number column, text field) {
                 return place{std::move(path).value_or(""), line.value_or(0), column.value_or(0),
                              std::move(field).value_or("")};
             }),
             py::arg("path") = py::none(), py::arg("line") = py::none(),
             py::arg("column") = py::none(), py::arg("field") = py::none());
    type.field(
        "path", [](place const& p) { return known(p.path); },
        "File as the caller named it; None if there is none.");
    type.field(
        "line", [](place const& p) { return known(p.line); },
        "Line, counted from 1; None if it belongs to no line.");
    type.field(
        "column", [](place const& p) { return known(p.column); },
        "Column in characters, counted from 1; None if it belongs to no column.");
    type.field(
        "field", [](place const& p) { return known(p.field); },
        "Dotted path of the field; None if it belongs to no field.");
    type.def("__str__", [](place const& p) { return to_text(p); });
    type.finish();
}

void bind_finding(py::module_& m) {
    value_class<finding> type(m, "Finding", home,
                              dedented(R"doc(One thing that a check has to say.

        Parameters
        ----------
        severity
            How much it matters.
        code
            Stable lower snake_case word, such as "unknown_region".
        message
            One sentence: what is wrong and what was expected.
        where
            File, line, column and field.
        value
            The value found, as text; None if there is none.
        )doc")
                                  .c_str());
    type.def(py::init([](heli::severity severity, std::string code, bilingual message, place where,
                         text value) {
                 return finding{severity, std::move(code), std::move(where), std::move(message),
                                std::move(value).value_or("")};
             }),
             py::arg("severity"), py::arg("code"), py::arg("message"), py::arg("where") = place{},
             py::arg("value") = py::none());
    type.field("severity", &finding::severity, "How much it matters.");
    type.field("code", &finding::code, "Stable lower snake_case word.");
    type.field("message", &finding::message, "One sentence in both languages.");
    type.field("where", &finding::where, "File, line, column and field.");
    type.field(
        "value", [](finding const& f) { return known(f.value); },
        "The value found, as text; None if there is none.");
    type.def(
        "text", [](finding const& f, language lang) { return to_text(f, lang); },
        py::arg("language") = "en",
        "Give one line for a terminal: place, severity, code, message.");
    type.def("__str__", [](finding const& f) { return to_text(f, language::en); });
    type.finish();
}

void bind_step_input(py::module_& m) {
    value_class<step_input> type(m, "StepInput", home,
                                 dedented(R"doc(A value that went into a step.

        Parameters
        ----------
        name
            Lower snake_case word.
        value
            The value as text: dates by ISO 8601, counts in digits.
        )doc")
                                     .c_str());
    type.def(py::init<std::string, std::string>(), py::arg("name"), py::arg("value"));
    type.field("name", &step_input::name, "Lower snake_case word.");
    type.field("value", &step_input::value, "The value as text.");
    type.finish();
}

void bind_step(py::module_& m) {
    value_class<step> type(m, "Step", home,
                           dedented(R"doc(One step of an answer.

        Parameters
        ----------
        rule
            Id of the rule that was applied.
        text
            What happened, in one sentence.
        source
            Where the rule or the fact comes from.
        inputs
            What went in, in the order of the sentence.
        )doc")
                               .c_str());
    type.def(py::init([](rule_id rule, bilingual sentence, heli::source source,
                         std::vector<step_input> inputs) {
                 return step{rule, std::move(sentence), std::move(source), std::move(inputs)};
             }),
             py::arg("rule"), py::arg("text"), py::arg("source") = source{},
             py::arg("inputs") = py::tuple());
    type.field("rule", &step::rule, "Id of the rule that was applied.");
    type.field("text", &step::text, "What happened, in one sentence.");
    type.field("source", &step::source, "Where the rule or the fact comes from.");
    type.field(
        "inputs", [](step const& s) { return py::tuple(py::cast(s.inputs)); },
        "What went in, in the order of the sentence.");
    type.def("__str__", [](step const& s) { return s.text.in(language::en); });
    type.finish();
}

}  // namespace

void bind_core(py::module_& package) {
    py::register_local_exception_translator(&translate);
    auto m = package.def_submodule("core", "Errors, texts, amounts, regions and findings.");
    auto const dotted = [](int whole, int part) {
        return std::to_string(whole) + "." + std::to_string(part);
    };
    m.attr("BUILD_VERSIONS") =
        py::dict(py::arg("compiler") = BOOST_COMPILER,
                 py::arg("Boost") = dotted(BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000),
                 py::arg("pybind11") = dotted(PYBIND11_VERSION_MAJOR, PYBIND11_VERSION_MINOR));
    m.def(
        "nearest_name",
        [](std::string const& word, std::vector<std::string> const& names) {
            std::vector<std::string_view> const known_names(names.begin(), names.end());
            return known(nearest_name(word, known_names));
        },
        py::arg("word"), py::arg("names"),
        "Give the first of some names that is near to a mistyped word; None if none is.");
    bind_enumerations(m);
    bind_bilingual(m);
    bind_source(m);
    bind_place(m);
    bind_finding(m);
    bind_step_input(m);
    bind_step(m);
    bind_amounts(m);
    bind_numbers(m);
    bind_regions(m);
    bind_parameters(m);
}

}  // namespace heli::python
