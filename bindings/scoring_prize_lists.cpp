/// \file
/// Who got which prize and why, who just missed one, and whom a place was not given.

#include "kept_contest.hpp"

#include <heli/scoring/give_prizes.hpp>
#include <heli/scoring/prize_words.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";

void bind_barrier(py::module_& m) {
    bind_tokens<prize_bar>(m, "PrizeBar", home, "What stands between somebody and a prize.");
    value_class<prize_barrier> type(m, "PrizeBarrier", home,
                                    dedented(R"doc(One thing between somebody and a prize.

        Parameters
        ----------
        bar
            Of which kind.
        what
            Code of the condition, the flag or the other prize.
        reason
            What the caller says about it; None for another prize.
        )doc")
                                        .c_str());
    type.def(
        py::init([](prize_bar bar, std::string what, std::optional<bilingual> reason) {
            return prize_barrier{bar, std::move(what), std::move(reason).value_or(bilingual{})};
        }),
        py::arg("bar"), py::arg("what"), py::arg("reason") = py::none());
    type.field("bar", &prize_barrier::bar, "Of which kind.");
    type.field("what", &prize_barrier::what,
               "Code of the condition, the flag, the measure or the other prize.");
    type.field(
        "reason", [](prize_barrier const& b) { return known_text(b.reason); },
        "What the caller says about it; None for another prize.");
    type.finish();
}

/// What a row of a result says of itself, given the prize.
template <class Row>
void def_words(value_class<Row>& type, char const* meaning) {
    type.def(
        "words", [](Row const& row, prize const& p) { return to_words(row, p); }, py::arg("prize"),
        meaning);
    type.finish();
}

void bind_award(py::module_& m) {
    auto type = record_class<prize_award>(
        m, "PrizeAward", home, "A prize that is given to somebody.",
        record_part{"winner", &prize_award::winner, "A person or a team."},
        record_part{"measure", &prize_award::measure, "Value of the first key, as compared."},
        record_part{"among_eligible", &prize_award::among_eligible,
                    "Where it stands among those who could win."},
        record_part{"reason", &prize_award::reason,
                    "\"within\" the places, or \"tied_in\" at their edge."},
        record_part{"against_next", &prize_award::against_next,
                    "What separates it from the next of those who could win; None for the last."},
        record_part{"moved_up_past", &prize_award::moved_up_past,
                    "Those before it, or tied with it, who could not win and without whom it "
                    "would not\n    have won."});
    def_words(type, "Say why somebody gets the prize.");
}

void bind_miss(py::module_& m) {
    auto type = record_class<prize_near_miss>(
        m, "PrizeNearMiss", home, "Somebody directly behind the last one who got the prize.",
        record_part{"id", &prize_near_miss::id, "A person or a team."},
        record_part{"measure", &prize_near_miss::measure, "Value of the first key, as compared."},
        record_part{"among_eligible", &prize_near_miss::among_eligible,
                    "Where it stands among those who could win."},
        record_part{"tied_over_edge", &prize_near_miss::tied_over_edge,
                    "Whether it is in a tie over the edge, not included."},
        record_part{"against_last", &prize_near_miss::against_last,
                    "What separates it from the last winner; None if nobody has won."});
    def_words(type, "Say why somebody just missed the prize.");
}

void bind_passed(py::module_& m) {
    auto type = record_class<prize_passed_over>(
        m, "PrizePassedOver", home,
        "Somebody who stood high enough for a place and could not win. For the organiser, not for "
        "a\npublished list: a flag can tell something about health.",
        record_part{"id", &prize_passed_over::id, "A person or a team."},
        record_part{"measure", &prize_passed_over::measure, "Value of the first key, as compared."},
        record_part{"standing", &prize_passed_over::standing, "Where it stands among all."},
        record_part{"barriers", &prize_passed_over::barriers,
                    "Everything that stands against it."});
    def_words(type, "Say why somebody who stood high enough gets no prize.");
    record_class<prize_unranked>(m, "PrizeUnranked", home,
                                 "Somebody who has no result for a prize.",
                                 record_part{"id", &prize_unranked::id, "A person or a team."},
                                 record_part{"attendance", &prize_unranked::attendance, "Why."})
        .finish();
}

void bind_result(py::module_& m) {
    auto type = record_class<prize_result>(
        m, "PrizeResult", home,
        "What became of one prize. Lists are by place, and those of one place by code.",
        record_part{"prize", &prize_result::prize, "Which."},
        record_part{"awards", &prize_result::awards, "Who got it."},
        record_part{"near_misses", &prize_result::near_misses, "Who is directly behind."},
        record_part{"passed_over", &prize_result::passed_over,
                    "Who stood high enough and could not win."},
        record_part{"undecided", &prize_result::undecided,
                    "Tied over the edge until a draw or a decision."},
        record_part{"unranked", &prize_result::unranked, "Who has no result for it, by code."},
        record_part{"places_left", &prize_result::places_left, "Places that nobody got."});
    type.def_property_readonly(
        "table", [](prize_result const& r) { return table_of(r.awards); },
        "Who got it: a table of `PrizeAward`.");
    type.finish();
}

void bind_list(py::module_& m) {
    auto type = record_class<prize_list>(
        m, "PrizeList", home, "All prizes in the order in which they were given.",
        record_part{"prizes", &prize_list::prizes, "One for each prize."},
        record_part{"unused_flags", &prize_list::unused_flags,
                    "Raised flags that keep back no prize at all."});
    type.def(
        "to_arrow",
        [](py::object const& self) {
            return py::module_::import("heli.scoring._prizes").attr("prizes_arrow")(self);
        },
        "Give an Arrow table of the awards: prize, winner, rank. It can be published: measures, "
        "which may be about health, are not in it.");
    type.def(
        "to_pandas",
        [](py::object const& self) { return self.attr("to_arrow")().attr("to_pandas")(); },
        "Give a DataFrame with the columns of `to_arrow`.");
    type.def("__arrow_c_stream__", [](py::object const& self, py::args const& requested) {
        return self.attr("to_arrow")().attr("__arrow_c_stream__")(*requested);
    });
    type.finish();
}

}  // namespace

void bind_prize_lists(py::module_& m) {
    bind_barrier(m);
    bind_award(m);
    bind_miss(m);
    bind_passed(m);
    bind_result(m);
    bind_list(m);
    m.def(
        "give_prizes",
        [](prize_terms const& terms, std::optional<prize_field> const& people,
           std::optional<prize_field> const& teams) {
            prize_field const nobody{ranking::mark_table({}, {}), {}, {}};
            prize_scheme const scheme(terms);
            py::gil_scoped_release const others_run;
            return give_prizes(scheme, people ? *people : nobody, teams ? *teams : nobody);
        },
        py::arg("terms"), py::arg("people") = py::none(), py::arg("teams") = py::none(),
        dedented(R"doc(Give the prizes of a contest in the order of their terms.

        Who cannot win uses up no place: the next in line moves up, and the award says past whom.
        Who has no value for the measure has no place, and who has done nothing by it cannot win.
        The order of the rows does not matter.

        Parameters
        ----------
        terms
            The prizes.
        people, teams
            Those who can win individual prizes, and those of teams.

        Raises
        ------
        heli.ParseError
            With everything that `check_prizes` finds.
        heli.NotFound
            If a measure of a prize is no column of its table.
        heli.InvalidValue
            If a condition is not answered for somebody with a result, or a mark is missing that a
            key says must not be.
        )doc")
            .c_str());
}

}  // namespace heli::python
