"""`heli clock` and `heli docket`: where a period stands, and what is due soon over many cases."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

import heli
from heli._cli.clock_text import Docket, clock_text
from heli._cli.command import (
    ENCODING_OPTION,
    SENTENCE_WIDTH,
    TABLES,
    Lang,
    check_encoding,
    check_file,
    named,
    problem,
    problems_shown,
    show,
)
from heli._cli.event_table import read_events
from heli._cli.law_options import (
    JsonOption,
    KnownOnOption,
    LangOption,
    RulesOption,
    asked_day,
    asked_day_or_none,
    read_book,
)
from heli._output_files import write_files
from heli._table_rows import Refused
from heli.report.review_table import shown

AsOfOption = Annotated[
    str, typer.Option("--as-of", metavar="DATE", help="截至该日。 The day of the question.")
]


def clock(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE.toml",
            help="一个期间及其经过（heli.clock.v1）。 A period and what happened to it.",
        ),
    ],
    *,
    as_of: AsOfOption,
    known_on: KnownOnOption = None,
    rules: RulesOption = None,
    lang: LangOption = Lang.zh,
    as_json: JsonOption = False,
) -> None:
    """期间进行到哪里。 Say where a period stands: due date, days left, a line for each event."""
    with problems_shown(lang, as_json=as_json):
        day, known = asked_day(as_of, "--as-of"), asked_day_or_none(known_on, "--known-on")
        check_file(file)
        book = read_book(rules)
        period = heli.io.read_clock(file)
        state = heli.law.state_on(period, day, known_on=known, rulebook=book)
        if as_json:
            text = heli.io.to_json(state, clock=period, rulebook=book)
            typer.echo(text.encode(), nl=False)
        else:
            show(clock_text(state, period, book, lang.value), SENTENCE_WIDTH)


def docket(
    cases: Annotated[
        Path,
        typer.Argument(
            metavar="CASES",
            help=(
                "案件事件表：列 case_id、procedure、region、event、date，可有 until。 "
                "Table of the events of cases."
            ),
        ),
    ],
    *,
    as_of: AsOfOption,
    within: Annotated[
        int,
        typer.Option(metavar="DAYS", min=0, help="其后多少日之内。 Calendar days after that day."),
    ] = 7,
    icalendar: Annotated[
        Path | None,
        typer.Option(metavar="FILE.ics", help="另写为 iCalendar。 Write an iCalendar file, too."),
    ] = None,
    known_on: KnownOnOption = None,
    rules: RulesOption = None,
    lang: LangOption = Lang.zh,
    as_json: JsonOption = False,
    encoding: Annotated[
        str, typer.Option(help="CSV 的编码，如 gb18030。 Encoding of CSV tables, such as gb18030.")
    ] = "utf-8-sig",
) -> None:
    """多个案件中逾期和即将到期的事项。 List what is overdue or due soon over many cases."""
    with problems_shown(lang, as_json=as_json):
        day, known = asked_day(as_of, "--as-of"), asked_day_or_none(known_on, "--known-on")
        check_encoding(encoding)
        book = read_book(rules)
        found = cases_of(cases, encoding, book)
        entries = heli.law.docket(found, day, within=within, known_on=known, rulebook=book)
        paths: list[Path] = []
        if icalendar is not None:
            page = heli.law.to_icalendar(entries, language=lang.value, rulebook=book)
            paths = write_files(icalendar.parent, {icalendar.name: page})
        if as_json:
            text = heli.io.to_json(entries, as_of=day, within=within, rulebook=book)
            typer.echo(text.encode(), nl=False)
        else:
            show(Docket(entries, book, day, within, lang.value))
            for path in paths:
                typer.echo(shown(str(path)))


def cases_of(path: Path, encoding: str, book: heli.law.Rulebook) -> list[heli.law.ProcedureCase]:
    """Read cases from a table of their events; problems name the file and the line."""
    import pandas as pd

    check_file(path, TABLES)
    try:
        table = read_events(path, encoding, ENCODING_OPTION)
    except Refused as refused:
        zh, en = refused.zh, refused.en
        raise problem(refused.code, zh, en, path=named(path), line=refused.line) from None
    for row, (zh, en) in table.faults.items():
        raise problem("invalid_row", zh, en, path=named(path), line=row + 2)
    events = pd.DataFrame({name: table.column(name).to_pandas() for name in table.names})
    try:
        return heli.law.cases_of(events, book)
    except heli.ParseError as error:
        findings = [located(finding, path) for finding in error.findings]
        raise heli.ParseError(str(error), findings) from None


def located(finding: heli.Finding, path: Path) -> heli.Finding:
    """Give a finding of a row with its file, its line there and its value."""
    row, message = finding.where.line, finding.message
    if finding.value is not None and row is not None:
        message = heli.Bilingual(
            f"“{finding.value}”：{message.zh}", f'"{finding.value}": {message.en}'
        )
    # The first row stands below the names of the columns.
    line = row + 1 if row is not None else 1
    place = heli.Place(named(path), line, None, finding.where.field)
    return heli.Finding(finding.severity, finding.code, message, place, finding.value)
