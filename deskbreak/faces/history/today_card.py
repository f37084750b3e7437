"""Today: a ring of the breaks that were taken, and the line of the day."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout

from deskbreak.faces.history import wording
from deskbreak.faces.history.day_charts import Timeline
from deskbreak.faces.history.days_view import DaysView
from deskbreak.faces.history.legend import Legend
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.margins import margins
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.faces.widgets.words import Words
from deskbreak.language.lengths import number
from deskbreak.language.texts import Texts

tr = Texts("History")

RING, LINE = 112, 10.0


class BreakRing(QProgressBar):
    """Taken of offered. A progress bar for who can't see it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = ("", "")
        self.setAccessibleName(tr("Breaks today"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_breaks(self, finished: int, offers: int) -> None:
        """So many of so many."""
        self.setRange(0, max(1, offers))
        self.setValue(finished)
        self.setFormat(wording.taken(finished, offers))
        self._words = (number(finished), tr("of %Ln breaks", n=offers, note="below the number of those taken"))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        side = round(RING * min(1.8, max(1.0, self._theme.scale)))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = LINE * self.width() / RING
        ring = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setPen(QPen(theme.colour("track"), line))
        painter.drawEllipse(ring)
        pen = QPen(theme.colour("accent"), line)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self.value():
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * self.value() / self.maximum()))
        number, rest = self._words
        big, small = theme.font(Role.FIGURE), theme.font(Role.CAPTION)
        room, wide = self.width() - 2 * line - 8, QFontMetricsF(small).horizontalAdvance(rest)
        if wide > room:
            small.setPixelSize(max(9, int(small.pixelSize() * room / wide)))
        middle = QPointF(ring.center())
        for font, text, below in ((big, number, 0.0), (small, rest, 0.15)):
            painter.setFont(font)
            painter.setPen(theme.colour("text" if font is big else "text2"))
            left = middle.x() - QFontMetricsF(font).horizontalAdvance(text) / 2
            painter.drawText(QPointF(left, middle.y() + below * self.height() + line * 0.3), text)
        painter.end()


class TodayCard(Surface):
    """Ring, title, legend and line; the ring above the rest where there is little room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self.ring = BreakRing(theme)
        self.line = Timeline(theme)
        self._title = Words(theme, "", Role.ROW_TITLE)
        signs = Legend(theme, (("sitting", tr("Sitting")), ("filled", tr("Break")), ("outline", tr("Skipped"))))
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(margins(24, 20, 20, 20))
        self._across.setSpacing(32)
        self._across.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(1)
        self._head = Flow(12)
        self._head.add(self._title, 1)
        self._head.add(signs)
        column.addWidget(self._head)
        column.addWidget(self.line)
        column.addStretch(1)
        self._across.addLayout(column, 1)

    def show_view(self, view: DaysView) -> None:
        """Show another day, or the same a minute later."""
        self._title.setText(view.title)
        self.ring.show_breaks(view.today.finished, view.today.offers)
        self.line.show_day(view.line)

    def stand(self, *, narrow: bool) -> None:
        """In a narrow window the ring stands above."""
        directions = QBoxLayout.Direction
        if narrow == (self._across.direction() is directions.TopToBottom):
            return
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._across.setSpacing(16 if narrow else 32)
        beside = 16 if narrow else 24
        self._across.setContentsMargins(beside, 20, beside, 20)
