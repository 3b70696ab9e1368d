"""The review of a programme as a table for the terminal."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from rich import box
from rich.table import Table
from rich.text import Text

from heli._errors import InvalidValue
from heli.report._standing import (
    GROUPS,
    LANGUAGES,
    all_findings,
    badge_of,
    checked_review,
    count_groups,
    count_text,
    group_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import Console, ConsoleOptions, RenderResult

    Row = Mapping[str, Any]

__all__ = ["review_table"]

STYLES = {
    "done": "green",
    "on_track": "blue",
    "not_due": "default",
    "at_risk": "yellow",
    "late": "bold red",
    "undecided": "magenta",
    "error": "bold red",
    "warning": "yellow",
    "info": "blue",
}
HEADINGS = {
    "zh": ("事项", "类别", "总工会", "截止日", "状态", "计数/目标", "依据"),
    "en": ("item", "tier", "led by", "due", "status", "count/target", "reason"),
}
#: Columns of a terminal from which reasons have a column of their own.
WIDE = 110
WORDS = {
    "unknown": ("未知", "unknown"),
    "made_up": ("示例", "illustrative"),
    "banner": (
        "含示例数据，不是事实：%d 个事项的结论用到了为演示而编的证据。",
        "Illustrative data, no facts: %d entries rest on evidence made up to show the tool.",
    ),
    "summary": ("截至 %s，%d 个事项：", "As of %s, %d entries: "),
    "findings": ("发现的问题：", "Findings:"),
    "no_findings": ("没有发现问题。", "No findings."),
}


def shown(text: str) -> str:
    """Give a text without what could steer a terminal; every kind of space becomes a plain one."""
    return "".join(
        " "
        if character.isspace() or unicodedata.category(character) == "Zs"
        else character
        if character.isprintable()
        else "\N{REPLACEMENT CHARACTER}"
        for character in text
    )


def wording(text: Row | None, lang: str) -> str:
    """Give a text of the document in a language; the other one where that is unknown."""
    if text is None:
        return ""
    return shown(text[lang] or text["en" if lang == "zh" else "zh"])


def word(name: str, lang: str) -> str:
    """Give a word of the table in a language."""
    return WORDS[name][LANGUAGES.index(lang)]


def counting(row: Row, lang: str) -> str:
    """Give the count against its target; empty if nothing is counted."""
    count, target = row["count"], row["target"]
    if count is None:
        return ""
    nothing = count["lower"] == 0 and count["upper"] is None
    # Signs that have one width in every terminal.
    text = count_text(count).replace("≥", ">=").replace("≤", "<=").replace("–", "..")
    have = word("unknown", lang) if nothing else text
    if target is None or target["quantity"] is None:
        return have
    return f"{have} / {target['quantity']:,}"


def item_cell(row: Row, lang: str, reason: str) -> Text:
    """Give the name of a row with its id below, and the reason where it has no column."""
    cell = Text(wording(row["name"], lang) or shown(row["id"]))
    if row["illustrative"]:
        cell.append(f" [{word('made_up', lang)}]", style="yellow")
    cell.append("\n" + shown(row["id"]), style="dim")
    return cell.append("\n" + reason) if reason else cell


def rows_table(document: Row, lang: str, width: int) -> Table:
    """Give the table alone; where it is narrow, a reason stands below the name."""
    wide = width >= WIDE
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    item, tier, leads, due, status, count, reason = HEADINGS[lang]
    table.add_column(item, ratio=4, overflow="fold")
    table.add_column(tier, overflow="fold")
    table.add_column(leads, max_width=None if wide else 6)
    table.add_column(due, no_wrap=True)
    table.add_column(status, max_width=None if wide else 9)
    table.add_column(count, max_width=None if wide else 12, justify="right")
    if wide:
        table.add_column(reason, ratio=3, overflow="fold")
    for row in document["items"]:
        badge = badge_of(row)
        last = wording(row["reasons"][-1]["text"], lang) if row["reasons"] else ""
        table.add_row(
            item_cell(row, lang, "" if wide else last),
            shown(row["tier"] or "") if lang == "en" else wording(row["tier_label"], lang),
            Text(shown(row["federation"] or " ".join(row["leads"]))),
            shown(row["due"]),
            Text(badge[lang], style=STYLES[group_of(row)]),
            Text(counting(row, lang)),
            *([Text(last)] if wide else []),
        )
    return table


def summary_line(document: Row, lang: str) -> Text:
    """Give how many rows are in each group."""
    line = Text(word("summary", lang) % (shown(document["as_of"]), len(document["items"])))
    counts = count_groups(document["items"])
    for at, group in enumerate(GROUPS):
        if at:
            line.append("，" if lang == "zh" else ", ")
        name = group.zh if lang == "zh" else group.en
        number = counts[group.token]
        line.append(
            f"{name} {number}" if lang == "zh" else f"{number} {name}",
            style=STYLES[group.token] if number else "",
        )
    return line.append("。" if lang == "zh" else ".")


def finding_line(row_id: str | None, finding: Row, lang: str) -> Text:
    """Give a finding: how much it matters, where it belongs, what is wrong."""
    severity = wording(finding["severity_label"], lang)
    line = Text(severity, style=STYLES.get(finding["severity"], ""))
    where = row_id or finding["field"]
    line.append(f" [{finding['code']}]", style="dim")
    if finding["path"]:
        place = [finding["path"], finding["line"], finding["column"]]
        line.append(" " + shown(":".join(str(part) for part in place if part)))
    if where:
        line.append(f" {shown(where)}")
    return line.append(f": {wording(finding['message'], lang)}")


class ReviewTable:
    """A review that suits itself to the width of the terminal."""

    def __init__(self, document: Row, lang: str) -> None:
        self._document = document
        self._lang = lang

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> RenderResult:
        document, lang = self._document, self._lang
        yield Text(wording(document["programme"]["name"], lang), style="bold")
        made_up = sum(bool(row["illustrative"]) for row in document["items"])
        if made_up:
            yield Text(word("banner", lang) % made_up, style="yellow")
        yield rows_table(document, lang, options.max_width)
        yield summary_line(document, lang)
        findings = all_findings(document)
        yield Text(word("findings" if findings else "no_findings", lang))
        for row_id, finding in findings:
            yield finding_line(row_id, finding, lang)


def review_table(document: Mapping[str, Any], *, lang: str = "zh") -> ReviewTable:
    """Give a review for `rich.console.Console.print`: table, summary and findings.

    Parameters
    ----------
    document
        JSON of a review, ``heli.answer.v1`` of kind ``programme_review``.
    lang
        "zh" or "en".

    Raises
    ------
    heli.InvalidValue
        If the document is not a review, or the language is neither of the two.
    """
    if lang not in LANGUAGES:
        raise InvalidValue(f"{lang!r}: expected one of {' '.join(LANGUAGES)}")
    checked_review(document)
    return ReviewTable(document, lang)
