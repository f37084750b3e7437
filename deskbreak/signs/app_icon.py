"""The app's icon (UI.md, section 9), painted: windows show it without an icon theme and without a plug-in for SVG.

Separate from the states because it is a picture with colours of its own, on a grid of 512. `svg` is the same for the
desktop's menus.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

GRID = 512
SIZES = (16, 24, 32, 48, 64, 128, 256)

_GROUND, _FIGURE, _MUSCLE = "#1E6A5B", "#FBF6EE", "#E8842F"
_SHIFT = 14
_LINE, _MUSCLE_LINE = 56, 20
_BODY = (
    ((262, 202), (250, 288), (374, 304), (374, 396)),
    ((250, 288), (188, 396), (104, 396)),
)
_HEAD, _HEAD_RADIUS = (284, 104), 46
_HIP = ((261, 210), (258, 262), (246, 296), (206, 364))
# Below this the muscle would be a smear.
_SMALLEST_WITH_MUSCLE = 32


@cache
def app_icon() -> QIcon:
    """The icon in every size that windows and task bars ask for."""
    made = QIcon()
    for size in SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(size / GRID, size / GRID)
        paint(painter, muscle=size >= _SMALLEST_WITH_MUSCLE)
        painter.end()
        made.addPixmap(pixmap)
    return made


def paint(painter: QPainter, *, muscle: bool) -> None:
    """Draw it on the grid, with or without the muscle that the lunge lengthens."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUND))
    painter.drawRoundedRect(QRectF(16, 16, 480, 480), 116, 116)
    painter.translate(_SHIFT, _SHIFT)
    painter.setBrush(QColor(_FIGURE))
    painter.drawEllipse(QPointF(*_HEAD), _HEAD_RADIUS, _HEAD_RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(_FIGURE, _LINE))
    for line in _BODY:
        path = QPainterPath(QPointF(*line[0]))
        for point in line[1:]:
            path.lineTo(QPointF(*point))
        painter.drawPath(path)
    if muscle:
        start, *guides = (QPointF(*point) for point in _HIP)
        path = QPainterPath(start)
        path.cubicTo(*guides)
        painter.setPen(_pen(_MUSCLE, _MUSCLE_LINE))
        painter.drawPath(path)


def svg(*, muscle: bool = True) -> str:
    """The same picture as a file for the desktop."""
    lines = [f'    <polyline points="{" ".join(f"{x},{y}" for x, y in line)}"/>' for line in _BODY]
    (x, y), *guides = _HIP
    curve = f"M{x},{y} C{' '.join(f'{x},{y}' for x, y in guides)}"
    hip = f'    <path d="{curve}" stroke="{_MUSCLE}" stroke-width="{_MUSCLE_LINE}"/>'
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{GRID}" height="{GRID}" viewBox="0 0 {GRID} {GRID}">',
            f'  <rect x="16" y="16" width="480" height="480" rx="116" fill="{_GROUND}"/>',
            f'  <g transform="translate({_SHIFT} {_SHIFT})" fill="none" stroke="{_FIGURE}" stroke-width="{_LINE}"'
            ' stroke-linecap="round" stroke-linejoin="round">',
            f'    <circle cx="{_HEAD[0]}" cy="{_HEAD[1]}" r="{_HEAD_RADIUS}" fill="{_FIGURE}" stroke="none"/>',
            *lines,
            *([hip] if muscle else []),
            "  </g>",
            "</svg>",
            "",
        )
    )


def _pen(colour: str, width: float) -> QPen:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, round_cap, round_join)
