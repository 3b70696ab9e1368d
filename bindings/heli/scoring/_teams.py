"""Teams out of tables of people, and their scores."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from heli._heli import scoring as compiled
from heli._heli.scoring import FinalStandings, PersonalResult, TeamMember
from heli._table_faults import Fault, refuse
from heli._table_files import ENCODING_ARGUMENT, source_table

if TYPE_CHECKING:
    from heli._heli.ranking import _Mark
    from heli._heli.scoring import TeamStandings, TeamTerms
    from heli.scoring._scored import ScoredLog
    from heli.scoring._scores import ScoreTable

    #: Results of people in any form.
    Results = (
        ScoredLog | ScoreTable | FinalStandings | Mapping[str, _Mark] | Iterable[PersonalResult]
    )

#: What a cell of the column `captain` says.
CAPTAINS = {"yes": True, "true": True, "no": False, "false": False, "": False}


def team_members_of(people: Any, encoding: str = "utf-8-sig") -> tuple[TeamMember, ...]:
    """Give the members of teams out of a table with the columns ``person`` and ``team``.

    Parameters
    ----------
    people
        A table of Arrow, pandas or Polars, or the path of a CSV, Excel or Parquet file. A column
        ``captain`` says "yes" for who leads a team; who has an empty cell under ``team`` is in
        none. Other columns are not looked at.
    encoding
        Of a CSV file; "utf-8-sig" reads UTF-8 with and without a byte order mark.

    Raises
    ------
    heli.ParseError
        With every column that is missing and every captain that is neither "yes" nor "no".
    heli.InvalidValue
        If a code is no identifier of 1 to 31 characters.
    """
    given = source_table(people, encoding, None, ENCODING_ARGUMENT)
    names = given.table.column_names
    faults = [
        Fault(None, name, "missing_column", f"缺少列 {name}", f"column {name} is missing", name)
        for name in ("person", "team")
        if name not in names
    ]
    refuse(faults, given.path, given.lines)
    cells = {
        name: ["" if cell is None else str(cell) for cell in given.table.column(name).to_pylist()]
        for name in ("person", "team", "captain")
        if name in names
    }
    captains = [cell.lower() for cell in cells.get("captain", [""] * len(given.table))]
    for row, cell in enumerate(captains):
        if cell not in CAPTAINS:
            zh, en = "应为 yes 或 no", "expected yes or no"
            faults.append(Fault(row, "captain", "invalid_captain", zh, en, cell))
    refuse(faults, given.path, given.lines)
    rows = zip(cells["person"], cells["team"], captains, strict=True)
    return tuple(
        TeamMember(person, team, "captain" if CAPTAINS[captain] else "member")
        for person, team, captain in rows
        if team
    )


def personal_results(results: Results) -> list[PersonalResult]:
    """Give results of people, in any form, as values."""
    if isinstance(results, FinalStandings):
        return [PersonalResult(score.line.person, score.score) for score in results.table]
    if hasattr(results, "totals"):
        results = results.totals
    if isinstance(results, Mapping):
        return [PersonalResult(person, result) for person, result in results.items()]
    return list(results)


def team_scores(terms: TeamTerms, members: Iterable[TeamMember], results: Results) -> TeamStandings:
    """Score and rank teams; the order of the rows does not matter.

    Parameters
    ----------
    terms
        The organiser's choice.
    members
        Who is in which team; `team_members_of` reads them out of a table.
    results
        Of everybody: a `ScoredLog`, a `ScoreTable`, `FinalStandings`, a dict of numbers by
        person, or values of `PersonalResult`. Those of who is in no team are only listed.

    Raises
    ------
    heli.InvalidValue
        If the terms do not state what they must, or a team has not one captain where it must.
    heli.NotFound
        If a member has neither a result nor the reason for its absence.
    heli.Conflict
        If a person is in two teams, is in one twice, or has two results.

    Examples
    --------
    >>> from heli.scoring import TeamMember, TeamTerms, team_scores
    >>> members = [TeamMember("P1", "T1", "captain"), TeamMember("P2", "T1")]
    >>> terms = TeamTerms(measure="mean", incomplete="unranked", captains="one")
    >>> team_scores(terms, members, {"P1": 490, "P2": 55}).teams[0].made_of.result
    Fraction(545, 2)
    """
    return compiled._team_scores(terms, list(members), personal_results(results))
