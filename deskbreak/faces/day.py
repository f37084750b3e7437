"""What today has come to, laid out on a line from the first to the last hour that matters.

Separate from the line's widgets, which only draw: here is what stands where, for the overview and the history.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from deskbreak.core.status import Today
from deskbreak.language import lengths
from deskbreak.language.texts import Texts

tr = Texts("Overview")


# Where no working hours are set, the line shows a usual day, and more where there was more.
USUAL = (8 * 60, 18 * 60)
MIDNIGHT = 24 * 60
_SAID = {
    "sitting": tr.mark("Sitting from %1, %2"),
    "break": tr.mark("Break from %1, %2"),
    "skipped": tr.mark("Skipped at %1"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A mark on the line: where it begins and ends, 0 to 1, and what it says to who can't see it."""

    kind: str
    begin: float
    end: float
    words: str


@dataclass(frozen=True, slots=True)
class DayView:
    """The card “Today”."""

    sitting: str
    breaks: str
    pieces: tuple[Piece, ...] = ()
    now: float = 0.0
    first: float = 0.0
    """The minute of the day at which the line begins."""
    last: float = 0.0

    @property
    def summary(self) -> str:
        """All of it in one sentence."""
        return ", ".join(words for words in (tr("Today: %1", self.sitting), self.breaks) if words)


def day_view(today: Today, now: datetime, hours: tuple[tuple[int, int], ...] = ()) -> DayView:
    """The card of a day as it stands at `now`."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    marks = [(datetime.fromisoformat(start), seconds, kind) for start, seconds, kind in today.timeline]
    first, last = _span(hours)
    if marks:
        first = min(first, _minute(marks[0][0], midnight) // 60 * 60)
    last = max(last, -(-(_minute(now, midnight) + 1) // 60) * 60)

    def place(moment: datetime) -> float:
        return min(1.0, max(0.0, (_minute(moment, midnight) - first) / max(1.0, last - first)))

    return DayView(
        sitting=tr("%1 sitting", lengths.hours_and_minutes(today.sitting_seconds)),
        breaks=breaks(today.finished, max(today.offers, today.finished)),
        pieces=tuple(
            Piece(kind, place(start), place(start + timedelta(seconds=seconds)), _said(start, seconds, kind))
            for start, seconds, kind in marks
        ),
        now=place(now),
        first=first,
        last=last,
    )


def breaks(finished: int, offers: int) -> str:
    """“3 of 4 breaks”; nothing while there was none."""
    return tr("%1 of %Ln breaks", lengths.number(finished), n=offers) if offers else ""


def _span(hours: tuple[tuple[int, int], ...]) -> tuple[float, float]:
    """The first and the last minute of the working hours; what goes on past midnight ends there."""
    if not hours:
        return USUAL
    return min(begin for begin, _ in hours), max(end if end > begin else MIDNIGHT for begin, end in hours)


def _minute(moment: datetime, midnight: datetime) -> float:
    return (moment.astimezone(midnight.tzinfo) - midnight).total_seconds() / 60


def _said(start: datetime, seconds: int, kind: str) -> str:
    return tr(_SAID[kind], lengths.clock_time(start), lengths.length(seconds))
