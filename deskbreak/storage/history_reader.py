"""history.db for those who only read: the command line, the windows, and the agent's look at today.

Separate from writing because a reader must never make or change a file, nor keep the agent from writing: it takes a few
hundred entries at a time and holds no lock in between, so memory does not grow with the history either.
"""

from __future__ import annotations

import json
import logging
import math
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Feedback, Hold, Kind, Outcome, PainAt
from deskbreak.core.progression.standing import Standing
from deskbreak.core.said import Said, together
from deskbreak.storage.history_schema import STEPS, NewerSchema, NotAHistory, seen_steps, upgrade

CHUNK = 500
# The agent's writes take milliseconds; a reader can wait for them.
_WAIT_SECONDS = 5.0
_EARLIEST = datetime(1, 1, 2, tzinfo=UTC)
_LATEST = datetime(9999, 12, 30, tzinfo=UTC)

_log = logging.getLogger(__name__)

_ENTRIES = """SELECT moment, id, at, kind, seconds, outcome FROM entries
    WHERE moment >= :lowest AND moment < :end AND (until > :start OR moment >= :start) AND (moment, id) > (:after, :id)
    AND (:kind IS NULL OR kind = :kind)
    ORDER BY moment, id LIMIT :chunk"""


class HistoryReader:
    """Reads the history at `path`; a file that is not there is an empty history. Errors are DeskbreakErrors."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def entries(
        self, start: datetime = _EARLIEST, end: datetime = _LATEST, kind: Kind | None = None
    ) -> Iterator[Entry]:
        """What began before `end` and was not over at `start`, in the order of time; of one kind, or of all."""
        try:
            with opened(self._path) as connection:
                yield from _entries(connection, math.floor(start.timestamp()), math.ceil(end.timestamp()), kind)
        except FAULTS as error:
            raise unreadable(self._path, error) from error

    def standings(self) -> dict[str, Standing]:
        """Where the person stands in each exercise that is known of."""
        try:
            with opened(self._path) as connection:
                rows = connection.execute("SELECT exercise, level, hold, standing FROM levels").fetchall()
        except FAULTS as error:
            raise unreadable(self._path, error) from error
        return {exercise: _standing(exercise, *columns) for exercise, *columns in rows}


FAULTS = (sqlite3.Error, NewerSchema, NotAHistory, OSError)


def unreadable(path: Path, error: Exception) -> DeskbreakError:
    """The sentence for a history that could not be read."""
    if isinstance(error, NewerSchema):
        return newer(path, error)
    if isinstance(error, NotAHistory) or is_broken(error):
        return DeskbreakError(
            Said("The history at %1 is cut short, damaged, or no history of deskbreak's.", path),
            Said("Nothing was changed; deskbreak sets the file aside and begins a new one when it next writes."),
        )
    return DeskbreakError(
        Said("The history at %1 can't be read (%2).", path, error), Said("Check that the file is yours to read.")
    )


def newer(path: Path, error: NewerSchema) -> DeskbreakError:
    """The sentence for a history of a later deskbreak."""
    return DeskbreakError(
        Said(
            "The history at %1 is from a newer deskbreak (version %2; this one knows %3).",
            path,
            error.found,
            len(STEPS),
        ),
        together(
            Said("Update deskbreak."),
            Said("Until then the file is left as it is, and what happens is kept only while deskbreak runs."),
        ),
    )


def is_broken(error: Exception) -> bool:
    """Whether SQLite says that the file is damaged or no database at all."""
    return primary_code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def primary_code(error: Exception) -> int:
    """SQLite's result code without its extension, 0 where it has none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The database, or a copy in memory's stead of one that would have to be changed before it can be read."""
    if not path.exists():
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            for statement in (statement for step in STEPS for statement in step):
                connection.execute(statement)
            yield connection
        return
    with closing(_connected(path)) as connection:
        if _reads_as_it_is(connection):
            yield connection
            return
    # Hardly ever needed, and this import would cost the agent 0.9 MiB.
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="deskbreak-") as folder, closing(_upgraded_copy(path, Path(folder))) as connection:
        yield connection


def _connected(path: Path) -> sqlite3.Connection:
    uri = path.absolute().as_uri() + "?mode=ro"
    return sqlite3.connect(uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None)


def _reads_as_it_is(connection: sqlite3.Connection) -> bool:
    """False if it has older tables, or if a write was killed and its journal must be played back first."""
    try:
        return seen_steps(connection) == len(STEPS)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_READONLY_ROLLBACK:
            return False
        raise


def _upgraded_copy(path: Path, folder: Path) -> sqlite3.Connection:
    for suffix in ("-journal", ""):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            (folder / f"history.db{suffix}").write_bytes(beside.read_bytes())
    connection = sqlite3.connect(folder / "history.db", isolation_level=None)
    upgrade(connection)
    return connection


def _entries(connection: sqlite3.Connection, start: int, end: int, kind: Kind | None) -> Iterator[Entry]:
    # Where to begin: the earliest of what was not over at `start`, so that the index by moment need not be walked from
    # the first day on.
    (lowest,) = connection.execute("SELECT min(moment) FROM entries WHERE until >= ?", (start,)).fetchone()
    if lowest is None:
        return
    after = (lowest - 1, 0)
    while True:
        with _snapshot(connection):
            bounds = {"lowest": lowest, "start": start, "end": end, "after": after[0], "id": after[1]}
            rows = connection.execute(_ENTRIES, {**bounds, "kind": kind and kind.value, "chunk": CHUNK}).fetchall()
            holds = holds_of(connection, [row[1] for row in rows if row[5] is not None])
        for _, number, *columns in rows:
            entry = entry_of(number, columns, holds.get(number, ()))
            if entry is not None:
                yield entry
        if len(rows) < CHUNK:
            return
        after = (rows[-1][0], rows[-1][1])


@contextmanager
def _snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    with connection:
        yield


def holds_of(connection: sqlite3.Connection, breaks: list[int]) -> dict[int, tuple[Hold, ...]]:
    """The holds of these breaks, by the number of their rows."""
    marks = ",".join("?" * len(breaks))
    columns = "entry, exercise, side, level, seconds, feedback, pain_at"
    query = f"SELECT {columns} FROM holds WHERE entry IN ({marks}) ORDER BY entry, place"
    found: dict[int, tuple[Hold, ...]] = {}
    for number, exercise, side, level, seconds, feedback, pain_at in connection.execute(query, breaks).fetchall():
        hold = Hold(exercise, side, level, seconds, feedback and Feedback(feedback), pain_at and PainAt(pain_at))
        found[number] = (*found.get(number, ()), hold)
    return found


def _standing(exercise: str, level: int, hold: int, rest: str | None) -> Standing:
    try:
        return Standing.from_json({**json.loads(rest or "{}"), "level": level, "hold": hold})
    except (ValueError, TypeError) as error:
        # As with an entry; the level and the hold are what matters most.
        _log.warning("all but the level of “%s” can't be read in the history: %s", exercise, error)
        return Standing(level, hold)


def entry_of(number: int, columns: list[object], holds: tuple[Hold, ...]) -> Entry | None:
    """The entry of a row, from `at`, `kind`, `seconds` and `outcome`; None, and a word in the log, for a wrong one."""
    at, kind, seconds, outcome = columns
    try:
        return Entry(
            datetime.fromisoformat(str(at)),
            Kind(str(kind)),
            int(str(seconds)),
            None if outcome is None else Outcome(str(outcome)),
            holds,
        )
    except ValueError as error:
        # Only a hand that edited the file can have written it; the other rows are still worth having.
        _log.warning("row %s of the history can't be read and is passed over: %s", number, error)
        return None
