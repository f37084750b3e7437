"""What days that were would have looked like with other settings: the engine, fed with what the history knows.

Separate from replay, which reads a recorded day event by event. The history has only when somebody was at the desk, so
two things are taken for granted: hands that never rest while at the desk, and a person who takes each break that is
offered. Reasons to wait, such as calls, are not kept, and so hold nothing back here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from deskbreak.core import effects as happen
from deskbreak.core import events as told
from deskbreak.core.engine import deadline, step
from deskbreak.core.history import Entry, Kind
from deskbreak.core.replay import wall_offset
from deskbreak.core.rules import SECOND, Rules
from deskbreak.core.state import State, begin

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The days again. Moments are those of the wall clock there and then."""

    at_desk: tuple[Span, ...]
    breaks: tuple[datetime, ...]
    longest_seconds: int
    """The longest sitting."""


def rehearse(entries: Iterable[Entry], rules: Rules, break_seconds: int) -> Rehearsal:
    """What these rules make of the time at the desk that `entries` tell of; a break takes `break_seconds`."""
    spans = at_desk(entries)
    if not spans:
        return Rehearsal((), (), 0)
    start = spans[0][0]
    run = _Run(begin(0, _simpler(rules), wall_offset(start, 0)), _simpler(rules), break_seconds * SECOND)
    for begun, ended in spans:
        run.take(told.InputBegan(), _ms(begun - start))
        run.take(told.InputEnded(_ms(ended - start)), _ms(ended - start))
    run.advance(_ms(spans[-1][1] - start))
    longest = max(run.state.longest, run.state.sitting(run.now)) // SECOND
    return Rehearsal(spans, tuple(start + timedelta(milliseconds=at) for at in run.breaks), longest)


def at_desk(entries: Iterable[Entry]) -> tuple[Span, ...]:
    """When somebody was at the desk, or in a break that other settings would have put elsewhere."""
    spans: list[Span] = []
    seen = (entry for entry in entries if entry.kind in (Kind.SITTING, Kind.BREAK))
    for entry in sorted(seen, key=_wall):
        start = _wall(entry)
        end = start + timedelta(seconds=entry.seconds)
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        elif end > start:
            spans.append((start, end))
    return tuple(spans)


def _wall(entry: Entry) -> datetime:
    return entry.at.replace(tzinfo=None)


def _ms(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)


def _simpler(rules: Rules) -> Rules:
    """Nobody waits for a typing pause that the history doesn't know, and nobody needs to be told before."""
    return replace(rules, lull=0, heads_up=0)


class _Run:
    """The engine at work: each offer becomes a break."""

    def __init__(self, state: State, rules: Rules, break_ms: int) -> None:
        self.state, self.now, self.breaks = state, 0, list[int]()
        self._rules, self._break_ms = rules, break_ms
        self._ends: int | None = None

    def take(self, event: told.Event, at: int) -> None:
        """An event, after all that comes before it."""
        self.advance(at)
        self._step(event, at)

    def advance(self, until: int) -> None:
        """All that comes about by itself up to that moment."""
        while True:
            due = [at for at in (deadline(self.state, self._rules), self._ends) if at is not None and at <= until]
            if not due:
                return
            at = max(min(due), self.now)
            if self._ends is not None and self._ends <= at:
                self._ends = None
                self._step(told.BreakFinished(), at)
            else:
                self._step(told.TimePassed(), at)

    def _step(self, event: told.Event, at: int) -> None:
        self.state, effects = step(self.state, event, at, self._rules)
        self.now = at
        if any(isinstance(effect, happen.ShowOffer) for effect in effects):
            self.breaks.append(at)
            self._ends = at + self._break_ms
            self.state, _effects = step(self.state, told.BreakChosen(), at, self._rules)
