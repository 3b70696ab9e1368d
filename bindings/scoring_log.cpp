/// \file
/// Scored logs. The classes are private; `heli.scoring` builds on them.

#include "contest_bindings.hpp"
#include "entry_columns.hpp"
#include "score_matrix.hpp"

#include <heli/scoring/score_log.hpp>

#include <memory>

namespace heli::python {
namespace {

using namespace scoring;
using arrow_text = std::pair<numbers_of<std::int64_t>, numbers_of<std::uint8_t>>;
using instants = numbers_of<std::int64_t>;

text_column column_of(arrow_text const& column) {
    return {column.first, column.second};
}

kept_log log_of(std::vector<arrow_text> const& texts, instants const& occurred,
                instants const& recorded, instants const& value,
                std::optional<arrow_text> const& written) {
    kept_log::columns columns{{}, occurred, recorded, value, std::nullopt};
    for (auto const& text : texts) {
        columns.texts.push_back(column_of(text));
    }
    if (written) {
        columns.written = column_of(*written);
    }
    return kept_log(std::move(columns));
}

/// Statuses as codes, one byte a row.
py::array statuses(std::vector<entry_status> const& status) {
    new_column<entry_status, std::uint8_t> const column(status.size());
    std::copy(status.begin(), status.end(), column.rows.begin());
    return column.array;
}

/// \return status and points of each row, and the points of each person by item.
py::tuple score_kept(proved_rules const& rules, participants const& people, kept_log const& log,
                     entry_ids ids, py::object const& progress) {
    watched_progress told(row_watch(progress, log.log().size()));
    auto const scored = [&] {
        py::gil_scoped_release const others_run;
        return score(rules, people, log.log(), ids, told);
    }();
    return py::make_tuple(statuses(scored.status), numbers_array(scored.earned),
                          points_matrix(scored.scores));
}

}  // namespace

void bind_entry_logs(py::module_& m) {
    py::class_<kept_log>(m, "_EntryLog")
        .def(py::init(&log_of), py::arg("texts"), py::arg("occurred_at"), py::arg("recorded_at"),
             py::arg("value"), py::arg("written"))
        .def("__len__", [](kept_log const& log) { return log.log().size(); });
    m.def("_score", &score_kept, py::arg("rules"), py::arg("people"), py::arg("log"),
          py::arg("ids"), py::arg("progress"));
}

}  // namespace heli::python
