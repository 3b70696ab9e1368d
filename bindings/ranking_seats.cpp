/// \file
/// Seats in proportion to weights.

#include "contest_bindings.hpp"

#include <heli/ranking/apportionment.hpp>

#include <variant>

namespace heli::python {
namespace {

using namespace ranking;
constexpr char const* home = "heli.ranking";
/// A rule, or a method where the rest of the rule is as usual.
using stated_rule = std::variant<apportionment_rule, apportionment_method>;

apportionment_rule rule_of(stated_rule const& stated) {
    if (auto const* method = std::get_if<apportionment_method>(&stated)) {
        return {*method};
    }
    return std::get<apportionment_rule>(stated);
}

void bind_party(py::module_& m) {
    value_class<party> type(m, "Party", home,
                            dedented(R"doc(Who gets seats, and how many at least and at most.

        Parameters
        ----------
        id
            Its code: of a region, a federation, a union.
        weight
            Members, votes, entrants; not negative. Text, int, Decimal or Fraction.
        floor
            It gets at least so many seats.
        cap
            And at most so many; None for any number.
        )doc")
                                .c_str());
    type.def(py::init([](party_id id, rational weight, whole_number floor,
                         std::optional<whole_number> cap) {
                 return party{id, std::move(weight), floor.value, number_of(cap)};
             }),
             py::arg("id"), py::arg("weight"), py::arg("floor") = 0, py::arg("cap") = py::none());
    type.field("id", &party::id, "Its code.");
    type.field("weight", &party::weight, "Members, votes, entrants.");
    type.field("floor", &party::floor, "It gets at least so many seats.");
    type.field("cap", &party::cap, "And at most so many; None for any number.");
    type.finish();
}

void bind_rule(py::module_& m) {
    value_class<apportionment_rule> type(m, "ApportionmentRule", home,
                                         dedented(R"doc(How seats are given.

        Parameters
        ----------
        method
            "largest_remainder", "dhondt", "sainte_lague", "adams" or "huntington_hill".
        tie
            What decides between equal claims: "first_listed" or "draw".
        draw_seed
            The published seed, for a draw only.
        source
            Where the rule is written.
        )doc")
                                             .c_str());
    type.def(py::init([](apportionment_method method, seat_tie tie, std::optional<std::string> seed,
                         std::optional<source> from) {
                 return apportionment_rule{method, tie, std::move(seed).value_or(""),
                                           std::move(from).value_or(source{})};
             }),
             py::arg("method"), py::arg("tie") = "first_listed", py::arg("draw_seed") = py::none(),
             py::arg("source") = py::none());
    type.field("method", &apportionment_rule::method, "How seats follow from weights.");
    type.field("tie", &apportionment_rule::tie, "What decides between equal claims.");
    type.field(
        "draw_seed", [](apportionment_rule const& r) { return known(r.draw_seed); },
        "The published seed; None if nothing is drawn.");
    type.field(
        "source", [](apportionment_rule const& r) { return known_source(r.source); },
        "Where the rule is written; None if that is not known.");
    type.finish();
}

void bind_seats(py::module_& m) {
    value_class<apportionment> type(m, "Apportionment", home,
                                    dedented(R"doc(Seats by party, from `apportion`.

        Parameters
        ----------
        seats
            In the order of the parties.
        tied
            Parties, from 0, whose claims to the last seats were equal, so that only the rule for
            ties decided between them.
        )doc")
                                        .c_str());
    type.def(py::init<std::vector<std::int64_t>, std::vector<std::size_t>>(),
             py::arg("seats") = py::tuple(), py::arg("tied") = py::tuple());
    type.field(
        "seats", [](apportionment const& a) { return tuple_of(a.seats); },
        "In the order of the parties.");
    type.field(
        "tied", [](apportionment const& a) { return tuple_of(a.tied); },
        "Parties between whom only the rule for ties decided.");
    type.finish();
}

void def_questions(py::module_& m) {
    m.def(
        "apportion",
        [](std::vector<party> const& parties, whole_number seats, stated_rule const& rule) {
            return apportion(parties, seats.value, rule_of(rule));
        },
        py::arg("parties"), py::arg("seats"), py::arg("rule"),
        dedented(R"doc(Give seats to parties in proportion to their weights, exactly.

        Floors are given first; then the method goes on from there, never beyond a cap, and never
        to a party without weight.

        Parameters
        ----------
        parties
            Who gets seats.
        seats
            How many, at most 1,000,000.
        rule
            An `ApportionmentRule`, or a method alone: equal claims then go to the party that is
            listed first.

        Raises
        ------
        heli.InvalidValue
            If a weight, a floor or the seats are negative, there are too many, or a seed is
            missing or not needed.
        heli.Conflict
            If floors, caps and seats cannot hold together; the message names the bound.

        Examples
        --------
        >>> import heli
        >>> from heli.ranking import Party
        >>> parties = [Party("SH", 53), Party("JS", 24), Party("ZJ", 23)]
        >>> heli.ranking.apportion(parties, 7, "dhondt").seats
        (4, 2, 1)
        >>> heli.ranking.apportion(parties, 7, "largest_remainder").seats
        (4, 2, 1)
        )doc")
            .c_str());
    m.def(
        "explain_apportion",
        [](std::vector<party> const& parties, whole_number seats, stated_rule const& rule) {
            return explain([&](trace& steps) {
                return apportion(parties, seats.value, rule_of(rule), steps);
            });
        },
        py::arg("parties"), py::arg("seats"), py::arg("rule"),
        "`apportion` with a step for each seat: whose claim was the largest.");
    m.def(
        "bounded_quotas",
        [](std::vector<party> const& parties, whole_number seats) {
            return bounded_quotas(parties, seats.value);
        },
        py::arg("parties"), py::arg("seats"),
        "Give the exact quotas between floors and caps; they add up to the seats.");
}

}  // namespace

void bind_apportionment(py::module_& m) {
    bind_tokens<apportionment_method>(m, "ApportionmentMethod", home,
                                      "How seats follow from weights.");
    bind_tokens<seat_tie>(m, "SeatTie", home,
                          "Who gets a seat to which several have the same claim.");
    bind_party(m);
    bind_rule(m);
    bind_seats(m);
    def_questions(m);
}

}  // namespace heli::python
