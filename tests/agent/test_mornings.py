"""Nights, lids and logouts: what a person finds when the machine wakes, on a make-believe desktop."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtGui import QSessionManager

from deskbreak.agent.keeper import load
from deskbreak.core import effects as happen
from deskbreak.core.history import Kind
from deskbreak.storage import paths
from tests.agent.desk import HOUR, MINUTE, Desk


def _fail(trouble: Exception) -> None:
    raise trouble


def test_a_lid_that_opens_to_a_locked_screen_brings_nobody_back(desk: Desk) -> None:
    """The locker's word lies unread when the machine wakes, which may be at night and of its own accord."""
    lock = desk.desktop.lock
    desk.work(minutes=20)
    desk.desktop.sleep.fall_asleep()
    desk.wait(minutes=240)

    def look_again() -> None:
        lock.lock()
        lock.looked.emit()

    lock.look_again = look_again  # type: ignore[method-assign]
    desk.desktop.sleep.wake()
    assert "NoteBack" not in desk.kinds()
    assert desk.status.state == "away"
    desk.wait(minutes=1)
    lock.unlock()
    assert desk.kinds()[-2:] == ["NoteNaturalBreak", "NoteBack"]
    (entry,) = [entry for entry in desk.history() if entry.kind is Kind.NATURAL_BREAK]
    assert entry.seconds == 241 * 60


def test_a_lock_that_comes_after_sleep_began_is_one_absence(desk: Desk) -> None:
    desk.work(minutes=20)
    left = desk.clock.now_ms()
    desk.desktop.sleep.fall_asleep()
    desk.desktop.lock.lock()
    desk.wait(minutes=60)
    desk.desktop.sleep.wake()
    assert desk.status.state == "away"
    desk.desktop.lock.unlock()
    assert [effect.since for effect in desk.effects if isinstance(effect, happen.NoteAway)] == [left]
    assert desk.kinds().count("NoteNaturalBreak") == 1


def test_a_lid_that_is_closed_again_before_the_lock_has_answered_stays_asleep(desk: Desk) -> None:
    lock = desk.desktop.lock
    lock.look_again = partial(lock.blockSignals, False)  # type: ignore[method-assign]  # asked, and silent
    desk.work(minutes=20)
    desk.desktop.sleep.fall_asleep()
    desk.wait(minutes=60)
    desk.desktop.sleep.wake()
    desk.desktop.sleep.fall_asleep()
    lock.looked.emit()
    assert desk.deskbreak.runtime.state.asleep
    assert "NoteBack" not in desk.kinds()


def test_days_of_hibernation_are_one_natural_break(desk: Desk) -> None:
    """The boot id stays the same, and the clock that neither jumps nor stops has gone on."""
    desk.work(minutes=30)
    desk.desktop.sleep.fall_asleep()
    desk.clock.move(72 * HOUR + 5 * MINUTE)  # nothing rings while the machine is off
    desk.desktop.clock_change.change()
    desk.desktop.sleep.wake()
    breaks = [effect for effect in desk.effects if isinstance(effect, happen.NoteNaturalBreak)]
    assert [desk.clock.now_ms() - effect.since for effect in breaks] == [72 * HOUR + 5 * MINUTE]
    assert desk.status.sitting_seconds == 0
    assert not desk.status.can_was_sitting
    desk.work(minutes=44, seconds=50)
    assert desk.status.showing == "heads_up", "the alarm is set for the new round"


def test_hibernation_into_another_time_zone_changes_no_count(desk: Desk) -> None:
    desk.work(minutes=30)
    desk.desktop.sleep.fall_asleep()
    desk.clock.move(2 * MINUTE)
    desk.clock.set_wall(timedelta(hours=-6))
    desk.desktop.sleep.wake()
    assert desk.status.sitting_seconds == 30 * 60
    assert desk.status.state == "sitting"


def test_an_offer_on_show_when_the_lid_closes_waits_for_the_settling_after_it_opens(desk: Desk) -> None:
    desk.work(minutes=44, seconds=50)
    desk.wait(seconds=20)
    assert desk.status.showing == "offer"
    desk.desktop.sleep.fall_asleep()
    assert desk.status.showing == "nothing"
    desk.clock.move(MINUTE)
    desk.desktop.sleep.wake()
    desk.idle.touch()
    desk.wait(seconds=29)
    assert desk.status.showing != "offer"
    desk.wait(seconds=2)
    assert desk.status.showing == "offer"


def test_an_idle_time_that_stood_still_in_sleep_changes_nothing(desk: Desk) -> None:
    """X11 and Mutter count idleness on a clock that stops in sleep: after it, the last input seems just past."""
    desk.idle.hold()
    desk.wait(minutes=10)
    desk.desktop.sleep.fall_asleep()
    slept = 6 * HOUR
    desk.clock.move(slept)
    desk.desktop.sleep.wake()
    woke = desk.clock.now_ms()
    desk.idle.let_go()
    desk.wait(minutes=4)
    away = [effect.since for effect in desk.effects if isinstance(effect, happen.NoteAway)]
    assert away[-1] == woke
    assert desk.status.state == "away"


def test_logging_out_in_a_break_keeps_what_was_done(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.deskbreak.agent.start_break(False)
    desk.wait(minutes=2)
    desk.deskbreak.endings.asked.emit()
    desk.end()
    (entry,) = [entry for entry in desk.history() if entry.kind is Kind.BREAK]
    assert entry.outcome is not None
    kept = load(paths.state_file(), _fail)
    assert kept is not None
    assert not kept.state.in_break


class _EndingLogin:
    """The desktop's session manager, which keeps what it is told."""

    def __init__(self) -> None:
        self.hints: list[object] = []

    def setRestartHint(self, hint: object) -> None:  # noqa: N802  # Qt's name
        self.hints.append(hint)


def test_a_login_that_ends_finds_all_written_even_if_it_says_no_more(desk: Desk) -> None:
    desk.work(minutes=4)  # plain sitting, which is written every five minutes
    login = _EndingLogin()
    desk.deskbreak.put_away(login)  # type: ignore[arg-type]
    kept = load(paths.state_file(), _fail)
    assert kept is not None
    assert kept.at == desk.clock.now_ms()
    assert login.hints == [QSessionManager.RestartHint.RestartNever]
    desk.kill()


def test_logging_out_asleep_or_locked_keeps_that(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.desktop.lock.lock()
    desk.wait(minutes=10)
    desk.end()
    kept = load(paths.state_file(), _fail)
    assert kept is not None
    assert kept.state.away_since is not None
    assert kept.state.base == 20 * MINUTE


def test_a_night_that_nobody_told_of_is_no_sitting(desk: Desk) -> None:
    """Without logind the kernel's word at waking is the first; until then nothing was dealt with."""
    desk.idle.hold()
    desk.wait(minutes=30)
    left = desk.clock.now_ms()
    desk.clock.move(8 * HOUR)
    desk.desktop.sleep.oversleep(8 * HOUR)
    away = [(effect.at, effect.since) for effect in desk.effects if isinstance(effect, happen.NoteAway)]
    assert away == [(left, left)]
    breaks = [effect for effect in desk.effects if isinstance(effect, happen.NoteNaturalBreak)]
    assert [(effect.since, effect.at) for effect in breaks] == [(left, left + 8 * HOUR)]
    assert not [effect for effect in desk.effects if isinstance(effect, happen.ShowHeadsUp | happen.ShowOffer)]
    assert desk.status.sitting_seconds == 0
    assert desk.status.today.sitting_seconds == 30 * 60


def test_a_nap_that_nobody_told_of_after_a_reading_pause_reaches_back_to_the_last_input(desk: Desk) -> None:
    desk.work(minutes=20)
    left = desk.clock.now_ms()
    desk.wait(minutes=2)
    desk.desktop.lock.lock()
    desk.clock.move(2 * MINUTE)
    desk.desktop.sleep.oversleep(2 * MINUTE)
    assert [effect.since for effect in desk.effects if isinstance(effect, happen.NoteAway)] == [left]
    assert desk.status.state == "away"
    desk.desktop.lock.unlock()
    assert desk.status.sitting_seconds == 20 * 60


def test_a_break_that_the_machine_slept_through_ended_when_it_fell_asleep(desk: Desk) -> None:
    desk.work(minutes=20)
    desk.deskbreak.agent.start_break(False)
    desk.wait(minutes=1)
    fell = desk.clock.now_ms()
    desk.clock.move(3 * HOUR)
    desk.desktop.sleep.oversleep(3 * HOUR)
    stopped = [effect for effect in desk.effects if isinstance(effect, happen.NoteBreakStopped)]
    assert [effect.at for effect in stopped] == [fell]
    assert desk.status.state == "sitting"
