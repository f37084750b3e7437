"""`make figures`: the figure for the eye, into figures/: every key frame, every movement, every look, and small.

`--beside FOLDER` puts pictures of the same names next to ours, such as those of before a change. What to look for:
a pose that is clear in a second, one smooth silhouette, feet and hands that rest where they should, and on the way
nothing that pops, slides or goes through the floor.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from deskbreak.core.poses import Pose, way
from deskbreak.faces.figure.frames import shipped_poses
from deskbreak.faces.figure.looks import LOOKS, palette
from deskbreak.faces.figure.motion import Way
from deskbreak.faces.figure.painter import FigurePicture, figure_of
from deskbreak.storage.library import load
from tools.figure_moves import Move, moves

FRAME, CELL, SMALL, MOMENT = QSize(800, 600), QSize(400, 300), QSize(240, 180), QSize(264, 174)
MOMENTS, ROWS = 12, 8  # of each movement, and movements on one sheet
LOOKS_IN = ("a_ease", "b_hands", "b_full", "c1_ease")
THEMES = {"light": False, "dark": True}

Cell = tuple[str, QImage]  # words above a picture, and the picture


def picture(
    pose: Pose, size: QSize, *, dark: bool = False, look: str = "a", glow: float = 1.0, arrow: float = 1.0
) -> QImage:
    """One pose on the ground of its theme."""
    colours = palette(look, dark)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.around.stage))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(0, 0, size.width(), size.height())
    FigurePicture(figure_of(pose, look), colours).paint(painter, rect, glow=glow, arrow=arrow)
    painter.end()
    return image


def frames() -> Iterator[tuple[str, Pose]]:
    """All key frames that an exercise may hold."""
    return ((name, pose) for name, pose in shipped_poses().items() if not pose.only_passed)


def sheet(cells: Iterable[Cell], columns: int, ground: str) -> QImage:
    """Pictures of one size in rows, with their words in the corner."""
    shown = list(cells)
    size = shown[0][1].size()
    rows = -(-len(shown) // columns)
    image = QImage(size.width() * columns, size.height() * rows, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(max(10, size.height() // 22))
    painter.setFont(font)
    painter.setPen(QColor("#8A8378"))
    for i, (words, cell) in enumerate(shown):
        x, y = i % columns * size.width(), i // columns * size.height()
        painter.drawImage(x, y, cell)
        painter.drawText(x + 8, y + font.pixelSize() + 4, words)
    painter.end()
    return image


def moments(start: str, end: str) -> Iterator[Cell]:
    """One movement as a row of moments, its first and last being the key frames."""
    poses = shipped_poses()
    movement = Way.between(poses, poses[start], end)
    for i in range(MOMENTS):
        words = " › ".join(way(poses, start, end)) if i == 0 else ""
        yield words, picture(movement.at(i / (MOMENTS - 1)), MOMENT, glow=0, arrow=0)


def beside(name: str, ours: QImage, others: Path | None) -> QImage:
    """The other picture of that name to the left, and ours."""
    other = QImage(str(others / f"{name}.png")) if others else QImage()
    if other.isNull():
        return ours
    other = other.scaled(ours.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return sheet([("", other), ("", ours)], 2, "#808080")


def sheets(wanted: Sequence[str], others: Path | None) -> Iterator[tuple[str, QImage]]:
    """Each picture with its name; `wanted` are the first letters of frames, none meaning all."""
    chosen = [(name, pose) for name, pose in frames() if name.startswith(tuple(wanted)) or not wanted]
    for name, pose in chosen:
        yield name, beside(name, picture(pose, FRAME), others)
    for theme, dark in THEMES.items():
        ground = palette("a", dark).around.stage
        yield f"frames_{theme}", sheet(((name, picture(pose, CELL, dark=dark)) for name, pose in chosen), 5, ground)
        yield f"small_{theme}", sheet(((name, picture(pose, SMALL, dark=dark)) for name, pose in chosen), 6, ground)
        looks = ((name, pose, look) for look in LOOKS for name, pose in frames() if name in LOOKS_IN)
        people = ((f"{look}: {name}", picture(pose, CELL, dark=dark, look=look)) for name, pose, look in looks)
        yield f"looks_{theme}", sheet(people, 4, ground)
    for number, group in enumerate(batched_moves([name for name, _ in chosen])):
        cells = [cell for start, end in group for cell in moments(start, end)]
        yield f"moves_{group[0][0].split('_')[0]}_{number}", sheet(cells, MOMENTS, palette("a", False).around.stage)


def batched_moves(names: Sequence[str]) -> Iterator[tuple[Move, ...]]:
    """The movements from these frames, a few on each sheet, those of one exercise together."""
    all_moves = [move for move in moves(load().library.exercises.values()) if move[0] in names]
    for family in dict.fromkeys(move[0].split("_")[0] for move in all_moves):
        own = [move for move in all_moves if move[0].startswith(f"{family}_")]
        yield from (tuple(own[i : i + ROWS]) for i in range(0, len(own), ROWS))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.figure_sheets", description="Draws the figure for the eye.")
    parser.add_argument("wanted", nargs="*", help="first letters of frames: these alone")
    parser.add_argument("--into", type=Path, default=Path("figures"), help="the folder (figures/)")
    parser.add_argument("--beside", type=Path, help="a folder of other pictures with the frames' names")
    chosen = parser.parse_args()
    chosen.into.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    for name, image in sheets(chosen.wanted, chosen.beside):
        image.save(str(chosen.into / f"{name}.png"))
        print(name, flush=True)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
