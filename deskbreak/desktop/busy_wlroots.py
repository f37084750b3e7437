"""Full screen on the compositors of wlroots: a connection while it matters, told of every change by the compositor."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier

from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.toplevels import THROUGH, Toplevels
from deskbreak.desktop.wayland import Wayland, WaylandGone


class WaylandFullScreen(BusySource):
    """Holds while the window in front fills the screen; `unknown` is said where the compositor doesn't tell."""

    def __init__(self, unknown: str, parent: QObject | None = None) -> None:
        super().__init__("fullscreen", parent=parent)
        self._unknown = unknown
        self._why = ""
        self._wayland: Wayland | None = None
        self._windows: Toplevels | None = None
        self._notifier: QSocketNotifier | None = None

    def name(self) -> str:
        """Who is asked."""
        return "The Wayland compositor"

    def findings(self) -> tuple[Finding, ...]:
        """Through the list of windows, where there is one."""
        return (missing(Topic.FULLSCREEN, self._why) if self._why else works(Topic.FULLSCREEN, THROUGH),)

    def _begin(self) -> None:
        try:
            self._wayland = Wayland()
        except WaylandGone as gone:
            self._lose(str(gone))
            return
        self._notifier = QSocketNotifier(self._wayland.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _end(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
        if self._wayland is not None:
            self._wayland.close()
        self._wayland = self._windows = self._notifier = None

    def _read(self) -> None:
        if self._wayland is None:
            return
        try:
            for event in self._wayland.events():
                if self._windows is not None:
                    self._windows.take(event)
            if self._windows is None and self._wayland.is_settled:
                self._windows = Toplevels(self._wayland)
        except WaylandGone as gone:
            self._lose(str(gone))
            return
        self._look()

    def _look(self) -> None:
        windows = self._windows
        if windows is None:
            return
        if not windows.is_offered:
            self._why = self._unknown
            self._end()
            self._note(frozenset())
        elif windows.is_known:
            self._why = ""
            self._note(self.topics if windows.is_fullscreen() else frozenset())

    def _lose(self, why: str) -> None:
        self._why = why
        self._grumble(why)
        self._end()
        self._note(frozenset())
