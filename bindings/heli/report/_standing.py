"""The groups in which people read a review: every row of it belongs to exactly one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from heli._errors import InvalidValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: Languages in which a page or a table can be shown; "both" is for pages only.
LANGUAGES = ("zh", "en")


@dataclass(frozen=True, slots=True)
class Group:
    """One group of rows.

    Parameters
    ----------
    token
        Stable lower snake_case word.
    symbol
        A sign beside the words, so that colour alone never tells.
    zh, en
        Name in the two languages.
    meaning_zh, meaning_en
        What a row of this group is, in one sentence.
    """

    token: str
    symbol: str
    zh: str
    en: str
    meaning_zh: str
    meaning_en: str


#: The groups in the order in which a review is read. A row past its due date without evidence is
#: late, not undecided: somebody has to act.
GROUPS = (
    Group(
        "done",
        "✓",
        "已完成",
        "done",
        "有证据表明目标已达成。",
        "Evidence shows that the target is reached.",
    ),
    Group(
        "on_track",
        "→",
        "进展正常",
        "on track",
        "按现有速度推算，到期可达目标。",
        "Carried forward at its pace, the count reaches its target in time.",
    ),
    Group(
        "not_due",
        "○",
        "未到期",
        "not due yet",
        "截止日未到，此前没有可计量的进度要求。",
        "Due later; nothing measurable is expected before.",
    ),
    Group(
        "at_risk",
        "△",
        "有风险",
        "at risk",
        "按现有速度推算，到期可能达不到目标。",
        "Carried forward at its pace, the count may not reach its target in time.",
    ),
    Group(
        "late",
        "!",
        "逾期",
        "late",
        "已过截止日而没有证据能判断（逾期未定），或有证据表明未达成。",
        "Past its due date and undecided (overdue), or shown not to be reached (missed).",
    ),
    Group(
        "undecided",
        "?",
        "无法判断",
        "nobody can tell",
        "截止日未到，应有可计量的进度，但没有证据能判断。",
        "Not past its due date; a count is expected, but no evidence decides.",
    ),
)


def group_of(row: Mapping[str, Any]) -> str:
    """Give the token of the group of a row of a `programme_review` document."""
    status: str = row["status"]
    if status == "missed" or row["overdue"]:
        return "late"
    return {"met": "done", "no_evidence": "undecided"}.get(status, status)


def badge_of(row: Mapping[str, Any]) -> dict[str, str]:
    """Give what a row says of itself: token, sign and both names.

    The names are those of the document, except where there is more to say: an undecided row past
    its due date or with evidence that does not decide, and one that was reached too late.
    """
    status: str = row["status"]
    label = row["status_label"]
    if row["overdue"]:
        return {"token": "overdue", "symbol": "!", "zh": "逾期未定", "en": "overdue"}
    if row["late"]:
        return {
            "token": "met",
            "symbol": "✓",
            "zh": f"{label['zh']}（迟）",
            "en": f"{label['en']}, late",
        }
    if status == "no_evidence" and row["evidence"]:
        # There is evidence, but none that decides.
        return {"token": status, "symbol": "?", "zh": "无法判断", "en": "nobody can tell"}
    symbols = {"met": "✓", "on_track": "→", "not_due": "○", "at_risk": "△", "missed": "✕"}
    return {
        "token": status,
        "symbol": symbols.get(status, "?"),
        "zh": label["zh"],
        "en": label["en"],
    }


def count_groups(rows: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Give the number of rows in each group, all groups listed."""
    counts = {group.token: 0 for group in GROUPS}
    for row in rows:
        counts[group_of(row)] += 1
    return counts


def checked_review(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the document back if it is the JSON of a review.

    Raises
    ------
    InvalidValue
        If it is anything else.
    """
    found = (document.get("format"), document.get("kind"))
    if found != ("heli.answer.v1", "programme_review"):
        raise InvalidValue(
            f"document {found[0]} of kind {found[1]}: "
            "expected heli.answer.v1 of kind programme_review"
        )
    return document


def count_text(count: Mapping[str, Any]) -> str:
    """Give a count with its bounds: ``1,960``, ``≥ 1,960``, ``≤ 5`` or ``10–20``."""
    lower, upper = count["lower"], count["upper"]
    if count["exact"]:
        return f"{lower:,}"
    if upper is None:
        return f"≥ {lower:,}"
    return f"≤ {upper:,}" if lower == 0 else f"{lower:,}–{upper:,}"


def all_findings(document: Mapping[str, Any]) -> list[tuple[str | None, Mapping[str, Any]]]:
    """Give every finding with the id of its row, None for those of the whole review."""
    found: list[tuple[str | None, Mapping[str, Any]]] = [
        (None, finding) for finding in document["findings"]
    ]
    found += [(row["id"], finding) for row in document["items"] for finding in row["findings"]]
    return found
