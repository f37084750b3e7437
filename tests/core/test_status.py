"""What is told of what is going on."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from deskbreak.core import events as told
from deskbreak.core.history import Entry, Kind
from deskbreak.core.hours import week_spans
from deskbreak.core.outlook import day_so_far, next_change, status
from deskbreak.core.statistics import today
from deskbreak.core.status import BreakStatus, Status, Today, ring_fraction
from tests.core.scripted import HOUR, MINUTE, SECOND, Day

WALL = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def now(day: Day) -> Status:
    return status(day.state, day.now, WALL + timedelta(milliseconds=day.now), day.rules)


def test_sitting_and_the_time_until_the_break() -> None:
    seen = now(Day().sit(minutes=20, seconds=34))
    assert (seen.state, seen.sitting_seconds, seen.next_offer_seconds) == ("sitting", 1234, 1466)
    assert (seen.showing, seen.held_by, seen.held, seen.snoozes_left) == ("nothing", (), False, 2)
    assert ring_fraction(seen) == pytest.approx(1234 / 2700)
    assert seen.now == "2026-11-23T09:20:34+00:00"


def test_what_is_on_show_and_the_undo_that_follows() -> None:
    day = Day(lull=0).sit(minutes=44, seconds=30)
    assert (now(day).showing, now(day).next_offer_seconds) == ("heads_up", 30)
    day.sit(seconds=30)
    assert (now(day).showing, now(day).next_offer_seconds) == ("offer", 0)
    day.tell(told.SnoozeChosen(5 * MINUTE)).sit(seconds=4)
    seen = now(day)
    assert (seen.undo_seconds, seen.undo_of, seen.snoozes_left, seen.mark_seconds) == (6, "snooze", 1, 3000)
    day.sit(seconds=6)
    assert (now(day).undo_seconds, now(day).undo_of) == (0, None)


def test_a_break_that_waits_names_what_holds_it() -> None:
    day = Day().sit(minutes=40).tell(told.BusyBegan("fullscreen")).tell(told.BusyBegan("call"))
    seen = now(day)
    assert (seen.held_by, seen.held, seen.next_offer_seconds) == (("call", "fullscreen"), False, None)
    assert now(day.sit(minutes=6)).held


def test_away_says_since_when() -> None:
    seen = now(Day().sit(minutes=20).rest(minutes=4))
    assert (seen.state, seen.away_since, seen.next_offer_seconds) == ("away", "2026-11-23T09:20:00+00:00", None)


def test_a_pause_says_until_when_and_hides_the_rest() -> None:
    day = Day().sit(minutes=20).tell(told.PauseChosen(HOUR)).rest(minutes=5)
    assert (now(day).state, now(day).paused_until) == ("paused", "2026-11-23T10:20:00+00:00")
    assert now(day.tell(told.PauseChosen())).paused_until is None


def test_outside_working_hours_says_when_they_begin() -> None:
    day = Day(hours=week_spans([[(10 * 60, 17 * 60)]] * 7)).tell(told.WallClockSet(9 * HOUR))
    assert (now(day).state, now(day).hours_begin) == ("off_hours", "2026-11-23T10:00:00+00:00")


def test_a_break_hides_a_pause() -> None:
    assert now(Day().tell(told.PauseChosen()).tell(told.BreakChosen())).state == "break"


def test_for_two_minutes_after_a_natural_break_the_person_is_just_back() -> None:
    day = Day().sit(minutes=20).rest(minutes=12).sit(seconds=119)
    assert (now(day).just_back_seconds, now(day).can_was_sitting) == (720, True)
    assert now(day.sit(seconds=1)).just_back_seconds is None


def test_a_short_absence_is_no_coming_back() -> None:
    assert now(Day().sit(minutes=20).rest(minutes=4).sit(seconds=1)).just_back_seconds is None


def changes(day: Day, *, watched: bool = False) -> int | None:
    return next_change(day.state, day.now, day.rules, watched=watched)


def test_while_sitting_only_the_rings_next_step_is_waited_for() -> None:
    day = Day().sit(minutes=1)
    assert changes(day) == 135 * SECOND


def test_somebody_who_watches_is_told_each_minute() -> None:
    day = Day().sit(minutes=1, seconds=20)
    assert changes(day, watched=True) == 2 * MINUTE


def test_past_the_mark_the_ring_stands_still() -> None:
    assert changes(Day(lull=0).sit(minutes=46)) is None


def test_away_nothing_changes_by_itself() -> None:
    assert changes(Day().sit(minutes=1).rest(minutes=5)) is None


def test_the_end_of_undo_is_waited_for() -> None:
    day = Day(lull=0).sit(minutes=45).tell(told.SkipChosen())
    assert changes(day) == 45 * MINUTE + 10 * SECOND + 1
    assert changes(Day(lull=0, undo=0).sit(minutes=45).tell(told.SkipChosen())) == 49 * MINUTE + 30 * SECOND


def test_an_offer_without_heads_up_is_made_ready_a_little_before() -> None:
    day = Day(lull=0, heads_up=0).sit(minutes=44)
    assert (changes(day), now(day).offer_soon) == (45 * MINUTE - 4 * SECOND, False)
    assert now(day.sit(seconds=56)).offer_soon
    assert not now(day.sit(seconds=4)).offer_soon


def test_a_heads_up_makes_ready_by_itself() -> None:
    assert not now(Day(lull=0).sit(minutes=43, seconds=58)).offer_soon


def test_the_end_of_being_just_back_is_waited_for() -> None:
    day = Day().sit(minutes=20).rest(minutes=12).sit(seconds=10)
    assert changes(day) == 34 * MINUTE


def test_a_status_goes_over_the_wire_unchanged() -> None:
    entries = [Entry(WALL, Kind.SITTING, 600), Entry(WALL + timedelta(minutes=10), Kind.SKIPPED, 0)]
    seen = Status(
        held_by=("call",),
        snooze_lengths=(300, 600),
        break_=BreakStatus("lunge", "left", "hold", 3, 14, 21),
        today=day_so_far(today(entries, WALL + timedelta(minutes=20))),
    )
    assert seen.today == Today(
        sitting_seconds=600,
        offers=1,
        skipped=1,
        timeline=(
            ("2026-11-23T09:00:00+00:00", 600, "sitting"),
            ("2026-11-23T09:10:00+00:00", 0, "skipped"),
        ),
    )
    assert Status.from_json(json.loads(json.dumps(seen.to_json()))) == seen
    assert Status.from_json(json.loads(json.dumps(Status().to_json()))) == Status()


def test_what_another_version_says_more_is_passed_over() -> None:
    record = {**Status().to_json(), "mood": "fine", "today": {"steps": 9}, "break": {**vars_of_break(), "mood": "x"}}
    assert Status.from_json(record).break_ == BreakStatus("saddle", "both", "hold", 1, 2, 3)


def vars_of_break() -> dict[str, object]:
    return {"exercise": "saddle", "side": "both", "phase": "hold", "step": 1, "steps": 2, "seconds_left": 3}
