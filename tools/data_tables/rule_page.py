"""The page of the documentation that lists every rule of law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data_tables.legal_words import RULE_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from data_tables.reading import Row, Tables

# Names as the library has them; a test compares.
MATTERS = {
    "negotiation": ("协商", "negotiation"),
    "mediation": ("调解", "mediation"),
    "limitation": ("时效", "limitation"),
    "arbitration": ("仲裁", "arbitration"),
    "court": ("诉讼", "court"),
    "enforcement": ("执行", "enforcement"),
    "inspection": ("劳动保障监察", "inspection"),
    "wage": ("工资支付", "wages"),
    "employment": ("劳动合同", "employment"),
    "aid": ("法律援助", "legal aid"),
    "union": ("工会监督", "trade-union supervision"),
    "collective": ("集体协商", "collective bargaining"),
    "data": ("档案与个人信息", "files and personal information"),
    "counting": ("期间计算", "counting of periods"),
}
KINDS = {
    "party_period": ("当事人期间", "period of a party"),
    "authority_period": ("机关办理期限", "period of an authority"),
    "retention": ("保存期限", "retention period"),
    "status_term": ("状态期限", "term of a status"),
    "cycle": ("周期", "cycle"),
    "counting_rule": ("计算规则", "rule of counting"),
    "superseded": ("已被取代", "superseded"),
    "no_period": ("不起算期间", "no period runs"),
    "unknown": ("未知", "unknown"),
}
UNITS = {
    "calendar_day": ("个自然日", "calendar days"),
    "working_day": ("个工作日", "working days"),
    "month": ("个月", "months"),
    "year": ("年", "years"),
    "hour": ("小时", "hours"),
}
STATUSES = {
    "verified": ("已核实", "verified"),
    "unverified": ("未核实", "unverified"),
    "not_found": ("未找到", "not found"),
}
REGIONS = {
    "CN": ("全国", "nationwide"),
    "SH": ("上海", "Shanghai"),
    "JS": ("江苏", "Jiangsu"),
    "ZJ": ("浙江", "Zhejiang"),
    "AH": ("安徽", "Anhui"),
}
INTRODUCTION = """\
# The rules 规则一览

<!-- Generated from data/rules.csv by tools/write_rule_page.py; do not edit. -->

{count} rules of law in our own words: no translation, and no legal advice. `heli rules show ID`
prints everything that is known of one, [the guide](law.md) says how they are counted.

- **Period**: *rolls* means that a last day that is a day of rest moves to the next working day;
  whether that holds for an authority's own period is not settled, so both dates are given there.
- **In force**: the days on which the row certainly holds. *Not established* is not "no": the date
  as the rule is written is always given.
- **Law**: below it, whether the wording itself was read, and in which text of [the list](#texts).

“顺延”指末日为休息日的顺延至下一工作日；机关自身的办理期限是否顺延尚无定论，两个日期都会给出。

依据之下注明是否读到原文，数字指文末所列文本。效力为确知有效的起止日，“未核实”不等于无效。

"""
HEADING = (
    "| 规则 Rule | 期间 Period | 依据 Law | 地区与效力 Region, in force |",
    "|---|---|---|---|",
)


def rule_page(tables: Tables) -> str:
    """The text of the page: a table a matter, and the texts that were read."""
    rows = tables.rows("rules.csv", RULE_COLUMNS)
    texts = list(dict.fromkeys(row.cells["source"] for row in rows if row.cells["source"]))
    numbers = {text: number for number, text in enumerate(texts, start=1)}
    parts = [INTRODUCTION.format(count=len(rows))]
    for matter in dict.fromkeys(row.cells["matter"] for row in rows):
        zh, en = MATTERS[matter]
        parts.append(f"## {zh} {en[0].upper()}{en[1:]}\n\n")
        lines = [line(row, numbers) for row in rows if row.cells["matter"] == matter]
        parts.append("\n".join((*HEADING, *lines)) + "\n\n")
    parts.append("(texts)=\n\n## 所读文本 Texts that were read\n\n")
    parts += [f"{number}. {escaped(text)}\n" for text, number in numbers.items()]
    return "".join(parts)


def line(row: Row, numbers: dict[str, int]) -> str:
    """A rule as a line of a table."""
    cells = row.cells
    number = numbers.get(cells["source"])
    status = " ".join(STATUSES[cells["status"]]) + (f" [{number}](#texts)" if number else "")
    place = [" ".join(REGIONS[cells["region"]])]
    if cells["overrides"]:
        place.append(f"取代 replaces `{cells['overrides']}`")
    columns = (
        (f"`{cells['id']}`", escaped(cells["name_zh"]), escaped(cells["name_en"])),
        period(cells),
        (escaped(f"{cells['law']} {cells['article']}".strip()), status),
        (*place, *in_force(cells)),
    )
    return f"| {' | '.join(map('<br>'.join, columns))} |"


def period(cells: dict[str, str]) -> Iterable[str]:
    """How long a period is, on which side of its event and how its last day moves."""
    zh, en = KINDS[cells["kind"]]
    if not cells["length"]:
        return f"*{zh}*", f"*{en}*"
    unit_zh, unit_en = UNITS[cells["unit"]]
    number = cells["length"]
    unit_en = unit_en.removesuffix("s") if number == "1" else unit_en
    before = cells["direction"] == "backward"
    rolls = {
        "none": ("", ""),
        "next_working_day": ("，顺延", ", rolls"),
        "previous_working_day": ("，提前", ", rolls back"),
    }
    roll_zh, roll_en = rolls[cells["roll"]]
    return (
        f"{'此前' if before else ''}{number}{unit_zh}{roll_zh}",
        f"{number} {unit_en}{' before' if before else ''}{roll_en}",
        f"*{zh} {en}*",
    )


def in_force(cells: dict[str, str]) -> Iterable[str]:
    """From when to when a rule certainly holds, and what took its place."""
    first, last, newer = (
        cells[name] for name in ("effective_from", "effective_to", "superseded_by")
    )
    if first or last:
        yield f"{first or '?'} –{f' {last}' if last else ''}"
    else:
        yield "效力未核实 not established"
    if newer:
        yield f"**→ `{newer}`**"


def escaped(text: str) -> str:
    """A text that Markdown shows as it is."""
    for character in "\\`*_[]<>|":
        text = text.replace(character, f"\\{character}")
    return text
