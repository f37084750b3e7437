"""Outlines as painter paths, and the boolean operations on them.

Separate from `geometry` because these need Qt's polygon clipper.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from deskbreak.faces.figure.geometry import Points, area, counter_clockwise, rounded, unit

NO_AREA = 0.6


def closed(points: Sequence[complex]) -> QPainterPath:
    """A closed path through the points, as they are."""
    path = line(points)
    path.setFillRule(Qt.FillRule.WindingFill)
    path.closeSubpath()
    return path


def filled(points: Sequence[complex]) -> QPainterPath:
    """The area inside the points, without the folds of an outline that crosses itself."""
    return closed(points).simplified()


def union(outlines: Iterable[Points]) -> QPainterPath:
    """Several outlines as one area, in one boolean operation."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for points in outlines:
        path.addPath(closed(counter_clockwise(points)))
    return path.simplified()


def line(points: Sequence[complex]) -> QPainterPath:
    """An open path through the points."""
    path = QPainterPath()
    path.moveTo(points[0].real, points[0].imag)
    line_to = path.lineTo
    for z in points[1:]:
        line_to(z.real, z.imag)
    return path


def smooth(
    path: QPainterPath, sigma: float, step: float = 0.4, keep: float = 0.6, smallest: float = NO_AREA
) -> QPainterPath:
    """The path with every corner rounded (see geometry.rounded); parts with less area than `smallest` are left out."""
    result = QPainterPath()
    result.setFillRule(Qt.FillRule.WindingFill)
    for polygon in path.simplified().toSubpathPolygons():
        points = [complex(p.x(), p.y()) for p in polygon.toList()]
        if abs(points[0] - points[-1]) < 1e-6:
            points.pop()
        if len(points) >= 4 and abs(area(points)) >= smallest:
            result.addPath(closed(rounded(points, sigma, step, keep)))
    return result


def piece_with(path: QPainterPath, place: complex) -> QPainterPath:
    """Of a path in several pieces the one in which the place lies; all of it, where there is none."""
    for polygon in path.toSubpathPolygons():
        if polygon.containsPoint(QPointF(place.real, place.imag), Qt.FillRule.WindingFill):
            piece = QPainterPath()
            piece.addPolygon(polygon)
            return piece
    return path


def rounded_corners(points: Sequence[complex], radius: float) -> QPainterPath:
    """A closed polygon with each corner rounded."""
    path = QPainterPath()
    for i, corner in enumerate(points):
        start = corner + unit(points[i - 1] - corner) * radius
        end = corner + unit(points[(i + 1) % len(points)] - corner) * radius
        if i:
            path.lineTo(start.real, start.imag)
        else:
            path.moveTo(start.real, start.imag)
        path.quadTo(corner.real, corner.imag, end.real, end.imag)
    path.closeSubpath()
    return path
