"""The header of the programmes that ship with the library, as documents."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from data_tables.reading import Problem
from data_tables.writing import header, literal

if TYPE_CHECKING:
    from data_tables.reading import Tables

FOLDER = "programmes"


def programmes(tables: Tables) -> str:
    """The text of ``programmes.hpp``: every document of ``data/programmes``, by its id."""
    files = sorted((tables.root / "data" / FOLDER).glob("*.toml"))
    rows = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        try:
            identifier = str(tomllib.loads(text)["id"])
        except (tomllib.TOMLDecodeError, KeyError) as error:
            where = f"data/{FOLDER}/{file.name}"
            tables.problems.append(Problem(where, 1, f"no programme document: {error}"))
            continue
        lines = "\n".join(
            "     " + literal(line).removesuffix('"') + '\\n"' for line in text.splitlines()
        )
        rows.append(f"    {{{literal(identifier)},\n{lines}}},")
    definition = "\n".join(
        (
            "/// A programme that ships with the library: its id and its document.",
            "struct programme_document {",
            "    std::string_view id;    ///< Id of the programme.",
            "    std::string_view text;  ///< Its document, TOML.",
            "};",
            "",
            "/// Every programme that ships with the library, by the name of its file.",
            "// clang-format off",
            "inline constexpr programme_document programmes[] = {",
            *rows,
            "};",
            "// clang-format on",
        )
    )
    return header(
        "The programmes that ship with the library, as documents that `heli::io` reads.",
        tuple(f"{FOLDER}/{file.name}" for file in files),
        ("<string_view>",),
        (definition,),
    )
