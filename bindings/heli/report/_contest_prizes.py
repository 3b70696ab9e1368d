"""Which prizes can be given now, which wait and for what, and who cannot win one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import heli
from heli.report._contest_document import names
from heli.report._contest_marks import people_field, teams_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from heli.report._contest_outcome import ContestOutcome
    from heli.scoring import Prize, PrizeField, PrizeList, PrizeTerms

#: The flags that can keep a prize back.
SAFETY_FLAGS = {kind.value: kind for kind in heli.evaluation.SafetyKind}
INTEGRITY_FLAGS = {rule.value: rule for rule in heli.scoring.IntegrityRule}
FLAGS: dict[str, Any] = SAFETY_FLAGS | INTEGRITY_FLAGS
#: Marks and conditions that need effect scores.
OF_EFFECT = frozenset(("effect", "final", "completion", "effect_known"))

#: What the conditions ask for that are not of an item.
CONDITION_NAMES = {
    "entry": heli.Bilingual("符合入组条件", "may enter"),
    "effect_known": heli.Bilingual("有效果分", "an effect score"),
}


def marks_of(prize: Prize) -> list[str]:
    """Give the marks by which a prize goes."""
    found = []
    for key in prize.keys:
        found += [part.mark for part in key.parts] or [key.id]
    return [str(mark) for mark in found]


def check_prizes(terms: PrizeTerms, people: PrizeField, teams: PrizeField) -> None:
    """Refuse prizes that go by marks, conditions or flags that there are not.

    Raises
    ------
    heli.ParseError
        With every one of them.
    """
    known = {"individual": people.marks.columns, "team": teams.marks.columns}
    conditions = {str(answer.condition) for answer in people.answers}
    found: list[heli.Finding] = []
    for at, prize in enumerate(terms.prizes):
        marks = list(map(str, known[prize.kind.value]))
        asked = [("keys", mark, marks, ("评定依据", "mark")) for mark in marks_of(prize)]
        if prize.kind == "individual" and people.answers:
            asked += [
                ("conditions", str(one), sorted(conditions), ("条件", "condition"))
                for one in prize.conditions
            ]
        asked += [
            ("withheld_by", str(flag), sorted(FLAGS), ("标记", "flag"))
            for flag in prize.withheld_by
        ]
        found += [
            _unknown_word(f"prizes[{at}].{field}", prize, word, kind, words)
            for field, word, words, kind in asked
            if word not in words
        ]
    if found:
        raise heli.ParseError("\n".join(map(str, found)), found)


def _unknown_word(
    field: str, prize: Prize, word: str, kind: tuple[str, str], words: Sequence[str]
) -> heli.Finding:
    message = heli.Bilingual(
        f"奖项 {prize.id}：没有{kind[0]}“{word}”；可用：{'、'.join(words)}",
        f'prize {prize.id}: there is no {kind[1]} "{word}"; there are {", ".join(words)}',
    )
    return heli.Finding("error", "unknown_token", message, heli.Place(field=field), word)


def _own_waits(outcome: ContestOutcome, prize: Prize) -> list[heli.Bilingual]:
    """Say what a prize waits for by itself."""
    contest, found = outcome.contest, []
    marks = {*marks_of(prize), *map(str, prize.conditions)}
    flags = [FLAGS[flag] for flag in map(str, prize.withheld_by) if flag in SAFETY_FLAGS]
    if flags and contest.safety is None:
        text = (
            "规则没有 [safety]，安全标记无从核对",
            "the rules have no [safety] to look for flags",
        )
        found.append(heli.Bilingual(*text))
    elif flags and not outcome.safety:
        zh = f"须先有测量数据才能核对安全标记：{'、'.join(flag.zh for flag in flags)}"
        en = f"measures are needed to look for {', '.join(f.en for f in flags)}"
        found.append(heli.Bilingual(zh, en))
    if marks & OF_EFFECT and contest.effect is None:
        text = ("规则没有 [effect]，没有效果分", "the rules have no [effect], so no effect scores")
        found.append(heli.Bilingual(*text))
    elif marks & OF_EFFECT and not outcome.effects:
        text = ("须先有测量数据才有效果分", "effect scores need measures")
        found.append(heli.Bilingual(*text))
    if prize.kind == "team" and outcome.teams is None:
        text = ("规则没有 [team]", "the rules have no [team]")
        if contest.team is not None:
            text = ("须先有参加者的团队", "the teams of the participants are needed")
        found.append(heli.Bilingual(*text))
    if "final" in marks and outcome.weight is None:
        zh = "积分与效果的权重未定，须由主办方决定"
        en = "the weight of points against effect is the organiser's choice, not made"
        found.append(heli.Bilingual(zh, en))
    return found


def waits_of(outcome: ContestOutcome) -> dict[str, tuple[heli.Bilingual, ...]]:
    """Say for each prize that cannot be given yet what it waits for.

    A prize also waits for one before it that waits for measures if nobody may have two: who would
    win that one is not known at all. One that waits for the weight only makes it provisional.
    """
    terms = outcome.contest.prizes
    found: dict[str, tuple[heli.Bilingual, ...]] = {}
    blocked: set[str] = set()
    for prize in terms.prizes if terms is not None else ():
        kind, own = prize.kind.value, _own_waits(outcome, prize)
        if kind in blocked and not own:
            zh = "每个获奖者至多一项，须待前面的奖项评定"
            en = "one prize each at most: it waits for a prize before it"
            own = [heli.Bilingual(zh, en)]
        if own:
            found[str(prize.id)] = tuple(own)
            if _one_each(outcome, kind) and _waits_for_measures(outcome, prize):
                blocked.add(kind)
    return found


def _one_each(outcome: ContestOutcome, kind: str) -> bool:
    terms = outcome.contest.prizes
    limit = getattr(terms, "person_limit" if kind == "individual" else "team_limit", None)
    return limit is not None and limit == "one"


def _waits_for_measures(outcome: ContestOutcome, prize: Prize) -> bool:
    by_effect = bool({*marks_of(prize), *map(str, prize.conditions)} & OF_EFFECT)
    by_safety = any(str(flag) in SAFETY_FLAGS for flag in prize.withheld_by)
    return (by_effect and not outcome.effects) or (by_safety and not outcome.safety)


def provisional_of(outcome: ContestOutcome) -> dict[str, tuple[heli.Bilingual, ...]]:
    """Say for each prize that is given why its winners can still change."""
    terms = outcome.contest.prizes
    found: dict[str, tuple[heli.Bilingual, ...]] = {}
    waiting: dict[str, list[Prize]] = {}
    for prize in terms.prizes if terms is not None else ():
        kind = prize.kind.value
        if str(prize.id) in outcome.waits:
            waiting.setdefault(kind, []).append(prize)
            continue
        own = []
        if waiting.get(kind) and _one_each(outcome, kind):
            zh = "、".join(before.name.zh or str(before.id) for before in waiting[kind])
            en = ", ".join(before.name.en or str(before.id) for before in waiting[kind])
            text = (
                f"暂定：每个获奖者至多一项，而{zh}待评定",
                f"provisional: one prize each at most, and {en} is still to be given",
            )
            own.append(heli.Bilingual(*text))
        if open_flags(outcome):
            text = (
                "暂定：有可疑记录待裁判裁定",
                "provisional: doubtful entries wait for the referee's decision",
            )
            own.append(heli.Bilingual(*text))
        if own:
            found[str(prize.id)] = tuple(own)
    return found


def open_flags(outcome: ContestOutcome) -> bool:
    """Say whether something looks doubtful in the log: a person decides, and heli does not."""
    return any(
        not isinstance(answer.flags, heli.Unknown) and answer.flags
        for answer in outcome.integrity or ()
    )


def give(outcome: ContestOutcome, terms: PrizeTerms) -> PrizeList:
    """Give the prizes that wait for nothing, by the terms of the contest.

    Raises
    ------
    heli.ParseError
        If a prize goes by something that there is not.
    """
    people, teams = people_field(outcome), teams_field(outcome)
    check_prizes(terms, people, teams)
    given = [prize for prize in terms.prizes if str(prize.id) not in outcome.waits]
    if not given:
        return heli.scoring.PrizeList()
    ready = heli.scoring.PrizeTerms(
        prizes=given,
        person_limit=terms.person_limit,
        team_limit=terms.team_limit,
        source=terms.source,
    )
    return heli.scoring.give_prizes(ready, people, teams)


def final_prize(outcome: ContestOutcome) -> Prize | None:
    """Give the first prize of people that goes by the final score."""
    terms = outcome.contest.prizes
    for prize in terms.prizes if terms is not None else ():
        if prize.kind == "individual" and marks_of(prize)[0] == "final":
            return prize
    return None


def condition_name(outcome: ContestOutcome, condition: str) -> heli.Bilingual:
    """Say what a condition of a prize asks for; its code where heli has no words for it."""
    if condition in CONDITION_NAMES:
        return CONDITION_NAMES[condition]
    for item in outcome.scored.rules.rules.items:
        if condition == f"earned_{item.id}"[:31]:
            name = names(item)
            return heli.Bilingual(f"{name['zh']}有积分", f"points for {name['en']}")
    return heli.Bilingual(condition, condition)


def barred_from(outcome: ContestOutcome, prize: Prize | None) -> dict[str, list[heli.Bilingual]]:
    """Say who cannot win a prize whatever the result, and why.

    Parameters
    ----------
    outcome
        With flags, and with the prizes that were given.
    prize
        The prize; None for one that every flag of safety keeps back and nothing else.
    """
    field = people_field(outcome)
    withheld = SAFETY_FLAGS if prize is None else {str(flag) for flag in prize.withheld_by}
    asked = () if prize is None else {str(one) for one in prize.conditions}
    found: dict[str, list[heli.Bilingual]] = {}
    for raised in field.flags:
        if str(raised.flag) in withheld:
            flag = FLAGS[str(raised.flag)]
            text = heli.Bilingual(f"有标记：{flag.zh}", f"flagged: {flag.en}")
            found.setdefault(str(raised.id), []).append(text)
    for answer in field.answers:
        if str(answer.condition) in asked and answer.verdict != "met":
            verdict, name = answer.verdict, condition_name(outcome, str(answer.condition))
            zh, en = f"条件“{name.zh}”{verdict.zh}", f"condition {name.en}: {verdict.en}"
            text = heli.Bilingual(zh, en)
            found.setdefault(str(answer.id), []).append(text)
    for before, code in _won_before(outcome, prize):
        zh, en = before.name.zh or str(before.id), before.name.en or str(before.id)
        text = heli.Bilingual(f"已获{zh}", f"has won {en}")
        found.setdefault(code, []).append(text)
    return found


def _won_before(outcome: ContestOutcome, prize: Prize | None) -> Iterable[tuple[Prize, str]]:
    """Give who has a prize that comes before one, where nobody may have two."""
    if prize is None or not _one_each(outcome, "individual"):
        return
    terms = outcome.contest.prizes
    order = [one.id for one in terms.prizes] if terms is not None else []
    for before, result in outcome.given:
        # A prize behind the one asked for takes nobody away from it.
        earlier = order.index(before.id) < order.index(prize.id)
        if earlier and before.kind == "individual":
            for award in result.awards:
                yield before, str(award.winner)
