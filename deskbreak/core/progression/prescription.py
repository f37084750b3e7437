"""What a break is made for: the person's settings, with what the ladders say about each exercise.

Separate from `plan`, which makes a break of such wishes and knows no history.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from deskbreak.core.exercises import Exercise, Side
from deskbreak.core.plan import plan
from deskbreak.core.progression.dose import is_too_soon, next_length
from deskbreak.core.progression.ladders import Ladders
from deskbreak.core.progression.numbers import DEEP_LEVELS
from deskbreak.core.progression.rungs import Rung, rung_at, with_ladder
from deskbreak.core.suiting import Wishes, highest_level


@dataclass(frozen=True, slots=True)
class _Part:
    """What the ladders say about one exercise."""

    exercise: Exercise
    rung: Rung
    seconds: int
    highest: int | None
    waits: dict[int, int]
    first: Side | None


def prescribed(ladders: Ladders, wishes: Wishes, now: datetime, *, balanced: bool = False) -> Wishes:
    """The wishes for a break now. A level that they name already stands, with the hold that goes with it."""
    made = _filled(ladders, wishes, now, keeps_apart=False)
    if not balanced:
        return made
    full = plan(ladders.library, replace(made, length="full"))
    length = next_length(ladders.breaks, full, now.date())
    return replace(_filled(ladders, wishes, now, keeps_apart=True), length=made.length if length == "full" else length)


def _filled(ladders: Ladders, wishes: Wishes, now: datetime, *, keeps_apart: bool) -> Wishes:
    parts = [_part(ladders, wishes, exercise, now, keeps_apart) for exercise in with_ladder(ladders.library)]
    told = frozenset(wishes.levels)
    return replace(
        wishes,
        levels={**{part.exercise.id: part.rung.number for part in parts}, **wishes.levels},
        holds={**{one.rung.exercise.id: one.seconds for one in parts if one.exercise.id not in told}, **wishes.holds},
        deepen=wishes.deepen | {one.rung.exercise.id for one in parts if ladders.deepens(one.exercise.id)},
        waits={part.exercise.id: part.waits for part in parts},
        limits={part.exercise.id: part.highest for part in parts if part.highest is not None},
        right_first=frozenset(part.exercise.id for part in parts if part.first == "right"),
    )


def _part(ladders: Ladders, wishes: Wishes, exercise: Exercise, now: datetime, keeps_apart: bool) -> _Part:
    name, day = exercise.id, now.date()
    standing, steps = ladders.standing(name, day), ladders.rungs(name)
    resting, done = standing.highest(now), ladders.done(name)
    number = standing.level
    if keeps_apart and is_too_soon(name, done, now):
        number = min(number, DEEP_LEVELS[name] - 1)
    suits = highest_level(exercise, wishes) if resting is None else min(highest_level(exercise, wishes), resting)
    rung = rung_at(steps, min(number, max(suits, steps[0].number)))
    seconds = ladders.seconds(name, standing)
    if rung.number != standing.level:
        seconds = min(seconds, rung.base)
    return _Part(exercise, rung, seconds, resting, ladders.waits(name, day), done[-1].cut_short if done else None)
