"""A working day with its breaks, as the settings have it: what the line on the Schedule page shows.

Separate from the line, which only paints; plain arithmetic in minutes of the day.
"""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.core import options
from deskbreak.core.settings import Settings
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


Span = tuple[int, int]

USUAL: tuple[Span, ...] = ((9 * 60, 12 * 60 + 30), (13 * 60 + 15, 17 * 60 + 30))
"""What is drawn where no working hours are set."""
BREAK_MINUTES = 4.0
MIDDAY = (11 * 60, 15 * 60)
"""A gap that begins between these is called lunch."""
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class WorkingDay:
    """The longest day of the week: when one sits, and where the breaks are, in minutes of the day; an end past
    midnight is above 1440."""

    spans: tuple[Span, ...]
    breaks: tuple[float, ...]

    @classmethod
    def of(cls, settings: Settings) -> WorkingDay:
        """The day that these settings make."""
        spans = _longest(settings)
        return cls(spans, _breaks(spans, settings[options.INTERVAL] / 60, settings[options.NATURAL_BREAK] / 60))

    @property
    def headline(self) -> str:
        """“About 9 breaks on a full day”."""
        if not self.spans:
            return tr("No day has working hours")
        count = len(self.breaks)
        if not count:
            return tr("No break on a full day")
        return tr("About %Ln\u00a0breaks on a full day", n=count)

    @property
    def lunch(self) -> Span | None:
        """The gap at midday, if there is one."""
        gaps = zip(self.spans, self.spans[1:], strict=False)
        return next(
            ((before[1], after[0]) for before, after in gaps if MIDDAY[0] <= before[1] < MIDDAY[1]),
            None,
        )


def _longest(settings: Settings) -> tuple[Span, ...]:
    days = [settings[day] for day in options.HOURS]
    if all(day is None for day in days):
        return USUAL
    return max((_merged(day or ()) for day in days), key=_minutes)


def _minutes(spans: tuple[Span, ...]) -> int:
    return sum(end - start for start, end in spans)


def _merged(day: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans that touch or overlap are one."""
    merged: list[Span] = []
    for start, end in sorted((start, end if end > start else end + DAY) for start, end in day):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _breaks(spans: tuple[Span, ...], interval: float, natural_break: float) -> tuple[float, ...]:
    """The middle of each break; a gap between spans that is long enough starts the count again."""
    breaks: list[float] = []
    sitting, last_end = 0.0, 0.0
    for start, end in spans:
        if start - last_end >= natural_break:
            sitting = 0.0
        now = float(start)
        while now + interval - sitting <= end:
            now += interval - sitting
            breaks.append(now + BREAK_MINUTES / 2)
            now, sitting = now + BREAK_MINUTES, 0.0
        sitting += max(0.0, end - now)
        last_end = end
    return tuple(breaks)
