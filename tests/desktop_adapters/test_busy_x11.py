"""Full screen on a real X server, with a window manager and a window that fills it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.busy_x11 import X11FullScreen
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.xwindows import FrontWindow
from tests.desktop_adapters.conftest import XServer, need

PATIENCE_MS = 10_000
FULL = frozenset({"fullscreen"})


class Screen:
    """The X server with its window manager, and terminals that fill it on Alt+Return."""

    def __init__(self, server: XServer) -> None:
        self.server = server
        self._running: list[subprocess.Popen[bytes]] = []
        self.start("openbox")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "DISPLAY": self.server.display}
        child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._running.append(child)
        return child

    def open_window(self, *arguments: str) -> subprocess.Popen[bytes]:
        return self.start("xterm", "-T", "window", *arguments, "-e", "sleep", "60")

    def front_title(self) -> str:
        return self._ask("getwindowname")

    def is_filled(self) -> bool:
        """Whether the window in front is as large as the screen, whatever it says of itself."""
        return "Geometry: 320x200" in self._ask("getwindowgeometry")

    def _ask(self, question: str) -> str:
        environment = {**os.environ, "DISPLAY": self.server.display}
        asked = ["xdotool", "getactivewindow", question]
        return subprocess.run(asked, env=environment, capture_output=True, text=True, check=False).stdout.strip()

    def end(self) -> None:
        for child in reversed(self._running):
            child.kill()
            child.wait()


@pytest.fixture
def screen(x_server: XServer) -> Iterator[Screen]:
    need("openbox", "xterm")
    made = Screen(x_server)
    yield made
    made.end()


@pytest.fixture
def source(qtbot: QtBot, screen: Screen) -> Iterator[X11FullScreen]:
    front = FrontWindow(screen.server.display)
    qtbot.waitUntil(front.tells_front, timeout=PATIENCE_MS)
    front.close()
    made = X11FullScreen(screen.server.display)
    yield made
    made.rest()


def test_a_window_that_fills_the_screen_is_told_when_it_does(
    qtbot: QtBot, screen: Screen, source: X11FullScreen
) -> None:
    source.follow()
    assert (source.is_known(), source.holds()) == (True, frozenset())
    screen.open_window()
    qtbot.waitUntil(lambda: screen.front_title() == "window", timeout=PATIENCE_MS)
    with qtbot.waitSignal(source.changed, timeout=PATIENCE_MS):
        screen.server.press("alt+Return")
    assert source.holds() == FULL
    with qtbot.waitSignal(source.changed, timeout=PATIENCE_MS):
        screen.server.press("alt+Return")
    assert source.holds() == frozenset()


def test_one_that_fills_it_already_is_known_at_once(qtbot: QtBot, screen: Screen, source: X11FullScreen) -> None:
    screen.open_window("-fullscreen")
    qtbot.waitUntil(screen.is_filled, timeout=PATIENCE_MS)
    source.follow()
    assert source.holds() == FULL


def test_one_that_is_no_longer_in_front_does_not_count(qtbot: QtBot, screen: Screen, source: X11FullScreen) -> None:
    screen.open_window("-fullscreen")
    source.follow()
    qtbot.waitUntil(lambda: source.holds() == FULL, timeout=PATIENCE_MS)
    other = screen.open_window("-class", "Other")
    qtbot.waitUntil(lambda: source.holds() == frozenset(), timeout=PATIENCE_MS)
    other.kill()
    qtbot.waitUntil(lambda: source.holds() == FULL, timeout=PATIENCE_MS)


def test_one_that_dies_is_over(qtbot: QtBot, screen: Screen, source: X11FullScreen) -> None:
    window = screen.open_window("-fullscreen")
    source.follow()
    qtbot.waitUntil(lambda: source.holds() == FULL, timeout=PATIENCE_MS)
    window.kill()
    qtbot.waitUntil(lambda: source.holds() == frozenset(), timeout=PATIENCE_MS)


def test_our_own_windows_do_not_count(qtbot: QtBot, screen: Screen, source: X11FullScreen) -> None:
    screen.open_window("-fullscreen", "-class", "Deskbreak")
    qtbot.waitUntil(screen.is_filled, timeout=PATIENCE_MS)
    source.follow()
    assert source.holds() == frozenset()


def test_at_rest_no_connection_is_open(qtbot: QtBot, screen: Screen, source: X11FullScreen) -> None:
    before = len(os.listdir("/proc/self/fd"))
    source.follow()
    assert len(os.listdir("/proc/self/fd")) == before + 1
    source.rest()
    assert len(os.listdir("/proc/self/fd")) == before


def test_a_server_that_goes_away_holds_nothing(qtbot: QtBot, screen: Screen, source: X11FullScreen) -> None:
    screen.open_window("-fullscreen")
    source.follow()
    qtbot.waitUntil(lambda: source.holds() == FULL, timeout=PATIENCE_MS)
    screen.server.end()
    qtbot.waitUntil(lambda: source.holds() == frozenset(), timeout=PATIENCE_MS)
    assert source.findings()[0].state is Standing.MISSING
    source.rest()
    source.follow()
    assert source.is_known()
