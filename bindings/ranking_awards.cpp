/// \file
/// Awards: what they are, who gets them, and who just missed one.

#include "contest_bindings.hpp"

#include <heli/ranking/award_words.hpp>

namespace heli::python {
namespace {

using namespace ranking;
constexpr char const* home = "heli.ranking";

void bind_enumerations(py::module_& m) {
    bind_tokens<award_size>(m, "AwardSize", home, "What the size of an award is given in.");
    bind_tokens<tie_edge>(m, "TieEdge", home,
                          "Who gets an award when a tie reaches over its edge.");
    bind_tokens<award_base>(m, "AwardBase", home, "Whom shares and minimum numbers count.");
    bind_tokens<eligibility>(m, "Eligibility", home, "Whether an entrant can be given an award.");
    bind_tokens<award_reason>(m, "AwardReason", home, "Why an entrant gets an award or none.");
}

void bind_award(py::module_& m) {
    value_class<award> type(m, "Award", home,
                            dedented(R"doc(One award.

        Parameters
        ----------
        id, name
            Its code, and what people call it.
        size
            A count or a share of its own, without the better awards: text, int, Decimal or
            Fraction.
        minimum_entrants
            With fewer it is not given.
        )doc")
                                .c_str());
    type.def(py::init([](award_id id, bilingual name, rational size, whole_number minimum) {
                 return award{id, std::move(name), std::move(size), minimum.value};
             }),
             py::arg("id"), py::arg("name"), py::arg("size"), py::arg("minimum_entrants") = 0);
    type.field("id", &award::id, "Its code.");
    type.field("name", &award::name, "What people call it.");
    type.field("size", &award::size, "A count or a share of its own.");
    type.field("minimum_entrants", &award::minimum_entrants, "With fewer it is not given.");
    type.finish();
}

void bind_scheme(py::module_& m) {
    value_class<award_scheme> type(m, "AwardScheme", home,
                                   dedented(R"doc(How the awards of a contest are given.

        The totals up to each award are rounded, not its parts.

        Parameters
        ----------
        awards
            The best first.
        size
            What their sizes are: "count" or "share".
        edge
            Who gets an award when a tie reaches over its edge: "include" or "exclude". It must be
            stated.
        rounding
            How the totals of shares are rounded. It must be stated for shares.
        base
            Whom shares and minimum numbers count: "with_result" or "entered".
        source
            Where the rule is written.

        Raises
        ------
        heli.InvalidValue
            If there is no award, a size or a minimum is not sound, shares add up to more than 1,
            or the edge or the rounding of shares is not stated.
        heli.Conflict
            If two awards have the same id.
        )doc")
                                       .c_str());
    type.def(py::init([](std::vector<award> awards, award_size size, std::optional<tie_edge> edge,
                         std::optional<rounding> how, award_base base, std::optional<source> from) {
                 return award_scheme({std::move(awards), size, edge, how, base,
                                      std::move(from).value_or(source{})});
             }),
             py::arg("awards"), py::kw_only(), py::arg("size") = "count",
             py::arg("edge") = py::none(), py::arg("rounding") = py::none(),
             py::arg("base") = "with_result", py::arg("source") = py::none());
    type.field(
        "awards", [](award_scheme const& s) { return tuple_of(s.terms().awards); },
        "The best first.");
    type.field(
        "size", [](award_scheme const& s) { return s.terms().size; }, "What their sizes are.");
    type.field("edge", &award_scheme::edge, "What happens to a tie at an edge.");
    type.field(
        "rounding", [](award_scheme const& s) { return s.terms().rounding; },
        "How the totals of shares are rounded; None for counts that need none.");
    type.field(
        "base", [](award_scheme const& s) { return s.terms().base; },
        "Whom shares and minimum numbers count.");
    type.field(
        "source", [](award_scheme const& s) { return known_source(s.terms().source); },
        "Where the rule is written; None if that is not known.");
    type.def(
        "totals",
        [](award_scheme const& s, whole_number entrants) { return s.totals(entrants.value); },
        py::arg("entrants"), "Give how many places there are up to each award.");
    type.finish();
}

void bind_contender(py::module_& m) {
    value_class<contender> type(m, "Contender", home,
                                dedented(R"doc(An entrant as awards see it.

        Parameters
        ----------
        id
            Its code.
        standing
            Where it stands among all.
        eligibility
            "eligible", or "guest" for one who uses up no place of an award.
        )doc")
                                    .c_str());
    type.def(py::init([](entrant_id id, standing s, eligibility can_win) {
                 return contender{id, s, can_win};
             }),
             py::arg("id"), py::arg("standing"), py::arg("eligibility") = "eligible");
    type.field("id", &contender::id, "Its code.");
    type.field("standing", &contender::standing, "Where it stands among all.");
    type.field("eligibility", &contender::eligibility, "Whether it can win.");
    type.finish();
}

void bind_line(py::module_& m) {
    value_class<award_line> type(m, "AwardLine", home,
                                 dedented(R"doc(What one entrant gets.

        Parameters
        ----------
        id
            Its code.
        award
            Number of the award, from 0; None if it gets none.
        reason
            Why.
        among_eligible
            Where it stands among those who can win.
        )doc")
                                     .c_str());
    type.def(py::init([](entrant_id id, std::optional<std::size_t> award, award_reason reason,
                         standing s) {
                 return award_line{id, award, reason, s};
             }),
             py::arg("id"), py::kw_only(), py::arg("award") = py::none(), py::arg("reason"),
             py::arg("among_eligible"));
    type.field("id", &award_line::id, "Its code.");
    type.field("award", &award_line::award, "Number of the award, from 0; None if it gets none.");
    type.field("reason", &award_line::reason, "Why.");
    type.field("among_eligible", &award_line::among_eligible,
               "Where it stands among the eligible.");
    type.def(
        "words",
        [](award_line const& line, award_scheme const& scheme, award_list const& awards) {
            return to_words(line, scheme, awards);
        },
        py::arg("scheme"), py::arg("awards"), "Say in a sentence what it gets and why.");
    type.finish();
}

void bind_miss(py::module_& m) {
    value_class<near_miss> type(m, "NearMiss", home,
                                dedented(R"doc(An entrant directly behind the last who got an award.

        Parameters
        ----------
        award
            Number of the award that it missed, from 0.
        id
            Its code.
        last_winner
            Who is directly before; None if nobody is.
        tied_over_edge
            Whether it is in a tie over the edge, which was not included.
        )doc")
                                    .c_str());
    type.def(
        py::init([](std::size_t award, entrant_id id, std::optional<entrant_id> last, bool tied) {
            return near_miss{award, id, last, tied};
        }),
        py::arg("award"), py::arg("id"), py::kw_only(), py::arg("last_winner") = py::none(),
        py::arg("tied_over_edge"));
    type.field("award", &near_miss::award, "Number of the award that it missed, from 0.");
    type.field("id", &near_miss::id, "Its code.");
    type.field("last_winner", &near_miss::last_winner,
               "Who is directly before; None if nobody is.");
    type.field("tied_over_edge", &near_miss::tied_over_edge,
               "Whether it is in a tie over the edge, which was not included.");
    type.def(
        "words",
        [](near_miss const& miss, award_scheme const& scheme, award_list const& awards) {
            return to_words(miss, scheme, awards);
        },
        py::arg("scheme"), py::arg("awards"), "Say in a sentence what kept it from the award.");
    type.finish();
}

void bind_list(py::module_& m) {
    value_class<award_list> type(m, "AwardList", home,
                                 dedented(R"doc(The awards of a contest, from `give_awards`.

        Parameters
        ----------
        lines
            One for each contender, in the order given.
        near_misses
            By award, then by place.
        entrants
            How many shares and minimum numbers count.
        totals
            Places up to each award.
        )doc")
                                     .c_str());
    type.def(py::init([](std::vector<award_line> lines, std::vector<near_miss> misses,
                         whole_number entrants, std::vector<std::int64_t> totals) {
                 return award_list{std::move(lines), std::move(misses), entrants.value,
                                   std::move(totals)};
             }),
             py::arg("lines") = py::tuple(), py::arg("near_misses") = py::tuple(),
             py::arg("entrants") = 0, py::arg("totals") = py::tuple());
    type.field(
        "lines", [](award_list const& a) { return tuple_of(a.lines); }, "One for each contender.");
    type.field(
        "near_misses", [](award_list const& a) { return tuple_of(a.near_misses); },
        "By award, then by place.");
    type.field("entrants", &award_list::entrants, "How many shares and minimum numbers count.");
    type.field(
        "totals", [](award_list const& a) { return tuple_of(a.totals); },
        "Places up to each award.");
    type.finish();
}

}  // namespace

void bind_awards(py::module_& m) {
    bind_enumerations(m);
    bind_award(m);
    bind_scheme(m);
    bind_contender(m);
    bind_line(m);
    bind_miss(m);
    bind_list(m);
    m.def("give_awards", &give_awards, py::arg("scheme"), py::arg("contenders"),
          dedented(R"doc(Give the awards of a contest.

        A better award is never passed on to the next: totals count from the top.

        Raises
        ------
        heli.Conflict
            If two contenders have the same id.
        )doc")
              .c_str());
}

}  // namespace heli::python
