"""The shapes that stand for what is going on: one for each state, so that it reads in one colour too (UI.md, 9).

Separate because the tray (agent) and the overview (a face) show the same ones. All measures are on a grid of 24.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

GRID = 24.0
STEPS = 20
"""The arc goes in twentieths: 21 pictures at most."""

_CENTRE = QPointF(12, 12)
_RADIUS = 9.0
_THIN, _WIDE = 1.8, 3.4


class TrayState(Enum):
    """What the icon tells."""

    SITTING = "sitting"
    HEADS_UP = "heads_up"
    DUE = "due"
    HELD = "held"
    BREAK = "break"
    PAUSED = "paused"
    AWAY = "away"
    OFF_HOURS = "off_hours"


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours to draw with."""

    ink: QColor
    accent: QColor
    amber: QColor

    def faint(self, opacity: float) -> QColor:
        """The ink, let through."""
        colour = QColor(self.ink)
        colour.setAlphaF(opacity)
        return colour


def paint_state(painter: QPainter, state: TrayState, fraction: float, inks: Inks) -> None:
    """Draw a state on the grid; `fraction` (0 to 1) is how far the sitting has come and counts only while sitting."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state is TrayState.SITTING:
        _paint_sitting(painter, inks, fraction)
    else:
        _PAINTS[state](painter, inks)


def paint_lunge(painter: QPainter, colour: QColor) -> None:
    """A person in a lunge, on the grid."""
    _disc(painter, colour, QPointF(14.6, 4.1), 3.1)
    painter.setPen(_pen(colour, 3))
    _lines(
        painter,
        ((13.6, 9.2), (12, 14.2), (18.4, 15.6), (18.4, 22)),
        ((12, 14.2), (8, 20.6), (2.2, 20.6)),
    )


def paint_crescent(painter: QPainter, colour: QColor) -> None:
    """Most of one circle, and back inside along a smaller one, on the grid."""
    outer, inner = QPointF(12, 12.3), QPointF(15.45, 8.87)
    path = QPainterPath(QPointF(20.78, 14.29))
    path.arcTo(QRectF(outer.x() - 9, outer.y() - 9, 18, 18), -12.8, -244.7)
    path.arcTo(QRectF(inner.x() - 7.6, inner.y() - 7.6, 15.2, 15.2), 135.2, 179.4)
    path.closeSubpath()
    painter.setPen(_pen(colour, 2.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_dot(painter: QPainter, colour: QColor) -> None:
    """What stands in the ring at the heads-up, on the grid."""
    _disc(painter, colour, _CENTRE, 3.6)


def paint_arrow(painter: QPainter, colour: QColor) -> None:
    """Up: what stands in the ring while a break waits, on the grid."""
    painter.setPen(_pen(colour, 2.2))
    _arrow(painter, 16, 8.6, 3, 3)


def paint_bars(painter: QPainter, colour: QColor) -> None:
    """What stands in the ring while paused, on the grid."""
    painter.setPen(_pen(colour, 2.8))
    _lines(painter, ((9.4, 8.2), (9.4, 15.8)), ((14.6, 8.2), (14.6, 15.8)))


def _pen(colour: QColor, width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin)


def _circle(painter: QPainter, colour: QColor, width: float) -> None:
    painter.setPen(_pen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_CENTRE, _RADIUS, _RADIUS)


def _disc(painter: QPainter, colour: QColor, centre: QPointF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(centre, radius, radius)


def _lines(painter: QPainter, *lines: Sequence[tuple[float, float]]) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in lines:
        path = QPainterPath(QPointF(*line[0]))
        for point in line[1:]:
            path.lineTo(QPointF(*point))
        painter.drawPath(path)


def _arrow(painter: QPainter, foot: float, tip: float, wide: float, deep: float) -> None:
    """An arrow up, in the painter's pen."""
    _lines(painter, ((12, foot), (12, tip)), ((12 - wide, tip + deep), (12, tip), (12 + wide, tip + deep)))


def _arc(painter: QPainter, colour: QColor, start: float, length: float) -> None:
    """Degrees clockwise from twelve o'clock."""
    painter.setPen(_pen(colour, _WIDE, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around = QRectF(12 - _RADIUS, 12 - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
    painter.drawArc(around, round((90 - start) * 16), round(-length * 16))


def _paint_sitting(painter: QPainter, inks: Inks, fraction: float) -> None:
    if fraction >= 1:
        _circle(painter, inks.accent, _WIDE)
        return
    _circle(painter, inks.faint(0.5), _THIN)
    if fraction > 0:
        _arc(painter, inks.accent, 0, 360 * fraction)


def _paint_heads_up(painter: QPainter, inks: Inks) -> None:
    _circle(painter, inks.amber, _WIDE)
    paint_dot(painter, inks.amber)


def _paint_due(painter: QPainter, inks: Inks) -> None:
    _disc(painter, inks.amber, _CENTRE, 10.5)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.setPen(_pen(inks.ink, 2.4))
    _arrow(painter, 17, 7.6, 4, 3.6)


def _paint_held(painter: QPainter, inks: Inks) -> None:
    _circle(painter, inks.amber, _WIDE)
    paint_arrow(painter, inks.amber)


def _paint_paused(painter: QPainter, inks: Inks) -> None:
    _circle(painter, inks.faint(0.6), _THIN)
    paint_bars(painter, inks.ink)


def _paint_away(painter: QPainter, inks: Inks) -> None:
    dash = 0.56 * 45
    for number in range(8):
        _arc(painter, inks.ink, number * 45 - dash / 2, dash)


def _paint_break(painter: QPainter, inks: Inks) -> None:
    paint_lunge(painter, inks.accent)


def _paint_off_hours(painter: QPainter, inks: Inks) -> None:
    paint_crescent(painter, inks.ink)


_PAINTS: dict[TrayState, Callable[[QPainter, Inks], None]] = {
    TrayState.HEADS_UP: _paint_heads_up,
    TrayState.DUE: _paint_due,
    TrayState.HELD: _paint_held,
    TrayState.BREAK: _paint_break,
    TrayState.PAUSED: _paint_paused,
    TrayState.AWAY: _paint_away,
    TrayState.OFF_HOURS: _paint_off_hours,
}
