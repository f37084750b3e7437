"""Windows open where they were and as big as they were, where the system lets a program say so.

Separate from the windows, which know nothing of it: their sizes by themselves are those of the design. Wayland lets no
program place its windows; there the size alone comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from deskbreak.faces.in_sight import brought_back
from deskbreak.storage.window_places import Place, keep_place, place_of

SETTLE_MS = 400
_CHANGES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)
_PASSING = Qt.WindowState.WindowMinimized | Qt.WindowState.WindowFullScreen


class Remembered(QObject):
    """Gives a window that is not yet shown its place, and keeps it from then on. `name` is the window's in the file.

    A window with several forms, each of which has a place of its own, tells by `form` what the name ends with.
    """

    def __init__(self, window: QWidget, path: Path, name: str, form: Callable[[], str] = str) -> None:
        super().__init__(window)
        self._window, self._path, self._name, self._form = window, path, name, form
        known = place_of(path, name + form())
        if known is not None:
            _restore(window, known)
        self._kept = (name + form(), known)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._keep)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """A window that is pulled tells of it many times a second; the last of them counts."""
        if event.type() in _CHANGES and self._window.isVisible():
            self._settling.start()
        elif event.type() == QEvent.Type.Close and self._settling.isActive():
            self._settling.stop()
            self._keep()
        return False

    def _keep(self) -> None:
        window = self._window
        if window.windowState() & _PASSING:
            return
        name = self._name + self._form()
        if not window.isMaximized():
            frame = window.frameSize() - window.size()
            place = Place(*window.pos().toTuple(), *window.size().toTuple(), *frame.toTuple())
        elif self._kept[1] is not None and self._kept[0] == name:
            place = replace(self._kept[1], maximised=True)
        else:
            normal = window.normalGeometry()
            place = Place(normal.x(), normal.y(), normal.width(), normal.height(), maximised=True)
        kept = (name, place)
        if kept != self._kept:
            self._kept = kept
            keep_place(self._path, *kept)


def _restore(window: QWidget, kept: Place) -> None:
    """As it was, as far as it can be seen there; on a screen that is gone, only the size."""
    frame = QSize(kept.frame_width, kept.frame_height)
    was = QRect(QPoint(kept.left, kept.top), QSize(kept.width, kept.height) + frame)
    areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    home = QGuiApplication.primaryScreen().availableGeometry()
    place = brought_back(was, areas, home)
    window.resize(place.size() - frame)
    if _is_placed_here() and any(area.intersects(was) for area in areas):
        window.move(place.topLeft())
    if kept.maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def _is_placed_here() -> bool:
    return not QGuiApplication.platformName().startswith("wayland")
