"""Which screen windows come up on (`appearance.screen`), and that they can be seen when the screens change under them.

Separate from the windows: somebody unplugs a screen or sets another scale in the middle of a break.
"""

from __future__ import annotations

from collections.abc import Sequence

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


def seen(place: QRect, areas: Sequence[QRect]) -> bool:
    """Whether all of a window there is on one screen, so that each of its controls can be reached."""
    return any(area.contains(place) for area in areas)


def brought_back(place: QRect, areas: Sequence[QRect], home: QRect) -> QRect:
    """The place, moved as little as it takes to lie on a screen, made smaller if need be; on `home` if on none."""
    overlaps = [(part.width() * part.height(), area) for area in areas if not (part := area & place).isEmpty()]
    area = max(overlaps, key=_size)[1] if overlaps else home
    size = place.size().boundedTo(area.size())
    left = min(max(place.left(), area.left()), area.left() + area.width() - size.width())
    top = min(max(place.top(), area.top()), area.top() + area.height() - size.height())
    return QRect(left, top, size.width(), size.height())


def _size(overlap: tuple[int, QRect]) -> int:
    return overlap[0]
