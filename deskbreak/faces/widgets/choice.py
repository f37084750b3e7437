"""A drop-down list with the design's chevron, which the style sheet can't draw without a picture file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy

from deskbreak.faces.icons import paint_icon
from deskbreak.faces.theme import Role, Theme

HEIGHT = 34


class Choice(QComboBox):
    """One of several words. The wheel does nothing, so that scrolling a page changes no setting."""

    def __init__(self, theme: Theme, words: Sequence[str] = (), index: int = 0) -> None:
        super().__init__()
        self._theme = theme
        # The native list ignores the padding of the style sheet.
        self.setView(QListView())
        self.addItems(list(words))
        self.setCurrentIndex(index)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFont(self._theme.font(Role.BODY))
        self.setFixedHeight(self._theme.control_height(HEIGHT, Role.BODY))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        metrics = QFontMetricsF(self._theme.font(Role.BODY))
        widest = max((metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=40.0)
        return QSize(round(widest) + 2 * 11 + 16 + self._theme.icon_px(), self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._theme.icon_px()
        left = 10 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - side - 10
        ink = self._theme.colour("text2" if self.isEnabled() else "text3")
        paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), "chevron_down", ink)
        painter.end()
