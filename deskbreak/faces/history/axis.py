"""Where a chart's values and days stand, and the lines and words beside it: what the three bar charts share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from deskbreak.faces.theme import Role, Theme
from deskbreak.language.lengths import number

BESIDE = 8.0
"""Between a number and the line that it names."""


@dataclass(frozen=True, slots=True)
class Plot:
    """The room of a chart: its lines run from `area.left()` to `area.right()`, `top_value` is its upper edge."""

    area: QRectF
    top_value: float
    rightwards: bool

    def across(self, part: float) -> float:
        """Where 0 to 1 of the way is, as one reads."""
        return self.area.left() + self.area.width() * (part if self.rightwards else 1 - part)

    def up(self, value: float) -> float:
        """How high a value is."""
        return self.area.bottom() - self.area.height() * value / max(1.0, self.top_value)

    def bar(self, number: int, count: int, share: float, value: float) -> QRectF:
        """A bar of so many, as wide as its share of the pitch."""
        pitch = self.area.width() / count
        middle = self.across((number + 0.5) / count)
        top = self.up(value)
        return QRectF(middle - pitch * share / 2, top, pitch * share, self.area.bottom() - top)


def plot(theme: Theme, size: QRectF, ticks: Sequence[int], top_value: float, *, rightwards: bool) -> Plot:
    """The room that numbers beside it and words below it leave."""
    metrics = QFontMetricsF(theme.font(Role.CAPTION))
    beside = max(metrics.horizontalAdvance(number(tick)) for tick in ticks) + BESIDE + 2
    above, below = metrics.height() / 2 + 4, metrics.height() + 8
    left, right = (beside, 0.0) if rightwards else (0.0, beside)
    return Plot(size.adjusted(left, above, -right, -below), top_value, rightwards)


def paint_lines(painter: QPainter, theme: Theme, plot_: Plot, ticks: Sequence[int], dashed: Sequence[int] = ()) -> None:
    """A hairline at each tick, and its number before it; dashed where it means something."""
    painter.setFont(theme.font(Role.CAPTION))
    metrics = QFontMetricsF(theme.font(Role.CAPTION))
    for tick in ticks:
        y = round(plot_.up(tick)) + 0.5
        pen = QPen(theme.colour("outline" if tick in dashed else "line"), 1.5 if tick in dashed else 1)
        if tick in dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QLineF(plot_.area.left(), y, plot_.area.right(), y))
        painter.setPen(theme.colour("text2"))
        words = number(tick)
        wide = metrics.horizontalAdvance(words)
        x = plot_.area.left() - BESIDE - wide if plot_.rightwards else plot_.area.right() + BESIDE
        painter.drawText(QPointF(x, y + metrics.capHeight() / 2), words)


def paint_below(painter: QPainter, theme: Theme, plot_: Plot, words: Sequence[tuple[float, str]], edge: QRectF) -> None:
    """Words below the chart, each centred on its place unless that would leave `edge`; one that has no room is left
    out, the later ones first to stay.
    """
    painter.setFont(theme.font(Role.CAPTION))
    painter.setPen(theme.colour("text2"))
    metrics = QFontMetricsF(theme.font(Role.CAPTION))
    taken: list[tuple[float, float]] = []
    for part, text in reversed(words):
        wide = metrics.horizontalAdvance(text)
        left = min(max(plot_.across(part) - wide / 2, edge.left()), edge.right() - wide)
        if all(left + wide + BESIDE < other or left > end + BESIDE for other, end in taken):
            taken.append((left, left + wide))
            painter.drawText(QPointF(left, plot_.area.bottom() + 6 + metrics.ascent()), text)


def paint_dash(painter: QPainter, theme: Theme, plot_: Plot, bar: QRectF) -> None:
    """A small dash where there was nothing."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("track"))
    middle = bar.center().x()
    painter.drawRoundedRect(QRectF(middle - 4, plot_.area.bottom() - 4, 8, 3), 1.5, 1.5)
