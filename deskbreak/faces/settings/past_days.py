"""The last days of the history, read once the window has come up.

Separate from what is made of them, which knows no file.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry
from deskbreak.faces.levels import here_and_now
from deskbreak.storage.history_reader import HistoryReader

DAYS = 7

_log = logging.getLogger(__name__)


class PastDays(QObject):
    """The seven days before today: whole ones, so that what is shown is the same all day."""

    found = Signal(tuple)
    """Their entries; not at all where they can't be read, of which the history window speaks."""

    def __init__(
        self, history: Path, wall: Callable[[], datetime] = here_and_now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history, self._wall = history, wall

    def look(self) -> None:
        """As soon as nothing else is to be done: the window is painted first."""
        QTimer.singleShot(0, self, self._read)

    def _read(self) -> None:
        now = self._wall()
        end = datetime.combine(now.date(), time(), now.tzinfo)
        start = end - timedelta(days=DAYS)
        try:
            entries: tuple[Entry, ...] = tuple(HistoryReader(self._history).entries(start, end))
        except DeskbreakError as trouble:
            _log.warning("what the last days would have been is not shown: %s", trouble)
            return
        self.found.emit(entries)
