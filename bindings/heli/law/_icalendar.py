"""Deadlines as iCalendar (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

import icalendar

from heli._heli import __version__
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
    title = "期限" if language == "zh" else "deadlines"
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
    return f"{name}（{case}）" if language == "zh" else f"{name} ({case})"


def _reason(rule: Rule, deadline: Deadline | DueAnswer, language: Language) -> str:
    first, second = (_chinese, _english) if language == "zh" else (_english, _chinese)
    return "\n".join([*first(rule, deadline), "", *second(rule, deadline)])


def _chinese(rule: Rule, deadline: Deadline | DueAnswer) -> Iterator[str]:
    yield f"规则：{rule.id} {rule.name.zh}"
    if deadline.asked != deadline.rule:
        yield f"代替：{deadline.asked}"
    yield f"依据：{_law(rule)}（{rule.source.status.zh}）"
    if rule.start_event is not None:
        yield f"起算：{rule.start_event.name.zh}，{deadline.event_date}"
    if rule.period is not None:
        yield f"期间：{rule.period.direction.zh}{rule.period.length.words.zh}"
    if isinstance(deadline, Deadline) and deadline.moved:
        yield "其他事件使期间中止、中断、重新计算或者延长"
    if deadline.unrolled_date != deadline.due_date:
        yield f"计算所得末日：{deadline.unrolled_date}；因休息日移至 {deadline.due_date}"
    yield f"效力：{deadline.in_force.zh}"
    settled = f"确定程度：{deadline.status.zh}"
    if deadline.earliest != deadline.latest:
        settled += f"，最早 {deadline.earliest}，最晚 {deadline.latest}"
    yield settled + (f"（{deadline.reason.zh}）" if deadline.reason is not None else "")
    if deadline.safe_date != deadline.due_date:
        yield f"任何理解下都稳妥的日期：{deadline.safe_date}"
    if isinstance(deadline, Deadline):
        yield f"状态：{deadline.state.zh}（{deadline.necessity.zh}）"


def _english(rule: Rule, deadline: Deadline | DueAnswer) -> Iterator[str]:
    yield f"rule: {rule.id} {rule.name.in_('en')}"
    if deadline.asked != deadline.rule:
        yield f"in place of: {deadline.asked}"
    yield f"law: {_law(rule)} ({rule.source.status.en})"
    if rule.start_event is not None:
        yield f"event: {rule.start_event.name.in_('en')}, {deadline.event_date}"
    if rule.period is not None:
        yield f"count: {rule.period.length.words.in_('en')}, {rule.period.direction.en}"
    if isinstance(deadline, Deadline) and deadline.moved:
        yield "other events suspended, interrupted, restarted or extended it"
    if deadline.unrolled_date != deadline.due_date:
        yield (
            f"last day as counted: {deadline.unrolled_date}; a day of rest, "
            f"moved to {deadline.due_date}"
        )
    yield f"force: {deadline.in_force.en}"
    settled = f"status: {deadline.status.en}"
    if deadline.earliest != deadline.latest:
        settled += f", {deadline.earliest} to {deadline.latest}"
    yield settled + (f" ({deadline.reason.in_('en')})" if deadline.reason is not None else "")
    if deadline.safe_date != deadline.due_date:
        yield f"safe under every reading: {deadline.safe_date}"
    if isinstance(deadline, Deadline):
        yield f"state: {deadline.state.en} ({deadline.necessity.en})"


def _law(rule: Rule) -> str:
    return " ".join(filter(None, (rule.source.title, rule.source.article)))
