"""What there is to stand on: each level of an exercise with what is done there, and for how long.

Separate because a level may be an exercise of its own (the fourth of the lunge is the lunge with a turn), and nothing
beyond this module should have to think of that.
"""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.core.exercises import Exercise, Library
from deskbreak.core.exercises import Level as NamedLevel
from deskbreak.core.history import Hold
from deskbreak.core.progression.numbers import PAINLESS_DAYS, SHORTEST_HOLD, two_thirds


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of a ladder. `number` is the ladder's; the exercise that is done there may call it another."""

    number: int
    name: str
    exercise: Exercise
    level: int
    base: int
    cap: int
    days: int
    """Least days at this level before the next one may be offered."""

    @property
    def least(self) -> int:
        """The shortest hold that an answer may lead to."""
        return min(SHORTEST_HOLD, self.base)

    @property
    def first(self) -> int:
        """How long the first times are held."""
        return two_thirds(self.base)

    def within(self, seconds: int) -> int:
        """The nearest hold that this level allows."""
        return max(self.least, min(seconds, self.cap))


def with_ladder(library: Library) -> tuple[Exercise, ...]:
    """The exercises that have a ladder: all but those that are a further level of another."""
    return tuple(one for one in library.exercises.values() if one.of not in library.exercises)


def ladder_of(library: Library, name: str) -> str:
    """The exercise on whose ladder another one stands; itself, if it is no level of any."""
    exercise = library.exercises.get(name)
    return exercise.of if exercise is not None and exercise.of in library.exercises and exercise.of else name


def rungs(library: Library, exercise: Exercise) -> tuple[Rung, ...]:
    """The levels of an exercise, the first one first; one whose own exercise is missing is left out."""
    there = [one for one in exercise.levels if one.exercise is None or one.exercise in library.exercises]
    return tuple(_rung(library, exercise, level) for level in there)


def rung_at(steps: tuple[Rung, ...], number: int) -> Rung:
    """The rung of that number, or the nearest one below it, or the lowest."""
    below = [rung for rung in steps if rung.number <= number]
    return below[-1] if below else steps[0]


def rung_number(library: Library, ladder: str, hold: Hold) -> int:
    """On which rung of a ladder something was held."""
    exercise = library.exercises.get(ladder)
    steps = rungs(library, exercise) if exercise is not None else ()
    done = (rung.number for rung in steps if (rung.exercise.id, rung.level) == (hold.exercise, hold.level))
    return next(done, hold.level)


def _rung(library: Library, exercise: Exercise, level: NamedLevel) -> Rung:
    done = library.exercises.get(level.exercise or "", exercise)
    own = done.level(level.number)
    base = done.hold_seconds(own.number)
    # What has no cap told (a person's own exercise) is never made longer by itself.
    cap = max(base, own.hold_cap or base)
    days = max(level.days or 0, PAINLESS_DAYS.get((exercise.id, level.number + 1), 0))
    return Rung(level.number, level.name, done, own.number, base, cap, days)
