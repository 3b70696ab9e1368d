"""The effect report as Markdown, in both languages, for minutes and mails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli.report._contest_page import checked, decimal_text, p_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Row = Mapping[str, Any]

#: What stands for a count that is not shown, and for a figure that there is not.
HIDDEN, NONE = "\\*", "—"


def effect_markdown(document: Row) -> str:
    """Give an effect report as Markdown, Chinese and English side by side.

    Parameters
    ----------
    document
        What `effect_document` gives.

    Raises
    ------
    heli.InvalidValue
        If the document is of another kind.
    """
    checked(document, "contest_effect")
    contest = document["contest"]
    parts = [
        f"# {both(contest['title'])}",
        _facts(document),
        f"> **{both(document['caution'])}**",
        f"{both(document['suppressed'])}（{HIDDEN}）",
        *_flow(document),
        *_changes(document),
        *_shares(document),
        *_classes(document),
        *_questionnaire(document["questionnaire"]),
        *_dose(document),
        *_harms(document),
        *_models(document["models"]),
        *_methods(document),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def both(text: Row | None) -> str:
    """Give a text in both languages on one line, with nothing that Markdown would take in."""
    if text is None:
        return NONE
    zh, en = text["zh"], text["en"]
    line = zh if en is None or zh == en else f"{zh} · {en}"
    for sign in "\\`*_[]<>|#":
        line = line.replace(sign, f"\\{sign}")
    return " ".join(line.split())


def say(zh: str, en: str) -> str:
    """Give words of the report itself in both languages."""
    return f"{zh} · {en}"


def count(value: int | None) -> str:
    """Give a count."""
    return HIDDEN if value is None else f"{value:,}"


def decimal(value: float | None, places: int = 2) -> str:
    """Give a number."""
    return NONE if value is None else decimal_text(value, places)


def p_value(value: float | None) -> str:
    """Give a p-value."""
    return NONE if value is None else p_text(value)


def span(row: Row, places: int = 2, scale: float = 1.0) -> str:
    """Give an interval."""
    if row["lower"] is None:
        return NONE
    return f"{decimal(row['lower'] * scale, places)} – {decimal(row['upper'] * scale, places)}"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], right_from: int = 1) -> str:
    """Give a table; from some column on everything stands to the right."""
    rules = ["---" if at < right_from else "---:" for at in range(len(headings))]
    return "\n".join("| " + " | ".join(row) + " |" for row in [headings, rules, *rows])


def _facts(document: Row) -> str:
    contest, standard = document["contest"], document["standard"]
    lines = [
        f"- {say('期间', 'period')}: {contest['start']} – {contest['end']}",
        f"- {say('规则', 'rules')}: `{contest['id']}`",
        f"- {say('分级标准', 'standard used')}: `{standard['id']}`",
        f"- {say('区间水平', 'level of intervals')}: {document['confidence']:.0%}",
    ]
    if document["illustrative"]:
        lines.insert(0, f"- **{say('示例数据，不是事实', 'illustrative data, no facts')}**")
    return "\n".join(lines)


def _flow(document: Row) -> list[str]:
    rows = [
        (both(stage), count(stage["remaining"]), count(stage["left_before"]))
        for stage in document["flow"]["stages"]
    ]
    titles = (say("步骤", "stage"), say("人数", "people"), say("此前离开", "left before it"))
    return [f"## {say('参加流程', 'Flow of participants')}", table(titles, rows)]


def _changes(document: Row) -> list[str]:
    parts = [
        f"## {say('平均变化', 'Mean changes')}",
        say(
            "后减前，减少为负；各种算法并列，不单独引用其一。",
            "After minus before; the ways stand side by side and none is quoted alone.",
        ),
    ]
    titles = (
        say("缺失怎样计", "missing post-tests"),
        "n",
        say("均值", "mean"),
        say("区间", "interval"),
        "p (t)",
        "Hodges-Lehmann",
        say("p（秩）", "p (ranks)"),
    )
    for part in document["changes"]:
        rows = [_change(way) for way in part["ways"]]
        parts += [f"### {both(part)}", table(titles, rows)]
    adjusted = [
        (both(test["measure"]), both(test["way"]), p_value(test["p"]), p_value(test["adjusted"]))
        for test in document["family"]["tests"]
    ]
    headings = (
        say("项目", "measure"),
        say("缺失怎样计", "missing"),
        "p",
        say("校正后", "adjusted"),
    )
    name = both(document["family"]["method"])
    return [*parts, f"### {say('多重检验校正', 'Adjusted')} ({name})", table(headings, adjusted, 2)]


def _change(way: Row) -> tuple[str, ...]:
    return (
        both(way["way"]),
        count(way["n"]),
        decimal(way["estimate"]),
        span(way),
        p_value(way["p"]),
        decimal(way["centre"]),
        p_value(way["rank_p"]),
    )


def _shares(document: Row) -> list[str]:
    rows = []
    for share in document["shares"]:
        cells = [
            HIDDEN
            if way["estimate"] is None
            else f"{decimal(way['estimate'] * 100, 1)} % ({span(way, 1, 100.0)})"
            for way in share["ways"]
        ]
        rows.append((f"≥ {share['percent']} %", *cells))
    ways = document["shares"][0]["ways"]
    titles = (say("至少减去", "lost at least"), *(both(way["way"]) for way in ways))
    return [f"## {say('减重比例', 'Shares that lost weight')} (Wilson)", table(titles, rows)]


def _classes(document: Row) -> list[str]:
    names = {row["id"]: both(row["name"]) for row in document["standard"]["classes"]}
    parts = [f"## {say('体型分级变化', 'Body classes')} (`{document['standard']['id']}`)"]
    for found in document["transitions"]:
        titles = (say("之前↓ 之后→", "before↓ after→"), *(names[one] for one in found["classes"]))
        rows = [
            (names[one], *map(count, cells))
            for one, cells in zip(found["classes"], found["rows"], strict=True)
        ]
        down, up = say("降到切点以下", "fell below the cut"), say("升到切点", "rose to it")
        line = (
            f"{down}: {count(found['improved'])}; {up}: {count(found['worsened'])}; "
            f"McNemar p: {p_value(found['p'])}"
        )
        parts += [f"### {both(found['way'])}", table(titles, rows), line]
    return parts


def _questionnaire(asked: Row | None) -> list[str]:
    if asked is None:
        return []
    rows = [
        (
            f"`{row['question']}`",
            count(row["n"]),
            decimal(row["estimate"]),
            span(row),
            p_value(row["rank_p"]),
            p_value(row["adjusted"]),
        )
        for row in asked["questions"]
    ]
    titles = (
        say("问题", "question"),
        "n",
        say("平均变化", "mean change"),
        say("区间", "interval"),
        say("p（秩）", "p (ranks)"),
        say("校正后", "adjusted"),
    )
    alpha = (
        f"Cronbach α: {say('前', 'before')} {decimal(asked['before']['alpha'])}, "
        f"{say('后', 'after')} {decimal(asked['after']['alpha'])}"
    )
    return [f"## {say('问卷', 'Questionnaire')}", alpha, table(titles, rows)]


def _dose(document: Row) -> list[str]:
    rows = [
        (both(row["way"]), count(row["n"]), decimal(row["rho"]), p_value(row["p"]))
        for row in document["dose"]
    ]
    titles = (say("缺失怎样计", "missing post-tests"), "n", "Spearman ρ", "p")
    return [f"## {say('积分与减重', 'Points and loss')}", table(titles, rows)]


def _harms(document: Row) -> list[str]:
    rows = [
        (both(row), *(count(row[name]) for name in ("flagged", "not_flagged", "not_looked_at")))
        for row in document["harms"]
    ]
    titles = (
        say("标记", "flag"),
        say("有", "flagged"),
        say("无", "not flagged"),
        say("无从判断", "not known"),
    )
    return [f"## {say('安全', 'Harms')}", table(titles, rows)]


def _models(models: Row | None) -> list[str]:
    title = f"## {say('模型', 'Models')}"
    if models is None or not models["available"]:
        reason = models["reason"] if models is not None else None
        return [
            title,
            both(reason)
            if reason is not None
            else say("未安装 statsmodels，从略。", "statsmodels is not installed: left out."),
        ]
    rows = [
        (
            f"{both(row['name'])}: `{figure['name']}`",
            decimal(figure["estimate"], 3),
            span(figure, 3),
        )
        for row in models["rows"]
        for figure in row["figures"]
    ]
    return [
        title,
        table((say("系数", "coefficient"), say("估计", "estimate"), say("区间", "interval")), rows),
    ]


def _methods(document: Row) -> list[str]:
    rows = [
        tuple(both(row[name]) for name in ("method", "zeros", "ties"))
        for row in document["methods"]
    ]
    titles = (say("方法", "method"), say("零差", "zeros"), say("同值", "ties"))
    return [f"## {say('方法', 'Methods')}", table(titles, rows, 3)]
