"""Widgets side by side where there is room, else below each other: what keeps big text and long words whole.

Separate because rows of buttons, links and tiles all need it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class Flow(QWidget):
    """A row that becomes a column when it would not fit."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """One more at the end."""
        self._box.addWidget(widget, stretch)

    def add_stretch(self) -> None:
        """What follows stands at the other edge."""
        self._box.addStretch(1)

    def clear(self) -> None:
        """Take all out again; they stay the person's who put them in."""
        while self._box.count():
            self._box.takeAt(0)

    @property
    def is_column(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._wide(), self._box.sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        widths = (max(widget.minimumSizeHint().width(), widget.minimumWidth()) for widget in self._shown())
        widest = max(widths, default=0)
        return QSize(widest, self._box.minimumSize().height())

    def arrange(self, width: int) -> None:
        """Stand as it has to at a width, ahead of being given it."""
        directions = QBoxLayout.Direction
        wished = directions.LeftToRight if width >= self._wide() else directions.TopToBottom
        if wished is not self._box.direction():
            self._box.setDirection(wished)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.arrange(self.width())

    def event(self, event: QEvent) -> bool:
        """Words and fonts change while the width stays."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange(self.width())
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        items = (self._box.itemAt(index) for index in range(self._box.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None and not widget.isHidden()]

    def _wide(self) -> int:
        shown = self._shown()
        widths = (max(widget.sizeHint().width(), widget.minimumWidth()) for widget in shown)
        return sum(widths) + self._box.spacing() * max(0, len(shown) - 1)
