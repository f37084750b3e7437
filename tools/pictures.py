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
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from deskbreak.agent.tray_icons import icon
from deskbreak.core.languages import LANGUAGES
from deskbreak.language.interpreter import Interpreter
from deskbreak.signs.states import TrayState
from deskbreak.storage import paths
from tools.galleries import galleries
from tools.translations.pseudo import PSEUDO, Pseudo

SCALE = 2
SHEET_WIDTH, MARGIN, LABEL = 4800, 24, 30
PANELS = {"light": QColor("#f1eee9"), "dark": QColor("#22201e")}
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


def draw(module: str, mode: str, *, only: str, into: Path, language: str) -> None:
    """Pictures one gallery in one mode, and prints the names."""
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    Interpreter(application, paths.translations()).speak(language)
    if language == PSEUDO:
        application.installTranslator(Pseudo(application))
    face = module.split(".")[-2].strip("_")
    for name, widget in importlib.import_module(module).pictures(mode == "dark"):
        full = f"{face}-{name}"
        if only in full:
            widget.ensurePolished()
            widget.grab()  # a first painting settles what depends on a size, such as wrapped text
            widget.grab().save(str(into / f"{full}-{mode}.png"))
            print(full, flush=True)
        widget.deleteLater()
        # At once: no event loop runs here, and each widget that is left makes every later change of theme slower.
        QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)


def drawn(module: str, mode: str, wanted: argparse.Namespace) -> list[Picture]:
    """The pictures of one gallery, made in a process of its own: windows that have been shown go on ticking, and a
    change of theme restyles every one of them.
    """
    into: Path = wanted.into
    command = [sys.executable, "-m", "tools.pictures", wanted.only, "--into", str(into), "--draw", module, mode]
    command += ["--language", wanted.language]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    if told.returncode != 0:
        raise SystemExit(f"{module}: {told.stderr}")
    names = told.stdout.split()
    return [Picture(name, mode, QImage(str(into / f"{name}-{mode}.png"))) for name in names]


def tray(mode: str) -> Picture:
    """All states of the tray icon on a panel, in colour and in one ink, as they come and three times as big."""
    states = [(TrayState.SITTING, fraction) for fraction in (0.0, 0.25, 0.5, 0.75)]
    states += [(state, 0.0) for state in TrayState if state is not TrayState.SITTING]
    cell, row = 88, 132
    image = QImage(cell * len(states) * SCALE, row * 2 * SCALE, QImage.Format.Format_RGB32)
    image.fill(PANELS[mode])
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    for line, symbolic in enumerate((False, True)):
        for column, (state, fraction) in enumerate(states):
            made = icon(state, fraction, dark_panel=mode == "dark", symbolic=symbolic)
            x, y = column * cell, line * row
            made.paint(painter, QRect(x + 33, y + 10, 22, 22))
            made.paint(painter, QRect(x + 11, y + 46, 66, 66))
    painter.end()
    return Picture("tray-icons", mode, image)


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
    parser.add_argument("--language", default="en", choices=[*LANGUAGES, PSEUDO], help="the language of the texts (en)")
    parser.add_argument("--draw", nargs=2, metavar=("GALLERY", "MODE"), help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    wanted.into.mkdir(parents=True, exist_ok=True)
    if wanted.draw:
        module, mode = wanted.draw
        draw(module, mode, only=wanted.only, into=wanted.into, language=wanted.language)
        return 0
    application = QApplication(sys.argv[:1])
    modules = list(galleries())
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {mode: [pool.submit(drawn, each, mode, wanted) for each in modules] for mode in GROUNDS}
    bands = []
    for mode, done in jobs.items():
        shown = [picture for job in done for picture in job.result()]
        if wanted.only in "tray-icons":
            shown.append(tray(mode))
            shown[-1].image.save(str(wanted.into / f"tray-icons-{mode}.png"))
        if shown:
            bands.append(band(shown, mode))
    if not bands:
        print(f"no picture has “{wanted.only}” in its name", file=sys.stderr)
        return 1
    stacked(bands).save(str(wanted.into / "sheet.png"))
    count = len(list(wanted.into.glob("*-light.png")))
    print(f"{count} pictures, light and dark, and all on one sheet: {wanted.into}/sheet.png")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
