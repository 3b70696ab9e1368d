"""`heli due`: when something is due, and why; for one event or for a table of them."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

import heli
from heli._cli.command import (
    SENTENCE_WIDTH,
    Lang,
    check_encoding,
    problem,
    problems_shown,
    show,
)
from heli._cli.due_batch import answer_table
from heli._cli.due_text import due_text
from heli._cli.law_options import (
    JsonOption,
    KnownOnOption,
    LangOption,
    Question,
    RegionOption,
    RulesOption,
    asked_day,
    asked_day_or_none,
    no_number,
    other_region,
    read_book,
    region_of,
    rule_of,
)
from heli._heli.core import region_contains


def event_of(text: str) -> tuple[date, datetime | None]:
    """Give the day of the event, and its moment where a time of the day is stated."""
    day, _, time = re.sub(r"(?<=\d)T(?=\d)", " ", text.strip(), count=1).partition(" ")
    found = asked_day(day, "--from")
    if not time:
        return found, None
    parts = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?", time, re.ASCII)
    if parts is None:
        zh = f"时刻“{time}”无效，应为 HH:MM"
        raise problem(
            "invalid_time", zh, f'"{time}" is no time, expected HH:MM', text, field="--from"
        )
    hour, minute, second = (int(part or 0) for part in parts.groups())
    return found, datetime(found.year, found.month, found.day, hour, minute, second)  # noqa: DTZ001


def check_question(rule: heli.law.Rule, region: str | None, moment: datetime | None) -> None:
    """Refuse a question that the rule cannot answer, with the reason in both languages."""
    if rule.period is None:
        raise problem("no_number", *no_number(rule), rule.id, field="RULE")
    if region is not None and not region_contains(rule.region, region):
        raise problem("other_region", *other_region(rule), region, field="--region")
    if moment is not None and rule.period.length.unit != "hour":
        length = rule.period.length.words
        raise problem(
            "needs_day",
            f"规则 {rule.id} 以日、月、年计（{length.zh}），--from 只写日期",
            f"rule {rule.id} counts {length.en}, not hours: give --from as a day",
            field="--from",
        )


def answer_one(question: Question, text: str, start: str, *, as_json: bool) -> None:
    """Answer for one event, which `start` dates."""
    rule = rule_of(question.book, text)
    day, moment = event_of(start)
    check_question(rule, question.region, moment)
    if moment is not None:
        for field, given in (("--as-of", question.law_on), ("--known-on", question.known_on)):
            if given is not None:
                zh, en = "写明时刻时不能再用", "does not go with a time of the day"
                raise problem("needs_day", zh, en, field=field)
    answer = heli.law.explain_due(
        rule.id,
        day,
        question.region,
        law_on=question.law_on,
        known_on=question.known_on,
        rulebook=question.book,
    )
    ends = None
    if moment is not None:
        ends = heli.law.explain_due_at(answer.value.rule, moment, rulebook=question.book)
    if as_json:
        document = heli.io.to_json(answer if ends is None else ends, rulebook=question.book)
        typer.echo(document.encode(), nl=False)
        return
    steps, ends_at = (answer.steps, None) if ends is None else (ends.steps, ends.value)
    shown = due_text(answer.value, question.book, steps, question.lang.value, ends_at)
    show(shown, SENTENCE_WIDTH)


def due(
    rule: Annotated[
        str | None,
        typer.Argument(metavar="[RULE]", help="规则编号，如 ARB-ANSWER。 Id of the rule."),
    ] = None,
    *,
    start: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="DATE",
            help=(
                '起算事件之日，不计入期间；以小时计的规则写作 "YYYY-MM-DD HH:MM"。 '
                'Day of the event, itself not counted; "YYYY-MM-DD HH:MM" for rules in hours.'
            ),
        ),
    ] = None,
    region: RegionOption = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help=(
                "以该日有效的法律为准，默认为事件之日。 "
                "The day whose law decides; that of the event by default."
            ),
        ),
    ] = None,
    known_on: KnownOnOption = None,
    rules: RulesOption = None,
    lang: LangOption = Lang.zh,
    as_json: JsonOption = False,
    batch: Annotated[
        Path | None,
        typer.Option(
            metavar="TABLE",
            help=(
                "整表计算：列 rule_id、event_date，可有 region；.csv、.xlsx、.parquet。 "
                "A table of events with columns rule_id, event_date and, if wanted, region."
            ),
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE.csv", help="整表计算的结果文件。 Table of the answers."),
    ] = None,
    encoding: Annotated[
        str, typer.Option(help="CSV 的编码，如 gb18030。 Encoding of CSV tables, such as gb18030.")
    ] = "utf-8-sig",
    strict: Annotated[
        bool,
        typer.Option(
            "--strict", help="整表中有行未答时退出码为 1。 Exit with 1 if a row has no answer."
        ),
    ] = False,
) -> None:
    """何时到期，依据何在。 Say when something is due, by which rule, how certain that is, why.

    heli due ARB-ANSWER --from 2023-09-25 --region ZJ

    heli due --batch in.csv --out out.csv
    """
    left_out = 0
    with problems_shown(lang, as_json=as_json):
        law_on = asked_day_or_none(as_of, "--as-of")
        known = asked_day_or_none(known_on, "--known-on")
        check_use(rule, start, batch, out, as_json=as_json)
        check_encoding(encoding)
        question = Question(read_book(rules), region_of(region), law_on, known, lang)
        if batch is not None and out is not None:
            tally = answer_table(question, batch, out, encoding)
            typer.echo(tally.line(lang), err=True)
            left_out = tally.errors
        elif rule is not None and start is not None:
            answer_one(question, rule, start, as_json=as_json)
    if strict and left_out:
        raise typer.Exit(1)


def check_use(
    rule: str | None, start: str | None, batch: Path | None, out: Path | None, *, as_json: bool
) -> None:
    """Refuse what is missing or does not go together."""
    together = ("不能与 --batch 同用", "does not go with --batch")
    faults = (
        (
            "RULE",
            batch is None and rule is None,
            (
                "缺少规则编号；heli rules list 列出全部规则",
                "the id of a rule is missing; heli rules list shows them",
            ),
        ),
        (
            "--from",
            batch is None and start is None,
            (
                "缺少起算事件之日，应为 YYYY-MM-DD",
                "the day of the event is missing, expected YYYY-MM-DD",
            ),
        ),
        (
            "--out",
            batch is not None and out is None,
            ("缺少结果文件", "the file for the answers is missing"),
        ),
        ("RULE", batch is not None and rule is not None, together),
        ("--from", batch is not None and start is not None, together),
        ("--json", batch is not None and as_json, together),
        ("--out", batch is None and out is not None, ("须与 --batch 同用", "needs --batch")),
    )
    for field, wrong, (zh, en) in faults:
        if wrong:
            raise problem("wrong_use", zh, en, field=field)
