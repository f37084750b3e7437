"""What the person may choose: rules 7 and 15 to 21 of BEHAVIOUR.md.

Separate from the engine's clockwork: each function is one choice and answers whether it applied.
"""

from __future__ import annotations

from typing import assert_never

from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.offering import blocked, open_offer, reach_mark_by_choice, set_mark
from deskbreak.core.presence import begin_round, go_away, leave_seat, reachable, take_input, take_seat
from deskbreak.core.state import Showing, Undoable
from deskbreak.core.turn import Turn

# A break with this share of its holds done counts as finished (rule 19).
HALF = 0.5

COMMANDS: dict[type, str] = {
    told.BreakChosen: "break",
    told.BreakFinished: "finish",
    told.StopChosen: "stop",
    told.SnoozeChosen: "snooze",
    told.SkipChosen: "skip",
    told.UndoChosen: "undo",
    told.PauseChosen: "pause",
    told.ResumeChosen: "resume",
    told.WasSittingChosen: "was_sitting",
    told.JustStretchedChosen: "just_stretched",
}


def choose(turn: Turn, choice: told.Choice) -> None:
    """Carry the choice out or refuse it. It counts as an input, unless the machine is locked or asleep (rule 4)."""
    state = turn.state
    if reachable(state):
        if isinstance(choice, told.BreakChosen):
            state.last_input = turn.now  # being away ends without a `back` (rule 18)
        else:
            take_input(turn)
    undoable = state.undoable
    if not _applies(turn, choice):
        turn.effects.append(happen.Refuse(turn.now, COMMANDS[type(choice)]))
    elif state.undoable is undoable:
        state.undoable = None  # undo is for the next choice that is not refused (rule 17)


def _applies(turn: Turn, choice: told.Choice) -> bool:
    match choice:
        case told.BreakChosen():
            return _start_break(turn)
        case told.StopChosen(done=done):
            return _stop_break(turn, done)
        case told.SnoozeChosen(length=length):
            return _snooze(turn, length)
        case told.SkipChosen():
            return _skip(turn)
        case told.UndoChosen():
            return _undo(turn)
        case told.PauseChosen(length=length):
            return _pause(turn, length)
        case told.ResumeChosen():
            return resume(turn)
        case told.WasSittingChosen():
            return _count_as_sitting(turn)
        case told.JustStretchedChosen():
            return _note_stretched(turn)
        case _:
            assert_never(choice)


def _snooze(turn: Turn, length: int) -> bool:
    state = turn.state
    if state.showing is Showing.NOTHING or state.snoozes_used >= turn.rules.max_snoozes:
        return False
    _remember(turn, "snooze")
    set_mark(turn, length)
    state.snoozes_used += 1
    state.showing = Showing.NOTHING
    turn.effects.append(happen.NoteSnoozed(turn.now, length))
    return True


def _skip(turn: Turn) -> bool:
    state = turn.state
    if state.showing is Showing.NOTHING:
        return False
    _remember(turn, "skip")
    set_mark(turn, turn.rules.interval, turn.rules.interval)
    state.snoozes_used = 0
    state.showing = Showing.NOTHING
    turn.effects.append(happen.NoteSkipped(turn.now))
    return True


def _remember(turn: Turn, choice: str) -> None:
    state = turn.state
    state.undoable = Undoable(
        choice=choice,
        at=turn.now,
        mark=state.mark,
        lead=state.lead,
        mark_interval=state.mark_interval,
        snoozes_used=state.snoozes_used,
        offer_was_open=state.showing is Showing.OFFER,
    )


def undo_until(undoable: Undoable, undo: int) -> int:
    """The last moment at which it can be taken back."""
    return undoable.at + undo


def _undo(turn: Turn) -> bool:
    state, undoable = turn.state, turn.state.undoable
    if undoable is None or not turn.rules.undo or turn.now > undo_until(undoable, turn.rules.undo):
        return False
    state.mark, state.lead = undoable.mark, undoable.lead
    state.mark_interval = undoable.mark_interval
    state.snoozes_used = undoable.snoozes_used
    reach_mark_by_choice(turn)
    turn.effects.append(happen.NoteUndone(turn.now, undoable.choice))
    if undoable.offer_was_open and state.showing is not Showing.OFFER and not blocked(state, turn.rules):
        open_offer(turn)
    return True


def _start_break(turn: Turn) -> bool:
    state = turn.state
    if state.in_break:
        return False
    leave_seat(turn, turn.now)
    state.away_since = None
    state.break_from = turn.now
    state.break_done = 0.0
    state.showing = Showing.NOTHING
    state.round_before = None
    turn.effects.append(happen.StartBreak(turn.now))
    return True


def _stop_break(turn: Turn, done: float) -> bool:
    if not turn.state.in_break:
        return False
    leave_break(turn, done)
    if reachable(turn.state):
        take_seat(turn)
    else:
        go_away(turn, turn.now, by_idleness=False, after_break=done >= HALF)
    return True


def leave_break(turn: Turn, done: float) -> None:
    """The break ends early with `done` of its holds done (rule 19); where the person is then, the caller says."""
    since = _end_break(turn)
    if done >= HALF:
        _end_round_by_break(turn, since, partly=True)
        return
    # The first of the snoozes, but no snooze is used.
    set_mark(turn, turn.rules.snoozes[0])
    turn.effects.append(happen.NoteBreakStopped(turn.now, since))


def finish_break(turn: Turn) -> None:
    """The routine came to its end (rule 6); no input, and refused where there is no break."""
    state = turn.state
    if not state.in_break:
        turn.effects.append(happen.Refuse(turn.now, "finish"))
        return
    _end_round_by_break(turn, _end_break(turn), partly=False)
    if state.input_on and reachable(state):
        take_seat(turn)
    else:
        go_away(turn, turn.now, by_idleness=False, after_break=True)


def _end_break(turn: Turn) -> int:
    """The break is over; the moment at which it began."""
    since = turn.state.break_from
    assert since is not None
    turn.state.break_from = None
    return since


def _end_round_by_break(turn: Turn, since: int, *, partly: bool) -> None:
    turn.effects.append(happen.NoteBreakFinished(turn.now, since, turn.state.sitting(turn.now), partly))
    begin_round(turn)


def _pause(turn: Turn, length: int | None) -> bool:
    turn.state.paused = True
    turn.state.pause_end = None if length is None else turn.now + length
    turn.effects.append(happen.NotePaused(turn.now))
    return True


def resume(turn: Turn) -> bool:
    """Reminders again, by choice or because the pause ran out."""
    state = turn.state
    if not state.paused:
        return False
    state.paused = False
    state.pause_end = None
    turn.effects.append(happen.NoteResumed(turn.now))
    return True


def _count_as_sitting(turn: Turn) -> bool:
    state, before = turn.state, turn.state.round_before
    if before is None:
        return False
    state.base += before.sitting + before.away
    state.total += before.away
    state.mark, state.lead = before.mark, before.lead
    state.mark_interval = before.mark_interval
    state.snoozes_used = before.snoozes_used
    state.held += before.held
    state.nudged = state.nudged or before.nudged
    state.round_before = None
    state.back_at = None
    reach_mark_by_choice(turn)
    turn.effects.append(happen.NoteCountedAsSitting(turn.now, before.away))
    return True


def _note_stretched(turn: Turn) -> bool:
    if turn.state.in_break:
        return False
    turn.effects.append(happen.NoteJustStretched(turn.now, turn.state.sitting(turn.now)))
    begin_round(turn)
    return True
