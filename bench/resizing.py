"""How long windows take to show another page, and each frame while they are pulled larger and smaller.

Separate from the opening of windows, which is seen from outside: this is a process of its own (`python -m
bench.resizing history|stretches|guide|settings|pages`) that times its own window, on a screen.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from bench import ten_years
from bench.motion import BREAK
from deskbreak.core.settings import Settings
from deskbreak.core.status import Status
from deskbreak.faces.break_.compose import compose as compose_break
from deskbreak.faces.break_.preferences import Preferences
from deskbreak.faces.history import compose as compose_history
from deskbreak.faces.history.window import STRETCHES
from deskbreak.faces.settings import open_face as open_settings
from deskbreak.faces.settings.window import SettingsWindow
from deskbreak.faces.sound import Bell
from deskbreak.faces.theme import Theme
from deskbreak.language.interpreter import Interpreter
from deskbreak.storage import library, paths

STEP_PX, STEPS, WARM_UP_MS = 6, 40, 1500


class Nobody(QObject):
    """Stands for the link to the agent, and for what rings."""

    status_changed = Signal(Status)
    present_asked = Signal()
    refused = Signal(str)
    lost = Signal()

    def say(self, command: str, **fields: object) -> None:
        """Nobody listens."""

    def play(self, bell: Bell) -> None:
        """Silence."""


def rest(milliseconds: int) -> None:
    """Let what goes on by itself come to an end."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Painted(QObject):
    """Waits until a window has been painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._is_painted = window, False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.UpdateRequest:
            watched.event(event)
            self._is_painted = True
            return True
        return False

    def ms(self, act: Callable[[], object]) -> float:
        """What it takes from before the act until its picture is there."""
        self._is_painted, begun = False, time.thread_time()
        act()
        self._window.update()
        while not self._is_painted:
            QApplication.processEvents()
        return (time.thread_time() - begun) * 1000


def frames(window: QWidget) -> list[float]:
    """The milliseconds of each frame while somebody pulls at a corner, there and back, twice."""
    painted, size = Painted(window), window.size()
    there = [size - QSize(STEP_PX * step, STEP_PX * step) for step in range(STEPS)]
    return [painted.ms(Resize(window, each)) for each in (there + there[::-1]) * 2]


class Resize:
    """One step of it."""

    def __init__(self, window: QWidget, size: QSize) -> None:
        self._window, self._size = window, size

    def __call__(self) -> None:
        self._window.resize(self._size)


class Turn:
    """To another page of the settings."""

    def __init__(self, window: SettingsWindow, page: int) -> None:
        self._window, self._page = window, page

    def __call__(self) -> None:
        self._window.open_page(self._page)


def history(application: QApplication, page: int) -> QWidget:
    """The history of ten years, on that page."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "history.db"
        ten_years.write(path, date.today(), ten_years.DAYS, ten_years.BREAKS, ten_years.ENTRIES)
        face = compose_history(Nobody(), application, Theme(application, choice="light"), path, Settings())
        face.show_status(Status())
        face.window.turn_to(page)
        face.window.present()
        rest(WARM_UP_MS)
    return face.window


def guide(application: QApplication) -> QWidget:
    """A break, a few seconds into its first stretch."""
    nobody, theme = Nobody(), Theme(application, choice="light")
    face = compose_break(nobody, application, theme, library.load(), Preferences(wishes=BREAK, sounds=False), nobody)
    face.take(Status(state="break"))
    face.pages.window.resize(QSize(700, 860))
    rest(2 * WARM_UP_MS)
    face.conductor.turn_pause()
    return face.pages.window


def settings(application: QApplication) -> SettingsWindow:
    """The settings of whoever this is, with all pages having been looked at once."""
    window = open_settings(Nobody(), application).window  # type: ignore[arg-type]
    rest(WARM_UP_MS)
    return window


def pages(window: SettingsWindow) -> Iterator[tuple[str, float]]:
    """Each page twice, from the one before it; the second time everything has been made."""
    painted = Painted(window)
    for time_ in ("first", "again"):
        for number in (*range(1, len(window.pages)), 0):
            yield f"{time_} {window.pages[number].name}", painted.ms(Turn(window, number))
            rest(300)


def main() -> None:
    """Measures one window, and tells its numbers."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    Interpreter(application, paths.translations()).speak("en")
    what = sys.argv[1]
    if what == "pages":
        print(json.dumps(dict(pages(settings(application)))))
        return
    if what == "settings":
        window: QWidget = settings(application)
        window.resize(1000, 760)
    else:
        window = guide(application) if what == "guide" else history(application, STRETCHES * (what == "stretches"))
    took = frames(window)
    print(json.dumps({"median": statistics.median(took), "most": statistics.quantiles(took, n=20)[-1]}))


if __name__ == "__main__":
    main()
