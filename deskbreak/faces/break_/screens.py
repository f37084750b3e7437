"""Which screen windows come up on (`appearance.screen`), and that they can be seen when the screens change under them.

Separate from the windows: somebody unplugs a screen or sets another scale in the middle of a break.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QScreen

# One change of the screens is told in several steps, and window managers then move windows themselves.
SETTLE_MS = 250


class Screens(QObject):
    """`changed` is told once after screens came, went or got another size or scale."""

    changed = Signal()

    def __init__(self, application: QGuiApplication, wished: str = "pointer", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application, self._wished = application, wished
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.changed)
        application.screenAdded.connect(self._follow)
        application.screenAdded.connect(self._settling.start)
        application.screenRemoved.connect(self._settling.start)
        for screen in application.screens():
            self._follow(screen)

    def chosen(self) -> QScreen:
        """Where windows appear."""
        named = [screen for screen in self._application.screens() if screen.name() == self._wished]
        if named:
            return named[0]
        at = self._application.screenAt(QCursor.pos()) if self._wished == "pointer" else None
        return at or self._application.primaryScreen()

    def areas(self) -> list[QRect]:
        """The work area of each screen."""
        return [screen.availableGeometry() for screen in self._application.screens()]

    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._settling.start)
        screen.logicalDotsPerInchChanged.connect(self._settling.start)
