"""What `heli score` shows on the terminal: counts, points, the best, prizes, choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.table import Table
from rich.text import Text

import heli
from heli._cli.law_words import Words, numbered, pairs, section, warned
from heli._cli.prose import Prose
from heli.report._contest_document import choices_of, names, with_decimals
from heli.report._prizes_document import prize_rows
from heli.report.review_table import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from heli._cli.command import Lang
    from heli.report._contest_outcome import ContestOutcome

#: How many of the best are shown.
SHOWN = 10


def score_text(outcome: ContestOutcome, lang: Lang) -> RenderableType:
    """Give the summary of a contest."""
    words = Words(lang.value)
    parts: list[RenderableType] = [head(outcome, words)]
    parts += [Text(), statuses(outcome, words), items(outcome, words), best(outcome, words)]
    if outcome.finals is not None:
        parts.append(final(outcome, words))
    if outcome.contest.prizes is not None:
        parts.append(prizes(outcome, words))
    parts.append(choices(outcome, words))
    parts += [warned(words.of(finding.message)) for finding in outcome.scored.rules.warnings]
    return Group(*parts)


def head(outcome: ContestOutcome, words: Words) -> RenderableType:
    """Give what was scored."""
    rules = outcome.scored.rules.rules
    period = f"{words.days(rules.start, rules.end)}"
    return pairs(
        [
            (words("比赛", "Contest"), named(rules, words)),
            (words("期间", "Period"), period),
            (words("参加者", "Participants"), str(len(outcome.participants))),
            (words("记录", "Entries"), f"{len(outcome.scored):,}"),
        ]
    )


def named(value: heli.scoring.ContestRules | heli.scoring.PointItem, words: Words) -> str:
    """Give the name of a contest or an item in this language; its code where it has none."""
    name = names(value)
    return shown(words(name["zh"], name["en"]))


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[int]) -> Table:
    """Give a table; columns of numbers stand to the right."""
    found = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for at, heading in enumerate(headings):
        found.add_column(heading, justify="right" if at in right else "left")
    for row in rows:
        found.add_row(*row)
    return found


def statuses(outcome: ContestOutcome, words: Words) -> RenderableType:
    """Give how many entries have each status."""
    rows = [
        (f"{count:,}", words(status.zh, status.en), status.value.upper())
        for status, count in outcome.scored.status_counts.items()
        if count
    ]
    titles = (words("条数", "Rows"), words("结果", "Result"), words("代号", "Code"))
    return section(words("记录的结果", "What became of the entries"), table(titles, rows, (0,)))


def items(outcome: ContestOutcome, words: Words) -> RenderableType:
    """Give the points by item."""
    by_item = outcome.scored.points_by_rule
    rows = [
        (
            named(item, words),
            f"{by_item[item.id]:,}",
            str(item.points),
            words.of(item.bucket),
            str(item.cap),
        )
        for item in outcome.scored.rules.rules.items
    ]
    titles = (
        words("项目", "Item"),
        words("合计", "Earned"),
        words("每次", "Each"),
        words("按", "Counted"),
        words("上限", "Cap"),
    )
    return section(words("各项积分", "Points by item"), table(titles, rows, (1, 2, 4)))


def best(outcome: ContestOutcome, words: Words) -> RenderableType:
    """Give the first places by points."""
    ranks, totals = outcome.scored.ranks, outcome.scored.totals
    order = sorted(ranks, key=lambda code: (ranks[code], code))[:SHOWN]
    rows = [
        (str(ranks[code]), code, outcome.participants[code].team or "", str(totals[code]))
        for code in order
    ]
    titles = (
        words("名次", "Place"),
        words("编号", "Code"),
        words("团队", "Team"),
        words("积分", "Points"),
    )
    return section(words("积分榜前列", "The first places by points"), table(titles, rows, (0, 3)))


def final(outcome: ContestOutcome, words: Words) -> RenderableType:
    """Give the terms of the final score, and who wins whatever the weight."""
    finals, weights = outcome.finals, outcome.weights
    if finals is None or weights is None:
        return Text()
    places = outcome.winning_places
    sure = weights.who_holds("every_weight", "include")
    some = weights.who_holds("some_weights", "include")
    would = sum(
        str(chance.person) in outcome.barred and chance.hold("include") != "no_weight"
        for chance in (outcome.weights_of_all.chances if outcome.weights_of_all else ())
    )
    lines = [with_decimals(words.of(finals.terms.words)) or ""]
    if isinstance(finals.scores, heli.Unknown):
        lines.append(words.of(finals.scores.reason))
    lines.append(
        words(
            f"任何权重下都进前 {places}：{len(sure)} 人；某些权重下：{len(some)} 人；"
            f"成绩够而不能得奖（有标记或标记不明、不符合条件或已获前面奖项）：{would} 人；"
            f"名次变化的权重 {len(weights.breakpoints)} 个",
            f"in the first {places} for every weight: {len(sure)}; for some weights: {len(some)}; "
            f"in by score, cannot win (flagged or unknown, a condition, a prize before): {would}; "
            f"weights at which the order changes: {len(weights.breakpoints)}",
        )
    )
    return section(words("积分与效果", "Points and effect"), Prose("\n".join(lines)))


def prizes(outcome: ContestOutcome, words: Words) -> RenderableType:
    """Give how many of each prize were given, and to whom; and what others wait for."""
    rows, notes = [], []
    for prize in prize_rows(outcome):
        name = shown(words(prize["name"]["zh"], prize["name"]["en"]))
        winners = " ".join(one["code"] for one in prize["winners"])
        if prize["waits_for"]:
            winners = words("待评定", "waits")
        elif prize["provisional"] and winners:
            winners = f"{words('（暂定）', '(provisional)')} {winners}"
        rows.append((name, f"{len(prize['winners'])}/{prize['places']}", winners))
        notes += [
            (f"{name}: {words(one['zh'], one['en'])}", "")
            for one in (*prize["waits_for"], *prize["provisional"])
        ]
    titles = (words("奖项", "Prize"), words("名额", "Given"), words("得奖者", "Winners"))
    parts: list[RenderableType] = [table(titles, rows, (1,))]
    if notes:
        parts += [Text(), numbered(notes)]
    if outcome.waits:
        hint = words(
            "团队用 --people 给出，测量数据用 --measures 给出，权重用 --weight 写明",
            "teams are given by --people, measures by --measures, the weight by --weight",
        )
        parts += [Text(), Prose(hint)]
    return section(words("奖项", "Prizes"), Group(*parts))


def choices(outcome: ContestOutcome, words: Words) -> RenderableType:
    """Give what rests on the organiser's choice."""
    contest = outcome.contest
    final = outcome.finals.terms if outcome.finals is not None else contest.final_score
    parts = (outcome.scored.rules, contest.effect, final, contest.team, contest.prizes)
    found = choices_of(*parts)
    lines = [(with_decimals(words.of(choice.text)) or "", "") for choice in found]
    return section(words("由主办方决定", "The organiser's choices"), numbered(lines))
