"""Which exercises suit a person, at which level, and what takes the place of those that don't.

Pure, and separate from `plan`, which puts what suits in order and in seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from deskbreak.core import options
from deskbreak.core.exercises import PLACES, Exercise, Library
from deskbreak.core.settings import Settings

FAR_LEVEL_DAYS = 14
"""A level that needs so many days at the one before stays closed until progression opens it."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a break is to be made for: the person's settings, and what earlier breaks have led to.

    What comes from earlier breaks goes by exercise id and is empty until `progression` fills it: `levels`, `holds`
    (seconds), which ones to `deepen`, `limits` (the highest level that is allowed for now, 0: it rests), `waits` (for
    each level that is not open yet the days until it is), and `right_first` (its left side had more the last time).
    """

    place: str = "floor"
    length: str = "full"
    avoid: frozenset[str] = frozenset()
    exercises: tuple[str, ...] | None = None
    """The only exercises to take; none told: all that suit."""
    levels: Mapping[str, int] = field(default_factory=dict)
    holds: Mapping[str, int] = field(default_factory=dict)
    deepen: frozenset[str] = frozenset()
    limits: Mapping[str, int] = field(default_factory=dict)
    waits: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    right_first: frozenset[str] = frozenset()


def wishes_of(settings: Settings) -> Wishes:
    """What the settings say about a break."""
    avoided = settings[options.AVOID]
    return Wishes(
        place=settings[options.PLACE],
        length=settings[options.LENGTH],
        avoid=frozenset(avoided),
        exercises=settings[options.EXERCISES],
    )


def chosen(library: Library, wishes: Wishes, names: tuple[str, ...]) -> list[tuple[Exercise, int]]:
    """What of these exercises, or in their place, suits the person; each once, with its level."""
    found = (suited(library, wishes, name) for name in names)
    return list({one[0].id: one for one in found if one is not None}.values())


def extras(library: Library, wishes: Wishes) -> tuple[str, ...]:
    """What joins the routine: the person's own exercises for this place, or those that they name and no routine has."""
    here, anywhere = _in_routines(library, wishes.place), _in_routines(library)
    if wishes.exercises is None:
        new = library.own - library.replaced - anywhere
        own = (library.exercises[name] for name in library.exercises if name in new)
        return tuple(one.id for one in own if one.of is None and one.where == wishes.place)
    taken = anywhere if here & set(wishes.exercises) else here
    named = (library.exercises[name] for name in wishes.exercises if name in library.exercises and name not in taken)
    return tuple(one.id for one in named if one.of is None and fits(one, wishes.place))


def heeded(library: Library, wishes: Wishes) -> Wishes:
    """The wishes for this place: a list of exercises that names none that fits here says nothing about it."""
    named = [library.exercises[name] for name in wishes.exercises or () if name in library.exercises]
    silent = bool(wishes.exercises) and not any(fits(one, wishes.place) for one in named)
    return replace(wishes, exercises=None) if silent else wishes


def suited(library: Library, wishes: Wishes, name: str) -> tuple[Exercise, int] | None:
    """The exercise of that id, or what takes its place for this person, with its level; none if nothing suits."""
    if left_out(library, wishes, name):
        return None
    seen: set[str] = set()
    while (exercise := library.exercises.get(name)) and name not in seen:
        seen.add(name)
        highest = highest_level(exercise, wishes)
        if highest and fits(exercise, wishes.place) and not left_out(library, wishes, name):
            return _at_level(library, wishes, exercise, min(wishes.levels.get(name, 1), highest))
        name = exercise.alt or ""
    return None


def left_out(library: Library, wishes: Wishes, name: str) -> bool:
    """Whether the person does not want this exercise; one that only stands in for another needs no naming."""
    if wishes.exercises is None or name in wishes.exercises:
        return False
    return name in _in_routines(library, wishes.place)


def fits(exercise: Exercise, place: str) -> bool:
    """Whether an exercise can be done at a place; on the floor everything can."""
    return PLACES.index(exercise.where) <= PLACES.index(place)


def highest_level(exercise: Exercise, wishes: Wishes) -> int:
    """The highest level of an exercise that suits the person now; 0 if none does."""
    limit = wishes.limits.get(exercise.of or exercise.id, exercise.levels[-1].number)
    highest = min(exercise.highest_level(wishes.avoid), limit)
    return highest if highest >= exercise.levels[0].number else 0


def open_levels(exercise: Exercise, wishes: Wishes, current: int) -> tuple[int, ...]:
    """The levels of an exercise that may be chosen in a break; the current one always is."""
    waits = wishes.waits.get(exercise.id)
    if waits is None:
        # Without word from progression a level that takes weeks to come to is not open to a click.
        far = [level.number for level in exercise.levels if (level.days or 0) >= FAR_LEVEL_DAYS]
        waits = {level.number: FAR_LEVEL_DAYS for level in exercise.levels if far and level.number > far[0]}
    own = [level.number for level in exercise.levels if level.exercise is None]
    highest = highest_level(exercise, wishes)
    return tuple(one for one in own if one <= current or (one <= highest and one not in waits))


def _at_level(library: Library, wishes: Wishes, exercise: Exercise, number: int) -> tuple[Exercise, int]:
    """The exercise at a level, or the one that takes over there, if it suits too."""
    level = exercise.level(number)
    further = library.exercises.get(level.exercise or "")
    if further is not None and highest_level(further, wishes):
        return further, further.level(number).number
    own = [one.number for one in exercise.levels if one.exercise is None and one.number <= level.number]
    return exercise, max(own, default=exercise.levels[0].number)


def _in_routines(library: Library, place: str | None = None) -> frozenset[str]:
    """All exercises in routines, for one place or for any."""
    routines = (one for one in library.routines.values() if place in (None, one.place))
    return frozenset(name for one in routines for name in one.exercises)
