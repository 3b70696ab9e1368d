"""Deadlines as iCalendar (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

import icalendar

from heli._heli import __version__
from heli._heli.core import Bilingual
from heli._heli.law import Deadline, DocketEntry, DueAnswer
from heli._heli.law import rulebook as shipped_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from heli._heli.law import Rule, Rulebook

    Language = Literal["zh", "en"]


def to_icalendar(
    deadlines: Iterable[Deadline | DocketEntry | DueAnswer],
    *,
    case: str | None = None,
    language: Language = "zh",
    rulebook: Rulebook | None = None,
) -> bytes:
    """Give deadlines as an iCalendar file.

    Each deadline that has a due date is an all-day entry on it. Its description says in both
    languages why it is due then: the rule and its law, the event, the count, whether the rule is
    in force, how far the date is settled and how far the source was checked. The same deadlines
    give the same bytes.

    Parameters
    ----------
    deadlines
        What `plan`, `docket` or `due` gives.
    case
        The case that the deadlines belong to, where they do not name one.
    language
        Language of the titles: ``"zh"`` or ``"en"``; it also comes first in descriptions.
    rulebook
        The rules that were applied; by default the published ones.

    Returns
    -------
    bytes
        UTF-8 text with the line ends and folds of RFC 5545.

    Raises
    ------
    heli.NotFound
        If the book lacks a rule that was applied.

    Examples
    --------
    >>> from datetime import date
    >>> import heli
    >>> answer = heli.law.due("SUE-NONFINAL", date(2023, 9, 15), region="SH")
    >>> heli.law.to_icalendar([answer]).splitlines()[0]
    b'BEGIN:VCALENDAR'
    """
    book = rulebook if rulebook is not None else shipped_rules()
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//heli//heli {__version__}//ZH")
    calendar.add("version", "2.0")
    title = Bilingual("期限", "deadlines").in_(language)
    calendar.add("x-wr-calname", icalendar.vText(f"{title} {case}" if case else title))
    seen: dict[str, int] = {}
    for entry in deadlines:
        of_case = entry.case_id if isinstance(entry, DocketEntry) else case
        deadline = entry.deadline if isinstance(entry, DocketEntry) else entry
        if deadline.due_date is None or deadline.event_date is None:
            continue
        event = icalendar.Event()
        uid = "-".join(filter(None, (of_case, deadline.asked, str(deadline.event_date))))
        seen[uid] = seen.get(uid, 0) + 1
        event.add("uid", f"{uid}@heli" if seen[uid] == 1 else f"{uid}-{seen[uid]}@heli")
        # A stamp of the clock would make two files of the same deadlines differ.
        stamp = datetime.combine(deadline.event_date, datetime.min.time(), tzinfo=UTC)
        event.add("dtstamp", stamp)
        event.add("dtstart", deadline.due_date)
        event.add("summary", _title(book[deadline.rule], of_case, language))
        event.add("description", _reason(book[deadline.rule], deadline, language))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _title(rule: Rule, case: str | None, language: Language) -> str:
    name = rule.name.in_(language)
    if case is None:
        return name
    return Bilingual(f"{name}（{case}）", f"{name} ({case})").in_(language)


def _reason(rule: Rule, deadline: Deadline | DueAnswer, language: Language) -> str:
    lines = list(_lines(rule, deadline))
    chinese, english = [line.zh for line in lines], [line.en for line in lines]
    first, second = (chinese, english) if language == "zh" else (english, chinese)
    return "\n".join([*first, "", *second])


def _lines(rule: Rule, deadline: Deadline | DueAnswer) -> Iterator[Bilingual]:
    """Give what a description says, each line in both languages."""
    law, status = _law(rule), rule.source.status
    unrolled, due, safe = deadline.unrolled_date, deadline.due_date, deadline.safe_date
    yield Bilingual(f"规则：{rule.id} {rule.name.zh}", f"rule: {rule.id} {rule.name.in_('en')}")
    if deadline.asked != deadline.rule:
        yield Bilingual(f"代替：{deadline.asked}", f"in place of: {deadline.asked}")
    yield Bilingual(f"依据：{law}（{status.zh}）", f"law: {law} ({status.en})")
    if rule.start_event is not None:
        event, day = rule.start_event.name, deadline.event_date
        yield Bilingual(f"起算：{event.zh}，{day}", f"event: {event.in_('en')}, {day}")
    if rule.period is not None:
        words, way = rule.period.length.words, rule.period.direction
        yield Bilingual(f"期间：{way.zh}{words.zh}", f"count: {words.in_('en')}, {way.en}")
    if isinstance(deadline, Deadline) and deadline.moved:
        yield Bilingual(
            "其他事件使期间中止、中断、重新计算或者延长",
            "other events suspended, interrupted, restarted or extended it",
        )
    if unrolled != due:
        yield Bilingual(
            f"计算所得末日：{unrolled}；因休息日移至 {due}",
            f"last day as counted: {unrolled}; a day of rest, moved to {due}",
        )
    yield Bilingual(f"效力：{deadline.in_force.zh}", f"force: {deadline.in_force.en}")
    yield _settled(deadline)
    if safe != due:
        yield Bilingual(f"任何理解下都稳妥的日期：{safe}", f"safe under every reading: {safe}")
    if isinstance(deadline, Deadline):
        state, necessity = deadline.state, deadline.necessity
        yield Bilingual(
            f"状态：{state.zh}（{necessity.zh}）", f"state: {state.en} ({necessity.en})"
        )


def _settled(deadline: Deadline | DueAnswer) -> Bilingual:
    """Say how far a date is settled, between which days it lies, and why."""
    zh, en = f"确定程度：{deadline.status.zh}", f"status: {deadline.status.en}"
    earliest, latest = deadline.earliest, deadline.latest
    if earliest != latest:
        zh, en = f"{zh}，最早 {earliest}，最晚 {latest}", f"{en}, {earliest} to {latest}"
    if deadline.reason is not None:
        zh, en = f"{zh}（{deadline.reason.zh}）", f"{en} ({deadline.reason.in_('en')})"
    return Bilingual(zh, en)


def _law(rule: Rule) -> str:
    return " ".join(filter(None, (rule.source.title, rule.source.article)))
