"""The days of a history, read as numbers: what the history window and `deskbreak history` show of months and years.

Separate from the reader of entries because it makes none: a year of full days is 40,000 entries, and as many objects
take half a second where bare rows take a tenth. What the rows mean is `core.statistics`' to say, here as there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from deskbreak.core.history import Entry, Kind, Outcome
from deskbreak.core.statistics import HIP_EXERCISES, Day, Hips, Piece, day_pieces, folded
from deskbreak.storage.history_reader import FAULTS, opened, unreadable

# Read in one go: a tenth of what the agent's writes can wait.
CHUNK = 20_000
_DAY = timedelta(days=1)
_DAY_SECONDS = 86_400

_ROWS = """SELECT moment, id, at, seconds, until - moment, kind, outcome FROM entries
    WHERE (moment, id) > (?, ?) AND moment < ? ORDER BY moment, id LIMIT ?"""
_MARKS = ",".join("?" * len(HIP_EXERCISES))
_HIPS = f"""SELECT substr(at, 1, 10), sum(holds.seconds * (side != 'right')), sum(holds.seconds * (side != 'left'))
    FROM entries CROSS JOIN holds ON holds.entry = entries.id
    WHERE moment >= ? AND moment < ? AND exercise IN ({_MARKS}) GROUP BY 1"""


def history_days(path: Path, first: date, last: date) -> list[Day]:
    """The days from `first` to `last` on which something happened, in order. Errors are DeskbreakErrors."""
    try:
        with opened(path) as connection:
            start, end = _bounds(first, last)
            return [
                day
                for day in folded(_pieces(connection, start, end), _hips(connection, start, end))
                if first <= day.date <= last
            ]
    except FAULTS as error:
        raise unreadable(path, error) from error


def history_pieces(path: Path, first: date, last: date) -> Iterator[Piece]:
    """What happened on these days, for folds of another sort. To be read to its end at once: the file is open."""
    lowest, highest = first.isoformat(), last.isoformat()
    try:
        with opened(path) as connection:
            for piece in _pieces(connection, *_bounds(first, last)):
                if lowest <= piece.day <= highest:
                    yield piece
    except FAULTS as error:
        raise unreadable(path, error) from error


def first_day(path: Path) -> date | None:
    """The day on which the history begins."""
    try:
        with opened(path) as connection:
            row = connection.execute("SELECT at FROM entries ORDER BY moment, id LIMIT 1").fetchone()
    except FAULTS as error:
        raise unreadable(path, error) from error
    return None if row is None else datetime.fromisoformat(row[0]).date()


def day_count(path: Path) -> int:
    """On how many days something began."""
    try:
        with opened(path) as connection:
            (count,) = connection.execute("SELECT count(DISTINCT substr(at, 1, 10)) FROM entries").fetchone()
    except FAULTS as error:
        raise unreadable(path, error) from error
    return int(count)


def _bounds(first: date, last: date) -> tuple[int, int]:
    """In seconds since 1970, a day more on each side: an entry's own offset says which day it belongs to."""
    start = datetime.combine(first, time(), UTC) - _DAY
    end = datetime.combine(last, time(), UTC) + 2 * _DAY
    return int(start.timestamp()), int(end.timestamp())


def _pieces(connection: sqlite3.Connection, start: int, end: int) -> Iterator[Piece]:
    # What began earlier and was not over then counts as well.
    (lowest,) = connection.execute("SELECT min(moment) FROM entries WHERE until >= ?", (start,)).fetchone()
    after = (0 if lowest is None else lowest - 1, 0)
    while True:
        rows = connection.execute(_ROWS, (*after, end, CHUNK)).fetchall()
        for _, _, at, seconds, length, kind, outcome in rows:
            second = int(at[11:13]) * 3600 + int(at[14:16]) * 60 + int(at[17:19])
            if second + length <= _DAY_SECONDS:
                yield Piece(at[:10], second, length, kind, outcome, True)
            else:
                entry = Entry(datetime.fromisoformat(at), Kind(kind), seconds, outcome and Outcome(outcome))
                yield from day_pieces(entry)
        if len(rows) < CHUNK:
            return
        after = (rows[-1][0], rows[-1][1])


def _hips(connection: sqlite3.Connection, start: int, end: int) -> Hips:
    rows = connection.execute(_HIPS, (start, end, *sorted(HIP_EXERCISES)))
    return {day: (left, right) for day, left, right in rows}
