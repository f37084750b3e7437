"""The heads-up and the undo toast as the status wants them.

Separate from the toasts, which hold no clock: here the seconds since the status came are counted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QTimer
from PySide6.QtGui import QScreen

from deskbreak.core.status import Status
from deskbreak.desktop.appearing import Appearing
from deskbreak.faces.break_ import views
from deskbreak.faces.break_.toast import HeadsUpToast, UndoToast
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.announcing import announce
from deskbreak.language.texts import Texts

tr = Texts("Break")


TICK_MS, STILL_TICK_MS = 100, 1000
ANNOUNCED = tr.mark("%1. Use the tray menu to start, snooze or skip.")


class Toasts(QObject):
    """Told every status; shows at most one toast."""

    def __init__(
        self, theme: Theme, *, composited: bool, how: Appearing = Appearing.WINDOW, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = how is not Appearing.NOTICE  # else the agent sends a notification for each
        managed = how is not Appearing.UNMANAGED
        self.heads_up = HeadsUpToast(theme, composited=composited, managed=managed)
        self.undo = UndoToast(theme, composited=composited, managed=managed)
        self._status = Status()
        self._since = QElapsedTimer()
        self._seconds_at_first: float | None = None
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self._tick)

    @property
    def is_shown(self) -> bool:
        """Whether one of them is there."""
        return self.heads_up.isVisible() or self.undo.isVisible()

    def take(self, status: Status, screen: Callable[[], QScreen], now: datetime) -> None:
        """Show what this status asks for."""
        if not self._wanted:
            return
        self._status = status
        self._since.start()
        self._show_heads_up(status, screen)
        self._show_undo(status, screen, now)

    def stay_seen(self, areas: Sequence[QRect], screen: QScreen) -> None:
        """The screens are others than before."""
        self.heads_up.stay_seen(areas, screen)
        self.undo.stay_seen(areas, screen)

    def _show_heads_up(self, status: Status, screen: Callable[[], QScreen]) -> None:
        if status.showing != "heads_up" or status.state == "break":
            self.heads_up.hide()
            self._ticks.stop()
            self._seconds_at_first = None
            return
        if self._seconds_at_first is None:
            self._seconds_at_first = max(1.0, float(status.next_offer_seconds or 0))
        self._tick()
        if not self.heads_up.isVisible():
            self.heads_up.appear(screen())
            announce(self.heads_up, tr(ANNOUNCED, self.heads_up.title.text()))
        self._ticks.start(STILL_TICK_MS if self._theme.reduced_motion else TICK_MS)

    def _show_undo(self, status: Status, screen: Callable[[], QScreen], now: datetime) -> None:
        if status.undo_seconds <= 0 or status.showing != "nothing" or status.state == "break":
            self.undo.hide()
        elif not self.undo.isVisible():
            self.undo.show_view(*views.undo(status, now))
            self.undo.appear(screen())
            announce(self.undo, f"{self.undo.title.text()}. {self.undo.help.text()}")

    def _tick(self) -> None:
        gone = self._since.elapsed() / 1000 * self._status.clock_rate
        left = max(0.0, (self._status.next_offer_seconds or 0) - gone)
        self.heads_up.show_view(views.heads_up(self._status, left, left / (self._seconds_at_first or 1.0)))
