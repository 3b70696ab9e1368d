"""Clocks and dockets as text for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table

from heli._cli.due_text import (
    force_text,
    force_warnings,
    heading,
    passed_over_table,
    period_text,
    source_text,
)
from heli._cli.law_words import STYLES, Words, pairs, section
from heli._cli.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

    import heli
    from heli._cli.law_words import Pair

#: Columns of a terminal from which the law of a rule has a column of its own.
WIDE = 110
#: Days before the due date from which it is marked as near.
NEAR = 7


def clock_text(
    state: heli.law.ClockState, clock: heli.law.PeriodClock, book: heli.law.Rulebook, lang: str
) -> RenderableType:
    """Give where a clock stands, for `rich.console.Console.print`.

    Parameters
    ----------
    state
        Where it stands.
    clock
        The clock.
    book
        The rules of the state.
    lang
        "zh" or "en".
    """
    words = Words(lang)
    rule = book[state.rule]
    started = state.started or state.as_of
    parts: list[RenderableType] = [
        *force_warnings(rule, state.in_force, started, words),
        heading(rule, words),
        Padding(pairs(state_rows(state, clock, rule, words)), (1, 0, 0, 2)),
    ]
    if state.passed_over:
        title = words("其他规则", "Other rules")
        parts.append(section(title, passed_over_table(state.passed_over, book, words)))
    if state.lines:
        parts.append(section(words("经过", "Events"), lines_table(state, words)))
    if state.findings:
        lines = [
            Prose(f"{words.of(finding.severity)} ", style=STYLES[finding.severity.value])
            .append(f"[{finding.code}] ", style="dim")
            .append(": ".join(filter(None, (finding.where.field, words.of(finding.message)))))
            for finding in state.findings
        ]
        parts.append(section(words("发现的问题", "Findings"), Group(*lines)))
    return Group(*parts)


def state_rows(
    state: heli.law.ClockState, clock: heli.law.PeriodClock, rule: heli.law.Rule, words: Words
) -> list[Pair]:
    """Give what a clock does, its due date and its days."""
    unit = rule.period.length.unit if rule.period is not None else None
    kind = words("个工作日", "working days") if unit == "working_day" else words("日", "days")
    open_day = Prose(words("待定", "open"), style="magenta")
    due: str | Prose = open_day
    if state.due_date is not None:
        due = Prose(words.day(state.due_date), style="bold")
    elif rule.period is None:
        due = Prose(words("不起算期间", "no period runs"))
    status = words.token(state.status)
    if state.reason is not None:
        status.append(f" · {words.of(state.reason)}")
    bounds = None
    if state.earliest is not None and state.latest is not None:
        bounds = words.days(state.earliest, state.latest)
    elif state.earliest is not None:
        bounds = words(f"不早于 {state.earliest}", f"not before {state.earliest}")
    excluded = state.days_excluded
    extended = state.extended_by
    rows: list[Pair] = [
        (words("截至", "as of"), words.day(state.as_of)),
        (words("状态", "clock"), words.token(state.phase)),
        (words("届满日", "due"), due),
        (words("确定程度", "status"), status),
        (
            words("稳妥日", "safe day"),
            words.day(state.safe_date) if state.safe_date is not None else None,
        ),
        (words("最早至最晚", "earliest, latest"), bounds),
        (
            words("未顺延之日", "as counted"),
            words.day(state.unrolled_date) if state.unrolled_date is not None else None,
        ),
    ]
    if state.started is not None:
        rows += [
            (words("已用", "used"), words.count(state.days_used, kind)),
            (words("剩余", "left"), words.count(state.days_left, kind)),
            (
                words("已扣除", "excluded"),
                words.count(excluded, words("日", "days")) if excluded else None,
            ),
            (words("延长", "extended by"), words.of(extended.words) if extended else None),
            (words("现起算日", "counted from"), words.day(state.started)),
            (
                words("最初届满日", "first due date"),
                words.day(state.first_due_date) if state.first_due_date is not None else None,
            ),
        ]
    return [
        *rows,
        (words("期间", "period"), period_text(rule, words)),
        (words("依据", "law"), words.basis(rule.source)),
        (words("来源", "source"), source_text(rule.source, words)),
        (
            words("效力", "in force"),
            force_text(rule, state.in_force, state.started or state.as_of, words),
        ),
        (words("所属地区", "region"), words.region(clock.region)),
    ]


def lines_table(state: heli.law.ClockState, words: Words) -> Table:
    """Give a row for each event: what it did, and the days used and left on that day."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("#", justify="right", style="dim")
    table.add_column(words("事件", "event"))
    table.add_column(words("已用", "used"), justify="right")
    table.add_column(words("剩余", "left"), justify="right")
    for line in state.lines:
        cell = Prose(words.of(line.text), style="" if line.applied else "yellow")
        if basis := words.basis(line.source):
            cell.append(f"\n{basis}", style="dim")
        left = str(line.days_left) if line.due_after is not None else ""
        table.add_row(str(line.event + 1), cell, str(line.days_used), left)
    return table


class Docket:
    """What is overdue or due soon, as wide as the terminal.

    Parameters
    ----------
    entries
        The deadlines, most urgent first.
    book
        Their rules.
    as_of, within
        The day, and the days after it.
    lang
        "zh" or "en".
    """

    def __init__(
        self,
        entries: Sequence[heli.law.DocketEntry],
        book: heli.law.Rulebook,
        as_of: date,
        within: int,
        lang: str,
    ) -> None:
        self._entries, self._book = entries, book
        self._as_of, self._within = as_of, within
        self._words = Words(lang)

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> RenderResult:
        words = self._words
        wide = options.max_width >= WIDE
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
        table.add_column(words("剩余天数", "days left"), justify="right", no_wrap=True)
        table.add_column(words("截止日", "due"), no_wrap=True)
        table.add_column(words("案件", "case"))
        table.add_column(words("事项", "what"), ratio=3)
        if wide:
            table.add_column(words("依据", "law"), ratio=3)
        table.add_column(words("状态", "status"))
        overdue = 0
        for entry in self._entries:
            deadline = entry.deadline
            late = deadline.state == "overdue"
            overdue += late
            rule = self._book[deadline.rule]
            name = Prose(words.of(rule.name)).append(f"\n{rule.id}", style="dim")
            near = "bold red" if late else "yellow" if entry.days_left <= NEAR else ""
            status = words.token(deadline.state)
            if deadline.status != "certain":
                status.append("\n").append(words.token(deadline.status))
            if deadline.in_force == "no":
                status.append("\n").append(words.token(deadline.in_force))
            table.add_row(
                Prose(str(entry.days_left), style=near),
                str(deadline.due_date),
                entry.case_id,
                name,
                *([words.basis(rule.source)] if wide else []),
                status,
            )
        if self._entries:
            yield table
        soon = len(self._entries) - overdue
        yield Prose(
            words(
                f"截至 {self._as_of}：已逾期 {overdue} 项，{self._within} 日内到期 {soon} 项。",
                f"As of {self._as_of}: {overdue} overdue, {soon} due within {self._within} days.",
            )
        )
