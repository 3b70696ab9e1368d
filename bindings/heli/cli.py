"""The command line: `heli review DIR`."""

from __future__ import annotations

import codecs
import contextlib
import io
import json
import re
import sys
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console

import heli
from heli._output_files import write_files
from heli.evidence_table import read_rows
from heli.report import render_review
from heli.review_table import review_table, shown

__all__ = ["app"]

#: The first year of the dates of heli.
FIRST_YEAR = "1400"
TABLES = (".csv", ".xlsx", ".parquet")
#: How an encoding is named on the command line.
ENCODING_OPTION = "--encoding {}"
#: What is wrong, in Chinese, where an exception speaks English.
KINDS = (
    (heli.InvalidValue, "输入无效"),
    (heli.NotFound, "未找到"),
    (heli.Conflict, "相互矛盾"),
    (OSError, "文件无法读写"),
)
#: Width of a table that is not for a terminal.
PLAIN_WIDTH = 120

app = typer.Typer(
    name="heli",
    help="合力：工会工作日历、规则与方案审视。Work calendars, rules and programme reviews.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Lang(StrEnum):
    """Language of what is shown."""

    zh = "zh"
    en = "en"


class Level(StrEnum):
    """Level of the prediction intervals."""

    p80 = "p80"
    p90 = "p90"
    p95 = "p95"
    p99 = "p99"


def problem(code: str, zh: str, en: str, value: str | None = None, **place: Any) -> heli.ParseError:
    """Give a problem of the command itself in the same form as those of documents."""
    finding = heli.Finding("error", code, heli.Bilingual(zh, en), heli.Place(**place), value)
    return heli.ParseError(en, [finding])


def parsed_day(text: str | None) -> date:
    """Give the day of the question: as written, else today by the local clock."""
    if text is None:
        return datetime.now(UTC).astimezone().date()
    zh, en = f"日期“{text}”无效，应为 YYYY-MM-DD", f'"{text}" is no date, expected YYYY-MM-DD'
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        zh, en = f"没有 {text} 这一天", f"there is no day {text}"
        if text < FIRST_YEAR:
            zh = f"日期“{text}”的年份应在 {FIRST_YEAR} 至 9999 之间"
            en = f'the year of "{text}" is not one of {FIRST_YEAR} to 9999'
        else:
            with contextlib.suppress(ValueError):
                return date.fromisoformat(text)
    raise problem("invalid_date", zh, en, text, field="--as-of")


def named(path: Path) -> str:
    """Give the name of a file; bytes in it that are no text are replaced."""
    return str(path).encode(errors="replace").decode()


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
    try:
        codecs.lookup(encoding)
    except LookupError:
        zh, en = f"没有编码“{encoding}”", f'there is no encoding "{encoding}"'
        raise problem("unknown_encoding", zh, en, encoding, field="--encoding") from None
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".toml", *TABLES))
    for path in files:
        if named(path) != str(path):
            zh, en = "文件名不是 UTF-8 文本", "the name of the file is no UTF-8 text"
            raise problem("invalid_name", zh, en, path=named(path))
    tables = [read_table(folder, path, encoding) for path in files if is_table(path)]
    return heli.io.read_folder(folder, tables)


def fail(error: Exception, lang: Lang, *, as_json: bool) -> NoReturn:
    """Show every problem and leave with 2."""
    if not isinstance(error, heli.ParseError):
        zh = next((zh for kind, zh in KINDS if isinstance(error, kind)), "无法完成")
        error = problem("unusable", f"{zh}（{error}）", str(error))
    if as_json:
        typer.echo(heli.io.to_json(error).encode(), nl=False)
    for finding in error.findings:
        where = str(finding.where)
        message = finding.message.in_(heli.Language(lang.value))
        typer.echo(shown(f"{where}: {message}" if where else message), err=True)
    raise typer.Exit(2)


def show(document: dict[str, Any], lang: Lang, paths: list[Path]) -> None:
    """Show the table and where the files are."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    console = Console(highlight=False, markup=False, emoji=False)
    if not console.is_terminal and console.width < PLAIN_WIDTH:
        console = Console(highlight=False, markup=False, emoji=False, width=PLAIN_WIDTH)
    console.print(review_table(document, lang=lang.value))
    for path in paths:
        typer.echo(shown(str(path)))


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
            help="显示版本。Show the version and exit.",
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
            help="方案与证据所在的文件夹。Folder with a programme and its evidence.",
        ),
    ],
    *,
    as_of: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="审视日，默认今天。Day of the review; today by default."),
    ] = None,
    lang: Annotated[Lang, typer.Option(help="语言。Language.")] = Lang.zh,
    as_json: Annotated[
        bool, typer.Option("--json", help="只输出 JSON。One JSON document on standard output.")
    ] = False,
    strict: Annotated[
        bool,
        typer.Option("--strict", help="有错误时退出码为 1。Exit with 1 if a finding is an error."),
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="报告的文件夹，默认 heli-review。Folder of the report; heli-review by default.",
        ),
    ] = None,
    level: Annotated[
        Level, typer.Option(help="预测区间的水平。Level of the prediction intervals.")
    ] = Level.p90,
    encoding: Annotated[
        str, typer.Option(help="CSV 的编码，如 gb18030。Encoding of CSV tables, such as gb18030.")
    ] = "utf-8-sig",
) -> None:
    """Review a programme: what is done, on track, at risk, late, and what nobody can tell.

    审视一份方案：哪些已完成、进展正常、有风险、逾期，哪些无法判断。
    """
    try:
        day = parsed_day(as_of)
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
            show(document, lang, paths)
    except BrokenPipeError:
        raise  # Whoever read the output has seen enough.
    except (heli.Error, OSError) as error:
        fail(error, lang, as_json=as_json)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    if strict and has_error(document):
        raise typer.Exit(1)
