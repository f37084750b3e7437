"""What exercises say of one another: alternatives, further levels, and who takes over where.

Separate from the form of one file, since whether it is right depends on all that there are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from deskbreak.core.exercise_form import FileFault
from deskbreak.core.exercises import Exercise
from deskbreak.core.said import Said


def wrong_links(exercise: Exercise, known: Mapping[str, Exercise], lost: Collection[str] = ()) -> Iterator[FileFault]:
    """A fault for each thing that an exercise says of others and that is not so; `lost` ones have faults themselves."""
    yield from _unknown(exercise, known, lost)
    yield from _circle(exercise, known)
    yield from _levels(exercise, known)


def _unknown(exercise: Exercise, known: Collection[str], lost: Collection[str]) -> Iterator[FileFault]:
    named: list[tuple[tuple[str | int, ...], str | None]] = [(("alt",), exercise.alt), (("of",), exercise.of)]
    named += [(("levels", index, "exercise"), level.exercise) for index, level in enumerate(exercise.levels)]
    for path, name in named:
        if name is not None and name not in known:
            yield no_exercise(path, name, known, lost)


def no_exercise(
    path: tuple[str | int, ...], name: str, known: Collection[str], lost: Collection[str] = ()
) -> FileFault:
    """The fault of naming an exercise that is not there."""
    if name in lost:
        return FileFault(path, Said("exercise “%1” has an error of its own", name))
    return FileFault(path, Said("no exercise is called “%1”", name), ", ".join(sorted(known)))


def _circle(exercise: Exercise, known: Mapping[str, Exercise]) -> Iterator[FileFault]:
    """Alternatives that come back to where they began: whom none of them suits would be led round for ever."""
    went = [exercise.id]
    while (here := known.get(went[-1])) and here.alt and here.alt not in went:
        went.append(here.alt)
    if here and here.alt == exercise.id:
        round_trip = ", ".join((*went, exercise.id))
        yield FileFault(
            ("alt",), Said("alt must not lead round in a circle: %1", round_trip), "an exercise that ends the row"
        )


def _levels(exercise: Exercise, known: Mapping[str, Exercise]) -> Iterator[FileFault]:
    """Where another takes over at a level, it has that level, and says whose it is."""
    for index, level in enumerate(exercise.levels):
        further = known.get(level.exercise or "")
        if further is not None and level.number not in [one.number for one in further.levels]:
            must = Said("“%1” must have a level %2 to take over here", further.id, level.number)
            yield FileFault(("levels", index, "exercise"), must, "an exercise with that level")
    base = known.get(exercise.of or "")
    if base is not None and exercise.id not in [level.exercise for level in base.levels]:
        yield FileFault(
            ("of",), Said("“%1” must have a level that names “%2”", base.id, exercise.id), "an exercise that does"
        )
