"""The line of a working day: where one sits, a pill for each break, a gap at lunch. Its headline says the same."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskbreak.faces.settings.day import DAY, WorkingDay
from deskbreak.faces.theme import Role, Theme
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


BAR, PILL, PILL_WIDTH, EDGE = 12, 18, 6.0, 2.0
GAP = 10


class DayLine(QWidget):
    """Told a day, paints it. A screen reader passes it over: the headline beside it has the number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._day = WorkingDay((), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_day(self, day: WorkingDay) -> None:
        """Paint this day."""
        self._day = day
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        words = QFontMetricsF(self._theme.font(Role.HELP)).height()
        return QSize(200, round(PILL + GAP + words))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        if not self._day.spans:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        for start, end in self._day.spans:
            bar = self._between(start, end, (PILL - BAR) / 2, BAR)
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        self._paint_pills(painter)
        self._paint_words(painter)
        painter.end()

    def _between(self, start: float, end: float, top: float, height: float) -> QRectF:
        """A part of the day on the line, which runs from the right where one reads so."""
        first, last = self._day.spans[0][0], self._day.spans[-1][1]
        scale = self.width() / (last - first)
        left, width = (start - first) * scale, (end - start) * scale
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        return QRectF(left, top, width, height)

    def _paint_pills(self, painter: QPainter) -> None:
        spots = [self._between(at, at, 0, PILL).left() for at in self._day.breaks]
        apart = min((abs(after - spot) for spot, after in itertools.pairwise(spots)), default=PILL)
        # Many breaks stand close: first the edges go, then the pills get thinner, but they never melt into one.
        width = max(1.0, min(PILL_WIDTH, apart / 2))
        edge = EDGE if apart > PILL_WIDTH + 3 * EDGE else 0.0
        for spot in spots:
            middle = min(max(spot, width / 2), self.width() - width / 2)
            pill = QRectF(middle - width / 2, 0, width, PILL)
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRect(pill.adjusted(-edge, 0, edge, 0))
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(pill, width / 2, width / 2)

    def _paint_words(self, painter: QPainter) -> None:
        font = self._theme.font(Role.CAPTION)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text2"))
        top, height = PILL + GAP, metrics.height()
        line = QRectF(0, top, self.width(), height)
        flags = Qt.AlignmentFlag
        painter.drawText(line, flags.AlignLeading | flags.AlignVCenter, clock_time(self._day.spans[0][0]))
        painter.drawText(line, flags.AlignTrailing | flags.AlignVCenter, clock_time(self._day.spans[-1][1]))
        if self._day.lunch is not None:
            gap = self._between(*self._day.lunch, top, height)
            word = tr("Lunch")
            wide = metrics.horizontalAdvance(word) + 2
            painter.drawText(QRectF(gap.center().x() - wide / 2, top, wide, height), flags.AlignCenter, word)


def clock_time(minute: int) -> str:
    """A minute of the day (or of the next one) as people read it."""
    at = QTime((minute % DAY) // 60, minute % 60)
    if QLocale().language() is QLocale.Language.C:
        return at.toString("HH:mm")
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)
