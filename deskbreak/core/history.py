"""What happened: sittings, breaks and what the person chose, and how an entry is written for the outside.

Separate from where it is kept (storage) so that the agent, the command line and the history window speak of the same
entries, and statistics can fold over them without a file.

What `at` and `seconds` mean for each kind:

- `sitting`: a stretch at the desk without being away; its start and length. It ends when the person is away, when a
  break starts, and at a reset (rules 5 to 7), so that `statistics` can tell how long was sat in one go.
- `break`: its start and length, with its `outcome` and the holds that were done.
- `natural_break`: since when the person was away, and for how long.
- `snoozed`: the moment, and the length of the snooze. `skipped`, `just_stretched`: the moment, and 0.

The CSV form is RFC 4180 with a header line: **one row for each entry, never more**, so that rows can be counted. The
second table of an export, the holds, stands in the last column as a JSON list in the words of `Hold.to_json`, empty for
an entry without holds. The JSON form is `{"format": "deskbreak history", "version": 1, "entries": [ … ]}`, each entry
with the keys `at`, `kind`, `seconds`, `outcome` (null but for a break) and `holds` (a list).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing happened."""

    SITTING = "sitting"
    BREAK = "break"
    NATURAL_BREAK = "natural_break"
    SKIPPED = "skipped"
    SNOOZED = "snoozed"
    JUST_STRETCHED = "just_stretched"


class Outcome(StrEnum):
    """How a break ended: done to the end, at least half of its holds, or less (rule 19)."""

    FINISHED = "finished"
    PARTLY = "partly"
    STOPPED = "stopped"


class Feedback(StrEnum):
    """What the person answered about a hold."""

    EASY = "easy"
    RIGHT = "right"
    TOO_MUCH = "too_much"
    PAIN = "pain"


class PainAt(StrEnum):
    """Where it hurt (STRETCH.md, section 3)."""

    KNEE = "knee"
    BACK = "back"
    HIP_JOINT = "hip_joint"
    TINGLING = "tingling"
    OTHER = "other"


SIDES = ("left", "right", "both")
SPANS = frozenset({Kind.SITTING, Kind.BREAK, Kind.NATURAL_BREAK})
CSV_HEADER = ("at", "kind", "seconds", "outcome", "holds")
JSON_FORMAT = "deskbreak history"
JSON_VERSION = 1


@dataclass(frozen=True, slots=True)
class Hold:
    """One hold of a break; `seconds` are those held, deepening included. `pain_at` goes with the feedback “pain”."""

    exercise: str
    side: str
    level: int
    seconds: int
    feedback: Feedback | None = None
    pain_at: PainAt | None = None

    def __post_init__(self) -> None:
        if not self.exercise:
            raise ValueError("a hold names its exercise")
        if self.side not in SIDES:
            raise ValueError(f"“{self.side}” is no side; it is one of {', '.join(SIDES)}")
        if self.level < 1 or self.seconds < 0:
            raise ValueError("a hold's level is 1 or more and its seconds are 0 or more")

    def to_json(self) -> dict[str, object]:
        """The hold in the words of the export and of the control messages."""
        return {
            "exercise": self.exercise,
            "side": self.side,
            "level": self.level,
            "seconds": self.seconds,
            "feedback": self.feedback and self.feedback.value,
            **({} if self.pain_at is None else {"pain_at": self.pain_at.value}),
        }

    @classmethod
    def from_json(cls, raw: Mapping[str, object]) -> Hold:
        """The hold that `to_json` wrote; ValueError with a sentence for anything else. Unknown keys are passed over."""
        exercise, side = raw.get("exercise"), raw.get("side")
        feedback, pain_at = raw.get("feedback"), raw.get("pain_at")
        level, seconds = raw.get("level"), raw.get("seconds")
        if not isinstance(exercise, str) or not isinstance(side, str):
            raise ValueError("a hold's exercise and side are words")
        # bool is an int to Python, but true is no level.
        if type(level) is not int or type(seconds) is not int:
            raise ValueError("a hold's level and seconds are whole numbers")
        if not isinstance(feedback, str | None) or not isinstance(pain_at, str | None):
            raise ValueError("a hold's feedback, and where it hurt, are words or null")
        felt, at = feedback and Feedback(feedback), pain_at and PainAt(pain_at)
        return cls(exercise, side, level, seconds, felt or None, at or None)


@dataclass(frozen=True, slots=True)
class Level:
    """What a person stretches at in one exercise: its level, and the seconds of its hold."""

    level: int
    hold: int

    def __post_init__(self) -> None:
        if self.level < 1 or self.hold < 1:
            raise ValueError("a level and the seconds of its hold are 1 or more")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. `at` is cut to the whole second and carries the offset that held there and then."""

    at: datetime
    kind: Kind
    seconds: int
    outcome: Outcome | None = None
    holds: tuple[Hold, ...] = ()

    def __post_init__(self) -> None:
        offset = self.at.utcoffset()
        if offset is None:
            raise ValueError("an entry's moment needs its offset from UTC")
        if self.seconds < 0:
            raise ValueError("an entry lasts 0 seconds or more")
        if (self.outcome is None) == (self.kind is Kind.BREAK):
            raise ValueError("a break has an outcome, and nothing else has")
        if self.holds and self.kind is not Kind.BREAK:
            raise ValueError("only a break has holds")
        # A zone with rules would make `at + seconds` mean the wall clock; a bare offset makes it mean time that passed.
        # ISO 8601 knows no seconds in an offset (some zones had them before 1972).
        offset = timedelta(minutes=round(offset / timedelta(minutes=1)))
        object.__setattr__(self, "at", self.at.replace(microsecond=0).astimezone(timezone(offset)))

    @property
    def end(self) -> datetime:
        """When it was over; for what has no length (snoozed, skipped, just stretched) the moment itself."""
        return self.at + timedelta(seconds=self.seconds) if self.kind in SPANS else self.at

    def to_json(self) -> dict[str, object]:
        """The entry as it stands in a JSON export."""
        return {
            "at": self.at.isoformat(),
            "kind": self.kind.value,
            "seconds": self.seconds,
            "outcome": self.outcome and self.outcome.value,
            "holds": [hold.to_json() for hold in self.holds],
        }

    def csv_row(self) -> tuple[str, ...]:
        """The entry's one row of a CSV export, in the order of `CSV_HEADER`."""
        holds = json.dumps([hold.to_json() for hold in self.holds], ensure_ascii=False) if self.holds else ""
        return (
            self.at.isoformat(),
            self.kind.value,
            str(self.seconds),
            self.outcome.value if self.outcome else "",
            holds,
        )
