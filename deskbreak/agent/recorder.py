"""What happened, written into the history as it happens.

Separate from the engine because the history is on the wall clock, and from the store because what an effect means for
the history is decided here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject

from deskbreak.core import effects as happen
from deskbreak.core.history import Entry, Hold, Kind, Outcome
from deskbreak.core.progression.standing import Standing
from deskbreak.core.rules import SECOND
from deskbreak.core.statistics import Today, today
from deskbreak.storage.history_db import HistoryDb


class Recorder(QObject):
    """Told every effect; keeps the day's entries at hand for the status."""

    def __init__(self, history: HistoryDb, wall_of: Callable[[int], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._wall_of = wall_of
        self._holds: tuple[Hold, ...] = ()
        self._last_break: datetime | None = None
        self._entries: list[Entry] | None = None
        self._entries_of: datetime | None = None

    def keep_holds(self, holds: tuple[Hold, ...]) -> None:
        """The holds done so far in the break that is on; they are written when it ends, however it ends."""
        self._holds = holds

    def answer(self, holds: tuple[Hold, ...]) -> bool:
        """The person said how the holds of the last break felt; False where there was none."""
        if self._last_break is None:
            return False
        self._history.set_holds(self._last_break, holds)
        return True

    def keep_standings(self, standings: Mapping[str, Standing]) -> None:
        """Where the person stands from now on; what that means, the faces know."""
        if standings:
            self._history.set_standings(standings)

    def look_again(self) -> None:
        """The history was changed by others than us."""
        self._entries = None

    def flush(self) -> None:
        """Write what could not be written before."""
        self._history.flush()

    def note(self, effect: happen.Effect) -> None:
        """Write what the effect means for the history, if anything."""
        match effect:
            case happen.NoteSat(since=since, length=length):
                self._add(since, Kind.SITTING, length)
            case happen.NoteNaturalBreak(since=since, length=length):
                self._add(since, Kind.NATURAL_BREAK, length)
            case happen.NoteBreakFinished(at=at, since=since, partly=partly):
                self._add_break(since, at, Outcome.PARTLY if partly else Outcome.FINISHED)
            case happen.NoteBreakStopped(at=at, since=since):
                self._add_break(since, at, Outcome.STOPPED)
            case happen.NoteSkipped(at=at):
                self._add(at, Kind.SKIPPED, 0)
            case happen.NoteSnoozed(at=at, length=length):
                self._add(at, Kind.SNOOZED, length)
            case happen.NoteJustStretched(at=at):
                self._add(at, Kind.JUST_STRETCHED, 0)
            case happen.NoteUndone(choice=choice):
                self._history.take_back(Kind.SNOOZED if choice == "snooze" else Kind.SKIPPED)
                self._entries = None
            case happen.NoteCountedAsSitting():
                self._history.recount_natural_break()
                self._entries = None
            case happen.StartBreak():
                self._holds = ()
            case _:
                pass

    def today(self, now: datetime, sitting_since: datetime | None, asked: bool) -> Today:
        """The day so far; `sitting_since` is when the sitting that goes on began, `asked` whether an offer is open."""
        if self._entries is None or self._entries_of is None or self._entries_of.date() != now.date():
            start = datetime.combine(now.date(), time(), now.tzinfo)
            self._entries = self._history.entries(start, start + timedelta(days=1))
            self._entries_of = now
        running = None
        if sitting_since is not None:
            running = Entry(sitting_since, Kind.SITTING, max(0, int((now - sitting_since).total_seconds())))
        return today(self._entries, now, running, asked)

    def _add(self, since: int, kind: Kind, length: int) -> None:
        self._write(Entry(self._wall_of(since), kind, length // SECOND))

    def _add_break(self, since: int, at: int, outcome: Outcome) -> None:
        start = self._wall_of(since)
        self._write(Entry(start, Kind.BREAK, (at - since) // SECOND, outcome, self._holds))
        self._last_break, self._holds = start, ()

    def _write(self, entry: Entry) -> None:
        self._history.grow(entry)  # doing it again after a kill does no harm
        self._entries = None
