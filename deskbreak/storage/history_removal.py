"""Taking a day, or everything, out of the history, with a way back for as long as the caller grants one.

Separate from keeping (history_db) because it alone makes the history smaller. A day waits in memory; all
of it waits as a file beside the new history, so that ten years are gone, and back, in a moment. Where the person stands
in each exercise stays in either case: it is no counted minute, and rests after pain are for their safety.
"""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Kind
from deskbreak.core.said import Said
from deskbreak.core.statistics import pieces
from deskbreak.storage.history_changes import EntriesReplaced
from deskbreak.storage.history_db import HistoryDb
from deskbreak.storage.history_reader import HistoryReader

_DAY = timedelta(days=1)

_log = logging.getLogger(__name__)


class HistoryRemoval:
    """Removes from `db`, whose file is at `path`. One removal at a time: the next one makes the last one final."""

    def __init__(self, db: HistoryDb, path: Path) -> None:
        self._db, self._path = db, path
        self._aside = path.with_name(path.name + ".removed")
        self._day: EntriesReplaced | None = None
        self._is_all_aside = False

    def finish_interrupted(self) -> None:
        """What an earlier run removed and did not live to let go: gone for good now.

        Without a history in its place it was killed before the removal was whole; then nothing was removed.
        """
        try:
            if self._path.exists():
                self._aside.unlink(missing_ok=True)
            elif self._aside.exists():
                self._aside.rename(self._path)
        except OSError as error:
            _log.warning("what was removed earlier is still at %s: %s", self._aside, error)

    def remove_day(self, day: date) -> None:
        """Takes out what is counted on this day, by the clock of the place where it happened.

        A sitting over midnight is cut there. Raises DeskbreakError where the history can't be written now.
        """
        self.let_go()
        self._db.ready()
        start = datetime.combine(day, time(), UTC) - _DAY
        touching = [entry for entry in self._db.entries(start, start + 3 * _DAY) if _is_counted_on(entry, day)]
        kept = [rest for entry in touching for rest in _without(entry, day)]
        self._day = EntriesReplaced(tuple(touching), tuple(kept))
        self._db.replace(self._day)

    def remove_all(self) -> None:
        """Takes out everything but the standings. Raises DeskbreakError where that can't be done now."""
        self.let_go()
        self._db.ready()
        standings = self._db.standings()
        try:
            self._path.rename(self._aside)
        except OSError as error:
            raise _stuck(self._path, error) from error
        self._is_all_aside = True
        self._db.begin_new()
        if standings:
            self._db.set_standings(standings)

    def put_back(self) -> bool:
        """Undoes the last removal, and keeps what happened since; False where there is none to undo."""
        if self._day is not None:
            self._db.replace(self._day.reversed())
            self._day = None
            return True
        if not self._is_all_aside:
            return False
        self._is_all_aside = False
        since = list(HistoryReader(self._path).entries())
        standings = self._db.standings()
        try:
            self._aside.replace(self._path)
        except OSError as error:
            raise _stuck(self._path, error) from error
        self._db.begin_new()
        for entry in since:
            self._db.grow(entry)
        self._db.set_standings(standings)
        return True

    def let_go(self) -> None:
        """From now on there is no way back."""
        self._day = None
        if self._is_all_aside:
            self._is_all_aside = False
            try:
                self._aside.unlink(missing_ok=True)
            except OSError as error:
                _log.warning("what was removed is still at %s: %s", self._aside, error)


def _is_counted_on(entry: Entry, day: date) -> bool:
    if entry.kind is Kind.SITTING:
        return any(start.date() == day for start, _ in pieces(entry))
    return entry.at.date() == day


def _without(entry: Entry, day: date) -> list[Entry]:
    """What is left of an entry without what it has on this day: only time at the desk is counted on two days."""
    if entry.kind is not Kind.SITTING:
        return []
    return [Entry(start, entry.kind, seconds) for start, seconds in pieces(entry) if start.date() != day and seconds]


def _stuck(path: Path, error: OSError) -> DeskbreakError:
    return DeskbreakError(
        Said("The history at %1 can't be moved (%2).", path, error.strerror or error),
        Said("Nothing was removed. Check that its folder is yours to write in."),
    )
