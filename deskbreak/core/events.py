"""What happened: everything that the engine is told, in the past tense.

Separate from the engine so that sensors, the control socket and replay can speak of events without knowing the rules.
Moments and durations are whole milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass

BUSY_REASONS = frozenset({"fullscreen", "call", "presenting", "do_not_disturb"})


@dataclass(frozen=True, slots=True)
class TimePassed:
    """Nothing but time: the alarm rang. Early, late or twice is harmless."""


@dataclass(frozen=True, slots=True)
class InputBegan:
    """A key or the mouse; input goes on without a gap until `InputEnded`."""


@dataclass(frozen=True, slots=True)
class InputEnded:
    """The last input was at the moment `last_input`."""

    last_input: int


@dataclass(frozen=True, slots=True)
class Locked:
    """The screen was locked."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The screen was unlocked."""


@dataclass(frozen=True, slots=True)
class FellAsleep:
    """The machine goes to sleep; in a break, `done` (0 to 1) of its holds were done."""

    done: float = 0.0


@dataclass(frozen=True, slots=True)
class Woke:
    """The machine is awake again."""


@dataclass(frozen=True, slots=True)
class BusyBegan:
    """A reason (one of BUSY_REASONS) not to be interrupted."""

    reason: str


@dataclass(frozen=True, slots=True)
class BusyEnded:
    """That reason is over."""

    reason: str


@dataclass(frozen=True, slots=True)
class WatchingBegan:
    """Something keeps the screen awake."""


@dataclass(frozen=True, slots=True)
class WatchingEnded:
    """Nothing keeps the screen awake any more."""


@dataclass(frozen=True, slots=True)
class WallClockSet:
    """The local wall clock is now this much ahead of the engine's clock: `offset` milliseconds from a Monday 00:00."""

    offset: int


@dataclass(frozen=True, slots=True)
class RulesChanged:
    """The person changed the settings; the rules of the step are the new ones."""


@dataclass(frozen=True, slots=True)
class Started:
    """The program started again with a state kept from before; counts as an input (rule 22)."""


@dataclass(frozen=True, slots=True)
class BreakProgressed:
    """`done` (0 to 1) of the holds of the break that is on are done."""

    done: float


@dataclass(frozen=True, slots=True)
class BreakFinished:
    """The routine came to its end. The one choice that is no input: it happens by itself."""


@dataclass(frozen=True, slots=True)
class BreakChosen:
    """The person wants a break now."""


@dataclass(frozen=True, slots=True)
class StopChosen:
    """The person stopped the break with `done` (0 to 1) of its holds done."""

    done: float


@dataclass(frozen=True, slots=True)
class SnoozeChosen:
    """Ask again after `length` more milliseconds of sitting."""

    length: int


@dataclass(frozen=True, slots=True)
class SkipChosen:
    """Not this one."""


@dataclass(frozen=True, slots=True)
class UndoChosen:
    """Take the last snooze or skip back."""


@dataclass(frozen=True, slots=True)
class PauseChosen:
    """No reminders for `length` milliseconds, or until told otherwise (None)."""

    length: int | None = None


@dataclass(frozen=True, slots=True)
class ResumeChosen:
    """Reminders again."""


@dataclass(frozen=True, slots=True)
class WasSittingChosen:
    """The natural break was none: the person sat there without touching anything."""


@dataclass(frozen=True, slots=True)
class JustStretchedChosen:
    """The person has just stretched without deskbreak."""


Choice = (
    BreakChosen
    | StopChosen
    | SnoozeChosen
    | SkipChosen
    | UndoChosen
    | PauseChosen
    | ResumeChosen
    | WasSittingChosen
    | JustStretchedChosen
)

Event = (
    TimePassed
    | InputBegan
    | InputEnded
    | Locked
    | Unlocked
    | FellAsleep
    | Woke
    | BusyBegan
    | BusyEnded
    | WatchingBegan
    | WatchingEnded
    | WallClockSet
    | RulesChanged
    | Started
    | BreakProgressed
    | BreakFinished
    | Choice
)

CHOICES: tuple[type, ...] = (
    BreakChosen,
    StopChosen,
    SnoozeChosen,
    SkipChosen,
    UndoChosen,
    PauseChosen,
    ResumeChosen,
    WasSittingChosen,
    JustStretchedChosen,
)
