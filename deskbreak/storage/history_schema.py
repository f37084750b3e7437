"""The tables of history.db, how older ones become today's, and how to tell that a file is one of ours.

Separate so that a change of the tables is one more step at the end of `STEPS`. `PRAGMA user_version` is the number of
steps that a file has seen, `PRAGMA application_id` says that it is deskbreak's.

A rollback journal (SQLite's default), not a write-ahead log: with the latter even reading makes files beside the
database, and a reader with no right to write could not read. A few rows an hour are written, so speed is no matter.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

APPLICATION_ID = 0x64736B62  # "dskb"

# A step that was released is never changed: files out there have seen it.
STEPS: Sequence[Sequence[str]] = (
    (
        # `moment` and `until` are `at` and the end in seconds since 1970, to find and sort by; `at` is what counts.
        """CREATE TABLE entries (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            kind TEXT NOT NULL
                CHECK (kind IN ('sitting', 'break', 'natural_break', 'skipped', 'snoozed', 'just_stretched')),
            seconds INTEGER NOT NULL CHECK (seconds >= 0),
            outcome TEXT CHECK (outcome IN ('finished', 'partly', 'stopped')),
            moment INTEGER NOT NULL,
            until INTEGER NOT NULL,
            CHECK ((kind = 'break') = (outcome IS NOT NULL)))""",
        "CREATE INDEX entries_by_moment ON entries (moment, id)",
        "CREATE INDEX entries_by_end ON entries (until, moment)",
        """CREATE TABLE holds (
            entry INTEGER NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            exercise TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
            level INTEGER NOT NULL CHECK (level >= 1),
            seconds INTEGER NOT NULL CHECK (seconds >= 0),
            feedback TEXT CHECK (feedback IN ('easy', 'right', 'too_much', 'pain')),
            pain_at TEXT CHECK (pain_at IN ('knee', 'back', 'hip_joint', 'tingling', 'other')),
            PRIMARY KEY (entry, place))""",
        # What the person stretches at now: the level of each exercise and the seconds of its hold.
        """CREATE TABLE levels (
            exercise TEXT PRIMARY KEY,
            level INTEGER NOT NULL CHECK (level >= 1),
            hold INTEGER NOT NULL CHECK (hold >= 1))""",
    ),
    # The rest of where the person stands (counts, rests), as JSON in the words of `Standing`: it is read and written
    # whole, with the level and the hold, which are columns to be found by.
    ("ALTER TABLE levels ADD COLUMN standing TEXT",),
)


class NewerSchema(Exception):
    """The file was made by a later deskbreak; it is not touched."""

    def __init__(self, found: int) -> None:
        super().__init__(found)
        self.found = found


class NotAHistory(Exception):
    """A database, but none of deskbreak's, or not all of it."""


def seen_steps(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = STEPS) -> int:
    """How many of `steps` the file has seen. Raises NewerSchema, NotAHistory, or sqlite3.DatabaseError if broken."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or not _is_whole(connection):
        raise NotAHistory
    if version > len(steps):
        raise NewerSchema(version)
    return int(version)


def _is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the file has all its pages. SQLite takes what is missing of the last one for zeros and says nothing."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    _, _, path = connection.execute("PRAGMA database_list").fetchone()
    return not path or os.path.getsize(path) >= pages * page_bytes


def upgrade(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = STEPS) -> None:
    """Brings a file to today's tables in one transaction: all of it or nothing. Raises as `seen_steps` does."""
    if seen_steps(connection, steps) == len(steps):
        return
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        for step in steps[seen_steps(connection, steps) :]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps)}")


def create(path: Path) -> None:
    """Makes an empty history at `path`, where there is none; its owner alone can read it.

    It is made under another name first, so that a kill leaves no half-made file.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".new")
    for leftover in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
        leftover.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        upgrade(connection)
    unfinished.replace(path)
