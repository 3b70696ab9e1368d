"""Texts in two languages, places, findings, steps."""

from __future__ import annotations

import pytest

import heli


def test_the_other_language_stands_in_where_one_is_unknown() -> None:
    both = heli.Bilingual("国庆节", "National Day")
    assert both.in_("zh") == "国庆节"
    assert both.in_("en") == str(both) == "National Day"
    assert heli.Bilingual("国庆节").in_("en") == "国庆节"


def test_a_str_stands_for_a_text_known_in_chinese() -> None:
    finding = heli.Finding("info", "code", "说明")
    assert finding.message == heli.Bilingual("说明")


def test_a_place_leaves_out_what_is_unknown() -> None:
    assert str(heli.Place("plan.toml", 3, 4, "item[0].due")) == "plan.toml:3:4: item[0].due"
    assert str(heli.Place(line=3)) == "line 3"
    assert str(heli.Place()) == ""


def test_a_finding_is_one_line_in_the_language_asked_for() -> None:
    message = heli.Bilingual("未知地区", "unknown region")
    finding = heli.Finding("error", "unknown_region", message, heli.Place("a.toml", 2))
    assert finding.text("zh") == "a.toml:2: 错误 [unknown_region] 未知地区"
    assert str(finding) == "a.toml:2: error [unknown_region] unknown region"


def test_a_rule_id_is_a_str_of_at_most_31_plain_characters() -> None:
    assert heli.Step("CNT-CC201", "文").rule == "CNT-CC201"
    for wrong in ("", "a b", "规则", "x" * 32):
        with pytest.raises(heli.InvalidValue, match="1 to 31 characters"):
            heli.Step(wrong, "文")


def test_steps_keep_their_inputs_in_order() -> None:
    inputs = [heli.StepInput("from", "2023-09-25"), heli.StepInput("count", "10")]
    assert heli.Step("CNT-CC201", "文", inputs=inputs).inputs == tuple(inputs)


def test_an_explanation_lists_its_steps() -> None:
    step = heli.Step("CNT-CC201", heli.Bilingual("文", "text"), heli.Source("民法典", "201"))
    explained = heli.Explained(heli.Points(7), [step])
    assert str(explained) == "7\n1. text (民法典 201)"
    assert explained.text("zh") == "7\n1. 文 (民法典 201)"
    assert explained.to_dict()["steps"][0]["rule"] == "CNT-CC201"
    assert "<table" in explained._repr_html_()
