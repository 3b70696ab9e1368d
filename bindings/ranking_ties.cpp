/// \file
/// Rankings by a chain of keys, and what separates two entrants.

#include "contest_bindings.hpp"

#include <heli/ranking/tie_break.hpp>
#include <heli/ranking/tie_words.hpp>

namespace heli::python {
namespace {

using namespace ranking;
constexpr char const* home = "heli.ranking";
using rows_of = std::vector<std::uint32_t>;

void bind_place(py::module_& m) {
    value_class<chain_place> type(m, "ChainPlace", home,
                                  dedented(R"doc(One place of a ranking by a chain.

        Parameters
        ----------
        row
            The row of the table, from 0.
        separation
            What separates it from the place before.
        key
            The number of the key that does, from 0, if it is a key.
        )doc")
                                      .c_str());
    type.def(py::init([](std::uint32_t row, separation from, std::optional<std::uint32_t> key) {
                 return chain_place{row, from, key.value_or(0)};
             }),
             py::arg("row"), py::arg("separation") = "first", py::arg("key") = py::none());
    type.field("row", &chain_place::row, "The row of the table, from 0.");
    type.field("separation", &chain_place::separation, "What separates it from the place before.");
    type.field(
        "key",
        [](chain_place const& p) {
            return p.separation == separation::key ? std::optional(p.key) : std::nullopt;
        },
        "The number of the key that separates them; None if none does.");
    type.finish();
}

void bind_group(py::module_& m) {
    value_class<tied_group> type(m, "TiedGroup", home,
                                 dedented(R"doc(Entrants who stay tied.

        Parameters
        ----------
        first
            The first of their places, from 0.
        count
            How many share it.
        )doc")
                                     .c_str());
    type.def(py::init([](std::uint32_t first, std::uint32_t count) {
                 return tied_group{first, count};
             }),
             py::arg("first"), py::arg("count"));
    type.field("first", &tied_group::first, "The first of their places, from 0.");
    type.field("count", &tied_group::count, "How many share it.");
    type.finish();
}

void bind_chain_ranking(py::module_& m) {
    value_class<chain_ranking> type(m, "ChainRanking", home,
                                    dedented(R"doc(The ranking by a chain, from `break_ties`.

        Parameters
        ----------
        places
            The best first; those who stay tied by their ids.
        standings
            Of each row of the table.
        tied
            Who stays tied, the best first.
        unranked
            Rows without a place, by their ids.
        draw_seed
            The published seed; None if there was none.
        )doc")
                                        .c_str());
    type.def(py::init([](std::vector<chain_place> places, std::vector<standing> standings,
                         std::vector<tied_group> tied, rows_of unranked,
                         std::optional<std::string> seed) {
                 return chain_ranking{std::move(places), std::move(standings), std::move(tied),
                                      std::move(unranked), std::move(seed).value_or("")};
             }),
             py::arg("places") = py::tuple(), py::arg("standings") = py::tuple(),
             py::arg("tied") = py::tuple(), py::arg("unranked") = py::tuple(),
             py::arg("draw_seed") = py::none());
    type.field(
        "places", [](chain_ranking const& r) { return tuple_of(r.places); }, "The best first.");
    type.field(
        "standings", [](chain_ranking const& r) { return tuple_of(r.standings); },
        "Of each row of the table.");
    type.field(
        "tied", [](chain_ranking const& r) { return tuple_of(r.tied); }, "Who stays tied.");
    type.field(
        "unranked", [](chain_ranking const& r) { return tuple_of(r.unranked); },
        "Rows without a place.");
    type.field(
        "draw_seed", [](chain_ranking const& r) { return known(r.draw_seed); },
        "The published seed; None if there was none.");
    type.finish();
}

void bind_comparison(py::module_& m) {
    value_class<key_comparison> type(m, "KeyComparison", home,
                                     dedented(R"doc(One key, compared between two entrants.

        Parameters
        ----------
        key, name
            The key, and what people call it.
        direction
            Which value is better.
        earlier, later
            Values of the one who is before and of the other one, as compared.
        result
            What the key says.
        )doc")
                                         .c_str());
    type.def(
        py::init([](mark_id key, bilingual name, direction better, mark a, mark b, key_result r) {
            return key_comparison{key, std::move(name), better, std::move(a), std::move(b), r};
        }),
        py::arg("key"), py::arg("name"), py::arg("direction"), py::arg("earlier"), py::arg("later"),
        py::arg("result"));
    type.field("key", &key_comparison::key, "The key.");
    type.field("name", &key_comparison::name, "What people call it.");
    type.field("direction", &key_comparison::direction, "Which value is better.");
    type.field("earlier", &key_comparison::earlier, "Value of the one who is before.");
    type.field("later", &key_comparison::later, "Value of the other one.");
    type.field("result", &key_comparison::result, "What the key says.");
    type.finish();
}

void bind_decision(py::module_& m) {
    value_class<tie_decision> type(m, "TieDecision", home,
                                   dedented(R"doc(Why one entrant is before another, or neither is.

        Parameters
        ----------
        earlier, later
            Who is before, and the other one; by their ids if neither is before.
        earlier_standing, later_standing
            Where they stand.
        separation
            What separates them.
        compared
            Every key up to the one that decides.
        draw_seed
            The text that the draw started from; None if none decided.
        )doc")
                                       .c_str());
    type.def(py::init([](entrant_id a, entrant_id b, standing of_a, standing of_b, separation by,
                         std::vector<key_comparison> compared, std::optional<std::string> seed) {
                 return tie_decision{
                     a, b, of_a, of_b, by, std::move(compared), std::move(seed).value_or("")};
             }),
             py::arg("earlier"), py::arg("later"), py::arg("earlier_standing"),
             py::arg("later_standing"), py::arg("separation"), py::arg("compared") = py::tuple(),
             py::arg("draw_seed") = py::none());
    type.field("earlier", &tie_decision::earlier, "Who is before.");
    type.field("later", &tie_decision::later, "The other one.");
    type.field("earlier_standing", &tie_decision::earlier_standing, "Where the first one stands.");
    type.field("later_standing", &tie_decision::later_standing, "Where the other one stands.");
    type.field("separation", &tie_decision::separation, "What separates them.");
    type.field(
        "compared", [](tie_decision const& d) { return tuple_of(d.compared); },
        "Every key up to the one that decides.");
    type.field(
        "draw_seed", [](tie_decision const& d) { return known(d.draw_seed); },
        "The text that the draw started from; None if none decided.");
    type.def_property_readonly(
        "words", [](tie_decision const& d) { return to_words(d); }, "The decision in a sentence.");
    type.def("__str__", [](tie_decision const& d) { return to_words(d).en; });
    type.finish();
}

/// What separates each place from the one before, the best first.
std::vector<tie_decision> decisions(tie_chain const& chain, mark_table const& table,
                                    chain_ranking const& ranking) {
    std::vector<tie_decision> found;
    auto const id = [&](chain_place const& p) { return table.entrants()[p.row].id; };
    for (std::size_t i = 1; i < ranking.places.size(); ++i) {
        found.push_back(
            why(chain, table, ranking, id(ranking.places[i - 1]), id(ranking.places[i])));
    }
    return found;
}

void def_questions(py::module_& m) {
    m.def(
        "break_ties",
        [](tie_chain const& chain, mark_table const& table,
           std::optional<std::string> const& seed) {
            py::gil_scoped_release const others_run;
            return break_ties(chain, table, seed.value_or(""));
        },
        py::arg("chain"), py::arg("table"), py::arg("draw_seed") = py::none(),
        dedented(R"doc(Rank the entrants of a table by a chain of keys.

        The order of the rows does not matter.

        Parameters
        ----------
        chain, table
            The keys and the marks.
        draw_seed
            The published seed of a chain that ends in a draw. Without it those tied share their
            place, and their separation is `open`.

        Raises
        ------
        heli.NotFound
            If the table lacks a mark of the chain.
        heli.InvalidValue
            If a mark is missing that must not be, or a seed is given and nothing is drawn.
        )doc")
            .c_str());
    m.def("why", &why, py::arg("chain"), py::arg("table"), py::arg("ranking"), py::arg("a"),
          py::arg("b"),
          dedented(R"doc(Say why one of two entrants is before the other.

        Parameters
        ----------
        chain, table, ranking
            What `break_ties` was given and has returned.
        a, b
            Codes of two entrants, in any order.

        Raises
        ------
        heli.NotFound
            If there is no such entrant.
        heli.InvalidValue
            If both are the same.
        )doc")
              .c_str());
    m.def(
        "decisions",
        [](tie_chain const& chain, mark_table const& table, chain_ranking const& ranking) {
            return table_of(decisions(chain, table, ranking));
        },
        py::arg("chain"), py::arg("table"), py::arg("ranking"),
        "Say what separates each place from the one before: a table of `TieDecision`.");
}

}  // namespace

void bind_tie_breaks(py::module_& m) {
    bind_tokens<separation>(m, "Separation", home,
                            "What separates a place from the one before it.");
    bind_tokens<key_result>(m, "KeyResult", home, "What a key says about two entrants.");
    bind_place(m);
    bind_group(m);
    bind_chain_ranking(m);
    bind_comparison(m);
    bind_decision(m);
    def_questions(m);
}

}  // namespace heli::python
