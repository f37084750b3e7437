"""The part of a page that scrolls where there is no room for it, so that the buttons below never leave the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget


class _Area(QScrollArea):
    """Keeps what has the focus in view, and takes the keys that scroll it; those to the sides go on to the page."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """The content has another height: what has the focus may have moved out of sight."""
        done = super().eventFilter(watched, event)
        focused, content = self.window().focusWidget(), self.widget()
        if watched is content and event.type() == QEvent.Type.Resize and focused and content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


def below_scrolled(page: QWidget, content: QLayout, bottom: int) -> QVBoxLayout:
    """Have the page hold this in such an area; what stays below it is for the answer to take, over this margin."""
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, bottom)
    whole.setSpacing(0)
    whole.addWidget(scrolled(content), 1)
    return whole


def scrolled(content: QLayout) -> QScrollArea:
    """An area that holds this, as wide as itself."""
    inner = QWidget()
    inner.setProperty("page", True)
    inner.setLayout(content)
    area = _Area()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    area.viewport().setAutoFillBackground(False)
    return area
