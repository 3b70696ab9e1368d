"""Which prizes can be given now, which wait and for what, and who cannot win one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import heli
from heli.report._contest_document import names
from heli.report._contest_marks import people_field, teams_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heli.report._contest_outcome import ContestOutcome
    from heli.scoring import Prize, PrizeBarrier, PrizeField, PrizeList, PrizeTerms

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
    elif unseen := _never_looked_at(outcome, prize):
        zh = f"没有一人的测量足以核对安全标记：{'、'.join(flag.zh for flag in unseen)}"
        en = f"nobody's measures suffice to look for {', '.join(flag.en for flag in unseen)}"
        found.append(heli.Bilingual(zh, en))
    if marks & OF_EFFECT and contest.effect is None:
        text = ("规则没有 [effect]，没有效果分", "the rules have no [effect], so no effect scores")
        found.append(heli.Bilingual(*text))
    elif marks & OF_EFFECT and not outcome.effects:
        text = ("须先有测量数据才有效果分", "effect scores need measures")
        found.append(heli.Bilingual(*text))
    elif marks & OF_EFFECT and not _any_effect(outcome):
        text = ("没有一人有效果分", "nobody has an effect score")
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
    unseen = not outcome.safety or bool(_never_looked_at(outcome, prize))
    return (by_effect and not _any_effect(outcome)) or (by_safety and unseen)


def _any_effect(outcome: ContestOutcome) -> bool:
    return any(not isinstance(one.score, heli.Unknown) for one in outcome.effects.values())


def _never_looked_at(outcome: ContestOutcome, prize: Prize) -> list[Any]:
    """Give the flags of safety that keep a prize back and are not known of a single person."""
    asked = [flag for flag in map(str, prize.withheld_by) if flag in SAFETY_FLAGS]
    unknown = [
        {one.kind.value for one in answer.unknown} - {flag.kind.value for flag in answer.flags}
        for answer in outcome.safety.values()
    ]
    return [
        SAFETY_FLAGS[flag] for flag in asked if unknown and all(flag in open_ for open_ in unknown)
    ]


def _open_people(outcome: ContestOutcome, prize: Prize) -> int:
    """Count those passed over of whom it is not known whether they can win a prize."""
    given = outcome.prizes.prizes if outcome.prizes is not None else ()
    return sum(
        any(one.bar in ("flag_unknown", "condition_unknown") for one in passed.barriers)
        for result in given
        if str(result.prize) == str(prize.id)
        for passed in result.passed_over
    )


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
        if count := _open_people(outcome, prize):
            text = (
                f"暂定：排在前面的 {count} 人能否得奖尚不明",
                f"provisional: of {count} ahead it is not known whether they can win",
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
    """Say who cannot win a prize whatever the weight of the points, and why.

    Parameters
    ----------
    outcome
        With flags, and with the prizes that were given.
    prize
        The prize, which goes by the final score; None for one that every flag of safety keeps back
        and nothing else.
    """
    field = people_field(outcome)
    size = max(1, len(field.marks.entrants))
    # By points everybody has a place, and where less is better no least is asked.
    anybody = heli.ranking.TieKey("points", heli.Bilingual("积分", "points"), "lower_is_better")
    if prize is None:
        name, flags = heli.Bilingual("奖项", "prize"), list(SAFETY_FLAGS)
        asked = _with_places(size, "unnamed", name, [anybody], withheld_by=flags)
        barriers = _barriers(outcome, [asked], field)
    else:
        own = {"conditions": prize.conditions, "withheld_by": prize.withheld_by}
        asked = _with_places(size, prize.id, prize.name, [anybody], **own)
        barriers = _barriers(outcome, [*_given_before(outcome, prize), asked], field)
        measured = _with_places(size, prize.id, prize.name, prize.keys[:1], least=prize.least)
        barriers += _barriers(outcome, [measured], _at_best(outcome, field))
    found: dict[str, list[heli.Bilingual]] = {}
    for code, barrier in barriers:
        found.setdefault(code, []).append(_told(outcome, barrier))
    return found


def _with_places(places: int, code: str, name: heli.Bilingual, keys: Any, **own: Any) -> Prize:
    """Give a prize of people with a place for everybody, so that whoever is barred is told."""
    return heli.scoring.Prize(
        code, name, "individual", places, keys, end="shared", edge="include", **own
    )


def _barriers(
    outcome: ContestOutcome, prizes: Sequence[Prize], field: PrizeField
) -> list[tuple[str, PrizeBarrier]]:
    """Give what stands between people and the last of some prizes."""
    terms = outcome.contest.prizes
    limit = terms.person_limit if terms is not None else None
    ready = heli.scoring.PrizeTerms(prizes=prizes, person_limit=limit or "several")
    given = heli.scoring.give_prizes(ready, field)
    return [
        (str(passed.id), barrier)
        for passed in given.prizes[-1].passed_over
        for barrier in passed.barriers
    ]


def _given_before(outcome: ContestOutcome, prize: Prize) -> list[Prize]:
    """Give the prizes of people that were given before one: a later one takes nobody away."""
    terms = outcome.contest.prizes
    order = [one.id for one in terms.prizes] if terms is not None else []
    before = order[: order.index(prize.id)]
    return [one for one, _ in outcome.given if one.kind == "individual" and one.id in before]


def _at_best(outcome: ContestOutcome, field: PrizeField) -> PrizeField:
    """Give the people who are ranked with the best final score that any weight gives them."""
    lines = outcome.finals.lines if outcome.finals is not None else ()
    # A final score is linear in the weight: it is best at one of the ends.
    best = {str(line.person): max(line.at(0), line.at(1)) for line in lines if line.ranked}
    at = list(map(str, field.marks.columns)).index("final")
    entrants = []
    for one in field.marks.entrants:
        marks = [*one.marks[:at], best.get(str(one.id)), *one.marks[at + 1 :]]
        entrants.append(heli.ranking.Entrant(one.id, marks))
    return heli.scoring.PrizeField(heli.ranking.MarkTable(field.marks.columns, entrants))


def _told(outcome: ContestOutcome, barrier: PrizeBarrier) -> heli.Bilingual:
    """Say in few words what stands between somebody and a prize."""
    bar, what = barrier.bar.value, str(barrier.what)
    if bar == "flagged":
        return heli.Bilingual(f"有标记：{FLAGS[what].zh}", f"flagged: {FLAGS[what].en}")
    if bar.startswith("condition_"):
        name = condition_name(outcome, what)
        verdict = heli.scoring.ConditionVerdict(
            "unknown" if bar == "condition_unknown" else "not_met"
        )
        zh, en = f"条件“{name.zh}”{verdict.zh}", f"condition {name.en}: {verdict.en}"
        return heli.Bilingual(zh, en)
    if bar in ("has_prize", "may_have_prize"):
        before = next(one for one, _ in outcome.given if str(one.id) == what)
        zh, en = before.name.zh or what, before.name.en or what
        if bar == "has_prize":
            return heli.Bilingual(f"已获{zh}", f"has won {en}")
        return heli.Bilingual(f"可能获{zh}，尚待决定", f"may yet win {en}, still undecided")
    reason = FLAGS.get(what) or barrier.reason or heli.Bilingual(what, what)
    return heli.Bilingual(f"{barrier.bar.zh}：{reason.zh}", f"{barrier.bar.en}: {reason.en}")
