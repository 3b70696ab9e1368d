"""Standings, prizes and outcomes as Markdown, in both languages, for minutes and mails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli.report._contest_page import checked
from heli.report._markdown import NONE, both, table
from heli.report._outcome_words import GUESSING, hold_words
from heli.report._standings_tables import decimal_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    Row = Mapping[str, Any]


def standings_markdown(document: Row) -> str:
    """Give standings as Markdown: points and places, which may be shared.

    Parameters
    ----------
    document
        What `standings_document` gives.

    Raises
    ------
    heli.InvalidValue
        If the document is of another kind.
    """
    checked(document, "contest_standings")
    moved = document["moved"]
    names = ["名次 Place", "编号 Code", "团队 Team", "积分 Points"]
    names += [f"升降 Moved, {moved['since']} 至/to {moved['until']}"] if moved else []
    rows = [
        [row["rank"], row["person"], row["team"] or NONE, row["total"]]
        + ([_signed(row["moved"])] if moved else [])
        for row in document["people"]
    ]
    parts = [*_head(document), "## 积分榜 · Standings", table(names, rows)]
    if document["teams"] is not None:
        parts += ["## 团队 · Teams", both(document["teams"]["words"]), _teams(document)]
    parts += ["## 各项积分 · Points by item", _items(document), *_choices(document)]
    return "\n\n".join(parts) + "\n"


def _signed(places: int | None) -> str:
    if places is None:
        return NONE
    return f"↑{places}" if places > 0 else f"↓{-places}" if places else "＝"


def _teams(document: Row) -> str:
    names = ["名次 Place", "团队 Team", "成绩 Result", "人数 Members", "总分 Sum"]
    rows = [
        [row["place"] or NONE, row["team"], decimal_of(row["result"]), row["members"], row["sum"]]
        for row in document["teams"]["rows"]
    ]
    return table(names, rows)


def _items(document: Row) -> str:
    names = ["项目 Item", "每次 Each", "按 Counted", "上限 Cap", "合计 Earned"]
    rows = [
        [both(item["name"]), item["points"], both(item["bucket"]), item["cap"], item["earned"]]
        for item in document["items"]
    ]
    return table(names, rows)


def prizes_markdown(document: Row) -> str:
    """Give prizes as Markdown: winners only, which may be shared.

    Parameters
    ----------
    document
        What `prizes_document` gives.

    Raises
    ------
    heli.InvalidValue
        If the document is of another kind.
    """
    checked(document, "contest_prizes")
    parts = _head(document)
    for prize in document["prizes"]:
        parts.append(f"## {both(prize['name'])}")
        parts.append("；".join(both(key) for key in prize["keys"]))
        parts += _notices(prize)
        if prize["winners"]:
            parts.append(_winners(prize))
    return "\n\n".join([*parts, *_choices(document)]) + "\n"


def _winners(prize: Row) -> str:
    """Give the winners by place, or where places tell who lost more by code alone."""
    if prize["winners"][0]["place"] is None:
        rows = [[one["code"]] for one in prize["winners"]]
        return f"{both(prize['order'])}\n\n{table(['编号 Code'], rows)}"
    rows = [[one["place"], one["code"]] for one in prize["winners"]]
    return table(["名次 Place", "编号 Code"], rows)


def _notices(prize: Row) -> list[str]:
    waits = [f"> **待评定 · Waits** {both(one)}" for one in prize["waits_for"]]
    return waits + [f"> {both(one)}" for one in prize["provisional"]]


def outcome_markdown(document: Row) -> str:
    """Give an outcome as Markdown, for organisers and referees only.

    Parameters
    ----------
    document
        What `outcome_document` gives.

    Raises
    ------
    heli.InvalidValue
        If the document is of another kind.
    """
    checked(document, "contest_outcome")
    parts = [*_head(document), f"> {both(GUESSING)}"]
    if document["final"] is not None:
        parts += _final(document)
    for prize in document["prizes"]:
        parts += [f"## {both(prize['name'])}", *_notices(prize), *_decisions(prize)]
    return "\n\n".join([*parts, *_flags(document), *_choices(document)]) + "\n"


def _final(document: Row) -> list[str]:
    final = document["final"]
    names = ["最终名次 Final place", "编号 Code", "积分 Points", "效果分 Effect", "最终成绩 Final"]
    rows = [
        [
            row["place"] or NONE,
            row["person"],
            row["total"],
            decimal_of(row["effect"]) or NONE,
            decimal_of(row["score"]) or NONE,
            both(hold_words(row["hold"])),
        ]
        for row in document["people"]
    ]
    weights = [
        [
            f"{point['weight']['exact']} = {point['weight']['decimal']}".replace("= ≈", "≈ "),
            "; ".join(f"{tied['place']}: {' '.join(tied['people'])}" for tied in point["tied"]),
        ]
        for point in final["breakpoints"]
    ]
    return [
        "## 最终成绩 · Final scores",
        both(final["words"]),
        table([*names, "权重 Weights"], rows),
        "## 名次变化的准确权重 · Exact weights at which the order changes",
        table(["权重 Weight", "此时并列 Tied there"], weights),
    ]


def _decisions(prize: Row) -> list[str]:
    rows = [
        [label, line["place"], line["code"], decimal_of(line["measure"]), both(line["decision"])]
        for label, lines in (
            ("获奖 won", prize["awards"]),
            ("未获奖 near miss", prize["near_misses"]),
        )
        for line in lines
    ]
    rows += [
        [
            "不得奖 cannot win",
            one["place"],
            one["code"],
            decimal_of(one["measure"]),
            "; ".join(map(both, one["because"])),
        ]
        for one in prize["passed_over"]
    ]
    names = ["结果 Result", "名次 Place", "编号 Code", "成绩 Measure", "理由 Reason"]
    return [table(names, rows)] if rows else []


def _flags(document: Row) -> list[str]:
    safety = [[one["person"], both(one["flag"]), one["on"]] for one in document["safety"]["flags"]]
    doubtful = [
        [both(one["rule"]), " ".join(one["people"]), both(one["text"])]
        for one in document["integrity"]["flags"]
    ]
    return [
        "## 安全标记 · Safety flags",
        table(["编号 Code", "标记 Flag", "日期 Day"], safety) if safety else NONE,
        "## 可疑记录 · Doubtful entries",
        table(["规则 Rule", "编号 Codes", "说明 What"], doubtful) if doubtful else NONE,
    ]


def _head(document: Row) -> list[str]:
    contest = document["contest"]
    parts = [f"# {both(contest['title'])}", f"> **{both(document['audience'])}**"]
    if document["illustrative"]:
        parts.append("> 示例数据，不是事实 · illustrative data, no facts")
    return [*parts, f"{contest['start']} 至/to {contest['end']}"]


def _choices(document: Row) -> list[str]:
    lines = [f"- {both(choice['text'])}" for choice in document["choices"]]
    return ["## 由主办方决定 · The organiser's choices", "\n".join(lines)] if lines else []
