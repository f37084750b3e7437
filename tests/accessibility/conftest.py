"""A screen with an accessibility bus, shared by the tests here.

Without the programs that takes, the tests are skipped, and say so; with DESKBREAK_DESKTOP_TESTS=required (CI), a
missing program is a failure.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from tests.accessibility.hearing import Bus, Heard
from tools.system_packages import ACCESSIBILITY, missing_bus_services
from tools.virtual_desktop import room, start, start_screen

_PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "xdotool")


@dataclass(frozen=True)
class Screen:
    """Where windows are shown and heard."""

    environment: dict[str, str]
    bus: Bus


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """A fresh one, with a window manager."""
    absent = [name for name in _PROGRAMS if shutil.which(name) is None]
    absent += [need.apt for need in missing_bus_services(ACCESSIBILITY)]
    if absent:
        sentence = f"not installed: {', '.join(absent)}; `make setup-desktop` installs them, or says how"
        if os.environ.get("DESKBREAK_DESKTOP_TESTS") == "required":
            pytest.fail(sentence)
        pytest.skip(sentence)
    with on_a_screen() as made:
        yield made


@contextmanager
def on_a_screen() -> Iterator[Screen]:
    """The same without pytest."""
    with room() as (folder, environment):
        environment["DISPLAY"] = start_screen("1600x1400x24", folder, environment)
        start(["openbox", "--sm-disable"], folder, environment)
        bus = Bus(environment["DBUS_SESSION_BUS_ADDRESS"])
        yield Screen(environment | {"QT_QPA_PLATFORM": "xcb"}, bus)
        bus.close()


class Speaking:
    """A process with windows on that screen, to which the test says words; each is answered by a line."""

    def __init__(self, screen: Screen, *module: str) -> None:
        self.bus = screen.bus
        self._process = subprocess.Popen(
            [sys.executable, "-m", *module],
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.bus.attend(self._process.pid)

    def ask(self, word: str) -> str:
        """Say the word; the line that comes back."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()

    def close(self) -> None:
        """Ends the process; what it would have to clear away, with its dozens of windows, is nobody's concern."""
        self._process.kill()
        self._process.communicate()


class Gallery(Speaking):
    """The windows of one face, shown one after the other."""

    def __init__(self, screen: Screen, face: str) -> None:
        super().__init__(screen, "tests.accessibility.shown", f"deskbreak.faces.{face}.gallery")

    def windows(self) -> Iterator[tuple[str, Heard, list[str]]]:
        """Each with its name, as it is heard, and with the words that can be read in it."""
        while True:
            name, title = json.loads(self.ask("next"))
            if not name:
                return
            yield name, *self._still(title)

    def _still(self, title: str) -> tuple[Heard, list[str]]:
        """Heard and read at the same time: some pages look things up and change once."""
        before, words = None, json.loads(self.ask("words"))
        while before != words:
            window, before, words = self.bus.window(title), words, json.loads(self.ask("words"))
        return window, words


@contextmanager
def gallery(screen: Screen, face: str) -> Iterator[Gallery]:
    """The windows of this face, as long as the block lives."""
    made = Gallery(screen, face)
    try:
        yield made
    finally:
        made.close()
