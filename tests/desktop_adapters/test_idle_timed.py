"""Idleness that is only ever asked for: one timer, no wake-up while somebody types, no input missed at rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.findings import Standing, Topic, works
from deskbreak.desktop.idle_timed import TimedIdle

SOON_MS = 5000


class Hand:
    """A hand and a clock that a test moves; counts how often it is asked."""

    def __init__(self, look_every_ms: int = 60_000) -> None:
        self.look_every_ms = look_every_ms
        self.now = 1_000_000
        self.last = 1_000_000
        self.asked = 0
        self.answers = True
        self.heard: Callable[[], None] | None = None

    def clock(self) -> int:
        return self.now

    def idle_ms(self) -> int | None:
        self.asked += 1
        return self.now - self.last if self.answers else None

    def tell_next_input(self, heard: Callable[[], None]) -> None:
        self.heard = heard

    def tell_no_more(self) -> None:
        self.heard = None

    def touch(self, at: int) -> None:
        self.now = self.last = at


class Told:
    def __init__(self, idle: TimedIdle) -> None:
        self.words: list[str | int] = []
        idle.idle_began.connect(self._rest)
        idle.input_began.connect(self._input)

    def _rest(self, ago: int) -> None:
        self.words.append(ago)

    def _input(self) -> None:
        self.words.append("input")


def made(hand: Hand) -> tuple[TimedIdle, Told]:
    idle = TimedIdle(hand, works(Topic.IDLE, "a hand"), hand.clock)
    return idle, Told(idle)


def waits_ms(idle: TimedIdle) -> int:
    return idle._timer.interval()


def test_it_sleeps_until_the_threshold_could_be_reached(qapp: object) -> None:
    hand = Hand()
    idle, told = made(hand)
    hand.now += 400
    idle.watch(180_000)
    assert waits_ms(idle) == 179_600
    hand.touch(1_100_000)
    hand.now += 79_600
    idle._look()
    assert waits_ms(idle) == 100_400, "input came meanwhile: no more than the rest is left to wait"
    assert (hand.asked, told.words) == (2, [])
    idle.stop()


def test_a_threshold_passed_already_is_told_before_watch_returns(qapp: object) -> None:
    hand = Hand()
    idle, told = made(hand)
    idle.watch(180_000)
    hand.now += 7_000
    idle.watch(5_000)
    assert told.words == [7_000]
    idle.watch(1_000)
    assert told.words == [7_000], "at rest it stays at rest"
    idle.stop()


def test_the_next_input_is_told_by_the_system(qapp: object) -> None:
    hand = Hand()
    idle, told = made(hand)
    hand.now += 7_000
    idle.watch(5_000)
    assert hand.heard is not None
    hand.now += 3_000
    hand.heard()
    assert told.words == [7_000], "it was called, and there was none"
    hand.touch(hand.now + 10)
    hand.heard()
    assert told.words == [7_000, "input"]
    assert hand.heard is None
    assert waits_ms(idle) == 5_000
    idle.stop()


def test_where_nothing_tells_it_the_next_input_is_looked_for(qtbot: QtBot) -> None:
    hand = Hand(look_every_ms=20)
    idle, told = made(hand)
    hand.now += 7_000
    idle.watch(5_000)
    hand.touch(hand.now + 100)
    qtbot.waitUntil(lambda: told.words == [7_000, "input"], timeout=SOON_MS)
    idle.stop()


def test_the_timer_really_rings(qtbot: QtBot) -> None:
    hand = Hand()
    idle, told = made(hand)
    idle.watch(50)
    hand.now += 60
    qtbot.waitUntil(lambda: told.words == [60], timeout=SOON_MS)
    idle.stop()


def test_ticks_of_the_system_are_no_input(qapp: object) -> None:
    hand = Hand()
    idle, told = made(hand)
    hand.now += 7_000
    idle.watch(5_000)
    hand.last += 16
    idle._look()
    assert told.words == [7_000]
    idle.stop()


def test_a_system_that_stops_answering_is_work_and_is_said(qapp: object) -> None:
    hand = Hand()
    idle, told = made(hand)
    hand.now += 7_000
    idle.watch(5_000)
    hand.answers = False
    hand.now += 60_000
    idle._look()
    assert told.words == [7_000, "input"]
    assert idle.finding().why == "It has stopped answering."
    assert idle.idle_ms() is None
    hand.answers = True
    idle.watch(5_000)
    assert idle.finding().state is Standing.WORKS
    assert not idle.finding().why
    idle.stop()


def test_after_stop_nothing_is_asked(qapp: object) -> None:
    hand = Hand()
    idle, _told = made(hand)
    idle.watch(5_000)
    idle.stop()
    assert not idle._timer.isActive()
    with pytest.raises(ValueError, match="above 0"):
        idle.watch(0)
