"""What the oracle reads of a trace: header, settings, working hours and events, with a reader of its own.

Separate from the rules. It expects a well-formed trace: what is malformed is tried on the engine's reader alone.
"""

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
REASONS = ("fullscreen", "call", "presenting", "do_not_disturb")
MINUTES_A_DAY = 24 * 60
SECONDS_PER = {"h": 3600, "m": 60, "s": 1}


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a trace."""

    t: int
    name: str
    reason: str
    seconds: int | None
    done: float


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings that the rules name, in seconds; `hours` per weekday in minutes after midnight."""

    interval: int
    heads_up: int
    settle: int
    snoozes: tuple[int, ...]
    max_snoozes: int
    undo: int
    away_after: int
    natural_break: int
    honoured: frozenset[str]
    max_hold: int
    lull: int
    max_lull_wait: int
    hours: dict[int, list[tuple[int, int]]]


def seconds_of(duration: str) -> int:
    """`1h30m` as seconds."""
    return sum(int(count) * SECONDS_PER[unit] for count, unit in re.findall(r"(\d+)([hms])", duration))


def minute_of(clock: str) -> int:
    """`09:30` as minutes after midnight."""
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def settings_of(raw: dict[str, Any]) -> Settings:
    """The header's settings over the defaults."""

    def duration(key: str, default: str) -> int:
        return seconds_of(raw.get(key, default))

    hours: dict[int, list[tuple[int, int]]] = {}
    for weekday, name in enumerate(DAYS):
        if f"hours.{name}" in raw:
            spans = (span.split("-") for span in raw[f"hours.{name}"])
            hours[weekday] = [(minute_of(start), minute_of(end)) for start, end in spans]
    return Settings(
        interval=duration("schedule.interval", "45m"),
        heads_up=duration("schedule.heads_up", "60s"),
        settle=duration("schedule.settle", "30s"),
        snoozes=tuple(seconds_of(text) for text in raw.get("schedule.snoozes", ["5m", "10m", "15m"])),
        max_snoozes=raw.get("schedule.max_snoozes", 2),
        undo=duration("schedule.undo", "10s"),
        away_after=duration("presence.away_after", "3m"),
        natural_break=duration("presence.natural_break", "5m"),
        honoured=frozenset(reason for reason in REASONS if raw.get(f"courtesy.{reason}", True)),
        max_hold=duration("courtesy.max_hold", "30m"),
        lull=duration("courtesy.lull", "5s"),
        max_lull_wait=duration("courtesy.max_lull_wait", "90s"),
        hours=hours,
    )


def hours_of_the_week(settings: Settings, start: datetime | None) -> list[bool] | None:
    """For each minute of the week from Monday 00:00 whether it is a working one; None when all are."""
    if start is None or not settings.hours:
        return None
    week = [False] * (7 * MINUTES_A_DAY)
    for weekday, spans in settings.hours.items():
        for begins, ends in spans:
            length = ends - begins if ends > begins else ends - begins + MINUTES_A_DAY
            for minute in range(length):
                week[(weekday * MINUTES_A_DAY + begins + minute) % len(week)] = True
    return week


def header_and_events(lines: list[str]) -> tuple[Settings, datetime | None, list[Event]]:
    """The parts of a trace; without a header, the defaults and no start."""
    rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    header = rows.pop(0) if rows and "t" not in rows[0] else {}
    start = datetime.fromisoformat(header["start"]) if "start" in header else None
    events = [
        Event(row["t"], row["event"], row.get("reason", ""), row.get("seconds"), row.get("done", 0)) for row in rows
    ]
    return settings_of(header.get("settings", {})), start, events
