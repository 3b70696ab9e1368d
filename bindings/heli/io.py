"""Documents: programmes and evidence from TOML, and answers as JSON (`heli.answer.v1`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from heli._errors import ParseError
from heli._explained import Explained
from heli._heli import io as _io
from heli._heli.calendar import CountAnswer, DateAnswer, DayAnswer
from heli._heli.core import Finding, Region
from heli._heli.io import (
    Audience,
    ContestDocument,
    ProgrammeFolder,
    contest_to_toml,
    parse_clock,
    parse_evidence,
    parse_notice,
    parse_programme,
    parse_rules,
    read_clock,
    read_contest,
    read_contest_rules,
    read_folder,
    read_notice,
    read_programme,
    read_rules,
    review_json,
    shipped_programme,
    shipped_programmes,
)
from heli._heli.law import ClockState, DueAnswer, DueComparison, DueMoment, Rule
from heli._heli.programme import Programme, ProgrammeReview
from heli._table import Table
from heli.law._json import law_json
from heli.scoring._json import ContestWords, contest_json

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from heli._heli.io import _Audience
    from heli._heli.law import PeriodClock, ProcedureCase, Rulebook
    from heli._heli.ranking import _RankMethod, _TieEdge
    from heli._heli.scoring import (
        FinalStandings,
        Leaderboard,
        PersonTrace,
        PrizeList,
        PrizeTerms,
        TeamStandings,
        WeightAnalysis,
    )
    from heli.scoring import ScoredLog

__all__ = [
    "Audience",
    "ContestDocument",
    "ProgrammeFolder",
    "contest_to_toml",
    "parse_clock",
    "parse_evidence",
    "parse_notice",
    "parse_programme",
    "parse_rules",
    "read_clock",
    "read_contest",
    "read_contest_rules",
    "read_folder",
    "read_notice",
    "read_programme",
    "read_rules",
    "review_json",
    "shipped_programme",
    "shipped_programmes",
    "to_json",
]


ANSWERS = (DayAnswer, DateAnswer, CountAnswer, Region, Rule, Programme)


def _rows_json(rows: Sequence[Any]) -> str:
    """Give rows of one kind as a document; of no known kind they are findings."""
    kind = rows.kind if isinstance(rows, Table) else None
    kind = kind or (type(rows[0]) if rows else Finding)
    for row in rows:
        if type(row) is not kind:
            names = f"{kind.__name__} and {type(row).__name__}"
            raise TypeError(f"rows of one kind are needed, not {names}")
    return _io.rows_json(rows, kind)


def to_json(
    answer: DayAnswer
    | DateAnswer
    | CountAnswer
    | Region
    | Rule
    | DueAnswer
    | DueMoment
    | DueComparison
    | ClockState
    | Programme
    | ScoredLog
    | FinalStandings
    | PersonTrace
    | Leaderboard
    | PrizeList
    | TeamStandings
    | WeightAnalysis
    | Explained[DateAnswer]
    | Explained[CountAnswer]
    | Explained[DueAnswer]
    | Explained[DueMoment]
    | Explained[date]
    | ParseError
    | Sequence[Any],
    *,
    rulebook: Rulebook | None = None,
    clock: PeriodClock | None = None,
    case: ProcedureCase | None = None,
    as_of: date | None = None,
    within: int | None = None,
    scored: ScoredLog | None = None,
    method: _RankMethod = "standard",
    prizes: PrizeTerms | None = None,
    audience: _Audience = "everybody",
    edge: _TieEdge | None = None,
) -> str:
    """Give an answer as a `heli.answer.v1` document: the same bytes as from C++.

    Parameters
    ----------
    answer
        An answer of a calendar, of law or about a contest, an explained answer, a region, a rule,
        a programme, the findings of a `heli.ParseError`, or rows of one kind: rest periods, steps,
        rules, deadlines, entries of a docket, changes, coverage, due dates, findings. An empty
        list has findings; an empty table knows what it has. For a review see `review_json`.
    rulebook
        The rules that an answer of law rests on; by default the published ones.
    clock
        The clock of a `heli.law.ClockState`.
    case
        The case of a plan.
    as_of, within
        The day of a plan or of a docket, and the days after it that a docket looks ahead.
    scored
        The scored log of a trace or of a leaderboard.
    method
        By which places of a leaderboard or of teams are numbered.
    prizes, audience
        The terms of a list of prizes, and who is to read it: "everybody" learns who won what;
        "organisers" also by which measures, who was passed over and why, which can tell something
        about health. Traces, final standings and what every weight means are for organisers
        whatever is stated here.
    edge
        Whether those tied over the edge of the last place win, for what every weight means:
        "include" or "exclude".

    Raises
    ------
    TypeError
        If there is no document for such an answer, or a keyword that it needs is missing.
    heli.NotFound
        If the rules lack one that the answer names.

    Examples
    --------
    >>> from datetime import date
    >>> import heli
    >>> china = heli.calendar.china()
    >>> print(heli.io.to_json(china.add_working_days(date(2023, 9, 25), 10)).split(",")[3].strip())
    "value": "2023-10-13"
    """
    text = law_json(answer, rulebook, clock, case, as_of, within)
    if text is None:
        text = contest_json(answer, ContestWords(scored, method, prizes, audience, edge))
    if text is not None:
        return text
    if isinstance(answer, Explained):
        return _io.explained_json(answer)
    if isinstance(answer, ParseError):
        return _io.rows_json(answer.findings, Finding)
    if isinstance(answer, Sequence) and not isinstance(answer, str | bytes):
        return _rows_json(answer)
    if isinstance(answer, ANSWERS):
        return _io.to_json(answer)
    if isinstance(answer, ProgrammeReview):
        raise TypeError("a review is written with its programme and evidence: use review_json")
    raise TypeError(f"no document of to_json holds a {type(answer).__name__}")
