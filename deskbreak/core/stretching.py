"""What was stretched, week by week and day by day, as the history window draws it.

Separate from `progression`, which decides what comes next: here is only told what was.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from deskbreak.core.history import Entry, Feedback, Hold
from deskbreak.core.statistics import Day

WEEKS = 11
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """What the front of each hip had in the seven days from `start` on."""

    start: date
    left_seconds: int = 0
    right_seconds: int = 0


@dataclass(frozen=True, slots=True)
class HeldDay:
    """One exercise on one day: what was held longest (on each side, where it has sides), at the day's last level."""

    date: date
    seconds: int
    level: int
    is_easy: bool
    is_too_much: bool


def week_start(day: date, first_weekday: int) -> date:
    """The first day of its week; `first_weekday` is 1 for Monday to 7 for Sunday."""
    return day - timedelta(days=(day.isoweekday() - first_weekday) % 7)


def weeks(days: Iterable[Day], today: date, first_weekday: int, count: int = WEEKS) -> list[Week]:
    """The last `count` weeks, this one last, also those without a stretch."""
    last = week_start(today, first_weekday)
    starts = [last - age * _WEEK for age in reversed(range(count))]
    found = dict.fromkeys(starts, (0, 0))
    for day in days:
        start = week_start(day.date, first_weekday)
        if start in found:
            left, right = found[start]
            found[start] = left + day.left_hip_seconds, right + day.right_hip_seconds
    return [Week(start, *seconds) for start, seconds in found.items()]


def held_days(breaks: Iterable[Entry]) -> dict[str, list[HeldDay]]:
    """Each exercise that was done in these breaks (in the order of time), day by day."""
    found: dict[str, dict[date, HeldDay]] = {}
    for entry in breaks:
        day = entry.at.date()
        for name in dict.fromkeys(hold.exercise for hold in entry.holds if hold.seconds):
            by_day = found.setdefault(name, {})
            holds = [hold for hold in entry.holds if hold.exercise == name]
            by_day[day] = _held(day, holds, by_day.get(day))
    return {name: list(by_day.values()) for name, by_day in found.items()}


def _held(day: date, holds: list[Hold], before: HeldDay | None) -> HeldDay:
    """What these holds make of what the day had before: another level begins it anew."""
    sides = {hold.side: max(one.seconds for one in holds if one.side == hold.side) for hold in holds}
    level, seconds = holds[-1].level, min(sides.values())
    felt = {hold.feedback for hold in holds}
    if before is not None and before.level == level:
        seconds = max(seconds, before.seconds)
    is_too_much = bool(felt & {Feedback.TOO_MUCH, Feedback.PAIN}) or (before is not None and before.is_too_much)
    is_easy = not is_too_much and (Feedback.EASY in felt or (before is not None and before.is_easy))
    return HeldDay(day, seconds, level, is_easy, is_too_much)
