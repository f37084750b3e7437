"""What can be changed in the history, each change a value.

Separate so that a change that can't be written yet (a full disk) waits in memory and is written later in the same
words, and until then the entries that are read can be shown as if it had been.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from deskbreak.core.history import Entry, Hold, Kind
from deskbreak.core.progression.standing import Standing


class Change(Protocol):
    """One change of the history."""

    def write(self, connection: sqlite3.Connection) -> None:
        """Makes the change in the database, in the transaction that is open."""

    def show(self, entries: list[Entry]) -> None:
        """Makes the change in entries that were read from the database."""


@dataclass(frozen=True, slots=True)
class EntryAdded:
    """One more thing happened."""

    entry: Entry

    def write(self, connection: sqlite3.Connection) -> None:
        entry = self.entry
        number = connection.execute(
            "INSERT INTO entries (at, kind, seconds, outcome, moment, until) VALUES (?, ?, ?, ?, ?, ?)",
            (
                entry.at.isoformat(),
                entry.kind.value,
                entry.seconds,
                entry.outcome and entry.outcome.value,
                _moment(entry.at),
                _moment(entry.end),
            ),
        ).lastrowid
        _insert_holds(connection, number, entry.holds)

    def show(self, entries: list[Entry]) -> None:
        entries.append(self.entry)


@dataclass(frozen=True, slots=True)
class EntryGrown:
    """What began then has gone on: the entry of this kind and moment is replaced, or added if it is new."""

    entry: Entry

    def write(self, connection: sqlite3.Connection) -> None:
        moment, kind = _moment(self.entry.at), self.entry.kind.value
        connection.execute("DELETE FROM entries WHERE moment = ? AND kind = ?", (moment, kind))
        EntryAdded(self.entry).write(connection)

    def show(self, entries: list[Entry]) -> None:
        entries[:] = [entry for entry in entries if not self.replaces(entry)]
        entries.append(self.entry)

    def replaces(self, entry: Entry) -> bool:
        """Whether `entry` is an earlier form of this one."""
        return (entry.at, entry.kind) == (self.entry.at, self.entry.kind)


@dataclass(frozen=True, slots=True)
class EntriesReplaced:
    """These entries are no more, and those are in their place."""

    old: tuple[Entry, ...]
    new: tuple[Entry, ...]

    def reversed(self) -> EntriesReplaced:
        """The change that undoes this one."""
        return EntriesReplaced(self.new, self.old)

    def write(self, connection: sqlite3.Connection) -> None:
        connection.executemany(
            "DELETE FROM entries WHERE moment = ? AND kind = ?",
            [(_moment(entry.at), entry.kind.value) for entry in self.old],
        )
        for entry in self.new:
            EntryAdded(entry).write(connection)

    def show(self, entries: list[Entry]) -> None:
        gone = {(entry.at, entry.kind) for entry in self.old}
        entries[:] = [entry for entry in entries if (entry.at, entry.kind) not in gone]
        entries.extend(self.new)


@dataclass(frozen=True, slots=True)
class HoldsSet:
    """The person answered about the holds of the break that began at `at`."""

    at: datetime
    holds: tuple[Hold, ...]

    def write(self, connection: sqlite3.Connection) -> None:
        found = connection.execute(
            "SELECT max(id) FROM entries WHERE moment = ? AND kind = 'break'", (_moment(self.at),)
        ).fetchone()
        if found[0] is not None:
            connection.execute("DELETE FROM holds WHERE entry = ?", found)
            _insert_holds(connection, found[0], self.holds)

    def show(self, entries: list[Entry]) -> None:
        for index, entry in enumerate(entries):
            if entry.kind is Kind.BREAK and _moment(entry.at) == _moment(self.at):
                entries[index] = replace(entry, holds=self.holds)


@dataclass(frozen=True, slots=True)
class NaturalBreakRecounted:
    """The last natural break was sitting ("I was sitting", rule 7)."""

    def write(self, connection: sqlite3.Connection) -> None:
        connection.execute(
            "UPDATE entries SET kind = 'sitting' WHERE id = (SELECT max(id) FROM entries WHERE kind = 'natural_break')"
        )

    def show(self, entries: list[Entry]) -> None:
        index = _last(entries, Kind.NATURAL_BREAK)
        if index is not None:
            entries[index] = replace(entries[index], kind=Kind.SITTING)


@dataclass(frozen=True, slots=True)
class LastTakenBack:
    """The last entry of this kind did not happen (undo, rule 17)."""

    kind: Kind

    def write(self, connection: sqlite3.Connection) -> None:
        connection.execute(
            "DELETE FROM entries WHERE id = (SELECT max(id) FROM entries WHERE kind = ?)", (self.kind.value,)
        )

    def show(self, entries: list[Entry]) -> None:
        index = _last(entries, self.kind)
        if index is not None:
            del entries[index]


@dataclass(frozen=True, slots=True)
class StandingsSet:
    """Where the person stands in these exercises from now on."""

    standings: Mapping[str, Standing]

    def write(self, connection: sqlite3.Connection) -> None:
        connection.executemany(
            "INSERT OR REPLACE INTO levels (exercise, level, hold, standing) VALUES (?, ?, ?, ?)",
            [(name, one.level, one.hold, json.dumps(one.to_json())) for name, one in self.standings.items()],
        )

    def show(self, entries: list[Entry]) -> None:
        """Standings are no entries."""


def _moment(at: datetime) -> int:
    # Floored before it becomes a float, as Entry floors; a fraction would round up at .9999999.
    return int(at.replace(microsecond=0).timestamp())


def _last(entries: list[Entry], kind: Kind) -> int | None:
    return max((index for index, entry in enumerate(entries) if entry.kind is kind), default=None)


def _insert_holds(connection: sqlite3.Connection, entry: int | None, holds: tuple[Hold, ...]) -> None:
    connection.executemany(
        """INSERT INTO holds (entry, place, exercise, side, level, seconds, feedback, pain_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        [(entry, place, *_columns(hold)) for place, hold in enumerate(holds)],
    )


def _columns(hold: Hold) -> tuple[str | int | None, ...]:
    feedback, pain_at = hold.feedback and hold.feedback.value, hold.pain_at and hold.pain_at.value
    return hold.exercise, hold.side, hold.level, hold.seconds, feedback, pain_at
