"""Ranks, ties, awards, seats, teams and draws: exact, and each with its reason.

Numbers are exact: give them as text such as "63.36", as int, Decimal or Fraction. A float is
refused, since it breaks ties that are exact. They come out as `fractions.Fraction`. Who has no
result is not ranked, and why is a member of `Attendance`, never a zero.

Examples
--------
>>> import heli
>>> from heli.ranking import TieChain, TieKey, WeightedMark
>>> table = heli.ranking.MarkTable(
...     ["theory", "practice", "time"],
...     [
...         heli.ranking.Entrant("A", ["90.8", "51.6", 120]),
...         heli.ranking.Entrant("B", ["93.6", "50.4", 100]),
...     ],
... )
>>> total = TieKey(
...     "total",
...     heli.Bilingual("总分", "total"),
...     parts=[WeightedMark("theory", "0.3"), WeightedMark("practice", "0.7")],
... )
>>> time = TieKey("time", heli.Bilingual("用时", "time"), "lower_is_better")
>>> chain = TieChain([total, time], "shared")
>>> ranking = heli.ranking.break_ties(chain, table)
>>> print(heli.ranking.why(chain, table, ranking, "A", "B"))
B is before A: time 100 against 120 (lower is better); equal: total 63.36
"""

from heli._heli.ranking import (
    Apportionment,
    ApportionmentMethod,
    ApportionmentRule,
    Attendance,
    Award,
    AwardBase,
    AwardLine,
    AwardList,
    AwardReason,
    AwardScheme,
    AwardSize,
    ChainEnd,
    ChainPlace,
    ChainRanking,
    Contender,
    Direction,
    Eligibility,
    Entrant,
    IncompleteRule,
    KeyComparison,
    KeyResult,
    MarkTable,
    MemberResult,
    MissingRule,
    NearMiss,
    Party,
    RankMethod,
    RankPoints,
    SeatTie,
    Separation,
    Standing,
    TeamMethod,
    TeamResult,
    TeamRule,
    TieChain,
    TieDecision,
    TiedGroup,
    TieEdge,
    TieKey,
    WeightedMark,
    WeightSum,
    apportion,
    bounded_quotas,
    break_ties,
    choose,
    decisions,
    draw_seed,
    drawn_order,
    explain_apportion,
    give_awards,
    permutation,
    team_results,
    why,
)
from heli._ids import AwardId, EntrantId, MarkId, PartyId
from heli.ranking._columns import StandingColumn, rank
from heli.ranking._mark_tables import mark_table_of

__all__ = [
    "Apportionment",
    "ApportionmentMethod",
    "ApportionmentRule",
    "Attendance",
    "Award",
    "AwardBase",
    "AwardId",
    "AwardLine",
    "AwardList",
    "AwardReason",
    "AwardScheme",
    "AwardSize",
    "ChainEnd",
    "ChainPlace",
    "ChainRanking",
    "Contender",
    "Direction",
    "Eligibility",
    "Entrant",
    "EntrantId",
    "IncompleteRule",
    "KeyComparison",
    "KeyResult",
    "MarkId",
    "MarkTable",
    "MemberResult",
    "MissingRule",
    "NearMiss",
    "Party",
    "PartyId",
    "RankMethod",
    "RankPoints",
    "SeatTie",
    "Separation",
    "Standing",
    "StandingColumn",
    "TeamMethod",
    "TeamResult",
    "TeamRule",
    "TieChain",
    "TieDecision",
    "TieEdge",
    "TieKey",
    "TiedGroup",
    "WeightSum",
    "WeightedMark",
    "apportion",
    "bounded_quotas",
    "break_ties",
    "choose",
    "decisions",
    "draw_seed",
    "drawn_order",
    "explain_apportion",
    "give_awards",
    "mark_table_of",
    "permutation",
    "rank",
    "team_results",
    "why",
]
