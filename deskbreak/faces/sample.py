"""What the galleries share: the look of the design's pictures, and windows that have found their heights.

Separate because each face has a gallery of its own, and what is seen on one sheet should be seen in one way.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from deskbreak.faces.theme import Theme

_PASSES = 3
"""A text that wraps may change the height of what holds it, and that of what holds this."""


def drawing_application() -> QApplication:
    """Made by who asks for pictures; nothing else knows it here."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def drawn_theme(dark: bool = False) -> Theme:
    """The design's letters, whatever this machine's are."""
    font = QFont("Inter")
    font.setPixelSize(14)
    return Theme(drawing_application(), choice="dark" if dark else "light", base_font=font)


def settle() -> None:
    """What was turned or moved finds its height. Not all events: other windows may still have clocks that run."""
    for _ in range(_PASSES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
