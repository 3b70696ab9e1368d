"""A due date with its reasons as text for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding

from heli._cli.law_words import STYLES, WEEKDAYS, Words, listed, numbered, pairs, section, warned
from heli._cli.prose import Prose
from heli.report.review_table import shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rich.console import RenderableType
    from rich.text import Text

    import heli
    from heli._cli.law_words import Pair

#: How a fact that is missing is stated on the command line.
FACT_OPTIONS = {"region": "--region", "time_of_day": '--from "YYYY-MM-DD HH:MM"'}


def heading(rule: heli.law.Rule, words: Words) -> Prose:
    """Give id and name of a rule."""
    return Prose(f"{rule.id}  {words.of(rule.name)}", style="bold")


def force_warnings(
    rule: heli.law.Rule, in_force: heli.law.InForce, law_on: date, words: Words
) -> list[Prose]:
    """Warn of a rule that does not hold on the day."""
    successor = rule.superseded_by
    lines = []
    if successor and (rule.kind == "superseded" or in_force == "no"):
        lines.append(
            warned(
                words(
                    f"{rule.id} 是已被取代的旧规则，现行为 {successor}",
                    f"{rule.id} is superseded; {successor} holds now",
                )
            )
        )
    if in_force == "no":
        last = rule.effective_to
        ended = last is not None and last < law_on
        lines.append(
            warned(
                words(
                    f"{law_on} 该规则无效" + (f"（{last} 为其最后有效日）" if ended else ""),
                    f"not in force on {law_on}" + (f": its last day was {last}" if ended else ""),
                )
            )
        )
    return lines


def force_text(rule: heli.law.Rule, in_force: heli.law.InForce, law_on: date, words: Words) -> Text:
    """Say whether a rule is in force on a day, and from when to when it certainly is."""
    first, last = rule.effective_from, rule.effective_to
    text = Prose(f"{law_on} ").append(words.of(in_force), style=STYLES[in_force.value])
    if first and last:
        known = words(f"确知自 {first} 至 {last}", f"certainly from {first} to {last}")
    elif first:
        known = words(f"确知自 {first} 起", f"certainly from {first} on")
    elif last:
        known = words(f"施行日未核实，至 {last} 止", f"first day not established, last day {last}")
    else:
        known = words("施行日未核实", "first day not established")
    return text.append(words(f"（{known}）", f" ({known})"))


def source_text(source: heli.Source, words: Words) -> Text:
    """Say how far a source was checked, and where it was read."""
    text = words.token(source.status)
    where = shown(source.address or "")
    if where:
        text.append(f" · {where}", style="dim")
    return text


def due_text(
    answer: heli.law.DueAnswer,
    book: heli.law.Rulebook,
    steps: Sequence[heli.Step],
    lang: str,
    moment: heli.law.DueMoment | None = None,
) -> RenderableType:
    """Give an answer for `rich.console.Console.print`.

    Parameters
    ----------
    answer
        When it is due.
    book
        The rules of the answer.
    steps
        How the answer came about.
    lang
        "zh" or "en".
    moment
        The end of a period of hours, which then stands in place of the due date.
    """
    words = Words(lang)
    rule = book[answer.rule]
    parts: list[RenderableType] = [
        *force_warnings(rule, answer.in_force, answer.law_on, words),
        heading(rule, words),
    ]
    if answer.asked != answer.rule:
        asked = book[answer.asked]
        parts.append(
            Prose(
                words(
                    f"代替所查询的 {asked.id}（{words.of(asked.name)}）",
                    f"in place of {asked.id} ({words.of(asked.name)}), which was asked for",
                ),
                style="dim",
            )
        )
    dates = moment_rows(moment, words) if moment else date_rows(answer, rule, words)
    rows = [*dates, *rule_rows(rule, answer, words)]
    parts.append(Padding(pairs(rows), (1, 0, 0, 2)))
    if len(answer.readings) > 1:
        parts.append(section(words("各种理解", "Readings"), readings_table(answer, words)))
    if answer.passed_over:
        title = words("其他规则", "Other rules")
        parts.append(section(title, passed_over_table(answer.passed_over, book, words)))
    lines = [(words.of(step.text), words.basis(step.source)) for step in steps]
    parts.append(section(words("步骤", "Steps"), numbered(lines)))
    return Group(*parts)


def due_label(rule: heli.law.Rule, words: Words) -> str:
    """Give what the last day of a rule means for whoever acts."""
    if rule.kind == "retention":
        return words("至少保存至", "keep until")
    if rule.period is not None and rule.period.direction == "backward":
        return words("最迟于", "no later than")
    return words("截止日", "due")


def date_rows(answer: heli.law.DueAnswer, rule: heli.law.Rule, words: Words) -> list[Pair]:
    """Give the dates of an answer and how far they are settled."""
    status = words.token(answer.status)
    if answer.reason is not None:
        status.append(f" · {words.of(answer.reason)}")
    if option := FACT_OPTIONS.get(answer.fact):
        status.append(f"  {option}", style="dim")
    held = answer.in_force != "no"
    due = Prose(words.day(answer.due_date), style="bold" if held else "bold red")
    if not held:
        due.append(words("  按无效的规则计算", "  by a rule that is not in force"))
    safe = Prose(words.day(answer.safe_date))
    if answer.safe_date != answer.due_date:
        meaning = words("任何理解下都稳妥", "safe under every reading and calendar")
        safe.append(f"  {meaning}", style="dim")
    return [
        (due_label(rule, words), due),
        (words("状态", "status"), status),
        (words("稳妥日", "safe day"), safe),
        (words("最早至最晚", "earliest, latest"), words.days(answer.earliest, answer.latest)),
        (words("未顺延之日", "as counted"), words.day(answer.unrolled_date)),
    ]


def moment_rows(moment: heli.law.DueMoment, words: Words) -> list[Pair]:
    """Give the moments of a period of hours."""
    day = words(*WEEKDAYS[moment.due.weekday()])
    end = f"{moment.due:%Y-%m-%d %H:%M} {day}"
    return [
        (words("截止时刻", "due"), Prose(end, style="bold")),
        (words("起算时刻", "from"), f"{moment.event:%Y-%m-%d %H:%M}"),
    ]


def rule_rows(rule: heli.law.Rule, answer: heli.law.DueAnswer, words: Words) -> list[Pair]:
    """Give what an answer rests on."""
    event = rule.start_event
    name = words.of(event.name) if event is not None else ""
    rows: list[Pair] = [
        (words("起算事件", "event"), f"{words.day(answer.event_date)}  {name}"),
        (words("期间", "period"), period_text(rule, words)),
        (words("依据", "law"), words.basis(rule.source)),
        (words("来源", "source"), source_text(rule.source, words)),
        (
            words("效力", "in force"),
            force_text(rule, answer.in_force, answer.law_on, words),
        ),
        (words("适用地区", "region"), words.region(rule.region)),
    ]
    return [*rows, *remark_rows(rule, words)]


def remark_rows(rule: heli.law.Rule, words: Words) -> list[Pair]:
    """Give who acts, what follows, and what is to be minded."""
    extension = rule.extension
    longer = ""
    if extension is not None:
        most = extension.at_most
        longer = words.of(extension.condition)
        if most is not None:
            limit = words.of(most.words)
            longer = words(f"至多{limit}", f"at most {limit}") + (longer and f" · {longer}")
    return [
        (words("行为人", "who acts"), words.of(rule.actor.name) if rule.actor else None),
        (words("期满后果", "after expiry"), words.of(rule.effect)),
        (words("可否延长", "extension"), longer),
        (words("备注", "notes"), words.of(rule.notes)),
    ]


def period_text(rule: heli.law.Rule, words: Words) -> str:
    """Give the period of a rule, how its last day moves and whose period it is."""
    kind = words.of(rule.kind)
    if rule.period is None:
        return f"{words.period(None)} · {kind}"
    roll = rule.period.roll
    moves = f"{words('末日', 'last day: ')}{words.of(roll)}" if roll != "none" else ""
    return " · ".join(filter(None, (words.period(rule.period), moves, kind)))


def readings_table(answer: heli.law.DueAnswer, words: Words) -> RenderableType:
    """Give every reading with its date and why the law can be read so."""
    rows = []
    for reading in answer.readings:
        cell = Prose(words.of(reading.reason))
        if reading.earliest != reading.latest:
            cell.append(f" ({reading.earliest} .. {reading.latest})")
        cell.append(f"\n{reading.id} · {words.basis(reading.source)}", style="dim")
        rows.append((words.day(reading.due_date), cell))
    return listed(rows)


def passed_over_table(
    rules: Sequence[heli.law.PassedOverRule], book: heli.law.Rulebook, words: Words
) -> RenderableType:
    """Give the rules that could apply and do not, with the reason."""
    rows = []
    for other in rules:
        cell = Prose(words.of(book[other.rule].name) if other.rule in book else "")
        reason = words.of(other.reason) + (f" ({other.day})" if other.day else "")
        rows.append((other.rule, cell.append(f"\n{reason}", style="dim")))
    return listed(rows)
