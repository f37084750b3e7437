"""A microphone in use, on a real sound server: what is a call, and what only looks like one."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop import microphones
from deskbreak.desktop.busy_microphone import Microphone
from deskbreak.desktop.findings import Standing
from tests.desktop.sound_server import SINK, SOUND_PROGRAMS, SoundServer, sound_server
from tests.needing import need

PATIENCE_MS = 10_000
CALL = frozenset({"call"})
NOTHING: frozenset[str] = frozenset()


@pytest.fixture
def sounds(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server with one microphone, which hears nothing."""
    need(*SOUND_PROGRAMS)
    with sound_server() as server:
        server.says("pactl", "load-module", "module-null-source", "source_name=microphone")
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server


@pytest.fixture
def source(qtbot: QtBot) -> Iterator[Microphone]:
    made = Microphone()
    yield made
    made.rest()


def follow(qtbot: QtBot, source: Microphone) -> None:
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)


def call(sounds: SoundServer) -> subprocess.Popen[bytes]:
    """Somebody listens to the microphone."""
    return sounds.start("parec", "--device=microphone", "--raw", "/dev/null")


def number_of(sounds: SoundServer) -> str:
    (listed,) = json.loads(sounds.says("pactl", *microphones.LISTENERS))
    return str(listed["index"])


def test_a_recording_that_begins_and_ends_is_a_call(qtbot: QtBot, sounds: SoundServer, source: Microphone) -> None:
    follow(qtbot, source)
    assert source.holds() == NOTHING
    with qtbot.waitSignal(source.changed, timeout=PATIENCE_MS):
        caller = call(sounds)
    assert source.holds() == CALL
    with qtbot.waitSignal(source.changed, timeout=PATIENCE_MS):
        caller.terminate()
    assert source.holds() == NOTHING
    assert source.findings()[0].state is Standing.WORKS


def test_a_call_that_goes_on_already_is_known_with_the_first_answer(
    qtbot: QtBot, sounds: SoundServer, source: Microphone
) -> None:
    call(sounds)
    qtbot.waitUntil(lambda: sounds.says("pactl", "list", "short", "source-outputs") != "", timeout=PATIENCE_MS)
    follow(qtbot, source)
    assert source.holds() == CALL


def test_what_listens_to_a_loudspeaker_is_no_call(qtbot: QtBot, sounds: SoundServer, source: Microphone) -> None:
    follow(qtbot, source)
    sounds.start("parec", f"--device={SINK}.monitor", "--raw", "/dev/null")
    qtbot.waitUntil(lambda: bool(source._listeners), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: source._question is None, timeout=PATIENCE_MS)
    assert source.holds() == NOTHING
    call(sounds)
    qtbot.waitUntil(lambda: source.holds() == CALL, timeout=PATIENCE_MS)


def test_a_recording_moved_to_the_microphone_becomes_a_call(
    qtbot: QtBot, sounds: SoundServer, source: Microphone
) -> None:
    follow(qtbot, source)
    sounds.start("parec", f"--device={SINK}.monitor", "--raw", "/dev/null")
    qtbot.waitUntil(lambda: bool(source._listeners), timeout=PATIENCE_MS)
    sounds.says("pactl", "move-source-output", number_of(sounds), "microphone")
    qtbot.waitUntil(lambda: source.holds() == CALL, timeout=PATIENCE_MS)


def test_at_rest_no_child_runs(qtbot: QtBot, sounds: SoundServer, source: Microphone) -> None:
    def children() -> list[str]:
        mine = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
        return [name for pid in mine if (name := _name_of(pid)) == "pactl"]

    follow(qtbot, source)
    qtbot.waitUntil(lambda: children() == ["pactl"], timeout=PATIENCE_MS)
    source.rest()
    qtbot.waitUntil(lambda: children() == [], timeout=PATIENCE_MS)


def _name_of(pid: str) -> str:
    try:
        told = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return ""
    return "" if ") Z " in told else told.split("(")[1].split(")")[0]


def test_a_server_that_dies_takes_the_call_with_it_and_is_found_again(
    qtbot: QtBot, sounds: SoundServer, source: Microphone
) -> None:
    call(sounds)
    source.follow()
    qtbot.waitUntil(lambda: source.holds() == CALL, timeout=PATIENCE_MS)
    sounds.running[0].kill()
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    assert source.findings()[0].state is Standing.MISSING
    with sound_server(sounds.environment) as anew:
        for name, value in anew.environment.items():
            os.environ[name] = value
        anew.says("pactl", "load-module", "module-null-source", "source_name=microphone")
        call(anew)
        qtbot.waitUntil(lambda: source.holds() == CALL, timeout=PATIENCE_MS)


def test_without_a_sound_server_nothing_is_started(
    qtbot: QtBot, source: Microphone, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    source.follow()
    assert (source.is_known(), source._subscription) == (True, None)
    assert source.findings()[0].why.startswith("No sound server answers")


@pytest.mark.parametrize("said", ["", "nonsense", "{}", "[1]", '[{"corked": 0}]'])
def test_a_program_that_talks_nonsense_holds_nothing_up(
    qtbot: QtBot, source: Microphone, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: str
) -> None:
    program = tmp_path / "pactl"
    program.write_text(f"#!/bin/sh\n[ $1 = subscribe ] && exec sleep 60\necho '{said}'\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    follow(qtbot, source)
    assert source.holds() == NOTHING


def listed(**changes: object) -> bytes:
    one = {
        "index": 5,
        "client": "7",
        "source": 1,
        "corked": False,
        "resample_method": "copy",
        "properties": {"application.name": "Meet", "media.name": "RecordStream"},
    }
    return json.dumps([{**one, **changes}]).encode()


def test_somebody_who_listens_is_named() -> None:
    assert microphones.listeners(listed()) == [microphones.Listener("Meet", 1)]


@pytest.mark.parametrize(
    "quiet",
    [
        {"corked": True},
        {"resample_method": "peaks"},
        {"properties": {"media.name": "Peak detect"}},
        {"properties": {"stream.monitor": "true"}},
        {"client": "n/a"},
        {"client": None},
    ],
)
def test_pauses_level_meters_and_wiring_are_no_listeners(quiet: dict[str, object]) -> None:
    assert microphones.listeners(listed(**quiet)) == []
