from pathlib import Path

import check_layers
import pytest

ROOT = Path(__file__).parents[3]


def write_checkout(root: Path, headers: dict[str, str], listed: list[str] | None = None) -> None:
    for path, text in headers.items():
        file = root / "include" / "heli" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    lines = [f"  include/heli/{path}" for path in (listed if listed is not None else headers)]
    (root / "CMakeLists.txt").write_text("\n".join(lines), encoding="utf-8")


def messages(root: Path) -> list[str]:
    return [str(violation) for violation in check_layers.check(root)]


def test_this_checkout_keeps_its_layers() -> None:
    assert messages(ROOT) == []


def test_no_module_stands_below_itself() -> None:
    for module in check_layers.MAY_INCLUDE:
        assert module not in check_layers.below(module)
        assert module == "core" or "core" in check_layers.below(module)


def test_programme_may_include_every_module_that_it_reviews() -> None:
    modules = check_layers.MAY_INCLUDE.keys() - check_layers.EDGES - {"programme"}
    assert check_layers.below("programme") == modules


def test_header_may_include_a_module_below_but_not_above(tmp_path: Path) -> None:
    write_checkout(
        tmp_path,
        {
            "core/date.hpp": "#pragma once\n\n#include <heli/calendar/period.hpp>\n",
            "calendar/period.hpp": "#pragma once\n",
            "calendar/day.hpp": "#include <heli/core/id.hpp>\n",
            "core/id.hpp": "#include <string>\n",
        },
    )
    assert messages(tmp_path) == [
        "include/heli/core/date.hpp:3: core includes calendar: it may include nothing else of heli"
    ]


def test_module_beside_is_refused_and_the_allowed_ones_are_named(tmp_path: Path) -> None:
    write_checkout(
        tmp_path,
        {"ranking/rank.hpp": "#include <heli/geo/point.hpp>\n", "geo/point.hpp": "\n"},
    )
    assert messages(tmp_path) == [
        "include/heli/ranking/rank.hpp:1: ranking includes geo: it may include core"
    ]


@pytest.mark.parametrize("edge", sorted(check_layers.EDGES))
def test_module_never_includes_tables_or_documents(tmp_path: Path, edge: str) -> None:
    write_checkout(
        tmp_path,
        {"programme/plan.hpp": f"#include <heli/{edge}/plan.hpp>\n", f"{edge}/plan.hpp": "\n"},
    )
    assert messages(tmp_path) == [
        f"include/heli/programme/plan.hpp:1: programme includes {edge}: the caller joins them"
    ]


def test_tables_and_documents_may_include_what_they_describe(tmp_path: Path) -> None:
    write_checkout(
        tmp_path,
        {
            "data/holidays.hpp": "#include <heli/calendar/day.hpp>\n",
            "io/read.hpp": "#include <heli/data/holidays.hpp>\n#include <heli/calendar/day.hpp>\n",
            "calendar/day.hpp": "\n",
        },
    )
    assert messages(tmp_path) == []


def test_unknown_module_is_refused(tmp_path: Path) -> None:
    write_checkout(tmp_path, {"weather/rain.hpp": "\n"})
    assert messages(tmp_path) == [
        'include/heli/weather/rain.hpp:1: "weather" is no module of tools/check_layers.py'
    ]


def test_include_of_a_missing_header_is_refused(tmp_path: Path) -> None:
    write_checkout(tmp_path, {"core/date.hpp": "#include <heli/core/dates.hpp>\n"})
    assert messages(tmp_path) == ["include/heli/core/date.hpp:1: there is no heli/core/dates.hpp"]


@pytest.mark.parametrize("include", ['"id.hpp"', '"../core/id.hpp"'])
def test_include_relative_to_the_header_is_refused(tmp_path: Path, include: str) -> None:
    write_checkout(tmp_path, {"core/date.hpp": f"#include {include}\n", "core/id.hpp": "\n"})
    assert messages(tmp_path) == [
        f"include/heli/core/date.hpp:1: include <heli/...>, not {include[1:-1]}"
    ]


def test_circle_of_includes_is_shown_whole(tmp_path: Path) -> None:
    write_checkout(
        tmp_path,
        {
            "core/a.hpp": "#include <heli/core/b.hpp>\n",
            "core/b.hpp": "\n#include <heli/core/a.hpp>\n",
        },
    )
    assert messages(tmp_path) == [
        "include/heli/core/b.hpp:2: includes in a circle: core/a.hpp -> core/b.hpp -> core/a.hpp"
    ]


def test_header_of_200_lines_passes_and_one_line_more_fails(tmp_path: Path) -> None:
    write_checkout(tmp_path, {"core/id.hpp": "\n" * 200, "core/date.hpp": "\n" * 201})
    assert messages(tmp_path) == [
        "include/heli/core/date.hpp:201: 201 lines, at most 200: split it"
    ]


def test_generated_table_may_be_long(tmp_path: Path) -> None:
    write_checkout(tmp_path, {"data/holidays.hpp": "\n" * 1000})
    assert messages(tmp_path) == []


@pytest.mark.parametrize("name", sorted(check_layers.EMPTY_NAMES))
def test_name_that_says_nothing_is_refused(tmp_path: Path, name: str) -> None:
    write_checkout(tmp_path, {f"core/{name}.hpp": "\n"})
    assert messages(tmp_path) == [
        f"include/heli/core/{name}.hpp:1: name the file after the idea that it holds"
    ]


def test_header_that_would_not_be_installed_is_found(tmp_path: Path) -> None:
    write_checkout(tmp_path, {"core/id.hpp": "\n"}, ["core/date.hpp", "core/date.hpp"])
    assert messages(tmp_path) == [
        "CMakeLists.txt:2: core/date.hpp is listed twice",
        "CMakeLists.txt:2: there is no include/heli/core/date.hpp",
        "include/heli/core/id.hpp:1: not listed in CMakeLists.txt",
    ]


def test_umbrella_holds_only_includes_and_no_compiled_part(tmp_path: Path) -> None:
    write_checkout(
        tmp_path,
        {
            "heli.hpp": "/// \\file\n#pragma once\n\n#include <heli/core/id.hpp>\n"
            "#include <heli/io/read.hpp>\nint x;\n",
            "core/id.hpp": "\n",
            "io/read.hpp": "\n",
        },
    )
    assert messages(tmp_path) == [
        "include/heli/heli.hpp:5: io is compiled: include its headers by name",
        "include/heli/heli.hpp:6: a header that collects others holds only includes",
    ]


def test_header_beside_the_modules_that_includes_none_may_hold_a_constant(tmp_path: Path) -> None:
    write_checkout(tmp_path, {"version.hpp": "inline constexpr int version = 1;\n"})
    assert messages(tmp_path) == []
