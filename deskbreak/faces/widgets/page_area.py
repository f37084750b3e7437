"""A page that scrolls, with the same margins on both sides: the scroll bar stands in one of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskbreak.faces.widgets.margins import margins

NARROW_PAGE, NARROW_MARGIN = 520, 16


def margin_at(width: int, margin: int) -> int:
    """What is left free at both sides of a page so wide; the margin, where there is room for it."""
    return margin if width >= NARROW_PAGE else min(margin, NARROW_MARGIN)


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
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        margin, top, bottom = self._margins
        margin, bar = margin_at(self.width(), margin), self.verticalScrollBar()
        beside = max(0, margin - (bar.sizeHint().width() if bar.maximum() else 0))
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left, right = (margin, beside) if rightwards else (beside, margin)
        self._across.setContentsMargins(margins(left, top, right, bottom))
