"""Sentences of outcome pages that HTML and Markdown share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What publishing does to those who were passed over, and what to do about it.
GUESSING = {
    "zh": (
        "公布须知：积分榜和得奖名单同时公布，别人会看出谁名次高而没有得奖，并猜测原因，"
        "即使不写理由。奖项公布时，建议不公布得奖者以外的名次，只发得奖名单（prizes.*）；"
        "本人询问时，单独说明。"
    ),
    "en": (
        "Before publishing: where standings stand beside prizes, readers see who is high up "
        "and won nothing, and guess why, although no reason is given. Publish prizes without "
        "standings beyond the winners (prizes.*), and tell the person concerned alone when asked."
    ),
}


def hold_words(hold: Mapping[str, Any] | None) -> dict[str, str] | None:
    """Say for which weights somebody wins; who is barred would, and does not."""
    if hold is None:
        return None
    zh, en, wins_for = hold["zh"], hold["en"], hold["token"]
    if wins_for == "some_weights":
        spans = ", ".join(span_words(weights) for weights in hold["weights"])
        zh, en = f"权重 {spans} 时入选", f"wins for weights {spans}"
    if not hold["barred"]:
        return {"zh": zh, "en": en}
    bars_zh = "；".join(bar["zh"] for bar in hold["barred"])
    bars_en = "; ".join(bar["en"] for bar in hold["barred"])
    if wins_for == "no_weight":
        return {"zh": f"{zh}；且{bars_zh}", "en": f"{en}; and {bars_en}"}
    would = en.replace("wins", "would win", 1)
    return {"zh": f"本可入选（{zh}），但{bars_zh}", "en": f"{would}, but {bars_en}"}


def span_words(weights: Mapping[str, Any]) -> str:
    """Give an interval of weights with decimals; a bracket that is round leaves its end out."""
    low, high = weights["lower"]["shown"], weights["upper"]["shown"]
    if weights["single"]:
        return str(low)
    return f"{weights['exact'][0]}{low}, {high}{weights['exact'][-1]}"
