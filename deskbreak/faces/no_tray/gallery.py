"""What can be seen of this face, for `make pictures`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from deskbreak.core.status import Status
from deskbreak.faces.no_tray.window import NoTrayWindow
from deskbreak.faces.overview.view import view_of
from deskbreak.faces.sample import drawn_theme

_NOW = datetime(2026, 11, 20, 14, 29, tzinfo=UTC)
_STATUS = Status(sitting_seconds=1920, next_offer_seconds=780, mark_seconds=2700)


def pictures(dark: bool) -> Iterator[tuple[str, QWidget]]:
    """The one window."""
    window = NoTrayWindow(drawn_theme(dark))
    window.show_view(view_of(_STATUS, _NOW, str))
    yield "window", window
