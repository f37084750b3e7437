"""Which exercises suit a person, at which level, and what takes the place of those that don't.

Pure, and separate from `plan`, which puts what suits in order and in seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from deskbreak.core.exercises import PLACES, Exercise, Library

FAR_LEVEL_DAYS = 14
"""A level that needs so many days at the one before stays closed until progression opens it."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a break is to be made for: the person's settings, and what earlier breaks have led to.

    `levels` and `holds` (seconds) go by exercise id, `deepen` names those whose last answer was Easy or Right, and
    `open_levels` the highest level that may be chosen. They are empty until progression fills them.
    """

    place: str = "floor"
    length: str = "full"
    avoid: frozenset[str] = frozenset()
    exercises: tuple[str, ...] = ()
    """The only exercises to take; empty: all that suit."""
    levels: Mapping[str, int] = field(default_factory=dict)
    holds: Mapping[str, int] = field(default_factory=dict)
    deepen: frozenset[str] = frozenset()
    open_levels: Mapping[str, int] = field(default_factory=dict)


def chosen(library: Library, wishes: Wishes, names: tuple[str, ...]) -> list[tuple[Exercise, int]]:
    """What of these exercises, or in their place, suits the person; each once, with its level."""
    found = (suited(library, wishes, name) for name in names)
    return list({one[0].id: one for one in found if one is not None}.values())


def extras(library: Library, wishes: Wishes) -> tuple[str, ...]:
    """What no routine has: the person's own exercises for this place, and others if named."""
    taken = {name for routine in library.routines.values() for name in routine.exercises}
    return tuple(
        name
        for name, one in library.exercises.items()
        if name not in taken and one.of is None and one.where == wishes.place
        if name in wishes.exercises or (not wishes.exercises and name in library.own)
    )


def suited(library: Library, wishes: Wishes, name: str) -> tuple[Exercise, int] | None:
    """The exercise of that id, or what takes its place for this person, with its level; none if nothing suits."""
    if left_out(library, wishes, name):
        return None
    seen: set[str] = set()
    while (exercise := library.exercises.get(name)) and name not in seen:
        seen.add(name)
        highest = exercise.highest_level(wishes.avoid)
        if highest and fits(exercise, wishes.place) and not left_out(library, wishes, name):
            return _at_level(library, wishes, exercise, min(wishes.levels.get(name, 1), highest))
        name = exercise.alt or ""
    return None


def left_out(library: Library, wishes: Wishes, name: str) -> bool:
    """Whether the person does not want this exercise; one that only stands in for another needs no naming."""
    here = (one.exercises for one in library.routines.values() if one.place == wishes.place)
    return bool(wishes.exercises) and name not in wishes.exercises and any(name in names for names in here)


def fits(exercise: Exercise, place: str) -> bool:
    """Whether an exercise can be done at a place; on the floor everything can."""
    return PLACES.index(exercise.where) <= PLACES.index(place)


def open_levels(exercise: Exercise, wishes: Wishes, current: int) -> tuple[int, ...]:
    """The levels of an exercise that may be chosen in a break; the current one always is."""
    highest = exercise.highest_level(wishes.avoid)
    # Without word from progression a level that takes weeks to come to is not open to a click.
    far = [level.number for level in exercise.levels if (level.days or 0) >= FAR_LEVEL_DAYS]
    highest = min(highest, wishes.open_levels.get(exercise.id, min(far, default=highest)))
    return tuple(one.number for one in exercise.levels if one.exercise is None and one.number <= max(highest, current))


def _at_level(library: Library, wishes: Wishes, exercise: Exercise, number: int) -> tuple[Exercise, int]:
    """The exercise at a level, or the one that takes over there, if it suits too."""
    level = exercise.level(number)
    further = library.exercises.get(level.exercise or "")
    if further is not None and further.highest_level(wishes.avoid):
        return further, further.level(number).number
    own = [one.number for one in exercise.levels if one.exercise is None and one.number <= level.number]
    return exercise, max(own, default=exercise.levels[0].number)
