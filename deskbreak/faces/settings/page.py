"""A page of the settings: title, one line about it, and cards of rows, which scroll together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskbreak.core.settings import Settings
from deskbreak.faces.settings.changes import Wish
from deskbreak.faces.settings.rows import SettingRow
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.surfaces import Card
from deskbreak.faces.widgets.words import Words

MARGIN, TOP, WIDEST = 32, 26, 760
BETWEEN_CARDS, BEFORE_HEADING, AFTER_HEADING = 16, 24, 8


class Page(QScrollArea):
    """Told the settings, tells wishes. What a page shows besides rows it adds by itself."""

    wished = Signal(Wish)

    def __init__(self, theme: Theme, title: str, lead: str, icon: str) -> None:
        super().__init__()
        self.theme, self.name, self.icon = theme, title, icon
        self._rows: list[SettingRow] = []
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self.title = Words(theme, title, Role.PAGE_TITLE)
        self.lead = Words(theme, lead, Role.BODY, "text2")
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.column.addLayout(self.head)
        self.column.addSpacing(3)
        self.column.addWidget(self.lead)
        self.column.addStretch(1)
        self.setWidget(inner)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds."""
        for row in self._rows:
            row.show_settings(settings)

    def add_card(self, *widgets: QWidget) -> Card:
        """A card below the last one; rows in it are told the settings and heard."""
        card = Card()
        for widget in widgets:
            card.add(widget)
            if isinstance(widget, SettingRow):
                self._rows.append(widget)
                widget.wished.connect(self.wished)
        self.add(card, BETWEEN_CARDS)
        return card

    def add_heading(self, text: str) -> None:
        """A heading over the next card."""
        self.add(Words(self.theme, text, Role.ROW_TITLE), BEFORE_HEADING)
        self._space_next = AFTER_HEADING

    _space_next: int | None = None

    def add(self, widget: QWidget, space: int) -> None:
        """Anything, so far below what stands above it."""
        end = self.column.count() - 1  # above the stretch
        self.column.insertSpacing(end, space if self._space_next is None else self._space_next)
        self.column.insertWidget(end + 1, widget)
        self._space_next = None

    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar stands in the margin, so that the cards stay where they are."""
        bar = self.verticalScrollBar().sizeHint().width() if most else 0
        self._across.setContentsMargins(MARGIN, TOP, MARGIN - bar, MARGIN)
