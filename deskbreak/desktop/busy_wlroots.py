"""Full screen on the compositors of wlroots: a connection while it matters, told of every change by the compositor."""

from __future__ import annotations

from PySide6.QtCore import QObject

from deskbreak.desktop.busy_wayland import WaylandBusySource
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.toplevels import THROUGH, Toplevels
from deskbreak.desktop.wayland import Event, Wayland


class WaylandFullScreen(WaylandBusySource):
    """Holds while the window in front fills the screen; `unknown` is said where the compositor doesn't tell."""

    def __init__(self, unknown: str, parent: QObject | None = None) -> None:
        super().__init__("fullscreen", parent)
        self._unknown = unknown
        self._windows: Toplevels | None = None

    def findings(self) -> tuple[Finding, ...]:
        """Through the list of windows, where there is one."""
        return (missing(Topic.FULLSCREEN, self._why) if self._why else works(Topic.FULLSCREEN, THROUGH),)

    def _end(self) -> None:
        super()._end()
        self._windows = None

    def _ask(self, wayland: Wayland) -> None:
        self._windows = Toplevels(wayland)
        if not self._windows.is_offered:
            self._why = self._unknown
            self._end()
            self._note(frozenset())

    def _hear(self, event: Event) -> None:
        if self._windows is not None:
            self._windows.take(event)

    def _read(self) -> None:
        """What comes in one go is looked at as a whole: in between, no window is in front."""
        super()._read()
        if self._windows is not None and self._windows.is_known:
            self._note(self.topics if self._windows.is_fullscreen() else frozenset())
