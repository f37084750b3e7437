"""The last days as these settings would have had them: two lines, and a small picture of each day.

Separate from the line of a day to come, which knows no history. What would have been, `core.rehearsal` says.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskbreak.core.history import Entry
from deskbreak.core.rehearsal import Rehearsal, rehearse
from deskbreak.core.rules import Rules, rules_of
from deskbreak.core.settings import Settings
from deskbreak.core.statistics import days
from deskbreak.faces.settings.day import BREAK_MINUTES
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.words import Words
from deskbreak.language import lengths
from deskbreak.language.texts import Texts

tr = Texts("Settings window")

ROW, BAR, PILL, PILL_WIDTH, GAP = 18, 6, 12, 4.0, 12


class Past(QWidget):
    """Told what was and the settings; not there where nothing was."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._rules: Rules | None = None
        self.headline = Words(theme, tr("The last 7 days with these settings"), Role.LABEL)
        self.would, self.was = Words(theme, "", Role.HELP, "text2"), Words(theme, "", Role.HELP, "text2")
        self.lines = DayLines(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.headline, self.would, self.was):
            column.addWidget(part)
        column.addSpacing(10)
        column.addWidget(self.lines)
        self.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """What was."""
        self._entries, rules = tuple(entries), self._rules
        self._rules = None
        if rules is not None:
            self._show(rules)

    def show_settings(self, settings: Settings) -> None:
        """Work out anew what would have been, where that can be something else."""
        self._show(rules_of(settings))

    def _show(self, rules: Rules) -> None:
        if rules == self._rules:
            return
        self._rules = rules
        made = rehearse(self._entries, rules, round(BREAK_MINUTES * 60))
        self.setVisible(bool(made.at_desk))
        if not made.at_desk:
            return
        longest = lengths.hours_and_minutes(made.longest_seconds)
        self.would.setText(
            tr("With each one taken: %Ln breaks, and at most %1 of sitting in one go.", longest, n=len(made.breaks))
        )
        were = days(self._entries)
        longest = lengths.hours_and_minutes(max(day.longest_seconds for day in were))
        taken = sum(day.finished for day in were)
        self.was.setText(tr("It was %Ln breaks, and up to %1 in one go.", longest, n=taken))
        self.lines.show_days(made)


class DayLines(QWidget):
    """A line for each day, all on one scale of hours. A screen reader passes it over: the words have the numbers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._made = theme, Rehearsal((), (), 0)
        self._dates: list[date] = []
        self._hours = (0.0, 24.0)
        """From the earliest hour of any day to the latest."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_days(self, made: Rehearsal) -> None:
        """Paint these."""
        self._made = made
        dates = sorted({start.date() for start, _end in made.at_desk})
        if dates != self._dates:
            self._dates = dates
            self.updateGeometry()
        if made.at_desk:
            self._hours = _hours(made)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(200, round(len(self._dates) * self._row()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        if not self._dates:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(Role.CAPTION)
        painter.setFont(font)
        names = [QLocale().dayName(one.isoweekday(), QLocale.FormatType.ShortFormat) for one in self._dates]
        beside = max(QFontMetricsF(font).horizontalAdvance(name) for name in names) + GAP
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        for number, name in enumerate(names):
            row = QRectF(0, number * self._row(), self.width(), self._row())
            painter.setPen(self._theme.colour("text2"))
            painter.drawText(row, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(Qt.PenStyle.NoPen)
        line = QRectF(beside if rightwards else 0, 0, self.width() - beside, self._row())
        self._paint_spans(painter, line)
        self._paint_breaks(painter, line)
        painter.end()

    def _paint_spans(self, painter: QPainter, line: QRectF) -> None:
        painter.setBrush(self._theme.colour("track"))
        for start, end in self._made.at_desk:
            left, right = sorted((self._x(line, start, start.date()), self._x(line, end, start.date())))
            top = self._top(start.date()) + (self._row() - BAR) / 2
            painter.drawRoundedRect(QRectF(left, top, max(1.0, right - left), BAR), BAR / 2, BAR / 2)

    def _paint_breaks(self, painter: QPainter, line: QRectF) -> None:
        painter.setBrush(self._theme.colour("accent"))
        for at in self._made.breaks:
            day = at.date() if at.date() in self._dates else at.date() - timedelta(days=1)
            if day in self._dates:
                middle = self._x(line, at, day)
                top = self._top(day) + (self._row() - PILL) / 2
                pill = QRectF(middle - PILL_WIDTH / 2, top, PILL_WIDTH, PILL)
                painter.drawRoundedRect(pill, PILL_WIDTH / 2, PILL_WIDTH / 2)

    def _row(self) -> float:
        return max(ROW, QFontMetricsF(self._theme.font(Role.CAPTION)).height())

    def _top(self, day: date) -> float:
        return self._dates.index(day) * self._row()

    def _x(self, line: QRectF, at: datetime, day: date) -> float:
        """Where a moment of a day is; the line runs from the right where one reads so."""
        first, last = self._hours
        share = (_hour(at, day) - first) / (last - first)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return line.left() + share * line.width()


def _hours(made: Rehearsal) -> tuple[float, float]:
    """At least one."""
    first = min(_hour(start, start.date()) for start, _end in made.at_desk)
    last = max(_hour(end, start.date()) for start, end in made.at_desk)
    return first, max(last, first + 1)


def _hour(at: datetime, day: date) -> float:
    return (at - datetime.combine(day, time())) / timedelta(hours=1)
