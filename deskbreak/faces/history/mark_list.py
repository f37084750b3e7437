"""A picture whose marks can be visited: hovered, reached by arrow keys, and read as a list by a screen reader.

Every chart of the history window is one. Qt's own list does the visiting and the telling; where a mark is, and what is
painted, the chart says.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QSizePolicy, QToolTip

from deskbreak.faces.theme import Theme

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_Index = QModelIndex | QPersistentModelIndex
RING, GAP = 2.0, 2.0


class MarkList(QListWidget):
    """Told the marks' words; a chart says in `place_of` where each one is, and paints in `paint_chart`."""

    mark_reached = Signal(QRect)
    """The keyboard has gone to a mark, there in this widget."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._words: tuple[str, ...] = ()
        self._by_keyboard = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        theme.changed.connect(self._fit)

    @property
    def words(self) -> tuple[str, ...]:
        """What each mark says."""
        return self._words

    def set_words(self, words: Sequence[str]) -> None:
        """Other marks, or the same."""
        if tuple(words) != self._words:
            row = self.currentRow()
            self._words = tuple(words)
            self.clear()
            self.addItems(list(words))
            if words:
                self.setCurrentRow(min(max(row, 0), len(words) - 1) if row >= 0 else self.first_row())
        self._fit()

    def first_row(self) -> int:
        """Where the keyboard begins: at the newest, unless the chart says otherwise."""
        return len(self._words) - 1

    def place_of(self, row: int) -> QRectF:
        """Where a mark can be pointed at."""
        raise NotImplementedError

    def paint_chart(self, painter: QPainter) -> None:
        """All of the picture."""
        raise NotImplementedError

    def chart_height(self) -> int:
        """How high the picture is, for this size of text."""
        raise NotImplementedError

    def step(self, key: int) -> int:
        """By how many marks an arrow key goes on; 0 for no arrow key."""
        rightwards = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        return {
            Qt.Key.Key_Right: rightwards,
            Qt.Key.Key_Left: -rightwards,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }.get(Qt.Key(key), 0)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(120, self.chart_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def visualRect(self, index: _Index) -> QRect:  # noqa: N802 (Qt's name)
        if not 0 <= index.row() < len(self._words):
            return QRect()
        return self.place_of(index.row()).toAlignedRect()

    def indexAt(self, at: QPoint) -> QModelIndex:  # noqa: N802 (Qt's name)
        for row in range(len(self._words)):
            if self.place_of(row).contains(at):
                return self.model().index(row, 0)
        return QModelIndex()

    def scrollTo(  # noqa: N802 (Qt's name)
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Nothing scrolls in here."""

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid():
                place = self.visualRect(index)
                QToolTip.showText(event.globalPos(), self._words[index.row()], self.viewport(), place)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        row, last = self.currentRow(), len(self._words) - 1
        step = self.step(event.key())
        if event.key() == Qt.Key.Key_Home:
            wanted = 0
        elif event.key() == Qt.Key.Key_End:
            wanted = last
        elif step:
            wanted = min(max(row + step, 0), last)
        else:
            event.ignore()  # a list would look for what begins with that letter
            return
        self._by_keyboard = True
        self.setCurrentRow(wanted)
        self._reached()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        self._reached()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_chart(painter)
        if self.hasFocus() and self._by_keyboard and self.currentRow() >= 0:
            ring = self.place_of(self.currentRow()).adjusted(-GAP, -GAP, GAP, GAP)
            painter.setPen(QPen(self.theme.colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring.intersected(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)), 6, 6)
            self.paint_reached(painter, self.currentRow())
        painter.end()

    def paint_reached(self, painter: QPainter, row: int) -> None:
        """What more is shown of the mark that the keyboard is at."""

    def _reached(self) -> None:
        if self.currentRow() >= 0:
            place = self.place_of(self.currentRow()).toAlignedRect()
            self.mark_reached.emit(place)
            if self.hasFocus() and self._by_keyboard:
                words = self._words[self.currentRow()]
                QToolTip.showText(self.viewport().mapToGlobal(place.bottomLeft()), words, self.viewport(), place)

    def _fit(self) -> None:
        self.updateGeometry()
        self.viewport().update()
