"""A page that scrolls, with the same margins on both sides: the scroll bar stands in one of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskbreak.faces.widgets.margins import margins


class PageArea(QScrollArea):
    """Put what the page has into `column`; in a window wider than that may be, it stands in the middle."""

    def __init__(self, margin: int, top: int, bottom: int) -> None:
        super().__init__()
        self._margins = (margin, top, bottom)
        self.page, self.content = QWidget(), QWidget()
        self.page.setProperty("page", True)
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._across = QHBoxLayout(self.page)
        self._across.addStretch(1)
        self._across.addWidget(self.content, 1000)
        self._across.addStretch(1)
        self.setWidget(self.page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)

    def _make_room(self, _least: int, most: int) -> None:
        margin, top, bottom = self._margins
        beside = margin - (self.verticalScrollBar().sizeHint().width() if most else 0)
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left, right = (margin, beside) if rightwards else (beside, margin)
        self._across.setContentsMargins(margins(left, top, right, bottom))
