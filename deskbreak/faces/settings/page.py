"""A page of the settings: title, one line about it, and cards of rows, which scroll together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskbreak.core.options import OPTIONS, Option
from deskbreak.core.settings import Settings
from deskbreak.faces.changes import Wish
from deskbreak.faces.settings.fault_note import FaultNote
from deskbreak.faces.settings.setting_row import SettingRow
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.margins import margins
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Card
from deskbreak.faces.widgets.words import BREAK_HERE, NO_BREAK_SPACE, Words
from deskbreak.language.tables import option_text
from deskbreak.language.texts import Texts
from deskbreak.storage.settings_file import FileFault

tr = Texts("Settings window")

MARGIN, TOP, WIDEST = 32, 26, 760
NARROW_PAGE, NARROW_MARGIN = 480, 16
BETWEEN_CARDS, BEFORE_HEADING, AFTER_HEADING = 16, 24, 8


class Page(QScrollArea):
    """Told the settings, tells wishes. What a page shows besides rows it adds by itself."""

    wished = Signal(Wish)
    file_asked = Signal()
    """The person wants to see the settings file."""

    NAME: ClassVar[str]
    ICON: ClassVar[str]
    """Of the sidebar too, which is there before the page is."""

    def __init__(self, theme: Theme, lead: str, key: str = "") -> None:
        super().__init__()
        self.theme, self.name = theme, tr(self.NAME)
        self.options = tuple(one for one in OPTIONS.values() if one.page == key)
        """Those that the table puts on this page."""
        self._rows: list[SettingRow] = []
        self._faults: list[FaultNote] = []
        speak_as(self, "group", self.name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # Needed only with both: text twice as big in the narrowest window.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner, content = QWidget(), QWidget()
        inner.setProperty("page", True)
        content.setMaximumWidth(WIDEST)
        across = QHBoxLayout(inner)
        across.setContentsMargins(MARGIN, TOP, MARGIN, MARGIN)
        self._across = across
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        across.addStretch(1)
        across.addWidget(content, 1000)
        across.addStretch(1)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._lay_out(lead)
        self.setWidget(inner)

    def _lay_out(self, lead: str) -> None:
        self.title = Words(self.theme, self.name, Role.PAGE_TITLE)
        self.lead = Words(self.theme, lead, Role.BODY, "text2")
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.column.addLayout(self.head)
        self.column.addSpacing(3)
        self.column.addWidget(self.lead)
        self._fault_room = QVBoxLayout()
        self._fault_room.setSpacing(BETWEEN_CARDS)
        self.column.addLayout(self._fault_room)
        self.reset = Button(self.theme, tr("Reset this page"), "quiet", "small", icon="restart")
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, BETWEEN_CARDS, 0, 0)
        self._foot.addWidget(self.reset)
        self._foot.addStretch(1)
        self.column.addLayout(self._foot)
        self.column.addStretch(1)
        self.reset.clicked.connect(self._reset)
        self.reset.hide()

    def show_settings(self, settings: Settings) -> None:
        """Show what holds."""
        for row in self._rows:
            row.show_settings(settings)

    @property
    def resettable(self) -> tuple[Option[Any], ...]:
        """What goes back to its default with the page."""
        return self.options

    def said(self, option: Option[Any], settings: Settings) -> str:
        """What an option of this page is set to, in the words that the page shows."""
        return next(row.said(settings) for row in self._rows if option in row.options)

    @property
    def notes(self) -> tuple[FaultNote, ...]:
        """What is wrong in the file with the options of this page, from the top."""
        return (*self._faults, *(row.fault for row in self._rows if row.fault is not None))

    def show_standing(self, settings: Settings, faults: Sequence[FileFault]) -> None:
        """Offer the ways back to the defaults, and show each fault where its option stands."""
        for row in self._rows:
            row.show_standing(settings, faults)
        self.reset.setVisible(any(settings[one] != one.default for one in self.resettable))
        self._show_rest(settings, faults)

    def prepare(self) -> None:
        """Do what would take long when the page is opened; most have nothing of the kind."""

    def places(self) -> Iterator[tuple[str, str, QWidget]]:
        """What can be found on this page: label, help, and where it is."""
        for row in self.findChildren(QWidget):
            label, help_text = getattr(row, "label", None), getattr(row, "help", None)
            if isinstance(label, Words) and isinstance(help_text, Words) and row.isVisibleTo(self):
                yield _plain(label), _plain(help_text), row

    @property
    def other_words(self) -> str:
        """What the page is found by as a whole: its options and its buttons that have no row of their own."""
        rowless = [one for one in self.options if not any(one in row.options for row in self._rows)]
        rows = [row for _label, _help, row in self.places()]
        buttons = [one for one in self.findChildren(QAbstractButton) if one.isVisibleTo(self)]
        lone = [one.text() for one in buttons if not any(row.isAncestorOf(one) for row in rows)]
        return " ".join((*(words for one in rowless for words in (option_text(one.label), one.key)), *lone))

    @property
    def head_widget(self) -> QWidget:
        """What stands for the page as a whole."""
        return self.title if self.title.isVisibleTo(self) else self.lead

    def _show_rest(self, settings: Settings, faults: Sequence[FileFault]) -> None:
        """At the top: faults of options that have no row of their own."""
        for note in self._faults:
            note.hide()
            note.deleteLater()
        self._faults = []
        keys = {one.key for one in self.options} - {one.key for row in self._rows for one in row.options}
        for fault in faults:
            if fault.fault is not None and fault.fault.key in keys:
                note = FaultNote(self.theme, fault, settings, margin=0)
                note.wished.connect(self.wished)
                note.file_asked.connect(self.file_asked)
                self._fault_room.addWidget(note)
                self._faults.append(note)
        self._fault_room.setContentsMargins(0, BETWEEN_CARDS if self._faults else 0, 0, 0)

    def _reset(self) -> None:
        done = tr("“%1” has its defaults again.", self.name)
        self.wished.emit(Wish(tuple((one.key, None) for one in self.resettable), done=done))

    def add_card(self, *widgets: QWidget) -> Card:
        """A card below the last one; rows in it are told the settings and heard."""
        card = Card()
        for widget in widgets:
            card.add(widget)
            if isinstance(widget, SettingRow):
                self._rows.append(widget)
                widget.wished.connect(self.wished)
                widget.file_asked.connect(self.file_asked)
        self.add(card, BETWEEN_CARDS)
        return card

    def add_heading(self, text: str) -> None:
        """A heading over the next card."""
        self.add(Words(self.theme, text, Role.ROW_TITLE), BEFORE_HEADING)
        self._space_next = AFTER_HEADING

    _space_next: int | None = None

    def add(self, widget: QWidget, space: int) -> None:
        """Anything, so far below what stands above it."""
        end = self.column.indexOf(self._foot)
        self.column.insertSpacing(end, space if self._space_next is None else self._space_next)
        self.column.insertWidget(end + 1, widget)
        self._space_next = None

    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar stands in the margin, so that the cards stay where they are."""
        bar = self.verticalScrollBar().sizeHint().width() if most else 0
        side = margin_at(self.width())
        self._across.setContentsMargins(margins(side, TOP, side - bar, MARGIN))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._make_room(0, self.verticalScrollBar().maximum())


def margin_at(width: int) -> int:
    """What is left free at both sides of a page so wide."""
    return MARGIN if width >= NARROW_PAGE else NARROW_MARGIN


def _plain(words: Words) -> str:
    """What is shown, without what only says where a line may end."""
    return words.text().replace(BREAK_HERE, "").replace(NO_BREAK_SPACE, " ")
