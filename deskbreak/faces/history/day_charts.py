"""The three charts of the page “Days”: the line of today, the last thirty days, and the year."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from deskbreak.faces.day import DayView
from deskbreak.faces.history import wording
from deskbreak.faces.history.axis import Plot, paint_below, paint_dash, paint_lines, plot
from deskbreak.faces.history.days_view import Mark
from deskbreak.faces.history.mark_list import MarkList
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.day_shapes import TRACK, paint_now, paint_shape, shape
from deskbreak.language.texts import Texts

tr = Texts("History")

LINE_SCALE = 1.4
LINE_HEIGHT = 38
BARS_HEIGHT = 138
BAR_SHARE = 0.62
CELL, PITCH, LARGEST_PITCH = 12.4, 15.2, 1.25
WEEKDAYS = 7


class Timeline(MarkList):
    """Today from the first to the last hour that matters, with the hours below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._day = DayView("", "")

    def show_day(self, day: DayView) -> None:
        """Show another day, or the same a minute later."""
        self._day = day
        self.setAccessibleName(day.summary)
        self.set_words([piece.words for piece in day.pieces])

    def chart_height(self) -> int:
        return LINE_HEIGHT + round(QFontMetricsF(self.theme.font(Role.CAPTION)).height()) + 4

    def place_of(self, row: int) -> QRectF:
        piece = self._day.pieces[row]
        left, right = sorted((self._across(piece.begin), self._across(piece.end)))
        return shape(piece.kind, left, right, LINE_HEIGHT / 2, LINE_SCALE)

    def paint_chart(self, painter: QPainter) -> None:
        theme, middle, height = self.theme, LINE_HEIGHT / 2, TRACK * LINE_SCALE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("well"))
        track = QRectF(0, middle - height / 2, self.viewport().width(), height)
        painter.drawRoundedRect(track, height / 2, height / 2)
        for kind in ("sitting", "break", "skipped"):
            for row, piece in enumerate(self._day.pieces):
                if piece.kind == kind:
                    paint_shape(painter, theme, kind, self.place_of(row), LINE_SCALE)
        paint_now(painter, theme, self._across(self._day.now), middle, LINE_SCALE * 1.15)
        self._paint_hours(painter, track)

    def _paint_hours(self, painter: QPainter, track: QRectF) -> None:
        first, last = self._day.first, self._day.last
        if last > first:
            room = Plot(QRectF(track.left(), 0, track.width(), LINE_HEIGHT - 4), 1, self._rightwards)
            hours = [((minute - first) / (last - first), wording.clock(minute * 60)) for minute in _hours(first, last)]
            paint_below(painter, self.theme, room, hours, track)

    def _across(self, part: float) -> float:
        width = self.viewport().width()
        return width * part if self._rightwards else width * (1 - part)

    @property
    def _rightwards(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.LeftToRight


def _hours(first: float, last: float) -> Iterator[int]:
    """Six or so round hours, counted from the first."""
    hour = 60
    pitch = max(1, round((last - first) / hour / 5)) * hour
    minute = round(first)
    while minute <= last:
        yield minute
        minute += pitch


class ThirtyDays(MarkList):
    """A bar a day: its outline what was offered, its filling what was taken."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._marks: tuple[Mark, ...] = ()
        self.setAccessibleName(tr("Last 30 days"))

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Other days, or the same with more of today."""
        self._marks = marks
        self.set_words([mark.words for mark in marks])

    def chart_height(self) -> int:
        return BARS_HEIGHT + round(QFontMetricsF(self.theme.font(Role.CAPTION)).height())

    def place_of(self, row: int) -> QRectF:
        room = self._plot()
        return room.bar(row, len(self._marks), BAR_SHARE, max(self._marks[row].offered, room.top_value * 0.06))

    def paint_chart(self, painter: QPainter) -> None:
        theme, room = self.theme, self._plot()
        paint_lines(painter, theme, room, self._ticks())
        for row, mark in enumerate(self._marks):
            outline = room.bar(row, len(self._marks), BAR_SHARE, mark.offered)
            if mark.offered:
                _paint_bar(painter, theme, outline, room.bar(row, len(self._marks), BAR_SHARE, mark.taken))
            else:
                paint_dash(painter, theme, room, outline)
        count = max(1, len(self._marks))
        below = [((row + 0.5) / count, mark.axis) for row, mark in enumerate(self._marks) if mark.axis]
        paint_below(painter, theme, room, below, QRectF(self.viewport().rect()))

    def _ticks(self) -> tuple[int, ...]:
        most = max([10, *(mark.offered for mark in self._marks)])
        return tuple(range(0, most + 5 - most % 5 if most % 5 else most + 1, 5 if most <= 20 else 10))

    def _plot(self) -> Plot:
        ticks = self._ticks()
        most = max([ticks[-1], *(mark.offered for mark in self._marks)])
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        return plot(self.theme, QRectF(self.viewport().rect()), ticks, most, rightwards=rightwards)


def _paint_bar(painter: QPainter, theme: Theme, outline: QRectF, filling: QRectF) -> None:
    round_px = min(4.0, outline.width() / 3)
    edge = outline.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(theme.colour("outline"), 1.5))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(edge, round_px, round_px)
    if filling.height() > 0:
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(filling.adjusted(0.75, 0.75, -0.75, -0.75), round_px, round_px)


class Year(MarkList):
    """A cell a day, a column a week. As wide as a year; who has less room scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._marks: tuple[Mark, ...] = ()
        self._first_weekday = 1
        self._room = self._labels_wide = self._labels_high = 0.0
        self.setAccessibleName(tr("Breaks in the last year"))

    def show_marks(self, marks: tuple[Mark, ...], first_weekday: int) -> None:
        """Other days; the first is the first of a week."""
        self._marks, self._first_weekday = marks, first_weekday
        self.set_words([mark.words for mark in marks])

    def fill(self, room: float) -> None:
        """There is so much room for it; a little more than it needs is filled."""
        if room != self._room:
            self._room = room
            self._fit()

    def _fit(self) -> None:
        self._labels_wide = max(
            QFontMetricsF(self.theme.font(Role.CAPTION)).horizontalAdvance(wording.weekday(day)) for day in range(1, 8)
        )
        self._labels_high = QFontMetricsF(self.theme.font(Role.CAPTION)).height()
        self.setFixedWidth(int(self._beside() + self._columns() * self._pitch()))
        super()._fit()

    def chart_height(self) -> int:
        return round(self._above() + WEEKDAYS * self._pitch())

    def step(self, key: int) -> int:
        """Up and down a day, left and right a week."""
        by = super().step(key)
        return by * WEEKDAYS if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) else by

    def place_of(self, row: int) -> QRectF:
        column, line = divmod(row, WEEKDAYS)
        pitch = self._pitch()
        side = CELL / PITCH * pitch
        left = self._beside() + column * pitch
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - side
        return QRectF(left, self._above() + line * pitch, side, side)

    def paint_chart(self, painter: QPainter) -> None:
        theme = self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        colours = [theme.colour(f"h{step}") for step in range(5)]
        for row, mark in enumerate(self._marks):
            painter.setBrush(colours[mark.step])
            painter.drawRoundedRect(self.place_of(row), 3, 3)
        painter.setFont(theme.font(Role.CAPTION))
        painter.setPen(theme.colour("text2"))
        metrics = QFontMetricsF(theme.font(Role.CAPTION))
        for text, at in self._labels(metrics):
            painter.drawText(at, text)

    def _labels(self, metrics: QFontMetricsF) -> Iterator[tuple[str, QPointF]]:
        """The months above the week in which they begin, as far as there is room, and three of the weekdays."""
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        free = 0.0 if rightwards else float(self.width())
        for row, mark in enumerate(self._marks):
            if mark.day.day == 1:
                text = wording.month(mark.day)
                place, wide = self.place_of(row), metrics.horizontalAdvance(text)
                left = place.left() if rightwards else place.right() - wide
                if (
                    (left >= free and left + wide <= self.width())
                    if rightwards
                    else (left + wide <= free and left >= 0)
                ):
                    yield text, QPointF(left, metrics.ascent())
                    free = left + wide + 6 if rightwards else left - 6
        for line in range(0, min(6, len(self._marks)), 2):
            text, place = wording.weekday((self._first_weekday - 1 + line) % 7 + 1), self.place_of(line)
            left = 0.0 if rightwards else self.width() - metrics.horizontalAdvance(text)
            yield text, QPointF(left, place.center().y() + metrics.capHeight() / 2)

    def _growth(self) -> float:
        return min(1.6, max(1.0, self.theme.scale))

    def _pitch(self) -> float:
        least = PITCH * self._growth()
        filling = (self._room - self._beside()) / max(1, self._columns())
        return filling if least < filling < LARGEST_PITCH * least else least

    def _columns(self) -> int:
        return -(-len(self._marks) // WEEKDAYS)

    def _above(self) -> float:
        return self._labels_high + 6

    def _beside(self) -> float:
        return self._labels_wide + 10
