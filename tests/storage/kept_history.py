"""A history in a folder, as the tests of keeping and of faults both use it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Feedback, Hold, Kind, Outcome
from deskbreak.storage.history_changes import EntryAdded
from deskbreak.storage.history_db import HistoryDb

NINE = datetime(2026, 11, 20, 9, 0, tzinfo=timezone(timedelta(hours=1)))
DAY = timedelta(days=1)
LUNGE = Hold("lunge", "left", 2, 30)
SADDLE = Hold("saddle", "both", 1, 20, Feedback.EASY)
BREAK = Entry(NINE, Kind.BREAK, 300, Outcome.FINISHED, (LUNGE, SADDLE))


def sat(start: datetime, minutes: int = 45) -> Entry:
    return Entry(start, Kind.SITTING, minutes * 60)


class History:
    """A history in a folder of its own, with what it told."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "history.db"
        self.told: list[DeskbreakError] = []
        self.db = HistoryDb(self.path, self.told.append)

    def again(self) -> HistoryDb:
        """As the next start of the agent finds it."""
        self.db = HistoryDb(self.path, self.told.append)
        return self.db

    def today(self) -> list[Entry]:
        return self.db.entries(NINE - DAY / 2, NINE + DAY / 2)

    def files(self) -> list[str]:
        return sorted(file.name for file in self.path.parent.iterdir())

    def kept_aside(self) -> Path:
        (aside,) = (file for file in self.path.parent.iterdir() if ".broken-" in file.name)
        return aside


def added(number: int) -> EntryAdded:
    """A change that adds an entry of `number` seconds, `number` minutes after nine."""
    return EntryAdded(Entry(NINE + timedelta(minutes=number), Kind.SITTING, number))
