"""What the history tells of each exercise: every time it was done, with the answer.

Separate from where a person stands, which is kept: what can be read off the history is never kept a second time, so it
also holds where a break's window was killed and nobody has answered.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from deskbreak.core.exercises import Library, Side
from deskbreak.core.history import Entry, Feedback, Hold, PainAt
from deskbreak.core.progression.rungs import ladder_of, rung_number

_GENTLE_TO_HARD = (Feedback.EASY, Feedback.RIGHT, Feedback.TOO_MUCH, Feedback.PAIN)
CUT_SHORT_SECONDS = 5
"""A side that was held for so much less than the other was cut short."""


@dataclass(frozen=True, slots=True)
class Time:
    """An exercise in one break: both its sides together. `level` is that of its last hold."""

    at: datetime
    level: int
    seconds: int
    left_seconds: int
    right_seconds: int
    answer: Feedback | None
    pain_at: PainAt | None

    @property
    def day(self) -> date:
        """The local day of the place where it was done."""
        return self.at.date()

    @property
    def is_done(self) -> bool:
        """False where it hurt before there was a hold to speak of."""
        return self.seconds > 0

    @property
    def cut_short(self) -> Side | None:
        """The side that was held for less."""
        if self.right_seconds + CUT_SHORT_SECONDS <= self.left_seconds:
            return "right"
        return "left" if self.left_seconds + CUT_SHORT_SECONDS <= self.right_seconds else None


def times(library: Library, breaks: Iterable[Entry]) -> dict[str, tuple[Time, ...]]:
    """Each time of each exercise, by the exercise on whose ladder it stands, in the order of the breaks."""
    found: dict[str, list[Time]] = {}
    for entry in breaks:
        for name, time in times_in(library, entry).items():
            found.setdefault(name, []).append(time)
    return {name: tuple(done) for name, done in found.items()}


def times_in(library: Library, entry: Entry) -> dict[str, Time]:
    """The times of one break."""
    groups: dict[str, list[Hold]] = {}
    for hold in entry.holds:
        groups.setdefault(ladder_of(library, hold.exercise), []).append(hold)
    return {name: _time(entry.at, holds, rung_number(library, name, holds[-1])) for name, holds in groups.items()}


def _time(at: datetime, holds: list[Hold], level: int) -> Time:
    answers = [hold.feedback for hold in holds if hold.feedback is not None]
    places = [hold.pain_at for hold in holds if hold.pain_at is not None]
    return Time(
        at=at,
        level=level,
        seconds=sum(hold.seconds for hold in holds),
        left_seconds=sum(hold.seconds for hold in holds if hold.side != "right"),
        right_seconds=sum(hold.seconds for hold in holds if hold.side != "left"),
        # Where the sides differ, the harder answer counts for the exercise.
        answer=max(answers, key=_GENTLE_TO_HARD.index, default=None),
        pain_at=places[0] if places else None,
    )
