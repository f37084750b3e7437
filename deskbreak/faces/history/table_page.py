"""The page “Table”: everything that the charts show, and more, to be read, sorted and copied."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QItemSelection, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QVBoxLayout, QWidget

from deskbreak.faces.history import wording
from deskbreak.faces.history.table_header import TableHeader
from deskbreak.faces.history.tables import DayTable, EntryTable
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.choice import Choice
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.segmented import Segmented
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.language.texts import Texts

tr = Texts("History")

ROW, HEADER = 40, 42
CELLS_WIDTH = 260


class Grid(QTableView):
    """The table itself. Whole rows are chosen, and copied with Ctrl+C."""

    deletion_asked = Signal()

    def __init__(self, theme: Theme, clipboard_of: QApplication) -> None:
        super().__init__()
        self._theme, self._application = theme, clipboard_of
        self._stretched = self._needed = 0
        self.setAccessibleName(tr("History as a table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerWidget(QWidget())
        self.verticalHeader().hide()
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalHeader(TableHeader(theme, self))
        self.setAccessibleDescription(tr("Enter sorts by the column, Ctrl+C copies the rows."))
        theme.changed.connect(self._fit)

    def show_model(self, model: QAbstractTableModel, stretched: int) -> None:
        """Show one of the two tables; the column `stretched` takes what room is left over."""
        self.setSortingEnabled(False)
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._stretched = stretched
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter is the keyboard's click on the heading."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.deletion_asked.emit()
        elif is_enter and self.currentIndex().isValid():
            self._sort_by_current()
        else:
            super().keyPressEvent(event)

    def _sort_by_current(self) -> None:
        header, column = self.horizontalHeader(), self.currentIndex().column()
        was_descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        again = header.sortIndicatorSection() == column
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        header.setSortIndicator(column, ascending if again and was_descending else descending)

    def copy_rows(self) -> None:
        """The chosen rows, with their headings, as every spreadsheet takes them."""
        model = self.model()
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        columns = range(model.columnCount())
        lines = [[str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]]
        lines += [[str(model.index(row, column).data()).strip() for column in columns] for row in rows]
        if rows:
            self._application.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """One column takes what is left over, but is never narrower than its words: then the table scrolls."""
        header, column = self.horizontalHeader(), self._stretched
        if self.model() is not None:
            others = sum(header.sectionSize(one) for one in range(header.count()) if one != column)
            header.resizeSection(column, max(self._needed, self.viewport().width() - others))

    def measure(self) -> None:
        """There are other rows, or another size of text: how wide is that column's longest word?"""
        if self.model() is not None:
            needed = self.sizeHintForColumn(self._stretched)
            self._needed = max(needed, self.horizontalHeader().sectionSizeHint(self._stretched))
            self.resizeColumnsToContents()
            self.share_room()

    def _fit(self) -> None:
        self.setFont(self._theme.font(Role.BODY))
        self.verticalHeader().setDefaultSectionSize(self._theme.control_height(ROW, Role.BODY))
        self.horizontalHeader().setFixedHeight(self._theme.control_height(HEADER, Role.STRONG))
        self.measure()


class TablePage(QWidget):
    """Which table, which period; tells what to read, and which day is to go."""

    asked = Signal(bool, int)
    """Whether each entry is wanted (else each day), and which of the periods."""
    removal_asked = Signal(object)
    """A day is to be deleted; None: all of the history."""

    def __init__(self, theme: Theme, application: QApplication, days: DayTable, entries: EntryTable) -> None:
        super().__init__()
        self.days, self.entries = days, entries
        self.cells = Segmented(theme, tr("Rows"), (tr("Each day"), tr("Each entry")), 0)
        self.cells.least_width = theme.icon_px(CELLS_WIDTH)
        self.period = Choice(theme, (tr("Last 30 days"), tr("Last year"), tr("All", note="a period")))
        self.period.setAccessibleName(tr("Period"))
        self.grid = Grid(theme, application)
        self.delete_day = Button(theme, "", "stop", "small")
        self.delete_all = Button(theme, tr("Delete all history…"), "stop", "small")
        head, foot = Flow(12), Flow(12)
        head.add(self.cells)
        head.add_stretch()
        head.add(self.period)
        foot.add(self.delete_day)
        foot.add_stretch()
        foot.add(self.delete_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(_carded(self.grid), 1)
        column.addWidget(foot)
        self.cells.chosen.connect(self._ask)
        self.period.activated.connect(self._ask)
        self.delete_day.clicked.connect(self._delete_day)
        self.delete_all.clicked.connect(self._delete_all)
        self.grid.deletion_asked.connect(self._delete_day)
        for model in (days, entries):
            model.modelReset.connect(self._name_deletion)
            model.rowsInserted.connect(self.grid.measure)
        self._show_model()

    @property
    def wants_entries(self) -> bool:
        """Whether a row is an entry."""
        return self.cells.index == 1

    def chosen_day(self) -> date | None:
        """The one day that is chosen."""
        rows = self.grid.selectionModel().selectedRows()
        return self.days.day(rows[0].row()) if len(rows) == 1 and not self.wants_entries else None

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        segments = [self.cells.button(number) for number in range(2)]
        return [*segments, self.period, self.grid, self.delete_day, self.delete_all]

    def _ask(self) -> None:
        self._show_model()
        self.asked.emit(self.wants_entries, self.period.currentIndex())

    def _show_model(self) -> None:
        model = self.entries if self.wants_entries else self.days
        if self.grid.model() is not model:
            self.grid.show_model(model, 1 if self.wants_entries else 0)
            self.grid.selectionModel().selectionChanged.connect(self._name_deletion)
        self._name_deletion()

    def _name_deletion(self, _now: QItemSelection | None = None, _before: QItemSelection | None = None) -> None:
        day = self.chosen_day()
        self.delete_day.setVisible(day is not None)
        if day is not None:
            self.delete_day.setText(tr("Delete %1", wording.long_day(day)))

    def _delete_day(self) -> None:
        day = self.chosen_day()
        if day is not None:
            # The button is about to go, and the next one deletes everything.
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removal_asked.emit(day)

    def _delete_all(self) -> None:
        self.removal_asked.emit(None)


def _carded(grid: Grid) -> Surface:
    """The card gives the table its round corners, which neither its rows nor its head have."""
    card = Surface("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 6)
    column.addWidget(grid)
    return card
