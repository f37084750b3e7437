"""The whole desktop that the tests here share: a screen, a bus, a panel with a tray, deskbreak from its wheel.

Without the programs that takes, the tests are skipped, and say so; with DESKBREAK_DESKTOP_TESTS=required (CI), a
missing program is a failure.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.machine import Machine, eventually, install_wheel
from tests.desktop.person import Person
from tests.desktop.sound_server import SoundServer, missing, sound_server
from tests.desktop.speaking import end_dispatcher, shorten, start_dispatcher
from tools.virtual_desktop import PROGRAMS, virtual_desktop


@pytest.fixture(scope="module")
def desktop() -> Iterator[dict[str, str]]:
    """The environment of the processes on a fresh desktop."""
    absent = [name for name in (*PROGRAMS, "xdotool", "xterm") if shutil.which(name) is None]
    leave_out(absent)
    with virtual_desktop() as environment:
        yield environment


def leave_out(absent: list[str]) -> None:
    """Skips the test where programs are missing; a failure where they are required."""
    if absent:
        sentence = f"not installed: {', '.join(absent)}; `make test-desktop` installs them, or says how"
        if os.environ.get("DESKBREAK_DESKTOP_TESTS") == "required":
            pytest.fail(sentence)
        pytest.skip(sentence)


@pytest.fixture
def sounding() -> Iterator[SoundServer]:
    """A sound server that nobody hears and that can be recorded, with an environment for what is to sound."""
    leave_out(missing())
    with sound_server() as server:
        yield server


@pytest.fixture
def speaking(sounding: SoundServer) -> Iterator[SoundServer]:
    """The same for a short break that is spoken."""
    leave_out(missing("speech-dispatcher", "spd-say", "espeak-ng"))
    shorten(sounding)
    yield sounding
    end_dispatcher(sounding)


@pytest.fixture
def dispatcher(speaking: SoundServer) -> int:
    """Speech Dispatcher on it, by the number of its process."""
    return start_dispatcher(speaking)


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the installed programs."""
    return install_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def machine(desktop: dict[str, str], programs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """deskbreak, installed and not started; ended with the tests."""
    used = Machine(programs, desktop, words=tmp_path_factory.mktemp("words") / "agent.txt")
    yield used
    if used.agent is not None and used.agent.poll() is None:
        used.run("quit")
        eventually("deskbreak has ended", lambda: used.agent is None or used.agent.poll() is not None)


@pytest.fixture(scope="module")
def person(desktop: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Person:
    """Somebody with a terminal open, whose lines land in `typed`."""
    somebody = Person(desktop, typed=tmp_path_factory.mktemp("terminal") / "typed")
    somebody.open_terminal()
    return somebody
