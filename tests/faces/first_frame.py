"""A process that opens a face as the agent would, and tells which colours the first frame of its window had.

Separate from the test, because a face makes the look of its whole process. The settings are those of the folder that
DESKBREAK_HOME names; one line of JSON tells the five commonest colours, as they were before anything else happened.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from importlib import import_module

from PySide6.QtCore import QEvent, QEventLoop, QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from deskbreak.core.status import Status
from deskbreak.faces.__main__ import FACES

LONGEST_S = 20


class Line(QObject):
    """Stands for the link to the agent."""

    status_changed = Signal(Status)
    present_asked = Signal()
    tray_came = Signal()
    refused = Signal(str)
    lost = Signal()

    def say(self, command: str, **fields: object) -> None:
        """Nobody listens."""


class Eye(QObject):
    """Has the first window painted by itself, and looks at it before anything else can happen."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.colours: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() != QEvent.Type.Expose or not isinstance(watched, QWindow) or self.colours:
            return False
        watched.event(event)
        image = watched.screen().grabWindow(watched.winId()).toImage()
        seen = Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
        self.colours = [name for name, _ in seen.most_common(5)]
        return True


def main() -> None:
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    line, eye = Line(), Eye(application)
    face = import_module(FACES[sys.argv[1]]).open_face(line, application)
    line.status_changed.emit(Status(showing="offer", snoozes_left=2))
    if sys.argv[1] != "break":
        line.present_asked.emit()
    until = time.monotonic() + LONGEST_S
    while not eye.colours and time.monotonic() < until:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    print(json.dumps(eye.colours))
    del face


if __name__ == "__main__":
    main()
