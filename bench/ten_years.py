"""Ten years at a desk as a history.db: 60,000 breaks among 400,000 entries, always the same, made in seconds.

Separate so that bench and tests measure on one and the same history. It is written row by row into the tables of today,
past the agent's own careful way, which would take hours.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

from deskbreak.storage.history_schema import create

LAST = date(2026, 11, 20)
"""Where a test wants no other day."""
DAYS, BREAKS, ENTRIES = 3652, 60_000, 400_000
ZONE = timezone(timedelta(hours=1))
_FEELINGS = ("easy", "right", "right", "too_much", None)

_Row = tuple[int, str, str, int, str | None, int, int]
_Hold = tuple[int, int, str, str, int, int, str | None]


def write(path: Path, last: date = LAST, days: int = DAYS, breaks: int = BREAKS, entries: int = ENTRIES) -> None:
    """Make the history at `path`, where there is none; `last` is its last day. Of each break three holds are kept."""
    create(path)
    chance = random.Random(11)
    rows: list[_Row] = []
    holds: list[_Hold] = []
    for number in range(days):
        day = last - timedelta(days=days - 1 - number)
        begun, done = entries * number // days, breaks * number // days
        todo, rests = entries * (number + 1) // days - begun, breaks * (number + 1) // days - done
        for row in _day(day, todo, rests, begun + 1, chance):
            rows.append(row)
            if row[2] == "break":
                holds += _holds(row[0], number, chance)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        connection.executemany(
            "INSERT INTO holds (entry, place, exercise, side, level, seconds, feedback) VALUES (?, ?, ?, ?, ?, ?, ?)",
            holds,
        )
        connection.execute("COMMIT")


def _day(day: date, entries: int, breaks: int, first: int, chance: random.Random) -> Iterator[_Row]:
    """A day's entries in the order of time: between two breaks the person sits, goes away, snoozes and skips."""
    pitch = 16 * 3600 // max(1, entries)
    at = datetime.combine(day, time(7), ZONE)
    for place in range(entries):
        outcome = None
        if place * breaks // entries != (place + 1) * breaks // entries:
            kind, seconds, outcome = "break", 240, chance.choice(("finished", "finished", "partly", "stopped"))
        else:
            kind = chance.choice(("sitting", "sitting", "sitting", "natural_break", "snoozed", "skipped"))
            seconds = {"skipped": 0, "snoozed": 300}.get(kind, pitch - 5)
        moment = int(at.timestamp())
        until = moment if kind in ("skipped", "snoozed") else moment + seconds
        yield first + place, at.isoformat(), kind, seconds, outcome, moment, until
        at += timedelta(seconds=pitch)


def _holds(entry: int, number: int, chance: random.Random) -> list[_Hold]:
    level = 1 + number % 400 // 150
    return [
        (entry, 0, "lunge", "left", level, 20 + chance.randrange(5) * 5, chance.choice(_FEELINGS)),
        (entry, 1, "lunge", "right", level, 20 + chance.randrange(5) * 5, chance.choice(_FEELINGS)),
        (entry, 2, "saddle", "both", level, 20 + chance.randrange(5) * 5, chance.choice(_FEELINGS)),
    ]


def main(arguments: list[str]) -> None:
    """`python -m bench.ten_years PATH DAYS BREAKS ENTRIES`: up to today."""
    path, *shape = arguments
    write(Path(path), date.today(), *map(int, shape))


if __name__ == "__main__":
    main(sys.argv[1:])
