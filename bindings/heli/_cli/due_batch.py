"""Due dates for a table of events: what `heli due --batch` reads, answers and writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pyarrow as pa
from pyarrow import compute as pc

import heli
from heli._cli.command import ENCODING_OPTION, TABLES, Lang, check_file, named, problem
from heli._cli.due_days import days_of, days_text, provisional_rows
from heli._cli.due_faults import RowFaults
from heli._cli.event_table import EventTable, csv_bytes, read_events
from heli._cli.law_options import Question, near_words
from heli._heli.core import nearest_name
from heli._output_files import write_files
from heli._table_rows import Refused

if TYPE_CHECKING:
    from pathlib import Path

#: Columns of a table of events; the last may be left out.
COLUMNS = ("rule_id", "event_date", "region")
REQUIRED = COLUMNS[:2]
#: Columns of the answers, beside those of the table.
ANSWERS = (
    *("unrolled_date", "due_date", "provisional", "in_force", "earliest", "latest"),
    *("safe_date", "status", "rule_applied", "error"),
)
#: What a column of the table is called that has the name of an answer.
GIVEN = "given_{}"


class Tally(NamedTuple):
    """How many rows there were, and how they were answered."""

    rows: int
    answered: int
    provisional: int
    errors: int

    def line(self, lang: Lang) -> str:
        """Give the tally in one sentence."""
        if lang == "zh":
            return (
                f"{self.rows} 行：已答 {self.answered} 行（其中暂定 {self.provisional} 行），"
                f"未答 {self.errors} 行"
            )
        return (
            f"{self.rows} rows: {self.answered} answered ({self.provisional} provisional), "
            f"{self.errors} with errors"
        )


def answer_table(question: Question, path: Path, out: Path, encoding: str) -> Tally:
    """Read a table, answer its rows and write them with their answers.

    Raises
    ------
    heli.ParseError
        If there is no such table, or if it cannot be answered at all.
    OSError
        If the answers cannot be written; nothing is written then.
    """
    if out.suffix.lower() != ".csv":
        zh, en = "结果须为 .csv 文件", "expected a file that ends in .csv"
        raise problem("unknown_kind", zh, en, path=named(out), field="--out")
    if out.exists() and path.exists() and out.samefile(path):
        zh, en = "不能覆盖所读的表格", "would overwrite the table that is read"
        raise problem("overwrites_input", zh, en, path=named(out), field="--out")
    table = checked(path, encoding)
    answers, tally = answered(table, question)
    names = given_names(table.names)
    text = csv_bytes([*names, *ANSWERS], [*table.columns, *answers], table.encoding)
    write_files(out.parent, {out.name: text})
    return tally


def checked(path: Path, encoding: str) -> EventTable:
    """Read a table that has the columns of events, each once."""
    check_file(path, TABLES)
    try:
        table = read_events(path, encoding, ENCODING_OPTION)
    except Refused as refused:
        zh, en = refused.zh, refused.en
        raise problem(refused.code, zh, en, path=named(path), line=refused.line) from None
    findings = []
    for name in COLUMNS:
        count = table.names.count(name)
        if count > 1:
            code, zh, en = "duplicate_column", f"列 {name} 重复", f"there is a second column {name}"
        elif count == 0 and name in REQUIRED:
            others = [other for other in table.names if other not in COLUMNS]
            near = nearest_name(name, others)
            zh, en = near_words(f"缺少列 {name}", f"column {name} is missing", near)
            code = "missing_column"
        else:
            continue
        place = heli.Place(named(path), 1, None, name)
        findings.append(heli.Finding("error", code, heli.Bilingual(zh, en), place, name))
    if findings:
        raise heli.ParseError("\n".join(map(str, findings)), findings)
    return table


def given_names(names: list[str]) -> list[str]:
    """Give the names of the columns of a table, none of which is that of an answer."""
    taken = {*names, *ANSWERS}
    result = []
    for name in names:
        given = name
        while given in ANSWERS or (given != name and given in taken):
            given = GIVEN.format(given)
        taken.add(given)
        result.append(given)
    return result


def answered(table: EventTable, question: Question) -> tuple[list[pa.ChunkedArray], Tally]:
    """Give the columns of the answers as text, and how many rows were answered."""
    rules = table.column("rule_id").dictionary_encode()
    dates = table.column("event_date")
    days = days_of(dates)
    days[list(table.faults)] = np.datetime64("NaT")
    regions = regions_of(table, question)
    column = heli.law.due(
        rules,
        days,
        question.region if regions is None else regions,
        law_on=question.law_on,
        known_on=question.known_on,
        rulebook=question.book,
    )
    dated = ~np.isnat(column.due_date)
    provisional = provisional_rows(column, days, question.book, question.known_on) & dated
    faults = RowFaults(question.book, question.lang.value, table.faults)
    errors = np.full(len(table), "", dtype=object)
    bad = np.flatnonzero(~dated)
    texts = [part.take(pa.array(bad)).to_pylist() for part in (rules, dates)]
    places = [question.region] * len(table) if regions is None else regions.to_pylist()
    statuses = column.status_tokens
    for row, rule, day in zip(bad.tolist(), *texts, strict=True):
        errors[row] = faults.text(row, rule, day, places[row], statuses[row])
        if statuses[row] == "missing" and rule and (day or row in table.faults):
            statuses[row] = "invalid_row" if row in table.faults else "invalid_date"
    columns = (
        days_text(column.unrolled_date),
        days_text(column.due_date),
        pc.if_else(pa.array(dated), pc.cast(pa.array(provisional), pa.string()), ""),
        pa.array(column.in_force, pa.string()).fill_null(""),
        days_text(column.earliest),
        days_text(column.latest),
        days_text(column.safe_date),
        pa.array(statuses, pa.string()),
        pa.array(column.rule, pa.string()).fill_null(""),
        pa.array(errors, pa.string()),
    )
    tally = Tally(len(table), int(dated.sum()), int(provisional.sum()), len(bad))
    return [pa.chunked_array([part]) for part in columns], tally


def regions_of(table: EventTable, question: Question) -> pa.ChunkedArray | None:
    """Give the region of each row, null where it is not known; None if no row states one."""
    if "region" not in table.names:
        return None
    stated = table.column("region")
    other = pa.scalar(question.region, pa.string())
    return pc.if_else(pc.equal(stated, ""), other, stated)
