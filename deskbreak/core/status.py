"""What is going on, as it is told to the outside: the form that tray, faces and `deskbreak status` share.

Separate from how it is found out (outlook) because the faces need the form alone, and not the engine with it. Durations
in a status are whole seconds, moments ISO 8601 times with offset (INTERFACE.md, `status --json`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from deskbreak import __version__


@dataclass(frozen=True, slots=True)
class BreakStatus:
    """Where in the routine the person is."""

    exercise: str
    side: str
    phase: str
    step: int
    steps: int
    seconds_left: int
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Today:
    """What the day has come to. `timeline` has [start, seconds, kind] with kind sitting, break or skipped."""

    sitting_seconds: int = 0
    offers: int = 0
    finished: int = 0
    skipped: int = 0
    natural_breaks: int = 0
    timeline: tuple[tuple[str, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """What is going on. `break_` is `break` in JSON; None stands for null."""

    state: str = "sitting"
    line: str = ""  # the same in one line for people
    now: str | None = None  # what the agent's wall clock said when this was told; in the demo it is no real one
    sitting_seconds: int = 0
    next_offer_seconds: int | None = None
    showing: str = "nothing"
    offer_soon: bool = False  # an offer without heads-up is near: the window is made ready
    held_by: tuple[str, ...] = ()
    held: bool = False  # a break is due and nothing but held_by keeps it back
    paused_until: str | None = None
    snoozes_left: int = 0
    undo_seconds: int = 0
    undo_of: str | None = None
    break_: BreakStatus | None = None
    today: Today = field(default_factory=Today)
    mark_seconds: int = 0
    interval_seconds: int = 0
    settle_seconds: int = 0
    natural_break_seconds: int = 0
    away_since: str | None = None
    hours_begin: str | None = None
    can_was_sitting: bool = False
    just_back_seconds: int | None = None
    snooze_lengths: tuple[int, ...] = ()
    max_snoozes: int = 0
    short_break: bool | None = None  # what the break that is on was asked to be; None: what the settings say
    clock_rate: float = 1.0
    version: str = __version__
    pid: int = 0

    def to_json(self) -> dict[str, Any]:
        """The object of `status --json`."""
        record = asdict(self)
        record["break"] = record.pop("break_")
        return record

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Status:
        """The status that `to_json` wrote, by this version or one that says more."""
        known = {name: record[name] for name in cls.__slots__ if name in record}
        known["held_by"] = tuple(record.get("held_by", ()))
        known["snooze_lengths"] = tuple(record.get("snooze_lengths", ()))
        if record.get("break") is not None:
            known["break_"] = _part(BreakStatus, record["break"])
        known["today"] = _part(Today, record.get("today", {}))
        timeline = tuple((start, seconds, kind) for start, seconds, kind in known["today"].timeline)
        known["today"] = replace(known["today"], timeline=timeline)
        return cls(**known)


def _part(form: Any, record: Mapping[str, Any]) -> Any:
    return form(**{name: record[name] for name in form.__slots__ if name in record})


def ring_fraction(status: Status) -> float:
    """How far the sitting has come towards the mark, 0 to 1."""
    return min(1.0, status.sitting_seconds / max(1, status.mark_seconds))
