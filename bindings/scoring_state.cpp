/// \file
/// The state of a contest: filled by logs, merged, kept as bytes.

#include "contest_bindings.hpp"
#include "entry_columns.hpp"
#include "held_state.hpp"
#include "score_matrix.hpp"

#include <heli/scoring/fold_log.hpp>
#include <heli/scoring/state_bytes.hpp>
#include <heli/scoring/state_reader.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";

proved_rules rules_of(held_state& held) {
    return held.with([](credit_state const& s) { return s.rules(); });
}
participants people_of(held_state& held) {
    return held.with([](credit_state const& s) { return s.people(); });
}

/// Adds entries in chunks, so that `Ctrl-C` and `progress` are served and others use the state in
/// between.
status_counts fold_kept(held_state& held, kept_log const& kept, entry_ids ids,
                        py::object const& progress) {
    auto const log = kept.log();
    py::none const nobody;
    watched_progress told(row_watch(nobody, log.size()));
    auto status = [&] {
        py::gil_scoped_release const others_run;
        return settle_ids(log, ids, told);
    }();
    in_chunks(log.size(), progress, [&](std::size_t first, std::size_t end) {
        held.locked([&](credit_state& s) {
            auto const size = end - first;
            fold_settled(s, log.part(first, size), std::span(status).subspan(first, size));
        });
    });
    return count_statuses(std::span<entry_status const>(status));
}

py::object scores_of(held_state& held) {
    auto const scores = held.with([](credit_state const& s) { return s.scores(); });
    return py::module_::import("heli.scoring._scores")
        .attr("ScoreTable")(rules_of(held), people_of(held), points_matrix(scores));
}

py::array totals_of(held_state& held, whole_number threads) {
    auto const at_once = threads_of(threads);
    auto const totals = held.with([&](credit_state const& s) { return s.totals(at_once); });
    return numbers_array(totals);
}

py::bytes bytes_of(held_state& held) {
    auto const bytes = held.with([](credit_state const& s) { return to_bytes(s); });
    return {static_cast<char const*>(static_cast<void const*>(bytes.data())), bytes.size()};
}

std::unique_ptr<held_state> state_of(proved_rules const& rules, participants const& people,
                                     py::bytes const& bytes) {
    auto const text = static_cast<std::string_view>(bytes);
    return std::make_unique<held_state>(
        credit_state_from_bytes(rules, people, std::as_bytes(std::span(text))));
}

std::unique_ptr<held_state> joined(held_state& a, held_state& b) {
    auto both = a.with(b, [](credit_state const& mine, credit_state const& other) {
        auto copy = mine;
        copy.merge(other);
        return copy;
    });
    return std::make_unique<held_state>(std::move(both));
}

using state_class = py::class_<held_state>;

void def_operations(state_class& type) {
    type.def("_fold", &fold_kept, py::arg("log"), py::arg("ids"), py::arg("progress"));
    type.def(
        "fold",
        [](py::object const& self, py::args const& arguments, py::kwargs const& options) {
            return py::module_::import("heli.scoring._state")
                .attr("fold")(self, *arguments, **options);
        },
        "Add the entries of a log: `heli.scoring.fold` of this state.");
    type.def(
        "fold_coded",
        [](py::object const& self, py::args const& arguments, py::kwargs const& options) {
            return py::module_::import("heli.scoring._coded")
                .attr("fold_coded")(self, *arguments, **options);
        },
        "Add the entries of a log of codes: `heli.scoring.fold_coded` of this state.");
    type.def(
        "merge",
        [](held_state& held, held_state& other) {
            held.with(other,
                      [](credit_state& mine, credit_state const& theirs) { mine.merge(theirs); });
        },
        py::arg("other"),
        "Add what another state has credited; `heli.Conflict` if it is of other rules or people.");
    type.def("__or__", &joined, py::is_operator());
    type.def("scores", &scores_of, "Give what everybody has earned: a `ScoreTable`.");
    type.def("totals", &totals_of, py::arg("threads") = whole_number{1},
             "Give what everybody has earned in all, in the order of the people: int64.");
    type.def("to_bytes", &bytes_of,
             "Give the state as bytes; equal states are equal bytes. Rules and people are not in "
             "them.");
    type.def_static("from_bytes", &state_of, py::arg("rules"), py::arg("people"), py::arg("data"),
                    dedented(R"doc(Read a state that `to_bytes` wrote.

        Raises
        ------
        heli.ParseError
            If the bytes are no such state, or one that is cut short or damaged.
        heli.Conflict
            If it belongs to other rules or people.
        )doc")
                        .c_str());
}

void def_operators(state_class& type) {
    type.def(
        "__eq__",
        [](held_state& a, py::object const& b) -> py::object {
            if (!py::isinstance<held_state>(b)) {
                return py::reinterpret_borrow<py::object>(Py_NotImplemented);
            }
            return py::bool_(a.with(b.cast<held_state&>(), [](auto const& mine, auto const& other) {
                return mine == other;
            }));
        },
        py::is_operator());
    type.attr("__hash__") = py::none();
    type.def("__copy__", [](held_state& held) {
        return std::make_unique<held_state>(held.with([](credit_state const& s) { return s; }));
    });
    type.def(
        "__deepcopy__",
        [](held_state& held, py::dict const&) {
            return std::make_unique<held_state>(held.with([](credit_state const& s) { return s; }));
        },
        py::arg("memo"));
    type.def("__reduce__", [](py::object const& self) {
        auto& held = self.cast<held_state&>();
        auto const fields =
            py::dict(py::arg("rules") = rules_of(held), py::arg("people") = people_of(held),
                     py::arg("data") = bytes_of(held));
        auto const value = py::module_::import("heli._value");
        auto const kind = py::module_::import("heli.scoring._state").attr("state_from_bytes");
        return py::make_tuple(value.attr("restore"),
                              py::make_tuple(kind, value.attr("PICKLE_FORMAT"), fields));
    });
    type.def("__repr__", [](held_state& held) {
        return held.with([](credit_state const& s) {
            return "CreditState(" + s.rules().rules().id.str() + ", " +
                   std::to_string(s.people().size()) + " people)";
        });
    });
}

}  // namespace

void bind_credit_state(py::module_& m) {
    state_class type(m, "CreditState", py::is_final(),
                     dedented(R"doc(What has been credited so far.

        States of parts of a log are merged in any order and any number of times: order, repetition
        and partition of the entries cannot change the points. A state grows; one thread at a time
        uses it, others wait.

        Parameters
        ----------
        rules
            Proved rules.
        people
            Who takes part.
        )doc")
                         .c_str());
    type.attr("__module__") = home;
    type.def(
        py::init([](proved_rules rules, participants people) {
            return std::make_unique<held_state>(credit_state(std::move(rules), std::move(people)));
        }),
        py::arg("rules"), py::arg("people"));
    type.def_property_readonly("rules", &rules_of, "The rules by which it credits.");
    type.def_property_readonly("people", &people_of, "Whom it credits.");
    def_operations(type);
    def_operators(type);
}

}  // namespace heli::python
