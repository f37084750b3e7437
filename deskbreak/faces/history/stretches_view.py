"""What the page “Stretches” shows: weeks, and each exercise as it was held, from the history.

Separate from the widgets, so that it can be read and tested as words and numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from deskbreak.core.exercises import Exercise
from deskbreak.core.history import Kind
from deskbreak.core.poses import Pose
from deskbreak.core.stretching import WEEKS, HeldDay, Week, held_days, week_start, weeks
from deskbreak.faces.history import wording
from deskbreak.language.lengths import number, seconds_long
from deskbreak.language.stretches import in_own_language
from deskbreak.language.texts import Texts
from deskbreak.storage import library
from deskbreak.storage.history_days import history_days
from deskbreak.storage.history_reader import HistoryReader

tr = Texts("History")

SIDES = (tr.mark("Left hip"), tr.mark("Right hip"))
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WeekMark:
    """A week of one side."""

    start: date
    seconds: int
    words: str
    axis: str


@dataclass(frozen=True, slots=True)
class SideView:
    """One side's weeks."""

    name: str
    this_week: str
    marks: tuple[WeekMark, ...]


@dataclass(frozen=True, slots=True)
class HeldMark:
    """A day of one exercise; `level` is named where it is another one than the day before."""

    day: date
    seconds: int
    is_easy: bool
    is_too_much: bool
    level: str
    words: str


@dataclass(frozen=True, slots=True)
class HeldView:
    """One exercise."""

    id: str
    name: str
    now: str
    frame: str | None
    marks: tuple[HeldMark, ...]


@dataclass(frozen=True, slots=True)
class StretchesView:
    """The whole page; `first` to `today` is what every chart of an exercise spans."""

    sides: tuple[SideView, SideView]
    exercises: tuple[HeldView, ...]
    first: date
    today: date
    poses: Mapping[str, Pose]


def stretches_view(path: Path, today: date, first_weekday: int = 1) -> StretchesView:
    """The page as the history has it now. Raises DeskbreakError."""
    first = week_start(today, first_weekday) - (WEEKS - 1) * 7 * _DAY
    loaded = library.load()
    exercises = in_own_language(loaded.library).exercises
    start = datetime.combine(first, time(), UTC) - _DAY
    breaks = HistoryReader(path).entries(start, start + (WEEKS * 7 + 2) * _DAY, Kind.BREAK)
    held = held_days(entry for entry in breaks if first <= entry.at.date() <= today)
    found = weeks(history_days(path, first, today), today, first_weekday)
    order = {name: place for place, name in enumerate(exercises)}
    names = sorted(held, key=lambda name: (name not in order, _rank(name), order.get(name, 0)))
    return StretchesView(
        sides=(_side(0, found), _side(1, found)),
        exercises=tuple(_held(name, held[name], exercises.get(name)) for name in names),
        first=first,
        today=today,
        poses=loaded.poses,
    )


def _rank(name: str) -> int:
    """Those of the shipped routines first, as they are done."""
    known = ("lunge", "saddle", "stand", "small", "lunge_rotate", "fig4_seat", "fig4_floor")
    return known.index(name) if name in known else len(known)


def _side(side: int, found: list[Week]) -> SideView:
    name = tr(SIDES[side])
    seconds = [week.right_seconds if side else week.left_seconds for week in found]
    marks = tuple(
        WeekMark(
            week.start,
            sat,
            wording.week_mark(name, week.start, sat),
            tr("This week") if week is found[-1] else wording.axis_day(week.start) if place % 4 == 0 else "",
        )
        for place, (week, sat) in enumerate(zip(found, seconds, strict=True))
    )
    return SideView(name, wording.exactly(seconds[-1]), marks)


def _held(name: str, days: list[HeldDay], exercise: Exercise | None) -> HeldView:
    marks, before = [], 0
    for day in days:
        level = "" if exercise is None else exercise.level(day.level).name
        words = wording.held_mark(day.date, day.seconds, level, easy=day.is_easy, too_much=day.is_too_much)
        shown = (level or number(day.level)) if day.level != before else ""
        marks.append(HeldMark(day.date, day.seconds, day.is_easy, day.is_too_much, shown, words))
        before = day.level
    last = days[-1]
    if exercise is None:
        return HeldView(name, name, seconds_long(last.seconds), None, tuple(marks))
    seconds = seconds_long(last.seconds)
    each = tr("%1 each side", seconds) if exercise.sides == "left_right" else seconds
    depth = exercise.level(last.level)
    now = tr("%1 · %2", depth.name, each, note="level, seconds")
    return HeldView(name, exercise.name, now, exercise.hold_frame(depth.number), tuple(marks))
