"""The numbers of the ladder, all in one place (STRETCH.md, sections 3 and 4).

What differs from exercise to exercise and from level to level (base and cap of the hold, least days, what it does not
suit, what takes its place) stands in the exercise's own file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from deskbreak.core.history import PainAt

SHORTEST_HOLD = 15
"""Seconds: no answer and no absence brings a hold below this."""

FIRST_TIMES = 3
"""So many times a new exercise or level is held for two thirds of its base."""

STREAK = 3
"""So many times Easy in a row, not all of them on one day, ask for more."""
RIGHTS = 5
"""Every so many times Just right in a row make the hold longer."""
LONGER, SHORTER = 5, 10
"""Seconds by which a hold grows, and by which it is cut after Too much."""
HARDS = 2
"""So many times Too much in a row lead a level down."""
PLAIN_TIMES = 3
"""So many times nothing is deepened after Too much."""

PAIN_REST = timedelta(hours=48)
TWO_REPORTS = timedelta(days=14)
"""Two reports of pain within this time, or one at the first level, rest the exercise until that was checked."""
RESTS: Mapping[PainAt, Mapping[str, tuple[int, timedelta]]] = {
    PainAt.KNEE: {"lunge": (0, timedelta(days=7)), "saddle": (0, timedelta(days=7))},
    PainAt.BACK: {"saddle": (0, timedelta(days=7)), "lunge": (1, timedelta(days=7))},
    PainAt.TINGLING: {"saddle": (0, timedelta(days=14))},
}
"""Where it hurt: the highest level that still suits (0: none), and for how long."""

FREE_LEVELS: Mapping[str, int] = {"lunge": 2, "stand": 2}
"""Levels that may be chosen at once, and that a long absence does not take."""
PAINLESS_DAYS: Mapping[tuple[str, int], int] = {("saddle", 4): 14}
"""Hard rule 3: so many days at the level before it, none of them painful, whatever a file says."""

ABSENCE, LONG_ABSENCE, LONGEST_ABSENCE = 7, 14, 28
"""Days without the exercise from which on the hold, then a level, then all levels are given back."""
RESTORING = 2
"""So many times Easy bring one level back."""

GOAL_SECONDS, PLENTY_SECONDS = 300, 600
"""A week's stretching of the front of one hip: the goal, and what is plenty."""
WEEK_DAYS = 7
FULL_A_DAY, MOST_FULL_A_DAY = 2, 4
"""Full breaks that make a day's dose, and the most that are offered."""
DEEP_LEVELS: Mapping[str, int] = {"saddle": 3}
"""From this level on an exercise is done with `APART` between two times."""
APART = timedelta(hours=2)


def three_quarters(seconds: int) -> int:
    """As the hold is after a short absence."""
    return (seconds * 3 + 2) // 4


def two_thirds(seconds: int) -> int:
    """As a hold begins on a new level: at least 15 s, where the level's own hold is as long."""
    return max(min(SHORTEST_HOLD, seconds), (seconds * 2 + 1) // 3)
