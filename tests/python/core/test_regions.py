"""Regions by code and name against the table they come from."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import heli
from heli._heli.core import region_contains

TABLE = Path(__file__).parents[3] / "data" / "regions.csv"
with TABLE.open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


def test_the_table_is_that_of_the_data_folder() -> None:
    regions = heli.regions()
    assert len(regions) == len(ROWS)
    for region, row in zip(regions, ROWS, strict=True):
        assert region.code == row["code"]
        assert region.name_zh == row["name_zh"]
        assert region.name_en == (row["name_en"] or None)
        assert region.level == row["level"]
        assert region.alliance == row["alliance"]
        seat = (float(row["latitude"]), float(row["longitude"])) if row["latitude"] else None
        assert region.seat == seat
        assert (region.seat_latitude, region.seat_longitude) == (seat or (None, None))


def test_a_region_is_found_by_code_abbreviation_and_names() -> None:
    qingpu = heli.region("310118")
    assert qingpu == heli.region(310118) == heli.region("青浦区") == heli.region("青浦")
    assert qingpu == heli.region("Qingpu") == heli.region(qingpu) == heli.Region("310118")
    assert heli.region("SH").name_zh == "上海市"
    assert str(qingpu) == "青浦区 Qingpu (310118)"
    assert "青浦区" in repr(qingpu)


def test_a_name_of_several_regions_needs_a_code_or_where_to_look() -> None:
    with pytest.raises(heli.Conflict, match=r"320106.*320302"):
        heli.region("鼓楼区")
    assert heli.region("鼓楼区", within="南京市").code == "320106"
    assert heli.region("鼓楼区", within=heli.region("徐州市")).code == "320302"
    assert heli.region("青浦区", within="CN").code == "310118"


def test_an_unknown_name_is_not_found_and_a_close_one_suggested() -> None:
    with pytest.raises(heli.NotFound, match='did you mean "Qingpu"'):
        heli.region("Qingpo")
    with pytest.raises(heli.NotFound, match="999999"):
        heli.region("999999")
    with pytest.raises(heli.NotFound):
        heli.Region("999999")


def test_a_code_of_another_form_is_refused() -> None:
    for wrong in ("31011", "3101180", "31011x", "-10118", "012345", ""):
        with pytest.raises(heli.InvalidValue):
            heli.Region(wrong)


def test_codes_without_a_row_lie_inside_others_by_their_digits() -> None:
    assert region_contains("CN", "310199")
    assert region_contains("310000", "310199")
    assert region_contains("320100", "320199")
    assert region_contains("310199", "310199")
    assert not region_contains("320100", "320200")
    assert not region_contains("310199", "310000")
    assert not region_contains("310000", "CN")


def test_regions_lie_inside_others_by_their_codes() -> None:
    shanghai, qingpu = heli.region("SH"), heli.region("青浦区")
    assert shanghai.contains(qingpu)
    assert shanghai.contains("310118")
    assert not qingpu.contains(shanghai)
    assert qingpu.province == "310000"
    assert heli.region("鼓楼区", within="南京市").prefecture == "320100"


def test_a_region_is_a_geojson_feature() -> None:
    feature = heli.region("青浦区").__geo_interface__
    assert feature["type"] == "Feature"
    assert feature["geometry"] == {"type": "Point", "coordinates": (121.124, 31.15)}
    assert feature["properties"]["code"] == "310118"


def test_federations_and_categories() -> None:
    assert [heli.region_of(f).code for f in heli.Federation] == [
        "310000",
        "320000",
        "330000",
        "340000",
    ]
    assert heli.region_of("ZJ").name_en == "Zhejiang"
    assert heli.wider_category("courier") is heli.WorkerCategory.new_form_worker
    assert heli.wider_category("migrant_worker") is None
