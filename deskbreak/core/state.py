"""All that the engine remembers between two events.

Separate from the engine so that the state file, the status and the tests can speak of it. A state is a value: `step`
copies it before it changes anything, nobody else changes one. It is a plain dataclass and not a frozen one because
replay copies it a million times, and copying an instance dictionary is the cheapest copy there is.
All moments are whole milliseconds of the engine's clock, all durations whole milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum

from deskbreak.core import hours
from deskbreak.core.rules import Rules


class Showing(Enum):
    """What of the engine's is on show."""

    NOTHING = "nothing"
    HEADS_UP = "heads_up"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Undoable:
    """The snooze or skip (`choice`) made at `at`, and what it replaced (rule 17)."""

    choice: str
    at: int
    mark: int
    lead: int
    mark_interval: int | None
    snoozes_used: int
    offer_was_open: bool


@dataclass(frozen=True, slots=True)
class RoundBefore:
    """The round that a natural break ended, as "I was sitting" brings it back (rule 7)."""

    sitting: int
    away: int
    mark: int
    lead: int
    mark_interval: int | None
    snoozes_used: int
    held: int
    nudged: bool


@dataclass
class State:
    """Everything that holds at a moment. `begin` makes the first one."""

    # The person and the machine.
    last_input: int
    unwatched_at: int  # when the last of watching and a call ended: it takes the place of the last input (rule 2)
    # The round.
    mark: int
    lead: int
    mark_interval: int | None  # the interval that set the mark; None: a snooze did
    reached_floor: int  # the choice that put `sitting` at or past the mark (rule 10)
    held_until: int  # held time is added up to this moment
    # More of the person and the machine.
    input_on: bool = True
    locked: bool = False
    asleep: bool = False
    watching: bool = False
    busy: frozenset[str] = frozenset()
    away_since: int | None = None  # None: at the desk, or in a break
    away_by_idleness: bool = False  # no lock and no sleep in this absence
    away_after_break: bool = False  # this absence is never a natural break (rule 6)
    break_from: int | None = None  # when the break that is on began
    break_done: float = 0.0  # how much of the break's holds are done, 0 to 1
    # Counting.
    seat_from: int | None = None  # sitting grows since then; None: it does not grow
    base: int = 0  # `sitting` at seat_from, or now where it does not grow
    total: int = 0  # all time at the desk up to seat_from
    longest: int = 0
    # More of the round.
    snoozes_used: int = 0
    held: int = 0
    nudged: bool = False
    showing: Showing = Showing.NOTHING
    undoable: Undoable | None = None
    round_before: RoundBefore | None = None
    # Blocks.
    paused: bool = False
    pause_end: int | None = None
    wall_offset: int | None = None  # local wall clock minus the engine's clock; None: no working hours apply
    in_hours: bool = True
    hours_change: int | None = None
    free_since: int | None = None  # None: blocked
    # For whoever shows it: the last natural break's end and length (away time), None once something else came.
    back_at: int | None = None
    back_away: int = 0

    @property
    def in_break(self) -> bool:
        """Whether a break is on."""
        return self.break_from is not None

    def copy(self) -> State:
        """The same state, free to be changed."""
        twin = object.__new__(State)
        twin.__dict__.update(self.__dict__)
        return twin

    def sitting(self, now: int) -> int:
        """The time that the body has sat in this round."""
        return self.base if self.seat_from is None else self.base + now - self.seat_from


def begin(now: int, rules: Rules, wall_offset: int | None = None) -> State:
    """The state at the very start: at the desk, input going on, unlocked, awake, in a new round.

    `wall_offset` as in `State`; None: no working hours apply.
    """
    state = State(
        last_input=now,
        unwatched_at=now,
        mark=rules.interval,
        lead=rules.lead(rules.interval),
        mark_interval=rules.interval,
        reached_floor=now,
        held_until=now,
        seat_from=now,
        wall_offset=wall_offset,
        free_since=now,
    )
    read_hours(state, now, rules)
    if not state.in_hours:
        state.free_since = None
    return state


def read_hours(state: State, now: int, rules: Rules) -> None:
    """Derive from the wall clock whether working hours hold and when that changes; for the engine's own copy."""
    if rules.hours is None or state.wall_offset is None:
        state.in_hours, state.hours_change = True, None
        return
    local = now + state.wall_offset
    state.in_hours = hours.holds(rules.hours, local)
    change = hours.next_change(rules.hours, local)
    state.hours_change = None if change is None else change - state.wall_offset


# The fields that are moments: these move when the engine's clock begins anew after a reboot.
MOMENTS = (
    "last_input",
    "unwatched_at",
    "away_since",
    "break_from",
    "seat_from",
    "reached_floor",
    "held_until",
    "pause_end",
    "hours_change",
    "free_since",
    "back_at",
)


def shifted(state: State, by: int) -> State:
    """The same state on a clock that is `by` milliseconds ahead of the old one."""
    moved = state.copy()
    for name in MOMENTS:
        moment = getattr(moved, name)
        if moment is not None:
            setattr(moved, name, moment + by)
    if state.undoable is not None:
        kept = {part.name: getattr(state.undoable, part.name) for part in fields(Undoable)}
        moved.undoable = Undoable(**{**kept, "at": state.undoable.at + by})
    if state.wall_offset is not None:
        moved.wall_offset = state.wall_offset - by
    return moved
