"""Which stretches the person takes, and at which level.

What `guide.exercises` means for one place, and how a switch changes it; separate from the page, as it is plain values.
The list is one for all places, so a switch at one place leaves what is taken at the others.
"""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.core.exercises import Exercise, Library
from deskbreak.core.progression.rungs import Rung, rungs
from deskbreak.core.suiting import Wishes, extras, heeded


@dataclass(frozen=True, slots=True)
class Depth:
    """A level that an exercise has, the picture of its hold, and the shortest and longest that it is held."""

    number: int
    name: str
    frame: str
    least: int
    cap: int
    ruled_out_by: frozenset[str]
    """What calls for gentler levels than this one."""


def offered(library: Library, wishes: Wishes) -> tuple[Exercise, ...]:
    """The stretches of the place, whether taken or not: those of its routine, then what joins it."""
    routine = library.routine_for(wishes.place, "full")
    names = (*(routine.exercises if routine else ()), *extras(library, heeded(library, wishes)))
    return tuple(library.exercises[name] for name in dict.fromkeys(names) if name in library.exercises)


def is_taken(library: Library, wishes: Wishes, name: str) -> bool:
    """Whether the person wants it."""
    named = heeded(library, wishes).exercises
    return named is None or name in named


def with_switch(library: Library, wishes: Wishes, name: str, on: bool) -> list[str] | None:
    """`guide.exercises` after one stretch of this place was turned on or off; None stands for all."""
    here = list(dict.fromkeys((*(one.id for one in offered(library, wishes)), name)))
    taken_here = {one for one in here if one != name and is_taken(library, wishes, one)} | ({name} if on else set())
    if not taken_here:
        # An empty list is the only one that asks for no stretch: any other name could stand in here.
        return []
    in_routines = [one for routine in library.routines.values() for one in routine.exercises]
    own = sorted(one for one in library.own if library.exercises[one].of is None)
    everything = list(dict.fromkeys((*in_routines, *here, *own, *(wishes.exercises or ()))))
    elsewhere = {one for one in everything if one not in here and (not wishes.exercises or one in wishes.exercises)}
    wanted = [one for one in everything if one in taken_here or one in elsewhere]
    return None if set(wanted) == set(everything) else wanted


def depths_of(library: Library, exercise: Exercise) -> tuple[Depth, ...]:
    """The levels of an exercise, the first one first; a level may be an exercise of its own."""
    return tuple(_depth(exercise, rung) for rung in rungs(library, exercise))


def held_depth(depths: tuple[Depth, ...], kept: int, avoided: frozenset[str]) -> Depth:
    """The level that a break takes: the one that is kept, or the nearest below it that suits."""
    suiting = [depth for depth in depths if depth.number <= kept and not depth.ruled_out_by & avoided]
    return suiting[-1] if suiting else depths[0]


def _depth(exercise: Exercise, rung: Rung) -> Depth:
    ruled_out = {
        one
        for one in {*(exercise.avoid or {}), *(rung.exercise.avoid or {})}
        if exercise.highest_level(frozenset((one,))) < rung.number
        or rung.exercise.highest_level(frozenset((one,))) < rung.level
    }
    return Depth(
        rung.number, rung.name, rung.exercise.hold_frame(rung.level), rung.least, rung.cap, frozenset(ruled_out)
    )
