"""The line icons: a 20 by 20 grid, 1.7 wide, round caps and joins, drawn in whatever colour is asked for.

Separate because they are drawings, told in a few letters each: M and L are points, C a curve by two guides, Z closes,
O a circle (centre, radius), A an arc (centre, radius, start and length in degrees, anticlockwise from the right),
R a rounded rectangle (left, top, width, height, radius), F what follows is filled.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from deskbreak.faces.theme import Theme

GRID, LINE = 20.0, 1.7

ICONS = {
    "play": "F M 6 4.4 L 15.4 10 L 6 15.6 Z",
    "pause": "F R 5.9 4.2 2.2 11.6 1.1 R 11.9 4.2 2.2 11.6 1.1",
    "chevron_left": "M 12 5 L 7 10 L 12 15",
    "chevron_right": "M 8 5 L 13 10 L 8 15",
    "chevron_down": "M 5.5 8 L 10 12.5 L 14.5 8",
    "chevron_up": "M 5.5 12.5 L 10 8 L 14.5 12.5",
    "speaker": "M 3 7.6 L 6 7.6 L 10 4 L 10 16 L 6 12.4 L 3 12.4 Z A 10 10 3.4 -50 100 A 10 10 6.8 -48 96",
    "mute": "M 3 7.6 L 6 7.6 L 10 4 L 10 16 L 6 12.4 L 3 12.4 Z M 13.2 7.6 L 18 12.4 M 18 7.6 L 13.2 12.4",
    "floor_view": "M 7 3.5 L 3.5 3.5 L 3.5 7 M 13 3.5 L 16.5 3.5 L 16.5 7 M 16.5 13 L 16.5 16.5 L 13 16.5"
    " M 7 16.5 L 3.5 16.5 L 3.5 13",
    "small_view": "M 3.5 7 L 7 7 L 7 3.5 M 13 3.5 L 13 7 L 16.5 7 M 16.5 13 L 13 13 L 13 16.5 M 7 16.5 L 7 13 L 3.5 13",
    "stop": "M 7.4 3.8 L 12.6 3.8 L 16.2 7.4 L 16.2 12.6 L 12.6 16.2 L 7.4 16.2 L 3.8 12.6 L 3.8 7.4 Z"
    " M 7.9 7.9 L 12.1 12.1 M 12.1 7.9 L 7.9 12.1",
    "mat": "M 1.5 9.6 L 1.5 14 L 18.5 14 M 11 11.4 C 11 9.4 12.2 8 14 8 C 16 8 17.2 9.6 17.2 11.4"
    " C 17.2 12.6 17 13.4 16.6 14",
    "towel": "M 3 16.5 L 3 6.5 C 3 4.8 4 3.5 6 3.5 L 17 3.5 L 17 16.5 Z M 3.4 8 L 17 8 M 3 12.2 L 17 12.2",
    "cushion": "M 4.5 5 C 8 5.7 12 5.7 15.5 5 C 17 4.8 18 5.8 17.8 7.2 C 17.4 9 17.4 11 17.8 12.8 C 18 14.2 17 15.2"
    " 15.5 15 C 12 14.3 8 14.3 4.5 15 C 3 15.2 2 14.2 2.2 12.8 C 2.6 11 2.6 9 2.2 7.2 C 2 5.8 3 4.8 4.5 5 Z",
    "blanket": "R 3 4.5 14 11 2 M 3 8.2 L 17 8.2 M 6 15.5 L 6 17.2 M 10 15.5 L 10 17.2 M 14 15.5 L 14 17.2",
    "chair": "M 5.5 3 L 5.5 17 M 5.5 10.5 L 14.5 10.5 L 14.5 17 M 5.5 3.4 L 7 3.4",
    "desk": "M 2.5 6.5 L 17.5 6.5 M 4.5 6.5 L 4.5 16 M 15.5 6.5 L 15.5 16",
    "check": "M 4 10.5 L 8.2 14.7 L 16 6",
    "cross": "M 5.2 5.2 L 14.8 14.8 M 14.8 5.2 L 5.2 14.8",
    "dash": "M 4.5 10 L 15.5 10",
    "plus": "M 10 4.5 L 10 15.5 M 4.5 10 L 15.5 10",
    "minus": "M 4.5 10 L 15.5 10",
    "clock": "O 10 10 7.5 M 10 5.8 L 10 10 L 12.8 11.8",
    "calendar": "R 2.8 4.3 14.4 13 2.4 M 2.8 8.4 L 17.2 8.4 M 6.6 2.4 L 6.6 5.6 M 13.4 2.4 L 13.4 5.6",
    "stretch": "O 11.6 3.9 1.7 M 11.2 7.2 L 10.3 11.2 L 15 12.6 L 15 17.2 M 10.3 11.2 L 7.2 15.8 L 2.8 15.8",
    "walk": "M 10.6 7.2 L 9.6 11.8 L 12.6 14 L 13.4 17.6 M 9.6 11.8 L 8.6 14.8 L 5.8 17.4"
    " M 10.6 7.2 L 12.8 9.6 L 15.2 10 M 10.6 7.2 L 7.6 8.6 L 6.6 11 F O 11.5 3.4 1.9",
    "more": "F O 10 4.4 1.3 O 10 10 1.3 O 10 15.6 1.3",
    "list": "M 7.2 5 L 17 5 M 7.2 10 L 17 10 M 7.2 15 L 17 15 F O 3.4 5 1.1 O 3.4 10 1.1 O 3.4 15 1.1",
    "voice": "M 2.5 8 L 2.5 12 M 6.2 5.5 L 6.2 14.5 M 10 3.5 L 10 16.5 M 13.8 6.5 L 13.8 13.5 M 17.5 8 L 17.5 12",
    "bell": "M 4 14.2 C 5.2 13 5.2 11.4 5.2 8.6 C 5.2 5.4 7.2 3.2 10 3.2 C 12.8 3.2 14.8 5.4 14.8 8.6"
    " C 14.8 11.4 14.8 13 16 14.2 Z M 8.4 16.8 C 9.2 17.6 10.8 17.6 11.6 16.8",
    "half_disc": "O 10 10 7.2 F M 10 2.8 C 5.9 2.8 2.8 6 2.8 10 C 2.8 14 5.9 17.2 10 17.2 Z",
    "lock": "R 3.8 8.6 12.4 8.4 2 M 6.4 8.6 L 6.4 6.6 C 6.4 4.4 8 3 10 3 C 12 3 13.6 4.4 13.6 6.6 L 13.6 8.6",
    "monitor": "R 2.5 3.6 15 10 1.8 M 10 13.6 L 10 17 M 6.5 17 L 13.5 17",
    "information": "O 10 10 7.5 M 10 9.4 L 10 13.8 F O 10 6.4 0.5",
    "warning": "M 10 3.2 L 17.4 16.2 L 2.6 16.2 Z M 10 8 L 10 12 F O 10 14 0.4",
    "call": "M 6.6 3.2 C 5 3.2 3.2 4.4 3.2 6.2 C 3.2 11.8 8.2 16.8 13.8 16.8 C 15.6 16.8 16.8 15 16.8 13.4 L 13.4 11.4"
    " L 11.6 13 C 9.6 12 8 10.4 7 8.4 L 8.6 6.6 Z",
    "open": "M 11.5 3.5 L 16.5 3.5 L 16.5 8.5 M 16.5 3.5 L 9.5 10.5 M 8.5 5 L 4 5 L 4 16 L 15 16 L 15 11.5",
    "gear": "O 10 10 3 M 10 2.5 L 10 5 M 10 15 L 10 17.5 M 2.5 10 L 5 10 M 15 10 L 17.5 10 M 4.7 4.7 L 6.5 6.5"
    " M 13.5 13.5 L 15.3 15.3 M 15.3 4.7 L 13.5 6.5 M 6.5 13.5 L 4.7 15.3",
    "chart": "M 3.5 16.5 L 16.5 16.5 M 6 16.5 L 6 10.5 M 10 16.5 L 10 5 M 14 16.5 L 14 8",
    "folder": "M 2.8 15.6 L 2.8 4.6 L 7.6 4.6 L 9.4 6.8 L 17.2 6.8 L 17.2 15.6 Z",
    "copy": "R 7 7 9.6 9.6 2 M 4.4 13 C 3.6 13 3.4 12.6 3.4 12 L 3.4 5 C 3.4 4 4 3.4 5 3.4 L 12 3.4"
    " C 12.6 3.4 13 3.6 13 4.4",
    "sliders": "M 3 6.4 L 5.2 6.4 M 9.6 6.4 L 17 6.4 O 7.4 6.4 2.1 M 3 13.6 L 10.4 13.6"
    " M 14.8 13.6 L 17 13.6 O 12.6 13.6 2.1",
    "moon": "M 15.8 12.2 C 11.4 13.6 6.8 10 7.6 4 C 4.8 5.2 3.2 7.8 3.6 11 C 4.2 15 8 17.4 11.6 16.6"
    " C 13.6 16.2 15.2 14.6 15.8 12.2 Z",
    "search": "O 8.6 8.6 5.4 M 12.6 12.6 L 16.8 16.8",
    "ring": "A 10 10 6.8 90 -300",
    "restart": "A 10 10 6.5 60 280 M 13.4 1.9 L 13.4 4.9 L 16.4 4.6",
    "easy": "O 10 10 7.5 M 7.2 9.6 C 7.8 8.8 8.6 8.8 9.2 9.6 M 10.8 9.6 C 11.4 8.8 12.2 8.8 12.8 9.6",
    "up": "M 10 16 L 10 4 M 5.4 8.6 L 10 4 L 14.6 8.6",
    "arrow": "M 4 10 L 16 10 M 11.4 5.4 L 16 10 L 11.4 14.6",
    "download": "M 10 3.5 L 10 12.5 M 6.2 8.7 L 10 12.5 L 13.8 8.7 M 4 16.2 L 16 16.2",
    "down": "M 10 4 L 10 16 M 5.4 11.4 L 10 16 L 14.6 11.4",
    "hurt": "M 11.5 2.5 L 5 11 L 9.5 11 L 8.5 17.5 L 15 9 L 10.5 9 Z",
    "smile": "O 10 10 7.5 M 6.8 11.8 C 8 14 12 14 13.2 11.8 F O 7.5 8 0.5 O 12.5 8 0.5",
    "frown": "O 10 10 7.5 M 6.8 13.6 C 8 11.6 12 11.6 13.2 13.6 F O 7.5 8 0.5 O 12.5 8 0.5",
}
"""Every icon by its name."""

MIRRORED = frozenset({"arrow", "chevron_left", "chevron_right", "list"})
"""Those that turn round where one reads from the right."""


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into a square."""
    lines, fills = _paths(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    if name in MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(GRID, 0)
        painter.scale(-1, 1)
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, LINE, Qt.PenStyle.SolidLine, round_cap, round_join))
    painter.drawPath(lines)
    painter.setPen(QPen(colour, LINE / 3, Qt.PenStyle.SolidLine, round_cap, round_join))
    painter.setBrush(colour)
    painter.drawPath(fills)
    painter.restore()


def line_icon(name: str, colour: QColor) -> QIcon:
    """An icon for a button, sharp at any size and device ratio."""
    return QIcon(_Engine(name, colour))


class Icon(QWidget):
    """An icon by itself, in a token's colour, as big as the text beside it asks for."""

    def __init__(self, theme: Theme, name: str, ink: str = "text2", design_px: float = 20) -> None:
        super().__init__()
        self._theme, self._name, self._ink, self._design_px = theme, name, ink, design_px
        theme.changed.connect(self._fit)
        self._fit()

    def set_icon(self, name: str, ink: str | None = None) -> None:
        """Show another one."""
        self._name, self._ink = name, ink or self._ink
        self.update()

    def _fit(self) -> None:
        size = self._theme.icon_px(self._design_px)
        self.setFixedSize(size, size)
        self.update()

    def paintEvent(self, event: object) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._name, self._theme.colour(self._ink))
        painter.end()


class _Engine(QIconEngine):
    """Draws when asked, so that a QIcon has every size there is."""

    def __init__(self, name: str, colour: QColor) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, QRectF(rect), self._name, self._colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made


@cache
def _paths(name: str) -> tuple[QPainterPath, QPainterPath]:
    """The lines and the filled parts of an icon; raises KeyError for a name there is none of."""
    lines, fills = QPainterPath(), QPainterPath()
    path = lines
    words = iter(ICONS[name].split())
    for letter in words:
        if letter == "F":
            path = fills
        else:
            _add(path, letter, words)
    return lines, fills


def _add(path: QPainterPath, letter: str, words: Iterator[str]) -> None:
    def number() -> float:
        return float(next(words))

    def point() -> QPointF:
        return QPointF(number(), number())

    match letter:
        case "M":
            path.moveTo(point())
        case "L":
            path.lineTo(point())
        case "C":
            path.cubicTo(point(), point(), point())
        case "Z":
            path.closeSubpath()
        case "O":
            centre, radius = point(), number()
            path.addEllipse(centre, radius, radius)
        case "A":
            centre, radius = point(), number()
            around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            start = number()
            path.arcMoveTo(around, start)
            path.arcTo(around, start, number())
        case "R":
            corner = point()
            around = QRectF(corner.x(), corner.y(), number(), number())
            radius = number()
            path.addRoundedRect(around, radius, radius)
        case _:
            raise ValueError(f"{letter} is no letter of an icon")
