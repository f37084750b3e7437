"""A process that shows the windows of one gallery for real, one after the other, as the test asks for them.

Separate from the test, because a screen reader stands outside, too: what it hears goes over the accessibility bus.
Each line on the standard input is one word; each is answered by one line of JSON.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Iterator

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from deskbreak.faces.front import bring_to_front
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths


class Showing(QObject):
    """Takes the words: “next” shows the next window, “words” tells what can be read in it; anything else ends it."""

    def __init__(self, application: QApplication, pictures: Iterator[tuple[str, QWidget]]) -> None:
        super().__init__(application)
        self._application = application
        self._pictures = pictures
        self._window: QWidget | None = None
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)

    def _hear(self) -> None:
        word = os.read(sys.stdin.fileno(), 4096).decode().strip()
        if word == "next":
            _tell(self._next())
        elif word == "words" and self._window is not None:
            _tell(list(words(self._window)))
        else:
            self._application.quit()

    def _next(self) -> tuple[str, str]:
        if self._window is not None:
            self._window.hide()
        name, self._window = next(self._pictures, ("", None))
        while isinstance(self._window, QMenu):  # no window on the bus: it stands there below the button that opens it
            for shown in QApplication.topLevelWidgets():
                shown.hide()
            name, self._window = next(self._pictures, ("", None))
        if self._window is None:
            return "", ""
        self._window.show()
        if not self._window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating):
            bring_to_front(self._window)
        return name, self._window.windowTitle()


def _tell(answer: object) -> None:
    print(json.dumps(answer), flush=True)


def words(window: QWidget) -> Iterator[str]:
    """What can be read in the window."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton) and widget.text():
            yield widget.text()


def main() -> int:
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    Interpreter(application, paths.translations()).speak("en")
    showing = Showing(application, importlib.import_module(sys.argv[1]).pictures(False))
    status = application.exec()
    showing.deleteLater()
    return status


if __name__ == "__main__":
    sys.exit(main())
