"""Many pictures on one sheet, for the eye: one mode, one language, one scale, all states.

Separate from what draws them: here they are only laid out, and the tray's icons, which no face has, put beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from deskbreak.agent.tray_icons import icon
from deskbreak.signs.states import TrayState
from tools.pictures.drawing import Mode

SHEET_WIDTH, MARGIN, LABEL = 4800, 24, 30
PANELS = {"light": QColor("#f1eee9"), "dark": QColor("#22201e")}
GROUNDS = {"light": QColor("#dfe3e6"), "dark": QColor("#0c0f11")}


@dataclass(frozen=True, slots=True)
class Picture:
    """One window in one state, as it looks on a light or a dark desktop."""

    name: str
    image: QImage
    scale: float

    @property
    def size(self) -> QSize:
        """Its place on the sheet, which is what it measures on a desktop."""
        return QSize(round(self.image.width() / self.scale), round(self.image.height() / self.scale))


def tray(mode: Mode, scale: float) -> Picture:
    """All states of the tray icon on a panel, in colour and in one ink, in the sizes of panels and bigger."""
    states = [(TrayState.SITTING, fraction) for fraction in (0.0, 0.25, 0.5, 0.75)]
    states += [(state, 0.0) for state in TrayState if state is not TrayState.SITTING]
    sizes = (16, 22, 24, 32, 66)
    cell, row = 88, sum(sizes) + 10 * (len(sizes) + 1)
    image = QImage(round(cell * len(states) * scale), round(row * 2 * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(PANELS[mode])
    painter = QPainter(image)
    for line, symbolic in enumerate((False, True)):
        for column, (state, fraction) in enumerate(states):
            made = icon(state, fraction, dark_panel=mode == "dark", symbolic=symbolic)
            y = line * row + 10
            for size in sizes:
                made.paint(painter, QRect(column * cell + (cell - size) // 2, y, size, size))
                y += size + 10
    painter.end()
    return Picture("tray-icons", image, scale)


def sheet(shown: Sequence[Picture], mode: Mode) -> QImage:
    """All pictures of one mode, on the ground of that mode."""
    lines = list(_rows(shown))
    heights = [max(picture.size.height() for picture in row) + LABEL + MARGIN for row in lines]
    image = QImage(SHEET_WIDTH, sum(heights) + MARGIN, QImage.Format.Format_RGB32)
    image.fill(GROUNDS[mode])
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor("#808a90"))
    y = MARGIN
    for row, height in zip(lines, heights, strict=True):
        x = MARGIN
        for picture in row:
            painter.drawText(x, y + LABEL - 10, picture.name)
            painter.drawImage(QRect(x, y + LABEL, picture.size.width(), picture.size.height()), picture.image)
            x += picture.size.width() + MARGIN
        y += height
    painter.end()
    return image


def _rows(shown: Sequence[Picture]) -> Iterator[list[Picture]]:
    """The pictures in lines that fit the sheet's width."""
    row: list[Picture] = []
    width = MARGIN
    for picture in shown:
        needed = picture.size.width() + MARGIN
        if row and width + needed > SHEET_WIDTH:
            yield row
            row, width = [], MARGIN
        row.append(picture)
        width += needed
    if row:
        yield row
