"""The ring around what has the keyboard focus: drawn over the window, so that no control has to leave room inside.

Separate because it belongs to no control: one ring per process follows the focus that came by keyboard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QScrollArea, QWidget

if TYPE_CHECKING:
    from deskbreak.faces.theme import Theme

GAP = 2
WIDTH = 2
MARGIN = 16
"""How much is seen around what scrolls into view."""
_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize)
_WATCHED = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Hide, *_MOVES)
FOCUS_RADIUS = "focus_radius"
"""A control with other corners than a button's says so in this property; -1 asks for no ring at all."""


class FocusRing(QObject):
    """An event filter for the application: shows the ring where the focus came by keyboard."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._ring: _Ring | None = None
        self._around: QWidget | None = None

    @property
    def around(self) -> QWidget | None:
        """What the ring is drawn around at the moment."""
        return self._around

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        # Every event of the process comes by here: what is asked first has to be cheap, and `type()` is not.
        if self._around is None and not isinstance(event, QFocusEvent):
            return False
        if event.type() not in _WATCHED or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            if event.reason() in _REASONS or isinstance(watched, QLineEdit):
                self._show_around(watched)
            elif event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self._remove()
        elif self._around is not None:
            if event.type() in _MOVES:
                if watched.isAncestorOf(self._around) or watched is self._around:
                    self._place()
            elif watched is self._around or (event.type() == QEvent.Type.Hide and watched.isAncestorOf(self._around)):
                self._remove()
        return False

    def _show_around(self, widget: QWidget) -> None:
        self._remove()
        _bring_into_view(widget)
        radius = widget.property(FOCUS_RADIUS)
        if radius == -1 or (radius is None and isinstance(widget, QAbstractScrollArea)):
            return
        if radius is None:
            radius = 10 if isinstance(widget, QAbstractButton) else 8
        self._around = widget
        self._ring = _Ring(widget.window(), self._theme, radius + GAP + WIDTH)
        self._place()
        self._ring.show()

    def _place(self) -> None:
        if self._ring is not None and self._around is not None:
            # What hangs over the edge of a smaller widget (an editor inside a field) is told by the field.
            around = self._around
            corner = around.mapTo(around.window(), QPoint(0, 0))
            wide = GAP + WIDTH
            self._ring.setGeometry(QRect(corner, around.size()).adjusted(-wide, -wide, wide, wide))
            self._ring.raise_()

    def _remove(self) -> None:
        self._around = None
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.hide()
            ring.deleteLater()


def _bring_into_view(widget: QWidget) -> None:
    """Qt does so only where the focus was inside of what scrolls before, and of a field it shows only the cursor."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and (content := around.widget()) is not None:
            aside = around.horizontalScrollBar().value() + around.viewport().width() // 2
            middle = widget.mapTo(content, widget.rect().center())
            around.ensureVisible(aside, middle.y(), 0, widget.height() // 2 + MARGIN)
        around = around.parentWidget()


class _Ring(QWidget):
    """The ring itself: two pixels of accent, nothing inside."""

    def __init__(self, window: QWidget, theme: Theme, radius: int) -> None:
        super().__init__(window)
        self._theme = theme
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), WIDTH))
        inset = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self._radius, self._radius)
        painter.end()
