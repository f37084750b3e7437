"""The round marks of a page: a tinted disc with a check, or with a person in a lunge or on a walk."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from deskbreak.faces.icons import paint_icon
from deskbreak.faces.theme import Theme

CHECK_PART, CHECK_LINE = 0.34, 0.05
WALK_PART = 0.54
LUNGE_GRID, LUNGE_PART, LUNGE_LINE = 24.0, 0.6, 3.0


class Disc(QWidget):
    """A disc of so many design pixels; nothing to a screen reader."""

    def __init__(self, theme: Theme, mark: Literal["check", "lunge", "walk"], side: int) -> None:
        super().__init__()
        self._theme, self._mark = theme, mark
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("soft"))
        rect = QRectF(self.rect())
        painter.drawEllipse(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._mark == "check":
            paint_check(painter, rect, self._theme)
        elif self._mark == "walk":
            side = rect.width() * WALK_PART
            middle = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
            paint_icon(painter, middle, "walk", self._theme.colour("accent"))
        else:
            paint_lunge(painter, rect, self._theme)
        painter.end()


def paint_check(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """A check mark, bolder than the icon: it is the biggest thing on its page."""
    side, middle = rect.width() * CHECK_PART, rect.center()
    ends = [
        QPointF(middle.x() + side * x, middle.y() + side * y) for x, y in ((-0.5, 0.0), (-0.14, 0.34), (0.5, -0.34))
    ]
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(
        QPen(theme.colour("onsoft"), rect.width() * CHECK_LINE, Qt.PenStyle.SolidLine, round_cap, round_join)
    )
    painter.drawPolyline(ends)


def paint_lunge(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The lunge of the tray icon, in the middle of a square."""
    side = rect.width() * LUNGE_PART
    painter.save()
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / LUNGE_GRID, side / LUNGE_GRID)
    ink = theme.colour("accent")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(14.6, 4.1), 3.1, 3.1)
    lines = QPainterPath(QPointF(13.6, 9.2))
    for x, y in ((12.0, 14.2), (18.4, 15.6), (18.4, 22.0)):
        lines.lineTo(x, y)
    lines.moveTo(12.0, 14.2)
    for x, y in ((8.0, 20.6), (2.2, 20.6)):
        lines.lineTo(x, y)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, LUNGE_LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(lines)
    painter.restore()
