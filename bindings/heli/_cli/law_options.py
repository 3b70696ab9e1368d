"""What the commands of law ask for alike: rules of one's own, a rule, a region, a day."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

import heli
from heli._cli.command import Lang, check_file, day_of, problem
from heli._heli.core import nearest_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: First and last day that can be asked about.
FIRST_DAY, LAST_DAY = date(1949, 1, 1), date(2100, 12, 31)

LangOption = Annotated[Lang, typer.Option(help="语言。 Language.")]
JsonOption = Annotated[
    bool, typer.Option("--json", help="只输出 JSON。 One JSON document on standard output.")
]
RulesOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--rules",
        metavar="FILE.toml",
        help="另加自有规则，可重复。 Rules of one's own besides; may be repeated.",
    ),
]
RegionOption = Annotated[
    str | None,
    typer.Option(
        metavar="REGION",
        help=(
            "所属地区：代码、名称或 SH JS ZJ AH；CN 指仅用全国规则。 "
            "Where the matter belongs: code, name or SH JS ZJ AH; CN for national rules only."
        ),
    ),
]
KnownOnOption = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help=(
            "以该日已知的规则和放假安排为准。 "
            "The day whose knowledge of rules and holidays decides."
        ),
    ),
]


class Question(NamedTuple):
    """What a rule is asked with, beside the event.

    Parameters
    ----------
    book
        The rules.
    region
        Where the matter belongs; None if it is not known.
    law_on, known_on
        The days whose law and whose knowledge decide.
    lang
        Language of the answer.
    """

    book: heli.law.Rulebook
    region: str | None
    law_on: date | None
    known_on: date | None
    lang: Lang


def near_words(zh: str, en: str, near: str | None) -> tuple[str, str]:
    """Give a message in both languages, with the word that was perhaps meant."""
    if near is None:
        return zh, en
    return f"{zh}；是否指 {near}？", f"{en}; did you mean {near}?"


def read_book(files: Iterable[Path] | None) -> heli.law.Rulebook:
    """Give the published rules with those of files, each in place of one with its id."""
    book = heli.law.rulebook()
    for file in files or ():
        check_file(file)
        book = book.with_rules(heli.io.read_rules(file))
    return book


def unknown_rule(text: str, book: heli.law.Rulebook) -> tuple[str, str]:
    """Say in both languages that there is no such rule, with the nearest id."""
    near = nearest_name(text.upper(), [rule.id for rule in book.rules])
    return near_words(f"没有规则“{text}”", f'there is no rule "{text}"', near)


def rule_of(book: heli.law.Rulebook, text: str, field: str = "RULE") -> heli.law.Rule:
    """Give the rule with an id."""
    if text not in book:
        raise problem("unknown_rule", *unknown_rule(text, book), text, field=field)
    return book[text]


def no_number(rule: heli.law.Rule) -> tuple[str, str]:
    """Say in both languages that a rule sets no number, and why."""
    zh = f"规则 {rule.id} 没有规定期限（{rule.kind.zh}）"
    en = f"rule {rule.id} sets no number: its kind is {rule.kind.en}"
    if rule.source.status == "not_found":
        zh, en = f"{zh}，未能查到条文", f"{en}, and no text of it could be read"
    return zh, en


def other_region(rule: heli.law.Rule) -> tuple[str, str]:
    """Say in both languages that a regional rule does not bind in the region asked about."""
    inside = region_names(rule.region)
    zh, en = f"规则 {rule.id} 只适用于{inside[0]}", f"rule {rule.id} binds in {inside[1]} only"
    if rule.overrides:
        zh, en = f"{zh}；可改查 {rule.overrides}", f"{en}; ask for {rule.overrides}"
    return zh, en


def region_names(code: str) -> tuple[str, str]:
    """Give the names of a region in both languages; its code where it has none."""
    if code == "CN":
        return "全国", "nationwide"
    try:
        found = heli.region(code)
    except heli.NotFound:
        return code, code
    return found.name_zh, found.name_en or found.name_zh


def region_fault(error: heli.Error, text: str) -> tuple[str, str]:
    """Say in both languages what is wrong with the name of a region."""
    zh = "有多个含义" if isinstance(error, heli.Conflict) else "不存在"
    return f"地区“{text}”{zh}（{error}）", str(error)


def code_of(text: str) -> str:
    """Give the code of a region by its code or name; six digits need not be in the table.

    Raises
    ------
    heli.NotFound, heli.Conflict
        As `heli.region` does.
    """
    if text == "CN" or re.fullmatch(r"[1-9]\d{5}", text, re.ASCII):
        return text
    return heli.region(text).code


def region_of(text: str | None, field: str = "--region") -> str | None:
    """Give the code of a region as an option states it."""
    if text is None:
        return None
    try:
        return code_of(text)
    except heli.Error as error:
        code = "ambiguous_region" if isinstance(error, heli.Conflict) else "unknown_region"
        raise problem(code, *region_fault(error, text), text, field=field) from None


def asked_day_or_none(text: str | None, field: str) -> date | None:
    """Give the day that an option names, if it is given."""
    return asked_day(text, field) if text is not None else None


def asked_day(text: str, field: str) -> date:
    """Give the day that an option names, one that can be asked about."""
    day = day_of(text, field)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise problem("out_of_range", *out_of_range(text), text, field=field)
    return day


def out_of_range(text: str) -> tuple[str, str]:
    """Say in both languages that a day cannot be asked about."""
    return (
        f"日期 {text} 不在 {FIRST_DAY} 至 {LAST_DAY} 之内",
        f"the day {text} is outside {FIRST_DAY} to {LAST_DAY}",
    )


def token_of(
    text: str | None, tokens: Iterable[heli.Token], field: str, what: tuple[str, str]
) -> str | None:
    """Give the token that an option names by itself or by its Chinese name."""
    if text is None:
        return None
    known: Sequence[heli.Token] = list(tokens)
    for token in known:
        if text in (token.value, token.zh):
            return token.value
    names = " ".join(token.value for token in known)
    near = nearest_name(text, [token.value for token in known])
    zh, en = near_words(f"没有{what[0]}“{text}”", f'there is no {what[1]} "{text}"', near)
    if near is None:
        zh, en = f"{zh}，应为：{names}", f"{en}, expected one of {names}"
    raise problem("unknown_token", zh, en, text, field=field)
