"""The two sorts of charts of the page “Stretches”: weeks of a side, and the seconds of an exercise."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from deskbreak.core.progression.numbers import GOAL_SECONDS, PLENTY_SECONDS
from deskbreak.faces.history import wording
from deskbreak.faces.history.axis import BESIDE, Plot, paint_below, paint_dash, paint_lines, plot
from deskbreak.faces.history.legend import paint_sign
from deskbreak.faces.history.mark_list import MarkList
from deskbreak.faces.theme import Role, Theme
from deskbreak.language.texts import Texts

if TYPE_CHECKING:
    from deskbreak.faces.history.stretches_view import HeldMark, HeldView, SideView, WeekMark

tr = Texts("History")

WEEKS_HEIGHT, HELD_HEIGHT = 146, 148
BAR_SHARE = 0.56
GOAL, PLENTY = GOAL_SECONDS // 60, PLENTY_SECONDS // 60
STEP_WIDTH, REACH = 2.4, 9.0


class WeekBars(MarkList):
    """A bar a week against the goal and what is plenty, whose words stand at the end of their lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._marks: tuple[WeekMark, ...] = ()

    def show_side(self, side: SideView) -> None:
        """Other weeks."""
        self._marks = side.marks
        self.setAccessibleName(tr("%1, stretching per week", side.name))
        self.set_words([mark.words for mark in side.marks])

    def chart_height(self) -> int:
        return WEEKS_HEIGHT + 2 * round(QFontMetricsF(self.theme.font(Role.CAPTION)).height())

    def place_of(self, row: int) -> QRectF:
        _, bars = self._plots()
        least = bars.top_value * 0.05
        return bars.bar(row, len(self._marks), BAR_SHARE, max(self._marks[row].seconds / 60, least))

    def paint_chart(self, painter: QPainter) -> None:
        theme = self.theme
        room, bars = self._plots()
        paint_lines(painter, theme, room, self._ticks(), (GOAL, PLENTY))
        for row, mark in enumerate(self._marks):
            bar = bars.bar(row, len(self._marks), BAR_SHARE, mark.seconds / 60)
            if not mark.seconds:
                paint_dash(painter, theme, bars, bar)
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(bar, min(4.0, bar.width() / 3), min(4.0, bar.height() / 2))
        painter.setPen(theme.colour("text2"))
        metrics = QFontMetricsF(theme.font(Role.CAPTION))
        for value, word in ((GOAL, tr("goal")), (PLENTY, tr("plenty"))):
            wide = metrics.horizontalAdvance(word)
            left = room.area.right() - wide if room.rightwards else room.area.left()
            painter.drawText(QPointF(left, room.up(value) - 5), word)
        count = max(1, len(self._marks))
        below = [((row + 0.5) / count, mark.axis) for row, mark in enumerate(self._marks) if mark.axis]
        paint_below(painter, theme, bars, below, QRectF(self.viewport().rect()))

    def _ticks(self) -> tuple[int, ...]:
        return (0, GOAL, PLENTY)

    def _plots(self) -> tuple[Plot, Plot]:
        """The room of the lines, and that of the bars: the words at the end of the lines keep clear of them."""
        most = max([PLENTY * 1.15, *(mark.seconds / 60 * 1.05 for mark in self._marks)])
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        room = plot(self.theme, QRectF(self.viewport().rect()), self._ticks(), most, rightwards=rightwards)
        metrics = QFontMetricsF(self.theme.font(Role.CAPTION))
        words = max(metrics.horizontalAdvance(word) for word in (tr("goal"), tr("plenty"))) + BESIDE
        area = room.area.adjusted(0, 0, -words, 0) if rightwards else room.area.adjusted(words, 0, 0, 0)
        return room, Plot(area, most, rightwards)


class HeldChart(MarkList):
    """The seconds of each day as steps; a line with the level's name where it changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._marks: tuple[HeldMark, ...] = ()
        self._first = self._today = date.min

    def show_held(self, held: HeldView, first: date, today: date) -> None:
        """Another exercise or other days."""
        self._marks, self._first, self._today = held.marks, first, today
        self.setAccessibleName(tr("%1, seconds held", held.name))
        self.set_words([mark.words for mark in held.marks])

    def chart_height(self) -> int:
        return HELD_HEIGHT + 2 * round(QFontMetricsF(self.theme.font(Role.CAPTION)).height())

    def place_of(self, row: int) -> QRectF:
        room = self._plot()
        at = self._at(room, self._marks[row])
        return QRectF(at.x() - REACH, at.y() - REACH, 2 * REACH, 2 * REACH)

    def paint_chart(self, painter: QPainter) -> None:
        theme, room = self.theme, self._plot()
        paint_lines(painter, theme, room, self._ticks())
        self._paint_levels(painter, room)
        if self._marks:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(theme.colour("accent"), STEP_WIDTH)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawPath(self._steps(room))
        for mark in self._marks:
            if mark.is_too_much or mark.is_easy:
                paint_sign(painter, theme, "circle" if mark.is_too_much else "dot", self._at(room, mark))
        paint_below(painter, theme, room, self._dates(), QRectF(self.viewport().rect()))

    def _paint_levels(self, painter: QPainter, room: Plot) -> None:
        """The names stand above the plot, one below the other's end where they would run into each other."""
        theme = self.theme
        metrics = QFontMetricsF(theme.font(Role.CAPTION))
        free = float("-inf")
        painter.setFont(theme.font(Role.CAPTION))
        for mark in self._marks:
            if mark.level:
                x = round(room.across(self._part(mark.day))) + 0.5
                painter.setPen(QPen(theme.colour("outline"), 1.5))
                painter.drawLine(QLineF(x, room.area.top() - metrics.height(), x, room.area.bottom()))
                wide = metrics.horizontalAdvance(mark.level)
                left = x + 6 if room.rightwards else x - 6 - wide
                along = left if room.rightwards else -left - wide
                if along > free:
                    painter.setPen(theme.colour("text2"))
                    painter.drawText(QPointF(left, room.area.top() - 6), mark.level)
                    free = along + wide + 8

    def _steps(self, room: Plot) -> QPainterPath:
        path = QPainterPath(self._at(room, self._marks[0]))
        for mark in self._marks[1:]:
            at = self._at(room, mark)
            path.lineTo(at.x(), path.currentPosition().y())
            path.lineTo(at)
        path.lineTo(room.across(self._part(self._today)), path.currentPosition().y())
        return path

    def _dates(self) -> list[tuple[float, str]]:
        days = [self._first + timedelta(days=28 * month) for month in range(3)]
        return [*((self._part(day), wording.axis_day(day)) for day in days if day < self._today), (1.0, tr("Today"))]

    def _at(self, room: Plot, mark: HeldMark) -> QPointF:
        return QPointF(room.across(self._part(mark.day)), room.up(mark.seconds))

    def _part(self, day: date) -> float:
        return (day - self._first).days / max(1, (self._today - self._first).days)

    def _ticks(self) -> tuple[int, ...]:
        most = max([60, *(mark.seconds for mark in self._marks)])
        return tuple(range(0, most + 30, 30 if most <= 120 else 60))

    def _plot(self) -> Plot:
        ticks = self._ticks()
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        above = QFontMetricsF(self.theme.font(Role.CAPTION)).height()
        inside = QRectF(self.viewport().rect()).adjusted(0, above, 0, 0)
        inner = inside.adjusted(0, 0, -6, 0) if rightwards else inside.adjusted(6, 0, 0, 0)
        return plot(self.theme, inner, ticks, max(ticks[-1], 1), rightwards=rightwards)
