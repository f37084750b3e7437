"""Killed, ended, rebooted, broken files: the day goes on as rule 22 says, and nothing that was there is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from deskbreak.agent import wiring
from deskbreak.core import events as told
from deskbreak.core.history import Hold, Kind, Outcome
from deskbreak.storage import paths
from tests.agent.desk import HOUR, MINUTE, SECOND, Desk, HandClock

LEFT = Hold("lunge", "left", 1, 45)


def later(desk: Desk, **length: float) -> HandClock:
    """The same clock some time after the desk's end."""
    desk.clock.move(round(timedelta(**length) / timedelta(milliseconds=1)))
    return desk.clock


def test_killed_and_started_again_at_once_the_sitting_goes_on(desktop_alone: Path) -> None:
    with Desk() as first:
        first.work(minutes=20)
        first.kill()
    with Desk(later(first, seconds=3)) as second:
        assert second.status.state == "sitting"
        assert second.status.sitting_seconds == 20 * 60
        assert second.notices() == []


def test_a_kill_loses_at_most_the_unwritten_minutes(desktop_alone: Path) -> None:
    with Desk() as first:
        first.idle.hold()
        first.wait(minutes=24)
        first.kill()
    with Desk(later(first, seconds=3)) as second:
        assert 19 * 60 <= second.status.sitting_seconds <= 24 * 60


def test_an_ordinary_end_loses_nothing(desktop_alone: Path) -> None:
    with Desk() as first:
        first.idle.hold()
        first.wait(minutes=24)
    with Desk(later(first, seconds=3)) as second:
        assert second.status.sitting_seconds == 24 * 60


def test_a_night_resets_and_asks_whether_it_was_one(desktop_alone: Path) -> None:
    with Desk() as first:
        first.work(minutes=20)
    with Desk(later(first, hours=12)) as second:
        assert second.status.sitting_seconds == 0
        assert second.status.can_was_sitting
        assert second.notices() == ["Counted as a break: 720\u00a0min away"]
        assert [entry.kind for entry in second.history()] == [Kind.SITTING, Kind.NATURAL_BREAK]


def test_what_was_sat_before_the_kill_is_in_the_history_once(desktop_alone: Path) -> None:
    with Desk() as first:
        first.work(minutes=20)
        first.kill()
    with Desk(later(first, seconds=3)) as second:
        second.work(minutes=10)
        second.desktop.lock.lock()
        sat = sum(entry.seconds for entry in second.history() if entry.kind is Kind.SITTING)
        assert sat == 30 * 60


def test_a_pause_keeps_its_end(desktop_alone: Path) -> None:
    with Desk() as first:
        first.deskbreak.agent.choose(told.PauseChosen(60 * MINUTE))
        until = first.status.paused_until
        first.kill()
    with Desk(later(first, minutes=20)) as second:
        assert second.status.state == "paused"
        assert second.status.paused_until == until
        second.wait(minutes=40)
        assert second.status.state != "paused"


def test_a_pause_that_ran_out_meanwhile_is_over(desktop_alone: Path) -> None:
    with Desk() as first:
        first.deskbreak.agent.choose(told.PauseChosen(10 * MINUTE))
        first.kill()
    with Desk(later(first, minutes=20)) as second:
        assert second.status.state == "sitting"


@pytest.mark.parametrize(("done", "outcome"), [(0.25, Outcome.STOPPED), (0.75, Outcome.PARTLY)])
def test_killed_in_a_break_what_was_done_counts(desktop_alone: Path, done: float, outcome: Outcome) -> None:
    with Desk() as first:
        first.work(minutes=20)
        first.deskbreak.agent.start_break(False)
        first.wait(seconds=90)
        first.deskbreak.agent.feed(told.BreakProgressed(done))
        first.kill()
    with Desk(later(first, seconds=5)) as second:
        assert second.status.state == "sitting"
        (entry,) = (entry for entry in second.history() if entry.kind is Kind.BREAK)
        assert (entry.outcome, entry.seconds) == (outcome, 90)


def test_ended_in_a_break_the_holds_are_kept(desktop_alone: Path) -> None:
    with Desk() as first:
        first.work(minutes=20)
        first.deskbreak.agent.start_break(False)
        first.deskbreak.agent.keep_holds((LEFT,))
        first.deskbreak.agent.feed(told.BreakProgressed(0.75))
        first.wait(seconds=90)
    with Desk(later(first, seconds=5)) as second:
        (entry,) = (entry for entry in second.history() if entry.kind is Kind.BREAK)
        assert (entry.outcome, entry.holds) == (Outcome.PARTLY, (LEFT,))


def test_an_offer_on_show_comes_again_after_the_start(desktop_alone: Path) -> None:
    with Desk() as first:
        first.work(minutes=45)
        first.wait(seconds=10)
        assert first.status.showing == "offer"
        first.kill()
    with Desk(later(first, seconds=5)) as second:
        second.wait(seconds=40)
        assert second.status.showing == "offer"
        assert second.faces.running == ["break"]


def after_reboot(first: Desk, monkeypatch: pytest.MonkeyPatch, away: timedelta) -> HandClock:
    """Another boot: the engine's clock begins anew, the wall clock has gone on."""
    monkeypatch.setattr(wiring, "boot_id", lambda: "another boot")
    return HandClock(now=20 * SECOND, wall=first.clock.wall() + away)


@pytest.mark.parametrize(
    ("away", "sitting"),
    [
        (timedelta(minutes=2), 20 * 60),
        (timedelta(hours=10), 0),
        (timedelta(hours=-10), 20 * 60),
    ],
)
def test_after_a_reboot_the_wall_clock_tells_the_time_away(
    desktop_alone: Path, monkeypatch: pytest.MonkeyPatch, away: timedelta, sitting: int
) -> None:
    with Desk() as first:
        first.work(minutes=20)
    with Desk(after_reboot(first, monkeypatch, away)) as second:
        assert second.status.sitting_seconds == sitting
        second.work(minutes=5)
        assert second.status.sitting_seconds == sitting + 300


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def of_another_form(path: Path) -> None:
    path.write_text('{"version": 1, "state": {"sitting": 3}}')


def newer(path: Path) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 99}))


def empty(path: Path) -> None:
    path.write_bytes(b"")


def no_text(path: Path) -> None:
    path.write_bytes(bytes(range(256)))


@pytest.mark.parametrize("spoil", [cut_short, of_another_form, newer, empty, no_text])
def test_a_state_that_cannot_be_read_is_set_aside_and_said_once(
    desktop_alone: Path, spoil: Callable[[Path], None]
) -> None:
    with Desk() as first:
        first.work(minutes=20)
    spoil(paths.state_file())
    spoiled = paths.state_file().read_bytes()
    with Desk(later(first, seconds=3)) as second:
        assert second.status.sitting_seconds == 0
        assert len(second.notices()) == 1
        assert str(paths.state_file()) in second.notices()[0]
        (aside,) = (path for path in paths.state_dir().iterdir() if "broken" in path.name)
        assert aside.read_bytes() == spoiled
    with Desk(later(second, seconds=3)) as third:
        assert third.notices() == []


def test_a_history_that_is_no_database_is_set_aside_and_said_once(desktop_alone: Path) -> None:
    paths.data_dir().mkdir(parents=True)
    paths.history_db().write_text("these are no entries")
    with Desk() as desk:
        desk.work(minutes=20)
        desk.deskbreak.agent.choose(told.JustStretchedChosen())
        assert len(desk.notices()) == 1
        assert [entry.kind for entry in desk.history()] == [Kind.SITTING, Kind.JUST_STRETCHED]
    (aside,) = (path for path in paths.data_dir().iterdir() if "broken" in path.name)
    assert aside.read_text() == "these are no entries"


def test_without_a_word_kept_the_round_is_new(desktop_alone: Path) -> None:
    with Desk(HandClock(now=HOUR)) as desk:
        assert desk.status.sitting_seconds == 0
        assert desk.notices() == []


def test_while_one_runs_no_second_one_can_claim_the_folder(desk: Desk) -> None:
    from deskbreak.control.server import ControlServer

    assert not ControlServer(paths.socket()).claim()
