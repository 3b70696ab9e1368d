"""People of a contest from tables, and what they bring to entry and to an evaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._errors import InvalidValue
from heli._heli.evaluation import (
    Cohort,
    CohortMember,
    EntryGround,
    GroundStatement,
    PersonFacts,
    RegisteredPerson,
    Sex,
    completed_years,
)
from heli._table import Table
from heli.evaluation._days import day_of
from heli.evaluation._table_cells import TableCells

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from heli._heli.core import Points
    from heli._heli.evaluation import MeasureTable
    from heli.evaluation._days import Day

#: Columns that are looked at.
COLUMNS = (
    *("person", "team", "captain", "sex", "birth_date", "age"),
    *(ground.value for ground in EntryGround),
)


def read_people(
    source: Any, *, encoding: str = "utf-8-sig", sheet: str | None = None
) -> Table[RegisteredPerson]:
    """Read the people of a contest; an empty cell is not known, and never a no.

    Parameters
    ----------
    source
        A table of pandas, Polars or Arrow, or the path of a CSV, Excel or Parquet file, with the
        column ``person`` and any of ``team``, ``captain`` (yes or no), ``sex`` (female or male),
        ``birth_date``, ``age`` and, as statements with yes or no, the grounds of `EntryGround`
        such as ``poor_diet``. Other columns are not looked at, see `ignored_columns`; one that must
        be a known one, such as ``birthdate``, is a fault.
    encoding
        Of a CSV file, such as "gb18030"; "utf-8-sig" reads UTF-8 with and without a byte order
        mark.
    sheet
        Of an Excel file; the first by default.

    Raises
    ------
    heli.ParseError
        With every fault of the table: line, field, value and what was expected.
    heli.NotFound, heli.InvalidValue
        If there is no such file or sheet, or the file is of another kind.
    """
    cells = TableCells(source, encoding, sheet)
    cells.ignored(COLUMNS)
    cells.require(("person",))
    people = [_person(cells, row) for row in range(cells.rows)]
    first: dict[str, int] = {}
    for row in range(cells.rows):
        code = cells.text(row, "person")
        if code and first.setdefault(code, row) != row:
            message = (f"人员 {code} 重复", f"person {code} is there twice")
            cells.wrong(row, "person", "duplicate_person", message)
    cells.refuse()
    return Table([person for person in people if person is not None], RegisteredPerson)


def _person(cells: TableCells, row: int) -> RegisteredPerson | None:
    code = cells.stated(row, "person")
    statements = []
    for ground in EntryGround:
        said = cells.yes(row, ground.value)
        if said is not None:
            statements.append(GroundStatement(ground, "yes" if said else "no"))
    known = {
        "born": cells.day(row, "birth_date"),
        "age": cells.whole(row, "age"),
        "sex": cells.token(row, "sex", Sex),
        "statements": statements,
    }
    captain = cells.yes(row, "captain")
    if not code:
        return None
    facts = cells.made(row, "person", PersonFacts, code, **known)
    if facts is None:
        return None
    team = cells.text(row, "team") or None
    made = cells.made(row, "team", RegisteredPerson, facts, team=team, captain=captain)
    return made if isinstance(made, RegisteredPerson) else None


def entry_facts(people: Iterable[RegisteredPerson], measures: MeasureTable) -> Table[PersonFacts]:
    """Give what is known of people for `judge_entries`, with the first pre-test of each.

    Parameters
    ----------
    people
        From `read_people`.
    measures
        What was measured. A person without a pre-test has no measure at entry.
    """
    found = []
    for registered in people:
        facts = registered.facts
        pre_tests = (row for row in measures.of(facts.person) if row.occasion == "pre_test")
        found.append(
            PersonFacts(
                facts.person,
                born=facts.born,
                age=facts.age,
                sex=facts.sex,
                measured=next(pre_tests, facts.measured),
                statements=facts.statements,
            )
        )
    return Table(found, PersonFacts)


def cohort_of(
    people: Iterable[RegisteredPerson],
    measures: MeasureTable,
    *,
    on: Day,
    entries: Mapping[str, int],
    points: Mapping[str, Points] | None = None,
) -> Cohort:
    """Give the cohort of registered people.

    Parameters
    ----------
    people
        From `read_people`.
    measures
        What was measured.
    on
        Day on which ages are completed, such as the first of the contest: `datetime.date`, or
        text such as 2023-07-01.
    entries
        By person, how many entries of the log count. Who is not there has none.
    points
        By person, points earned; None if nothing was scored.

    Raises
    ------
    heli.Conflict
        If a person is there twice.
    heli.InvalidValue
        If somebody is not born yet, or points are not of `heli.Points`.
    """
    day, members = day_of("on", on), []
    for registered in people:
        facts = registered.facts
        earned = None if points is None else points.get(facts.person)
        age = facts.age if facts.born is None else completed_years(facts.born, day)
        try:
            member = CohortMember(
                facts.person,
                sex=facts.sex,
                age=age,
                entries=entries.get(facts.person, 0),
                points=earned,
            )
        except TypeError:
            raise InvalidValue(
                f"points of {facts.person}: {earned!r}, expected heli.Points"
            ) from None
        members.append(member)
    return Cohort(members, measures)
