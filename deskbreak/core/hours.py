"""Working hours on the face of a week: when they hold and when they next change.

Separate from the engine because it is plain arithmetic of its own. A local moment is whole milliseconds of the local
wall clock since a Monday 00:00; the rules' spans are merged, sorted and lie within one week, save the last, which may
reach into the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MINUTE = 60_000
DAY = 24 * 60 * MINUTE
WEEK = 7 * DAY

Spans = tuple[tuple[int, int], ...]
ALWAYS: Spans = ((0, WEEK),)


def week_spans(days: Sequence[Iterable[tuple[int, int]]]) -> Spans:
    """The spans of seven days (Monday first; start and end in minutes of the day, an end not after its start lies on
    the next day) as merged milliseconds of the week. Spans that touch or overlap are one, over the week's end too."""
    raw = sorted(
        (number * DAY + start * MINUTE, number * DAY + (end if end > start else end + 1440) * MINUTE)
        for number, spans in enumerate(days)
        for start, end in spans
    )
    merged: list[tuple[int, int]] = []
    # Laid out for three weeks, so that in the middle one Sunday night has joined Monday morning on both sides.
    for start, end in [(start + week, end + week) for week in (0, WEEK, 2 * WEEK) for start, end in raw]:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    if merged and merged[0][1] - merged[0][0] > WEEK:
        return ALWAYS
    return tuple((start - WEEK, end - WEEK) for start, end in merged if WEEK <= start < 2 * WEEK)


def holds(spans: Spans, local: int) -> bool:
    """Whether the local moment lies in working hours (the start belongs to a span, the end does not)."""
    here = local % WEEK
    return any(start <= here < end or start <= here + WEEK < end for start, end in spans)


def next_change(spans: Spans, local: int) -> int | None:
    """The first local moment after `local` at which working hours begin or end; None if they never change."""
    if not spans or spans == ALWAYS:
        return None
    here = local % WEEK
    # Every edge once in the coming week; an edge that is exactly now comes again in a week.
    waits = [(edge - here - 1) % WEEK + 1 for span in spans for edge in span]
    return local + min(waits)
