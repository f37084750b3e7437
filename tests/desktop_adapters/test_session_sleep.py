"""Sleep and waking, as logind tells them."""

from __future__ import annotations

import os
import select
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.session_sleep import LogindSleep
from tests.desktop_adapters.services import Service

LOGIND, PATH, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
PATIENCE_MS = 5000


class Holds:
    """logind's side of the holds: it sees whether they are still held."""

    def __init__(self) -> None:
        self._ends: list[int] = []

    def give(self, arguments: tuple[object, ...]) -> tuple[str, tuple[object, ...]]:
        assert (arguments[0], arguments[3]) == ("sleep", "delay")
        read_end, write_end = os.pipe()
        self._ends.append(read_end)
        return "h", (_Given(write_end),)

    def are_held(self) -> list[bool]:
        """For each hold ever given: whether it is still held (a pipe says so when its other end is closed)."""
        return [not select.select([end], [], [], 0)[0] for end in self._ends]

    def close(self) -> None:
        for end in self._ends:
            os.close(end)


class _Given:
    """A file descriptor that is closed here once it is sent."""

    def __init__(self, number: int) -> None:
        self._number = number

    def fileno(self) -> int:
        return self._number

    def __del__(self) -> None:
        os.close(self._number)


@pytest.fixture
def holds(service: Service) -> Iterator[Holds]:
    kept = Holds()
    service.answer_with("Inhibit", kept.give)
    yield kept
    kept.close()


@pytest.fixture
def sleep(bus: Bus) -> Iterator[LogindSleep]:
    made = LogindSleep(bus)
    yield made
    made.stop()


@pytest.fixture
def told(sleep: LogindSleep) -> list[str]:
    words: list[str] = []

    def hear_sleep() -> None:
        words.append("sleep")

    def hear_wake() -> None:
        words.append("wake")

    sleep.about_to_sleep.connect(hear_sleep)
    sleep.woke.connect(hear_wake)
    return words


def test_sleep_and_waking_are_told_once_each(
    qtbot: QtBot, service: Service, holds: Holds, sleep: LogindSleep, told: list[str]
) -> None:
    service.own(LOGIND)
    sleep.start()
    qtbot.waitUntil(lambda: holds.are_held() == [True], timeout=PATIENCE_MS)
    for going in (False, True, True, False, False, True):
        service.emit(PATH, MANAGER, "PrepareForSleep", "b", going)
    qtbot.waitUntil(lambda: told == ["sleep", "wake", "sleep"], timeout=PATIENCE_MS)


def test_the_machine_waits_until_all_is_written(
    qtbot: QtBot, service: Service, holds: Holds, sleep: LogindSleep, told: list[str]
) -> None:
    service.own(LOGIND)
    sleep.start()
    qtbot.waitUntil(lambda: sleep.finding().state is Standing.WORKS, timeout=PATIENCE_MS)
    service.emit(PATH, MANAGER, "PrepareForSleep", "b", True)
    qtbot.waitUntil(lambda: told == ["sleep"], timeout=PATIENCE_MS)
    assert holds.are_held() == [True]
    sleep.release()
    assert holds.are_held() == [False]
    service.emit(PATH, MANAGER, "PrepareForSleep", "b", False)
    qtbot.waitUntil(lambda: holds.are_held() == [False, True], timeout=PATIENCE_MS)


def test_stop_lets_the_machine_sleep_at_once(qtbot: QtBot, service: Service, holds: Holds, sleep: LogindSleep) -> None:
    service.own(LOGIND)
    sleep.start()
    qtbot.waitUntil(lambda: sleep.finding().state is Standing.WORKS, timeout=PATIENCE_MS)
    sleep.stop()
    assert holds.are_held() == [False]


def test_a_logind_that_gives_no_hold_works_in_part(qtbot: QtBot, service: Service, sleep: LogindSleep) -> None:
    service.own(LOGIND)
    sleep.start()
    qtbot.waitUntil(lambda: sleep.finding().state is Standing.IN_PART, timeout=PATIENCE_MS)
    assert "doesn't wait" in sleep.finding().why


def test_a_logind_that_starts_anew_is_asked_for_a_new_hold(
    qtbot: QtBot, service: Service, holds: Holds, sleep: LogindSleep
) -> None:
    service.own(LOGIND)
    sleep.start()
    qtbot.waitUntil(lambda: holds.are_held() == [True], timeout=PATIENCE_MS)
    service.disown(LOGIND)
    qtbot.waitUntil(lambda: sleep.finding().state is Standing.MISSING, timeout=PATIENCE_MS)
    service.own(LOGIND)
    qtbot.waitUntil(lambda: holds.are_held() == [False, True], timeout=PATIENCE_MS)


def test_without_logind_it_says_so(qtbot: QtBot) -> None:
    sleep = LogindSleep(None)
    sleep.start()
    sleep.release()
    assert sleep.finding().state is Standing.MISSING
    assert "logind" in sleep.finding().why


class Clocks:
    """How long the machine has slept since it started."""

    def __init__(self) -> None:
        self.slept_ms = 5_000

    def read(self) -> int:
        return self.slept_ms


def test_without_logind_the_clocks_tell_of_a_sleep_that_is_over(qtbot: QtBot) -> None:
    clocks, told = Clocks(), list[int]()
    sleep = LogindSleep(None, slept=clocks.read)
    sleep.overslept.connect(told.append)
    sleep.start()
    sleep.look_at_clock()
    clocks.slept_ms += 300
    sleep.look_at_clock()
    assert told == [], "the wall clock was set"
    clocks.slept_ms += 8 * 3600 * 1000
    sleep.look_at_clock()
    sleep.look_at_clock()
    assert told == [8 * 3600 * 1000]


def test_where_logind_told_of_it_the_clocks_say_nothing(qtbot: QtBot, bus: Bus, service: Service, holds: Holds) -> None:
    clocks, told = Clocks(), list[int]()
    sleep = LogindSleep(bus, slept=clocks.read)
    sleep.overslept.connect(told.append)
    service.own(LOGIND)
    sleep.start()
    qtbot.waitUntil(lambda: holds.are_held() == [True], timeout=PATIENCE_MS)
    clocks.slept_ms += 3600 * 1000
    sleep.look_at_clock()
    assert told == []
    sleep.stop()
