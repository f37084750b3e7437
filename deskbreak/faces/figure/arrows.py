"""The arrows: one along the way into a pose, and the one between the two figures of "Change sides"."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate, pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from deskbreak.faces.figure.brush import Brush, colour, linear
from deskbreak.faces.figure.geometry import spline, unit
from deskbreak.faces.figure.paths import filled, smooth

WIDTH, HEAD = 2.2, 5.6
TAIL_ALPHA = 90
SIZE, SHAFT = 0.12, 0.015  # of "Change sides", as shares of the stage's height


def motion_arrow(brush: Brush, points: tuple[complex, ...], opacity: float) -> None:
    """A tapered tail that grows stronger along its way, and a rounded dart."""
    name = brush.palette.around.arrow
    stops = (0, colour(name, TAIL_ALPHA * opacity)), (0.6, colour(name, 255 * opacity))
    brush.fill_with(_tail_and_dart(points), linear(points[0], points[-1], *stops))


@lru_cache(maxsize=8)
def _tail_and_dart(points: tuple[complex, ...]) -> QPainterPath:
    """The shape, which stays the same for all pictures of a way."""
    curve = spline(points, closed=False, steps=14)
    run = list(accumulate((abs(b - a) for a, b in pairwise(curve)), initial=0.0))
    last = next(i for i, distance in enumerate(run) if distance > run[-1] - HEAD * 0.55)
    left, right = [], []
    for i in range(last + 1):
        side = unit(curve[i + 1] - curve[max(i - 1, 0)]) * 1j
        half = WIDTH / 2 * (0.25 + 0.75 * run[i] / run[last])
        left.append(curve[i] + side * half)
        right.append(curve[i] - side * half)
    tip, along = curve[-1], unit(curve[-1] - curve[last])
    wing, base = along * 1j * HEAD * 0.56, tip - along * HEAD
    dart = [tip, base + wing, base + along * HEAD * 0.12, base - wing]
    tail = smooth(filled(left + right[::-1]), 0.25, step=0.2)
    return tail.united(smooth(filled(dart), 0.38, step=0.2))


def change_arrow(painter: QPainter, centre: QPointF, height: float, name: str, *, leftwards: bool) -> None:
    """The arrow from the finished side to the coming one, `height` being that of the stage."""
    half, sign = height * SIZE / 2, -1 if leftwards else 1
    tip = QPointF(centre.x() + sign * half, centre.y())
    path = QPainterPath(QPointF(centre.x() - sign * half, centre.y()))
    path.lineTo(tip)
    path.moveTo(tip.x() - sign * half * 0.8, tip.y() - half * 0.8)
    path.lineTo(tip)
    path.lineTo(tip.x() - sign * half * 0.8, tip.y() + half * 0.8)
    pen = QPen(colour(name), max(2.0, height * SHAFT))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
