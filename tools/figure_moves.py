"""Every movement that the exercises can ask of the figure: from phase to phase, to another level, and out of a pose.

Separate from the sheets because the tests walk the same list: a movement that nobody looked at is one that looks odd.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from deskbreak.core.exercises import Exercise, Phase

Move = tuple[str, str]


def moves(exercises: Iterable[Exercise]) -> list[Move]:
    """All pairs of different key frames between which the figure may have to move, each once, in order."""
    found = dict.fromkeys(move for exercise in exercises for move in _of(exercise))
    return [move for move in found if move[0] != move[1]]


def _of(exercise: Exercise) -> Iterator[Move]:
    levels = {level.number: exercise.phases_at(level.number) for level in exercise.levels}
    levels = {number: phases for number, phases in levels.items() if phases}
    for number, phases in levels.items():
        yield from _within(phases, number)
        for other in levels:
            yield from _to_level(levels, number, other)


def _within(phases: tuple[Phase, ...], level: int) -> Iterator[Move]:
    """From phase to phase, with and without the deeper one, one phase back, and out of each after “Too much”."""
    for chosen in (phases, tuple(phase for phase in phases if phase.kind != "deepen")):
        frames = [phase.frames[level] for phase in chosen]
        for here, there in pairwise(frames):
            yield here, there
            yield there, here
        yield from ((frame, frames[-1]) for frame in frames)


def _to_level(levels: Mapping[int, tuple[Phase, ...]], level: int, other: int) -> Iterator[Move]:
    """From any phase before the way out into the first movement of another level; from the set-up to its set-up."""
    setup, *rest = levels[other]
    for phase in levels[level]:
        if phase.kind != "out":
            there = setup if phase.kind == "setup" else rest[0]
            yield phase.frames[level], there.frames[other]
