"""The alarm: one ring for the moment set last, in Qt's thread, and otherwise silence."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from deskbreak.agent import alarm as alarm_module
from deskbreak.agent.alarm import Alarm
from deskbreak.desktop.clock import RealClock, ScaledClock
from tests.agent.desk import HOUR, HandClock


class CountedAlarm(Alarm):
    """Counts rings, and how often its process is woken for them."""

    def __init__(self, clock: object) -> None:
        super().__init__(clock)  # type: ignore[arg-type]
        self.rings: list[int] = []
        self.wakeups = 0
        self.rang.connect(self._count)
        for timer in self.findChildren(QTimer):
            timer.timeout.connect(self._woken)

    def _count(self) -> None:
        self.rings.append(threading.get_ident())

    def _woken(self) -> None:
        self.wakeups += 1


@pytest.fixture
def clock() -> RealClock:
    return RealClock()


@pytest.fixture
def alarm(qapp: object, clock: RealClock) -> Iterator[CountedAlarm]:
    made = CountedAlarm(clock)
    yield made
    if made._scheduler.running:
        made.end()


def quiet(qtbot: QtBot, alarm: Alarm, milliseconds: int) -> bool:
    """Whether nothing rings for so long."""
    with qtbot.waitSignal(alarm.rang, timeout=milliseconds, raising=False) as waited:
        pass
    return not waited.signal_triggered


def test_it_rings_at_its_moment_and_not_before(qtbot: QtBot, alarm: CountedAlarm, clock: RealClock) -> None:
    moment = clock.now_ms() + 30
    with qtbot.waitSignal(alarm.rang, timeout=2000):
        alarm.set(moment)
    assert clock.now_ms() >= moment
    assert alarm.moment is None


def test_a_hundred_moments_leave_one_ring_and_one_wakeup(qtbot: QtBot, alarm: CountedAlarm, clock: RealClock) -> None:
    first = clock.now_ms() + 5
    for number in range(100):
        alarm.set(first + number)
    alarm.set(clock.now_ms() + 150)
    assert quiet(qtbot, alarm, 110)
    with qtbot.waitSignal(alarm.rang, timeout=2000):
        pass
    assert quiet(qtbot, alarm, 60)
    assert (len(alarm.rings), alarm.wakeups) == (1, 1)


def test_there_is_one_timer_however_often_it_is_set(alarm: CountedAlarm, clock: RealClock) -> None:
    for number in range(100):
        alarm.set(clock.now_ms() + 1000 + number)
    assert len(alarm.findChildren(QTimer)) == 1
    assert len(alarm._scheduler.get_jobs()) == 1


def test_with_nothing_set_nothing_wakes(qtbot: QtBot, alarm: CountedAlarm, clock: RealClock) -> None:
    alarm.set(clock.now_ms() + 20)
    alarm.set(None)
    assert not any(timer.isActive() for timer in alarm.findChildren(QTimer))
    assert quiet(qtbot, alarm, 60)
    assert alarm.wakeups == 0


def test_after_a_ring_nothing_wakes_until_it_is_set_again(qtbot: QtBot, alarm: CountedAlarm, clock: RealClock) -> None:
    with qtbot.waitSignal(alarm.rang, timeout=2000):
        alarm.set(clock.now_ms() + 5)
    assert not any(timer.isActive() for timer in alarm.findChildren(QTimer))


def test_a_moment_set_while_it_rings_is_rung_too(qtbot: QtBot, alarm: CountedAlarm, clock: RealClock) -> None:
    """As the agent does at every ring: what is due next is known only then."""

    def set_again() -> None:
        if len(alarm.rings) < 5:
            alarm.set(clock.now_ms() + 5)

    alarm.rang.connect(set_again)
    alarm.set(clock.now_ms() + 5)
    qtbot.waitUntil(lambda: len(alarm.rings) == 5, timeout=2000)
    assert alarm.wakeups == 5


def test_a_moment_in_the_past_rings_at_once_and_not_from_within(
    qtbot: QtBot, alarm: CountedAlarm, clock: RealClock
) -> None:
    alarm.set(clock.now_ms() - HOUR)
    assert alarm.rings == []
    qtbot.waitUntil(lambda: alarm.rings != [], timeout=2000)


def test_it_rings_in_the_thread_of_qt(qtbot: QtBot, alarm: CountedAlarm, clock: RealClock) -> None:
    threads = threading.active_count()
    with qtbot.waitSignal(alarm.rang, timeout=2000):
        alarm.set(clock.now_ms() + 5)
    assert alarm.rings == [threading.get_ident()]
    assert threading.active_count() == threads


def test_the_same_moment_set_again_arms_nothing_anew(alarm: CountedAlarm, clock: RealClock) -> None:
    moment = clock.now_ms() + HOUR
    alarm.set(moment)
    (job,) = alarm._scheduler.get_jobs()
    alarm.set(moment)
    assert alarm._scheduler.get_jobs() == [job]


def test_a_hurried_clock_rings_sooner(qtbot: QtBot, qapp: object) -> None:
    clock = ScaledClock(rate=3600.0)
    alarm = CountedAlarm(clock)
    with qtbot.waitSignal(alarm.rang, timeout=2000):
        alarm.set(clock.now_ms() + 60_000)
    alarm.end()


def test_the_longest_wait_is_no_overflow(alarm: CountedAlarm, clock: RealClock) -> None:
    alarm.set(clock.now_ms() + 400 * 24 * HOUR)
    (timer,) = alarm.findChildren(QTimer)
    assert timer.isActive()


class Wall(datetime):
    """A wall clock that can be set: what APScheduler and the alarm read."""

    ahead = timedelta()

    @classmethod
    def now(cls, tz: object = None) -> Wall:  # type: ignore[override]
        return super().now(tz) + cls.ahead  # type: ignore[arg-type, return-value]


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> type[Wall]:
    """APScheduler reads the wall clock of the process, which no adapter of ours stands in front of."""
    import apscheduler.executors.base
    import apscheduler.schedulers.base

    for module in (apscheduler.executors.base, apscheduler.schedulers.base, alarm_module):
        monkeypatch.setattr(module, "datetime", Wall)
    monkeypatch.setattr(Wall, "ahead", timedelta())
    return Wall


def test_a_ring_that_a_set_clock_made_late_is_not_lost(
    qtbot: QtBot, alarm: CountedAlarm, clock: RealClock, wall: type[Wall]
) -> None:
    alarm.set(clock.now_ms() + 20)
    wall.ahead = timedelta(hours=5)
    qtbot.waitUntil(lambda: len(alarm.rings) == 1, timeout=2000)
    assert quiet(qtbot, alarm, 40)


def test_a_clock_that_is_set_back_is_made_good_by_arming_anew(
    qtbot: QtBot, alarm: CountedAlarm, clock: RealClock, wall: type[Wall]
) -> None:
    moment = clock.now_ms() + 40
    alarm.set(moment)
    wall.ahead = timedelta(hours=-5)
    alarm.rearm()
    qtbot.waitUntil(lambda: len(alarm.rings) == 1, timeout=2000)
    assert moment <= clock.now_ms() < moment + 1500


def test_a_machine_that_slept_past_the_moment_rings_when_it_wakes(qtbot: QtBot, qapp: object) -> None:
    clock = HandClock()
    alarm = CountedAlarm(clock)
    alarm.set(clock.now_ms() + HOUR)
    clock.move(8 * HOUR)
    with qtbot.waitSignal(alarm.rang, timeout=2000):
        alarm.rearm()
    alarm.end()


def test_after_the_end_nothing_rings_whatever_is_set(qtbot: QtBot, alarm: CountedAlarm, clock: RealClock) -> None:
    alarm.set(clock.now_ms() + 10)
    alarm.end()
    alarm.set(clock.now_ms() + 10)
    alarm.set(clock.now_ms() + 20)
    alarm.rearm()
    alarm.set(None)
    assert quiet(qtbot, alarm, 60)
    assert alarm.wakeups == 0


def test_the_utc_clock_of_the_test_is_the_real_one_when_it_is_not_set() -> None:
    assert abs(Wall.now(UTC) - datetime.now(UTC)) < timedelta(seconds=5)
