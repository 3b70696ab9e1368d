/// \file
/// What looks doubtful in a log: named with its rule and its evidence, never removed.

#include "entry_columns.hpp"
#include "kept_contest.hpp"

#include <heli/scoring/integrity_check.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";
using arrow_text = std::pair<numbers_of<std::int64_t>, numbers_of<std::uint8_t>>;

void bind_value_terms(py::module_& m) {
    record_class<change_terms>(
        m, "ChangeTerms", home, "By how much a logged value may change.",
        record_part{"kind", &change_terms::kind, "Of which entries."},
        record_part{"most_per_day", &change_terms::most_per_day,
                    "The largest plausible change in a day, in the unit of the log."})
        .finish();
    record_class<series_terms>(m, "SeriesTerms", home,
                               "From when on equal or constant values look doubtful.",
                               record_part{"kind", &series_terms::kind, "Of which entries."},
                               record_part{"least_days", &series_terms::least_days,
                                           "Days in a row, of those that were logged."})
        .finish();
}

void bind_recording_terms(py::module_& m) {
    record_class<burst_terms>(m, "BurstTerms", home, "How many entries may be recorded at once.",
                              record_part{"least_entries", &burst_terms::least_entries,
                                          "So many entries of a person are a burst."},
                              record_part{"within_s", &burst_terms::within,
                                          "If they were recorded within so many seconds."})
        .finish();
    record_class<backfill_terms>(m, "BackfillTerms", home,
                                 "How many past days may be recorded at once.",
                                 record_part{"least_days", &backfill_terms::least_days,
                                             "Entries of so many past days are doubtful."},
                                 record_part{"within_s", &backfill_terms::within,
                                             "If they were recorded within so many seconds."})
        .finish();
}

void bind_origin_terms(py::module_& m) {
    value_class<manual_terms> manual(m, "ManualTerms", home,
                                     dedented(R"doc(What was entered by hand.

        Parameters
        ----------
        words
            What the column of sources says of such entries.
        least_entries
            So many of a person are named.
        )doc")
                                         .c_str());
    manual.def(py::init([](std::vector<std::string> words, whole_number least) {
                   return manual_terms{std::move(words), part_form<std::uint32_t>::in(least)};
               }),
               py::arg("words"), py::arg("least_entries"));
    manual.field(
        "words", [](manual_terms const& t) { return tuple_of(t.words); },
        "What the column of sources says of such entries.");
    manual.field("least_entries", &manual_terms::least_entries, "So many of a person are named.");
    manual.finish();
    record_class<device_terms>(
        m, "DeviceTerms", home, "What was measured by two devices at once.",
        record_part{"within_s", &device_terms::within,
                    "Entries of one kind so many seconds apart are at the same time."})
        .finish();
}

void bind_terms(py::module_& m) {
    record_class<integrity_terms>(
        m, "IntegrityTerms", home,
        "All thresholds. What is None or empty is not checked, and the answer says so.",
        record_part{"change", &integrity_terms::change, "Implausible changes, by kind."},
        record_part{"copied", &integrity_terms::copied, "Equal series of several people, by kind."},
        record_part{"constant", &integrity_terms::constant, "Constant values, by kind."},
        record_part{"burst", &integrity_terms::burst, "Many entries recorded at once."},
        record_part{"backfill", &integrity_terms::backfill, "Many past days recorded at once."},
        record_part{"manual", &integrity_terms::manual, "Entries by hand."},
        record_part{"two_devices", &integrity_terms::two_devices, "Two devices at once."})
        .finish();
}

void bind_flag(py::module_& m) {
    bind_tokens<integrity_rule>(m, "IntegrityRule", home, "By which rule entries look doubtful.");
    auto flag = record_class<integrity_flag>(
        m, "IntegrityFlag", home,
        "Something doubtful. It moves no points: a person decides. The sentence names entries and "
        "no\nvalues, which may be about health.",
        record_part{"rule", &integrity_flag::rule, "By which rule."},
        record_part{"people", &integrity_flag::people, "Of whom, as the log names them."},
        record_part{"thresholds", &integrity_flag::thresholds, "The terms by which it was found."},
        record_part{"rows", &integrity_flag::rows, "Evidence: rows of the log, from 0."},
        record_part{"sentence", &integrity_flag::sentence, "What was found."});
    flag.def("__str__", [](integrity_flag const& f) { return f.sentence.in(language::en); });
    flag.finish();
    record_class<integrity_answer>(
        m, "IntegrityAnswer", home, "What one rule found, or why it could not be asked.",
        record_part{"rule", &integrity_answer::rule, "The rule."},
        record_part{"kind", &integrity_answer::kind, "For which entries; None for all."},
        record_part{"flags", &integrity_answer::flags,
                    "A tuple of `IntegrityFlag`; `heli.Unknown` means not checked."})
        .finish();
}

/// A further column of a log, if there is one.
std::optional<std::vector<std::string_view>> texts_of(
    std::optional<python::text_column> const& given) {
    return given ? std::optional(given->views()) : std::nullopt;
}
std::optional<python::text_column> column_of(std::optional<arrow_text> const& given) {
    return given ? std::optional(python::text_column{given->first, given->second}) : std::nullopt;
}

py::object answers(kept_contest const& kept, integrity_terms const& terms,
                   std::optional<arrow_text> const& source,
                   std::optional<arrow_text> const& device) {
    auto const source_texts = texts_of(column_of(source));
    auto const device_texts = texts_of(column_of(device));
    auto const& rules = kept.contest.rules.rules();
    integrity_question question{kept.contest.log, rules.start, rules.utc_offset};
    if (source_texts) {
        question.source = std::span(*source_texts);
    }
    if (device_texts) {
        question.device = std::span(*device_texts);
    }
    auto const found = [&] {
        py::gil_scoped_release const others_run;
        return check_integrity(question, terms);
    }();
    return table_of(found);
}

}  // namespace

void bind_integrity(py::module_& m) {
    bind_value_terms(m);
    bind_recording_terms(m);
    bind_origin_terms(m);
    bind_terms(m);
    bind_flag(m);
    m.def("_integrity_answers", &answers, py::arg("contest"), py::arg("terms"), py::arg("source"),
          py::arg("device"));
}

}  // namespace heli::python
