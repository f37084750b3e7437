"""Room above the page, as wide as its cards, for the drop-down and for what there is to say.

Separate because the room has to go with what is in it: a hidden widget leaves the margins of its layout behind.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskbreak.faces.settings.page import MARGIN, WIDEST, margin_at

TOP, NARROW_TOP = 20, 12


class Above(QWidget):
    """There while `widget` is."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._across = QHBoxLayout(self)
        widget.setMaximumWidth(WIDEST)
        self._across.addStretch(1)
        self._across.addWidget(widget, 1000)
        self._across.addStretch(1)
        widget.installEventFilter(self)
        self.setVisible(not widget.isHidden())

    def fit(self, width: int) -> None:
        """Stand in the margins of a window so wide."""
        side = margin_at(width)
        self._across.setContentsMargins(side, TOP if side == MARGIN else NARROW_TOP, side, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent) and isinstance(watched, QWidget):
            self.setVisible(not watched.isHidden())
        return False
