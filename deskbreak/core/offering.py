"""When a break is asked for: rules 8 to 14 of BEHAVIOUR.md.

Separate from the engine because these are moments derived from the state; the engine brings them about.
"""

from __future__ import annotations

from deskbreak.core.effects import Nudge, ShowHeadsUp, ShowOffer, WithdrawHeadsUp, WithdrawOffer
from deskbreak.core.rules import Rules
from deskbreak.core.state import Showing, State
from deskbreak.core.turn import Turn


def held_by(state: State, rules: Rules) -> frozenset[str]:
    """The busy reasons that hold an offer back."""
    return state.busy & rules.honoured


def blocked_otherwise(state: State) -> bool:
    """Whether anything but a busy reason blocks (rule 9)."""
    return state.away_since is not None or state.in_break or state.paused or not state.in_hours


def blocked(state: State, rules: Rules) -> bool:
    """Whether anything blocks (rule 9)."""
    return blocked_otherwise(state) or not state.busy.isdisjoint(rules.honoured)


def reaching(state: State) -> int:
    """The moment at which `sitting` reaches, or reached, the mark; asked for only while sitting grows."""
    assert state.seat_from is not None
    return max(state.reached_floor, state.seat_from + state.mark - state.base)


def ready(state: State, rules: Rules) -> int:
    """`at` of rule 10; asked for only while nothing blocks."""
    assert state.free_since is not None
    return max(reaching(state), state.free_since + rules.settle)


def offer_moment(state: State, rules: Rules) -> int:
    """When the offer comes: at `at`, or when hands are at rest (rule 12); asked for only while nothing blocks."""
    at = ready(state, rules)
    if not rules.lull:
        return at
    latest = at + rules.max_lull_wait
    return latest if state.input_on else min(max(at, state.last_input + rules.lull), latest)


def heads_up_moment(state: State, rules: Rules) -> int | None:
    """From when on the heads-up is on show (rule 11); asked for only while nothing blocks."""
    if not rules.heads_up or not state.lead:
        return None
    return ready(state, rules) - state.lead


def showing_deadline(state: State, rules: Rules) -> int | None:
    """When the next heads-up or offer appears, if nothing happens."""
    if state.free_since is None or state.showing is Showing.OFFER:
        return None
    moment = offer_moment(state, rules)
    if state.showing is Showing.NOTHING:
        heads_up = heads_up_moment(state, rules)
        if heads_up is not None:
            moment = min(moment, heads_up)
    return moment


def holding_since(state: State, rules: Rules) -> int | None:
    """From when on held time grows, not before what is already added up (rule 14); None: it does not."""
    if state.seat_from is None or blocked_otherwise(state) or not held_by(state, rules):
        return None
    return max(state.held_until, state.seat_from + state.mark - state.base)


def nudge_deadline(state: State, rules: Rules) -> int | None:
    """When the one nudge of the round is due, if nothing happens."""
    since = None if state.nudged else holding_since(state, rules)
    return None if since is None else since + max(0, rules.max_hold - state.held)


def add_held_time(turn: Turn) -> None:
    """Bring held time up to now; done first at a moment, so that it goes by what held until then."""
    state = turn.state
    since = holding_since(state, turn.rules)
    if since is not None and turn.now > since:
        state.held += turn.now - since
    state.held_until = turn.now


def nudge_if_due(turn: Turn) -> None:
    """The nudge, also for a person found away at this very moment."""
    state = turn.state
    if not state.nudged and state.held >= turn.rules.max_hold:
        state.nudged = True
        turn.effects.append(Nudge(turn.now))


def withdraw_if_blocked(turn: Turn) -> None:
    """A block that begins takes away what is on show (rule 13); one that ends is where `settle` counts from."""
    state = turn.state
    if not blocked(state, turn.rules):
        if state.free_since is None:
            state.free_since = turn.now
        return
    state.free_since = None
    if state.showing is Showing.HEADS_UP:
        turn.effects.append(WithdrawHeadsUp(turn.now))
    elif state.showing is Showing.OFFER:
        turn.effects.append(WithdrawOffer(turn.now))
    state.showing = Showing.NOTHING


def show_what_is_due(turn: Turn) -> None:
    """The offer, or the heads-up where it is not yet time for the offer."""
    state, rules = turn.state, turn.rules
    if state.free_since is None or state.showing is Showing.OFFER:
        return
    if turn.now >= offer_moment(state, rules):
        open_offer(turn)
        return
    heads_up = heads_up_moment(state, rules)
    if state.showing is Showing.NOTHING and heads_up is not None and turn.now >= heads_up:
        state.showing = Showing.HEADS_UP
        state.round_before = None
        turn.effects.append(ShowHeadsUp(turn.now, max(0, ready(state, rules) - turn.now)))


def open_offer(turn: Turn) -> None:
    """Ask for the break."""
    state = turn.state
    state.showing = Showing.OFFER
    state.round_before = None
    left = max(0, turn.rules.max_snoozes - state.snoozes_used)
    turn.effects.append(ShowOffer(turn.now, state.sitting(turn.now), left))


def set_mark(turn: Turn, still_to_sit: int, interval: int | None = None) -> None:
    """The next offer is due after `still_to_sit` more of sitting (rule 8); `interval` where that is what set it."""
    state = turn.state
    state.mark = state.sitting(turn.now) + still_to_sit
    state.lead = turn.rules.lead(still_to_sit)
    state.mark_interval = interval


def reach_mark_by_choice(turn: Turn) -> None:
    """Where a choice put `sitting` at or past the mark, it reaches it at that choice (rule 10)."""
    state = turn.state
    if state.sitting(turn.now) >= state.mark:
        state.reached_floor = turn.now
