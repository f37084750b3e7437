"""Where a person stands on each ladder, made of three things: the exercises, what is kept, and what the history tells.

Separate from what moves a person (`answers`, `choices`) and from what a break is made of it (`prescription`): all of
these ask here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise

from deskbreak.core.exercises import Library
from deskbreak.core.history import Entry, Feedback
from deskbreak.core.progression import numbers
from deskbreak.core.progression.absence import eased
from deskbreak.core.progression.rungs import Rung, rung_at, rungs
from deskbreak.core.progression.standing import Standing
from deskbreak.core.progression.times import Time, times, times_in


@dataclass(frozen=True, slots=True)
class Ladders:
    """All ladders of a person. `standings` are as they were kept; `standing` says how they are on a day."""

    library: Library
    standings: Mapping[str, Standing]
    breaks: tuple[Entry, ...]
    """In the order of time."""
    times: Mapping[str, tuple[Time, ...]]
    steps: Mapping[str, tuple[Rung, ...]]
    """What there is to stand on, of each exercise."""

    @classmethod
    def of(cls, library: Library, standings: Mapping[str, Standing], breaks: Iterable[Entry]) -> Ladders:
        """Those of the exercises there are."""
        known = tuple(breaks)
        steps = {name: rungs(library, exercise) for name, exercise in library.exercises.items()}
        return cls(library, standings, known, times(library, known), steps)

    def with_break(self, entry: Entry) -> Ladders:
        """The same after one more break, or after the person has said more about the last one."""
        if self.breaks and self.breaks[-1].at == entry.at:
            return Ladders.of(self.library, self.standings, (*self.breaks[:-1], entry))
        added = {name: (*self.times.get(name, ()), time) for name, time in times_in(self.library, entry).items()}
        return replace(self, breaks=(*self.breaks, entry), times={**self.times, **added})

    def with_standings(self, changed: Mapping[str, Standing]) -> Ladders:
        """The same with other standings of some exercises."""
        return replace(self, standings={**self.standings, **changed})

    def rungs(self, name: str) -> tuple[Rung, ...]:
        """What there is to stand on."""
        return self.steps[name]

    def kept(self, name: str) -> Standing:
        """The standing as it was kept, on a rung that there is; the first one for what is new."""
        steps = self.rungs(name)
        standing = self.standings.get(name)
        if standing is None:
            return Standing(steps[0].number, steps[0].base)
        rung = rung_at(steps, standing.level)
        return replace(standing, level=rung.number, hold=rung.within(standing.hold))

    def standing(self, name: str, day: date) -> Standing:
        """The standing on a day: each absence since it was kept is in it."""
        standing, steps = self.kept(name), self.rungs(name)
        free = numbers.FREE_LEVELS.get(name, steps[0].number)
        settled = standing.settled
        days = {time.day for time in self.done(name) if time.day < day and (settled is None or time.day > settled)}
        days |= {settled} if settled is not None else set()
        for one, other in pairwise([*sorted(days), day] if days else []):
            standing = replace(eased(standing, (other - one).days, steps, free), settled=other)
        return standing

    def rung(self, name: str, standing: Standing) -> Rung:
        """The rung on which one stands."""
        return rung_at(self.rungs(name), standing.level)

    def done(self, name: str) -> tuple[Time, ...]:
        """The times of an exercise that were more than the start of one."""
        return tuple(time for time in self.times.get(name, ()) if time.is_done)

    def seconds(self, name: str, standing: Standing) -> int:
        """How long it is held the next time: for less while the level is new."""
        rung = self.rung(name, standing)
        if standing.begins and sum(time.level == rung.number for time in self.done(name)) < numbers.FIRST_TIMES:
            return min(standing.hold, rung.first)
        return standing.hold

    def days_at(self, name: str, level: int) -> int:
        """On how many days an exercise was done at a level since it last hurt."""
        known = self.times.get(name, ())
        since = max((place for place, time in enumerate(known) if time.answer is Feedback.PAIN), default=-1) + 1
        return len({time.day for time in known[since:] if time.is_done and time.level == level})

    def waits(self, name: str, day: date) -> dict[int, int]:
        """The levels that are not open yet, each with the days that are still to be done below it."""
        standing, steps = self.standing(name, day), self.rungs(name)
        open_to = max(standing.level, standing.usual.level if standing.usual else 0, numbers.FREE_LEVELS.get(name, 0))
        found, days = {}, 0
        for below, rung in pairwise(steps):
            if rung.number > open_to:
                days += max(0, below.days - self.days_at(name, below.number))
                if days:
                    found[rung.number] = days
        return found

    def deepens(self, name: str) -> bool:
        """Whether there is a deepening: after Easy or Just right, and not so soon after Too much."""
        answers = [time.answer for time in self.times.get(name, ()) if time.answer is not None]
        if not answers or answers[-1] not in (Feedback.EASY, Feedback.RIGHT):
            return False
        hard_at = self.kept(name).hard_at
        return hard_at is None or sum(time.at > hard_at for time in self.done(name)) >= numbers.PLAIN_TIMES

    def last_done(self, now: datetime) -> datetime | None:
        """When any exercise was last done; a moment that is still to come (the clock was set back) is now."""
        moments = [time.at for name in self.times for time in self.done(name)]
        return min(max(moments), now) if moments else None
