"""What the page “Table” holds: a row a day, or a row an entry with the holds of a break below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from deskbreak.core.history import Entry, Hold
from deskbreak.core.statistics import Day
from deskbreak.faces.history import wording
from deskbreak.language.lengths import hours_and_minutes, minutes, number, seconds_long
from deskbreak.language.texts import Texts

tr = Texts("History")

Index = QModelIndex | QPersistentModelIndex
Row = tuple[str, ...]
PAGE = 200
"""So many entries are read at a time."""
INDENT = "\u2003"
DAY_COLUMNS = (
    tr.mark("Day"),
    tr.mark("Sitting"),
    tr.mark("Longest"),
    tr.mark("Breaks taken"),
    tr.mark("Skipped"),
    tr.mark("Left hip"),
    tr.mark("Right hip"),
)
ENTRY_COLUMNS = (tr.mark("Time"), tr.mark("What"), tr.mark("Length"), tr.mark("Outcome"))
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class Cells(QAbstractTableModel):
    """Rows of words under their headings; numbers stand at the trailing edge."""

    def __init__(self, columns: Row, trailing: frozenset[int]) -> None:
        super().__init__()
        self._columns, self._trailing = columns, trailing

    def words(self, row: int) -> Row:
        """What stands in a row."""
        raise NotImplementedError

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row())[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING if index.column() in self._trailing else _LEADING
        return None

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING if section in self._trailing else _LEADING
        return None


class DayTable(Cells):
    """A row a day."""

    def __init__(self) -> None:
        super().__init__(DAY_COLUMNS, frozenset(range(1, 7)))
        self._today = date.min
        self._days: list[Day] = []
        self._by, self._descending = 0, True

    def begin(self, today: date) -> None:
        """No rows for now."""
        self.beginResetModel()
        self._today, self._days = today, []
        self.endResetModel()

    def add(self, days: Sequence[Day]) -> None:
        """More days, those later in time first."""
        if not days:
            return
        self.beginInsertRows(QModelIndex(), len(self._days), len(self._days) + len(days) - 1)
        self._days += days
        self.endInsertRows()
        if (self._by, self._descending) != (0, True):
            self.sort(self._by, self._order)

    def day(self, row: int) -> date | None:
        """Which day a row is of; None for one without anything."""
        day = self._days[row]
        return None if day == Day(day.date) else day.date

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent is not None and parent.isValid() else len(self._days)

    def words(self, row: int) -> Row:
        day = self._days[row]
        name = wording.short_day(day.date, self._today)
        if day == Day(day.date):
            return (name, *(wording.NOTHING for _ in DAY_COLUMNS[1:]))
        return (
            name,
            hours_and_minutes(day.sitting_seconds),
            minutes(day.longest_seconds // 60),
            tr("%1 of %2", number(day.finished), number(day.offers), note="breaks taken"),
            number(day.skipped),
            wording.exactly(day.left_hip_seconds),
            wording.exactly(day.right_hip_seconds),
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by, self._descending = max(column, 0), order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        self._days.sort(key=_DAY_KEYS[0], reverse=self._descending)
        self._days.sort(key=_DAY_KEYS[self._by], reverse=self._descending)
        self.layoutChanged.emit()

    @property
    def _order(self) -> Qt.SortOrder:
        return Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder


_DAY_KEYS: tuple[Callable[[Day], Any], ...] = (
    lambda day: day.date,
    lambda day: day.sitting_seconds,
    lambda day: day.longest_seconds,
    lambda day: day.finished,
    lambda day: day.skipped,
    lambda day: day.left_hip_seconds,
    lambda day: day.right_hip_seconds,
)


class EntryTable(Cells):
    """A row an entry, read as one scrolls. `numbers` tells which there are in an order, `entries` reads some."""

    def __init__(
        self,
        numbers: Callable[[int, bool], Sequence[int]],
        entries: Callable[[Sequence[int]], Sequence[Entry]],
        hold_words: Callable[[Hold], str],
    ) -> None:
        super().__init__(ENTRY_COLUMNS, frozenset({2}))
        self._numbers_in, self._entries, self._hold_words = numbers, entries, hold_words
        self._numbers: Sequence[int] = ()
        self._read = 0
        self._rows: list[Row] = []
        self._today = date.min

    def begin(self, today: date) -> None:
        """Read anew, in the order that the header shows."""
        self._today = today
        self.sort(0, Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def words(self, row: int) -> Row:
        return self._rows[row]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._numbers = self._numbers_in(max(column, 0), order is Qt.SortOrder.DescendingOrder)
        self._read, self._rows = 0, []
        self.endResetModel()
        self.fetchMore(QModelIndex())

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 (Qt's name)
        return not parent.isValid() and self._read < len(self._numbers)

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 (Qt's name)
        wanted = self._numbers[self._read : self._read + PAGE]
        self._read += len(wanted)
        more = [row for entry in self._entries(wanted) for row in self._rows_of(entry)]
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def _rows_of(self, entry: Entry) -> list[Row]:
        at = entry.at
        clock = wording.clock(at.hour * 3600 + at.minute * 60)
        when = tr("%1 %2", wording.short_day(at.date(), self._today), clock, note="day, time")
        long = wording.exactly(entry.seconds) if entry.seconds else ""
        rows: list[Row] = [(when, wording.kind(entry.kind), long, wording.outcome(entry.outcome))]
        for hold in entry.holds:
            felt = wording.answer(hold.feedback)
            rows.append(("", INDENT + self._hold_words(hold), seconds_long(hold.seconds), felt))
        return rows
