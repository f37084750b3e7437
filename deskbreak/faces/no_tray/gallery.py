"""What can be seen of this face, for `make pictures`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.core.status import Status
from deskbreak.faces.no_tray.window import NoTrayWindow
from deskbreak.faces.overview.view import view_of
from deskbreak.faces.theme import Theme

_NOW = datetime(2026, 11, 20, 14, 29, tzinfo=UTC)
_STATUS = Status(sitting_seconds=1920, next_offer_seconds=780, mark_seconds=2700)


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """The one window."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font = QFont("Inter")
    font.setPixelSize(14)
    window = NoTrayWindow(Theme(application, choice="dark" if dark else "light", base_font=font))
    window.show_view(view_of(_STATUS, _NOW, str))
    yield "window", window
