"""The tray icon's shapes, for the ring of the overview: drawn on the same grid of 24, in whatever colour is asked for.

Separate from the ring, which says where and how big. The tray's own pictures belong to another process and another
floor of the house; both follow UI.md, section 9.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

GRID = 24.0
CENTRE = QPointF(GRID / 2, GRID / 2)


def dot(painter: QPainter, colour: QColor) -> None:
    """A break is near."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(CENTRE, 3.6, 3.6)


def arrow(painter: QPainter, colour: QColor) -> None:
    """Time to get up."""
    _lines(painter, colour, 2.2, ((12, 16), (12, 8.6)), ((9, 11.6), (12, 8.6), (15, 11.6)))


def big_arrow(painter: QPainter, colour: QColor) -> None:
    """The same inside a disc."""
    _lines(painter, colour, 2.4, ((12, 17), (12, 7.6)), ((8, 11.2), (12, 7.6), (16, 11.2)))


def bars(painter: QPainter, colour: QColor) -> None:
    """Paused."""
    _lines(painter, colour, 2.8, ((9.4, 8.2), (9.4, 15.8)), ((14.6, 8.2), (14.6, 15.8)))


def lunge(painter: QPainter, colour: QColor) -> None:
    """On a break."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(14.6, 4.1), 3.1, 3.1)
    front = ((13.6, 9.2), (12, 14.2), (18.4, 15.6), (18.4, 22))
    _lines(painter, colour, 3, front, ((12, 14.2), (8, 20.6), (2.2, 20.6)))


def crescent(painter: QPainter, colour: QColor) -> None:
    """Outside working hours: most of one circle, and back inside along a smaller one."""
    path = QPainterPath(QPointF(20.78, 14.29))
    path.arcTo(QRectF(3, 3.3, 18, 18), -12.8, -244.7)
    path.arcTo(QRectF(7.85, 1.27, 15.2, 15.2), 135.2, 179.4)
    path.closeSubpath()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour, 2.6))
    painter.drawPath(path)


def _lines(painter: QPainter, colour: QColor, width: float, *lines: Sequence[tuple[float, float]]) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour, width))
    for line in lines:
        painter.drawPolyline([QPointF(x, y) for x, y in line])


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
