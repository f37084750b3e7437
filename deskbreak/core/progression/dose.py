"""How much stretching the day and the week have had, and what sort of break is next (`guide.plan` = balanced).

Separate from the ladders, which say how deep and how long; here is how often. A week is today and the six days before.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Literal

from deskbreak.core.history import Entry, Outcome
from deskbreak.core.plan import Plan
from deskbreak.core.progression.numbers import (
    APART,
    DEEP_LEVELS,
    FULL_A_DAY,
    MOST_FULL_A_DAY,
    PLENTY_SECONDS,
    WEEK_DAYS,
)
from deskbreak.core.progression.times import Time
from deskbreak.core.statistics import days

Length = Literal["full", "short", "walk"]


def week_seconds(breaks: Sequence[Entry], today: date) -> tuple[int, int]:
    """What the front of the left hip and of the right one had in the last seven days."""
    first = today - timedelta(days=WEEK_DAYS - 1)
    week = [day for day in days(breaks) if first <= day.date <= today]
    return sum(day.left_hip_seconds for day in week), sum(day.right_hip_seconds for day in week)


def full_breaks(breaks: Sequence[Entry], full: Plan, today: date) -> int:
    """How many full breaks today's holds come to. Short and partly done ones count for what they are."""
    whole = sum(step.seconds for step in full.steps if step.breathes)
    held = sum(hold.seconds for entry in breaks if entry.at.date() == today for hold in entry.holds)
    return round(held / whole) if whole else 0


def next_length(breaks: Sequence[Entry], full: Plan, today: date) -> Length:
    """Full until the day or the week has had enough; from then on a walk and a short one take turns."""
    plenty = min(week_seconds(breaks, today)) >= PLENTY_SECONDS
    if not plenty and full_breaks(breaks, full, today) < FULL_A_DAY:
        return "full"
    done = [entry for entry in breaks if entry.at.date() == today and entry.outcome not in (None, Outcome.STOPPED)]
    return "short" if done and not done[-1].holds else "walk"


def may_be_full(breaks: Sequence[Entry], full: Plan, today: date) -> bool:
    """Whether one more full break may be offered today."""
    return full_breaks(breaks, full, today) < MOST_FULL_A_DAY


def is_too_soon(name: str, done: Sequence[Time], now: datetime) -> bool:
    """Whether an exercise was done so deep, and so lately, that it should not be as deep again yet."""
    deep = [time for time in done if time.level >= DEEP_LEVELS.get(name, time.level + 1)]
    return any(timedelta() <= now - time.at < APART for time in deep)
