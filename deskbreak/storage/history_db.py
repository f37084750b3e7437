"""The history as the agent keeps it: written at once where that works, kept in memory until it does where not.

Separate from reading (history_reader) because writing has the faults: a full disk, a file of another version, a file
that is broken. None of them stops the counting, and none loses what the file already held. The file is opened for each
write and closed after it: there are a few an hour, and between them it costs no memory and may be moved or copied.
"""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Hold, Kind
from deskbreak.core.progression.standing import Standing
from deskbreak.core.said import Said, together
from deskbreak.storage.aside import set_aside
from deskbreak.storage.history_changes import (
    Change,
    EntriesReplaced,
    EntryAdded,
    EntryGrown,
    HoldsSet,
    LastTakenBack,
    NaturalBreakRecounted,
    StandingsSet,
)
from deskbreak.storage.history_reader import HistoryReader, is_broken, newer, primary_code
from deskbreak.storage.history_schema import NewerSchema, NotAHistory, create, upgrade

# About two months of full days; what is older is given up, which is said.
MOST_UNWRITTEN = 5000
# The agent waits here, and its windows with it. Readers hold their lock for milliseconds.
_WAIT_SECONDS = 0.25

_log = logging.getLogger(__name__)


class HistoryDb:
    """The history at `path`. No method raises for a fault of the file: `tell` hears of each once, until it is over."""

    def __init__(self, path: Path, tell: Callable[[DeskbreakError], None]) -> None:
        self._path = path
        self._tell = tell
        self._unwritten: deque[Change] = deque(maxlen=MOST_UNWRITTEN)
        self._checked = False
        self._told: set[str] = set()

    @property
    def unwritten(self) -> int:
        """How many changes wait in memory, because the file can't be written just now."""
        return len(self._unwritten)

    def add(self, entry: Entry) -> None:
        """Keeps what happened."""
        self._change(EntryAdded(entry))

    def grow(self, entry: Entry) -> None:
        """Keeps what is still going on: replaces the entry of the same kind and moment, or adds it.

        Doing it again does no harm, so a restart may repeat what it is not sure of.
        """
        grown = EntryGrown(entry)
        # Otherwise a sitting that is kept anew every few minutes fills the memory while the disk is full.
        last = self._unwritten[-1] if self._unwritten else None
        if isinstance(last, EntryGrown) and grown.replaces(last.entry):
            self._unwritten.pop()
        self._change(grown)

    def set_holds(self, at: datetime, holds: tuple[Hold, ...]) -> None:
        """Replaces the holds of the break that began at `at`, now that the person answered about them."""
        self._change(HoldsSet(at, holds))

    def recount_natural_break(self) -> None:
        """The last natural break becomes sitting ("I was sitting", rule 7)."""
        self._change(NaturalBreakRecounted())

    def take_back(self, kind: Kind) -> None:
        """Removes the last entry of `kind` (undo of a snooze or a skip, rule 17)."""
        self._change(LastTakenBack(kind))

    def set_standings(self, standings: Mapping[str, Standing]) -> None:
        """Keeps where the person stands in these exercises from now on."""
        self._change(StandingsSet(standings))

    def replace(self, change: EntriesReplaced) -> None:
        """Some entries are removed, or come back."""
        self._change(change)

    def ready(self) -> None:
        """Raises DeskbreakError where the file can't be written just now, for what must not wait in memory."""
        if not self.flush():
            raise DeskbreakError(
                Said("The history at %1 can't be written just now, so nothing was removed from it.", self._path),
                Said("“deskbreak doctor” and the log tell why; try again then."),
            )

    def begin_new(self) -> None:
        """The file was moved or put there by others: the next write makes it, or checks it again."""
        self._checked = False
        self.flush()

    def entries(self, start: datetime, end: datetime) -> list[Entry]:
        """What began before `end` and was not over at `start`, unwritten entries too, in the order of time.

        For a day or a month. All of a history is better read by HistoryReader, in memory that does not grow.
        """
        self.flush()
        try:
            found = list(HistoryReader(self._path).entries(start, end))
        except DeskbreakError as error:
            self._say(error)
            found = []
        for change in self._unwritten:
            change.show(found)
        return sorted(
            (entry for entry in found if entry.at < end and (entry.end > start or entry.at >= start)),
            key=lambda entry: entry.at,
        )

    def standings(self) -> dict[str, Standing]:
        """Where the person stands in each exercise that is known of."""
        self.flush()
        try:
            found = HistoryReader(self._path).standings()
        except DeskbreakError as error:
            self._say(error)
            found = {}
        for change in self._unwritten:
            if isinstance(change, StandingsSet):
                found |= change.standings
        return found

    def flush(self) -> bool:
        """Writes what waits in memory; the first time it makes or checks the file. Whether nothing waits any more."""
        if self._checked and not self._unwritten:
            return True
        try:
            try:
                self._write()
            except (sqlite3.DatabaseError, NotAHistory) as error:
                if not (isinstance(error, NotAHistory) or is_broken(error)):
                    raise
                self._begin_anew()
                self._write()
        except (sqlite3.Error, OSError, NewerSchema, NotAHistory) as error:
            self._say(_unwritable(self._path, error))
            return False
        self._told.clear()
        return True

    def _change(self, change: Change) -> None:
        if len(self._unwritten) == MOST_UNWRITTEN:
            self._say(
                DeskbreakError(
                    Said(
                        "So much waits to be written to the history at %1 that its oldest part is given up.", self._path
                    ),
                    Said("Make the file writable again soon."),
                )
            )
        self._unwritten.append(change)
        self.flush()

    def _write(self) -> None:
        with closing(self._opened()) as connection:
            connection.execute("BEGIN IMMEDIATE")
            with connection:
                for change in self._unwritten:
                    self._write_one(connection, change)
        self._unwritten.clear()

    def _write_one(self, connection: sqlite3.Connection, change: Change) -> None:
        try:
            change.write(connection)
        except sqlite3.IntegrityError:
            # A fault of ours, not of the disk; trying again would keep all later changes waiting for ever.
            _log.exception("a change of the history is against its rules and is left out: %s", change)

    def _opened(self) -> sqlite3.Connection:
        if not self._path.exists():
            self._make()
        uri = self._path.absolute().as_uri() + "?mode=rw"
        connection = sqlite3.connect(uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            # What the person removes is not to be read from the file's free pages either.
            connection.execute("PRAGMA secure_delete = ON")
            # The journal's end is synced too, so that a power cut can't bring back what was before the last write.
            connection.execute("PRAGMA synchronous = EXTRA")
            upgrade(connection)
            if not self._checked:
                (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                if verdict != "ok":
                    raise NotAHistory(verdict)
                self._checked = True
        except BaseException:
            connection.close()
            raise
        return connection

    def _make(self) -> None:
        # A journal whose database was removed would be played into the new one.
        stray = self._path.with_name(self._path.name + "-journal")
        if stray.exists():
            set_aside(stray, datetime.now())
        create(self._path)

    def _begin_anew(self) -> None:
        aside = set_aside(self._path, datetime.now())
        self._say(
            DeskbreakError(
                Said("The history at %1 is cut short, damaged, or no history of deskbreak's.", self._path),
                Said("It was set aside as %1 and a new one begins.", aside.name),
            )
        )

    def _say(self, trouble: DeskbreakError) -> None:
        if trouble.sentence not in self._told:
            self._told.add(trouble.sentence)
            _log.warning("%s", trouble)
            self._tell(trouble)


def _unwritable(path: Path, error: Exception) -> DeskbreakError:
    later = Said("Until then what happens is kept in memory, and written as soon as it can be.")
    if isinstance(error, NewerSchema):
        return newer(path, error)
    if primary_code(error) == sqlite3.SQLITE_FULL or getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
        return DeskbreakError(
            Said("The disk is full, so the history at %1 can't be written.", path),
            together(Said("Free some space."), later),
        )
    if primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DeskbreakError(
            Said("The history at %1 is held by another program.", path), together(Said("Close that program."), later)
        )
    return DeskbreakError(
        Said("The history at %1 can't be written (%2).", path, error),
        together(Said("Check that its folder is yours to write in."), later),
    )
