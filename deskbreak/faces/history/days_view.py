"""What the page “Days” shows: one value, from the history and from what the agent tells of today.

Separate from the widgets, so that it can be read and tested as words and numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from deskbreak.core.history import Kind
from deskbreak.core.statistics import Day, Piece, folded
from deskbreak.core.status import Today
from deskbreak.core.stretching import week_start
from deskbreak.core.usual import Stretch, difference_seconds, stretches, usual_seconds_by, usual_stretch_seconds
from deskbreak.faces.day import DayView, day_view
from deskbreak.faces.history import wording
from deskbreak.language.lengths import hours_and_minutes, minutes, number
from deskbreak.language.texts import Texts
from deskbreak.storage.history_days import history_pieces

tr = Texts("History")

BARS, WEEKS = 30, 53
# From so many breaks a day on a cell of the year is a step darker.
STEPS = (1, 3, 5, 8)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Past:
    """A year of the history."""

    days: dict[date, Day]
    lately: tuple[Piece, ...]
    """What happened in the last thirty days before today, and today."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A key figure: what it is, how much, and what to hold it against."""

    label: str
    value: str
    help: str

    @property
    def words(self) -> str:
        """All of it in one sentence."""
        figure = tr("%1: %2", self.label, self.value, note="a figure")
        return tr("%1, %2", figure, self.help) if self.help else figure


@dataclass(frozen=True, slots=True)
class Mark:
    """A day in one of the charts."""

    day: date
    taken: int
    offered: int
    words: str
    axis: str = ""
    """What stands below it."""

    @property
    def step(self) -> int:
        """How dark its cell is, 0 to 4."""
        return sum(self.taken >= least for least in STEPS)


@dataclass(frozen=True, slots=True)
class DaysView:
    """The whole page."""

    title: str
    today: Day
    line: DayView
    figures: tuple[Figure, ...]
    bars: tuple[Mark, ...]
    year: tuple[Mark, ...]
    first_weekday: int


def read_past(path: Path, today: date) -> Past:
    """A year back from today, for the longest week that any country has. Raises DeskbreakError."""
    since, lately = (today - BARS * _DAY).isoformat(), []

    def parts() -> Iterator[Piece]:
        for piece in history_pieces(path, today - WEEKS * 7 * _DAY, today):
            if piece.day >= since:
                lately.append(piece)
            yield piece

    days = {day.date: day for day in folded(parts(), {})}
    return Past(days, tuple(lately))


def days_view(
    past: Past, told: Today, now: datetime, hours: tuple[tuple[int, int], ...] = (), first_weekday: int = 1
) -> DaysView:
    """The page at `now`; `hours` are today's working hours in minutes, `first_weekday` is 1 for Monday."""
    longest = max(stretches(_parts_of_today(past, told, now)), key=_seconds, default=None)
    today = _today(told, now.date(), longest.seconds if longest else 0)
    known = {**past.days, now.date(): today}
    first = week_start(now.date(), first_weekday) - (WEEKS - 1) * 7 * _DAY
    year = [_mark(known, first + age * _DAY) for age in range((now.date() - first).days + 1)]
    bars = [_mark(known, now.date() - age * _DAY) for age in reversed(range(BARS))]
    return DaysView(
        title=tr("Today, %1", wording.long_day(now.date())),
        today=today,
        line=day_view(told, now, hours),
        figures=_figures(past, today, now, longest, bars),
        bars=tuple(replace(mark, axis=_axis(mark.day, now.date())) for mark in bars),
        year=tuple(year),
        first_weekday=first_weekday,
    )


def _today(told: Today, day: date, longest: int) -> Day:
    return Day(
        day,
        sitting_seconds=told.sitting_seconds,
        longest_seconds=longest,
        offers=max(told.offers, told.finished),
        finished=told.finished,
        skipped=told.skipped,
        natural_breaks=told.natural_breaks,
    )


def _mark(known: dict[date, Day], day: date) -> Mark:
    found = known.get(day) or Day(day)
    return Mark(day, found.finished, found.offers, wording.day_mark(found))


def _axis(day: date, today: date) -> str:
    if day == today:
        return tr("Today")
    return wording.axis_day(day) if (today - day).days % 7 == 0 else ""


def _figures(
    past: Past, today: Day, now: datetime, longest: Stretch | None, bars: Sequence[Mark]
) -> tuple[Figure, ...]:
    before = [part for part in past.lately if part.day != now.date().isoformat()]
    second = now.hour * 3600 + now.minute * 60 + now.second
    apart = difference_seconds(today.sitting_seconds, usual_seconds_by(before, second))
    taken, offered = sum(mark.taken for mark in bars), sum(mark.offered for mark in bars)
    usual = usual_stretch_seconds(past.lately)
    return (
        Figure(tr("Sat today"), hours_and_minutes(today.sitting_seconds), wording.difference(apart)),
        Figure(
            tr("Longest sitting today"),
            minutes(today.longest_seconds // 60),
            tr("%1 to %2", wording.clock(longest.begin), wording.clock(longest.end))
            if longest and longest.seconds >= 60
            else "",
        ),
        Figure(
            tr("Breaks taken, 30 days"),
            tr("%1\u00a0%", number(round(100 * taken / offered))) if offered else wording.NOTHING,
            tr("%1 of %Ln offered", number(taken), n=offered) if offered else "",
        ),
        Figure(
            tr("Usual sitting stretch"),
            wording.NOTHING if usual is None else minutes(usual // 60),
            tr("%Ln days", n=BARS),
        ),
    )


def _seconds(stretch: Stretch) -> int:
    return stretch.seconds


def _parts_of_today(past: Past, told: Today, now: datetime) -> list[Piece]:
    """Today's pieces in the order of time: the agent knows the sitting that goes on, the history what ends one."""
    day = now.date().isoformat()
    parts = [part for part in past.lately if part.day == day and part.kind != Kind.SITTING]
    for start, seconds, kind in told.timeline:
        if kind == Kind.SITTING:
            at = datetime.fromisoformat(start)
            parts.append(Piece(day, at.hour * 3600 + at.minute * 60 + at.second, seconds, kind, None, True))
    return sorted(parts, key=_second)


def _second(part: Piece) -> int:
    return part.second
