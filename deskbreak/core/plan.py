"""A break made of exercises: which ones suit the person, and the steps they come to.

Pure, and separate from `guide`, which only walks along what is planned here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from deskbreak.core.exercises import (
    SHORTEST_HOLD,
    Exercise,
    Item,
    Library,
    Phase,
    Routine,
    Side,
    filled,
    other_side,
)
from deskbreak.core.phrases import Phrases
from deskbreak.core.suiting import Wishes, chosen, extras, heeded

StepKind = Literal["setup", "tuck", "ease", "hold", "deepen", "out", "change_sides", "between", "walk"]

CHANGE_SECONDS = 4
BETWEEN_SECONDS = 8
"""Longer than a change of sides: standing up slowly and fetching a cushion takes that."""
WALK_SECONDS = 120
"""A break without any stretch is a walk of 2 to 5 min (STRETCH.md, section 2)."""
SHORT_HOLD_SECONDS = 30
_MOVING = ("tuck", "ease", "deepen")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do for some seconds, its words filled in.

    `group` counts the stretches (an exercise on one side) from 0; changing sides and getting ready for the next
    exercise belong to the stretch that comes. `eyes` says whether the screen can be seen.
    """

    exercise: str
    name: str
    side: Side
    level: int
    level_name: str
    phase: StepKind
    seconds: int
    cue: str
    text: str
    breath: str
    eyes: str
    frame: str
    arrow: bool
    group: int

    @property
    def gets_ready(self) -> bool:
        """Whether one is still on the way into position; it is over as soon as the person says so."""
        return self.phase in ("setup", "change_sides", "between")

    @property
    def breathes(self) -> bool:
        """Whether the breathing cue is shown: in holds only."""
        return self.phase in ("hold", "deepen")


@dataclass(frozen=True, slots=True)
class Stretch:
    """An exercise on one side at one level: what a group of steps is made of."""

    exercise: Exercise
    side: Side
    level: int
    hold: int | None = None
    """Seconds of the hold; none: the level's own."""
    deepen: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All of a break, in order."""

    library: Library
    wishes: Wishes
    stretches: tuple[Stretch, ...]
    steps: tuple[Step, ...]

    @property
    def seconds(self) -> int:
        """How long all of it takes."""
        return sum(step.seconds for step in self.steps)

    @property
    def minutes(self) -> int:
        """The number in “about 4 min”: rounded, at least 1."""
        return max(1, (self.seconds + 30) // 60)

    @property
    def exercises(self) -> tuple[tuple[Exercise, int], ...]:
        """Each exercise once, with its level, in order: the tiles of the offer."""
        return tuple({one.exercise.id: (one.exercise, one.level) for one in self.stretches}.values())

    @property
    def items(self) -> tuple[Item, ...]:
        """What the person needs, each thing once, in order."""
        return tuple({item.label: item for exercise, _ in self.exercises for item in exercise.bring}.values())


def plan(library: Library, wishes: Wishes) -> Plan:
    """The break for these wishes: the routine of place and length, gentler where something is to be avoided."""
    wishes = heeded(library, wishes)
    routine = _routine(library, wishes, wishes.length)
    if wishes.length == "short" and not chosen(library, wishes, routine.exercises):
        # What the short routine takes has been left out: the first stretch of the full one, held for less.
        full = chosen(library, wishes, _routine(library, wishes, "full").exercises)
        routine = Routine("rest", "Rest", tuple(one[0].id for one in full[:1]), hold_at_most=SHORT_HOLD_SECONDS)
    return plan_of(library, wishes, routine)


def plan_of(library: Library, wishes: Wishes, routine: Routine) -> Plan:
    """What a certain routine comes to for these wishes."""
    stretches = tuple(
        Stretch(exercise, side, level, _hold(exercise, level, wishes, routine), _deepens(exercise, wishes, routine))
        for exercise, level in chosen(library, wishes, routine.exercises)
        for side in sides_of(exercise, right_first=(exercise.of or exercise.id) in wishes.right_first)
    )
    return planned(Plan(library, wishes, stretches, ()))


def planned(draft: Plan) -> Plan:
    """The same plan with the steps that its stretches come to."""
    if not draft.stretches:
        return replace(draft, steps=(_walk(draft.library.phrases),))
    steps: list[Step] = []
    for group, stretch in enumerate(draft.stretches):
        if group:
            steps.append(_transition(draft.library.phrases, draft.stretches[group - 1], stretch, group))
        others = [one.exercise.id for one in draft.stretches[group + 1 :]]
        steps.extend(steps_of(stretch, group, is_last=stretch.exercise.id not in others))
    return replace(draft, steps=tuple(steps))


def steps_of(stretch: Stretch, group: int, *, is_last: bool = True) -> tuple[Step, ...]:
    """The steps of one stretch, held for as long as was wished and the exercise allows.

    `is_last` says that there is no other side of it to change to.
    """
    phases = [one for one in stretch.exercise.phases_at(stretch.level) if one.kind != "deepen" or stretch.deepen]
    steps = tuple(_step(stretch, phase, group, is_last) for phase in phases)
    return within(steps, stretch.exercise.limit) or steps


def within(steps: tuple[Step, ...], seconds: int | None) -> tuple[Step, ...] | None:
    """`steps` with the hold cut so that they take at most `seconds`, or none if no hold would be left."""
    excess = sum(step.seconds for step in steps) - seconds if seconds is not None else 0
    if excess <= 0:
        return steps
    cut = tuple(
        replace(step, seconds=max(SHORTEST_HOLD, step.seconds - excess)) if step.phase == "hold" else step
        for step in steps
    )
    return cut if sum(step.seconds for step in cut) <= (seconds or 0) else None


def sides_of(exercise: Exercise, *, right_first: bool = False) -> tuple[Side, ...]:
    """Left first, then right, or the other way round where the right one was cut short; or both at once."""
    if exercise.sides == "both":
        return ("both",)
    return ("right", "left") if right_first else ("left", "right")


def _routine(library: Library, wishes: Wishes, length: str) -> Routine:
    """The routine of the place, with what joins it in a full break."""
    routine = library.routine_for(wishes.place, length) or Routine("none", "None", ())
    if length == "full":
        routine = replace(routine, exercises=(*routine.exercises, *extras(library, wishes)))
    return routine


def _hold(exercise: Exercise, level: int, wishes: Wishes, routine: Routine) -> int:
    seconds = wishes.holds.get(exercise.id, exercise.hold_seconds(level))
    if routine.hold_at_most is None:
        return seconds
    # Both sides together take no longer than both at once.
    most = routine.hold_at_most // len(sides_of(exercise))
    return min(seconds, max(SHORTEST_HOLD, most))


def _deepens(exercise: Exercise, wishes: Wishes, routine: Routine) -> bool:
    """Whether the hold is followed by going deeper; never where it is kept short."""
    return exercise.id in wishes.deepen and routine.hold_at_most is None


def _step(stretch: Stretch, phase: Phase, group: int, is_last: bool) -> Step:
    exercise, side, level = stretch.exercise, stretch.side, stretch.level
    seconds = phase.seconds
    text = phase.last_text if is_last and phase.last_text else phase.text
    if phase.kind == "hold" and stretch.hold is not None:
        seconds = stretch.hold
    return Step(
        exercise=exercise.id,
        name=exercise.name,
        side=side,
        level=level,
        level_name=exercise.level(level).name,
        phase=phase.kind,
        seconds=seconds,
        cue=filled(phase.cue, side),
        text=filled(text, side),
        breath=phase.breath,
        eyes=phase.eyes,
        frame=phase.frames[level],
        arrow=phase.kind in _MOVING,
        group=group,
    )


def _transition(phrases: Phrases, before: Stretch, after: Stretch, group: int) -> Step:
    """What leads from one stretch to the next: a change of sides, or standing up and getting ready."""
    exercise = after.exercise
    first = next(one for one in exercise.phases_at(after.level) if one.kind == "setup")
    same = before.exercise.id == exercise.id and before.side == other_side(after.side) != after.side
    change = filled(exercise.change or first.cue, after.side)
    return Step(
        exercise=exercise.id,
        name=exercise.name,
        side=after.side,
        level=after.level,
        level_name=exercise.level(after.level).name,
        phase="change_sides" if same else "between",
        seconds=CHANGE_SECONDS if same else BETWEEN_SECONDS,
        cue=phrases.change_sides if same else phrases.stand_up,
        text=change if same else _fetching(phrases, before.exercise, exercise),
        breath="easy",
        eyes=first.eyes,
        frame=first.frames[after.level],
        arrow=False,
        group=group,
    )


def _fetching(phrases: Phrases, before: Exercise, after: Exercise) -> str:
    """What to bring that is not there yet, or nothing."""
    there = {item.label for item in before.bring}
    new = [item.fetch for item in after.bring if item.fetch and item.label not in there]
    return phrases.fetching(new, after.in_sentence)


def _walk(phrases: Phrases) -> Step:
    return Step(
        *("walk", phrases.walk, "both", 1, "", "walk", WALK_SECONDS, phrases.walking, ""),
        *("easy", "no", "", False, 0),
    )
