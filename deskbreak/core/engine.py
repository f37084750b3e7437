"""The rules of BEHAVIOUR.md as one pure function.

`step` is told what happened and answers the new state and what is to be done; `deadline` answers when it wants to be
told that time passed. Nobody else decides anything about sitting and offering. Both read no clock and no file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.choices import HALF, choose, finish_break, leave_break, resume
from deskbreak.core.effects import Effect
from deskbreak.core.offering import (
    add_held_time,
    heads_up_moment,
    nudge_deadline,
    nudge_if_due,
    reach_mark_by_choice,
    show_what_is_due,
    showing_deadline,
    withdraw_if_blocked,
)
from deskbreak.core.presence import away_deadline, close_off, go_away, last_sign, reachable, staying, take_input
from deskbreak.core.rules import Rules
from deskbreak.core.state import Showing, State, read_hours
from deskbreak.core.turn import Turn


def step(state: State, event: told.Event, now: int, rules: Rules) -> tuple[State, list[Effect]]:
    """The state after `event` at the moment `now`, and what is to be done, in order.

    Deadlines up to and at `now` are dealt with first, each at its own moment, so it does not matter how late this is
    called. `now` is in whole milliseconds and not before the last call's.
    """
    turn = Turn(state.copy(), now, rules)
    due = deadline(turn.state, rules)
    while due is not None and due <= now:
        turn.now = max(due, turn.state.held_until)  # new rules may put a deadline into the past
        _meet_deadlines(turn)
        due = deadline(turn.state, rules)
    turn.now = now
    add_held_time(turn)
    _take(turn, event)
    withdraw_if_blocked(turn)
    # What the event made possible; an input that ended long ago may also have made somebody away.
    _meet_deadlines(turn)
    return turn.state, turn.effects


def deadline(state: State, rules: Rules) -> int | None:
    """The next moment at which something comes about by itself; None: only an event can change anything."""
    moments = (
        away_deadline(state, rules),
        state.pause_end,
        state.hours_change,
        nudge_deadline(state, rules),
        showing_deadline(state, rules),
    )
    return min((moment for moment in moments if moment is not None), default=None)


def _meet_deadlines(turn: Turn) -> None:
    """All that falls on this instant, in the order of BEHAVIOUR.md, “Time”."""
    state = turn.state
    add_held_time(turn)
    away = away_deadline(state, turn.rules)
    if away is not None and away <= turn.now:
        go_away(turn, last_sign(state), by_idleness=True)
        withdraw_if_blocked(turn)
    if state.pause_end is not None and state.pause_end <= turn.now:
        resume(turn)
        withdraw_if_blocked(turn)
    if state.hours_change is not None and state.hours_change <= turn.now:
        _look_at_hours(turn)
        withdraw_if_blocked(turn)
    nudge_if_due(turn)
    show_what_is_due(turn)


def _take(turn: Turn, event: told.Event) -> None:
    if isinstance(event, told.CHOICES):
        choose(turn, event)  # type: ignore[arg-type]  # CHOICES lists the members of Choice
    else:
        _TAKERS[type(event)](turn, event)


def _input_began(turn: Turn, _event: told.InputBegan) -> None:
    if turn.state.input_on:
        return
    turn.state.input_on = True
    if reachable(turn.state):
        take_input(turn)


def _input_ended(turn: Turn, event: told.InputEnded) -> None:
    state = turn.state
    if state.input_on and reachable(state):
        state.last_input = max(state.last_input, min(event.last_input, turn.now))
    state.input_on = False


def _locked(turn: Turn, _event: told.Locked) -> None:
    if turn.state.locked:
        return
    if not turn.state.in_break:
        close_off(turn)
    turn.state.locked = True


def _unlocked(turn: Turn, _event: told.Unlocked) -> None:
    if not turn.state.locked:
        return
    turn.state.locked = False
    if reachable(turn.state):
        take_input(turn)


def _fell_asleep(turn: Turn, event: told.FellAsleep) -> None:
    if turn.state.asleep:
        return
    if turn.state.in_break:
        leave_break(turn, event.done)
        go_away(turn, turn.now, by_idleness=False, after_break=event.done >= HALF)
    else:
        close_off(turn)
    turn.state.asleep = True


def _woke(turn: Turn, _event: told.Woke) -> None:
    if not turn.state.asleep:
        return
    turn.state.asleep = False
    if reachable(turn.state):
        take_input(turn)


def _busy_began(turn: Turn, event: told.BusyBegan) -> None:
    turn.state.busy |= {event.reason}


def _busy_ended(turn: Turn, event: told.BusyEnded) -> None:
    _stop_staying(turn, turn.state.watching, turn.state.busy - {event.reason})


def _watching_began(turn: Turn, _event: told.WatchingBegan) -> None:
    turn.state.watching = True


def _watching_ended(turn: Turn, _event: told.WatchingEnded) -> None:
    _stop_staying(turn, False, turn.state.busy)


def _stop_staying(turn: Turn, watching: bool, busy: frozenset[str]) -> None:
    state = turn.state
    stayed = staying(state)
    state.watching, state.busy = watching, busy
    if stayed and not staying(state):
        state.unwatched_at = turn.now


def _wall_clock_set(turn: Turn, event: told.WallClockSet) -> None:
    turn.state.wall_offset = event.offset
    _look_at_hours(turn)


def _look_at_hours(turn: Turn) -> None:
    state = turn.state
    were = state.in_hours
    read_hours(state, turn.now, turn.rules)
    if state.in_hours and not were:
        turn.effects.append(happen.NoteHoursBegan(turn.now))
    elif were and not state.in_hours:
        turn.effects.append(happen.NoteHoursEnded(turn.now))


def _rules_changed(turn: Turn, _event: told.RulesChanged) -> None:
    _follow_rules(turn)


def _follow_rules(turn: Turn) -> None:
    """A changed interval moves the mark that it set; a heads-up that comes too early then goes."""
    state, rules = turn.state, turn.rules
    if state.mark_interval is not None and state.mark_interval != rules.interval:
        state.mark += rules.interval - state.mark_interval
        state.mark_interval = rules.interval
        state.lead = rules.lead(state.mark - state.sitting(turn.now))
        reach_mark_by_choice(turn)
    state.lead = min(state.lead, rules.heads_up)
    _take_early_heads_up_back(turn)
    _look_at_hours(turn)


def _take_early_heads_up_back(turn: Turn) -> None:
    state = turn.state
    if state.showing is Showing.HEADS_UP and state.free_since is not None:
        moment = heads_up_moment(state, turn.rules)
        if moment is None or turn.now < moment:
            state.showing = Showing.NOTHING
            turn.effects.append(happen.WithdrawHeadsUp(turn.now))


def _started(turn: Turn, _event: told.Started) -> None:
    """Starting is an input (rule 22); what the sensors told before no longer holds."""
    state = turn.state
    state.locked = state.asleep = state.watching = False
    state.busy = frozenset()
    state.input_on = True
    take_input(turn)
    _follow_rules(turn)


def _break_progressed(turn: Turn, event: told.BreakProgressed) -> None:
    turn.state.break_done = event.done


def _nothing(_turn: Turn, _event: told.TimePassed) -> None:
    pass


_TAKERS: dict[type, Callable[[Turn, Any], None]] = {  # each function takes the event of its own row
    told.TimePassed: _nothing,
    told.InputBegan: _input_began,
    told.InputEnded: _input_ended,
    told.Locked: _locked,
    told.Unlocked: _unlocked,
    told.FellAsleep: _fell_asleep,
    told.Woke: _woke,
    told.BusyBegan: _busy_began,
    told.BusyEnded: _busy_ended,
    told.WatchingBegan: _watching_began,
    told.WatchingEnded: _watching_ended,
    told.WallClockSet: _wall_clock_set,
    told.RulesChanged: _rules_changed,
    told.Started: _started,
    told.BreakProgressed: _break_progressed,
    told.BreakFinished: lambda turn, _event: finish_break(turn),
}
