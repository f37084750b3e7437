"""Full screen on X11: whether the window in front fills the screen, told by the X server when that changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from deskbreak.core.said import Said
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.xwindows import THROUGH, FrontWindow, XWindowsGone


class X11FullScreen(BusySource):
    """Opens a connection to the X server while it is followed."""

    def __init__(self, display: str | None = None, parent: QObject | None = None) -> None:
        super().__init__("fullscreen", parent=parent)
        self._display = display
        self._front: FrontWindow | None = None
        self._notifier: QSocketNotifier | None = None
        self._why = ""

    def name(self) -> str:
        """Who is asked."""
        return Said("The X server")

    def findings(self) -> tuple[Finding, ...]:
        """Through window properties, unless the server went away."""
        return (missing(Topic.FULLSCREEN, self._why) if self._why else works(Topic.FULLSCREEN, THROUGH),)

    def _begin(self) -> None:
        try:
            self._front = FrontWindow(self._display)
        except XWindowsGone as gone:
            self._lose(str(gone))
            return
        self._why = ""
        self._front.watch()
        self._notifier = QSocketNotifier(self._front.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._ask()

    def _end(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._front is not None:
            self._front.close()
            self._front = None

    def _read(self) -> None:
        if self._front is None:
            return
        if self._front.is_broken():
            self._lose(Said("%1 is gone.", Said("The X server")))
        elif self._front.has_changed():
            self._ask()

    def _ask(self) -> None:
        front = self._front
        if front is None:
            return
        holds = front.is_fullscreen()
        # Changes may have come along with the answers, and the socket stays silent about them.
        if front.has_changed():
            QTimer.singleShot(0, self, self._ask)
        self._note(self.topics if holds else frozenset())

    def _lose(self, why: str) -> None:
        self._why = why
        self._grumble(why)
        self._end()
        self._note(frozenset())
