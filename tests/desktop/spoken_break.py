"""`python -m tests.desktop.spoken_break [ENGINE [SECONDS]]`: the break's real face, told by this to lead a break.

A process of its own, so that all it starts finds the test's sound server. It prints when the break began, what the
face has said to the agent, and what the voice has to say for itself, each with the moment of `time.monotonic`. With an
engine (qt, spd-say or espeak-ng) only that one and those after it are there; with a number it leaves after so long.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from deskbreak.core.status import Status
from deskbreak.faces import break_
from deskbreak.faces.voice import speakers
from deskbreak.faces.voice.speaker import Speaker
from deskbreak.faces.voice.voice import Voice

OFFER_S, AFTER_S = 4.0, 6.0
ENGINES = ("qt", "spd-say", "espeak-ng")


def tell(**words: object) -> None:
    print(json.dumps({"at": time.monotonic(), **words}), flush=True)


class Line(QObject):
    """The agent's side: it tells the status as a person who starts the break from the offer would bring it about."""

    status_changed = Signal(Status)
    present_asked = Signal()
    offered = Status(showing="offer", sitting_seconds=2700, next_offer_seconds=0)

    def __init__(self, seconds: float | None) -> None:
        super().__init__()
        self._seconds = seconds
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setTimerType(Qt.TimerType.PreciseTimer)
        self._leaving.timeout.connect(self._leave)

    def begin(self) -> None:
        self.status_changed.emit(self.offered)
        QTimer.singleShot(round(OFFER_S * 1000), self._start)

    def _start(self) -> None:
        tell(began=True)
        if self._seconds is not None:
            self._leaving.start(round(self._seconds * 1000))
        self.status_changed.emit(replace(self.offered, showing="nothing", state="break"))

    def say(self, command: str, **fields: object) -> None:
        tell(said=command, **{key: value for key, value in fields.items() if key in ("phase", "side")})
        if command in ("finish", "stop"):
            self._leaving.start(round(AFTER_S * 1000))

    def _leave(self) -> None:
        QApplication.exit(0)  # `quit` would ask the window, which has not heard of the end


def some_of(engine: str) -> list[Speaker]:
    """The speakers from this engine on."""
    found = speakers.speakers_for(speakers.manner_of(break_.settings_file.read(break_.paths.settings_file()).settings))
    kinds = dict(zip(("QtSpeaker", "Dispatcher", "Espeak"), ENGINES, strict=True))
    return [one for one in found if ENGINES.index(kinds[type(one).__name__]) >= ENGINES.index(engine)]


def fail(*trouble: Any) -> None:
    """A slot that failed would leave the face open for good, and the test waiting."""
    sys.__excepthook__(*trouble)
    os._exit(1)


def main(arguments: list[str]) -> int:
    sys.excepthook = fail
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    line = Line(float(arguments[1]) if arguments[1:] else None)
    if arguments:
        break_.speakers_for = lambda _manner: some_of(arguments[0])
    face = break_.open_face(line, application)  # type: ignore[arg-type]
    for voice in application.findChildren(Voice):
        voice.fell_back.connect(lambda sentence: tell(sentence=sentence))
        voice.spoken.connect(lambda spoken: tell(heard=spoken.text, ms=spoken.took_ms))
    QTimer.singleShot(0, line.begin)
    code = application.exec()
    del face
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
