"""The idle source of X11: XSync alarms on the IDLETIME counter, no polling, no wake-up between the changes."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from deskbreak.core.said import Said
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.idle_source import IdleSource
from deskbreak.desktop.xsync import Crossing, IdleCounter, XSyncGone

_LARGEST_SIGNAL_INT = 2**31 - 1


class X11Idle(IdleSource):
    """Tells from the X server when hands are at rest. Never for Wayland: there the alarms don't ring.

    XTEST input (remote desktops) counts as input. So does an old media player's `XResetScreenSaver`.
    The server's idle time stands still while the machine sleeps: after waking it may reach back before the sleep.
    """

    def __init__(self, display: str | None = None, parent: QObject | None = None) -> None:
        """Raises XSyncGone if there is no X server with an IDLETIME counter (`display` instead of DISPLAY)."""
        super().__init__(parent)
        self._counter = IdleCounter(display)
        self._untold: deque[Crossing] = deque()
        self._armed_ms = 0
        self._notifier = QSocketNotifier(self._counter.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def idle_ms(self) -> int | None:
        """Ask the server how long ago the last input was."""
        if self._why:
            return None
        try:
            idle_ms = self._counter.reading().idle_ms
        except XSyncGone as gone:
            self._lose(gone)
            return None
        # Crossings may have come along with the reply, and the socket stays silent about them.
        self._untold.extend(self._counter.crossings())
        if self._untold:
            QTimer.singleShot(0, self, self._read)
        return min(idle_ms, _LARGEST_SIGNAL_INT)

    def finding(self) -> Finding:
        """Through XSync alarms, unless the server went away."""
        return missing(Topic.IDLE, self._why) if self._why else works(Topic.IDLE, "XSync alarms of the X server")

    def _arm(self) -> None:
        """Set the alarm to the threshold; if it is passed already, tell at once instead of a moment later."""
        if self._threshold_ms == self._armed_ms:
            return
        self._armed_ms = self._threshold_ms
        try:
            self._counter.ring_at_rest(self._armed_ms)
            reading = self._counter.reading()
        except XSyncGone as gone:
            self._lose(gone)
            return
        self._untold.extend(self._counter.crossings())
        while self._untold and reading.is_after(self._untold[0]):
            self._untold.popleft()
        if reading.idle_ms >= self._armed_ms:
            self._begin_rest(reading.idle_ms)
        self._tell()

    def _read(self) -> None:
        """The socket has something to say."""
        self._untold.extend(self._counter.crossings())
        self._tell()
        if not self._why and self._counter.is_broken():
            self._lose(XSyncGone(Said("%1 is gone.", Said("The X server"))))

    def _tell(self) -> None:
        while self._untold and not self._why:
            crossing = self._untold.popleft()
            if not crossing.at_rest:
                self._end_rest()
            elif crossing.idle_ms >= self._armed_ms:
                self._begin_rest(crossing.idle_ms)

    def _begin_rest(self, idle_ms: int) -> None:
        if not self._at_rest:
            self._counter.ring_at_input(self._armed_ms)
            self._armed_ms = 0
            super()._begin_rest(idle_ms)

    def _let_go(self) -> None:
        self._untold.clear()
        self._notifier.setEnabled(False)
        self._counter.close()
