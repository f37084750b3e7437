"""What can be seen of this face, for `make pictures`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from deskbreak.core.said import Said, together
from deskbreak.faces.sample import drawn_theme, settle
from deskbreak.faces.theme import Theme
from deskbreak.faces.welcome.view import View
from deskbreak.faces.welcome.window import LARGEST_GROWTH, SIZE, SMALLEST, WelcomeWindow
from deskbreak.language.said import translated

FRESH = View(2700, "floor", frozenset(), at_login=True, voice=True)
KNEE = replace(FRESH, avoid=frozenset({"knee"}))
ENTRY = "~/.config/autostart/io.github.deskbreak.Deskbreak.desktop"
TROUBLE = together(
    Said("%1 can’t be written (%2).", ENTRY, "No space left on device"),
    Said("Check %1 and try again.", "~/.config/autostart"),
)


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """Each page; what went wrong; with big text and at the smallest size."""
    theme = drawn_theme(dark)
    for index in range(3):
        yield f"{index + 1}", _window(theme, KNEE, index, SIZE)
    troubled = replace(FRESH, at_login=False, has_tray=False, trouble=translated(TROUBLE))
    yield "3-trouble", _window(theme, troubled, 2, SIZE)
    for index in range(3):
        yield f"{index + 1}-smallest", _window(theme, KNEE, index, SMALLEST)
    theme.set_text_size(2.0)
    for index in range(3):
        yield f"{index + 1}-text-200", _window(theme, KNEE, index, SIZE * LARGEST_GROWTH)
    theme.set_text_size(1.0)


def _window(theme: Theme, view: View, index: int, size: QSize) -> WelcomeWindow:
    window = WelcomeWindow(theme)
    window.show_view(view)
    window.open_page(index)
    window.resize(size)
    window.show()
    settle()
    window.hide()
    return window
