"""Fonts of plots: Chinese where a font for it is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

#: Fonts with Chinese characters, the common ones of each system first.
CHINESE = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "WenQuanYi Micro Hei",
    "SimHei",
    "Noto Serif CJK SC",
    "Noto Serif CJK JP",
)


def plot_fonts() -> AbstractContextManager[Any]:
    """Give a context in which matplotlib writes Chinese by a font that has it, if there is one."""
    import matplotlib as mpl
    from matplotlib import font_manager

    installed = {font.name for font in font_manager.fontManager.ttflist}
    names = [name for name in CHINESE if name in installed]
    return mpl.rc_context(
        {
            "font.family": ["DejaVu Sans", *names],
            "axes.unicode_minus": False,
            "svg.fonttype": "none",
        }
    )
