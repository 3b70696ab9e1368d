"""The command line: `review`, `due`, `rules`, `clock`, `docket`, `score`."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

import heli
from heli._cli.clock import clock, docket
from heli._cli.command import (
    ENCODING_OPTION,
    TABLES,
    Lang,
    check_encoding,
    day_of,
    named,
    problem,
    problems_shown,
    show,
)
from heli._cli.due import due
from heli._cli.rules import app as rules
from heli._cli.score import score
from heli._output_files import write_files
from heli.programme.evidence_table import read_rows
from heli.report import render_review
from heli.report.review_table import review_table, shown

__all__ = ["app"]

app = typer.Typer(
    name="heli",
    help="合力：工会工作日历、规则与方案审视。 Work calendars, rules and programme reviews.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(due)
app.add_typer(rules, name="rules")
app.command()(clock)
app.command()(docket)
app.command()(score)


class Level(StrEnum):
    """Level of the prediction intervals."""

    p80 = "p80"
    p90 = "p90"
    p95 = "p95"
    p99 = "p99"


def today() -> date:
    """Give the day by the local clock."""
    return datetime.now(UTC).astimezone().date()


def is_table(path: Path) -> bool:
    """Whether a path is that of a table, as far as its name says."""
    # A program that has a workbook open keeps a file ~$NAME.xlsx beside it.
    hidden = path.name.startswith((".", "~$"))
    return path.suffix.lower() in TABLES and not hidden and not path.is_dir()


def read_table(folder: Path, path: Path, encoding: str) -> heli.programme.EvidenceTable:
    """Read a table of a folder; one that cannot be read has that as its finding."""
    code, zh, en = "unreadable_file", "文件无法读取", "the file cannot be read"
    try:
        if not path.resolve(strict=True).is_relative_to(folder.resolve(strict=True)):
            code, zh = "link_leaves_folder", "链接指向文件夹之外的文件，不予读取"
            en = "the link leads out of the folder, so it is not followed"
        elif path.is_file():
            return read_rows(path, encoding, None, None, ENCODING_OPTION)
    except (OSError, RuntimeError):  # A loop of links is a RuntimeError before Python 3.13.
        pass
    place = heli.Place(named(path))
    finding = heli.Finding("error", code, heli.Bilingual(zh, en), place)
    return heli.programme.EvidenceTable(named(path), [], [finding])


def read(folder: Path, encoding: str) -> heli.io.ProgrammeFolder:
    """Read a folder: its documents, and its tables by name."""
    if not folder.is_dir():
        raise problem("no_folder", "没有这个文件夹", "there is no such folder", path=named(folder))
    check_encoding(encoding)
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".toml", *TABLES))
    for path in files:
        if named(path) != str(path):
            zh, en = "文件名不是 UTF-8 文本", "the name of the file is no UTF-8 text"
            raise problem("invalid_name", zh, en, path=named(path))
    tables = [read_table(folder, path, encoding) for path in files if is_table(path)]
    return heli.io.read_folder(folder, tables)


def has_error(document: dict[str, Any]) -> bool:
    """Whether a finding of the review or of a row is an error."""
    parts = (document, *document["items"])
    return any(finding["severity"] == "error" for part in parts for finding in part["findings"])


def version(*, asked: bool) -> None:
    """Show the version and leave."""
    if asked:
        typer.echo(f"heli {heli.__version__}")
        raise typer.Exit


@app.callback()
def main(
    *,
    _: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=lambda asked: version(asked=asked),
            is_eager=True,
            help="显示版本。 Show the version and exit.",
        ),
    ] = False,
) -> None:
    """合力：工会工作日历、规则与方案审视。Work calendars, rules and programme reviews."""


@app.command()
def review(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="DIR",
            help="方案与证据所在的文件夹。 Folder with a programme and its evidence.",
        ),
    ],
    *,
    as_of: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="审视日，默认今天。 Day of the review; today by default."
        ),
    ] = None,
    lang: Annotated[Lang, typer.Option(help="语言。 Language.")] = Lang.zh,
    as_json: Annotated[
        bool, typer.Option("--json", help="只输出 JSON。 One JSON document on standard output.")
    ] = False,
    strict: Annotated[
        bool,
        typer.Option("--strict", help="有错误时退出码为 1。 Exit with 1 if a finding is an error."),
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="报告的文件夹，默认 heli-review。 Folder of the report; heli-review by default.",
        ),
    ] = None,
    level: Annotated[
        Level, typer.Option(help="预测区间的水平。 Level of the prediction intervals.")
    ] = Level.p90,
    encoding: Annotated[
        str, typer.Option(help="CSV 的编码，如 gb18030。 Encoding of CSV tables, such as gb18030.")
    ] = "utf-8-sig",
) -> None:
    """Review a programme: what is done, on track, at risk, late, and what nobody can tell.

    审视一份方案：哪些已完成、进展正常、有风险、逾期，哪些无法判断。
    """
    with problems_shown(lang, as_json=as_json):
        day = day_of(as_of, "--as-of") if as_of is not None else today()
        found = read(folder, encoding)
        answer = heli.programme.review(
            found.plan, found.evidence, day, level=heli.programme.IntervalLevel(level.value)
        )
        text = heli.io.review_json(answer, found.plan, found.evidence)
        document = json.loads(text)
        paths: list[Path] = []
        if out is not None or not as_json:
            page = render_review(document, lang=lang.value)
            files = {"review.json": text, "review.html": page}
            paths = write_files(out or Path("heli-review"), files)
        if as_json:
            typer.echo(text.encode(), nl=False)
        else:
            show(review_table(document, lang=lang.value))
            for path in paths:
                typer.echo(shown(str(path)))
    if strict and has_error(document):
        raise typer.Exit(1)
