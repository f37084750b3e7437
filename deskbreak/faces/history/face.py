"""Reads the history for its window: what is looked at, when it is looked at, and again when it has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QTimer

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.history import Entry, Hold
from deskbreak.core.statistics import Day
from deskbreak.core.status import Status
from deskbreak.faces.history import wording
from deskbreak.faces.history.days_view import Past, days_view, read_past
from deskbreak.faces.history.tables import DayTable, EntryTable
from deskbreak.faces.history.window import STRETCHES, TABLE, HistoryWindow
from deskbreak.language.lengths import number
from deskbreak.language.said import translated
from deskbreak.storage.history_days import day_count, first_day, history_days
from deskbreak.storage.history_rows import entries_of, entry_numbers

PERIOD_DAYS = (30, 365, None)
SLICE_DAYS = 90
"""So many days of a long table are read between two looks at the keyboard."""
Hours = tuple[tuple[int, int], ...]
"""The working hours of a day, in minutes."""
_HOUR = 3600
_DAY = timedelta(days=1)


class Line(Protocol):
    """Where the agent listens."""

    def say(self, command: str, **fields: object) -> None: ...


class Rows(QObject):
    """Fills the two tables. Days come in slices, the newest first; entries as one scrolls."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._now = Day(date.min)
        self._since: date | None = None
        self._next: date | None = None
        self._names: Callable[[Hold], str] | None = None
        self.days = DayTable()
        self.entries = EntryTable(self._numbers, self._entries, self._hold_words)
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._read_slice)

    def fill(self, now: Day, period: int, *, entries: bool) -> None:
        """Show a period up to today, which is as it stands now: the sitting that goes on is in no history yet."""
        days, today = PERIOD_DAYS[period], now.date
        self._now = now
        self._since = None if days is None else today - (days - 1) * _DAY
        if entries:
            self.entries.begin(today)
            return
        self._since = self._since or first_day(self._path) or today
        self._next = today
        self.days.begin(today)
        self._read_slice()

    def _read_slice(self) -> None:
        if self._next is None or self._since is None:
            return
        last, first = self._next, max(self._since, self._next - (SLICE_DAYS - 1) * _DAY)
        found = {day.date: day for day in history_days(self._path, first, last)}
        if last == self._now.date:
            known = found.get(last) or Day(last)
            left, right = known.left_hip_seconds, known.right_hip_seconds
            found[last] = replace(self._now, left_hip_seconds=left, right_hip_seconds=right)
        every = [last - age * _DAY for age in range((last - first).days + 1)]
        self.days.add([found.get(day) or Day(day) for day in every])
        self._next = first - _DAY if first > self._since else None
        if self._next is not None:
            self._more.start(0)

    def _numbers(self, column: int, descending: bool) -> Sequence[int]:
        return entry_numbers(self._path, self._since, column, descending=descending)

    def _entries(self, numbers: Sequence[int]) -> Sequence[Entry]:
        return entries_of(self._path, numbers)

    def _hold_words(self, hold: Hold) -> str:
        if self._names is None:
            # Most look at the days alone, and need none of the exercises' files.
            from deskbreak.language.stretches import in_own_language
            from deskbreak.storage import library

            exercises = in_own_language(library.load().library).exercises

            def named(hold: Hold) -> str:
                exercise = exercises.get(hold.exercise)
                level = number(hold.level) if exercise is None else exercise.level(hold.level).name
                return wording.hold(hold.exercise if exercise is None else exercise.name, hold.side, level)

            self._names = named
        return self._names(hold)


class HistoryFace(QObject):
    """Turns the history and each status into views, and wishes into commands."""

    def __init__(
        self,
        line: Line,
        path: Path,
        window: HistoryWindow,
        rows: Rows,
        hours: Callable[[int], Hours],
    ) -> None:
        super().__init__()
        self._line, self._path, self.window, self._rows, self._hours = line, path, window, rows, hours
        self._now, self._status = datetime.now().astimezone(), Status()
        self._today = Day(self._now.date())
        self._past: Past | None = None
        self._told: tuple[object, ...] = ()
        self._fresh: set[int] = set()  # the pages that show what the history has now
        self._removed: list[date | None] = []

    def show_status(self, status: Status) -> None:
        """What is going on; the history is read again where something was added to it or taken away."""
        now = datetime.fromisoformat(status.now) if status.now else datetime.now().astimezone()
        today = status.today
        told = (now.date(), today.offers, today.finished, today.skipped, today.natural_breaks)
        self._now, self._status = now, status
        if told != self._told or self._past is None or self._removed:
            self._told, self._past = told, None
            self._fresh.clear()
        for day in self._removed:
            self.window.tell_removed(day)
        self._removed.clear()
        self._show()

    def turn_to(self, _page: int) -> None:
        """The person looks at a page: what it shows is read now, if it was not yet."""
        self._show()

    def fill_table(self, entries: bool, period: int) -> None:
        """Another table, or another period."""
        self._try(lambda: self._rows.fill(self._today, period, entries=entries))

    def start_break(self) -> None:
        """A break now."""
        self._line.say("break")

    def remove(self, day: date | None) -> None:
        """Delete a day; about all of the history ask once more."""
        if day is None:
            self._try(lambda: self.window.ask_about_all(day_count(self._path)))
        else:
            self._removed.append(day)
            self._line.say("remove_history", day=day.isoformat())

    def remove_all(self) -> None:
        """Delete all of it."""
        self._removed.append(None)
        self._line.say("remove_history", all=True)

    def restore(self) -> None:
        """Bring back what was deleted last."""
        self._told = ()
        self._line.say("restore_history")

    def show_refusal(self, sentence: str) -> None:
        """What was asked for did not happen."""
        self._removed.clear()
        self.window.tell(sentence, False)

    def _show(self) -> None:
        self._try(self._read_and_show)

    def _read_and_show(self) -> None:
        if self._past is None:
            self._past = Past({}, ())  # today can be shown also where the history can't be read
            self._try(self._read_past)
        weekday = QLocale().firstDayOfWeek().value
        if self._is_empty(self._past):
            self.window.show_empty()
            return
        hours = self._hours(self._now.weekday())
        view = days_view(self._past, self._status.today, self._now, hours, weekday)
        self._today = view.today
        self.window.show_days(view)
        page = self.window.page
        if page not in self._fresh:
            self._fresh.add(page)
            if page == STRETCHES:
                # With the exercises' files, which the first page can do without.
                from deskbreak.faces.history.stretches_view import stretches_view

                self.window.show_stretches(stretches_view(self._path, self._now.date(), weekday))
            elif page == TABLE:
                table = self.window.table
                self._rows.fill(self._today, table.period.currentIndex(), entries=table.wants_entries)

    def _read_past(self) -> None:
        self._past = read_past(self._path, self._now.date())

    def _is_empty(self, past: Past) -> bool:
        today = self._status.today
        if past.days or today.finished or today.offers or today.sitting_seconds >= _HOUR:
            return False
        return first_day(self._path) is None

    def _try(self, read: Callable[[], object]) -> None:
        try:
            read()
        except DeskbreakError as trouble:
            self.window.tell(translated(str(trouble)), False)
