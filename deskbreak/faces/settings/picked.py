"""Which stretches the person takes: what `guide.exercises` means for one place, and how a switch changes it.

Separate from the page, as it is plain sets. The list is one for all places, so a switch at one place leaves what is
taken at the others.
"""

from __future__ import annotations

from deskbreak.core import options
from deskbreak.core.exercises import Exercise, Library
from deskbreak.core.settings import Settings
from deskbreak.core.suiting import Wishes, extras, heeded, left_out


def wishes_of(settings: Settings) -> Wishes:
    """What a break is made for, by these settings."""
    avoided = settings[options.AVOID]
    return Wishes(
        place=settings[options.PLACE],
        length=settings[options.LENGTH],
        avoid=frozenset(avoided),
        exercises=settings[options.EXERCISES],
    )


def offered(library: Library, wishes: Wishes) -> tuple[Exercise, ...]:
    """The stretches of the place, whether taken or not: those of its routine, then what joins it."""
    routine = library.routine_for(wishes.place, "full")
    names = (*(routine.exercises if routine else ()), *extras(library, heeded(library, wishes)))
    return tuple(library.exercises[name] for name in dict.fromkeys(names) if name in library.exercises)


def is_taken(library: Library, wishes: Wishes, name: str) -> bool:
    """Whether the person wants it."""
    return not left_out(library, heeded(library, wishes), name)


def with_switch(library: Library, wishes: Wishes, name: str, on: bool) -> list[str] | None:
    """`guide.exercises` after one stretch of this place was turned on or off; None stands for all."""
    here = [one.id for one in offered(library, wishes)]
    taken_here = {one for one in here if one != name and is_taken(library, wishes, one)} | ({name} if on else set())
    if not taken_here:
        # An empty list is the only one that asks for no stretch: any other name could stand in here.
        return []
    in_routines = [one for routine in library.routines.values() for one in routine.exercises]
    everything = list(dict.fromkeys((*in_routines, *here, *(wishes.exercises or ()))))
    elsewhere = {one for one in everything if one not in here and (not wishes.exercises or one in wishes.exercises)}
    wanted = [one for one in everything if one in taken_here or one in elsewhere]
    return None if set(wanted) == set(everything) else wanted
