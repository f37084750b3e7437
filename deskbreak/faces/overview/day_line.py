"""The card “Today”: how long one has sat, how many breaks, and a line of the day."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QSizePolicy, QVBoxLayout

from deskbreak.faces.day import DayView
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.day_shapes import NOW, TRACK, paint_now, paint_shape, shape
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Overview")


HEIGHT = 24


class DayLine(QListWidget):
    """The line. To a screen reader it is a list of its marks, which is why it is one; what one sees is painted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._day = DayView("", "")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)

    def show_day(self, day: DayView) -> None:
        """Show another day, or the same a minute later."""
        if day.pieces != self._day.pieces:
            self.clear()
            self.addItems([piece.words for piece in day.pieces])
        self._day = day
        self.setAccessibleName(day.summary)
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(120, HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("well"))
        painter.drawRoundedRect(self._placed(0, 1, TRACK), TRACK / 2, TRACK / 2)
        for kind in ("sitting", "break", "skipped"):
            for piece in self._day.pieces:
                if piece.kind == kind:
                    at = self._placed(piece.begin, piece.end, TRACK)
                    paint_shape(painter, self._theme, kind, shape(kind, at.left(), at.right(), HEIGHT / 2))
        paint_now(painter, self._theme, self._placed(self._day.now, self._day.now, NOW).center().x(), HEIGHT / 2)
        painter.end()

    def _placed(self, begin: float, end: float, height: float) -> QRectF:
        """Where something is from one part of the day to another, as one reads."""
        width = float(self.viewport().width())
        left, right = begin * width, end * width
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = width - right, width - left
        return QRectF(left, (HEIGHT - height) / 2, right - left, height)


class TodayCard(Surface):
    """Words above, the line below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 10, 15, 12)
        column.setSpacing(4)
        head = Flow(10)
        title = Words(theme, tr("Today"), wrap=False)
        title.set_role(Role.STRONG, Role.HELP.factor)
        self._sitting = Words(theme, "", Role.HELP, "text2", wrap=False)
        self._breaks = Words(theme, "", Role.HELP, "text2", wrap=False)
        head.add(title)
        head.add(self._sitting)
        head.add_stretch()
        head.add(self._breaks)
        column.addWidget(head)
        self.line = DayLine(theme)
        column.addWidget(self.line)

    def show_day(self, day: DayView) -> None:
        """Show another day, or the same a minute later."""
        self._sitting.setText(day.sitting)
        self._breaks.setText(day.breaks)
        self.line.show_day(day)
