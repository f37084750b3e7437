"""A morning of locks, lids and logouts with the installed deskbreak: dbusmock's logind on a private system bus.

Told in order, as in `test_whole_day`: one desktop and one tray process serve the whole file.
"""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.machine import SILENT, Machine, eventually
from tests.desktop.person import Person
from tests.desktop_adapters.conftest import XServer, x_server
from tests.mocked_services import MockedLogind, mocked_logind

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240), pytest.mark.usefixtures("in_order")]

__all__ = ["x_server"]


@pytest.fixture(scope="module")
def logind(desktop: dict[str, str]) -> Iterator[MockedLogind]:
    with mocked_logind(desktop["DBUS_SYSTEM_BUS_ADDRESS"]) as started:
        yield started


@pytest.fixture(scope="module")
def machine(
    desktop: dict[str, str], programs: Path, logind: MockedLogind, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Machine]:
    words = tmp_path_factory.mktemp("words") / "agent.txt"
    used = Machine(programs, {**desktop, "XDG_SESSION_ID": "7"}, words=words)
    used.set(SILENT)
    used.start()
    yield used
    if used.agent is not None and used.agent.poll() is None:
        used.run("quit")
        used.agent.wait(20)


@pytest.fixture(scope="module")
def live(machine: Machine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What `doctor --watch --json` writes all the while."""
    file = tmp_path_factory.mktemp("doctor") / "live.jsonl"
    with file.open("wb") as lines:
        command = [machine.programs / "deskbreak", "doctor", "--watch", "--json"]
        watching = subprocess.Popen(command, env=machine.environment(), stdout=lines, cwd="/")
    eventually("doctor has told how all stand", lambda: len(told(file)) > 5)
    yield file
    watching.send_signal(signal.SIGINT)
    watching.wait(10)


def told(file: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines(keepends=True) if line.endswith("\n")]


def says(file: Path, topic: str) -> list[str]:
    return [line["says"] for line in told(file) if line["topic"] == topic]


def on_disk(machine: Machine) -> dict[str, Any]:
    """The state as a process that starts this instant would find it."""
    (file,) = Path(machine.desktop["XDG_STATE_HOME"]).rglob("state.json")
    return dict(json.loads(file.read_text("utf-8"))["state"]["state"])


def is_in(machine: Machine, state: str) -> bool:
    return bool(machine.status["state"] == state)


def test_logind_is_heard_and_asked_to_wait(machine: Machine, logind: MockedLogind, live: Path) -> None:
    found = {finding["topic"]: finding for finding in machine.told("doctor")["findings"]}
    assert (found["lock"]["through"], found["lock"]["says"]) == ("logind", "unlocked")
    assert (found["sleep"]["state"], found["sleep"]["says"]) == ("works", "awake")
    assert [hold[1] for hold in logind.holds()] == ["deskbreak"]


def test_a_locked_screen_is_away_and_an_unlocked_one_is_back(
    machine: Machine, logind: MockedLogind, live: Path
) -> None:
    logind.change(logind.ours, LockedHint=True)
    eventually("the person is away", lambda: is_in(machine, "away"))
    logind.change(logind.ours, LockedHint=False)
    eventually("the person is back", lambda: is_in(machine, "sitting"))
    eventually("doctor has told it", lambda: says(live, "lock")[-2:] == ["locked", "unlocked"])


def test_another_seat_is_none_of_ours(machine: Machine, logind: MockedLogind, live: Path) -> None:
    another = logind.add_login("8", "seat1")
    before = len(says(live, "lock"))
    logind.change(another, LockedHint=True)
    logind.change(another, Active=False)
    logind.change(logind.ours, Active=False)
    eventually("the switch to another user is seen", lambda: is_in(machine, "away"))
    logind.change(logind.ours, Active=True)
    eventually("the person is back", lambda: is_in(machine, "sitting"))
    eventually("doctor has told it", lambda: says(live, "lock")[before:] == ["locked", "unlocked"])


def test_the_state_is_on_disk_before_the_machine_may_sleep(machine: Machine, logind: MockedLogind, live: Path) -> None:
    assert not on_disk(machine)["asleep"]
    logind.prepare_for_sleep(True)
    # Asked again at once: the first answer without our hold comes within a millisecond or two of its end.
    eventually("the machine may sleep", lambda: logind.holds() == [], every=0)
    kept = on_disk(machine)
    assert kept["asleep"]
    assert kept["away_since"] is not None
    eventually("doctor has told it", lambda: says(live, "sleep")[-1] == "about to sleep")


def test_a_lid_that_opens_to_a_locked_screen_brings_nobody_back(
    machine: Machine, logind: MockedLogind, live: Path
) -> None:
    left = on_disk(machine)["away_since"]
    logind.prepare_for_sleep(False)
    logind.change(logind.ours, LockedHint=True)
    eventually("waking is known", lambda: not on_disk(machine)["asleep"])
    kept = on_disk(machine)
    assert kept["locked"]
    assert kept["away_since"] == left, "one absence, not two"
    eventually("a new hold is taken", lambda: len(logind.holds()) == 1)
    logind.change(logind.ours, LockedHint=False)
    eventually("the person is back", lambda: is_in(machine, "sitting"))


def test_sleep_in_a_break_ends_it_and_its_window(machine: Machine, person: Person, logind: MockedLogind) -> None:
    assert machine.run("break").returncode == 0
    eventually("the break window is seen", lambda: person.sees("Stretch break"))
    logind.prepare_for_sleep(True)
    eventually("the machine may sleep", lambda: logind.holds() == [], every=0)
    assert on_disk(machine)["break_from"] is None
    logind.prepare_for_sleep(False)
    eventually("the person is back", lambda: is_in(machine, "sitting"))
    kept = [entry for entry in machine.told("history")["entries"] if entry["kind"] == "break"]
    assert [row["outcome"] for row in kept] == ["stopped"]


def test_a_logind_that_is_started_anew_in_mid_sleep_leaves_nobody_asleep(
    machine: Machine, logind: MockedLogind
) -> None:
    logind.prepare_for_sleep(True)
    eventually("sleep is known", lambda: on_disk(machine)["asleep"])
    logind.end()
    logind.begin()
    eventually("waking is known", lambda: not on_disk(machine)["asleep"])
    eventually("a new hold is taken", lambda: len(logind.holds()) == 1)


def test_logging_out_in_a_break_keeps_what_was_done(machine: Machine, person: Person) -> None:
    """The end of a login is a SIGTERM to all its processes, or the X server going away."""
    assert machine.run("break").returncode == 0
    eventually("the break window is seen", lambda: person.sees("Stretch break"))
    assert machine.agent is not None
    machine.agent.send_signal(signal.SIGTERM)
    assert machine.agent.wait(10) == 0
    assert on_disk(machine)["break_from"] is None
    kept = [entry for entry in machine.told("history")["entries"] if entry["kind"] == "break"]
    assert [row["outcome"] for row in kept] == ["stopped", "stopped"]
    eventually("no window of it is left", lambda: not person.sees("Stretch break"))


def test_an_x_server_that_goes_away_costs_no_counted_minute(machine: Machine, x_server: XServer) -> None:
    """So ends a login on most X11 desktops: Qt then leaves at once, whatever is still to be done."""
    elsewhere = Machine(machine.programs, {**machine.desktop, "DISPLAY": x_server.display}, words=machine.words)
    elsewhere.start()
    eventually("some sitting has been counted", lambda: elsewhere.status["sitting_seconds"] >= 2)
    elsewhere.run("pause", "1h")
    before = elsewhere.status["sitting_seconds"]
    x_server.end()
    assert elsewhere.agent is not None
    elsewhere.agent.wait(10)
    machine.start()
    assert machine.status["state"] == "paused"
    assert machine.status["sitting_seconds"] >= before
    machine.run("quit")


def test_nothing_it_said_is_a_traceback(machine: Machine) -> None:
    assert "Traceback" not in machine.words.read_text("utf-8")
