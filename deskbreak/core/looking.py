"""What has to be known of the desktop, and from when on: nobody looks whether the person is busy before it matters.

Separate from offering because it decides nothing. It says which of the busy reasons, and of what means staying without
input (rule 2), must be followed at a moment, so that the engine is told of them before it has to know.
"""

from __future__ import annotations

from deskbreak.core.choices import undo_until
from deskbreak.core.offering import reaching
from deskbreak.core.presence import away_deadline, staying
from deskbreak.core.rules import SECOND, Rules
from deskbreak.core.state import Showing, State

STAYING = frozenset({"watching", "call"})
"""What makes no input mean nothing (rule 2)."""
LOOK_AHEAD = 2 * SECOND
"""So long before it matters a desktop is asked: time to answer for the slowest of those who know."""


def topics(state: State, now: int, rules: Rules) -> frozenset[str]:
    """What must be followed now; nothing for most of the day, and nothing while nobody is there."""
    if state.seat_from is None:
        return frozenset()
    wanted: frozenset[str] = frozenset()
    asks, rests = asks_from(state, rules), rests_from(state, rules)
    if state.showing is not Showing.NOTHING or _may_undo(state, now, rules) or (asks is not None and now >= asks):
        wanted |= rules.honoured
    # What is known to keep the person there is followed to its end, which counts as an input.
    if staying(state) or (rests is not None and now >= rests):
        wanted |= STAYING
    return wanted


def topics_at_return(state: State, now: int, rules: Rules) -> frozenset[str]:
    """What must be known before an input brings the person back: what might hold back an offer that it makes due."""
    if state.away_since is None or state.in_break:
        return frozenset()
    begins_anew = now - state.away_since >= rules.natural_break and not state.away_after_break
    return frozenset() if begins_anew or state.base < state.mark - _before_mark(state, rules) else rules.honoured


def topics_at_lock(state: State) -> frozenset[str]:
    """What must be known before a lock or sleep: whether the person was there until then without input (rule 3)."""
    return frozenset() if state.seat_from is None or state.input_on else STAYING


def next_look(state: State, now: int, rules: Rules) -> int | None:
    """When `topics` becomes more by itself; None where no such moment lies ahead."""
    if state.seat_from is None:
        return None
    moments = (asks_from(state, rules), rests_from(state, rules))
    return min((moment for moment in moments if moment is not None and moment > now), default=None)


def asks_from(state: State, rules: Rules) -> int | None:
    """From when on a busy reason matters for an offer; asked for only while sitting grows."""
    moments: list[int | None] = [reaching(state) - _before_mark(state, rules)]
    if state.paused:
        moments.append(state.pause_end)
    if not state.in_hours:
        moments.append(state.hours_change)
    known = [moment for moment in moments if moment is not None]
    return max(known) - LOOK_AHEAD if len(known) == len(moments) else None


def rests_from(state: State, rules: Rules) -> int | None:
    """From when on it matters whether somebody stays without input: shortly before they would be found away."""
    away = away_deadline(state, rules)
    return None if away is None else away - LOOK_AHEAD


def _before_mark(state: State, rules: Rules) -> int:
    """How long before the mark a reason that ends still matters: for the heads-up, or for settling after it."""
    return max(state.lead if rules.heads_up else 0, rules.settle)


def _may_undo(state: State, now: int, rules: Rules) -> bool:
    """Whether a choice may bring back at once what was on show (rule 17)."""
    return state.undoable is not None and rules.undo > 0 and now <= undo_until(state.undoable, rules.undo)
