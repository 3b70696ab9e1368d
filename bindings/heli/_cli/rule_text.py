"""Rules of law as text for the terminal: a list of them, and everything about one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table

from heli._cli.due_text import heading, period_text, remark_rows, source_text
from heli._cli.law_words import Words, listed, pairs, section, warned
from heli._cli.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

    import heli
    from heli._cli.law_words import Pair

#: Columns of a terminal from which the law of a rule has a column of its own.
WIDE = 110


class RuleList:
    """Rules that suit themselves to the width of the terminal.

    Parameters
    ----------
    rules
        The rules.
    lang
        "zh" or "en".
    """

    def __init__(self, rules: Sequence[heli.law.Rule], lang: str) -> None:
        self._rules = rules
        self._words = Words(lang)

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> RenderResult:
        words = self._words
        wide = options.max_width >= WIDE
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
        table.add_column(words("编号", "id"), no_wrap=True)
        table.add_column(words("名称", "name"), ratio=3)
        table.add_column(words("期间", "period"))
        table.add_column(words("地区", "region"))
        if wide:
            table.add_column(words("依据", "law"), ratio=3)
        table.add_column(words("来源", "source"), no_wrap=True)
        for rule in self._rules:
            basis = words.basis(rule.source)
            name = Prose(words.of(rule.name))
            if rule.kind == "superseded" or rule.effective_to is not None:
                name.append(f" [{words('已失效', 'ended')}]", style="bold red")
            if not wide:
                name.append(f"\n{basis}", style="dim")
            table.add_row(
                Prose(rule.id),
                name,
                words.period(rule.period),
                words.region(rule.region),
                *([Prose(basis)] if wide else []),
                words.token(rule.source.status),
            )
        if self._rules:
            yield table
        count = len(self._rules)
        yield Prose(words(f"{count} 条规则。", f"{count} rule{'' if count == 1 else 's'}."))


def rule_text(rule: heli.law.Rule, book: heli.law.Rulebook, lang: str) -> RenderableType:
    """Give everything that is known of a rule, for `rich.console.Console.print`."""
    words = Words(lang)
    first, last = rule.effective_from, rule.effective_to
    regional = [other.id for other in book.overriding(rule.id)]
    unknown = words("未核实", "not established")
    parts: list[RenderableType] = []
    if rule.superseded_by or last:
        ended = words(f"至 {last} 止", f"ended on {last}") if last else ""
        by = words(f"由 {rule.superseded_by} 取代", f"superseded by {rule.superseded_by}")
        text = words("，", ", ").join(filter(None, (ended, by if rule.superseded_by else "")))
        parts.append(warned(text))
    parts.append(heading(rule, words))
    event = rule.start_event
    rows: list[Pair] = [
        (words("期间", "period"), period_text(rule, words)),
        (words("起算事件", "event"), f"{words.of(event.name)} ({event.id})" if event else None),
        (words("事项", "matter"), f"{words.of(rule.matter)} ({rule.matter})"),
        (words("依据", "law"), words.basis(rule.source)),
        (words("来源", "source"), source_text(rule.source, words)),
        (words("地区", "region"), words.region(rule.region)),
        (words("公布", "published"), str(rule.published_on) if rule.published_on else unknown),
        (words("确知有效自", "certainly from"), str(first) if first else unknown),
        (words("有效至", "in force to"), str(last) if last else None),
        (words("认定依据", "known by"), words.of(rule.effective_basis)),
        (words("取代全国规则", "overrides"), rule.overrides),
        (words("地方规则", "overridden by"), ", ".join(regional)),
        *remark_rows(rule, words),
    ]
    parts.append(Padding(pairs(rows), (1, 0, 0, 2)))
    if rule.other_readings:
        rows_of = []
        for reading in rule.other_readings:
            cell = Prose(words.of(reading.reason))
            cell.append(f"\n{reading.id} · {words.basis(reading.source)}", style="dim")
            rows_of.append((words.period(reading.period), cell))
        parts.append(section(words("另一种理解", "Other readings"), listed(rows_of)))
    return Group(*parts)
