"""A ring around what was found, until the person goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from deskbreak.faces.theme import Theme

SHOWN_MS = 4000
RADIUS = 12


class RowRing(QWidget):
    """Lies over `row`, and goes by itself; clicks go through it."""

    def __init__(self, theme: Theme, row: QWidget) -> None:
        super().__init__(row)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(row.rect())
        row.installEventFilter(self)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.timeout.connect(self.deleteLater)
        self._time.start(SHOWN_MS)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), RADIUS - 3, RADIUS - 3)
        painter.end()
