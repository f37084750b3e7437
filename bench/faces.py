"""From the click to the painted window, for each face, beside a bare window that is started in the same run; and how
long pages and frames take in a window that is open.

A face is a process of its own, started by the click: each opening is a cold one, but for what the system has kept of
its files. The click is the tray's word to the agent; the pixels of the screen tell when the window was painted.
"""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from bench.history import home
from bench.lines import Line
from bench.processes import DESKBREAK, PYTHON, running
from deskbreak.control.client import ask
from deskbreak.core.errors import NotRunning
from deskbreak.storage import paths

TIMES = 5
OPENED = ("overview", "settings", "history", "why", "welcome", "guide")
RESIZED = ("history", "stretches", "settings", "guide")
TIMES_BARE, PAGE_MS, FRAME_MS = 2.5, 50, 16
"""Promised are 700 ms: two and a half bare windows, where one of them takes 280."""
LONGEST_S = 20.0
_PITCH, _FEWEST = 20, 250
"""A spot in so many pixels is looked at; a window covers more of them than its frame, or a tooltip."""


def lines() -> Iterator[Line]:
    """Every window’s opening; the offer’s is among the offers."""
    with tempfile.TemporaryDirectory() as folder:
        here = home(Path(folder), "faces", 30, 200, 600)
        bare = _told(here, "bare")
        for face in OPENED:
            yield Line(f"click to {face} painted", bare, _told(here, face), "ms", TIMES_BARE, ratio=True)
        yield from _inside(here)


def _inside(here: Path) -> Iterator[Line]:
    """What the processor takes for it: on a screen in memory nothing else counts."""
    pages = _measured(here, "pages")
    for visit in ("first", "again"):
        most = max(took for page, took in pages.items() if page.startswith(visit))
        yield Line(f"settings, the slowest page: {visit}", None, most, "ms", PAGE_MS)
    for window in RESIZED:
        took = _measured(here, window)
        yield Line(f"{window} pulled: a frame, one in twenty", took["median"], took["most"], "ms", FRAME_MS)


def _measured(here: Path, what: str) -> dict[str, float]:
    found: dict[str, float] = json.loads(_output(here, "bench.resizing", what))
    return found


def _told(here: Path, what: str) -> float:
    return float(_output(here, "bench.faces", what))


def _output(here: Path, module: str, what: str) -> str:
    """In a process of its own, whose Qt only looks."""
    afresh = {**os.environ, "DESKBREAK_HOME": str(here)}
    return subprocess.run(
        [PYTHON, "-m", module, what], env=afresh, stdout=subprocess.PIPE, text=True, check=True, timeout=300
    ).stdout


class Eye:
    """Looks at the whole screen, at one spot in so many."""

    def __init__(self) -> None:
        self._screen = QGuiApplication.primaryScreen()
        self._before = self._look()

    def ms(self, act: Callable[[], object]) -> float:
        """From before the act until a window has been painted."""
        self._before, begun = self._settled(), time.perf_counter()
        act()
        while self._differing(self._look()) < _FEWEST:
            assert time.perf_counter() < begun + LONGEST_S, "no window was painted"
            time.sleep(0.004)
        return (time.perf_counter() - begun) * 1000

    def _settled(self) -> QImage:
        """The screen once two looks are the same: what was there before is gone."""
        one, other = self._look(), None
        until = time.monotonic() + LONGEST_S
        while one != other and time.monotonic() < until:
            time.sleep(0.3)
            one, other = self._look(), one
        return one

    def _look(self) -> QImage:
        image = self._screen.grabWindow(0).toImage()
        return image.scaled(QSize(image.width() // _PITCH, image.height() // _PITCH))

    def _differing(self, now: QImage) -> int:
        spots = ((x, y) for x in range(now.width()) for y in range(now.height()))
        return sum(now.pixel(x, y) != self._before.pixel(x, y) for x, y in spots)


def _of_bare(eye: Eye) -> list[float]:
    took = []
    for _ in range(TIMES):
        with ExitStack() as shown:
            took.append(eye.ms(partial(shown.enter_context, running([PYTHON, "-m", "bench.bare_window"]))))
    return took


def _of_face(eye: Eye, face: str) -> list[float]:
    """Each time the face is ended as by a crash, and the agent has forgotten it before the next."""
    took, socket = [], paths.socket()
    click = partial(ask, socket, "break") if face == "guide" else partial(ask, socket, "show", window=face)
    with running([DESKBREAK]) as agent:
        _wait_for(socket)
        children = Path(f"/proc/{agent.pid}/task/{agent.pid}/children")
        for _ in range(TIMES):
            took.append(eye.ms(click))
            for child in children.read_text("ascii").split():
                os.kill(int(child), signal.SIGTERM)
    return took


def _wait_for(socket: Path) -> None:
    until = time.monotonic() + LONGEST_S
    while time.monotonic() < until:
        try:
            ask(socket, "status")
        except NotRunning:
            time.sleep(0.1)
        else:
            time.sleep(2)
            return
    raise AssertionError("deskbreak did not start")


def main() -> None:
    """Measures one window, and tells the median."""
    application = QGuiApplication([])
    eye, what = Eye(), sys.argv[1]
    print(statistics.median(_of_bare(eye) if what == "bare" else _of_face(eye, what)))
    application.quit()


if __name__ == "__main__":
    main()
