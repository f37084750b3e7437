"""The history window: Days, Stretches and Table under one head, and what there is to say about an export or a deletion.

It is told what to show and tells what was asked for; what is read, and when, the face says.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from deskbreak.faces.front import bring_to_front
from deskbreak.faces.history import wording
from deskbreak.faces.history.days_page import DaysPage
from deskbreak.faces.history.days_view import DaysView
from deskbreak.faces.history.empty_page import EmptyPage
from deskbreak.faces.history.header import PAGES, Header
from deskbreak.faces.history.stretches_page import StretchesPage
from deskbreak.faces.history.table_page import TablePage
from deskbreak.faces.history.tables import DayTable, EntryTable
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.history_removal import ALL_DELETED, DeleteQuestion, WayBack
from deskbreak.faces.widgets.page_area import PageArea
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Note
from deskbreak.faces.widgets.turning import TurningPages
from deskbreak.language.texts import Texts

if TYPE_CHECKING:
    from deskbreak.faces.history.stretches_view import StretchesView

tr = Texts("History")

SIZE, SMALLEST, LARGEST_GROWTH = QSize(960, 786), QSize(320, 420), 1.6
MARGIN, TOP, BOTTOM = 32, 24, 24
DAYS, STRETCHES, TABLE, EMPTY = range(4)


class HistoryWindow(QWidget):
    """Told views and sentences; tells which page is looked at and what is to be done."""

    page_turned = Signal(int)
    break_chosen = Signal()
    removal_asked = Signal(object)
    """A day is to be deleted; None: all of the history, about which is asked once more."""
    removal_of_all_confirmed = Signal()
    undo_chosen = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, application: QApplication, days: DayTable, entries: EntryTable, look: str = "a"
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle(tr("Deskbreak history"))
        speak_as(self, "window")
        self.header = Header(theme)
        self.trouble, self.done = Note(theme, "", "warning"), Note(theme, "", "note")
        self.way_back = WayBack(theme)
        self.days, self.stretches = DaysPage(theme), StretchesPage(theme, look)
        self.table = TablePage(theme, application, days, entries)
        self.empty = EmptyPage(theme)
        self.question: DeleteQuestion | None = None
        self._pages = TurningPages(theme)
        self.areas = (_area(self.days), _area(self.stretches))
        self._lay_out()
        self.header.page_chosen.connect(self.turn_to)
        self.empty.break_chosen.connect(self.break_chosen)
        self.table.removal_asked.connect(self.removal_asked)
        self.way_back.undo_chosen.connect(self.undo_chosen)
        for number in range(len(PAGES)):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.setObjectName(str(number))
            shortcut.activated.connect(self._turn_by_key)
        for keys in ("Ctrl+W", "Esc"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        theme.grown.connect(self._fit)
        self._fit()

    @property
    def page(self) -> int:
        """Which page is looked at."""
        return self._pages.currentIndex()

    def show_days(self, view: DaysView) -> None:
        """Other days, or the same a minute later."""
        self.days.show_view(view)
        self._leave_empty()

    def show_stretches(self, view: StretchesView) -> None:
        """Other weeks."""
        self.stretches.show_view(view)
        self._order()

    def show_empty(self) -> None:
        """There is no history yet, or no more."""
        self.header.show_empty(empty=True)
        self._pages.turn_to(EMPTY)
        self._order()

    def turn_to(self, page: int) -> None:
        """Open a page."""
        self.header.pages.set_index(page)
        self._pages.turn_to(page)
        self._stand()
        self._order()
        self.page_turned.emit(page)

    def tell(self, sentence: str, well: bool) -> None:
        """Something was done, or could not be."""
        for note, told in ((self.done, well), (self.trouble, not well)):
            note.set_text(sentence if told else "")
            note.setVisible(told and bool(sentence))

    def tell_removed(self, day: date | None) -> None:
        """It is gone, and can be had back."""
        self.way_back.tell(tr(ALL_DELETED) if day is None else tr("%1 was deleted.", wording.long_day(day)))

    def ask_about_all(self, days: int) -> None:
        """Delete all of so many days?"""
        self.question = DeleteQuestion(self._theme, days, self)
        self.question.accepted.connect(self.removal_of_all_confirmed)
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def present(self) -> None:
        """Come up, with the keyboard focus on the first thing: the person asked for it."""
        bring_to_front(self)
        if self.focusWidget() is None:
            self.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        if self.page == EMPTY:
            return [self.empty.start]
        segments: list[QWidget] = [self.header.pages.button(number) for number in range(len(PAGES))]
        page = (self.days, self.stretches, self.table)[self.page]
        return [*segments, self.header.export, *page.stops(), self.way_back.undo]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._stand()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        super().closeEvent(event)
        self.closed.emit()

    def _leave_empty(self) -> None:
        self.header.show_empty(empty=False)
        if self.page == EMPTY:
            self.turn_to(DAYS)
        self._order()

    def _turn_by_key(self) -> None:
        if self.page != EMPTY:
            self.turn_to(int(self.sender().objectName()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TOP, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(MARGIN, 0, MARGIN, 16)
        above.setSpacing(12)
        for widget in (self.header, self.trouble, self.done, self.way_back):
            above.addWidget(widget)
        column.addLayout(above)
        column.addWidget(self._pages, 1)
        self.trouble.hide()
        self.done.hide()
        table = _inset(self.table)
        for page in (*self.areas, table, self.empty):
            self._pages.addWidget(page)

    def _order(self) -> None:
        for one, other in pairwise(self.stops()):
            QWidget.setTabOrder(one, other)

    def _fit(self) -> None:
        """The size for this size of text, as far as the screen allows."""
        room = self.screen().availableGeometry().size() - QSize(0, 40)
        growth = min(LARGEST_GROWTH, max(1.0, self._theme.scale))
        self.setMinimumSize(SMALLEST.boundedTo(room))
        self.resize((SIZE * growth).boundedTo(room))
        self._stand()

    def _stand(self) -> None:
        """Only the page that is seen: the others do so when they are turned to."""
        if self.page == DAYS:
            self.days.stand(self.width())
        elif self.page == STRETCHES:
            self.stretches.stand(self.width())


def _area(page: QWidget) -> PageArea:
    area = PageArea(MARGIN, 0, BOTTOM)
    area.column.addWidget(page)
    return area


def _inset(page: QWidget) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(MARGIN, 0, MARGIN, BOTTOM)
    column.addWidget(page)
    return around
