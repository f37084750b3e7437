"""What a face shows of a moment in a break: the step, the time left, the phase bar, what was held.

Separate from `guide`, which moves along the break: here is only what can be read off where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from deskbreak.core.exercises import SHORTEST_HOLD, Side
from deskbreak.core.plan import Plan, Step

MOST_SIDE_NAMES = 3
"""Up to so many stretches the phase bar names the sides; from then on the exercises (UI.md, section 4)."""
COUNTS_FROM = 0.5
"""A break with this share of its holds done counts as finished (BEHAVIOUR.md, rule 19)."""
_BEFORE = ("setup", "tuck", "ease")
_AFTER = ("hold", "deepen", "out")


@dataclass(frozen=True, slots=True)
class Held:
    """How long one stretch was held at one level, in milliseconds; `planned_ms` is the hold that was asked for."""

    group: int
    exercise: str
    side: Side
    level: int
    planned_ms: int
    hold_ms: int = 0
    deepen_ms: int = 0

    @property
    def seconds(self) -> int:
        """Whole seconds in hold and deepen together, as the history counts them."""
        return (self.hold_ms + self.deepen_ms) // 1000

    @property
    def fraction(self) -> float:
        """How much of the hold was held, 0 to 1."""
        return min(1.0, self.hold_ms / self.planned_ms)

    def row(self, feedback: str | None = None, pain_at: str | None = None) -> dict[str, object]:
        """As `finish` and `stop` send it to the agent; `pain_at` (where it hurt) goes with the feedback “pain”."""
        hold = {"exercise": self.exercise, "side": self.side, "level": self.level, "seconds": self.seconds}
        return {**hold, "feedback": feedback, **({} if pain_at is None else {"pain_at": pain_at})}


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch in the phase bar: a short piece before the hold and a long one from the hold on.

    The seconds give the widths, the fractions (0 to 1) how far each is filled. `first` is false for the second
    side where the name stands for both.
    """

    name: str
    exercise: str
    side: Side
    first: bool
    state: Literal["todo", "now", "done", "skipped"]
    short_seconds: int
    long_seconds: int
    short: float
    long: float


@dataclass(frozen=True, slots=True)
class Place:
    """A moment in a break."""

    step: Step | None
    index: int
    steps: int
    left_ms: int
    left: float
    """How much of the step is left, 1 falling to 0."""
    total_left_ms: int
    done: float
    """How much of the holds is done, 0 to 1."""
    bar: tuple[Piece, ...]
    holds: tuple[Held, ...]
    paused: bool
    eased_off: bool

    @property
    def finished(self) -> bool:
        """Whether the last step is over."""
        return self.step is None

    @property
    def counts(self) -> bool:
        """Whether so much is done that the break counts, if it ends here."""
        return self.done >= COUNTS_FROM

    @property
    def gets_ready(self) -> bool:
        """Whether the guide waits for the person to be in position."""
        return self.step is not None and self.step.gets_ready and not (self.paused or self.eased_off)

    @property
    def seconds_left(self) -> int:
        """Whole seconds left in the step, rounded up: 1 is the last one shown."""
        return -(-self.left_ms // 1000)

    @property
    def elapsed_ms(self) -> int:
        """The time in the step so far."""
        return self.step.seconds * 1000 - self.left_ms if self.step else 0

    def progress(self) -> dict[str, object]:
        """As `progress` sends it to the agent."""
        step = self.step
        return {
            "exercise": step.exercise if step else None,
            "side": step.side if step else None,
            "phase": step.phase if step else None,
            "step": min(self.index + 1, self.steps),
            "steps": self.steps,
            "seconds_left": self.seconds_left,
            "paused": self.paused or self.eased_off,
            "done": round(self.done, 3),
        }


def place_of(plan: Plan, index: int, elapsed_ms: int, held: tuple[Held, ...], stands: tuple[bool, bool]) -> Place:
    """The place so long into a step; `stands` says whether the break is paused, and eased off."""
    step = plan.steps[index] if index < len(plan.steps) else None
    left_ms = step.seconds * 1000 - elapsed_ms if step else 0
    return Place(
        step=step,
        index=index,
        steps=len(plan.steps),
        left_ms=left_ms,
        left=left_ms / (step.seconds * 1000) if step else 0.0,
        total_left_ms=left_ms + sum(one.seconds for one in plan.steps[index + 1 :]) * 1000,
        done=_done(plan, step, left_ms, held),
        bar=tuple(_piece(plan, group, index, elapsed_ms, held) for group in range(len(plan.stretches))),
        holds=tuple(one for one in held if one.seconds >= SHORTEST_HOLD),
        paused=stands[0],
        eased_off=stands[1],
    )


def credited(held: tuple[Held, ...], step: Step, ms: int) -> tuple[Held, ...]:
    """`held` with so much more time in a step; only hold and deepen count."""
    if step.phase not in ("hold", "deepen") or ms == 0:
        return held
    key = (step.group, step.exercise, step.level)
    old = next((one for one in held if (one.group, one.exercise, one.level) == key), None)
    planned_ms = old.planned_ms if old else step.seconds * 1000
    hold_ms = (old.hold_ms if old else 0) + (ms if step.phase == "hold" else 0)
    deepen_ms = (old.deepen_ms if old else 0) + (ms if step.phase == "deepen" else 0)
    new = Held(*key[:2], step.side, step.level, planned_ms, hold_ms, deepen_ms)
    return (*held, new) if old is None else tuple(new if one is old else one for one in held)


def _fraction(held: tuple[Held, ...], group: int) -> float:
    return max((one.fraction for one in held if one.group == group), default=0.0)


def _done(plan: Plan, step: Step | None, left_ms: int, held: tuple[Held, ...]) -> float:
    """The holds done; a walk, which has none, counts by its time."""
    if plan.stretches:
        return sum(_fraction(held, group) for group in range(len(plan.stretches))) / len(plan.stretches)
    return 1 - left_ms / (step.seconds * 1000) if step else 1.0


def _piece(plan: Plan, group: int, index: int, elapsed_ms: int, held: tuple[Held, ...]) -> Piece:
    stretch, steps = plan.stretches[group], plan.steps
    exercise = stretch.exercise
    now = steps[index].group if index < len(steps) else len(plan.stretches)
    state: Literal["todo", "now", "done", "skipped"] = "todo" if group > now else "now"
    if group < now:
        state = "done" if _fraction(held, group) >= 0.5 else "skipped"
    sides_named = len(plan.stretches) <= MOST_SIDE_NAMES and stretch.side != "both"
    short, short_seconds = _filled(plan, group, index, elapsed_ms, _BEFORE)
    long, long_seconds = _filled(plan, group, index, elapsed_ms, _AFTER)
    return Piece(
        name=plan.library.phrases.side_name(stretch.side) if sides_named else exercise.short,
        exercise=exercise.id,
        side=stretch.side,
        first=sides_named or group == 0 or plan.stretches[group - 1].exercise.id != exercise.id,
        state=state,
        short_seconds=short_seconds,
        long_seconds=long_seconds,
        short=0.0 if state == "skipped" else short,
        long=0.0 if state == "skipped" else long,
    )


def _filled(plan: Plan, group: int, index: int, elapsed_ms: int, phases: tuple[str, ...]) -> tuple[float, int]:
    """How far the steps of these phases are passed, 0 to 1, and their seconds."""
    passed_ms = seconds = 0
    for number, step in enumerate(plan.steps):
        if step.group == group and step.phase in phases:
            seconds += step.seconds
            passed_ms += step.seconds * 1000 if number < index else elapsed_ms if number == index else 0
    return passed_ms / (seconds * 1000), seconds
