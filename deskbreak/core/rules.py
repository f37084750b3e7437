"""The numbers that the rules name, in the engine's unit.

Separate from the settings because the engine needs few of them, as whole milliseconds, and fast.
"""

from __future__ import annotations

from dataclasses import dataclass

from deskbreak.core import options
from deskbreak.core.events import BUSY_REASONS
from deskbreak.core.hours import Spans, week_spans
from deskbreak.core.settings import Settings

SECOND = 1000


@dataclass(frozen=True, slots=True)
class Rules:
    """BEHAVIOUR.md's settings; durations in whole milliseconds, defaults of the settings' table."""

    interval: int
    heads_up: int
    settle: int
    snoozes: tuple[int, ...]
    max_snoozes: int
    undo: int
    away_after: int
    natural_break: int
    honoured: frozenset[str]  # the busy reasons that hold an offer back
    max_hold: int
    lull: int
    max_lull_wait: int
    hours: Spans | None  # None: always

    def lead(self, still_to_sit: int) -> int:
        """How long before a mark the heads-up comes, when `still_to_sit` is left until it (rule 8)."""
        return min(self.heads_up, max(0, still_to_sit) // 4 // SECOND * SECOND)


def rules_of(settings: Settings) -> Rules:
    """The rules that these settings make."""
    return Rules(
        interval=settings[options.INTERVAL] * SECOND,
        heads_up=settings[options.HEADS_UP] * SECOND,
        settle=settings[options.SETTLE] * SECOND,
        snoozes=tuple(length * SECOND for length in settings[options.SNOOZES]),
        max_snoozes=settings[options.MAX_SNOOZES],
        undo=settings[options.UNDO] * SECOND,
        away_after=settings[options.AWAY_AFTER] * SECOND,
        natural_break=settings[options.NATURAL_BREAK] * SECOND,
        honoured=frozenset(reason for reason in BUSY_REASONS if settings.get(f"courtesy.{reason}")),
        max_hold=settings[options.MAX_HOLD] * SECOND,
        lull=settings[options.LULL] * SECOND,
        max_lull_wait=settings[options.MAX_LULL_WAIT] * SECOND,
        hours=_hours(settings),
    )


def _hours(settings: Settings) -> Spans | None:
    days = [settings[option] for option in options.HOURS]
    if all(day is None for day in days):
        return None
    return week_spans([day or () for day in days])
