"""Which topics matter at a moment, and when that becomes more by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deskbreak.core import events as told
from deskbreak.core.engine import step
from deskbreak.core.looking import LOOK_AHEAD, STAYING, next_look, topics, topics_at_lock, topics_at_return
from deskbreak.core.rules import SECOND, Rules, rules_of
from deskbreak.core.settings import Settings
from deskbreak.core.state import State, begin

MINUTE = 60 * SECOND
RULES = rules_of(Settings())
HEADS_UP = 44 * MINUTE


def after(*happened: tuple[int, told.Event], rules: Rules = RULES) -> State:
    """The state after these events from the start, which is at 0."""
    state = begin(0, rules)
    for moment, event in happened:
        state, _ = step(state, event, moment, rules)
    return state


def test_at_the_start_the_next_look_is_shortly_before_the_heads_up() -> None:
    state = after()
    assert next_look(state, 0, RULES) == HEADS_UP - LOOK_AHEAD
    assert topics(state, HEADS_UP - LOOK_AHEAD - 1, RULES) == set()
    assert topics(state, HEADS_UP - LOOK_AHEAD, RULES) == RULES.honoured
    assert next_look(state, HEADS_UP - LOOK_AHEAD, RULES) is None


def test_without_heads_up_it_is_before_the_time_to_settle() -> None:
    rules = replace(RULES, heads_up=0)
    assert next_look(after(rules=rules), 0, rules) == 45 * MINUTE - rules.settle - LOOK_AHEAD


def test_hands_at_rest_are_looked_at_before_they_count_as_away() -> None:
    state = after((5 * MINUTE, told.InputEnded(4 * MINUTE)))
    assert next_look(state, 5 * MINUTE, RULES) == 7 * MINUTE - LOOK_AHEAD
    assert topics(state, 7 * MINUTE - LOOK_AHEAD, RULES) == STAYING


def test_a_call_is_followed_while_it_goes_on() -> None:
    assert topics(after((MINUTE, told.BusyBegan("call"))), MINUTE, RULES) == STAYING
    assert topics(after((MINUTE, told.BusyBegan("fullscreen"))), MINUTE, RULES) == set()


@pytest.mark.parametrize("event", [told.Locked(), told.BreakChosen()])
def test_nothing_is_looked_at_while_nobody_sits(event: told.Event) -> None:
    state = after((MINUTE, event))
    assert topics(state, MINUTE, RULES) == set()
    assert next_look(state, MINUTE, RULES) is None
    assert topics_at_lock(state) == set()


@pytest.mark.parametrize(("length", "expected"), [(None, None), (60 * MINUTE, 60 * MINUTE - LOOK_AHEAD)])
def test_a_pause_puts_the_look_off_to_its_end(length: int | None, expected: int | None) -> None:
    assert next_look(after((0, told.PauseChosen(length))), 0, RULES) == expected


def test_outside_working_hours_it_is_put_off_to_their_beginning() -> None:
    nine, ten = 9 * 60 * MINUTE, 10 * 60 * MINUTE
    rules = replace(RULES, hours=((ten, 12 * 60 * MINUTE),))
    state = after((0, told.WallClockSet(nine)), rules=rules)
    assert next_look(state, 0, rules) == 60 * MINUTE - LOOK_AHEAD
    never = replace(RULES, hours=())
    assert next_look(after((0, told.WallClockSet(nine)), rules=never), 0, never) is None


def test_after_a_skip_reasons_matter_until_undo_is_over() -> None:
    skipped = 45 * MINUTE
    state = after((skipped, told.SkipChosen()))
    assert topics(state, skipped + RULES.undo, RULES) == RULES.honoured
    assert topics(state, skipped + RULES.undo + 1, RULES) == set()
    without = replace(RULES, undo=0)
    assert topics(after((skipped, told.SkipChosen()), rules=without), skipped, without) == set()


def test_a_heads_up_on_show_is_followed() -> None:
    assert topics(after((HEADS_UP, told.TimePassed())), HEADS_UP, RULES) == RULES.honoured


def test_a_lock_over_still_hands_asks_whether_somebody_stayed() -> None:
    assert topics_at_lock(after()) == set()
    assert topics_at_lock(after((MINUTE, told.InputEnded(0)))) == STAYING


def test_coming_back_asks_only_where_a_break_may_be_due() -> None:
    early = after((10 * MINUTE, told.Locked()))
    late = after((44 * MINUTE + 30 * SECOND, told.Locked()))
    assert topics_at_return(after(), 0, RULES) == set()
    assert topics_at_return(early, 12 * MINUTE, RULES) == set()
    assert topics_at_return(late, 47 * MINUTE, RULES) == RULES.honoured
    assert topics_at_return(late, 60 * MINUTE, RULES) == set(), "a natural break"
    in_break = after((44 * MINUTE, told.Locked()), (44 * MINUTE, told.BreakChosen()))
    assert topics_at_return(in_break, 45 * MINUTE, RULES) == set()
