"""What is usual for a person: how long they have mostly sat by this time of day, and how long in one go.

Separate from `statistics`, which counts one day; here many days are compared. Medians, so that one long night at the
desk doesn't shift what is usual.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from deskbreak.core.history import Kind
from deskbreak.core.statistics import Piece

LEAST_DAYS = 3
"""Fewer days at the desk say nothing about what is usual."""
LEAST_STRETCH_SECONDS = 300
"""Shorter than this (the usual least time away) nobody would call a stretch of sitting."""
ALIKE_SECONDS = 300
"""Less of a difference is none."""


class Stretch(NamedTuple):
    """What was sat in one go: from when to when (seconds of the day), and how much of that was at the desk."""

    begin: int
    end: int
    seconds: int


def stretches(parts: Iterable[Piece]) -> list[Stretch]:
    """Each day's sittings in one go, of pieces in the order of time. Midnight ends one, as in `statistics`."""
    found: list[Stretch] = []
    running: Stretch | None = None
    day = ""
    for piece in parts:
        if running is not None and (piece.is_reset or piece.day != day):
            found.append(running)
            running = None
        if piece.kind == Kind.SITTING:
            begin, sat = (piece.second, 0) if running is None else (running.begin, running.seconds)
            running, day = Stretch(begin, piece.second + piece.seconds, sat + piece.seconds), piece.day
    return found if running is None else [*found, running]


def usual_stretch_seconds(parts: Iterable[Piece]) -> int | None:
    """How long one mostly sits in one go; None where there was no sitting to speak of."""
    lengths = [one.seconds for one in stretches(parts) if one.seconds >= LEAST_STRETCH_SECONDS]
    return _median(lengths) if lengths else None


def usual_seconds_by(parts: Iterable[Piece], second: int) -> int | None:
    """How long one has mostly sat by that second of a day, of the days on which one sat; None for too few days."""
    by_day: dict[str, int] = {}
    for piece in parts:
        if piece.kind == Kind.SITTING:
            sat = min(piece.seconds, max(0, second - piece.second))
            by_day[piece.day] = by_day.get(piece.day, 0) + sat
    return _median(by_day.values()) if len(by_day) >= LEAST_DAYS else None


def _median(values: Iterable[int]) -> int:
    # Not Python's own: importing that brings decimal and fractions along, for one line.
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) // 2


def difference_seconds(sat: int, usual: int | None) -> int | None:
    """How much more than usual was sat (negative: less); 0 where it is much the same, None where nothing is usual."""
    if usual is None:
        return None
    return 0 if abs(sat - usual) < ALIKE_SECONDS else sat - usual
