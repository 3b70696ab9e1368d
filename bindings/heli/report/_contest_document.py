"""What documents of a contest have in common: their head, who may see them, words and numbers."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import heli
from heli._value import plain

if TYPE_CHECKING:
    from heli._token import Token
    from heli.report._contest_outcome import ContestOutcome

    Json = dict[str, Any]

#: Format of the documents.
FORMAT = "heli.report.v1"
#: Digits after the point of a number that has no finite decimal form.
DECIMALS = 4
#: A fraction as `heli` writes a number without a finite decimal form.
FRACTION = re.compile(r"(?<![\w./-])-?\d+/\d+(?![\w/])", re.ASCII)
#: What publishing standings and prizes together tells, and what to do about it.
BOTH_PUBLISHED = (
    "注意：积分榜和得奖名单同时公布，读者可以猜出谁名次高而没有得奖；公布的最终成绩权重"
    "还可让人推出个人减重的范围。请只公布其一，或公布不分先后的得奖名单。",
    "Mind: publishing both standings and prizes lets readers guess who was passed over and, where "
    "the weight of the final score is printed, bound a person's loss. Publish one of them, or the "
    "prizes unordered.",
)
#: Who may see a document, by its kind.
AUDIENCES = {
    "contest_standings": (
        "shared",
        f"可以公开：只有编号、积分和名次，没有任何人的健康信息。{BOTH_PUBLISHED[0]}",
        "May be shared: codes, points and places; nothing of anybody's health. "
        f"{BOTH_PUBLISHED[1]}",
    ),
    "contest_prizes": (
        "shared",
        f"可以公开：只有奖项、名次和得奖者编号，没有成绩，也没有未得奖者。{BOTH_PUBLISHED[0]}",
        "May be shared: prizes, places and codes of winners; no results, and nobody else. "
        f"{BOTH_PUBLISHED[1]}",
    ),
    "contest_outcome": (
        "organisers",
        "仅供主办方和裁判，请勿转发：由效果分、最终成绩和准确权重可以推出个人的减重幅度。",
        "For organisers and referees only, do not pass it on: effect scores, final scores and "
        "exact weights give people's losses of weight away.",
    ),
    "contest_effect": (
        "organisers",
        "供主办方使用：少于 5 人的数目已隐去，是否公布由主办方决定。",
        "For the organisers: counts of fewer than five people are left out; whether it is "
        "published is theirs to decide.",
    ),
    "person_trace": (
        "person",
        "仅供本人和裁判：只交给本人，不得公开。",
        "For this person and the referees only: it is handed to the person and not published.",
    ),
}


def words(text: heli.Bilingual | None) -> Json | None:
    """Give a text in both languages, fractions in it as decimals."""
    if text is None:
        return None
    return {"zh": with_decimals(text.zh), "en": with_decimals(text.en)}


def with_decimals(text: str | None) -> str | None:
    """Give a text in which fractions became decimals, such as ≈63.5667 for 1907/30."""
    return text and FRACTION.sub(lambda found: decimal(Fraction(found[0])), text)


def decimal(value: Fraction | int) -> str:
    """Give a number as a decimal: exact where it is finite, else ≈ and `DECIMALS` digits."""
    exact = str(plain(Fraction(value)))
    return exact if "/" not in exact else f"≈{_rounded(Fraction(value))}"


def _rounded(value: Fraction) -> str:
    text = f"{round(float(value), DECIMALS):.{DECIMALS}f}"
    return text.rstrip("0").rstrip(".")


def token(value: Token) -> Json:
    """Give a token with its names."""
    return {"token": value.value, "zh": value.zh, "en": value.en}


def names(value: heli.scoring.ContestRules | heli.scoring.PointItem) -> Json:
    """Give the name of a contest or an item in both languages; its code where there is none."""
    zh, en = (value.name.zh, value.name.en) if value.name is not None else (None, None)
    return {"zh": zh or en or value.id, "en": en or zh or value.id}


def source_of(source: heli.Source | None) -> Json | None:
    """Give a source with the words of how far it was checked."""
    if source is None:
        return None
    status = token(source.status)
    return source.to_dict() | {"status_label": {"zh": status["zh"], "en": status["en"]}}


def number(value: Any) -> Json | None:
    """Give a number: exact as text, rounded for the eye, as a decimal; None if there is none."""
    if value is None or not isinstance(value, int | Fraction):
        return None
    exact = Fraction(value)
    return {"exact": str(plain(exact)), "shown": _rounded(exact), "decimal": decimal(exact)}


def contest_head(
    outcome: ContestOutcome, kind: str, *, illustrative: bool, title: heli.Bilingual | None
) -> Json:
    """Give what every document of a contest begins with, who may see it among it."""
    rules = outcome.scored.rules
    audience, zh, en = AUDIENCES[kind]
    return {
        "format": FORMAT,
        "kind": kind,
        "heli_version": heli.__version__,
        "illustrative": illustrative,
        "audience": {"token": audience, "zh": zh, "en": en},
        "contest": {
            "id": rules.rules.id,
            "title": words(title) or names(rules.rules),
            "start": rules.rules.start.isoformat(),
            "end": rules.rules.end.isoformat(),
            "total": rules.rules.total,
            "digest": rules.digest,
            "source": source_of(rules.rules.source),
            "items": {item.id: names(item) for item in rules.rules.items},
        },
    }


def choices_of(*terms: Any) -> list[Any]:
    """Give what in these terms rests on the organiser's choice; those that are not stated none."""
    return [choice for part in terms if part is not None for choice in part.choices]


def choice_rows(choices: list[Any]) -> list[Json]:
    """Give choices of the organiser with their words."""
    return [
        {"field": choice.field, "item": choice.item, "text": words(choice.text)}
        for choice in choices
    ]
