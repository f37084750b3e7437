"""The outlook from a state: what is going on, what comes next, and when that changes by itself.

Separate from the engine because it decides nothing: all of it follows from the state and is computed after each step.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from deskbreak.core.choices import undo_until
from deskbreak.core.offering import blocked_otherwise, heads_up_moment, held_by, ready
from deskbreak.core.rules import SECOND, Rules
from deskbreak.core.state import Showing, State
from deskbreak.core.statistics import Today as TodayCounts
from deskbreak.core.status import Status, Today

# In this order the first reason is named (UI.md, 5.9).
REASONS = ("call", "presenting", "fullscreen", "do_not_disturb")
# So long after a natural break the overview says "Welcome back" (UI.md, 5.9).
JUST_BACK = 120 * SECOND
MINUTE = 60 * SECOND
# The tray's ring is drawn in steps of five per cent (UI.md, 9).
RING_STEPS = 20
# So long before an offer that no heads-up announces, its window is made ready: it takes most of a second to start.
READY_BEFORE = 4 * SECOND


def name_of(state: State) -> str:
    """The one word for what is going on; a break hides a pause, a pause hides the rest (UI.md, 5.9)."""
    if state.in_break:
        return "break"
    if state.paused:
        return "paused"
    if not state.in_hours:
        return "off_hours"
    return "sitting" if state.away_since is None else "away"


def status(state: State, now: int, wall: datetime, rules: Rules) -> Status:
    """What the engine knows of it; `today`, `break_`, `clock_rate` and `pid` are filled in by the agent."""

    def iso(moment: int | None) -> str | None:
        return None if moment is None else (wall + timedelta(milliseconds=moment - now)).isoformat(timespec="seconds")

    reasons = held_by(state, rules)
    free = state.free_since is not None and state.seat_from is not None
    undoable = _undo_left(state, now, rules)
    ready_from = _ready_from(state, rules)
    return Status(
        state=name_of(state),
        now=iso(now),
        sitting_seconds=state.sitting(now) // SECOND,
        next_offer_seconds=max(0, _whole(ready(state, rules) - now)) if free else None,
        showing=state.showing.value,
        offer_soon=ready_from is not None and now >= ready_from,
        held_by=tuple(reason for reason in REASONS if reason in reasons),
        held=bool(reasons) and not blocked_otherwise(state) and state.sitting(now) >= state.mark,
        paused_until=iso(state.pause_end),
        snoozes_left=max(0, rules.max_snoozes - state.snoozes_used),
        undo_seconds=_whole(undoable),
        undo_of=state.undoable.choice if undoable and state.undoable is not None else None,
        mark_seconds=state.mark // SECOND,
        interval_seconds=rules.interval // SECOND,
        settle_seconds=rules.settle // SECOND,
        natural_break_seconds=rules.natural_break // SECOND,
        away_since=iso(state.away_since),
        hours_begin=None if state.in_hours else iso(state.hours_change),
        can_was_sitting=state.round_before is not None,
        just_back_seconds=state.back_away // SECOND if _just_back_until(state, now) else None,
        snooze_lengths=tuple(length // SECOND for length in rules.snoozes),
        max_snoozes=rules.max_snoozes,
    )


def day_so_far(counts: TodayCounts) -> Today:
    """The day's counts in the form of a status."""
    return Today(
        sitting_seconds=counts.day.sitting_seconds,
        offers=counts.day.offers,
        finished=counts.day.finished,
        skipped=counts.day.skipped,
        natural_breaks=counts.day.natural_breaks,
        timeline=tuple((mark.start.isoformat(), mark.seconds, mark.kind.value) for mark in counts.timeline),
    )


def _ready_from(state: State, rules: Rules) -> int | None:
    """From when on the window of an offer without heads-up is made ready; None where a heads-up starts it anyway."""
    if state.free_since is None or state.showing is not Showing.NOTHING or heads_up_moment(state, rules) is not None:
        return None
    return ready(state, rules) - READY_BEFORE


def next_change(state: State, now: int, rules: Rules, *, watched: bool) -> int | None:
    """When what is told changes by itself, apart from the engine's own deadline; None: it does not.

    The ring's next step, the end of undo, the end of "Welcome back", an offer that is near; and each full minute while
    somebody `watched` the numbers.
    """
    moments = []
    if state.seat_from is not None:
        sitting = state.sitting(now)
        step = max(1, state.mark // RING_STEPS)
        if sitting < state.mark:
            moments.append(now + step - sitting % step)
        if watched:
            moments.append(now + MINUTE - sitting % MINUTE)
    if _undo_left(state, now, rules) and state.undoable is not None:
        moments.append(undo_until(state.undoable, rules.undo) + 1)
    back_until = _just_back_until(state, now)
    if back_until is not None:
        moments.append(back_until)
    ready_from = _ready_from(state, rules)
    if ready_from is not None and now < ready_from:
        moments.append(ready_from)
    return min(moments, default=None)


def _undo_left(state: State, now: int, rules: Rules) -> int:
    if state.undoable is None or not rules.undo:
        return 0
    return max(0, undo_until(state.undoable, rules.undo) - now)


def _just_back_until(state: State, now: int) -> int | None:
    if state.back_at is None or state.seat_from is None or now >= state.back_at + JUST_BACK:
        return None
    return state.back_at + JUST_BACK


def _whole(milliseconds: int) -> int:
    """Seconds, rounded up: what is left is never told as nothing."""
    return -(-milliseconds // SECOND)
