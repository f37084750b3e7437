"""How the tray process ends: by a signal as by the menu, with everything written."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskbreak.agent.endings import Endings
from deskbreak.control import client
from deskbreak.core.errors import NotRunning

SOON = 20


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_of_the_system_is_a_wish_to_end(
    qtbot: QtBot, qapp: QApplication, signals_kept: None, number: signal.Signals
) -> None:
    endings = Endings()
    with qtbot.waitSignal(endings.asked, timeout=3000):
        os.kill(os.getpid(), number)


@contextmanager
def agent(home: Path) -> Iterator[subprocess.Popen[str]]:
    """A real tray process, without a desktop, that answers."""
    environment = {**os.environ, "DESKBREAK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        environment.pop(name, None)
    command = [sys.executable, "-m", "deskbreak"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        try:
            _wait_for_an_answer(home, process)
            yield process
        finally:
            process.kill()


def _wait_for_an_answer(home: Path, process: subprocess.Popen[str]) -> None:
    end = time.monotonic() + SOON
    while time.monotonic() < end and process.poll() is None:
        try:
            status(home)
        except NotRunning:
            time.sleep(0.02)
        else:
            return
    process.kill()
    assert process.stderr is not None
    pytest.fail(f"the tray process does not answer: {process.stderr.read()}")


def status(home: Path) -> dict[str, Any]:
    now: dict[str, Any] = client.ask(home / "run" / "control.sock", "status")["status"]
    return now


def kept(home: Path) -> dict[str, Any]:
    state: dict[str, Any] = json.loads((home / "state" / "state.json").read_text())["state"]
    return state


def test_terminated_it_ends_well_and_has_written_its_state(home: Path) -> None:
    with agent(home) as process:
        assert status(home)["pid"] == process.pid
        client.ask(home / "run" / "control.sock", "pause", seconds=3600)
        written = kept(home)["at"]
        process.terminate()
        _out, errors = process.communicate(timeout=SOON)
    assert process.returncode == 0
    assert "Traceback" not in errors
    assert kept(home)["at"] > written
    assert kept(home)["state"]["paused"]
    assert not (home / "run" / "control.sock").exists()


def test_killed_it_is_followed_by_one_that_goes_on(home: Path) -> None:
    with agent(home) as process:
        client.ask(home / "run" / "control.sock", "pause", seconds=3600)
        until = status(home)["paused_until"]
        process.kill()
        process.wait(SOON)
    with agent(home) as process:
        now = status(home)
        assert (now["state"], now["pid"]) == ("paused", process.pid)
        assert abs(_seconds(now["paused_until"]) - _seconds(until)) <= 1
        client.ask(home / "run" / "control.sock", "quit")
        assert process.wait(SOON) == 0


def _seconds(iso: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(iso).timestamp()
