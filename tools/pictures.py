"""`make pictures`: every window in every state that exists, light and dark, as files and on one sheet for the eye.

Each face says itself what can be seen of it, in a module `gallery` with `pictures(dark) -> Iterator[(name, widget)]`;
this collects them, so that a new face or state is on the sheet without a word here. Drawn at twice the size, as on
today's screens.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

import deskbreak.faces

SCALE = 2
SHEET_WIDTH, MARGIN, LABEL = 3200, 24, 30
GROUNDS = {"light": QColor("#dfe3e6"), "dark": QColor("#0c0f11")}


@dataclass(frozen=True, slots=True)
class Picture:
    """One window in one state, as it looks on a light or a dark desktop."""

    name: str
    mode: str
    image: QImage

    @property
    def size(self) -> QSize:
        """Its place on the sheet: half the pixels, which is what it measures on a desktop."""
        return QSize(self.image.width() // SCALE, self.image.height() // SCALE)


def galleries() -> Iterator[str]:
    """The names of the modules that show a face."""
    for found in pkgutil.walk_packages(deskbreak.faces.__path__, "deskbreak.faces."):
        if found.name.endswith(".gallery"):
            yield found.name


def pictures(mode: str, only: str) -> Iterator[Picture]:
    """Everything that can be seen, in this mode."""
    for module in galleries():
        face = module.split(".")[-2].strip("_")
        for name, widget in importlib.import_module(module).pictures(mode == "dark"):
            if only in f"{face}-{name}":
                widget.ensurePolished()
                # Twice: a first painting settles what depends on a size, such as wrapped text.
                widget.grab()
                yield Picture(f"{face}-{name}", mode, widget.grab().toImage())
            widget.deleteLater()
            # At once: no event loop runs here, and each widget that is left makes every later change of theme slower.
            QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)


def rows(shown: list[Picture]) -> Iterator[list[Picture]]:
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


def band(shown: list[Picture], mode: str) -> QImage:
    """All pictures of one mode, on the ground of that mode."""
    lines = list(rows(shown))
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


def stacked(bands: list[QImage]) -> QImage:
    """The bands below each other."""
    image = QImage(SHEET_WIDTH, sum(each.height() for each in bands), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    y = 0
    for each in bands:
        painter.drawImage(0, y, each)
        y += each.height()
    painter.end()
    return image


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.pictures", description="Pictures every window.")
    parser.add_argument("only", nargs="?", default="", help="part of a name: these pictures alone")
    parser.add_argument("--into", type=Path, default=Path("pictures"), help="the folder (pictures/)")
    wanted = parser.parse_args()
    application = QApplication(sys.argv[:1])
    wanted.into.mkdir(parents=True, exist_ok=True)
    bands = []
    for mode in GROUNDS:
        shown = list(pictures(mode, wanted.only))
        for picture in shown:
            picture.image.save(str(wanted.into / f"{picture.name}-{mode}.png"))
        if shown:
            bands.append(band(shown, mode))
    if not bands:
        print(f"no picture has “{wanted.only}” in its name", file=sys.stderr)
        return 1
    stacked(bands).save(str(wanted.into / "sheet.png"))
    print(f"{len(list(wanted.into.glob('*-light.png')))} windows, light and dark: {wanted.into}/sheet.png")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
