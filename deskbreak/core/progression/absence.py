"""What an absence takes, and what Easy brings back.

Separate from the answers because nobody chooses it: it follows from the days on which an exercise was done.
"""

from __future__ import annotations

from dataclasses import replace

from deskbreak.core.history import Level
from deskbreak.core.progression import numbers
from deskbreak.core.progression.rungs import Rung, rung_at
from deskbreak.core.progression.standing import Standing


def eased(standing: Standing, days: int, steps: tuple[Rung, ...], free_level: int) -> Standing:
    """Where one stands after so many days without the exercise; a clock that was set back is no absence.

    `free_level` is the highest level that even a long absence leaves.
    """
    if days < numbers.ABSENCE:
        return standing
    here = rung_at(steps, standing.level)
    there, hold = here, numbers.three_quarters(standing.hold)
    if days >= numbers.LONGEST_ABSENCE:
        there = rung_at(steps, min(here.number, free_level))
        hold = there.first
    elif days >= numbers.LONG_ABSENCE:
        there = rung_at(steps, here.number - 1)
        hold = there.base
    hold = there.within(min(hold, standing.hold))  # pain or Too much may have left less
    if (there.number, hold) == (standing.level, standing.hold):
        return standing
    usual = standing.usual or Level(standing.level, standing.hold)
    # A level below is none that is new.
    begins = standing.begins and there == here
    return replace(
        standing, level=there.number, hold=hold, begins=begins, usual=usual, easy=0, easy_since=None, right=0, hard=0
    )


def restored(standing: Standing, usual: Level, steps: tuple[Rung, ...]) -> Standing:
    """One level nearer to the usual one; at that level, the usual hold."""
    above = [rung for rung in steps if standing.level < rung.number <= usual.level]
    if not above:
        return replace(standing, hold=rung_at(steps, standing.level).within(usual.hold), usual=None, easy=0)
    there = above[0]
    left = usual if len(above) > 1 else None
    return replace(standing, level=there.number, hold=there.base, begins=True, usual=left, easy=0)
