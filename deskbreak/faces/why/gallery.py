"""What can be seen of this face, for `make pictures`."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from deskbreak.faces.sample import drawn_theme, settle
from deskbreak.faces.theme import Theme
from deskbreak.faces.why.window import SIZE, SMALLEST, WhyWindow


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """At its size, whole, at its smallest, and with big text."""
    theme = drawn_theme(dark)
    yield "window", _window(theme, SIZE.width(), SIZE.height())
    yield "whole", _window(theme, SIZE.width())
    yield "smallest", _window(theme, SMALLEST.width(), SMALLEST.height())
    yield "smallest-whole", _window(theme, SMALLEST.width())
    theme.set_text_size(2.0)
    yield "text-200", _window(theme, SIZE.width())
    yield "smallest-text-200", _window(theme, SMALLEST.width(), SMALLEST.height())
    theme.set_text_size(1.0)


def _window(theme: Theme, width: int, height: int | None = None) -> WhyWindow:
    """Without a height, as high as all of it."""
    window = WhyWindow(theme)
    window.resize(width, height or window.height())
    window.show()
    settle()
    if height is None:
        window.resize(window.width(), window.area.page.height())
        settle()
    window.hide()
    return window
