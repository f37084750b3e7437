"""The history as a table: which entries there are, in any order, and a page of them at a time.

Separate from the reader, which tells them in the order of time: a table of ten years is sorted by SQLite and read where
one looks, so that it opens as fast as one of a day.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from deskbreak.core.history import Entry
from deskbreak.storage.history_reader import FAULTS, entry_of, holds_of, opened, unreadable

COLUMNS = ("moment", "kind", "seconds", "outcome")


def entry_numbers(path: Path, since: date | None = None, column: int = 0, *, descending: bool = True) -> array[int]:
    """The numbers of the entries since that day, in the order of one of `COLUMNS`, and then of time."""
    way = "DESC" if descending else "ASC"
    # A day more: the entries' own offsets say which day they belong to.
    start = 0 if since is None else int((datetime.combine(since, time(), UTC) - timedelta(days=1)).timestamp())
    order = f"{COLUMNS[column]} {way}, moment {way}, id {way}"
    query = f"SELECT id FROM entries WHERE moment >= ? AND substr(at, 1, 10) >= ? ORDER BY {order}"
    try:
        with opened(path) as connection:
            rows = connection.execute(query, (start, "" if since is None else since.isoformat()))
            return array("q", (number for (number,) in rows))
    except FAULTS as error:
        raise unreadable(path, error) from error


def entries_of(path: Path, numbers: Sequence[int]) -> list[Entry]:
    """These entries, in this order; those that are no more, or can't be read, are left out."""
    marks = ",".join("?" * len(numbers))
    try:
        with opened(path) as connection:
            rows = connection.execute(
                f"SELECT id, at, kind, seconds, outcome FROM entries WHERE id IN ({marks})", tuple(numbers)
            ).fetchall()
            holds = holds_of(connection, [row[0] for row in rows if row[4] is not None])
    except FAULTS as error:
        raise unreadable(path, error) from error
    found = {number: entry_of(number, columns, holds.get(number, ())) for number, *columns in rows}
    return [entry for entry in (found.get(number) for number in numbers) if entry is not None]
