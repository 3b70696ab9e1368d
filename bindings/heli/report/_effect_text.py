"""The effect report as Markdown, in both languages, for minutes and mails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli.report._contest_page import checked, decimal_text, p_text
from heli.report._markdown import NONE, both, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Row = Mapping[str, Any]

#: What stands for a count that is not shown.
HIDDEN = "\\*"


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
        _audience(document),
        *_flow(document),
        *_entry(document["entry"]),
        *_dropouts(document["dropouts"]),
        *_changes(document),
        *_scenarios(document["scenarios"]),
        *_shares(document),
        *_classes(document),
        *_questionnaire(document["questionnaire"]),
        *_dose(document),
        *_harms(document),
        *_models(document["models"]),
        *_methods(document),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def say(zh: str, en: str) -> str:
    """Give words of the report itself in both languages."""
    return f"{zh} · {en}"


def count(value: int | None) -> str:
    """Give a count."""
    return HIDDEN if value is None else f"{value:,}"


def decimal(value: float | None, places: int = 2) -> str:
    """Give a number."""
    return NONE if value is None else decimal_text(value, places)


def p_value(row: Row, name: str = "p") -> str:
    """Give a p-value of a row, or what it is below."""
    if (bound := row.get(f"{name}_below")) is not None:
        return p_text(0.0) if bound < 0.001 else f"< {bound}"
    return NONE if row[name] is None else p_text(row[name])


def span(row: Row, places: int = 2, scale: float = 1.0) -> str:
    """Give an interval."""
    if row["lower"] is None:
        return NONE
    lower, upper = (decimal(row[end] * scale, places) for end in ("lower", "upper"))
    return f"{lower} 至/to {upper}"


def places_of(row: Row) -> int:
    """Give how many decimals the figures of a group have."""
    return 1 if row["precision"] == "one_decimal" else 2


def _audience(document: Row) -> str:
    audience = f"**{both(document['audience'])}**"
    return f"{audience} {both(document['suppressed'])}（{HIDDEN}）" if hides(document) else audience


def hides(document: Row) -> bool:
    """Whether counts of few people are left out."""
    return bool(document["suppression"])


def _facts(document: Row) -> str:
    contest, standard = document["contest"], document["standard"]
    lines = [
        f"- {say('期间', 'period')}: {contest['start']} 至/to {contest['end']}",
        f"- {say('规则', 'rules')}: `{contest['id']}`",
        f"- {say('分级标准', 'standard used')}: `{standard['id']}`",
        f"- {say('区间水平', 'level of intervals')}: {document['confidence']:.0%}",
    ]
    if document["illustrative"]:
        lines.insert(0, f"- **{say('示例数据，不是事实', 'illustrative data, no facts')}**")
    return "\n".join(lines)


def _flow(document: Row) -> list[str]:
    rows = [
        (both(stage), *(count(stage[name]) for name in ("remaining", "left_before", "reached")))
        for stage in document["flow"]["stages"]
    ]
    titles = (
        say("步骤", "stage"),
        say("人数（走完此前各步）", "people, through every stage before"),
        say("此前离开", "left before it"),
        say("到达该步（不论此前）", "reached it, whatever before"),
    )
    ways = [(both(one["way"]), count(one["n"])) for one in document["flow"]["counted"]]
    counted = (say("算法", "way"), say("计入的人数（体重）", "people counted, weight"))
    strangers = document["flow"].get("strangers")
    left_out = f"{say('测过而没有登记', 'measured but not registered')}: "
    left_out += count(document["flow"]["not_registered"])
    return [
        f"## {say('参加流程', 'Flow of participants')}",
        table(titles, rows, 1),
        table(counted, ways, 1),
        both(strangers) if strangers else left_out,
    ]


def _entry(entry: Row | None) -> list[str]:
    """Give how many may enter by the stated conditions."""
    if entry is None:
        return []
    first, last = (NONE if age is None else str(age) for age in entry["ages"])
    standards, on = ", ".join(f"`{one}`" for one in entry["standards"]) or NONE, entry["age_on"]
    terms = say(
        f"年龄 {first} 至 {last} 岁，以 {on or NONE} 为准；标准：{standards}",
        f"ages {first} to {last} on {on or NONE}; standards: {standards}",
    )
    rows = [(both(one), count(one["people"])) for one in entry["outcomes"]]
    titles = (say("能否参加", "may enter"), say("人数", "people"))
    return [f"### {say('入组条件', 'Conditions of entry')}", terms, table(titles, rows, 1)]


def _dropouts(compared: Sequence[Row]) -> list[str]:
    """Give completers and dropouts at the baseline."""
    rows = [
        (
            both(row),
            *(_group(row[name]) for name in ("completers", "dropouts")),
            decimal(row["difference"]),
            span(row),
            p_value(row),
        )
        for row in compared
    ]
    titles = (
        say("项目", "trait"),
        say("完成者", "completers"),
        say("退出者", "dropouts"),
        say("差", "difference"),
        say("区间", "interval"),
        "p",
    )
    title = say("完成者与中途退出者的基线", "Completers and dropouts at the baseline")
    return [f"### {title}", table(titles, rows, 1)]


def _group(group: Row | None) -> str:
    if group is None:
        return HIDDEN
    deviation = decimal(group["deviation"], 1)
    return f"{decimal(group['mean'], 1)} (SD {deviation}, n={count(group['n'])})"


def _scenarios(found: Sequence[Row]) -> list[str]:
    """Give the mean change if dropouts had gained weight."""
    rows = [(f"+{row['gain_kg']:g} kg", decimal(row["mean_change_kg"])) for row in found]
    titles = (say("退出者每人", "each dropout"), say("平均变化，千克", "mean change, kg"))
    title = say("假如退出者体重增加", "If dropouts had gained weight")
    return [f"### {title}", table(titles, rows, 1)]


def _changes(document: Row) -> list[str]:
    parts = [
        f"## {say('平均变化', 'Mean changes')}",
        say(
            "后减前，减少为负；各种算法并列，不单独引用其一：仅完成者通常会高估，"
            "基线结转通常最保守。",
            "After minus before; the ways stand side by side and none is quoted alone: completers "
            "only usually overstates, baseline carried forward is usually the most cautious.",
        ),
    ]
    titles = (
        say("缺失怎样计", "missing post-tests"),
        "n",
        say("均值", "mean"),
        say("区间", "interval"),
        "p (t)",
        "d\\_z",
        "Hodges-Lehmann",
        say("p（秩）", "p (ranks)"),
    )
    for part in document["changes"]:
        rows = [_change(way) for way in part["ways"]]
        parts += [f"### {both(part)}", table(titles, rows, 1)]
    adjusted = [
        (both(test["measure"]), both(test["way"]), p_value(test), p_value(test, "adjusted"))
        for test in document["family"]["tests"]
    ]
    headings = (
        say("项目", "measure"),
        say("缺失怎样计", "missing"),
        "p",
        say("校正后", "adjusted"),
    )
    name = both(document["family"]["method"])
    title = f"### {say('t 检验的多重校正', 't tests adjusted together')} ({name})"
    return [*parts, title, table(headings, adjusted, 2)]


def _change(way: Row) -> tuple[str, ...]:
    places, name = places_of(way), both(way["way"])
    if way["reason"]:
        name += f" ({say('未计算', 'not computed')}: {both(way['reason'])})"
    return (
        name,
        count(way["n"]),
        HIDDEN if way["precision"] == "hidden" else decimal(way["estimate"], places),
        span(way, places),
        p_value(way),
        decimal(way["d_z"]),
        decimal(way["centre"], places),
        p_value(way, "rank_p"),
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
    return [f"## {say('减重比例', 'Shares that lost weight')} (Wilson)", table(titles, rows, 1)]


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
            f"McNemar p: {p_value(found)}; "
            f"{say('无法分级', 'without a class')}: {count(found['unclassed'])}"
        )
        parts += [f"### {both(found['way'])}", table(titles, rows, 1), line]
    return parts


def _questionnaire(asked: Row | None) -> list[str]:
    if asked is None:
        return []
    rows = [
        (
            f"`{row['question']}`",
            count(row["n"]),
            decimal(row["estimate"], places_of(row)),
            span(row, places_of(row)),
            p_value(row, "rank_p"),
            p_value(row, "adjusted"),
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
    return [f"## {say('问卷', 'Questionnaire')}", alpha, table(titles, rows, 1)]


def _dose(document: Row) -> list[str]:
    rows = [
        (
            both(row["way"]),
            count(row["n"]),
            HIDDEN if row["precision"] == "hidden" else decimal(row["rho"], places_of(row)),
            p_value(row),
        )
        for row in document["dose"]
    ]
    titles = (say("缺失怎样计", "missing post-tests"), "n", "Spearman ρ", "p")
    return [f"## {say('积分与减重', 'Points and loss')}", table(titles, rows, 1)]


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
    return [f"## {say('安全', 'Harms')}", table(titles, rows, 1)]


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
    rows, missing = [], []
    for row in models["rows"]:
        name = both(row["name"])
        if row["reason"]:
            missing.append(f"- {name}: {say('未计算', 'not computed')}: {both(row['reason'])}")
        for figure in row["figures"]:
            estimate = decimal(figure["estimate"], 3)
            rows.append((f"{name}: `{figure['name']}`", count(row["n"]), estimate, span(figure, 3)))
    titles = (say("系数", "coefficient"), "n", say("估计", "estimate"), say("区间", "interval"))
    return [title, table(titles, rows, 1) if rows else "", "\n".join(missing)]


def _methods(document: Row) -> list[str]:
    rows = [
        tuple(both(row[name]) for name in ("method", "zeros", "ties"))
        for row in document["methods"]
    ]
    titles = (say("方法", "method"), say("零差", "zeros"), say("同值", "ties"))
    notes = [f"- **{both(note['topic'])}**: {both(note['text'])}" for note in document["notes"]]
    return [f"## {say('方法', 'Methods')}", "\n".join(notes), table(titles, rows, 3)]
