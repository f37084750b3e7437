"""The whole desktop that the tests here share: a screen, a bus, a panel with a tray, deskbreak from its wheel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.machine import Machine, eventually, install_wheel
from tests.desktop.person import Person
from tests.desktop.sound_server import SOUND_PROGRAMS, SoundServer, sound_server
from tests.desktop.speaking import end_dispatcher, shorten, start_dispatcher
from tests.needing import need
from tools.virtual_desktop import PROGRAMS, virtual_desktop


@pytest.fixture(scope="module")
def desktop() -> Iterator[dict[str, str]]:
    """The environment of the processes on a fresh desktop."""
    need(*PROGRAMS, "xdotool", "xterm")
    with virtual_desktop() as environment:
        yield environment


@pytest.fixture
def sounding() -> Iterator[SoundServer]:
    """A sound server that nobody hears and that can be recorded, with an environment for what is to sound."""
    need(*SOUND_PROGRAMS)
    with sound_server() as server:
        yield server


@pytest.fixture
def speaking(sounding: SoundServer) -> Iterator[SoundServer]:
    """The same for a short break that is spoken."""
    need(*SOUND_PROGRAMS, "speech-dispatcher", "spd-say", "espeak-ng")
    shorten(sounding)
    yield sounding
    end_dispatcher(sounding)


@pytest.fixture
def dispatcher(speaking: SoundServer) -> int:
    """Speech Dispatcher on it, by the number of its process."""
    return start_dispatcher(speaking)


@pytest.fixture(scope="module")
def failed() -> list[str]:
    """The first test of the file that failed, if any did."""
    return []


@pytest.fixture
def in_order(request: pytest.FixtureRequest, failed: list[str]) -> Iterator[None]:
    """For tests that build on each other: after a failure the rest would only wait in vain."""
    if failed:
        pytest.fail(f"not tried, because “{failed[0]}” failed")
    failures = request.session.testsfailed
    yield
    if request.session.testsfailed > failures:
        failed.append(request.node.name)


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
