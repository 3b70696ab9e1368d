"""What every value of a programme can do: text, comparison, hash, pickle, copy, dict."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from datetime import date
from typing import Any

import pytest

import heli
from heli import programme
from heli.programme import (
    CompleteRecord,
    Conference,
    DueDate,
    Evidence,
    EvidenceSet,
    GroupSize,
    Item,
    ItemCoverage,
    ItemReview,
    Mechanism,
    MechanismSet,
    Programme,
    ProgrammeChange,
    ProgrammeReview,
    Projection,
    Tally,
    Target,
    TargetReview,
    TierCounts,
)

DAY, LAST = date(2023, 8, 31), date(2023, 12, 31)
NAME = heli.Bilingual("线路", "routes")
SOURCE = heli.Source("页", "3", "a.example/1", "verified")
STEP = heli.Step("PRG-DUE", NAME, SOURCE, [heli.StepInput("due", "2023-08-31")])
WARNING = heli.Finding("warning", "no_interval", NAME, heli.Place(field="routes"), "3")
GROUP = GroupSize(40, SOURCE)
TARGET = Target(
    "count_at_least", quantity=30, unit="route", begins=DAY, due=LAST, soft=True, group=GROUP
)
ITEM = Item(
    "routes",
    NAME,
    kind="route_set",
    source=SOURCE,
    area="04",
    tier="joint",
    edition=3,
    leads=["SH", "AH"],
    organizers=[NAME, "环太湖城市"],
    participants=["320200", heli.Region("310118"), "CN"],
    mechanism="joint_handling",
    targets=[TARGET, Target("stay_at_least", days=3, nights=2)],
)
MECHANISMS = MechanismSet("yrd-2023", DAY, [Mechanism("joint_handling", NAME)], SOURCE)
CONFERENCE = Conference(NAME, DAY, SOURCE)
PROGRAMME = Programme(
    "small",
    2023,
    NAME,
    first=DAY,
    last=LAST,
    conference=CONFERENCE,
    items=[ITEM],
    announced_contests=TierCounts(4, 5, 7),
    mechanisms=MECHANISMS,
    source=SOURCE,
)
EVIDENCE = Evidence(
    DAY,
    "routes",
    "part",
    source=SOURCE,
    federation="SH",
    quantity=heli.CountBound.at_least(100),
    unit="worker",
    days=3,
    nights=2,
    note=NAME,
    illustrative=True,
)
COMPLETE = CompleteRecord("routes", DAY, LAST, source=SOURCE, federation="ZJ", illustrative=True)
EXACT = heli.CountBound.exactly
TALLY = Tally(
    heli.CountBound.at_least(800),
    used=[2, 0],
    settled_on=DAY,
    settled=EXACT(800),
    sum_of_squares=32000,
    parts=20,
    contradiction=True,
)
OPEN_TALLY = Tally(
    heli.CountBound.at_least(0),
    used=[],
    settled_on=None,
    settled=EXACT(0),
    sum_of_squares=0,
    parts=0,
    contradiction=False,
)
PROJECTION = Projection(
    1600,
    lower=1183,
    upper=2017,
    level="p90",
    method="recorded_groups",
    units=20,
    elapsed=100,
    remaining=100,
)
PACE = Projection(16, level="p80", method="pace_only", units=0, elapsed=1, remaining=1)
STANDING = TargetReview(
    "at_risk",
    LAST,
    due_stated=True,
    overdue=True,
    late=True,
    count=heli.CountBound(3, 5),
    projected=PROJECTION,
    reasons=[STEP],
    used=[1, 0],
    findings=[WARNING],
    goal=TARGET,
)
NO_STANDING = TargetReview(
    "no_evidence",
    LAST,
    due_stated=False,
    overdue=False,
    late=False,
    count=None,
    projected=None,
    reasons=[],
    used=[],
    findings=[],
)
ROW = ItemReview("routes", STANDING, federation="JS", area="04", tier="guided", illustrative=True)
REVIEW = ProgrammeReview(
    "small",
    DAY,
    items=[ROW],
    findings=[WARNING],
    level="p95",
    fewest_units=20,
    fewest_days=31,
    most_days_old=93,
)
BARE_REVIEW = ProgrammeReview(
    "bare",
    DAY,
    items=[],
    findings=[],
    level="p90",
    fewest_units=10,
    fewest_days=30,
    most_days_old=92,
)

VALUES: list[Any] = [
    GROUP,
    TARGET,
    Target("exists_by"),
    ITEM,
    Item("map", "地图", kind="map"),
    Mechanism("joint_handling", NAME),
    MECHANISMS,
    MechanismSet("none", DAY, []),
    CONFERENCE,
    Conference("会议"),
    TierCounts(4, 5, 7),
    PROGRAMME,
    Programme("bare", 2024, "方案", first=DAY, last=LAST, conference=Conference("会议")),
    EVIDENCE,
    Evidence(DAY, "map", "step", source=heli.Source("press")),
    COMPLETE,
    CompleteRecord("map", DAY, DAY, source=heli.Source("press")),
    EvidenceSet([EVIDENCE], [COMPLETE]),
    EvidenceSet(),
    TALLY,
    OPEN_TALLY,
    PROJECTION,
    PACE,
    STANDING,
    NO_STANDING,
    ROW,
    ItemReview("map", NO_STANDING),
    REVIEW,
    BARE_REVIEW,
    ProgrammeChange("changed", "item", id="routes", field="kind", before="map", after="route_set"),
    ProgrammeChange("added", "programme"),
    ItemCoverage("routes", has_owner=True, has_target=False, has_due=True, evidence=3),
    DueDate(DAY, True, "routes", NAME, "exists_by", ["SH", "AH"], SOURCE),
    DueDate(DAY, False, "map", "地图", "named_list", [], heli.Source()),
]
SHORTENED = (Programme, ProgrammeReview)


def plain(value: Any) -> bool:
    """Whether a value is made of builtin types and days only."""
    if isinstance(value, dict):
        return all(type(key) is str and plain(entry) for key, entry in value.items())
    if isinstance(value, list):
        return all(map(plain, value))
    return value is None or type(value) in (str, int, bool, date)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_gives_an_equal_value_with_the_same_hash(value: Any, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(value, protocol))  # noqa: S301 - our own bytes
    assert again == value
    assert type(again) is type(value)
    assert hash(again) == hash(value)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_a_copy_is_the_value_itself(value: Any) -> None:
    assert copy.copy(value) is value
    assert copy.deepcopy([value])[0] is value


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_a_value_cannot_be_changed(value: Any) -> None:
    for name in (*type(value).__match_args__, *type(value)._details, "something_else"):
        with pytest.raises(AttributeError):
            setattr(value, name, None)
        with pytest.raises(AttributeError):
            delattr(value, name)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_its_fields_make_the_value_again(value: Any) -> None:
    fields = {name: getattr(value, name) for name in type(value).__match_args__}
    again = type(value)(**fields)
    assert again == value
    assert hash(again) == hash(value)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_a_value_equals_no_other_one(value: Any) -> None:
    assert [other for other in VALUES if other == value] == [value]
    assert value != "something else"
    assert value is not None
    assert (value == object()) is False


@pytest.mark.parametrize(
    "value", [v for v in VALUES if not isinstance(v, SHORTENED)], ids=lambda v: type(v).__name__
)
def test_the_text_of_a_value_makes_it_again(value: Any) -> None:
    names = vars(heli) | vars(programme) | {"datetime": dt}
    assert eval(repr(value), names) == value  # noqa: S307 - our own text


def test_the_text_of_a_long_value_is_short() -> None:
    assert repr(PROGRAMME) == "<Programme small, 1 items>"
    assert repr(REVIEW) == "<ProgrammeReview small as of 2023-08-31, 1 rows>"


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_a_dict_of_a_value_is_plain_and_has_its_fields(value: Any) -> None:
    entries = value.to_dict()
    assert plain(entries)
    assert tuple(entries) == (*type(value).__match_args__, *type(value)._details)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_notebooks_show_a_table(value: Any) -> None:
    assert "<table" in value._repr_html_()


@pytest.mark.parametrize("kind", sorted({type(v) for v in VALUES}, key=str))
def test_a_class_of_values_has_its_public_home_and_no_subclass(kind: type) -> None:
    assert kind.__module__ == "heli.programme"
    assert getattr(programme, kind.__name__) is kind
    with pytest.raises(TypeError):
        type("Own", (kind,), {})


def test_every_value_of_the_module_is_among_those_tested() -> None:
    classes = {
        value
        for name in programme.__all__
        if hasattr(value := getattr(programme, name), "_details")
    }
    assert classes == {type(value) for value in VALUES}
