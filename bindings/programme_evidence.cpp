/// \file
/// Evidence as values, and as rows of a table.

#include "programme_values.hpp"

#include <heli/programme/evidence_table.hpp>
#include <heli/programme/tally.hpp>

namespace heli::python {
namespace {

using namespace heli::programme;
constexpr char const* home = "heli.programme";
using text = std::optional<std::string>;
using number = std::optional<whole_number>;

void bind_entry(py::module_& m) {
    value_class<evidence> type(m, "Evidence", home,
                               dedented(R"doc(One dated piece of evidence.

        Parameters
        ----------
        date
            Day on which it was so.
        item
            Id of the item that it is about.
        kind
            What it says.
        source
            Where it is known from.
        federation
            The federation; None if it is about the whole item.
        quantity
            How many, exactly or as a bound; None if nothing is counted.
        unit
            What is counted; None if nothing is.
        days, nights
            Days and nights of a stay; None if it is none.
        note
            What happened, in a few words; None if nothing is noted.
        illustrative
            True if it was made up to show the tool.
        )doc")
                                   .c_str());
    type.def(py::init([](heli::date day, item_id about, evidence_kind kind, heli::source from,
                         std::optional<heli::federation> who, std::optional<count_bound> quantity,
                         text unit, number days, number nights, std::optional<bilingual> note,
                         bool illustrative) {
                 return evidence{day,
                                 about,
                                 who,
                                 kind,
                                 quantity,
                                 std::move(unit).value_or(""),
                                 number_of(days),
                                 number_of(nights),
                                 std::move(from),
                                 std::move(note).value_or(bilingual{}),
                                 illustrative};
             }),
             py::arg("date"), py::arg("item"), py::arg("kind"), py::kw_only(), py::arg("source"),
             py::arg("federation") = py::none(), py::arg("quantity") = py::none(),
             py::arg("unit") = py::none(), py::arg("days") = py::none(),
             py::arg("nights") = py::none(), py::arg("note") = py::none(),
             py::arg("illustrative") = false);
    type.field("date", &evidence::date, "Day on which it was so.");
    type.field("item", &evidence::item, "Id of the item that it is about.");
    type.field("kind", &evidence::kind, "What it says.");
    type.field("source", &evidence::source, "Where it is known from.");
    type.field("federation", &evidence::federation, "The federation, or None.");
    type.field("quantity", &evidence::quantity, "How many, exactly or as a bound, or None.");
    type.field(
        "unit", [](evidence const& e) { return known(e.unit); }, "What is counted, or None.");
    type.field("days", &evidence::days, "Days of a stay, or None.");
    type.field("nights", &evidence::nights, "Nights of a stay, or None.");
    type.field(
        "note", [](evidence const& e) { return known_text(e.note); },
        "What happened, in a few words, or None.");
    type.field("illustrative", &evidence::illustrative, "Made up to show the tool; no fact.");
    type.finish();
}

void bind_complete_record(py::module_& m) {
    value_class<complete_record> type(m, "CompleteRecord", home,
                                      dedented(R"doc(A statement that a record has no gaps.

        Parameters
        ----------
        item
            Id of the item whose parts are recorded.
        first, last
            First and last day of the complete record.
        source
            Who states it.
        federation
            The federation; None for the whole item.
        illustrative
            True if it was made up to show the tool.
        )doc")
                                          .c_str());
    type.def(py::init([](item_id about, date first, date last, heli::source from,
                         std::optional<heli::federation> who, bool illustrative) {
                 if (last < first) {
                     throw invalid_value("complete record from " + to_text(first) + " to " +
                                         to_text(last) + ": ends before it starts");
                 }
                 return complete_record{about, who, first, last, std::move(from), illustrative};
             }),
             py::arg("item"), py::arg("first"), py::arg("last"), py::kw_only(), py::arg("source"),
             py::arg("federation") = py::none(), py::arg("illustrative") = false);
    type.field("item", &complete_record::item, "Id of the item.");
    type.field("first", &complete_record::first, "First day of the complete record.");
    type.field("last", &complete_record::last, "Last day of the complete record.");
    type.field("source", &complete_record::source, "Who states it.");
    type.field("federation", &complete_record::federation, "The federation, or None.");
    type.field("illustrative", &complete_record::illustrative, "Made up; no fact.");
    type.finish();
}

void bind_set(py::module_& m) {
    value_class<evidence_set> type(m, "EvidenceSet", home,
                                   dedented(R"doc(The evidence for one programme.

        Parameters
        ----------
        entries
            Pieces of evidence, in any order.
        complete
            Which records have no gaps.
        )doc")
                                       .c_str());
    type.def(py::init<std::vector<evidence>, std::vector<complete_record>>(),
             py::arg("entries") = py::tuple(), py::arg("complete") = py::tuple());
    type.field(
        "entries", [](evidence_set const& s) { return tuple_of(s.entries); },
        "Pieces of evidence, in the order given.");
    type.field(
        "complete", [](evidence_set const& s) { return tuple_of(s.complete); },
        "Which records have no gaps.");
    type.def("__len__", [](evidence_set const& s) { return s.entries.size(); });
    type.def(
        "to_table", [](evidence_set const& s) { return table_of(s.entries); },
        "Give the entries as a Table, for pandas and Arrow.");
    type.finish();
}

void bind_tally(py::module_& m) {
    value_class<tally> type(m, "Tally", home,
                            dedented(R"doc(A count as far as the evidence settles it.

        Parameters
        ----------
        count
            The count on the last known day.
        used
            Positions of the evidence used, by date.
        settled_on
            Day up to which the count is complete; None if none is.
        settled
            The count on that day.
        sum_of_squares
            Of the sizes of the parts behind `settled`; 0 if unknown.
        parts
            Number of parts behind `settled`; 0 if unknown.
        contradiction
            True if the parts exceed a stated total.
        )doc")
                                .c_str());
    type.def(py::init([](count_bound count, std::vector<std::size_t> used,
                         std::optional<date> settled_on, count_bound settled, whole_number squares,
                         whole_number parts, bool contradiction) {
                 return tally{count,         std::move(used), settled_on,   settled,
                              squares.value, parts.value,     contradiction};
             }),
             py::arg("count"), py::kw_only(), py::arg("used") = py::tuple(),
             py::arg("settled_on") = py::none(), py::arg("settled"), py::arg("sum_of_squares"),
             py::arg("parts"), py::arg("contradiction"));
    type.field("count", &tally::count, "The count on the last known day.");
    type.field(
        "used", [](tally const& t) { return tuple_of(t.used); }, "Positions used, by date.");
    type.field("settled_on", &tally::settled_on, "Day up to which the count is complete, or None.");
    type.field("settled", &tally::settled, "The count on that day.");
    type.field("sum_of_squares", &tally::sum_of_squares, "Of the sizes of the settled parts.");
    type.field("parts", &tally::parts, "Number of settled parts.");
    type.field("contradiction", &tally::contradiction, "The parts exceed a stated total.");
    type.finish();
}

/// A cell from Python: text, line, column.
evidence_cell cell_of(py::dict const& row, std::string_view column) {
    auto const name = py::str(column.data(), column.size());
    if (!row.contains(name)) {
        return {};
    }
    auto const parts = row[name].cast<std::tuple<std::string, std::uint32_t, std::uint32_t>>();
    return {std::get<0>(parts), std::get<1>(parts), std::get<2>(parts), false};
}

evidence_row row_of(py::dict const& row) {
    return {cell_of(row, "date"),    cell_of(row, "item"),     cell_of(row, "federation"),
            cell_of(row, "kind"),    cell_of(row, "quantity"), cell_of(row, "bound"),
            cell_of(row, "unit"),    cell_of(row, "days"),     cell_of(row, "nights"),
            cell_of(row, "source"),  cell_of(row, "address"),  cell_of(row, "status"),
            cell_of(row, "note_zh"), cell_of(row, "note_en"),  cell_of(row, "illustrative")};
}

void bind_table(py::module_& m) {
    py::class_<evidence_table> type(m, "EvidenceTable", py::is_final(),
                                    dedented(R"doc(A table of evidence as read from one file.

        Parameters
        ----------
        path
            The file, as findings shall name it.
        rows
            For each row a dict from column name to (text, line, column).
        findings
            What was already found wrong while reading the file.
        )doc")
                                        .c_str());
    type.attr("__module__") = home;
    type.def(py::init([](std::string path, std::vector<py::dict> const& rows,
                         std::vector<finding> findings) {
                 evidence_table table{std::move(path), {}, std::move(findings)};
                 for (auto const& row : rows) {
                     table.rows.push_back(row_of(row));
                 }
                 return table;
             }),
             py::arg("path"), py::arg("rows"), py::arg("findings") = py::tuple());
    type.def_readonly("path", &evidence_table::path, "The file, as findings name it.");
    type.def_property_readonly(
        "findings", [](evidence_table const& t) { return tuple_of(t.findings); },
        "What was already found wrong while reading the file.");
    type.def("__len__", [](evidence_table const& t) { return t.rows.size(); });
    type.def("__repr__", [](evidence_table const& t) {
        return "<EvidenceTable " + t.path + ", " + std::to_string(t.rows.size()) + " rows>";
    });
}

}  // namespace

void bind_evidence(py::module_& m) {
    bind_tokens<evidence_kind>(m, "EvidenceKind", home, "What a piece of evidence says.");
    bind_entry(m);
    bind_complete_record(m);
    bind_set(m);
    bind_tally(m);
    bind_table(m);
    py::list columns;
    for (auto const column : evidence_columns) {
        columns.append(py::str(column.data(), column.size()));
    }
    m.attr("EVIDENCE_COLUMNS") = py::tuple(columns);
    m.def(
        "evidence_of",
        [](evidence_table const& table, heli::programme::programme const* plan) {
            auto reading = read_evidence(table, plan);
            if (!reading.findings.empty()) {
                throw parse_error(std::move(reading.findings));
            }
            return std::move(reading.evidence);
        },
        py::arg("table"), py::arg("programme") = py::none(),
        dedented(R"doc(Read the evidence of a table.

        Raises
        ------
        heli.ParseError
            With every problem of every row.
        )doc")
            .c_str());
    m.def(
        "add_up",
        [](evidence_set const& all, item_id about, date first, date as_of,
           std::optional<federation> who, text unit) {
            return add_up(all, {about, who, first, as_of, std::move(unit).value_or("")});
        },
        py::arg("evidence"), py::arg("item"), py::kw_only(), py::arg("first"), py::arg("as_of"),
        py::arg("federation") = py::none(), py::arg("unit") = py::none(),
        "Add up the evidence of an item, or of a federation's share of it, up to a day.");
}

}  // namespace heli::python
