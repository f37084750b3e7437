"""When the pacer looks at the clock: as often as something can be seen to move, and not otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from deskbreak.core.guide import Wishes, plan
from deskbreak.faces.break_.pacer import BREATH_TICK_MS, LONGEST_PAUSE_MS, TICK_MS, Pacer
from tests.faces.break_.conftest import LOADED

SETUP_S, HOLD_S = 15, 35


class Timed:
    """A pacer whose clock stands unless it is moved."""

    def __init__(self, rate: float = 1.0) -> None:
        self.ms = 0
        self.pacer = Pacer(plan(LOADED.library, Wishes(levels={"lunge": 2})), rate=rate, clock=lambda: self.ms)
        self.ticks = 0
        self.pacer.ticked.connect(self._count)
        self.pacer.begin()

    def _count(self) -> None:
        self.ticks += 1

    def after(self, seconds: float) -> Timed:
        self.ms = round(seconds * 1000)
        self.pacer.tick()
        return self

    @property
    def rings_in_ms(self) -> int | None:
        """When it will look next; none if it will not."""
        (alarm,) = self.pacer.findChildren(QTimer)
        return alarm.interval() if alarm.isActive() else None


@pytest.fixture
def timed(qapp: object) -> Iterator[Timed]:
    made = Timed()
    yield made
    made.pacer.end()


def test_the_ring_moves_evenly_and_more_slowly_where_one_breathes(timed: Timed) -> None:
    assert timed.rings_in_ms == TICK_MS
    assert timed.after(HOLD_S).rings_in_ms == BREATH_TICK_MS
    assert min(TICK_MS, BREATH_TICK_MS) >= 50, "at most twenty frames a second"


def test_the_end_of_a_step_is_not_slept_through(timed: Timed) -> None:
    assert timed.after(SETUP_S - 0.02).rings_in_ms == 20


@pytest.mark.parametrize("quiet", ["still", "unseen"])
def test_where_nothing_moves_it_looks_when_the_seconds_change(timed: Timed, quiet: str) -> None:
    timed.after(1.3)
    if quiet == "still":
        timed.pacer.set_still(True)
    else:
        timed.pacer.set_seen(False)
    assert timed.rings_in_ms == 700
    assert timed.after(2).rings_in_ms == 1000
    assert timed.pacer.place.seconds_left == SETUP_S - 2


def test_it_looks_again_as_before_once_it_is_seen(timed: Timed) -> None:
    timed.pacer.set_seen(False)
    timed.pacer.set_seen(True)
    assert timed.rings_in_ms == TICK_MS


def test_in_a_pause_it_only_waits_for_its_end(timed: Timed) -> None:
    timed.after(HOLD_S).pacer.pause()
    assert timed.rings_in_ms == LONGEST_PAUSE_MS
    ended: list[bool] = []
    timed.pacer.pause_ran_out.connect(lambda: ended.append(True))
    timed.after(HOLD_S + LONGEST_PAUSE_MS / 1000)
    assert ended


def test_after_too_much_nothing_is_waited_for(timed: Timed) -> None:
    timed.after(HOLD_S).pacer.too_much()
    assert timed.rings_in_ms is None
    timed.pacer.gentler()
    assert timed.rings_in_ms == TICK_MS


def test_what_is_to_be_heard_is_not_slept_through(timed: Timed) -> None:
    timed.pacer.set_still(True)
    timed.pacer.look_in(340)
    assert timed.rings_in_ms == 340
    assert timed.after(0.34).rings_in_ms == 660, "once"


def test_a_faster_clock_is_looked_at_sooner(qapp: object) -> None:
    fast = Timed(rate=10.0)
    fast.pacer.set_still(True)
    assert fast.rings_in_ms == 100
    fast.pacer.end()


def test_while_something_moves_it_ticks_with_it_and_not_besides(timed: Timed) -> None:
    before = timed.ticks
    for _ in range(30):
        timed.ms += 33
        timed.pacer.tick_along()
        assert timed.rings_in_ms is not None
        assert timed.rings_in_ms > 33, "it does not ring before the next picture"
    assert timed.ticks - before == 15


def test_ticking_along_does_not_wake_what_stands(timed: Timed) -> None:
    timed.pacer.pause()
    before = timed.ticks
    timed.ms += 500
    timed.pacer.tick_along()
    assert timed.ticks == before


def test_after_the_end_nothing_rings(timed: Timed) -> None:
    timed.pacer.end()
    timed.pacer.look_in(10)
    timed.pacer.set_seen(False)
    timed.pacer.tick()
    assert timed.rings_in_ms is None
