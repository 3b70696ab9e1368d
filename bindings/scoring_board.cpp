/// \file
/// Standings on any day, how they moved, and the points of everybody by day.

#include "column_chunks.hpp"
#include "kept_contest.hpp"

#include <heli/scoring/board_movement.hpp>
#include <heli/scoring/leaderboard.hpp>
#include <heli/scoring/points_by_day.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";

/// An instant as a `datetime.datetime` in UTC.
py::object instant_of(std::optional<utc_seconds> seconds) {
    return seconds ? py::module_::import("heli.scoring._moments").attr("moment_at")(*seconds)
                   : py::none();
}

/// The seconds of a `datetime.datetime` with a time zone, or of text with an offset.
std::optional<utc_seconds> seconds_of(py::object const& instant) {
    return instant.is_none() ? std::nullopt
                             : std::optional(py::module_::import("heli.scoring._moments")
                                                 .attr("seconds_of")(instant)
                                                 .cast<utc_seconds>());
}

void bind_place(py::module_& m) {
    record_class<board_place>(
        m, "BoardPlace", home, "Where a person stands at a moment.",
        record_part{"person", &board_place::person, "The person."},
        points_part("points", &board_place::points, "Points at the end of the day."),
        record_part{"standing", &board_place::standing,
                    "From which a place by every method is read off."})
        .finish();
}

void bind_moves(py::module_& m) {
    bind_tokens<movement>(m, "Movement", home, "Which way somebody moved.");
    record_class<board_move>(
        m, "BoardMove", home, "How one person or team moved.",
        record_part{"movement", &board_move::movement, "Which way."},
        record_part{"before", &board_move::before, "The place before; None if not there."},
        record_part{"now", &board_move::now, "The place now."},
        record_part{"half_places", &board_move::half_places,
                    "Places gained times two; 0 if there was no place before."},
        record_part{"tied_before", &board_move::tied_before,
                    "Whether others had the same points before."},
        record_part{"tied", &board_move::tied, "Whether others have the same points now."})
        .finish();
    record_class<board_change>(m, "BoardChange", home,
                               "A person's place, how it moved, and the points gained since.",
                               record_part{"person", &board_change::person, "The person."},
                               record_part{"move", &board_change::move, "How the place moved."},
                               points_part("gained", &board_change::gained,
                                           "Points now less those before; may be negative."))
        .finish();
}

/// A method of a board that is a function of `heli.scoring._boards`.
auto by_function(char const* name) {
    return [name](py::object const& self, py::args const& given, py::kwargs const& options) {
        return py::module_::import("heli.scoring._boards").attr(name)(self, *given, **options);
    };
}

void def_tables(value_class<leaderboard>& type) {
    type.def(
        "to_arrow", by_function("board_arrow"),
        "Give an Arrow table, the best first: rank, person, points, tied. The places are those "
        "of `method`, \"standard\" by default.");
    type.def("to_pandas", by_function("board_pandas"),
             "Give a DataFrame with the columns of `to_arrow`.");
    type.def("__arrow_c_stream__", by_function("board_stream"));
}

void bind_leaderboard(py::module_& m) {
    value_class<leaderboard> type(
        m, "Leaderboard", home,
        dedented(R"doc(Standings of a moment, from `ScoredLog.leaderboard`.

        Parameters
        ----------
        day
            By what happened until the end of this day.
        known_at
            By what was recorded until this instant, itself included; None for the whole log.
        places
            A `BoardPlace` for each person, in the order of the participants.
        )doc")
            .c_str());
    type.def(py::init([](date day, py::object const& known_at, std::vector<board_place> places) {
                 return leaderboard{{day, seconds_of(known_at)}, std::move(places)};
             }),
             py::arg("day"), py::kw_only(), py::arg("known_at") = py::none(),
             py::arg("places") = py::tuple());
    type.field(
        "day", [](leaderboard const& b) { return b.at.day; },
        "By what happened until the end of this day.");
    type.field(
        "known_at", [](leaderboard const& b) { return instant_of(b.at.known_at); },
        "By what was recorded until this instant; None for the whole log.");
    type.field(
        "places", [](leaderboard const& b) { return tuple_of(b.places); },
        "In the order of the participants.");
    type.def_property_readonly(
        "best_first", [](leaderboard const& b) { return table_of(best_first(b)); },
        "The places, the best first; equal ones by code: a table of `BoardPlace`.");
    type.def(
        "changes_since",
        [](leaderboard const& now, leaderboard const& before, ranking::rank_method method) {
            return table_of(changes_since(before, now, method));
        },
        py::arg("before"), py::arg("method") = "standard",
        "Say how everybody moved since another board: a table of `BoardChange` in the order of the "
        "participants.");
    def_tables(type);
    type.finish();
}

leaderboard board_of(kept_contest const& kept, date const& day,
                     std::optional<whole_number> known_at) {
    py::gil_scoped_release const others_run;
    return leaderboard_at(kept.contest, {day, number_of(known_at)}, kept.ids);
}

/// \return the matrix, its first and its last day.
py::tuple by_day(kept_contest const& kept) {
    points_by_day const found(kept.contest);
    py::array_t<std::int64_t> matrix({found.people(), found.days()});
    std::copy(found.matrix().begin(), found.matrix().end(), matrix.mutable_data());
    return py::make_tuple(matrix, found.first(), found.last());
}

}  // namespace

void bind_leaderboards(py::module_& m) {
    bind_place(m);
    bind_moves(m);
    bind_leaderboard(m);
    m.def("_leaderboard", &board_of, py::arg("contest"), py::arg("day"), py::arg("known_at"));
    m.def("_points_by_day", &by_day, py::arg("contest"));
}

}  // namespace heli::python
