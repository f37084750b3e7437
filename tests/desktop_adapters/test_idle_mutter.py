"""GNOME's idle monitor as a service of our own plays it, well and badly; the real one is in tests/compositors."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop import idle_mutter
from deskbreak.desktop.bus import Bus
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.idle_chain import IdleChain
from deskbreak.desktop.idle_ways import MutterWay
from tests.compositors.told import Told
from tests.desktop_adapters.services import Service

NAME, PATH = "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core"


class Monitor:
    """gnome-shell's side: which watches stand, and how long hands have been at rest."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.idle_ms = 0
        self.rests: dict[int, int] = {}
        self.inputs: set[int] = set()
        self._last = 0
        service.answer_with("GetIdletime", lambda _arguments: ("t", (self.idle_ms,)))
        service.answer_with("AddIdleWatch", self._add_rest)
        service.answer_with("AddUserActiveWatch", self._add_input)
        service.answer_with("RemoveWatch", self._remove)
        service.own(NAME)

    def fire(self, watch: int) -> None:
        self.service.emit(PATH, NAME, "WatchFired", "u", watch)

    def _add_rest(self, arguments: tuple[object, ...]) -> tuple[str, tuple[object, ...]]:
        self._last += 1
        self.rests[self._last] = int(str(arguments[0]))
        return "u", (self._last,)

    def _add_input(self, _arguments: tuple[object, ...]) -> tuple[str, tuple[object, ...]]:
        self._last += 1
        self.inputs.add(self._last)
        return "u", (self._last,)

    def _remove(self, arguments: tuple[object, ...]) -> tuple[str, tuple[object, ...]]:
        watch = int(str(arguments[0]))
        self.rests.pop(watch, None)
        self.inputs.discard(watch)
        return "", ()


@pytest.fixture
def monitor(service: Service) -> Monitor:
    return Monitor(service)


@pytest.fixture
def idle(monitor: Monitor, bus: Bus) -> Iterator[IdleChain]:
    chain = IdleChain([MutterWay(bus)])
    yield chain
    chain.stop()


def only_rest(qtbot: QtBot, monitor: Monitor, threshold_ms: int) -> int:
    qtbot.waitUntil(lambda: list(monitor.rests.values()) == [threshold_ms], timeout=5000)
    qtbot.wait(20)
    return next(iter(monitor.rests))


def only_input(qtbot: QtBot, monitor: Monitor) -> int:
    qtbot.waitUntil(lambda: len(monitor.inputs) == 1, timeout=5000)
    qtbot.wait(20)
    return next(iter(monitor.inputs))


def test_the_watch_for_input_is_set_only_at_rest(qtbot: QtBot, monitor: Monitor, idle: IdleChain) -> None:
    told = Told(idle)
    idle.watch(5000)
    rest = only_rest(qtbot, monitor, 5000)
    assert monitor.inputs == set()
    monitor.idle_ms = 5000
    monitor.fire(rest)
    told.wait_for(qtbot, "at rest")
    monitor.fire(only_input(qtbot, monitor))
    told.wait_for(qtbot, "input")
    assert monitor.rests == {rest: 5000}


def test_a_rest_that_is_already_that_long_is_told_before_watch_returns(
    qtbot: QtBot, monitor: Monitor, idle: IdleChain
) -> None:
    told = Told(idle)
    monitor.idle_ms = 9000
    idle.watch(5000)
    assert (told.words, told.idle_ms) == (["at rest"], [9000])
    assert idle.idle_ms() == 9000


def test_a_new_threshold_takes_the_place_of_the_old(qtbot: QtBot, monitor: Monitor, idle: IdleChain) -> None:
    for threshold_ms in (180_000, 5000, 180_000, 5000):
        idle.watch(threshold_ms)
    only_rest(qtbot, monitor, 5000)


def test_an_input_between_the_rest_and_its_watch_is_not_lost(qtbot: QtBot, monitor: Monitor, idle: IdleChain) -> None:
    told = Told(idle)
    idle.watch(5000)
    rest = only_rest(qtbot, monitor, 5000)
    monitor.idle_ms = 3
    monitor.fire(rest)
    told.wait_for(qtbot, "input")
    assert told.words == ["at rest", "input"]
    qtbot.waitUntil(lambda: monitor.inputs == set(), timeout=5000)


def test_a_shell_that_hangs_when_asked_answers_later(qtbot: QtBot, monitor: Monitor, idle: IdleChain) -> None:
    told = Told(idle)
    idle.watch(180_000)
    only_rest(qtbot, monitor, 180_000)
    monitor.idle_ms = 7000
    with monitor.service.hung():
        idle.watch(5000)
        assert told.words == []
    told.wait_for(qtbot, "at rest")
    assert told.idle_ms == [7000]


def test_a_shell_that_hangs_for_long_is_given_up_and_taken_again_once_it_answers(
    qtbot: QtBot, monitor: Monitor, bus: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle_mutter, "_LONG_PATIENCE_MS", 100)
    chain = IdleChain([MutterWay(bus)])
    told = Told(chain)
    with monitor.service.hung():
        chain.watch(5000)
        assert told.wait_for_loss(qtbot) == "GNOME Shell doesn’t answer."
    only_rest(qtbot, monitor, 5000)
    assert chain.finding().state is Standing.WORKS
    assert told.words == []
    chain.stop()


@pytest.mark.parametrize("member", ["AddIdleWatch", "AddUserActiveWatch"])
def test_answers_of_the_wrong_type_lose_it_and_are_not_asked_for_without_end(
    qtbot: QtBot, monitor: Monitor, idle: IdleChain, member: str
) -> None:
    told = Told(idle)
    monitor.service.answer(member, "s", "seven")
    monitor.idle_ms = 9000
    idle.watch(5000)
    qtbot.waitUntil(lambda: idle.finding().state is Standing.MISSING, timeout=5000)
    qtbot.wait(200)
    assert "a strange answer" in told.wait_for_loss(qtbot)
    asked = [called for called, _ in monitor.service.calls if called == member]
    qtbot.wait(200)
    assert len([called for called, _ in monitor.service.calls if called == member]) == len(asked) <= 6


def test_an_idle_time_of_the_wrong_type_is_no_rest(qtbot: QtBot, monitor: Monitor, idle: IdleChain) -> None:
    told = Told(idle)
    monitor.service.answer("GetIdletime", "s", "long")
    idle.watch(5000)
    only_rest(qtbot, monitor, 5000)
    assert told.words == []
    assert idle.idle_ms() is None


def test_a_shell_that_leaves_is_lost_and_the_next_one_is_asked_anew(
    qtbot: QtBot, monitor: Monitor, idle: IdleChain
) -> None:
    told = Told(idle)
    idle.watch(5000)
    only_rest(qtbot, monitor, 5000)
    monitor.rests.clear()
    monitor.service.disown(NAME)
    assert told.wait_for_loss(qtbot) == "GNOME Shell is gone."
    monitor.service.own(NAME)
    only_rest(qtbot, monitor, 5000)
    assert idle.finding().state is Standing.WORKS
    assert len(bus_listeners(idle)) == 2, "the first shell's watches are heard no more"


def bus_listeners(idle: IdleChain) -> list[object]:
    way = idle._ways[0]
    assert isinstance(way, MutterWay)
    return list(way._bus._listeners)


def test_without_gnome_there_is_no_such_way_and_nothing_to_say(bus: Bus) -> None:
    chain = IdleChain([MutterWay(bus)])
    assert chain.finding().why == "Nothing on this desktop tells whether hands are at rest."


def test_a_bus_that_is_lost_loses_it(qtbot: QtBot, monitor: Monitor, idle: IdleChain, bus: Bus) -> None:
    told = Told(idle)
    idle.watch(5000)
    bus.lost.emit()
    assert told.wait_for_loss(qtbot) == "GNOME Shell is gone."
