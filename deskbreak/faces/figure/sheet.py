"""`python -m deskbreak.faces.figure.sheet ID FILE`: all key frames of an exercise or a routine as one PNG.

A process of its own, started by `deskbreak routines show`, so that the command line needs no Qt and no screen. What
went wrong is one sentence on stdout and the exit code 1.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QRectF, QSaveFile, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QImageReader, QImageWriter, QPainter

from deskbreak.core.exercises import Exercise, Level, Library, Phase, Routine, filled
from deskbreak.faces.figure.painter import paint_figure
from deskbreak.faces.figure.reach import brief_check
from deskbreak.faces.tokens import LIGHT
from deskbreak.storage.library import Loaded, load

MARK = ("Software", "deskbreak routines show")
"""In the PNG: a picture with it is ours to draw anew, any other file is not."""
ACROSS, MOST_LINES = 6, 60
MARGIN, GAP = 32.0, 16.0
CELL, PICTURE, WORDS = 264.0, 186.0, 84.0
TITLE, HEADING = 60.0, 32.0
MOST_PIXELS = 40_000_000
NAMES = {"setup": "Set-up", "tuck": "Tuck", "ease": "Ease in", "hold": "Hold", "deepen": "Deeper", "out": "Way out"}
MOVING = ("tuck", "ease", "deepen")
HELD = ("hold", "deepen")


@dataclass(frozen=True, slots=True)
class Row:
    """One level: what it is called, and its phases with the frame of each."""

    heading: str
    cells: tuple[tuple[Phase, str], ...]

    @property
    def lines(self) -> int:
        return -(-len(self.cells) // ACROSS)

    @property
    def height(self) -> float:
        return HEADING + self.lines * (PICTURE + WORDS + GAP)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is on a picture."""

    title: str
    rows: tuple[Row, ...]

    @property
    def width(self) -> float:
        across = max(min(len(row.cells), ACROSS) for row in self.rows)
        return 2 * MARGIN + across * CELL + (across - 1) * GAP

    @property
    def height(self) -> float:
        return 2 * MARGIN + TITLE + sum(row.height for row in self.rows)


def sheet_of(library: Library, name: str) -> Sheet:
    """An exercise level by level, or a routine exercise by exercise as one begins with them."""
    what = library.routines.get(name) or library.exercises[name]
    found = _levels_of(library, what) if isinstance(what, Exercise) else _exercises_of(library, what)
    rows: list[Row] = []
    for row in found:
        if sum(one.lines for one in rows) < MOST_LINES:
            rows.append(row)
    return Sheet(f"{what.title} ({what.id})" if isinstance(what, Exercise) else f"{what.name} ({what.id})", tuple(rows))


def _levels_of(library: Library, exercise: Exercise) -> Iterator[Row]:
    for level in exercise.levels:
        done = library.exercises.get(level.exercise or "", exercise)
        yield _row(f"Level {level.number} · {level.name}", done, level)


def _exercises_of(library: Library, routine: Routine) -> Iterator[Row]:
    for name in routine.exercises:
        exercise = library.exercises[name]
        yield _row(f"{exercise.name} · {exercise.levels[0].name}", exercise, exercise.levels[0])


def _row(heading: str, exercise: Exercise, level: Level) -> Row:
    return Row(heading, tuple((phase, phase.frames[level.number]) for phase in exercise.phases_at(level.number)))


def drawn(sheet: Sheet, loaded: Loaded) -> QImage:
    """The picture, at twice the size unless it is huge."""
    scale = 2 if sheet.width * sheet.height * 4 <= MOST_PIXELS else 1
    size = (round(sheet.width * scale), round(sheet.height * scale))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(LIGHT.bg))
    image.setText(*MARK)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, top = sheet.width - 2 * MARGIN, MARGIN
    _write(painter, QRectF(MARGIN, top, width, TITLE), sheet.title, 26, LIGHT.text, bold=True)
    top += TITLE
    for row in sheet.rows:
        _write(painter, QRectF(MARGIN, top, width, HEADING), row.heading, 17, LIGHT.text2, bold=True)
        for index, (phase, frame) in enumerate(row.cells):
            line, column = divmod(index, ACROSS)
            place = (MARGIN + column * (CELL + GAP), top + HEADING + line * (PICTURE + WORDS + GAP))
            _draw_phase(painter, *place, phase, frame, loaded)
        top += row.height
    painter.end()
    return image


def _draw_phase(painter: QPainter, x: float, y: float, phase: Phase, frame: str, loaded: Loaded) -> None:
    paint_figure(
        painter,
        QRectF(x, y, CELL, PICTURE),
        frame,
        glow=1.0 if phase.kind in HELD else 0.0,
        arrow=1.0 if phase.kind in MOVING else 0.0,
        stage=True,
        poses=loaded.poses,
    )
    caption = f"{NAMES[phase.kind]} · {phase.seconds} s · {frame}"
    _write(painter, QRectF(x, y + PICTURE + 6, CELL, 20), caption, 13, LIGHT.text2)
    words = QRectF(x, y + PICTURE + 26, CELL, WORDS - 26)
    _write(painter, words, filled(phase.cue, "right"), 15, LIGHT.text, wrapped=True)


def _write(
    painter: QPainter, place: QRectF, words: str, px: int, colour: str, *, bold: bool = False, wrapped: bool = False
) -> None:
    font = QFont()
    font.setPixelSize(px)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    if not wrapped:
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    flags = Qt.AlignmentFlag.AlignTop | (Qt.TextFlag.TextWordWrap if wrapped else Qt.TextFlag.TextSingleLine)
    painter.drawText(place, flags, words)


def save(image: QImage, path: Path) -> str:
    """Write the picture; answers why that can't be, or nothing. A file that is not ours is never written over."""
    if path.exists() and QImageReader(str(path)).text(MARK[0]) != MARK[1]:
        return f"{path} is there already, and deskbreak did not draw it. Name another file with --picture."
    file = QSaveFile(str(path))  # writes beside and renames: a picture is there as a whole or not at all
    writer = QImageWriter(file, QByteArray(b"png"))
    if file.open(QIODevice.OpenModeFlag.WriteOnly) and writer.write(image) and file.commit():
        return ""
    return f"{path} can’t be written ({file.errorString()}). Name another file with --picture."


def main(arguments: Sequence[str]) -> int:
    """Draw the exercise or routine of that id into that file."""
    name, path = arguments
    application = QGuiApplication(["deskbreak"])
    loaded = load(figure=brief_check())
    why = save(drawn(sheet_of(loaded.library, name), loaded), Path(path))
    del application
    if why:
        print(why)
    return 1 if why else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
