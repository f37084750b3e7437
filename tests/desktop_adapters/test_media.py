"""Players are paused for a break and go on after it: real players on a real bus, and the real process between them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.faces.break_.paused_media import PausedMedia
from deskbreak.storage import paths
from tests.desktop_adapters.conftest import Daemon
from tests.desktop_adapters.services import Service

NAME, PATH, PLAYER = "org.mpris.MediaPlayer2.", "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Player"
PATIENCE_MS = 10_000


class Player(Service):
    """A small player that speaks MPRIS: it plays, pauses, and says so."""

    def __init__(self, address: str, name: str, status: str = "Playing", *, can_pause: Any = True) -> None:
        self.status, self.can_pause = status, can_pause
        super().__init__(address)
        self.answer_with("Get", self._tell)
        self.answer_with("Pause", lambda _: self.turn("Paused" if self.status == "Playing" else self.status))
        self.answer_with("Play", lambda _: self.turn("Playing"))
        self.own(NAME + name)

    @property
    def told(self) -> list[str]:
        """What it was told to do."""
        return [member for member, _ in self.calls if member in ("Pause", "Play", "Stop", "PlayPause")]

    def turn(self, status: str) -> tuple[str, tuple[()]]:
        """Play, pause or stop: by a call, or by somebody at its window."""
        self.status = status
        self.change_property(PATH, PLAYER, "PlaybackStatus", "s", status)
        return "", ()

    def _tell(self, asked: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        value = {"PlaybackStatus": self.status, "CanPause": self.can_pause}[asked[1]]
        return "v", (("b" if isinstance(value, bool) else "i" if isinstance(value, int) else "s", value),)


MakePlayer = Callable[..., Player]


@pytest.fixture
def player(daemon: Daemon) -> Iterator[MakePlayer]:
    """Starts players, and ends those that are still there."""
    started: list[Player] = []

    def start(name: str, status: str = "Playing", **how: Any) -> Player:
        started.append(Player(daemon.address, name, status, **how))
        return started[-1]

    yield start
    for one in started:
        one.leave()


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the process writes down what it did."""
    monkeypatch.setenv("DESKBREAK_HOME", str(tmp_path))
    return paths.log_file()


class Break:
    """A break in which media rests."""

    def __init__(self, qtbot: QtBot, log: Path) -> None:
        self._qtbot, self._log = qtbot, log
        self.media = PausedMedia()

    def lines(self) -> list[str]:
        return self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=PATIENCE_MS)

    def begin(self) -> None:
        """Until everybody has been asked."""
        before = len(self.lines())
        self.media.pause()
        self.wait(lambda: any("paused for the break" in line for line in self.lines()[before:]))

    def end(self) -> None:
        """Until the process has ended, so that nothing comes after."""
        child = self.media._child
        assert child is not None
        self.media.go_on()
        assert child.wait(PATIENCE_MS / 1000) == 0


@pytest.fixture
def resting(qtbot: QtBot, log: Path) -> Iterator[Break]:
    one = Break(qtbot, log)
    yield one
    one.media.go_on()


def test_what_plays_pauses_for_the_break_and_goes_on_after_it(player: MakePlayer, resting: Break) -> None:
    music = player("spotify")
    resting.begin()
    assert music.status == "Paused"
    resting.end()
    assert music.status == "Playing"
    assert music.told == ["Pause", "Play"]


def test_what_did_not_play_is_not_touched(player: MakePlayer, resting: Break) -> None:
    paused, stopped = player("vlc", "Paused"), player("mpv", "Stopped")
    live = player("radio", can_pause=False)
    resting.begin()
    resting.end()
    assert paused.told == stopped.told == live.told == []


@pytest.mark.parametrize("by_hand", [["Playing"], ["Playing", "Paused"], ["Stopped"], ["Stopped", "Paused"]])
def test_what_somebody_touched_meanwhile_is_theirs(player: MakePlayer, resting: Break, by_hand: list[str]) -> None:
    music, film = player("firefox.instance_1_42"), player("vlc.instance7389")
    resting.begin()
    for status in by_hand:
        music.turn(status)
    resting.end()
    assert (music.status, music.told) == (by_hand[-1], ["Pause"])
    assert film.status == "Playing"


def test_two_breaks_in_a_row_pause_twice(player: MakePlayer, resting: Break) -> None:
    music = player("spotify")
    for _ in range(2):
        resting.begin()
        resting.end()
    assert music.told == ["Pause", "Play", "Pause", "Play"]


def test_twenty_players_are_paused_and_only_those_that_played_go_on(player: MakePlayer, resting: Break) -> None:
    playing = [player(f"one.instance{number}") for number in range(12)]
    paused = [player(f"other.instance{number}", "Paused") for number in range(8)]
    resting.begin()
    assert {one.status for one in playing} == {"Paused"}
    resting.end()
    assert {one.status for one in playing} == {"Playing"}
    assert all(one.told == [] for one in paused)


def test_one_player_with_two_names_is_told_once(player: MakePlayer, resting: Break) -> None:
    music = player("chromium.instance1")
    music.own(NAME + "plasma-browser-integration")
    resting.begin()
    resting.end()
    assert music.told == ["Pause", "Play"]


def test_one_that_speaks_for_others_is_left_alone(player: MakePlayer, resting: Break) -> None:
    proxy = player("playerctld")
    resting.begin()
    resting.end()
    assert proxy.told == []


def test_a_player_that_does_not_answer_holds_nobody_up(player: MakePlayer, resting: Break) -> None:
    """Not even one that starts to hang in the break; and there is one line about each time."""
    frozen, music = player("frozen"), player("spotify")
    resting.begin()
    with frozen.hung():
        resting.end()
    assert music.status == "Playing"
    silent = [line for line in resting.lines() if "no answer" in line]
    assert len(silent) == 1
    assert silent[0].endswith("left alone: org.mpris.MediaPlayer2.frozen")
    with frozen.hung():
        resting.begin()
        resting.end()
    assert music.told == ["Pause", "Play"] * 2


def test_a_player_that_ends_in_the_break_is_forgotten(player: MakePlayer, resting: Break) -> None:
    gone, music = player("mpv"), player("spotify")
    resting.begin()
    gone.leave()
    again = player("mpv", "Paused")
    resting.end()
    assert music.status == "Playing"
    assert again.told == [], "a program that is started again is another one"


@pytest.mark.parametrize(("status", "can_pause"), [("Dancing", True), (7, True), ("Playing", "yes"), ("Playing", 1)])
def test_nonsense_is_no_reason_to_stop(player: MakePlayer, resting: Break, status: Any, can_pause: Any) -> None:
    odd, music = player("odd", status, can_pause=can_pause), player("spotify")
    resting.begin()
    odd.emit(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", "ss", PLAYER, "nonsense")
    odd.emit(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{si}", PLAYER, {"PlaybackStatus": 3})
    resting.end()
    assert odd.told == []
    assert music.told == ["Pause", "Play"]


def test_a_player_that_refuses_is_left_alone(player: MakePlayer, resting: Break) -> None:
    stubborn = player("stubborn")
    del stubborn._answers["Pause"]
    resting.begin()
    resting.end()
    assert stubborn.told == ["Pause"]
    assert any("stubborn can't pause" in line for line in resting.lines())
    assert resting.lines()[-1].endswith("paused for the break: nothing")


def test_a_player_that_says_nothing_of_its_own_accord_goes_on_too(player: MakePlayer, resting: Break) -> None:
    quiet = player("quiet")
    quiet.change_property = lambda *_: None  # type: ignore[method-assign]
    resting.begin()
    resting.end()
    assert quiet.told == ["Pause", "Play"]


def test_whoever_kills_the_window_gets_the_music_back(player: MakePlayer, resting: Break, tmp_path: Path) -> None:
    """The real window in its break."""
    music = player("spotify")
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text("[guide]\npause_media = true\nvoice = false\nsounds = false\n")
    window = subprocess.Popen([sys.executable, "-m", "tests.desktop.lone_break"], stdout=subprocess.DEVNULL)
    try:
        resting.wait(lambda: music.status == "Paused")
    finally:
        window.kill()
        window.wait()
    resting.wait(lambda: music.status == "Playing")
    assert music.told == ["Pause", "Play"]


def test_a_bus_that_goes_away_or_is_not_there_ends_it_quietly(
    player: MakePlayer, daemon: Daemon, resting: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    player("spotify")
    resting.begin()
    daemon.end()
    resting.end()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    resting.media.pause()
    resting.end()
    assert len([line for line in resting.lines() if "music and films are left alone" in line]) == 2
    assert not any("Traceback" in line for line in resting.lines())


def test_without_a_player_nothing_happens(daemon: Daemon, resting: Break) -> None:
    resting.begin()
    resting.end()
    assert resting.lines()[-1].endswith("paused for the break: nothing")


def test_the_process_is_a_small_one() -> None:
    """It lives as long as a break, beside the window."""
    ask = "import deskbreak.faces.media, deskbreak.desktop.media, sys, json; print(json.dumps(list(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout
    assert not [name for name in json.loads(told) if name.startswith(("PySide6", "shiboken6", "sqlite3"))]
