/// \file
/// Prizes as they are announced, and those who can win them.

#include "kept_contest.hpp"

#include <heli/scoring/outcome_choices.hpp>
#include <heli/scoring/prize_field.hpp>
#include <heli/scoring/prize_scheme.hpp>

namespace heli::python {
namespace {

using namespace scoring;
constexpr char const* home = "heli.scoring";
using maybe_text = std::optional<bilingual>;

void bind_enumerations(py::module_& m) {
    bind_tokens<prize_kind>(m, "PrizeKind", home, "Who can win a prize.");
    bind_tokens<prize_limit>(m, "PrizeLimit", home,
                             "How many prizes one person, or one team, can have.");
    bind_tokens<condition_verdict>(m, "ConditionVerdict", home, "Whether a condition is met.");
    bind_tokens<flag_verdict>(m, "FlagVerdict", home, "Whether a flag is there.");
}

void def_prize(value_class<prize>& type) {
    type.def(py::init([](prize_id id, bilingual name, prize_kind kind, whole_number places,
                         std::vector<ranking::tie_key> keys, std::optional<ranking::chain_end> end,
                         std::optional<ranking::tie_edge> edge, std::optional<std::string> seed,
                         std::vector<prize_condition_id> conditions,
                         std::vector<prize_flag_id> withheld_by, std::optional<source> from,
                         std::optional<rational> least) {
                 return prize{id,
                              std::move(name),
                              kind,
                              places.value,
                              std::move(keys),
                              end,
                              edge,
                              std::move(seed).value_or(""),
                              std::move(conditions),
                              std::move(withheld_by),
                              std::move(from).value_or(source{}),
                              std::move(least)};
             }),
             py::arg("id"), py::arg("name"), py::arg("kind"), py::arg("places"), py::arg("keys"),
             py::kw_only(), py::arg("end") = py::none(), py::arg("edge") = py::none(),
             py::arg("draw_seed") = py::none(), py::arg("conditions") = py::tuple(),
             py::arg("withheld_by") = py::tuple(), py::arg("source") = py::none(),
             py::arg("least") = py::none());
    type.field("id", &prize::id, "Its code.");
    type.field("name", &prize::name, "What people call it.");
    type.field("kind", &prize::kind, "For whom.");
    type.field("places", &prize::places, "How many get it.");
    type.field(
        "keys", [](prize const& p) { return tuple_of(p.keys); },
        "What it goes by: its measure, then what decides ties.");
    type.field("end", &prize::end, "What follows the last key; None if not stated.");
    type.field("edge", &prize::edge, "Who gets it when a tie reaches over the last place.");
    type.field(
        "draw_seed", [](prize const& p) { return known(p.draw_seed); },
        "Published seed of a draw; None while there is none.");
    type.field(
        "conditions", [](prize const& p) { return tuple_of(p.conditions); },
        "All of them must be met.");
    type.field(
        "withheld_by", [](prize const& p) { return tuple_of(p.withheld_by); },
        "Any of these flags keeps it back.");
    type.field(
        "source", [](prize const& p) { return known_source(p.source); }, "Where it is announced.");
    type.field("least", &prize::least,
               "The least measure that wins; None for more than 0 where more is better.");
    type.finish();
}

void bind_prize(py::module_& m) {
    value_class<prize> type(m, "Prize", home,
                            dedented(R"doc(One prize, with all its places.

        Parameters
        ----------
        id, name
            Its code, and what people call it.
        kind
            For whom: "individual" or "team".
        places
            How many get it; at least one.
        keys
            What it goes by: the first key is its measure, the others decide ties. The marks are
            named by the organiser and supplied by the caller: a source that says "perseverance"
            has not said what that measures.
        end
            What follows the last key: "shared", "draw" or "manual"; must be stated.
        edge
            Who gets it when a tie reaches over the last place: "include" or "exclude". Must be
            stated where ties are shared, and only there.
        draw_seed
            Published seed of a draw; None while there is none.
        conditions
            All of them must be met.
        withheld_by
            Any of these flags keeps it back.
        source
            Where it is announced.
        least
            The least measure that wins, itself included; only where more is better. None: more than
            0, for a prize is for something done.
        )doc")
                                .c_str());
    def_prize(type);
}

void bind_terms(py::module_& m) {
    auto type = record_class<prize_terms>(
        m, "PrizeTerms", home, "All prizes in the order in which they are given.",
        record_part{"prizes", &prize_terms::prizes, "The first is given first."},
        record_part{"person_limit", &prize_terms::person_limit,
                    "\"one\" or \"several\". Must be stated if persons can win."},
        record_part{"team_limit", &prize_terms::team_limit,
                    "\"one\" or \"several\". Must be stated if teams can win."},
        record_part{"source", &prize_terms::source, "Where order and limits are laid down."});
    type.def_property_readonly(
        "choices", [](prize_terms const& t) { return table_of(choices_of(t)); },
        "What the organiser chose: a table of `OrganiserChoice`.");
    type.finish();
    m.def(
        "check_prizes", [](prize_terms const& terms) { return table_of(check(terms)); },
        py::arg("terms"),
        "Find everything that is wrong with the terms of prizes: a table of `heli.Finding`.");
}

void bind_answer(py::module_& m) {
    value_class<condition_answer> type(m, "ConditionAnswer", home,
                                       dedented(R"doc(The answer to one condition of prizes.

        Parameters
        ----------
        id
            Whose, a person's or a team's.
        condition
            Which condition.
        verdict
            "met", "not_met" or "unknown".
        reason
            Why; without measures of health.
        )doc")
                                           .c_str());
    type.def(py::init([](ranking::entrant_id id, prize_condition_id condition,
                         condition_verdict verdict, maybe_text reason) {
                 return condition_answer{id, condition, verdict,
                                         std::move(reason).value_or(bilingual{})};
             }),
             py::arg("id"), py::arg("condition"), py::arg("verdict"),
             py::arg("reason") = py::none());
    type.field("id", &condition_answer::id, "Whose.");
    type.field("condition", &condition_answer::condition, "Which condition.");
    type.field("verdict", &condition_answer::verdict, "Whether it is met.");
    type.field(
        "reason", [](condition_answer const& a) { return known_text(a.reason); },
        "Why; None if that is not stated.");
    type.finish();
}

void bind_flag(py::module_& m) {
    value_class<raised_flag> type(m, "RaisedFlag", home,
                                  dedented(R"doc(A flag that was raised, or could not be looked at.

        Parameters
        ----------
        id
            Whose, a person's or a team's.
        flag
            Which flag.
        reason
            Why; without measures of health.
        verdict
            Whether it is there. Until that is known, a prize that it keeps back is not given.
        )doc")
                                      .c_str());
    type.def(py::init([](ranking::entrant_id id, prize_flag_id flag, maybe_text reason,
                         flag_verdict verdict) {
                 return raised_flag{id, flag, std::move(reason).value_or(bilingual{}), verdict};
             }),
             py::arg("id"), py::arg("flag"), py::arg("reason") = py::none(),
             py::arg("verdict") = flag_verdict::raised);
    type.field("id", &raised_flag::id, "Whose.");
    type.field("flag", &raised_flag::flag, "Which flag.");
    type.field(
        "reason", [](raised_flag const& f) { return known_text(f.reason); },
        "Why; None if that is not stated.");
    type.field("verdict", &raised_flag::verdict, "Whether it is there.");
    type.finish();
}

void bind_field(py::module_& m) {
    value_class<prize_field> type(m, "PrizeField", home,
                                  dedented(R"doc(All persons, or all teams, as prizes see them.

        Parameters
        ----------
        marks
            Their measures; `heli.ranking.mark_table_of` makes them of a table.
        answers
            Their answers to the conditions of prizes.
        flags
            The flags that were raised.

        Raises
        ------
        heli.NotFound
            If an answer or a flag is about somebody who is not in the table.
        heli.Conflict
            If a condition is answered, or a flag raised, twice for one of them.
        )doc")
                                      .c_str());
    type.def(
        py::init<ranking::mark_table, std::vector<condition_answer>, std::vector<raised_flag>>(),
        py::arg("marks"), py::arg("answers") = py::tuple(), py::arg("flags") = py::tuple());
    type.field("marks", &prize_field::marks, "Their measures.");
    type.field(
        "answers", [](prize_field const& f) { return tuple_of(f.answers()); },
        "Answers to conditions, by code of whose they are.");
    type.field(
        "flags", [](prize_field const& f) { return tuple_of(f.flags()); },
        "Flags, by code of whose they are.");
    type.finish();
}

}  // namespace

void bind_prizes(py::module_& m) {
    bind_enumerations(m);
    bind_prize(m);
    bind_terms(m);
    bind_answer(m);
    bind_flag(m);
    bind_field(m);
}

}  // namespace heli::python
