"""The state over a restart (rule 22)."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskbreak.core import events as told
from deskbreak.core.engine import step
from deskbreak.core.hours import week_spans
from deskbreak.core.kept import Kept, gone_on, state_from_json, state_to_json
from deskbreak.core.replay import record_of
from deskbreak.core.state import State
from tests.core.scripted import HOUR, MINUTE, SECOND, Day

WALL = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def kept(day: Day) -> Kept:
    written = Kept(day.state, day.now, WALL + timedelta(milliseconds=day.now), "boot")
    return Kept.from_json(json.loads(json.dumps(written.to_json())))


def restart(day: Day, after: int, *, boot: str = "boot", wall_after: int | None = None) -> Day:
    wall = WALL + timedelta(milliseconds=day.now + (after if wall_after is None else wall_after))
    clock = day.now + after if boot == "boot" else after
    day.state, effects = gone_on(kept(day), clock, wall, boot, day.rules)
    day.now = clock
    day.effects = effects
    return day


def test_a_short_restart_loses_only_the_time_it_took() -> None:
    day = restart(Day().sit(minutes=30), 2 * MINUTE)
    assert day.state.sitting(day.now) == 30 * MINUTE
    assert [name for _at, name in day.lines()] == ["away", "back"]


def test_a_night_resets_and_can_be_counted_back() -> None:
    day = restart(Day().sit(minutes=30), 10 * HOUR)
    assert [name for _at, name in day.lines()] == ["away", "natural_break", "back"]
    assert day.state.sitting(day.now) == 0
    assert day.tell(told.WasSittingChosen()).named("counted_as_sitting")


def test_what_was_sat_before_goes_into_the_history() -> None:
    assert restart(Day().sit(minutes=30), MINUTE).sat() == 1800


def test_the_time_away_counts_from_the_earlier_since() -> None:
    day = Day().sit(minutes=30).rest(minutes=4)
    assert restart(day, 2 * MINUTE).named("natural_break")


def test_a_lock_in_an_absence_is_remembered_over_a_restart() -> None:
    day = Day().sit(minutes=30).tell(told.Locked())
    restart(day, 10 * MINUTE).tell(told.WasSittingChosen())
    assert day.named("refused")


def test_after_a_reboot_the_wall_clock_tells_the_time() -> None:
    day = restart(Day().sit(minutes=30), 20 * SECOND, boot="another", wall_after=3 * MINUTE)
    assert day.state.sitting(day.now) == 30 * MINUTE
    assert day.effects[0].at == 20 * SECOND - 3 * MINUTE


def test_a_wall_clock_that_went_backwards_over_a_reboot_counts_as_nothing() -> None:
    day = restart(Day().sit(minutes=30), 20 * SECOND, boot="another", wall_after=-HOUR)
    assert day.state.sitting(day.now) == 30 * MINUTE
    assert day.named("natural_break") == []


def test_a_pause_keeps_its_end_over_a_reboot() -> None:
    day = Day().sit(minutes=30).tell(told.PauseChosen(HOUR))
    restart(day, 10 * SECOND, boot="another", wall_after=20 * MINUTE)
    assert day.state.pause_end == 10 * SECOND + 40 * MINUTE


def test_a_pause_that_ran_out_meanwhile_is_over() -> None:
    day = restart(Day().sit(minutes=30).tell(told.PauseChosen(HOUR)), 2 * HOUR)
    assert day.named("resumed") == [(30 + 60) * 60]
    assert not day.state.paused


def test_a_break_that_was_on_counts_as_stopped_with_what_was_done() -> None:
    day = Day().sit(minutes=30).tell(told.BreakChosen()).tell(told.BreakProgressed(0.2))
    restart(day, MINUTE)
    assert [name for _at, name in day.lines()] == ["break_stopped", "away", "back"]
    assert day.state.sitting(day.now) == 30 * MINUTE


def test_a_break_that_was_half_done_counts_as_partly_done() -> None:
    day = Day().sit(minutes=30).tell(told.BreakChosen()).tell(told.BreakProgressed(0.5))
    restart(day, 20 * MINUTE)
    assert [name for _at, name in day.lines()] == ["break_finished", "away", "back"]
    assert day.state.sitting(day.now) == 0


def test_an_offer_on_show_comes_back_after_settling() -> None:
    day = restart(Day(lull=0).sit(minutes=46), MINUTE)
    assert [name for _at, name in day.lines()] == ["away", "offer_withdrawn", "back", "heads_up"]
    assert day.wait(seconds=31).named("offer") == [47 * 60 + 30]


def test_an_interval_changed_while_nothing_ran_holds_after_the_start() -> None:
    day = Day(lull=0).sit(minutes=30)
    written = kept(day)
    shorter = Day(lull=0, interval=20 * MINUTE).rules
    state, _effects = gone_on(written, day.now + SECOND, WALL + timedelta(minutes=30, seconds=1), "boot", shorter)
    assert state.mark == 20 * MINUTE


def test_undo_is_still_possible_after_a_quick_restart() -> None:
    day = Day(lull=0).sit(minutes=45).tell(told.SkipChosen())
    restart(day, 5 * SECOND, boot="another").tell(told.UndoChosen())
    assert day.named("undone")


days = st.lists(
    st.tuples(
        st.integers(0, 30 * MINUTE),
        st.sampled_from(
            [
                told.TimePassed(),
                told.InputBegan(),
                told.InputEnded(0),
                told.Locked(),
                told.Unlocked(),
                told.FellAsleep(0.7),
                told.Woke(),
                told.BusyBegan("call"),
                told.BusyEnded("call"),
                told.WatchingBegan(),
                told.WatchingEnded(),
                told.BreakChosen(),
                told.BreakFinished(),
                told.StopChosen(0.3),
                told.StopChosen(0.8),
                told.SnoozeChosen(5 * MINUTE),
                told.SkipChosen(),
                told.UndoChosen(),
                told.PauseChosen(HOUR),
                told.PauseChosen(),
                told.ResumeChosen(),
                told.WasSittingChosen(),
                told.JustStretchedChosen(),
                told.WallClockSet(9 * HOUR),
            ]
        ),
    ),
    max_size=40,
)


def run(state: State, now: int, day: Day, events: list[tuple[int, told.Event]]) -> list[object]:
    told_of: list[object] = []
    for wait, event in events:
        now += wait
        if isinstance(event, told.InputEnded):
            event = told.InputEnded(now)
        state, effects = step(state, event, now, day.rules)
        told_of += [record_of(effect) for effect in effects]
    return told_of


@settings(max_examples=300)
@given(days, days)
def test_a_day_cut_saved_loaded_and_gone_on_with_is_the_same_day(
    before: list[tuple[int, told.Event]], after: list[tuple[int, told.Event]]
) -> None:
    day = Day(interval=20 * MINUTE)
    now = 0
    for wait, event in before:
        now += wait
        day.state, _effects = step(day.state, event, now, day.rules)
    loaded = state_from_json(json.loads(json.dumps(state_to_json(day.state))))
    assert run(loaded, now, day, after) == run(day.state, now, day, after)


@pytest.mark.parametrize(
    "damage",
    [
        {"at": "yesterday"},
        {"wall": 12},
        {"wall": "2026-11-23T09:00:00"},
        {"wall": "never"},
        {"boot": None},
        {"state": None},
        {"state": {}},
    ],
)
def test_a_damaged_record_is_refused(damage: dict[str, object]) -> None:
    record = {**kept(Day()).to_json(), **damage}
    with pytest.raises(ValueError, match=r"\w"):
        Kept.from_json(record)


@pytest.mark.parametrize(
    ("name", "value"),
    [("busy", ["hungry"]), ("busy", "call"), ("showing", "a film"), ("locked", 1), ("base", 1.5), ("undoable", {})],
)
def test_a_state_with_a_part_of_another_form_is_refused(name: str, value: object) -> None:
    record = {**state_to_json(Day().state), name: value}
    with pytest.raises(ValueError, match=r"\w"):
        state_from_json(record)


def test_the_round_before_an_absence_outlives_a_restart() -> None:
    day = Day().sit(minutes=30).rest(minutes=12).sit(minutes=1)
    assert day.state.round_before is not None
    assert state_from_json(json.loads(json.dumps(state_to_json(day.state)))) == day.state


def test_an_undo_outlives_a_restart() -> None:
    day = Day(lull=0).sit(minutes=45).tell(told.SnoozeChosen(5 * MINUTE))
    assert day.state.undoable is not None
    assert state_from_json(json.loads(json.dumps(state_to_json(day.state)))) == day.state


def test_working_hours_end_at_the_same_time_of_day_after_a_reboot() -> None:
    day = Day(hours=week_spans([[(9 * 60, 17 * 60)]] * 7)).tell(told.WallClockSet(16 * HOUR)).sit(minutes=10)
    restart(day, 20 * SECOND, boot="another", wall_after=20 * MINUTE)
    assert day.state.hours_change == 20 * SECOND + 30 * MINUTE
    assert day.wait(minutes=31).named("hours_ended") == [20 + 30 * 60]
