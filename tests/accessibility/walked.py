"""A process that leads through one break for real, with a clock that goes on when the test says so.

Separate from the test for the same reason as `shown`. Each line on the standard input is a word, or a number of seconds
by which the clock is to go on; each is answered by one line, when all has been said that there was to say.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication

from deskbreak.core.guide import Wishes
from deskbreak.faces.break_.gallery import AFTER, BREAK, HEADS_UP, OFFER, SITTING, Scene
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import paths

_BRINGS_FOCUS = {"look at it"}


class Walk(QObject):
    """Takes the words, and leads a face with them."""

    def __init__(self, application: QApplication, place: str) -> None:
        super().__init__(application)
        self._application = application
        wishes = Wishes(place="office") if place == "office" else Wishes(levels={"lunge": 2, "saddle": 2})
        self.scene = scene = Scene(False, wishes)
        face = scene.face
        self._ms = 0
        self._words: dict[str, Callable[[], object]] = {
            "heads-up": lambda: face.take(HEADS_UP),
            "snoozed": lambda: face.take(replace(SITTING, undo_of="snooze", undo_seconds=10, next_offer_seconds=300)),
            "offer": lambda: face.take(OFFER),
            "break": lambda: face.take(BREAK),
            "pause": face.conductor.turn_pause,
            "too much": face.conductor.too_much,
            "close": face.close,
            "look at it": face.present,
            "away": lambda: face.take(replace(AFTER, state="away")),
            "back": lambda: face.take(AFTER),
            "hurt": face.aftermath.ask_where,
        }
        self._awaited = ""
        application.focusChanged.connect(self._answer_awaited, Qt.ConnectionType.QueuedConnection)
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)

    def _hear(self) -> None:
        word = os.read(sys.stdin.fileno(), 4096).decode().strip()
        if word.isdigit():
            self._ms += int(word) * 1000
            self.scene.at(self._ms / 1000)
        elif word in self._words:
            self._words[word]()
        else:
            self._application.exit()
            return
        if word in _BRINGS_FOCUS and self._application.focusWidget() is None:
            self._awaited = word  # the window manager gives it, and takes its time
        else:
            print(word, flush=True)

    def _answer_awaited(self) -> None:
        if self._awaited and self._application.focusWidget() is not None:
            print(self._awaited, flush=True)
            self._awaited = ""


def main() -> int:
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    Interpreter(application, paths.translations()).speak("en")
    walk = Walk(application, sys.argv[1] if sys.argv[1:] else "floor")
    status = application.exec()
    walk.deleteLater()
    return status


if __name__ == "__main__":
    sys.exit(main())
