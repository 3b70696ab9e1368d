"""What every command does alike: its language, its days, its problems and how it leaves."""

from __future__ import annotations

import codecs
import contextlib
import errno
import io
import os
import re
import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import typer
from rich.console import Console

import heli
from heli.report.review_table import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

#: The first year of the dates of heli.
FIRST_YEAR = "1400"
#: How an encoding is named on the command line.
ENCODING_OPTION = "--encoding {}"
#: What is wrong, in Chinese, where an exception speaks English.
KINDS = (
    (heli.InvalidValue, "输入无效"),
    (heli.NotFound, "未找到"),
    (heli.Conflict, "相互矛盾"),
    (OSError, "文件无法读写"),
)
#: Why a system cannot read or write a file, in Chinese, where the system speaks English.
SYSTEM_REASONS = {
    errno.EACCES: "没有权限",
    errno.EPERM: "不允许此操作",
    errno.ENOENT: "没有此文件或文件夹",
    errno.EEXIST: "已有同名文件",
    errno.ENOTDIR: "路径中有一段不是文件夹",
    errno.EISDIR: "这是文件夹",
    errno.ENOSPC: "磁盘空间不足",
    errno.EROFS: "文件系统只读",
    errno.ENAMETOOLONG: "名称过长",
    errno.EIO: "读写出错",
}
#: How many problems of one document are shown; all of them are in the JSON.
MOST_SHOWN = 20
#: Tables that can be read, by the ends of their names.
TABLES = (".csv", ".xlsx", ".parquet")
#: Width of what is not for a terminal.
PLAIN_WIDTH = 120
#: The same for answers in sentences, which are read more easily in short lines.
SENTENCE_WIDTH = 88


class Lang(StrEnum):
    """Language of what is shown."""

    zh = "zh"
    en = "en"


def problem(code: str, zh: str, en: str, value: str | None = None, **place: Any) -> heli.ParseError:
    """Give a problem of the command itself in the same form as those of documents."""
    finding = heli.Finding("error", code, heli.Bilingual(zh, en), heli.Place(**place), value)
    return heli.ParseError(en, [finding])


def day_fault(text: str) -> tuple[str, str]:
    """Say in both languages why a text is no day, naming it and the form that is expected."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return f"日期“{text}”无效，应为 YYYY-MM-DD", f'"{text}" is no date, expected YYYY-MM-DD'
    if text < FIRST_YEAR:
        return (
            f"日期“{text}”的年份应在 {FIRST_YEAR} 至 9999 之间",
            f'the year of "{text}" is not one of {FIRST_YEAR} to 9999',
        )
    return f"没有 {text} 这一天", f"there is no day {text}"


def day_or_none(text: str) -> date | None:
    """Give the day that a text names in the form YYYY-MM-DD; None if it names none."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) and text >= FIRST_YEAR:
        with contextlib.suppress(ValueError):
            return date.fromisoformat(text)
    return None


def day_of(text: str, field: str) -> date:
    """Give the day that an option names."""
    day = day_or_none(text)
    if day is None:
        raise problem("invalid_date", *day_fault(text), text, field=field)
    return day


def named(path: Path) -> str:
    """Give the name of a file; bytes in it that are no text are replaced."""
    return str(path).encode(errors="replace").decode()


def check_file(path: Path, endings: Sequence[str] = (), **place: Any) -> None:
    """Refuse a path that is no file, or no file that ends in one of `endings`."""
    if path.is_dir():
        zh, en = "是一个文件夹，应为文件", "is a folder, expected a file"
        raise problem("no_file", zh, en, path=named(path), **place)
    if not path.is_file():
        zh, en = "没有这个文件", "there is no such file"
        raise problem("no_file", zh, en, path=named(path), **place)
    if endings and path.suffix.lower() not in endings:
        zh = f"文件类型应为 {'、'.join(endings)}"
        en = f"expected a file that ends in {' '.join(endings)}"
        raise problem("unknown_kind", zh, en, path=named(path), **place)


def check_encoding(encoding: str) -> None:
    """Refuse an encoding that does not exist."""
    try:
        codecs.lookup(encoding)
    except LookupError:
        zh, en = f"没有编码“{encoding}”", f'there is no encoding "{encoding}"'
        raise problem("unknown_encoding", zh, en, encoding, field="--encoding") from None


def as_problem(error: Exception) -> heli.ParseError:
    """Give any problem in the form of those of documents."""
    if isinstance(error, heli.ParseError):
        return error
    if isinstance(error, OSError) and error.errno is not None:
        reason = SYSTEM_REASONS.get(error.errno, f"系统错误 {error.errno}")
        path = named(Path(os.fsdecode(error.filename))) if error.filename else None
        return problem("unusable", f"文件无法读写：{reason}", str(error.strerror), path=path)
    zh = next((zh for kind, zh in KINDS if isinstance(error, kind)), "无法完成")
    return problem("unusable", f"{zh}（{error}）", str(error))


def problem_lines(findings: Sequence[heli.Finding], lang: Lang) -> list[str]:
    """Give a line for each problem, the first ones of a document if there are many."""
    counts: dict[str | None, int] = {}
    lines = []
    for finding in findings:
        path = finding.where.path
        counts[path] = counts.get(path, 0) + 1
        if counts[path] <= MOST_SHOWN:
            where = str(finding.where)
            message = finding.message.in_(heli.Language(lang.value))
            lines.append(f"{where}: {message}" if where else str(message))
    for path, count in counts.items():
        if count > MOST_SHOWN:
            more = count - MOST_SHOWN
            told = (
                f"另有 {more} 处，共 {count} 处"
                if lang == Lang.zh
                else f"and {more} more of {count}"
            )
            lines.append(f"{path}: {told}" if path else told)
    return lines


def fail(error: Exception, lang: Lang, *, as_json: bool) -> NoReturn:
    """Show the problems, of each document the first twenty and their count, and leave with 2."""
    found = as_problem(error)
    if as_json:
        typer.echo(heli.io.to_json(found).encode(), nl=False)
    for line in problem_lines(found.findings, lang):
        typer.echo(shown(line), err=True)
    raise typer.Exit(2)


@contextlib.contextmanager
def problems_shown(lang: Lang, *, as_json: bool) -> Iterator[None]:
    """Let what is raised inside become messages and an exit status."""
    try:
        yield
    except BrokenPipeError:
        raise  # Whoever read the output has seen enough.
    except (heli.Error, OSError) as error:
        fail(error, lang, as_json=as_json)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def show(text: RenderableType, plain_width: int = PLAIN_WIDTH) -> None:
    """Print what suits itself to the width of the terminal; elsewhere in so many columns."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    console = Console(highlight=False, markup=False, emoji=False)
    if console.is_terminal:
        console.print(text)
        return
    width = max(console.width, plain_width)
    console = Console(highlight=False, markup=False, emoji=False, width=width)
    with console.capture() as printed:
        console.print(text)
    # A file has no use for the spaces that fill a line.
    lines = (line.rstrip() for line in printed.get().splitlines())
    typer.echo("\n".join(lines))
