"""A call, then a film, with the installed deskbreak on a real X desktop: nothing comes up over them, but after them.

Told in order, on one tray process: the tests build on each other.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.machine import EACH_MINUTE, SILENT, Machine, eventually
from tests.desktop.person import HEADS_UP, OFFER, Person
from tests.desktop.sound_server import SOUND_PROGRAMS, SoundServer, sound_server
from tests.needing import need

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240), pytest.mark.usefixtures("in_order")]


@pytest.fixture(scope="module")
def sounds(desktop: dict[str, str]) -> Iterator[SoundServer]:
    """The desktop's sound server, with a microphone."""
    need(*SOUND_PROGRAMS)
    with sound_server(desktop) as server:
        server.says("pactl", "load-module", "module-null-source", "source_name=microphone")
        yield server


@pytest.fixture(scope="module")
def listening(sounds: SoundServer, machine: Machine) -> Machine:
    """The machine on the desktop that has sound."""
    machine.desktop = sounds.environment
    return machine


def children(machine: Machine) -> list[str]:
    """What the tray process has running."""
    pid = machine.status["pid"]
    told = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    names = [Path(f"/proc/{child}/comm") for child in told]
    return [name.read_text().strip() for name in names if name.exists()]


def typing_until(claim: str, person: Person, machine: Machine, **wanted: object) -> dict[str, object]:
    """Type a word now and then until the status is as wanted; no notice and no offer is on show all that time."""
    status: dict[str, object] = {}

    def is_so() -> bool:
        nonlocal status
        person.press("a")
        status = machine.status
        assert not person.sees(HEADS_UP)
        assert not person.sees(OFFER)
        return all(status[key] == value for key, value in wanted.items())

    eventually(claim, is_so, within=90, every=0.5)
    return status


def test_during_a_call_nothing_comes_up_and_the_tray_says_why(
    listening: Machine, sounds: SoundServer, person: Person
) -> None:
    listening.set(EACH_MINUTE | SILENT)
    sounds.start("parec", "--device=microphone", "--raw", "/dev/null")
    listening.start()
    assert children(listening) == [], "nothing runs before a break is near"
    status = typing_until("a break is held back", person, listening, held=True)
    assert status["held_by"] == ["call"]
    assert status["line"] == "Break waits: you’re in a call"
    assert children(listening) == ["pactl"]
    person.photograph("held-by-a-call")


def test_when_the_call_ends_the_notice_comes(listening: Machine, sounds: SoundServer, person: Person) -> None:
    sounds.running[-1].terminate()
    eventually("the notice is seen", lambda: person.sees(HEADS_UP))
    eventually("the offer follows", lambda: person.sees(OFFER))
    assert listening.run("skip").returncode == 0
    eventually("nothing runs for it any more", lambda: "pactl" not in children(listening))


def test_over_a_window_that_fills_the_screen_nothing_comes_up(listening: Machine, person: Person) -> None:
    film = subprocess.Popen(["xterm", "-fullscreen", "-T", "film"], env=dict(listening.desktop))
    status = typing_until("a break is held back", person, listening, held=True)
    assert status["held_by"] == ["fullscreen"]
    assert status["line"] == "Break waits: full screen"
    film.terminate()
    film.wait(10)
    eventually("the notice is seen", lambda: person.sees(HEADS_UP))


def test_it_ends_while_a_break_waits_and_leaves_nothing_running(
    listening: Machine, sounds: SoundServer, person: Person
) -> None:
    assert listening.run("skip").returncode == 0
    sounds.start("parec", "--device=microphone", "--raw", "/dev/null")
    typing_until("a break is held back", person, listening, held=True)
    assert listening.agent is not None
    listening.run("quit")
    listening.agent.wait(20)
    assert "QProcess" not in listening.words.read_text()
