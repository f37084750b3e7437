"""What happens to the round that is on when the person changes the settings."""

from dataclasses import replace

from deskbreak.core import events as told
from deskbreak.core.hours import week_spans
from deskbreak.core.state import begin
from tests.core.scripted import HOUR, MINUTE, SECOND, Day, rules


def change(day: Day, **changes: object) -> Day:
    day.tell(told.TimePassed())  # until now the old ones held
    day.rules = replace(day.rules, **changes)
    return day.tell(told.RulesChanged())


def test_a_shorter_interval_asks_sooner() -> None:
    day = Day(lull=0).sit(minutes=10)
    change(day, interval=20 * MINUTE).sit(minutes=15)
    assert day.named("offer") == [20 * 60]


def test_a_shorter_interval_that_is_sat_already_is_reached_at_the_change() -> None:
    day = Day(lull=0).sit(minutes=30)
    change(day, interval=20 * MINUTE).sit(minutes=1)
    assert day.named("offer") == [30 * 60]


def test_a_longer_interval_takes_a_heads_up_back_that_came_too_early() -> None:
    day = Day(lull=0).sit(minutes=44, seconds=30)
    change(day, interval=60 * MINUTE).sit(minutes=20)
    assert day.named("heads_up") == [44 * 60, 59 * 60]
    assert day.named("heads_up_withdrawn") == [44 * 60 + 30]
    assert day.named("offer") == [3600]


def test_an_offer_on_show_stays_when_the_interval_grows() -> None:
    day = Day(lull=0).sit(minutes=46)
    change(day, interval=60 * MINUTE)
    assert day.named("offer_withdrawn") == []


def test_a_mark_that_a_snooze_set_is_not_moved() -> None:
    day = Day(lull=0).sit(minutes=45).tell(told.SnoozeChosen(5 * MINUTE))
    change(day, interval=4 * HOUR).sit(minutes=6)
    assert day.named("offer") == [45 * 60, 50 * 60]


def test_no_heads_up_from_now_on_takes_the_one_on_show_away() -> None:
    day = Day(lull=0).sit(minutes=44, seconds=30)
    change(day, heads_up=0).sit(minutes=1)
    assert day.named("heads_up_withdrawn") == [44 * 60 + 30]
    assert day.named("offer") == [45 * 60]


def test_a_heads_up_that_is_right_stays_when_something_else_changes() -> None:
    day = Day(lull=0).sit(minutes=44, seconds=30)
    change(day, max_snoozes=3)
    assert day.named("heads_up_withdrawn") == []


def test_a_shorter_away_after_finds_the_person_away_at_once() -> None:
    day = Day().sit(minutes=5).rest(minutes=2)
    change(day, away_after=MINUTE).wait(seconds=1)
    assert day.named("away") == [7 * 60]
    assert day.state.away_since == 5 * MINUTE


def test_new_working_hours_hold_at_once() -> None:
    day = Day().tell(told.WallClockSet(20 * HOUR)).sit(minutes=1)
    change(day, hours=week_spans([[(9 * 60, 17 * 60)]] * 7))
    assert day.lines() == [(60, "hours_ended")]


def test_a_wall_clock_set_into_working_hours_begins_them() -> None:
    day = Day(hours=week_spans([[(9 * 60, 17 * 60)]] * 7))
    day.tell(told.WallClockSet(8 * HOUR)).tell(told.WallClockSet(10 * HOUR))
    assert day.lines() == [(0, "hours_ended"), (0, "hours_began")]


def test_setting_the_wall_clock_changes_no_count() -> None:
    day = Day(lull=0).sit(minutes=40)
    day.tell(told.WallClockSet(3 * HOUR)).sit(minutes=5)
    assert day.named("offer") == [45 * 60]


def test_input_that_ended_long_ago_is_told_late_and_found_away_at_once() -> None:
    day = Day().sit(minutes=10)
    day.tell(told.InputEnded(day.now - 4 * MINUTE))
    assert day.lines() == [(600, "away")]
    assert day.state.away_since == 6 * MINUTE


def test_progress_of_a_break_is_remembered() -> None:
    day = Day().sit(minutes=1).tell(told.BreakChosen()).tell(told.BreakProgressed(0.4))
    assert day.state.break_done == 0.4
    assert day.state.break_from == 60 * SECOND


def test_a_start_outside_working_hours_is_blocked_until_they_begin() -> None:
    hours = rules(hours=week_spans([[(9 * 60, 17 * 60)]] * 7), lull=0)
    day = Day(hours)
    day.state = begin(0, hours, wall_offset=8 * HOUR)
    assert day.state.free_since is None
    day.sit(minutes=120)
    assert day.named("hours_began") == [3600]
    assert day.named("offer") == [3630]
