"""`deskbreak doctor` beside a running deskbreak and without one: what the sources say now, since when, and live."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.control import client
from deskbreak.core.rules import SECOND
from tests.agent.desk import Desk
from tests.cli.conftest import Run

SOON = 10_000


def by_topic(findings: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    return {finding["topic"]: finding for finding in findings}


class Watching:
    """`deskbreak doctor --watch --json` in a process of its own, whose lines are read while Qt's loop runs."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._process = subprocess.Popen(
            [sys.executable, "-m", "deskbreak", "doctor", "--watch", "--json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        os.set_blocking(self._process.stdout.fileno(), False)
        self._read = b""

    @property
    def told(self) -> list[dict[str, Any]]:
        """All lines so far."""
        assert self._process.stdout is not None
        self._read += self._process.stdout.read() or b""
        return [json.loads(line) for line in self._read.splitlines()]

    def says(self, topic: str) -> list[str]:
        """What this source has said so far."""
        return [line["says"] for line in self.told if line["topic"] == topic]

    def interrupt(self) -> tuple[int, str]:
        """Ctrl+C; the answer is its exit code and what it said on stderr."""
        self._process.send_signal(signal.SIGINT)
        self._qtbot.waitUntil(lambda: self._process.poll() is not None, timeout=SOON)
        assert self._process.stderr is not None
        return self._process.returncode, self._process.stderr.read().decode()

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def watching(qtbot: QtBot, home: object) -> Iterator[Watching]:
    started = Watching(qtbot)
    yield started
    started.end()


def test_doctor_tells_what_the_running_deskbreak_sees_and_since_when(desk: Desk, run: Run) -> None:
    desk.wait(minutes=4)
    desk.desktop.lock.lock()
    locked = desk.clock.wall().isoformat(timespec="milliseconds")
    desk.wait(minutes=1)
    found = by_topic(run("doctor", "--json").told["findings"])
    assert found["lock"]["through"] == "a make-believe desktop"
    assert (found["lock"]["says"], found["lock"]["since"]) == ("locked", locked)
    assert found["idle"]["says"] == "at rest, the last input was 5 min 0 s ago"
    assert found["sleep"]["says"] == "awake"


def test_doctor_says_it_to_people_too(desk: Desk, run: Run) -> None:
    desk.desktop.lock.lock()
    assert "    now: locked, since 09:00:00" in run("doctor").told_lines


def test_what_the_running_deskbreak_does_not_listen_to_is_asked_afresh(desk: Desk, run: Run) -> None:
    found = by_topic(run("doctor", "--json").told["findings"])
    assert found["media"]["through"] != "a make-believe desktop"
    assert "sound" in found


def test_a_busy_reason_is_looked_at_because_somebody_asks(desk: Desk, run: Run) -> None:
    busy = desk.desktop.busy
    busy.begin("fullscreen")
    assert busy.followed == frozenset(), "nobody looks before it matters"
    found = by_topic(run("doctor", "--json").told["findings"])
    assert found["busy.fullscreen"]["says"] == "a full-screen window is in front"
    busy.end("fullscreen")
    assert busy.followed == frozenset(), "nor afterwards"


def test_a_deskbreak_that_hangs_is_said_and_the_rest_told(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "PATIENCE_SECONDS", 0.2)
    desk.desktop.busy.silent = True  # the answer waits for what is never known
    ran = run("doctor", "--json")
    assert ran.code == 0
    assert ran.err.startswith("deskbreak: Deskbreak does not answer.")
    assert {"tray", "idle", "sound"} <= set(by_topic(ran.told["findings"]))


def test_each_word_of_a_source_is_a_line_as_it_comes(qtbot: QtBot, desk: Desk, watching: Watching) -> None:
    qtbot.waitUntil(lambda: len(watching.told) > 3, timeout=SOON)
    desk.desktop.lock.lock()
    desk.desktop.lock.unlock()
    desk.desktop.sleep.fall_asleep()
    desk.desktop.sleep.wake()
    desk.desktop.notifications.choose("default")
    qtbot.waitUntil(lambda: watching.says("notifications")[-1:] == ["“default” was chosen"], timeout=SOON)
    assert watching.says("lock") == ["unlocked", "locked", "unlocked"]
    assert watching.says("sleep") == ["awake", "about to sleep", "awake"]
    assert watching.interrupt() == (0, "")


def test_while_somebody_watches_idleness_shows_after_five_seconds(qtbot: QtBot, desk: Desk, watching: Watching) -> None:
    qtbot.waitUntil(lambda: len(watching.told) > 3, timeout=SOON)
    assert desk.idle.asked_for() == 5 * SECOND
    desk.wait(seconds=6)
    desk.idle.touch()
    qtbot.waitUntil(lambda: len(watching.says("idle")) == 3, timeout=SOON)
    assert watching.says("idle")[1:] == ["at rest, the last input was 5.0 s ago", "at work"]
    watching.interrupt()
    qtbot.waitUntil(lambda: (desk.idle.asked_for() or 0) > 60 * SECOND, timeout=SOON)


def test_a_deskbreak_that_ends_ends_the_watching(qtbot: QtBot, desk: Desk, watching: Watching) -> None:
    qtbot.waitUntil(lambda: len(watching.told) > 3, timeout=SOON)
    desk.end()
    qtbot.waitUntil(lambda: watching._process.poll() is not None, timeout=SOON)
    assert watching._process.returncode == 0


def test_without_a_deskbreak_the_sources_are_listened_to_here(qtbot: QtBot, watching: Watching) -> None:
    qtbot.waitUntil(lambda: len(watching.told) > 3, timeout=SOON)
    assert {"tray", "idle", "lock", "sleep", "clock"} <= {line["topic"] for line in watching.told}
    code, said = watching.interrupt()
    assert code == 0
    assert said == "deskbreak: Deskbreak is not running; its sources are listened to here.\n"
