"""The runtime: events in, effects out, one after another."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.agent.runtime import Runtime
from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.replay import wall_offset
from deskbreak.core.rules import rules_of
from deskbreak.core.settings import Settings
from deskbreak.core.state import begin
from tests.agent.desk import MINUTE, HandClock


def rules(**raw: object) -> object:
    """The rules of settings such as `schedule__interval="20m"`."""
    settings, faults = Settings.from_raw({key.replace("__", "."): value for key, value in raw.items()})  # type: ignore[misc]
    assert not faults
    return rules_of(settings)


@pytest.fixture
def runtime(qapp: object, clock: HandClock) -> Runtime:
    offset = wall_offset(clock.wall(), clock.now_ms())
    return Runtime(clock, rules(), begin(clock.now_ms(), rules(), offset))  # type: ignore[arg-type]


def test_effects_come_in_order_and_the_state_is_new_before_the_step_is_told(runtime: Runtime) -> None:
    words: list[object] = []
    runtime.happened.connect(lambda effect: words.append(type(effect).__name__))
    runtime.stepped.connect(lambda: words.append(("stepped", runtime.state.paused)))
    runtime.feed(told.PauseChosen())
    assert words == ["NotePaused", ("stepped", True)]


def test_what_comes_in_while_an_event_is_dealt_with_waits_its_turn(runtime: Runtime) -> None:
    words: list[str] = []

    def answer(effect: happen.Effect) -> None:
        words.append(type(effect).__name__)
        if isinstance(effect, happen.NotePaused):
            runtime.feed(told.ResumeChosen())
            words.append("fed")

    runtime.happened.connect(answer)
    runtime.stepped.connect(lambda: words.append(f"stepped, paused: {runtime.state.paused}"))
    runtime.feed(told.PauseChosen())
    assert words == ["NotePaused", "fed", "stepped, paused: True", "NoteResumed", "stepped, paused: False"]


def test_a_step_that_fails_does_not_stop_the_next(runtime: Runtime) -> None:
    with pytest.raises(KeyError):
        runtime.feed("nothing that happens")  # type: ignore[arg-type]
    runtime.feed(told.PauseChosen())
    assert runtime.state.paused


def test_the_deadline_is_the_engines(runtime: Runtime, clock: HandClock) -> None:
    """With input going on, the first thing to come is the heads-up, a minute before the mark."""
    assert runtime.deadline() == clock.now_ms() + 44 * MINUTE


def test_a_late_ring_finds_what_was_due_at_its_own_moment(runtime: Runtime, clock: HandClock) -> None:
    effects: list[happen.Effect] = []
    runtime.happened.connect(effects.append)
    start = clock.now_ms()
    clock.move(60 * MINUTE)
    runtime.time_passed()
    assert [(type(effect).__name__, effect.at - start) for effect in effects] == [
        ("ShowHeadsUp", 44 * MINUTE),
        ("ShowOffer", 45 * MINUTE + 90_000),
    ]


def test_ringing_twice_changes_nothing(runtime: Runtime, clock: HandClock) -> None:
    clock.move(44 * MINUTE)
    runtime.time_passed()
    effects: list[happen.Effect] = []
    runtime.happened.connect(effects.append)
    runtime.time_passed()
    runtime.time_passed()
    assert effects == []


def test_a_clock_that_is_only_slewed_is_not_followed(qtbot: QtBot, runtime: Runtime, clock: HandClock) -> None:
    with qtbot.assertNotEmitted(runtime.stepped):
        for by in (-900, 400, 500, 999):
            clock.set_wall(timedelta(milliseconds=by))
            runtime.follow_wall_clock()


@pytest.mark.parametrize("by", [timedelta(seconds=2), timedelta(hours=-3), timedelta(days=40)])
def test_a_clock_that_is_set_is_followed_once(qtbot: QtBot, runtime: Runtime, clock: HandClock, by: timedelta) -> None:
    clock.set_wall(by)
    with qtbot.waitSignal(runtime.stepped, timeout=0):
        runtime.follow_wall_clock()
    assert runtime.state.wall_offset == wall_offset(clock.wall(), clock.now_ms())
    with qtbot.assertNotEmitted(runtime.stepped):
        runtime.follow_wall_clock()


def test_setting_the_wall_clock_changes_no_count(runtime: Runtime, clock: HandClock) -> None:
    clock.move(10 * MINUTE)
    deadline = runtime.deadline()
    clock.set_wall(timedelta(hours=-5))
    runtime.follow_wall_clock()
    assert runtime.state.sitting(clock.now_ms()) == 10 * MINUTE
    assert runtime.deadline() == deadline


def test_until_the_settings_change_the_old_ones_held(runtime: Runtime, clock: HandClock) -> None:
    """The heads-up that was due under the old interval comes, though the new one is longer."""
    effects: list[str] = []
    runtime.happened.connect(lambda effect: effects.append(type(effect).__name__))
    clock.move(44 * MINUTE + 30_000)
    runtime.change_rules(rules(schedule__interval="2h"))  # type: ignore[arg-type]
    assert effects == ["ShowHeadsUp", "WithdrawHeadsUp"]
    assert runtime.state.mark == 120 * MINUTE


def test_a_moment_has_its_time_on_the_wall(runtime: Runtime, clock: HandClock) -> None:
    then, wall = clock.now_ms(), clock.wall()
    clock.move(25 * MINUTE)
    assert runtime.wall_of(then) == wall


def test_what_is_found_out_late_is_dealt_with_at_its_moment(runtime: Runtime, clock: HandClock) -> None:
    fell = clock.now_ms() + MINUTE
    clock.move(10 * MINUTE)
    runtime.feed(told.FellAsleep(0.0), at=fell)
    assert runtime.state.away_since == fell


def test_but_never_before_what_was_dealt_with_already_nor_after_now(runtime: Runtime, clock: HandClock) -> None:
    clock.move(5 * MINUTE)
    runtime.feed(told.InputBegan())
    dealt_with = clock.now_ms()
    clock.move(5 * MINUTE)
    runtime.feed(told.FellAsleep(0.0), at=dealt_with - MINUTE)
    assert runtime.state.away_since == dealt_with
    runtime.feed(told.Woke(), at=clock.now_ms() + MINUTE)
    assert runtime.state.last_input == clock.now_ms()
