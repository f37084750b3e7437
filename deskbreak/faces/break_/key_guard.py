"""Keeps stray keys away: for a moment after the window got the focus, and after it turned into something else.

A person who types while the offer appears must not start or skip anything with it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

GUARD_MS = 600
_KEYS = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.Shortcut,
    QEvent.Type.ShortcutOverride,
)


class KeyGuard(QObject):
    """Swallows keys for one window while it is up; between times it costs nothing."""

    def __init__(self, application: QApplication, window: QWidget, guard_ms: int = GUARD_MS) -> None:
        super().__init__(window)
        self._application, self._window = application, window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(guard_ms)
        self._timer.timeout.connect(self.lower)

    @property
    def is_up(self) -> bool:
        return self._timer.isActive()

    def put_up(self) -> None:
        """Let no key through for a moment from now."""
        if not self.is_up:
            self._application.installEventFilter(self)
        self._timer.start()

    def lower(self) -> None:
        """Let keys through again."""
        self._timer.stop()
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() not in _KEYS:
            return False
        # Qt gives a key to the native window first; that one has no widget.
        mine = watched is self._window.windowHandle()
        return mine or (isinstance(watched, QWidget) and watched.window() is self._window)
