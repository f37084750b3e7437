"""The kinds of values that settings have: what is allowed, how one is read and how it is written.

Separate from the table of options so that each kind is checked in one place. A raw value is what TOML (or JSON) has:
text, whole number, number, boolean or list.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from deskbreak.core.durations import format_duration, parse_duration
from deskbreak.core.said import Said

T = TypeVar("T")

Raw = Any  # a TOML value, whose form a kind checks
Span = tuple[int, int]  # minutes of the day; an end not after its start lies on the next day
LAST_MINUTE = 1440


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """`read` answers the value of a raw one or raises ValueError; `write` is its inverse; `parse` reads a word of the
    command line into a raw value; `allowed` says to people what may stand there."""

    allowed: str
    read: Callable[[Raw], T]
    write: Callable[[T], Raw]
    parse: Callable[[str], Raw]


def _same(value: Any) -> Any:
    return value


def _json_or_text(text: str) -> Raw:
    """Numbers, booleans and lists as they are written in the file; anything else is text."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _words(text: str) -> Raw:
    """A list as in the file, or words between commas."""
    raw = _json_or_text(text)
    return raw if isinstance(raw, list) else [word.strip() for word in text.split(",") if word.strip()]


def duration(low: str, high: str) -> Kind[int]:
    """A length in seconds, written like "45m"."""
    least, most = parse_duration(low), parse_duration(high)

    def read(raw: Raw) -> int:
        seconds = parse_duration(raw) if isinstance(raw, str) else -1
        if not least <= seconds <= most:
            raise ValueError
        return seconds

    return Kind(Said("%1 to %2", low, high), read, format_duration, _same)


def durations(low: str, high: str, most: int) -> Kind[tuple[int, ...]]:
    """One to `most` lengths."""
    one = duration(low, high)

    def read(raw: Raw) -> tuple[int, ...]:
        if not isinstance(raw, list) or not 1 <= len(raw) <= most:
            raise ValueError
        return tuple(one.read(part) for part in raw)

    def write(value: tuple[int, ...]) -> Raw:
        return [format_duration(seconds) for seconds in value]

    return Kind(Said("a list of one to %1 lengths, %2 each", most, one.allowed), read, write, _words)


def whole(low: int, high: int) -> Kind[int]:
    """A whole number."""

    def read(raw: Raw) -> int:
        if type(raw) is not int or not low <= raw <= high:
            raise ValueError
        return raw

    return Kind(Said("a whole number from %1 to %2", low, high), read, _same, _json_or_text)


def number(low: float, high: float) -> Kind[float]:
    """A number."""

    def read(raw: Raw) -> float:
        if type(raw) not in (int, float) or not low <= raw <= high:
            raise ValueError
        return float(raw)

    return Kind(Said("a number from %1 to %2", f"{low:g}", f"{high:g}"), read, _same, _json_or_text)


_FLAGS = {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}


def flag() -> Kind[bool]:
    """Yes or no."""

    def read(raw: Raw) -> bool:
        if not isinstance(raw, bool):
            raise ValueError
        return raw

    def parse(text: str) -> Raw:
        return _FLAGS.get(text.lower(), text)

    return Kind(Said("true or false"), read, _same, parse)


def choice(*words: str) -> Kind[str]:
    """One of some words."""

    def read(raw: Raw) -> str:
        if not isinstance(raw, str) or raw not in words:
            raise ValueError
        return raw

    return Kind(Said("%1 or %2", ", ".join(words[:-1]), words[-1]) if words[1:] else words[0], read, _same, _same)


def choices(*words: str) -> Kind[tuple[str, ...]]:
    """Any of some words."""

    def read(raw: Raw) -> tuple[str, ...]:
        if not isinstance(raw, list) or any(word not in words for word in raw):
            raise ValueError
        return tuple(dict.fromkeys(raw))

    return Kind(Said("a list of %1", ", ".join(words)), read, list, _words)


def text(allowed: str) -> Kind[str]:
    """Any text that is not empty."""

    def read(raw: Raw) -> str:
        if not isinstance(raw, str) or not raw.strip():
            raise ValueError
        return raw

    return Kind(allowed, read, _same, _same)


def ids() -> Kind[tuple[str, ...] | None]:
    """A list of exercise ids; None (not set) stands for all."""

    def read(raw: Raw) -> tuple[str, ...] | None:
        if not isinstance(raw, list) or not all(isinstance(name, str) and name for name in raw):
            raise ValueError
        return tuple(dict.fromkeys(raw))

    def write(value: tuple[str, ...] | None) -> Raw:
        return None if value is None else list(value)

    return Kind(Said('a list of exercise ids, such as ["lunge", "saddle"]'), read, write, _words)


def answer() -> Kind[bool | None]:
    """Yes, no, or not asked yet (None)."""
    plain = flag()
    return Kind(plain.allowed, plain.read, _same, plain.parse)


_SPAN = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)", re.ASCII)


def hours() -> Kind[tuple[Span, ...] | None]:
    """The working hours of a day; None (not set) differs from an empty list."""

    def read(raw: Raw) -> tuple[Span, ...] | None:
        if not isinstance(raw, list):
            raise ValueError
        return tuple(_span(part) for part in raw)

    def write(value: tuple[Span, ...] | None) -> Raw:
        return None if value is None else [f"{_clock(start)}-{_clock(end)}" for start, end in value]

    allowed = Said('a list such as ["09:00-12:30", "13:30-18:00"], 00:00 to 24:00, start and end not alike')
    return Kind(allowed, read, write, _words)


def _span(raw: Raw) -> Span:
    match = _SPAN.fullmatch(raw) if isinstance(raw, str) else None
    if match is None:
        raise ValueError
    start, end = _minute(match[1], match[2]), _minute(match[3], match[4])
    if start in (end, LAST_MINUTE):
        raise ValueError
    return start, end


def _minute(hour: str, minute: str) -> int:
    at = int(hour) * 60 + int(minute)
    if int(minute) > 59 or at > LAST_MINUTE:
        raise ValueError
    return at


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def shown(raw: Raw) -> str:
    """A raw value as people write it in the file."""
    if isinstance(raw, Sequence) and not isinstance(raw, str):
        return f"[{', '.join(shown(part) for part in raw)}]"
    return json.dumps(raw, ensure_ascii=False, default=str)
