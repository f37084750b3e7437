"""Idleness on X11, with a real X server and real key presses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractEventDispatcher
from pytestqt.qtbot import QtBot

from deskbreak.desktop.findings import Standing
from deskbreak.desktop.idle_x11 import X11Idle
from deskbreak.desktop.xsync import XSyncGone
from tests.desktop_adapters.conftest import XServer

LONG_MS = 600_000


class Told:
    """What an idle source says, in order."""

    def __init__(self, idle: X11Idle) -> None:
        self.words: list[str] = []
        self.idle_ms: list[int] = []
        self.sentences: list[str] = []
        idle.idle_began.connect(self.hear_idle)
        idle.input_began.connect(self.hear_input)
        idle.lost.connect(self.sentences.append)

    def hear_idle(self, idle_ms: int) -> None:
        self.words.append("at rest")
        self.idle_ms.append(idle_ms)

    def hear_input(self) -> None:
        self.words.append("input")


@pytest.fixture
def idle(x_server: XServer, qapp: object) -> Iterator[X11Idle]:
    source = X11Idle(x_server.display)
    yield source
    source.stop()


@pytest.fixture
def told(idle: X11Idle) -> Told:
    return Told(idle)


def be_at_rest(qtbot: QtBot, idle: X11Idle, threshold_ms: int) -> None:
    with qtbot.waitSignal(idle.idle_began, timeout=5000):
        idle.watch(threshold_ms)


def rest_for(qtbot: QtBot, idle: X11Idle, ms: int) -> None:
    """Let the time pass until the last input is so long ago."""
    qtbot.waitUntil(lambda: (idle.idle_ms() or 0) >= ms, timeout=5000)


def wake_ups(qtbot: QtBot, during_ms: int) -> int:
    """How often the event loop wakes in that time, but for the timer that ends it."""
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    woken: list[None] = []

    def count() -> None:
        woken.append(None)

    dispatcher.awake.connect(count)
    qtbot.wait(during_ms)
    dispatcher.awake.disconnect(count)
    return len(woken) - 1


def test_tells_rest_at_the_threshold_and_when_the_last_input_was(
    qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told
) -> None:
    x_server.press("a")
    idle.watch(150)
    with qtbot.waitSignal(idle.idle_began, timeout=5000):
        x_server.press("a")
    assert told.words[-1] == "at rest"
    assert 150 <= told.idle_ms[-1] < 1000


def test_tells_input_as_it_comes_and_then_rest_again_without_being_asked(
    qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told
) -> None:
    be_at_rest(qtbot, idle, 100)
    for _ in range(2):
        with qtbot.waitSignals([idle.input_began, idle.idle_began], timeout=5000, order="strict"):
            x_server.press("a")
    assert told.words == ["at rest", "input", "at rest", "input", "at rest"]


def test_a_threshold_that_is_already_passed_is_told_before_watch_returns(
    qtbot: QtBot, idle: X11Idle, told: Told
) -> None:
    idle.watch(LONG_MS)
    rest_for(qtbot, idle, 120)
    assert told.words == []
    idle.watch(100)
    assert told.words == ["at rest"]
    assert told.idle_ms[0] >= 120


def test_input_is_told_after_a_threshold_that_was_already_passed(
    qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told
) -> None:
    idle.watch(LONG_MS)
    rest_for(qtbot, idle, 120)
    idle.watch(100)
    with qtbot.waitSignal(idle.input_began, timeout=5000):
        x_server.press("a")
    assert told.words == ["at rest", "input"]


def test_a_longer_threshold_asked_for_at_rest_loses_no_input_and_holds_from_then_on(
    qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told
) -> None:
    be_at_rest(qtbot, idle, 100)
    idle.watch(LONG_MS)
    with qtbot.waitSignal(idle.input_began, timeout=5000):
        x_server.press("a")
    rest_for(qtbot, idle, 200)
    assert told.words == ["at rest", "input"]


def test_the_same_threshold_again_changes_nothing(qtbot: QtBot, idle: X11Idle, told: Told) -> None:
    be_at_rest(qtbot, idle, 100)
    idle.watch(100)
    idle.watch(50)
    assert told.words == ["at rest"]


def test_whatever_the_thresholds_and_keys_rest_and_input_alternate_and_none_is_lost(
    qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told
) -> None:
    for threshold_ms in (20, 40, 5, 60, 1, 30, 20, 70, 10, 3) * 3:
        idle.watch(LONG_MS)
        idle.watch(threshold_ms)
        qtbot.waitUntil(lambda: told.words[-1:] == ["at rest"], timeout=5000)
        idle.watch(LONG_MS)
        x_server.press("a", "b")
        qtbot.waitUntil(lambda: told.words[-1] == "input", timeout=5000)
    # Between two keys there may be time for one more rest.
    assert told.words == ["at rest", "input"] * (len(told.words) // 2)


def test_says_how_long_ago_the_last_input_was_without_a_signal(
    qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told
) -> None:
    rest_for(qtbot, idle, 100)
    x_server.press("a")
    qtbot.waitUntil(lambda: (idle.idle_ms() or 0) < 100, timeout=5000)
    assert told.words == []


def test_somebody_who_types_wakes_nobody(qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told) -> None:
    x_server.press("a")
    idle.watch(LONG_MS)
    wake_ups(qtbot, 50)
    x_server.press(*"abcdefghijklmnop")
    assert wake_ups(qtbot, 400) <= 1
    assert (idle.idle_ms() or 0) < 500, "the keys did arrive"
    assert told.words == []


def test_nobody_at_the_desk_wakes_nobody(qtbot: QtBot, idle: X11Idle, told: Told) -> None:
    be_at_rest(qtbot, idle, 50)
    wake_ups(qtbot, 50)
    assert wake_ups(qtbot, 400) <= 1


def test_a_keyboard_that_changes_is_no_input_and_no_harm(
    qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told
) -> None:
    idle.watch(100)
    x_server.press("Greek_alpha", "Cyrillic_zhe")  # not on this keyboard: xdotool changes the map, and all are told
    qtbot.waitUntil(lambda: told.words[-1:] == ["at rest"], timeout=5000)
    assert told.words.count("input") <= 1


def test_a_server_that_goes_away_is_said_once_and_then_nothing_is_told(
    qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told
) -> None:
    idle.watch(LONG_MS)
    assert idle.finding().state is Standing.WORKS
    with qtbot.waitSignal(idle.lost, timeout=5000):
        x_server.end()
    idle.watch(1)
    assert idle.idle_ms() is None
    assert told.sentences == ["The X server is gone."]
    assert told.words == []
    assert (idle.finding().state, idle.finding().why) == (Standing.MISSING, "The X server is gone.")
    assert wake_ups(qtbot, 100) <= 1


def test_a_server_that_goes_away_is_also_found_by_a_question(
    qtbot: QtBot, x_server: XServer, idle: X11Idle, told: Told
) -> None:
    x_server.end()
    idle.watch(10)
    assert told.sentences == ["The X server is gone."]


def test_no_server_is_an_error_with_a_sentence(qapp: object) -> None:
    with pytest.raises(XSyncGone, match="The X server doesn’t answer"):
        X11Idle(":65000")


def test_a_threshold_of_nothing_is_refused(idle: X11Idle) -> None:
    with pytest.raises(ValueError, match="above 0"):
        idle.watch(0)
