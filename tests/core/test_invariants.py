"""What holds on every day, whatever happens on it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.engine import deadline, step
from deskbreak.core.offering import blocked
from deskbreak.core.replay import record_of
from deskbreak.core.rules import Rules
from deskbreak.core.state import State, begin
from tests.core.scripted import HOUR, MINUTE, SECOND, rules

EVENTS = st.sampled_from(
    [
        *[told.InputBegan(), told.InputEnded(0)] * 4,
        told.Locked(),
        told.Unlocked(),
        told.FellAsleep(0.2),
        told.Woke(),
        told.BusyBegan("call"),
        told.BusyEnded("call"),
        told.BusyBegan("fullscreen"),
        told.BusyEnded("fullscreen"),
        told.WatchingBegan(),
        told.WatchingEnded(),
        told.BreakChosen(),
        told.BreakFinished(),
        told.StopChosen(0.3),
        told.StopChosen(0.8),
        told.SnoozeChosen(2 * MINUTE),
        told.SkipChosen(),
        told.UndoChosen(),
        told.PauseChosen(5 * MINUTE),
        told.PauseChosen(),
        told.ResumeChosen(),
        told.WasSittingChosen(),
        told.JustStretchedChosen(),
        told.WallClockSet(9 * HOUR),
        told.WallClockSet(18 * HOUR),
    ]
)
WAITS = st.one_of(st.integers(0, 20 * SECOND), st.integers(0, 15 * MINUTE))
DAYS = st.lists(st.tuples(WAITS, EVENTS), max_size=60)
RULES = st.builds(
    rules,
    interval=st.integers(1, 20).map(lambda minutes: minutes * MINUTE),
    heads_up=st.sampled_from([0, 20 * SECOND, 60 * SECOND, 300 * SECOND]),
    settle=st.sampled_from([0, 30 * SECOND, 120 * SECOND]),
    lull=st.sampled_from([0, 5 * SECOND]),
    max_lull_wait=st.sampled_from([0, 90 * SECOND]),
    max_hold=st.sampled_from([MINUTE, 10 * MINUTE]),
    undo=st.sampled_from([0, 10 * SECOND]),
    hours=st.sampled_from([None, ((8 * HOUR, 17 * HOUR),)]),
)

Moment = tuple[int, told.Event, State, list[happen.Effect]]


def lived(day: list[tuple[int, told.Event]], rules: Rules, *, alarms: bool = True) -> list[Moment]:
    """Each step of the day; with `alarms` the engine is also told of each deadline, as in life."""
    state, now, moments = begin(0, rules), 0, []
    for wait, event in day:
        end = now + wait
        while alarms and (due := deadline(state, rules)) is not None and due < end:
            state, effects = step(state, told.TimePassed(), due, rules)
            moments.append((due, told.TimePassed(), state, effects))
        now = end
        happened = told.InputEnded(now) if isinstance(event, told.InputEnded) else event
        state, effects = step(state, happened, now, rules)
        moments.append((now, happened, state, effects))
    return moments


def printed(moments: list[Moment]) -> list[object]:
    return [record_of(effect) for moment in moments for effect in moment[3]]


@settings(max_examples=200)
@given(DAYS, RULES)
def test_sitting_is_never_negative_nor_more_than_the_time_that_passed(
    day: list[tuple[int, told.Event]], rules: Rules
) -> None:
    for now, _event, state, _effects in lived(day, rules):
        assert 0 <= state.sitting(now) <= now
        assert 0 <= state.total + state.sitting(now) - state.base <= now


@settings(max_examples=200)
@given(DAYS, RULES)
def test_no_offer_and_no_heads_up_while_blocked(day: list[tuple[int, told.Event]], rules: Rules) -> None:
    for _now, _event, state, effects in lived(day, rules):
        if blocked(state, rules):
            assert state.showing.value == "nothing"
            shown = [effect for effect in effects if isinstance(effect, happen.ShowOffer | happen.ShowHeadsUp)]
            withdrawn = [
                effect for effect in effects if isinstance(effect, happen.WithdrawOffer | happen.WithdrawHeadsUp)
            ]
            assert len(withdrawn) >= len(shown)


@settings(max_examples=300)
@given(DAYS, RULES)
def test_never_an_offer_within_settle_of_coming_back(day: list[tuple[int, told.Event]], rules: Rules) -> None:
    back = -(10**12)
    for _now, event, _state, effects in lived(day, rules):
        for effect in effects:
            if isinstance(effect, happen.NoteBack):
                back = effect.at
            # The person who takes a skip back has asked for the offer (rule 17).
            if isinstance(effect, happen.ShowOffer) and not isinstance(event, told.UndoChosen):
                assert effect.at >= back + rules.settle


@settings(max_examples=200)
@given(DAYS, RULES, st.lists(st.integers(0, 3 * HOUR), max_size=30))
def test_extra_alarms_change_nothing(day: list[tuple[int, told.Event]], rules: Rules, extra: list[int]) -> None:
    state, now, with_extra = begin(0, rules), 0, []
    for wait, event in day:
        for ring in sorted(moment for moment in extra if now <= moment < now + wait):
            state, effects = step(state, told.TimePassed(), ring, rules)
            with_extra += [record_of(effect) for effect in effects]
        now += wait
        happened = told.InputEnded(now) if isinstance(event, told.InputEnded) else event
        state, effects = step(state, happened, now, rules)
        with_extra += [record_of(effect) for effect in effects]
    assert with_extra == printed(lived(day, rules))
    assert with_extra == printed(lived(day, rules, alarms=False))


@settings(max_examples=200)
@given(DAYS, RULES)
def test_the_deadline_always_lies_ahead(day: list[tuple[int, told.Event]], rules: Rules) -> None:
    for now, _event, state, _effects in lived(day, rules):
        due = deadline(state, rules)
        assert due is None or due > now


@settings(max_examples=100)
@given(DAYS, RULES)
def test_a_step_leaves_the_state_it_was_given_as_it_was(day: list[tuple[int, told.Event]], rules: Rules) -> None:
    state, now = begin(0, rules), 0
    for wait, event in day:
        now += wait
        before = dict(vars(state))
        after, _effects = step(state, event, now, rules)
        assert vars(state) == before
        state = after


@settings(max_examples=200)
@given(DAYS, RULES)
def test_the_history_has_each_second_of_sitting_once(day: list[tuple[int, told.Event]], rules: Rules) -> None:
    moments = lived(day, rules)
    if not moments:
        return
    now, _event, state, _effects = moments[-1]
    effects = [effect for moment in moments for effect in moment[3]]
    sat = sum(effect.length for effect in effects if isinstance(effect, happen.NoteSat))
    back = sum(effect.length for effect in effects if isinstance(effect, happen.NoteCountedAsSitting))
    in_seat = 0 if state.seat_from is None else now - state.seat_from
    assert sat + back + in_seat == state.total + state.sitting(now) - state.base
