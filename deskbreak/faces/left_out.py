"""The break's windows stay out of a screen that is shared or recorded, where the system lets a window be left out.

Separate from the windows: it is asked for once, when each of them is first shown, and knows nothing of them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from deskbreak.desktop.capture import leave_out_of_capture


class LeftOut(QObject):
    """Watches the windows of this process; only made where `capture.can_leave_out()`."""

    def __init__(self, parent: QObject, leave_out: Callable[[int], bool] = leave_out_of_capture) -> None:
        super().__init__(parent)
        self._leave_out = leave_out
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Qt calls it for every event; a window is there once it is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWindow):
            self._leave_out(int(watched.winId()))
        return False
