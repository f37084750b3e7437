"""Folds over the history: what a day came to, and the line of today.

Separate from the entries so that the overview, `status`, `history` and the history window count in one way.

A day is the local day of the place where a thing happened: the offset that an entry carries says when its midnight was,
so neither daylight saving nor a journey moves what is past. Time at the desk over midnight is split there; what is
counted (a break, a skip) belongs to the day on which it began.

**Offers.** The history has no line for an offer, only for how it ended, so this is what is counted: each break and each
skip, and a snooze after which neither came before a reset or the day's end. Snoozed twice and then done is one offer,
as the person sees it ("3 of 4 breaks"); a break that the person began unasked counts as offered too, so there are never
more taken than offered. An offer that nobody answered (they got up and left) is in no count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from deskbreak.core.history import Entry, Kind, Outcome

# STRETCH.md, section 3: these count for the front of the hip.
HIP_EXERCISES = frozenset({"lunge", "lunge_rotate", "saddle", "stand", "small"})


@dataclass(frozen=True, slots=True)
class Day:
    """What one day came to. `longest_seconds` is the most that was sat in one go on that day."""

    date: date
    sitting_seconds: int = 0
    longest_seconds: int = 0
    offers: int = 0
    finished: int = 0
    skipped: int = 0
    snoozed: int = 0
    natural_breaks: int = 0
    left_hip_seconds: int = 0
    right_hip_seconds: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of the line of today: `kind` is sitting, break, or skipped (a moment, without length)."""

    start: datetime
    seconds: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Today:
    """Today's counts and its line, for the overview and `status`."""

    day: Day
    timeline: tuple[Mark, ...]


class Piece(NamedTuple):
    """What an entry has on one day. A bare tuple, its day as ISO 8601 writes it: a year may have 40,000 of them."""

    day: str
    second: int
    """Of the day, where it begins."""
    seconds: int
    kind: str
    outcome: str | None
    begins: bool
    """Whether the entry began on this day; only then what is counted (a break, a skip) is counted on it."""

    @property
    def is_reset(self) -> bool:
        """Whether what comes after it is another sitting (rules 5 to 7): a break that was done, or time away."""
        if self.kind == Kind.BREAK:
            return self.begins and self.outcome != Outcome.STOPPED
        return self.begins and self.kind in (Kind.NATURAL_BREAK, Kind.JUST_STRETCHED)


Hips = Mapping[str, tuple[int, int]]
"""The seconds of the left hip and of the right one, by the day."""


@dataclass(slots=True)
class _Tally:
    """A day while it is being counted. `run` is what was sat since the last reset, `waits` a snooze without its end."""

    sitting: int = 0
    longest: int = 0
    run: int = 0
    waits: bool = False
    counts: Counter[str] = field(default_factory=Counter)

    def count(self, piece: Piece) -> None:
        """Counts what a piece has."""
        kind = piece.kind
        if kind == Kind.SITTING:
            self.sitting += piece.seconds
            self.run += piece.seconds
            self.longest = max(self.longest, self.run)
        elif piece.begins:
            self._count_once(kind, piece.outcome)
            if piece.is_reset:
                self.run = 0
                self._settle()

    def answer(self) -> None:
        """An offer ended in a break or a skip; the snoozes before it were the same offer."""
        self.waits = False
        self.counts["offers"] += 1

    def result(self, day: str, hips: Hips) -> Day:
        """The day as it has come out."""
        self._settle()
        left, right = hips.get(day, (0, 0))
        hip_seconds = {"left_hip_seconds": left, "right_hip_seconds": right}
        return Day(date.fromisoformat(day), self.sitting, self.longest, **self.counts, **hip_seconds)

    def _count_once(self, kind: str, outcome: str | None) -> None:
        if kind == Kind.BREAK:
            self.answer()
            self.counts["finished"] += outcome != Outcome.STOPPED
        elif kind == Kind.SKIPPED:
            self.answer()
            self.counts["skipped"] += 1
        elif kind == Kind.SNOOZED:
            self.waits = True
            self.counts["snoozed"] += 1
        else:
            self.counts["natural_breaks"] += kind == Kind.NATURAL_BREAK

    def _settle(self) -> None:
        """A snooze after which nothing came was an offer too."""
        self.counts["offers"] += self.waits
        self.waits = False


def pieces(entry: Entry) -> Iterator[tuple[datetime, int]]:
    """The start and seconds of `entry` on each day that it touches; their seconds add up to the entry's."""
    start, end = entry.at, entry.end
    while True:
        midnight = start.replace(hour=0, minute=0, second=0) + timedelta(days=1)
        if end <= midnight:
            yield start, int((end - start).total_seconds())
            return
        yield start, int((midnight - start).total_seconds())
        start = midnight


def day_pieces(entry: Entry) -> Iterator[Piece]:
    """The same as the folds take it."""
    kind, outcome = entry.kind.value, entry.outcome and entry.outcome.value
    for start, seconds in pieces(entry):
        second = start.hour * 3600 + start.minute * 60 + start.second
        yield Piece(start.date().isoformat(), second, seconds, kind, outcome, start == entry.at)


def days(entries: Iterable[Entry]) -> list[Day]:
    """Each day on which something happened, in order. `entries` are in the order of time, as the history gives them."""
    hips: dict[str, tuple[int, int]] = {}

    def parts() -> Iterator[Piece]:
        for entry in entries:
            _add_hips(hips, entry)
            yield from day_pieces(entry)

    return folded(parts(), hips)


def folded(parts: Iterable[Piece], hips: Hips) -> list[Day]:
    """The same, of pieces in the order of time; `hips` is looked into when all of them have been seen."""
    tallies = _tallies(parts)
    return [tallies[day].result(day, hips) for day in sorted(tallies)]


def today(entries: Iterable[Entry], now: datetime, running: Entry | None = None, asked: bool = False) -> Today:
    """Today as it stands at `now`.

    `running` is the sitting that is going on (it stands for an earlier form of itself in `entries`); `asked` says that
    an offer is on show or a break is on, which counts as an offer although it has not ended yet.
    """
    known = [entry for entry in entries if running is None or (entry.at, entry.kind) != (running.at, running.kind)]
    if running is not None:
        known = sorted([*known, running], key=_start)
    day = now.date().isoformat()
    hips: dict[str, tuple[int, int]] = {}
    for entry in known:
        _add_hips(hips, entry)
    tally = _tallies(piece for entry in known for piece in day_pieces(entry)).get(day) or _Tally()
    if asked:
        tally.answer()
    return Today(tally.result(day, hips), tuple(mark for entry in known for mark in _marks(entry, now.date())))


def _start(entry: Entry) -> datetime:
    return entry.at


def _marks(entry: Entry, day: date) -> Iterator[Mark]:
    if entry.kind in (Kind.SITTING, Kind.BREAK, Kind.SKIPPED):
        for start, seconds in pieces(entry):
            if start.date() == day:
                yield Mark(start, seconds, entry.kind)


def _tallies(parts: Iterable[Piece]) -> dict[str, _Tally]:
    tallies: dict[str, _Tally] = {}
    for piece in parts:
        tally = tallies.get(piece.day)
        if tally is None:
            tally = tallies[piece.day] = _Tally()
        tally.count(piece)
    return tallies


def _add_hips(hips: dict[str, tuple[int, int]], entry: Entry) -> None:
    for hold in entry.holds:
        if hold.exercise in HIP_EXERCISES:
            day = entry.at.date().isoformat()
            left, right = hips.get(day, (0, 0))
            is_left, is_right = hold.side != "right", hold.side != "left"
            hips[day] = left + is_left * hold.seconds, right + is_right * hold.seconds
