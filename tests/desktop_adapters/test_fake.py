"""The fakes keep the promises of the ports, so that what works with them works with a real desktop."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from deskbreak.desktop.clock import ScaledClock
from deskbreak.desktop.fake import FakeDesktop, FakeIdle
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.ports import Notice


class Clock(ScaledClock):
    """A clock that only moves when told."""

    def __init__(self) -> None:
        self.ns = 0
        super().__init__(1.0, source=self.told_ns)

    def told_ns(self) -> int:
        return self.ns

    def go_on(self, ms: int) -> None:
        self.ns += ms * 1_000_000


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def words() -> list[str]:
    return []


CALL = frozenset({"call"})


def hear(words: list[str], signal: SignalInstance, word: str) -> None:
    def heard(*values: object) -> None:
        words.append(" ".join([word, *map(str, values)]))

    signal.connect(heard)


@pytest.fixture
def desktop(clock: Clock, words: list[str], qapp: object) -> FakeDesktop:
    made = FakeDesktop(clock)
    hear(words, made.idle.idle_began, "at rest")
    hear(words, made.idle.input_began, "input")
    hear(words, made.idle.lost, "lost")
    hear(words, made.lock.locked, "locked")
    hear(words, made.lock.unlocked, "unlocked")
    hear(words, made.sleep.about_to_sleep, "sleep")
    hear(words, made.sleep.woke, "wake")
    hear(words, made.busy.busy_changed, "busy")
    hear(words, made.busy.known, "known")
    hear(words, made.tray_host.appeared, "tray")
    hear(words, made.tray_host.vanished, "no tray")
    hear(words, made.notifications.action_chosen, "chosen")
    hear(words, made.clock_change.clock_changed, "clock")
    made.sensors().start()
    return made


def test_rest_is_told_at_the_threshold_and_input_as_it_comes(
    clock: Clock, desktop: FakeDesktop, words: list[str]
) -> None:
    desktop.idle.watch(5_000)
    clock.go_on(4_999)
    desktop.idle.let_time_pass()
    assert words == []
    clock.go_on(1)
    desktop.idle.let_time_pass()
    desktop.idle.let_time_pass()
    clock.go_on(60_000)
    desktop.idle.touch()
    assert words == ["at rest 5000", "input"]


def test_a_threshold_already_passed_is_told_before_watch_returns(
    clock: Clock, desktop: FakeDesktop, words: list[str]
) -> None:
    desktop.idle.watch(180_000)
    clock.go_on(60_000)
    desktop.idle.watch(5_000)
    assert words == ["at rest 60000"]


def test_a_longer_threshold_asked_for_at_rest_loses_no_input(
    clock: Clock, desktop: FakeDesktop, words: list[str]
) -> None:
    desktop.idle.watch(5_000)
    clock.go_on(5_000)
    desktop.idle.let_time_pass()
    desktop.idle.watch(180_000)
    desktop.idle.touch()
    clock.go_on(100_000)
    desktop.idle.let_time_pass()
    assert words == ["at rest 5000", "input"]


def test_input_after_a_rest_nobody_looked_at_tells_both(clock: Clock, desktop: FakeDesktop, words: list[str]) -> None:
    desktop.idle.watch(5_000)
    clock.go_on(7_000)
    desktop.idle.touch()
    assert words == ["at rest 7000", "input"]


def test_input_that_goes_on_is_never_rest(clock: Clock, desktop: FakeDesktop, words: list[str]) -> None:
    desktop.idle.watch(5_000)
    desktop.idle.hold()
    clock.go_on(50_000)
    desktop.idle.let_time_pass()
    assert (words, desktop.idle.idle_ms()) == ([], 0)
    desktop.idle.let_go()
    clock.go_on(5_000)
    desktop.idle.let_time_pass()
    assert words == ["at rest 5000"]


def test_a_source_that_is_lost_says_so_once_and_nothing_after(
    clock: Clock, desktop: FakeDesktop, words: list[str]
) -> None:
    desktop.idle.watch(5_000)
    desktop.idle.lose("The X server is gone.")
    clock.go_on(50_000)
    desktop.idle.watch(1_000)
    assert (words, desktop.idle.idle_ms()) == (["lost The X server is gone."], None)


def test_by_itself_it_sleeps_until_the_threshold(qtbot: QtBot) -> None:
    clock = ScaledClock(100)
    idle = FakeIdle(clock, self_timed=True)
    with qtbot.waitSignal(idle.idle_began, timeout=5000) as told:
        idle.watch(20)
    assert told.args is not None
    assert told.args[0] >= 20


def test_a_faster_clock_makes_rests_shorter_in_real_time(clock: Clock, desktop: FakeDesktop, words: list[str]) -> None:
    clock.set_rate(100)
    desktop.idle.watch(50)
    clock.go_on(49)
    desktop.idle.let_time_pass()
    assert words == []
    clock.go_on(1)
    desktop.idle.let_time_pass()
    assert (words, desktop.idle.idle_ms()) == (["at rest 50"], 50)
    clock.set_rate(10)
    assert desktop.idle.idle_ms() == 500, "five seconds of the faster day, told at the slower rate"


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda d: (d.lock.lock(), d.lock.lock(), d.lock.unlock(), d.lock.unlock()), ["locked", "unlocked"]),
        (lambda d: (d.sleep.wake(), d.sleep.fall_asleep(), d.sleep.fall_asleep(), d.sleep.wake()), ["sleep", "wake"]),
        (
            lambda d: (
                d.busy.follow(CALL),
                d.busy.begin("call"),
                d.busy.begin("call"),
                d.busy.end("call"),
                d.busy.end("call"),
            ),
            ["known", "busy frozenset({'call'})", "busy frozenset()"],
        ),
        (
            lambda d: (d.tray_host.vanish(), d.tray_host.appear(), d.tray_host.appear(), d.tray_host.vanish()),
            ["tray", "no tray"],
        ),
        (lambda d: d.clock_change.change(), ["clock"]),
        (lambda d: d.notifications.choose("break"), ["chosen break"]),
    ],
)
def test_what_already_holds_is_not_told_again(
    desktop: FakeDesktop, words: list[str], act: Callable[[FakeDesktop], object], expected: list[str]
) -> None:
    act(desktop)
    assert words == expected


def test_a_reason_is_told_while_it_is_followed_and_when_somebody_answers(
    desktop: FakeDesktop, words: list[str]
) -> None:
    busy = desktop.busy
    busy.begin("call")
    assert (words, busy.is_known()) == ([], True)
    busy.follow(CALL)
    assert words == ["busy frozenset({'call'})", "known"]
    busy.follow(frozenset())
    assert words[2:] == ["busy frozenset()"]
    busy.silent = True
    busy.follow(CALL)
    assert not busy.is_known()
    busy.speak()
    assert words[3:] == ["busy frozenset({'call'})", "known"]


def test_what_was_shown_and_released_can_be_asked(desktop: FakeDesktop) -> None:
    desktop.sleep.fall_asleep()
    assert not desktop.sleep.released
    desktop.sleep.release()
    assert desktop.sleep.released
    desktop.notifications.send(Notice("One"))
    desktop.notifications.send(Notice("Two"))
    assert desktop.notifications.shown == Notice("Two")
    desktop.notifications.withdraw()
    assert desktop.notifications.shown is None
    assert len(desktop.notifications.sent) == 2


def test_all_of_it_works(desktop: FakeDesktop) -> None:
    sensors = desktop.sensors()
    assert {port.finding().state for port in sensors.ports()} == {Standing.WORKS}
    sensors.stop()
