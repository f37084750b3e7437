"""Bells: played by whatever plays, never a reason to stop, and never to be waited for."""

from __future__ import annotations

import io
import time
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop import sound as desktop_sound
from deskbreak.faces.sound import Chime, louder
from deskbreak.storage import paths

LOOK_AFTER_MS = 30

MakePlayer = Callable[..., str]


def bell(name: str) -> Path:
    return paths.assets() / "sounds" / f"soft_bell_{name}.wav"


@pytest.fixture
def make_player(tmp_path: Path) -> MakePlayer:
    """A program with the name of a player, that writes down how it was called."""

    def make(name: str, *, exit_code: int = 0, rings_s: float = 0) -> str:
        program = tmp_path / name
        log = tmp_path / f"{name}.log"
        program.write_text(
            f'#!/bin/sh\ncat > "{log}.input"\nsleep {rings_s}\necho "$@" >> "{log}"\nexit {exit_code}\n',
            encoding="utf-8",
        )
        program.chmod(0o755)
        return str(program)

    return make


def calls(program: str) -> list[str]:
    log = Path(f"{program}.log")
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


def heard(qtbot: QtBot, program: str, times: int = 1) -> list[str]:
    def there() -> None:
        assert len(calls(program)) >= times

    qtbot.waitUntil(there, timeout=5_000)
    return calls(program)


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("/usr/bin/pw-play", ["--volume=0.125", "x.wav"]),
        ("/usr/bin/paplay", ["--volume=32768", "x.wav"]),
        ("/usr/bin/afplay", ["-v", "0.125", "x.wav"]),
        ("/usr/bin/aplay", ["-q", "-"]),
    ],
)
def test_each_player_is_told_the_volume_in_its_own_words(program: str, words: list[str]) -> None:
    assert desktop_sound.command(program, Path("x.wav"), 0.125) == [program, *words]


def test_the_best_player_that_is_there_is_taken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, make_player: MakePlayer
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert desktop_sound.player() is None
    alsa, pulse = make_player("aplay"), make_player("paplay")
    assert desktop_sound.players() == (pulse, alsa)
    assert desktop_sound.player() == pulse


def test_a_bell_is_played_by_a_child_process(qtbot: QtBot, make_player: MakePlayer) -> None:
    program = make_player("pw-play")
    chime = Chime(players=(program,), look_after_ms=LOOK_AFTER_MS)
    chime.play("change")
    assert heard(qtbot, program) == [f"--volume=0.700 {bell('change')}"]


def test_the_volume_is_worked_into_what_aplay_reads(qtbot: QtBot, make_player: MakePlayer) -> None:
    program = make_player("aplay")
    chime = Chime(players=(program,), look_after_ms=LOOK_AFTER_MS)
    chime.tune(volume=0.5, family="soft_bell")
    chime.play("end")
    assert heard(qtbot, program) == ["-q -"]
    given = Path(f"{program}.log.input").read_bytes()
    assert given == louder(bell("end"), 0.5)
    with wave.open(io.BytesIO(given)) as half, wave.open(str(bell("end"))) as full:
        loud, soft = (array("h", one.readframes(one.getnframes())) for one in (full, half))
    assert max(soft) == pytest.approx(max(loud) / 2, abs=1)


@pytest.mark.parametrize("volume", [0.0, -1.0])
def test_at_no_volume_nothing_is_played(qtbot: QtBot, make_player: MakePlayer, volume: float) -> None:
    program = make_player("pw-play")
    chime = Chime(players=(program,), look_after_ms=LOOK_AFTER_MS)
    chime.tune(volume=volume, family="soft_bell")
    chime.play("start")
    chime.tune(volume=7.0, family="soft_bell")
    chime.play("end")
    assert heard(qtbot, program) == [f"--volume=1.000 {bell('end')}"]


def test_the_chime_that_was_chosen_is_played(qtbot: QtBot, make_player: MakePlayer) -> None:
    program = make_player("pw-play")
    chime = Chime(players=(program,), look_after_ms=LOOK_AFTER_MS)
    chime.tune(volume=1.0, family="wood")
    chime.play("end")
    assert heard(qtbot, program)[0].endswith("/wood_end.wav")


def test_without_a_player_it_is_said_once_and_nothing_else_happens(qtbot: QtBot) -> None:
    chime = Chime(players=())
    said: list[str] = []
    chime.fell_silent.connect(said.append)
    chime.play("start")
    chime.play("end")
    assert said == ["No sound can be played here. The steps go on in words."]


def test_a_player_that_fails_makes_room_for_the_next(qtbot: QtBot, make_player: MakePlayer) -> None:
    broken, works = make_player("pw-play", exit_code=1), make_player("paplay")
    chime = Chime(players=("/nowhere/pw-play", broken, works), look_after_ms=LOOK_AFTER_MS)
    chime.play("start")
    assert len(heard(qtbot, works)) == 1
    chime.play("change")
    heard(qtbot, works, times=2)
    assert len(calls(broken)) == 1


def test_when_every_player_fails_it_is_said_once(qtbot: QtBot, make_player: MakePlayer) -> None:
    chime = Chime(
        players=(make_player("pw-play", exit_code=1), make_player("aplay", exit_code=1)), look_after_ms=LOOK_AFTER_MS
    )
    said: list[str] = []
    chime.fell_silent.connect(said.append)
    chime.play("start")
    qtbot.waitUntil(lambda: bool(said), timeout=5_000)
    chime.play("end")
    assert len(said) == 1


def test_a_tick_that_failed_is_not_played_late(qtbot: QtBot, make_player: MakePlayer) -> None:
    broken, works = make_player("pw-play", exit_code=1), make_player("paplay")
    chime = Chime(players=(broken, works), look_after_ms=LOOK_AFTER_MS)
    chime.play("tick")
    qtbot.waitUntil(lambda: chime.is_idle, timeout=5_000)
    chime.play("start")
    assert len(heard(qtbot, works)) == 1
    assert heard(qtbot, works)[0].endswith("_start.wav")


def test_a_device_that_comes_back_is_heard_again(qtbot: QtBot, make_player: MakePlayer) -> None:
    chime = Chime(players=(make_player("paplay", exit_code=1),), look_after_ms=LOOK_AFTER_MS)
    with qtbot.waitSignal(chime.fell_silent):
        chime.play("start")
    program = make_player("paplay")
    chime.play("change")
    assert heard(qtbot, program, times=2)[-1].endswith("_change.wav")


def test_a_player_that_waits_for_a_device_for_ever_is_ended_and_said(qtbot: QtBot, make_player: MakePlayer) -> None:
    """As pw-play does where nothing is left to play on."""
    program = make_player("pw-play", rings_s=60)
    chime = Chime(players=(program,), look_after_ms=LOOK_AFTER_MS, patience_s=0.2)
    with qtbot.waitSignal(chime.fell_silent):
        chime.play("start")
    assert chime.is_idle
    assert calls(program) == []


def test_a_missing_family_or_file_is_no_crash(
    qtbot: QtBot, make_player: MakePlayer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "assets", lambda: tmp_path)
    chime = Chime(players=(make_player("aplay"),), look_after_ms=LOOK_AFTER_MS)
    with qtbot.waitSignal(chime.fell_silent):
        chime.play("start")


def test_playing_does_not_wait_and_the_bell_outlives_the_chime(qtbot: QtBot, make_player: MakePlayer) -> None:
    program = make_player("pw-play", rings_s=0.4)
    chime = Chime(players=(program,), look_after_ms=LOOK_AFTER_MS)
    before = time.monotonic()
    chime.play("end")
    assert time.monotonic() - before < 0.3
    chime.deleteLater()
    del chime
    assert heard(qtbot, program) == [f"--volume=0.700 {bell('end')}"]
