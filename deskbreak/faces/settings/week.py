"""The working week as its page shows it: each day from one time to another, with lunch cut out of it.

Separate from the page, as it is plain arithmetic between that picture and the spans of the settings. Minutes of the
day; an end that is not after its start lies on the next day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from deskbreak.core import options
from deskbreak.core.kinds import Raw, Span
from deskbreak.core.settings import Settings

DAY = 24 * 60
USUAL: Span = (9 * 60, 17 * 60 + 30)
USUAL_LUNCH: Span = (12 * 60 + 30, 13 * 60 + 15)
WORKDAYS = range(5)


@dataclass(frozen=True, slots=True)
class WorkDay:
    """One day: from `start` to `end`, less lunch; `spans` where it is put together in another way."""

    on: bool = False
    start: int = USUAL[0]
    end: int = USUAL[1]
    spans: tuple[Span, ...] | None = None

    @property
    def past_midnight(self) -> bool:
        """Whether it ends on the next day."""
        return self.on and self.end <= self.start


@dataclass(frozen=True, slots=True)
class Week:
    """All seven days, Monday first, and lunch; `limited`: there are working hours at all."""

    limited: bool
    days: tuple[WorkDay, ...]
    lunch: Span | None

    @classmethod
    def of(cls, settings: Settings, before: Week | None = None) -> Week:
        """The week of these settings. What they can't tell (the times of a day that is off, a lunch that no day
        contains) is as `before`."""
        kept = [settings[day] for day in options.HOURS]
        if all(spans is None for spans in kept):
            return usual() if before is None else replace(before, limited=False)
        merged = [_merged(spans or ()) for spans in kept]
        lunch = _lunch(merged)
        if lunch is None and before is not None and before.lunch and not _contained(before.lunch, merged):
            lunch = before.lunch
        times = before.days if before is not None else usual().days
        return cls(True, tuple(_day(spans, lunch, was) for spans, was in zip(merged, times, strict=True)), lunch)

    def spans_of(self, number: int) -> tuple[Span, ...]:
        """When one works on a day, ends past midnight above 1440."""
        day = self.days[number]
        if not day.on:
            return ()
        return _cut(_normal((day.start, day.end)), self.lunch) if day.spans is None else _merged(day.spans)

    def with_day(self, number: int, day: WorkDay) -> Week:
        """Another day in this place."""
        return replace(self, days=(*self.days[:number], day, *self.days[number + 1 :]))

    def raw(self) -> tuple[tuple[str, Raw | None], ...]:
        """The settings of this week; None for each day where there are no working hours."""
        kinds = [option.kind for option in options.HOURS]
        spans = [tuple((start % DAY, (end - 1) % DAY + 1) for start, end in self.spans_of(day)) for day in range(7)]
        return tuple(
            (option.key, kind.write(day) if self.limited else None)
            for option, kind, day in zip(options.HOURS, kinds, spans, strict=True)
        )


def usual() -> Week:
    """What working hours are before somebody says otherwise; they do not hold yet."""
    return Week(False, tuple(WorkDay(on=number in WORKDAYS) for number in range(7)), USUAL_LUNCH)


def _normal(span: Span) -> Span:
    start, end = span
    return start, end if end > start else end + DAY


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sorted, ends above their starts; spans that touch or overlap are one."""
    merged: list[Span] = []
    for start, end in sorted(_normal(span) for span in spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _lunch(days: Iterable[tuple[Span, ...]]) -> Span | None:
    """The gap that most days with two spans have."""
    gaps = Counter((first[1], second[0]) for day in days if len(day) == 2 for first, second in pairwise(day))
    return max(gaps, key=lambda gap: gaps[gap], default=None)


def _contained(lunch: Span, days: Iterable[tuple[Span, ...]]) -> bool:
    return any(start < lunch[0] and lunch[1] < end for day in days for start, end in day)


def _cut(span: Span, lunch: Span | None) -> tuple[Span, ...]:
    start, end = span
    if lunch is None or not start < lunch[0] < lunch[1] < end:
        return (span,)
    return (start, lunch[0]), (lunch[1], end)


def _day(spans: tuple[Span, ...], lunch: Span | None, was: WorkDay) -> WorkDay:
    if not spans:
        return replace(was, on=False, spans=None)
    start, end = spans[0][0], spans[-1][1]
    plain = end - start <= DAY and _cut((start, end), lunch) == spans
    return WorkDay(True, start, end % DAY, None if plain else spans)
