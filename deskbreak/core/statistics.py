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
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

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


@dataclass(slots=True)
class _Tally:
    """A day while it is being counted. `run` is what was sat since the last reset, `waits` a snooze without its end."""

    day: date
    sitting: int = 0
    longest: int = 0
    run: int = 0
    waits: bool = False
    counts: Counter[str] = field(default_factory=Counter)

    def count(self, what: str, number: int = 1) -> None:
        self.counts[what] += number

    def sit(self, seconds: int) -> None:
        self.sitting += seconds
        self.run += seconds
        self.longest = max(self.longest, self.run)

    def reset(self) -> None:
        self.run = 0
        self.settle()

    def settle(self) -> None:
        """A snooze after which nothing came was an offer too."""
        if self.waits:
            self.count("offers")
        self.waits = False

    def answer(self) -> None:
        """An offer ended in a break or a skip; the snoozes before it were the same offer."""
        self.waits = False
        self.count("offers")

    def result(self) -> Day:
        self.settle()
        return Day(self.day, self.sitting, self.longest, **self.counts)


def pieces(entry: Entry) -> Iterator[tuple[datetime, int]]:
    """The start and seconds of `entry` on each day that it touches; their seconds add up to the entry's."""
    start, end = entry.at, entry.end
    while True:
        midnight = datetime.combine(start.date() + timedelta(days=1), time(), start.tzinfo)
        if end <= midnight:
            yield start, int((end - start).total_seconds())
            return
        yield start, int((midnight - start).total_seconds())
        start = midnight


def days(entries: Iterable[Entry]) -> list[Day]:
    """Each day on which something happened, in order. `entries` are in the order of time, as the history gives them."""
    tallies = _tallies(entries)
    return [tallies[day].result() for day in sorted(tallies)]


def today(entries: Iterable[Entry], now: datetime, running: Entry | None = None, asked: bool = False) -> Today:
    """Today as it stands at `now`.

    `running` is the sitting that is going on (it stands for an earlier form of itself in `entries`); `asked` says that
    an offer is on show or a break is on, which counts as an offer although it has not ended yet.
    """
    known = [entry for entry in entries if running is None or (entry.at, entry.kind) != (running.at, running.kind)]
    if running is not None:
        known = sorted([*known, running], key=_start)
    tally = _tallies(known).get(now.date()) or _Tally(now.date())
    if asked:
        tally.answer()
    return Today(tally.result(), tuple(mark for entry in known for mark in _marks(entry, now.date())))


def _start(entry: Entry) -> datetime:
    return entry.at


def _marks(entry: Entry, day: date) -> Iterator[Mark]:
    if entry.kind in (Kind.SITTING, Kind.BREAK, Kind.SKIPPED):
        for start, seconds in pieces(entry):
            if start.date() == day:
                yield Mark(start, seconds, entry.kind)


def _tallies(entries: Iterable[Entry]) -> dict[date, _Tally]:
    tallies: dict[date, _Tally] = {}
    for entry in entries:
        for start, seconds in pieces(entry):
            tally = tallies.setdefault(start.date(), _Tally(start.date()))
            _count(tally, entry, seconds, begins=start == entry.at)
    return tallies


def _count(tally: _Tally, entry: Entry, seconds: int, begins: bool) -> None:
    if entry.kind is Kind.SITTING:
        tally.sit(seconds)
    elif not begins:
        return
    elif entry.kind is Kind.BREAK:
        tally.answer()
        _count_hips(tally, entry)
        if entry.outcome is not Outcome.STOPPED:
            tally.count("finished")
            tally.reset()
    elif entry.kind is Kind.SKIPPED:
        tally.answer()
        tally.count("skipped")
    elif entry.kind is Kind.SNOOZED:
        tally.waits = True
        tally.count("snoozed")
    else:
        if entry.kind is Kind.NATURAL_BREAK:
            tally.count("natural_breaks")
        tally.reset()


def _count_hips(tally: _Tally, entry: Entry) -> None:
    for hold in entry.holds:
        if hold.exercise in HIP_EXERCISES:
            if hold.side != "right":
                tally.count("left_hip_seconds", hold.seconds)
            if hold.side != "left":
                tally.count("right_hip_seconds", hold.seconds)
