"""What the person had removed from the history, and the ten seconds in which it can be had back.

Separate from the recorder, which only ever adds; the ten seconds are the agent's, so that they hold for every window.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from deskbreak.storage.history_removal import HistoryRemoval

WAY_BACK_MS = 10_000


class Removals(QObject):
    """Removes and brings back. `changed` tells that the history is another one than before."""

    changed = Signal()

    def __init__(self, removal: HistoryRemoval, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._removal = removal
        self._removal.finish_interrupted()
        self._way_back = QTimer(self)
        self._way_back.setSingleShot(True)
        self._way_back.timeout.connect(self.let_go)

    def remove(self, day: date | None) -> None:
        """Take a day out, or all of it; raises DeskbreakError where that can't be done now."""
        if day is None:
            self._removal.remove_all()
        else:
            self._removal.remove_day(day)
        self._way_back.start(WAY_BACK_MS)
        self.changed.emit()

    def put_back(self) -> bool:
        """Bring back what was removed last; False where the ten seconds are over."""
        self._way_back.stop()
        was_there = self._removal.put_back()
        if was_there:
            self.changed.emit()
        return was_there

    def let_go(self) -> None:
        """The ten seconds are over, or the agent ends."""
        self._way_back.stop()
        self._removal.let_go()
