"""A camera in use, by a real process that holds a make-believe device open."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.busy_camera import Camera
from deskbreak.desktop.cameras import in_use

PATIENCE_MS = 10_000
CALL = frozenset({"call"})
HOLD = "import sys; held = open(sys.argv[1]); sys.stdin.read()"


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    (tmp_path / "video0").touch()
    (tmp_path / "null").touch()
    return tmp_path


@pytest.fixture
def source(devices: Path, qapp: object) -> Iterator[Camera]:
    made = Camera(devices)
    yield made
    made.rest()


def opened(device: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", HOLD, str(device)], stdin=subprocess.PIPE)


def close(holder: subprocess.Popen[bytes]) -> None:
    holder.communicate()


def test_a_camera_that_is_opened_and_closed_is_a_call(qtbot: QtBot, source: Camera, devices: Path) -> None:
    source.follow()
    assert (source.is_known(), source.holds()) == (True, frozenset())
    holder = opened(devices / "video0")
    qtbot.waitUntil(lambda: source.holds() == CALL, timeout=PATIENCE_MS)
    close(holder)
    qtbot.waitUntil(lambda: source.holds() == frozenset(), timeout=PATIENCE_MS)


def test_one_that_is_open_already_is_known_at_once(qtbot: QtBot, source: Camera, devices: Path) -> None:
    holder = opened(devices / "video0")
    qtbot.waitUntil(lambda: in_use(devices), timeout=PATIENCE_MS)
    source.follow()
    assert source.holds() == CALL
    close(holder)


def test_one_that_is_plugged_in_later_is_seen(qtbot: QtBot, source: Camera, devices: Path) -> None:
    source.follow()
    (devices / "video1").touch()
    holder = opened(devices / "video1")
    qtbot.waitUntil(lambda: source.holds() == CALL, timeout=PATIENCE_MS)
    close(holder)
    qtbot.waitUntil(lambda: source.holds() == frozenset(), timeout=PATIENCE_MS)


def test_other_devices_are_no_cameras(qtbot: QtBot, source: Camera, devices: Path) -> None:
    source.follow()
    looked: list[object] = []
    source.changed.connect(looked.append)
    holder = opened(devices / "null")
    (devices / "ttyUSB0").touch()
    close(holder)
    assert source._watch is not None
    assert not source._watch.has_changed()
    assert source.holds() == frozenset()


def test_without_a_camera_no_process_is_looked_into(tmp_path: Path) -> None:
    assert not in_use(tmp_path, tmp_path / "no processes here")
