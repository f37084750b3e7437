"""Where a person stands on the ladder of one exercise, and how that is written down.

Separate from what moves it, and free of exercises, because the agent keeps it without knowing what it means. The same
words serve the control messages and the history's table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from deskbreak.core.history import Level, PainAt

T = TypeVar("T")

MOST = 100_000
"""Beyond any level, count or number of seconds that can be meant."""


@dataclass(frozen=True, slots=True)
class Rest:
    """An exercise is not done above a level (0: not at all) until a moment, or until the person says so."""

    until: datetime | None
    """None: until the person has had it checked."""
    highest: int = 0
    why: PainAt | None = None
    """Where it hurt, if that was told."""

    def holds(self, now: datetime) -> bool:
        """Whether it is still on."""
        return self.until is None or now < self.until

    def to_json(self) -> dict[str, object]:
        """In the words of the history."""
        return {
            "until": self.until and self.until.isoformat(),
            "highest": self.highest,
            "why": self.why and self.why.value,
        }

    @classmethod
    def from_json(cls, raw: object) -> Rest:
        """The rest that `to_json` wrote; ValueError with a sentence for anything else."""
        if not isinstance(raw, Mapping):
            raise ValueError("a rest is a table")
        until = _maybe(raw, "until", _moment)
        return cls(until, _count(raw, "highest", 0), _maybe(raw, "why", PainAt))


@dataclass(frozen=True, slots=True)
class Standing:
    """A level, the seconds of its hold, and what the last answers have led up to."""

    level: int
    hold: int
    begins: bool = True
    """The first times at this level are held for less."""
    easy: int = 0
    """How often in a row it was Easy; while a level is to be brought back, how often since the last one came."""
    easy_since: date | None = None
    right: int = 0
    hard: int = 0
    hard_at: datetime | None = None
    """The break after which it was last Too much."""
    usual: Level | None = None
    """What an absence has taken, and Easy brings back."""
    settled: date | None = None
    """The day up to which absences are in it."""
    rests: tuple[Rest, ...] = ()

    def __post_init__(self) -> None:
        Level(self.level, self.hold)  # the same limits hold

    def highest(self, now: datetime) -> int | None:
        """The highest level that its rests leave; None: all."""
        return min((rest.highest for rest in self.rests if rest.holds(now)), default=None)

    def to_json(self) -> dict[str, object]:
        """In the words of the history and of the control messages; what is as at the start is left out."""
        written = {
            "level": self.level,
            "hold": self.hold,
            "begins": self.begins,
            "easy": self.easy,
            "easy_since": self.easy_since and self.easy_since.isoformat(),
            "right": self.right,
            "hard": self.hard,
            "hard_at": self.hard_at and self.hard_at.isoformat(),
            "usual": self.usual and [self.usual.level, self.usual.hold],
            "settled": self.settled and self.settled.isoformat(),
            "rests": [rest.to_json() for rest in self.rests],
        }
        return {key: value for key, value in written.items() if key in ("level", "hold", "begins") or value}

    @classmethod
    def from_json(cls, raw: object) -> Standing:
        """The standing that `to_json` wrote; ValueError with a sentence for anything else."""
        if not isinstance(raw, Mapping):
            raise ValueError("a standing is a table")
        begins, rests = raw.get("begins", True), raw.get("rests", [])
        if not isinstance(begins, bool) or not isinstance(rests, list):
            raise ValueError("“begins” is true or false, and “rests” a list")
        return cls(
            level=_count(raw, "level"),
            hold=_count(raw, "hold"),
            begins=begins,
            easy=_count(raw, "easy", 0),
            easy_since=_maybe(raw, "easy_since", date.fromisoformat),
            right=_count(raw, "right", 0),
            hard=_count(raw, "hard", 0),
            hard_at=_maybe(raw, "hard_at", _moment),
            usual=_usual(raw.get("usual")),
            settled=_maybe(raw, "settled", date.fromisoformat),
            rests=tuple(Rest.from_json(rest) for rest in rests),
        )


def _count(raw: Mapping[str, object], key: str, default: int | None = None) -> int:
    value = raw.get(key, default)
    # bool is an int to Python, but true is no level.
    if type(value) is not int or not 0 <= value <= MOST:
        raise ValueError(f"“{key}” is a whole number of a standing")
    return value


def _maybe(raw: Mapping[str, object], key: str, read: Callable[[str], T]) -> T | None:
    value = raw.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError(f"“{key}” is a word or null")
    return read(value)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.utcoffset() is None:
        raise ValueError("a moment needs its offset from UTC")
    return moment


def _usual(raw: object) -> Level | None:
    if raw is None:
        return None
    if not isinstance(raw, list) or len(raw) != 2 or any(type(one) is not int for one in raw):
        raise ValueError("“usual” is a level and its seconds")
    return Level(*raw)
