"""Waits before a Wayland compositor's socket until one behind it answers and offers what is looked for. No polling.

Separate from the connection because most days nobody ever waits here: only after a compositor was lost, or while one
hangs.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from deskbreak.desktop.file_watch import FileWatch
from deskbreak.desktop.wayland import Wayland, WaylandGone, socket_path
from deskbreak.desktop.wayland_idle_notice import idle_notice

# A socket lies there a moment before it is listened to, and nobody tells of that moment.
_KNOCK_AGAIN_MS = (100, 400, 1600, 6400)


class Door(QObject):
    """Knocks at the socket that is there, and at every new one that takes its place."""

    answered = Signal()
    """There is notice of idleness to be had; `take` gives the connection, at once."""

    def __init__(self, environ: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environ = environ
        self._path = socket_path(environ)
        self._knocked_at: tuple[int, int] | None = None
        self._times = 0
        self._waiting: Wayland | None = None
        self._readable: QSocketNotifier | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._try)
        self._watch: FileWatch | None = None

    def take(self) -> Wayland | None:
        """The connection that answered, now the caller's; None if none did."""
        opened = self._waiting
        if opened is None or not opened.is_settled:
            return None
        self._hang_up(close=False)
        return opened

    def knock(self) -> None:
        """Begin to wait."""
        if self._path is None:
            return
        self._watch = FileWatch(self._path, self)
        self._watch.changed.connect(self._look)
        self._look()

    def leave(self) -> None:
        """Wait no more."""
        self._again.stop()
        if self._watch is not None:
            self._watch.changed.disconnect(self._look)
            self._watch.deleteLater()
            self._watch = None
        self._hang_up(close=True)

    def _look(self) -> None:
        """Something happened in the socket's folder; only another socket is worth a try."""
        try:
            found = os.stat(self._path or "")
        except OSError:
            return
        socket = (found.st_ino, found.st_ctime_ns)
        if socket != self._knocked_at:
            self._knocked_at = socket
            self._times = 0
            self._try()

    def _try(self) -> None:
        self._hang_up(close=True)
        try:
            self._waiting = Wayland(self._environ)
        except WaylandGone:
            if self._times < len(_KNOCK_AGAIN_MS):
                self._again.start(_KNOCK_AGAIN_MS[self._times])
                self._times += 1
            return
        self._readable = QSocketNotifier(self._waiting.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)

    def _read(self) -> None:
        waiting = self._waiting
        if waiting is None:
            return
        try:
            for _ in waiting.events():
                pass
        except WaylandGone:
            self._hang_up(close=True)
            return
        if not waiting.is_settled:
            return
        if idle_notice(waiting) is None:
            self._hang_up(close=True)
        else:
            self.answered.emit()

    def _hang_up(self, *, close: bool) -> None:
        if self._readable is not None:
            self._readable.setEnabled(False)
            self._readable.deleteLater()
            self._readable = None
        if close and self._waiting is not None:
            self._waiting.close()
        self._waiting = None
