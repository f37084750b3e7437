"""A brush that writes the shapes down as SVG instead of painting them.

Separate from what is drawn with it. Qt's own SVG writer drops clips and embeds the highlight as a picture; here every
shape is cut beforehand, so that any viewer shows the same. The same figure always gives the same text.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QPainterPath,
    QPainterPathStroker,
    QRadialGradient,
    QTransform,
)

from deskbreak.faces.figure.brush import SEAM, SOFT_STOPS, Brush, colour
from deskbreak.faces.figure.looks import Palette

EXACT = 0.025  # pixels by which an outline may be off for the sake of a short file
FINER = 16.0  # strokes are outlined at so many times their size, since Qt's curves are coarse for small numbers
LEAST_ALPHA = 1 / 255


class SvgBrush(Brush):
    """Collects the elements of a picture; `view` leads from the figure's units to the picture's pixels."""

    def __init__(self, palette: Palette, view: QTransform) -> None:
        self.palette = palette
        self.elements: list[str] = []
        self.gradients: list[str] = []
        self._view, self._opacity = view, 1.0
        self._clip: QPainterPath | None = None

    def fill_with(self, path: QPainterPath, paint: QBrush | QGradient) -> None:
        if isinstance(paint, QBrush):
            self._add(path, _paint("fill", paint.color(), self._opacity))
        else:
            self._add(path, f'fill="url(#{self._gradient(paint)})"')

    def fill_under(self, path: QPainterPath, name: str) -> None:
        width = SEAM * self._scale
        self._add(path, f'{_paint("fill", colour(name), self._opacity)} stroke="{name}" stroke-width="{width:.2f}"')

    def stroke(self, path: QPainterPath, name: str, width: float, alpha: float = 255) -> None:
        paint = colour(name, alpha)
        if self._clip is not None:
            self._add(_outline(path, width), _paint("fill", paint, self._opacity))
            return
        line = f'stroke-width="{width * self._scale:.2f}" stroke-linecap="round" stroke-linejoin="round"'
        self._add(path, f'fill="none" {_paint("stroke", paint, self._opacity)} {line}', closed=False)

    def soft_ellipse(self, centre: complex, across: float, up: float, alpha: float) -> None:
        name = self.palette.around.shadow
        stops = [(stop, colour(name, alpha * share * self._opacity)) for stop, share in SOFT_STOPS]
        gradient = self._keep("radialGradient", "", stops)
        middle = self._view.map(QPointF(centre.real, centre.imag))
        place = f'cx="{middle.x():.1f}" cy="{middle.y():.1f}"'
        size = f'rx="{across * self._scale:.1f}" ry="{up * self._scale:.1f}"'
        self.elements.append(f'<ellipse {place} {size} fill="url(#{gradient})"/>')

    @contextmanager
    def clipped(self, area: QPainterPath) -> Iterator[None]:
        before = self._clip
        self._clip = area if before is None else before.intersected(area)
        yield
        self._clip = before

    @contextmanager
    def moved(self, by: complex) -> Iterator[None]:
        before = self._view
        self._view = QTransform.fromTranslate(by.real, by.imag) * before
        yield
        self._view = before

    @contextmanager
    def faded(self, opacity: float) -> Iterator[None]:
        before = self._opacity
        self._opacity = before * opacity
        yield
        self._opacity = before

    @property
    def _scale(self) -> float:
        return abs(self._view.m11())

    def _add(self, path: QPainterPath, attributes: str, *, closed: bool = True) -> None:
        shown = path if self._clip is None else path.intersected(self._clip)
        text = _written(shown, self._view, closed)
        if text:
            rule = ' fill-rule="evenodd"' if closed and shown.fillRule() is Qt.FillRule.OddEvenFill else ""
            self.elements.append(f'<path {attributes}{rule} d="{text}"/>')

    def _gradient(self, paint: QGradient) -> str:
        place = ""
        if isinstance(paint, QLinearGradient):
            start, end = self._view.map(paint.start()), self._view.map(paint.finalStop())
            place = f' x1="{start.x():.1f}" y1="{start.y():.1f}" x2="{end.x():.1f}" y2="{end.y():.1f}"'
        elif isinstance(paint, QRadialGradient):
            middle, radius = self._view.map(paint.center()), paint.radius() * self._scale
            place = f' cx="{middle.x():.1f}" cy="{middle.y():.1f}" r="{radius:.1f}"'
        kind = "linearGradient" if isinstance(paint, QLinearGradient) else "radialGradient"
        stops = [(float(stop[0]), _faded(stop[1], self._opacity)) for stop in paint.stops()]
        return self._keep(kind, f' gradientUnits="userSpaceOnUse"{place}', stops)

    def _keep(self, kind: str, attributes: str, stops: list[tuple[float, QColor]]) -> str:
        name = f"g{len(self.gradients) + 1}"
        written = "".join(
            f'<stop offset="{place:g}" stop-color="{value.name()}" stop-opacity="{value.alphaF():.3g}"/>'
            for place, value in stops
        )
        self.gradients.append(f'<{kind} id="{name}"{attributes}>{written}</{kind}>')
        return name


def _faded(paint: QColor, opacity: float) -> QColor:
    result = QColor(paint)
    result.setAlphaF(paint.alphaF() * opacity)
    return result


def _paint(what: str, paint: QColor, opacity: float) -> str:
    """`what` is fill or stroke."""
    alpha = paint.alphaF() * opacity
    return f'{what}="{paint.name()}"' + (f' {what}-opacity="{alpha:.3g}"' if alpha < 1 - LEAST_ALPHA else "")


def _outline(path: QPainterPath, width: float) -> QPainterPath:
    """The area that a stroke covers."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width * FINER)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    wide = stroker.createStroke(QTransform.fromScale(FINER, FINER).map(path))
    return QTransform.fromScale(1 / FINER, 1 / FINER).map(wide.simplified())


def _written(path: QPainterPath, view: QTransform, closed: bool) -> str:
    """The path as text: straight lines from point to point, as offsets in hundredths of a pixel."""
    parts = []
    for polygon in path.toSubpathPolygons(view):
        points = _fewer([complex(p.x(), p.y()) for p in polygon.toList()])
        places = [(round(z.real * 100), round(z.imag * 100)) for z in points]
        if closed and places[0] == places[-1]:
            places.pop()
        if len(places) < (3 if closed else 2):
            continue
        x, y = places[0]
        steps = [f"M{_pixels(x)} {_pixels(y)}l"]
        for next_x, next_y in places[1:]:
            steps.append(f"{_pixels(next_x - x)} {_pixels(next_y - y)}")
            x, y = next_x, next_y
        parts.append((steps[0] + " ".join(steps[1:]) + ("z" if closed else "")).replace(" -", "-"))
    return "".join(parts)


def _pixels(hundredths: int) -> str:
    return f"{hundredths / 100:.2f}".rstrip("0").rstrip(".").replace("0.", ".", 1 if abs(hundredths) < 100 else 0)


def _fewer(points: list[complex]) -> list[complex]:
    """Without the points that lie on the line of their neighbours (Ramer, Douglas and Peucker)."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    pieces = [(0, len(points) - 1)]
    while pieces:
        first, last = pieces.pop()
        if last - first < 2:
            continue
        distances = [_from_line(points[i], points[first], points[last]) for i in range(first + 1, last)]
        farthest = max(range(len(distances)), key=distances.__getitem__)
        if distances[farthest] > EXACT:
            middle = first + 1 + farthest
            keep[middle] = True
            pieces += [(first, middle), (middle, last)]
    return [z for z, kept in zip(points, keep, strict=True) if kept]


def _from_line(point: complex, start: complex, end: complex) -> float:
    """How far a point is from the line between two; from its start, where they are one."""
    line = end - start
    return abs(((point - start).conjugate() * line).imag) / abs(line) if abs(line) > 1e-9 else abs(point - start)
