/// \file
/// Ranks by one result, and draws that anyone can repeat.

#include "contest_bindings.hpp"

#include <heli/ranking/draw.hpp>
#include <heli/ranking/standing.hpp>

namespace heli::python {
namespace {

using namespace ranking;
constexpr char const* home = "heli.ranking";

void bind_enumerations(py::module_& m) {
    bind_tokens<attendance>(m, "Attendance", home,
                            "Whether there is a result, and if not why. Only `present` is ranked.");
    bind_tokens<direction>(m, "Direction", home, "Which of two results is better.");
    bind_tokens<rank_method>(m, "RankMethod", home,
                             "How equal results are numbered: of 10, 8, 8 and 7 points by standard "
                             "1 2 2 4, modified 1 3 3 4, dense 1 2 2 3, ordinal 1 2 3 4, "
                             "fractional 1 2.5 2.5 4.");
}

/// A count of entrants.
/// \throws invalid_value if it is negative or does not fit 32 bits.
std::uint32_t entrants_of(whole_number count) {
    if (count.value < 0 || count.value >= std::int64_t{1} << 32) {
        throw invalid_value(std::to_string(count.value) + " entrants: expected 0 to 2^32 - 1");
    }
    return static_cast<std::uint32_t>(count.value);
}

void bind_standing(py::module_& m) {
    value_class<standing> type(m, "Standing", home,
                               dedented(R"doc(Where an entrant stands among those with a result.

        Every place is read off these counts; all are 0 for one without a result.

        Parameters
        ----------
        better
            Entrants with a better result.
        equal
            Entrants with the same result, itself included.
        better_results
            Different results that are better.
        position
            From 1 under a stated order of equal results; 0 if none was stated.
        attendance
            Whether it is ranked.

        Examples
        --------
        >>> import heli
        >>> standing = heli.ranking.rank([10, 8, 8, 7], "higher_is_better")[1]
        >>> standing.rank("standard"), standing.rank("fractional")
        (2, Fraction(5, 2))
        )doc")
                                   .c_str());
    type.def(py::init([](whole_number better, whole_number equal, whole_number results,
                         whole_number position, ranking::attendance attends) {
                 return standing{entrants_of(better), entrants_of(equal), entrants_of(results),
                                 entrants_of(position), attends};
             }),
             py::arg("better") = 0, py::arg("equal") = 0, py::arg("better_results") = 0,
             py::arg("position") = 0, py::arg("attendance") = "absent");
    type.field("better", &standing::better, "Entrants with a better result.");
    type.field("equal", &standing::equal, "Entrants with the same result, itself included.");
    type.field("better_results", &standing::better_results, "Different results that are better.");
    type.field("position", &standing::position, "From 1 under a stated order; 0 without one.");
    type.field("attendance", &standing::attendance, "Whether it is ranked.");
    type.def_property_readonly("ranked", &standing::ranked, "Whether it has a place.");
    type.def("rank", &rank_of, py::arg("method"),
             dedented(R"doc(Give the place by a method; a Fraction where it is a half.

        Raises
        ------
        heli.NotFound
            With the reason, if it is not ranked.
        heli.InvalidValue
            If an ordinal place is asked for and no order of equal results was stated.
        )doc")
                 .c_str());
    type.def(
        "words", [](standing const& s, rank_method method) { return to_words(s, method); },
        py::arg("method"), "Give the place, or why there is none, with what it is counted from.");
    type.finish();
}

std::size_t size_of(whole_number count) {
    if (count.value < 0) {
        throw invalid_value("draw: " + std::to_string(count.value) + ": expected 0 or more");
    }
    return static_cast<std::size_t>(count.value);
}

void bind_draws(py::module_& m) {
    m.def("draw_seed", &draw_seed, py::arg("published_text"),
          "Give the 64 bits that a published text stands for.");
    m.def(
        "choose",
        [](std::string_view seed, whole_number size, whole_number count) {
            return choose(seed, size_of(size), size_of(count));
        },
        py::arg("seed"), py::arg("size"), py::arg("count"),
        dedented(R"doc(Draw `count` of the numbers 0 to `size - 1`, in the order drawn.

        The published seed gives the same numbers on every machine and in every language that
        follows the rules of `heli/ranking/draw.hpp`.

        Raises
        ------
        heli.InvalidValue
            If the seed is empty, or more are asked for than there are.
        )doc")
            .c_str());
    m.def(
        "permutation",
        [](std::string_view seed, whole_number size) { return permutation(seed, size_of(size)); },
        py::arg("seed"), py::arg("size"),
        dedented(R"doc(Give the numbers 0 to `size - 1` in a random order that the seed repeats.

        Examples
        --------
        >>> import heli
        >>> heli.ranking.permutation("final 2025-09-06", 5)
        [2, 4, 1, 3, 0]
        )doc")
            .c_str());
    m.def(
        "drawn_order",
        [](std::string_view seed, std::vector<std::string> items) {
            return drawn_order(seed, std::move(items));
        },
        py::arg("seed"), py::arg("items"),
        "Give texts in a random order; the order in which they were given does not matter.");
}

}  // namespace

void bind_ranking(py::module_& package) {
    auto m = package.def_submodule("ranking", "Ranks, ties, awards, seats, teams and draws.");
    bind_enumerations(m);
    bind_standing(m);
    bind_draws(m);
    bind_tie_chains(m);
    bind_tie_breaks(m);
    bind_awards(m);
    bind_apportionment(m);
    bind_teams(m);
    bind_ranking_columns(m);
}

}  // namespace heli::python
