"""`heli score`: a contest by points, from rules and log to standings, prizes and effect."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import heli
from heli._cli.command import (
    SENTENCE_WIDTH,
    TABLES,
    Lang,
    check_encoding,
    check_file,
    problem,
    problems_shown,
    show,
)
from heli._cli.law_options import JsonOption, LangOption
from heli._cli.law_words import Words
from heli._cli.score_effect import Answer, Question, answer_of
from heli._cli.score_files import Look, contest_files
from heli._cli.score_manifest import ORGANISERS, OldFiles, old_files
from heli._cli.score_text import score_text
from heli._output_files import write_files
from heli.report._prizes_document import prize_rows
from heli.report.review_table import shown

if TYPE_CHECKING:
    from heli.report._contest_outcome import ContestOutcome


def weight_of(text: str | None) -> Fraction | None:
    """Give the weight of the points that an option states: `0.6` or `3/5`."""
    if text is None:
        return None
    try:
        weight = Fraction(text)
    except (ValueError, ZeroDivisionError):
        zh, en = "应为数，如 0.6 或 3/5", "expected a number such as 0.6 or 3/5"
        raise problem("invalid_weight", zh, en, text, field="--weight") from None
    if not 0 <= weight <= 1:
        zh, en = "积分权重应在 0 至 1 之间", "expected a weight of the points from 0 to 1"
        raise problem("invalid_weight", zh, en, text, field="--weight")
    return weight


def ids_of(text: str) -> heli.scoring.EntryIds:
    """Give what is known of the ids of entries."""
    for kind in heli.scoring.EntryIds:
        if text == kind.value:
            return kind
    zh, en = "应为 check 或 unique", "expected check or unique"
    raise problem("unknown_token", zh, en, text, field="--ids")


def check_paths(rules: Path, log: Path, further: dict[str, Path | None], out: Path | None) -> None:
    """Refuse files that are not there or of another kind, and an output folder that is a file."""
    check_file(rules, (".toml", ".json"), field="RULES")
    check_file(log, TABLES, field="LOG")
    for field, path in further.items():
        if path is not None:
            check_file(path, TABLES, field=field)
    if out is not None and out.exists() and not out.is_dir():
        zh, en = "应为文件夹", "expected a folder"
        raise problem("no_folder", zh, en, path=str(out), field="--out")


def check_weight(weight: str | None, *, as_json: bool) -> None:
    """Refuse a weight beside `--json`: final scores are for organisers, and JSON is for all."""
    if weight is not None and as_json:
        zh = "不能与 --json 同用：JSON 可以公开，不含最终成绩；请去掉 --json，用 --out 写入文件"
        en = (
            "does not go with --json: the JSON may be shared and holds no final score; "
            "leave --json out and write files by --out"
        )
        raise problem("conflicting_options", zh, en, weight, field="--weight")


def empty_notes(outcome: ContestOutcome, people: Path | None) -> list[heli.Bilingual]:
    """Say that there are no entries or no participants: the answer is then right, and empty."""
    found = []
    if len(outcome.scored) == 0:
        found.append(heli.Bilingual("没有记录：人人 0 分", "no entries: everybody has 0 points"))
    if people is not None and not outcome.participants:
        found.append(heli.Bilingual("没有参加者", "no participants"))
    return found


def unused_notes(answer: Answer, weight: str | None) -> list[heli.Bilingual]:
    """Say that a weight is not used where nothing was measured."""
    if weight is None or answer.effect is not None:
        return []
    text = (
        "没有测量数据（--measures），--weight 没有用到",
        "without measures (--measures) --weight is not used",
    )
    return [heli.Bilingual(*text)]


def json_of(outcome: ContestOutcome, *, illustrative: bool) -> str:
    """Give points and places as JSON, and where the rules have prizes who won which or waits."""
    text: str = heli.io.to_json(outcome.scored)
    further: dict[str, object] = {"illustrative": True} if illustrative else {}
    if outcome.contest.prizes is not None:
        further |= {"prizes": prize_rows(outcome)}
    if not further:
        return text
    document = json.loads(text) | further
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def say_removed(old: OldFiles, folder: Path, words: Words, *, as_json: bool) -> None:
    """Say which files of an earlier run went, and which stayed since somebody changed them."""
    for name in old.stale:
        text = words("已删除上次运行留下的文件", "removed, left by an earlier run")
        typer.echo(shown(f"{text}: {folder / name}"), err=as_json)
    for name in old.changed:
        text = words(
            "上次运行的文件已被改动，未删除", "left by an earlier run, changed since, kept"
        )
        typer.echo(shown(f"{text}: {folder / name}"), err=True)


def score(
    rules: Annotated[
        Path, typer.Argument(metavar="RULES", help="比赛规则 TOML 或 JSON。 Rules of the contest.")
    ],
    log: Annotated[
        Path,
        typer.Argument(metavar="LOG", help="记录表 CSV、Excel 或 Parquet。 The log of entries."),
    ],
    *,
    people: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="参加者：person,team 及入组条件。 Participants; by default everybody in the log.",
        ),
    ] = None,
    measures: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="测量：person,date,kind,weight_g… Measures, for effect scores and the report.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="页面与表格写入此文件夹。 Folder of the pages and tables."
        ),
    ] = None,
    as_json: JsonOption = False,
    person: Annotated[
        str | None,
        typer.Option(
            metavar="CODE",
            help="另写此人的积分明细。 Write why this person has so many points, to a file.",
        ),
    ] = None,
    weight: Annotated[
        str | None,
        typer.Option(
            metavar="W",
            help="积分的权重，0 至 1，没有默认值。 Weight of points against effect; no default.",
        ),
    ] = None,
    standard: Annotated[
        str | None,
        typer.Option(
            metavar="ID",
            help="体重分级标准，默认用入组条件所用的。 Standard of BMI classes; that of [entry].",
        ),
    ] = None,
    ids: Annotated[
        str,
        typer.Option(
            metavar="check|unique",
            help="编号是否要查重。 Compare entries of one id, or take ids as unique.",
        ),
    ] = "check",
    name: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="页面上的比赛名称。 Name of the contest on the pages."),
    ] = None,
    illustrative: Annotated[
        bool,
        typer.Option("--illustrative", help="标明全部为示例数据。 Mark everything as made up."),
    ] = False,
    encoding: Annotated[
        str, typer.Option(help="CSV 的编码，如 gb18030。 Encoding of CSV tables, such as gb18030.")
    ] = "utf-8-sig",
    lang: LangOption = Lang.zh,
) -> None:
    """Score the log of a contest: points, standings, prizes, why, and what it did for health.

    Files directly in the folder of --out may be shared; what lets losses of weight be derived is in
    `organisers-only`. Files of an earlier run that no longer belong are removed.

    为比赛记录计分：积分、名次、奖项、理由和减重效果。
    """
    with problems_shown(lang, as_json=as_json):
        check_encoding(encoding)
        check_paths(rules, log, {"--people": people, "--measures": measures}, out)
        check_weight(weight, as_json=as_json)
        question = Question(
            rules, log, people, measures, encoding, ids_of(ids), weight_of(weight), standard
        )
        answer = answer_of(question)
        outcome = answer.outcome
        if person is not None and person not in outcome.participants:
            zh, en = f"没有参加者“{person}”", f'nobody who takes part has the code "{person}"'
            raise problem("unknown_person", zh, en, person, field="--person")
        if person is not None and out is None:
            zh, en = "积分明细须写入文件，请用 --out", "a trace is a file of its own: give --out"
            raise problem("needs_out", zh, en, person, field="--person")
        paths, old = [], OldFiles()
        if out is not None:
            title = heli.Bilingual(name, name) if name else None
            files = contest_files(answer, person, Look(illustrative, title, lang.value))
            old = old_files(out, files)
            paths = write_files(out, files, private=(ORGANISERS,), stale=old.stale)
        if as_json:
            typer.echo(json_of(outcome, illustrative=illustrative).encode(), nl=False)
        else:
            show(score_text(outcome, lang), SENTENCE_WIDTH)
            for path in paths:
                typer.echo(shown(str(path)))
        for note in (*empty_notes(outcome, people), *unused_notes(answer, weight)):
            typer.echo(Words(lang.value).of(note), err=True)
        for note in answer.notes:
            # Not in what may be piped on: a note names people who were measured.
            typer.echo(Words(lang.value).of(note), err=True)
        if out is not None:
            say_removed(old, out, Words(lang.value), as_json=as_json)
