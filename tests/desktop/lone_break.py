"""`python -m tests.desktop.lone_break`: the real break window in real time, without an agent, for those who listen.

It leads through the short break of the settings and prints what it would tell the agent, each line with its moment on
the clock of `time.monotonic`, then what it shows in words for want of a sound.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from deskbreak.core.status import Status
from deskbreak.faces.break_ import open_face
from deskbreak.storage import log, paths

RINGS_OUT_MS = 4000


class Line(QObject):
    """Says to the test what a face says to the agent."""

    status_changed = Signal(Status)
    present_asked = Signal()

    def say(self, command: str, **fields: object) -> None:
        print(json.dumps({"at": time.monotonic(), "command": command, **fields}), flush=True)
        if command == "finish":
            QTimer.singleShot(RINGS_OUT_MS, QApplication.exit)


def main() -> int:
    log.start_log(paths.log_file())
    application = QApplication(["deskbreak"])
    application.setQuitOnLastWindowClosed(False)
    line = Line()
    face = open_face(line, application)  # type: ignore[arg-type]
    notice = face.pages.guide.notice
    line.status_changed.emit(Status(state="break", short_break=True))
    told: list[str] = []

    def look() -> None:
        words = notice.words.text().replace("\N{NO-BREAK SPACE}", " ")
        if notice.isVisible() and words not in told:
            told.append(words)
            line.say("shown", words=told[-1])

    looks = QTimer(application)
    looks.timeout.connect(look)
    looks.start(200)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
