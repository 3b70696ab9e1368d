/// \file
/// Results of teams, and points for places.

#include "contest_bindings.hpp"

#include <heli/ranking/rank_points.hpp>
#include <heli/ranking/team.hpp>

namespace heli::python {
namespace {

using namespace ranking;
constexpr char const* home = "heli.ranking";
using maybe_count = std::optional<std::size_t>;

void bind_rule(py::module_& m) {
    value_class<team_rule> type(m, "TeamRule", home,
                                dedented(R"doc(How teams are made out of members.

        Parameters
        ----------
        method
            "sum", "mean", or "best" for the sum of the best so many.
        incomplete
            What happens if results are missing: "unranked" or "partial".
        needed
            How many results a team needs, and the best method takes; None for one of each member.
        direction
            Which result is better.
        )doc")
                                    .c_str());
    type.def(py::init([](team_method method, incomplete_rule incomplete, maybe_count needed,
                         direction better) {
                 return team_rule{method, incomplete, needed, better};
             }),
             py::arg("method"), py::arg("incomplete"), py::arg("needed") = py::none(),
             py::arg("direction") = "higher_is_better");
    type.field("method", &team_rule::method, "What the result is.");
    type.field("incomplete", &team_rule::incomplete, "What happens if results are missing.");
    type.field("needed", &team_rule::needed, "How many results a team needs; None for all.");
    type.field("direction", &team_rule::direction, "Which result is better.");
    type.finish();
}

void bind_member(py::module_& m) {
    value_class<member_result> type(m, "MemberResult", home,
                                    dedented(R"doc(A member's result.

        Parameters
        ----------
        team, member
            The codes of the team and of the member.
        result
            A number as text, int, Decimal or Fraction, or a member of `Attendance`. None is
            `absent`.
        )doc")
                                        .c_str());
    type.def(py::init<entrant_id, entrant_id, mark>(), py::arg("team"), py::arg("member"),
             py::arg("result"));
    type.field("team", &member_result::team, "The team's code.");
    type.field("member", &member_result::member, "The member's code.");
    type.field("result", &member_result::result, "A Fraction, or why there is none.");
    type.finish();
}

void bind_result(py::module_& m) {
    value_class<team_result> type(m, "TeamResult", home,
                                  dedented(R"doc(A team's result.

        Parameters
        ----------
        team
            Its code.
        result
            A Fraction; `Attendance.absent` if it has none.
        members, completed
            How many members it has, and how many of them have a result.
        counted
            Whose results it is made of, the best first.
        complete
            Whether it has as many results as it needs.
        )doc")
                                      .c_str());
    type.def(py::init([](entrant_id team, mark result, std::size_t members, std::size_t completed,
                         std::vector<entrant_id> counted, bool complete) {
                 return team_result{team,      std::move(result),  members,
                                    completed, std::move(counted), complete};
             }),
             py::arg("team"), py::arg("result"), py::kw_only(), py::arg("members"),
             py::arg("completed"), py::arg("counted") = py::tuple(), py::arg("complete"));
    type.field("team", &team_result::team, "Its code.");
    type.field("result", &team_result::result, "A Fraction; `absent` if it has none.");
    type.field("members", &team_result::members, "How many members it has.");
    type.field("completed", &team_result::completed, "How many of them have a result.");
    type.field(
        "counted", [](team_result const& t) { return tuple_of(t.counted); },
        "Whose results it is made of, the best first.");
    type.field("complete", &team_result::complete, "Whether it has as many results as it needs.");
    type.detail("completion", &team_result::completion, "The share of members with a result.");
    type.finish();
}

void bind_points(py::module_& m) {
    value_class<rank_points> type(m, "RankPoints", home,
                                  dedented(R"doc(A linear scale of points for places.

        Place p gives base - step (p - 1), and never less than the floor.

        Parameters
        ----------
        base
            Points of the first place.
        step
            How many fewer each place after it gives.
        floor
            The fewest points that a place gives.

        Raises
        ------
        heli.InvalidValue
            If the step is negative or the floor is above the base.

        Examples
        --------
        >>> import heli
        >>> points = heli.ranking.RankPoints(70, 2, 0)
        >>> points(1), points(3)
        (Fraction(70, 1), Fraction(66, 1))
        )doc")
                                      .c_str());
    type.def(py::init<rational, rational, rational>(), py::arg("base"), py::arg("step"),
             py::arg("floor"));
    type.field("base", &rank_points::base, "Points of the first place.");
    type.field("step", &rank_points::step, "How many fewer each place after it gives.");
    type.field("floor", &rank_points::floor, "The fewest points that a place gives.");
    type.def(
        "__call__", [](rank_points const& p, rank_number place) { return p(place); },
        py::arg("place"),
        "Give the points of a place; between two places, as those tied may be, half way.");
    type.def(
        "of",
        [](rank_points const& p, standing const& s, rank_method method) { return p(s, method); },
        py::arg("standing"), py::arg("method"),
        "Give the points of an entrant; `heli.NotFound` with the reason if it is not ranked.");
    type.finish();
}

}  // namespace

void bind_teams(py::module_& m) {
    bind_tokens<team_method>(m, "TeamMethod", home, "What the result of a team is.");
    bind_tokens<incomplete_rule>(m, "IncompleteRule", home,
                                 "What happens to a team with fewer results than it needs.");
    bind_rule(m);
    bind_member(m);
    bind_result(m);
    bind_points(m);
    m.def(
        "team_results",
        [](std::vector<member_result> members, team_rule const& rule) {
            return table_of(team_results(std::move(members), rule));
        },
        py::arg("members"), py::arg("rule"),
        dedented(R"doc(Give the results of the teams by their codes: a table of `TeamResult`.

        Of equal results that of the member with the first code counts; the sum is the same. A team
        without any result has none under every rule.

        Raises
        ------
        heli.InvalidValue
            If the rule does not say how many results count, or needs none.
        heli.Conflict
            If a member is there twice.
        )doc")
            .c_str());
}

}  // namespace heli::python
