"""No exact statistic and no count of a flag in a shared effect report undoes the suppression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from heli.report import effect_markdown
from heli.report._effect_counts import HARM_PARTS, counts_of
from heli.report._effect_figures import as_shared
from heli.report.contest import effect_document, organiser_effect_document

from .test_effect_report import answer, example

if TYPE_CHECKING:
    from heli.report.contest import EffectAnswer

    from .test_effect_report import Example

__all__ = ["answer", "example"]


@pytest.fixture(scope="module")
def shared(example: Example, answer: EffectAnswer) -> dict[str, Any]:
    return effect_document(example.outcome, answer)


def figures_in(part: Any, names: tuple[str, ...]) -> list[float]:
    """Every figure of some names in a document, None left out."""
    if isinstance(part, list):
        return [figure for one in part for figure in figures_in(one, names)]
    if not isinstance(part, dict):
        return []
    own = [part[name] for name in names if isinstance(part.get(name), int | float)]
    return own + [figure for one in part.values() for figure in figures_in(one, names)]


def test_shared_p_values_are_those_of_the_pages(shared: dict[str, Any]) -> None:
    values = figures_in(shared, ("p", "rank_p", "adjusted"))
    assert values
    assert all(p == round(p, 3) and p >= 0.001 for p in values)
    bounds = figures_in(shared, ("p_below", "rank_p_below", "adjusted_below"))
    assert set(bounds) <= {0.001, 0.01}
    assert "< 0.001" in effect_markdown(shared)
    assert not figures_in(shared, ("t", "df", "rank_sum", "tied"))


def test_organisers_have_the_exact_ones(example: Example, answer: EffectAnswer) -> None:
    detail = organiser_effect_document(example.outcome, answer)
    assert min(figures_in(detail["changes"], ("rank_p",))) < 1e-10
    assert figures_in(detail["changes"], ("rank_sum",))


def test_rounding_leaves_other_values_alone() -> None:
    part = {"p": 6.1e-47, "rank_p": 0.12345, "adjusted": None, "n": 5, "t": 2.5, "zh": "甲"}
    told = {"p": None, "p_below": 0.001, "rank_p": 0.123, "adjusted": None, "n": 5}
    assert as_shared([part]) == [told | {"t": None, "zh": "甲"}]
    assert as_shared({"p": None, "p_below": 1e-300}) == {"p": None, "p_below": 0.001}


@pytest.mark.parametrize("few", ["flagged", "not_flagged"])
def test_a_small_count_of_a_flag_hides_its_whole_row(few: str) -> None:
    people = [f"P{number}" for number in range(30)]
    many = "not_flagged" if few == "flagged" else "flagged"
    cells = {
        "registered": set(people),
        f"harm/rapid_loss/{few}": set(people[:2]),
        f"harm/rapid_loss/{many}": set(people[2:20]),
        "harm/rapid_loss/not_looked_at": set(people[20:]),
    }
    names = {f"harm/rapid_loss/{part}" for part in HARM_PARTS}
    assert names <= counts_of(cells, [sorted(names)]).hidden


def test_the_report_says_that_other_files_can_help_to_derive_counts(
    shared: dict[str, Any],
) -> None:
    text = effect_markdown(shared)
    assert "other published files, such as standings" in text
    assert "另行公开的文件" in text
    beyond = next(row for row in shared["harms"] if row["en"].startswith("loss beyond"))
    assert [beyond[part] for part in HARM_PARTS] == [None] * 3


def test_markdown_has_every_section_of_the_page_suppressed_alike(
    example: Example, answer: EffectAnswer, shared: dict[str, Any]
) -> None:
    detail = organiser_effect_document(example.outcome, answer)
    for document in (shared, detail):
        text = effect_markdown(document)
        for title in (
            "Conditions of entry",
            "Completers and dropouts at the baseline",
            "If dropouts had gained weight",
            "d\\_z",
            "without a class",
        ):
            assert title in text
    n = detail["dropouts"][0]["dropouts"]["n"]
    assert f"n={n})" in effect_markdown(detail)
    hidden = [row for row in shared["dropouts"] if row["dropouts"] is None]
    assert hidden
    for row in hidden:
        line = next(
            one for one in effect_markdown(shared).splitlines() if f"· {row['en']} |" in one
        )
        assert line.count("\\*") == 2
