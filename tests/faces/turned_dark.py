"""A process that opens some of a face's windows dark, then the same ones light, and turns these dark while open.

Separate from the test, because windows that have been shown go on ticking, and a change of theme restyles every one
that is left. Each window is answered by one line of JSON: its name, how many points differ from the dark one, and how
light it was before and after, up to 255.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from deskbreak.faces.theme import Theme
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths

SMALLER, ALIKE = 3, 30
"""Big letters are drawn from their outlines or from a picture of them, which differ by an edge."""


def windows(face: str, names: list[str], *, dark: bool) -> Iterator[tuple[str, QWidget]]:
    """These pictures of a face's gallery, one window after the other."""
    wanted = set(names)
    for name, widget in importlib.import_module(f"deskbreak.faces.{face}.gallery").pictures(dark):
        if name in wanted:
            wanted.discard(name)
            yield name, widget
        widget.hide()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)
        if not wanted:
            return


def picture(window: QWidget) -> QImage:
    """What is seen of it."""
    window.ensurePolished()
    window.grab()  # a first painting settles what depends on a size
    return window.grab().toImage()


def differing(one: QImage, other: QImage) -> int:
    """How many points a person would see as different; all of them where the size is another."""
    if one.size() != other.size():
        return one.width() * one.height()
    size = QSize(one.width() // SMALLER, one.height() // SMALLER)
    how = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    a, b = one.scaled(size, *how), other.scaled(size, *how)
    spots = [(x, y) for x in range(size.width()) for y in range(size.height()) if a.pixel(x, y) != b.pixel(x, y)]
    return sum(_step(a, b, x, y) > ALIKE for x, y in spots)


def _step(one: QImage, other: QImage, x: int, y: int) -> int:
    colours = zip(one.pixelColor(x, y).getRgb(), other.pixelColor(x, y).getRgb(), strict=True)
    return max(abs(a - b) for a, b in colours)


def lightness(picture: QImage) -> int:
    """Of all of it together."""
    one = picture.scaled(1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return one.pixelColor(0, 0).lightness()


def main() -> None:
    face, *names = sys.argv[1:]
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    Interpreter(application, paths.translations()).speak("en")
    always = {name: picture(window) for name, window in windows(face, names, dark=True)}
    for name, window in windows(face, names, dark=False):
        light = picture(window)
        for theme in application.findChildren(Theme):
            theme.choose("dark")
        turned = picture(window)
        for theme in application.findChildren(Theme):
            theme.choose("light")
        print(json.dumps([name, differing(turned, always[name]), lightness(light), lightness(turned)]), flush=True)


if __name__ == "__main__":
    main()
