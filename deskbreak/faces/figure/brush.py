"""Filling and stroking in the figure's units, by colour.

Separate because figure, props and arrow all paint with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QGradient, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from deskbreak.faces.figure.looks import Palette

SEAM = 0.2  # how much wider a shape is filled that another one will touch
SOFT_STOPS = ((0.0, 1.0), (0.5, 0.75), (0.8, 0.25), (1.0, 0.0))


def colour(name: str, alpha: float = 255) -> QColor:
    """A colour of the palette; alpha 0 to 255."""
    value = QColor(name)
    value.setAlpha(max(0, min(255, int(alpha))))
    return value


class Brush:
    """A painter whose unit is the figure's, and the colours of the picture."""

    def __init__(self, painter: QPainter, palette: Palette) -> None:
        self.painter, self.palette = painter, palette

    def fill(self, path: QPainterPath, name: str, alpha: float = 255) -> None:
        self.fill_with(path, QBrush(colour(name, alpha)))

    def fill_with(self, path: QPainterPath, paint: QBrush | QGradient) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(paint)
        self.painter.drawPath(path)

    def fill_under(self, path: QPainterPath, name: str) -> None:
        """Fill what another shape will touch, a hair wider, so that no seam shows between them."""
        self.painter.setPen(QPen(colour(name), SEAM))
        self.painter.setBrush(colour(name))
        self.painter.drawPath(path)

    def stroke(self, path: QPainterPath, name: str, width: float, alpha: float = 255) -> None:
        pen = QPen(colour(name, alpha), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPath(path)

    def soft_ellipse(self, centre: complex, across: float, up: float, alpha: float) -> None:
        """A shadow on the floor: half axes `across` and `up`, fading outwards."""
        gradient = QRadialGradient(0, 0, 1)
        for stop, share in SOFT_STOPS:
            gradient.setColorAt(stop, colour(self.palette.around.shadow, alpha * share))
        self.painter.save()
        self.painter.translate(centre.real, centre.imag)
        self.painter.scale(across, up)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(gradient)
        self.painter.drawEllipse(QPointF(0, 0), 1, 1)
        self.painter.restore()

    @contextmanager
    def clipped(self, area: QPainterPath) -> Iterator[None]:
        """Paint only inside the area."""
        self.painter.save()
        self.painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
        yield
        self.painter.restore()

    @contextmanager
    def moved(self, by: complex) -> Iterator[None]:
        """Paint so far away."""
        self.painter.save()
        self.painter.translate(by.real, by.imag)
        yield
        self.painter.restore()

    @contextmanager
    def faded(self, opacity: float) -> Iterator[None]:
        """Paint with that opacity."""
        before = self.painter.opacity()
        self.painter.setOpacity(before * opacity)
        yield
        self.painter.setOpacity(before)


def linear(start: complex, end: complex, *stops: tuple[float, QColor]) -> QLinearGradient:
    gradient = QLinearGradient(start.real, start.imag, end.real, end.imag)
    for place, value in stops:
        gradient.setColorAt(place, value)
    return gradient


def radial(centre: complex, radius: float, inner: QColor, outer: QColor) -> QRadialGradient:
    gradient = QRadialGradient(centre.real, centre.imag, radius)
    gradient.setColorAt(0, inner)
    gradient.setColorAt(1, outer)
    return gradient
