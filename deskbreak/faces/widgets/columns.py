"""Marks in as many columns as their words leave room for.

Separate because three windows ask such questions, and in none of them may a long word push another out of sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget


class Columns(QWidget):
    """At most so many columns; `even`: they share the whole width."""

    def __init__(self, most: int, across: int, down: int, *, even: bool = False) -> None:
        super().__init__()
        self._most, self._even, self._columns = most, even, 0
        self._marks: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(across)
        self._grid.setVerticalSpacing(down)

    def add(self, mark: QWidget) -> None:
        """One more at the end."""
        self._marks.append(mark)
        self._columns = 0
        self._arrange()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        between = self._grid.horizontalSpacing()
        return QSize(self._most * (self._widest() + between) - between, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Fonts change while the width stays."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _widest(self) -> int:
        return max((mark.sizeHint().width() for mark in self._marks), default=0)

    def _arrange(self) -> None:
        between = self._grid.horizontalSpacing()
        room = (self.width() + between) // max(1, self._widest() + between)
        columns = max(1, min(self._most, room))
        if columns == self._columns:
            return
        self._columns = columns
        for place, mark in enumerate(self._marks):
            self._grid.addWidget(mark, place // columns, place % columns)
        if self._even:
            for column in range(self._most):
                self._grid.setColumnStretch(column, int(column < columns))
