"""At the desk or away: rules 1 to 6 of BEHAVIOUR.md, and what a new round is.

Separate from the engine because counting never depends on offering.
"""

from __future__ import annotations

from deskbreak.core.effects import NoteAway, NoteBack, NoteNaturalBreak, NoteSat
from deskbreak.core.rules import Rules
from deskbreak.core.state import RoundBefore, Showing, State
from deskbreak.core.turn import Turn


def reachable(state: State) -> bool:
    """Whether input reaches deskbreak: unlocked and awake (rule 4)."""
    return not (state.locked or state.asleep)


def staying(state: State) -> bool:
    """Whether no input means nothing, since something is watched or a call is on (rule 2)."""
    return state.watching or "call" in state.busy


def last_sign(state: State) -> int:
    """The moment that stands for the last input in rules 2 and 3."""
    return max(state.last_input, state.unwatched_at)


def away_deadline(state: State, rules: Rules) -> int | None:
    """When the person at the desk will be found away, if nothing happens (rule 2)."""
    if state.seat_from is None or state.input_on or staying(state):
        return None
    return last_sign(state) + rules.away_after


def take_seat(turn: Turn) -> None:
    """Sitting grows from now on."""
    turn.state.seat_from = turn.now


def leave_seat(turn: Turn, since: int) -> None:
    """Sitting stopped growing at `since`; what was counted after it is taken back."""
    state = turn.state
    if state.seat_from is None:
        return
    sat = max(since, state.seat_from) - state.seat_from
    if sat:
        turn.effects.append(NoteSat(turn.now, state.seat_from, sat))
    state.base += sat
    state.total += sat
    state.seat_from = None


def go_away(turn: Turn, since: int, *, by_idleness: bool, after_break: bool = False) -> None:
    """The person is away since `since`, which becomes known now."""
    state = turn.state
    if state.seat_from is not None:
        since = max(since, state.seat_from)
    leave_seat(turn, since)
    state.away_since = since
    state.away_by_idleness = by_idleness
    state.away_after_break = after_break
    turn.effects.append(NoteAway(turn.now, since))


def close_off(turn: Turn) -> None:
    """The screen was locked or the machine put to sleep (rule 3)."""
    state = turn.state
    if state.seat_from is not None:
        going_on = state.input_on or staying(state)
        go_away(turn, turn.now if going_on else last_sign(state), by_idleness=False)
    else:
        state.away_by_idleness = False


def take_input(turn: Turn) -> None:
    """An input at this moment; brings a person who was away back (rules 4 and 5)."""
    state = turn.state
    state.last_input = turn.now
    if state.away_since is None:
        return
    since, length = state.away_since, turn.now - state.away_since
    state.away_since = None
    state.back_at, state.back_away = None, 0
    if length >= turn.rules.natural_break and not state.away_after_break:
        _end_round_by_absence(turn, since, length)
    turn.effects.append(NoteBack(turn.now))
    take_seat(turn)


def _end_round_by_absence(turn: Turn, since: int, length: int) -> None:
    state = turn.state
    before = None
    if state.away_by_idleness:
        before = RoundBefore(
            sitting=state.base,
            away=length,
            mark=state.mark,
            lead=state.lead,
            mark_interval=state.mark_interval,
            snoozes_used=state.snoozes_used,
            held=state.held,
            nudged=state.nudged,
        )
    begin_round(turn)
    state.round_before = before
    state.back_at, state.back_away = turn.now, length
    turn.effects.append(NoteNaturalBreak(turn.now, since, length))


def begin_round(turn: Turn) -> None:
    """A reset: `sitting` is 0 and a new round begins (rule 8)."""
    state, rules = turn.state, turn.rules
    state.longest = max(state.longest, state.sitting(turn.now))
    if state.seat_from is not None:
        leave_seat(turn, turn.now)
        take_seat(turn)
    state.base = 0
    state.mark = rules.interval
    state.lead = rules.lead(rules.interval)
    state.mark_interval = rules.interval
    state.snoozes_used = 0
    state.reached_floor = turn.now
    state.held = 0
    state.nudged = False
    state.showing = Showing.NOTHING
    state.undoable = None
    state.round_before = None
