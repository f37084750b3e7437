"""A break in twelve seconds, played by the real face with a clock that is turned by hand.

What moves is shown as fast as it is, and what holds still goes by quickly. Separate from the README's other pictures,
for which no time passes.

    python -m tools.pictures.film FILE
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.faces.break_ import gallery
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths

PICTURES_PER_SECOND = 12
SLICES = 60  # of the event loop before each picture: the figure is computed in its idle moments


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of the break, by its own clock, and how long it is on show."""

    begins: float
    ends: float
    seconds: float

    def moments(self) -> Iterator[float]:
        """The break's time in each picture."""
        count = round(self.seconds * PICTURES_PER_SECOND)
        for number in range(count):
            yield self.begins + (self.ends - self.begins) * number / count


OFFERED_SECONDS, DONE_SECONDS, BREAK_SECONDS = 1.0, 1.0, 210
CUTS = (
    Cut(0, 4, 0.75),  # getting ready
    Cut(14.9, 16.4, 1.25),  # into the lunge
    Cut(20.9, 22.4, 1.25),
    Cut(31, 60.9, 1.5),  # held
    Cut(60.9, 62.4, 1.0),  # and out of it
    Cut(69, 70, 0.5),  # the other side
    Cut(104, 133.9, 1.0),
    Cut(143, 144, 0.5),
    Cut(161.9, 163.4, 1.0),  # the saddle
    Cut(172, 201.9, 1.25),
)


def film() -> Iterator[Image.Image]:
    """Its pictures, the first as the break is offered and the last as it is done."""
    scene = gallery.Scene(dark=False).told(gallery.OFFER)
    window = scene.window()
    window.show()
    yield from _still(window, OFFERED_SECONDS)
    scene.face.pages.guide.stage.set_reduced_motion(False)
    scene.told(gallery.BREAK)
    for cut in CUTS:
        for moment in cut.moments():
            scene.at(moment)
            yield _photograph(window)
    scene.at(BREAK_SECONDS).told(gallery.AFTER)
    yield from _still(window, DONE_SECONDS)


def _save(into: Path) -> None:
    """The film as one file that any browser plays, again and again."""
    application = QApplication(sys.argv[:1])
    Interpreter(application, paths.translations()).speak("en")
    pictures = list(film())
    pictures[0].save(
        into,
        save_all=True,
        append_images=pictures[1:],
        duration=round(1000 / PICTURES_PER_SECOND),
        loop=0,
        quality=70,
        method=6,
        minimize_size=True,
        allow_mixed=True,
    )


def _still(window: QWidget, seconds: float) -> Iterator[Image.Image]:
    yield from [_photograph(window)] * round(seconds * PICTURES_PER_SECOND)


def _photograph(window: QWidget) -> Image.Image:
    for _ in range(SLICES):
        QCoreApplication.processEvents()
    shown = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = shown.width(), shown.height()
    return Image.frombytes("RGB", size, bytes(shown.constBits()), "raw", "RGB", shown.bytesPerLine())


if __name__ == "__main__":
    _save(Path(sys.argv[1]))
