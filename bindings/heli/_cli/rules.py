"""`heli rules`: which rules there are, and what is known of one."""

from __future__ import annotations

from typing import Annotated

import typer

import heli
from heli._cli.command import SENTENCE_WIDTH, Lang, problems_shown, show
from heli._cli.law_options import (
    JsonOption,
    LangOption,
    RulesOption,
    read_book,
    region_of,
    rule_of,
    token_of,
)
from heli._cli.rule_text import RuleList, rule_text
from heli._heli.core import region_contains

app = typer.Typer(
    help="规则：列出、查看、检索。 Rules of law: list, show, search.", no_args_is_help=True
)


def show_rules(rules: list[heli.law.Rule], lang: Lang, *, as_json: bool) -> None:
    """Show rules as a table, or as one document."""
    if as_json:
        typer.echo(heli.io.to_json(heli.Table(rules, heli.law.Rule)).encode(), nl=False)
    else:
        show(RuleList(rules, lang.value))


def belongs(rule: heli.law.Rule, place: str) -> bool:
    """Whether a rule is one of a region: national for the country, regional for the others."""
    if place == "CN" or rule.region == "CN":
        return rule.region == place
    return region_contains(rule.region, place) or region_contains(place, rule.region)


@app.command("list")
def list_rules(
    *,
    matter: Annotated[
        str | None,
        typer.Option(help="事项，如 arbitration 或“仲裁”。 Matter, such as arbitration."),
    ] = None,
    region: Annotated[
        str | None,
        typer.Option(
            metavar="REGION",
            help=(
                "适用于该地区或者其中一部分的地方规则；CN 指全国规则。 "
                "Regional rules that bind there or in a part of it; CN for national ones."
            ),
        ),
    ] = None,
    kind: Annotated[
        str | None, typer.Option(help="种类，如 party_period。 Kind, such as party_period.")
    ] = None,
    status: Annotated[
        str | None,
        typer.Option(
            help=(
                "来源核实程度：verified、unverified、not_found。 "
                "How far its source was checked: verified, unverified, not_found."
            )
        ),
    ] = None,
    rules: RulesOption = None,
    lang: LangOption = Lang.zh,
    as_json: JsonOption = False,
) -> None:
    """列出规则，可以筛选。 List the rules: all, or those of a matter, region, kind, status."""
    with problems_shown(lang, as_json=as_json):
        asked = (
            ("matter", token_of(matter, heli.law.Matter, "--matter", ("事项", "matter"))),
            ("kind", token_of(kind, heli.law.RuleKind, "--kind", ("种类", "kind"))),
        )
        place = region_of(region)
        checked = token_of(status, heli.SourceStatus, "--status", ("状态", "status"))
        found = [
            rule
            for rule in read_book(rules).rules
            if all(value is None or getattr(rule, name) == value for name, value in asked)
            and checked in (None, rule.source.status)
            and (place is None or belongs(rule, place))
        ]
        show_rules(found, lang, as_json=as_json)


@app.command("show")
def show_rule(
    rule: Annotated[str, typer.Argument(metavar="ID", help="规则编号。 Id of the rule.")],
    *,
    rules: RulesOption = None,
    lang: LangOption = Lang.zh,
    as_json: JsonOption = False,
) -> None:
    """显示一条规则的全部内容。 Show everything that is known of a rule."""
    with problems_shown(lang, as_json=as_json):
        book = read_book(rules)
        found = rule_of(book, rule, "ID")
        if as_json:
            typer.echo(heli.io.to_json(found).encode(), nl=False)
        else:
            show(rule_text(found, book, lang.value), SENTENCE_WIDTH)


@app.command("search")
def search_rules(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS...",
            help=(
                "编号、名称、法律、事项或起算事件中的词。 "
                "Words of the id, names, law, matter or start event."
            ),
        ),
    ],
    *,
    rules: RulesOption = None,
    lang: LangOption = Lang.zh,
    as_json: JsonOption = False,
) -> None:
    """检索含有全部词语的规则。 Find the rules that hold every word."""
    with problems_shown(lang, as_json=as_json):
        show_rules(list(read_book(rules).search(" ".join(words))), lang, as_json=as_json)
