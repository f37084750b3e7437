"""The page that offers a break: what it is made of, what one needs, and four answers in order of their weight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.core.exercises import Item
from deskbreak.core.poses import Pose
from deskbreak.faces.break_.needs import Needs
from deskbreak.faces.break_.snooze_menu import SnoozeButton, SnoozeChoice
from deskbreak.faces.break_.tile import Tile, TileView
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.surfaces import Hairline
from deskbreak.faces.widgets.words import Words

MARGIN, BOTTOM = 24, 16
MOST_ITEMS = 3


@dataclass(frozen=True, slots=True)
class OfferView:
    """What an offer says."""

    headline: str
    lead: str
    tiles: tuple[TileView, ...]
    items: tuple[Item, ...]
    start: str
    other: str
    """The word on the button for the other length; empty where there is none."""
    other_left_out: str
    snoozes: tuple[SnoozeChoice, ...]
    snoozes_left: int


class OfferPage(QWidget):
    """Start, less, later, not at all."""

    start_chosen = Signal()
    other_chosen = Signal()
    snooze_chosen = Signal(int)
    """With the seconds."""
    skip_chosen = Signal()

    def __init__(self, theme: Theme, look: str = "a", poses: Mapping[str, Pose] | None = None) -> None:
        super().__init__()
        self._theme, self._look, self._poses = theme, look, poses
        self._view: OfferView | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, BOTTOM)
        self.column.setSpacing(0)
        self.headline = Words(theme, "", Role.HEADLINE)
        self.lead = Words(theme, "", Role.LEAD, "text2")
        self.tiles = QHBoxLayout()
        self.tiles.setSpacing(12)
        self.items = Needs(theme)
        self._needs = QWidget()
        self._lay_out_top()
        self.start = Button(theme, "", "primary", "large", icon="play")
        self.other = Button(theme, "", "secondary", "medium")
        self.snooze = SnoozeButton(theme)
        self.skip = Button(theme, "Skip", "quiet", "medium")
        self._lay_out_answers()
        self.start.clicked.connect(self.start_chosen)
        self.other.clicked.connect(self.other_chosen)
        self.snooze.chosen.connect(self.snooze_chosen)
        self.skip.clicked.connect(self.skip_chosen)

    def show_view(self, view: OfferView) -> None:
        """Say this; what has not changed stays as it is."""
        before, self._view = self._view, view
        self.headline.setText(view.headline)
        self.lead.setText(view.lead)
        if before is None or (before.tiles, before.items) != (view.tiles, view.items):
            self._fill(view)
        self.start.setText(view.start)
        word, dot, rest = view.other.partition(" · ")
        self.other.setText(word)
        self.other.set_tail(f"{dot}{rest}")
        self.other.setVisible(bool(view.other))
        self.other.setAccessibleDescription(view.other_left_out)
        self.snooze.show_choices(view.snoozes, view.snoozes_left)
        self.snooze.setVisible(view.snoozes_left > 0)

    def _lay_out_top(self) -> None:
        self.column.addWidget(self.headline)
        self.column.addSpacing(10)
        self.column.addWidget(self.lead)
        self.column.addSpacing(22)
        self.column.addLayout(self.tiles, 1)
        needs = QVBoxLayout(self._needs)
        needs.setContentsMargins(0, 16, 0, 0)
        needs.setSpacing(14)
        needs.addWidget(Hairline())
        needs.addWidget(self.items)
        self.column.addWidget(self._needs)
        self.column.addStretch(1)
        self.column.addSpacing(12)

    def _lay_out_answers(self) -> None:
        self.column.addWidget(self.start)
        self.column.addSpacing(10)
        between = QHBoxLayout()
        between.setSpacing(8)
        between.addWidget(self.other, 112)
        between.addWidget(self.snooze, 100)
        self.column.addLayout(between)
        self.column.addSpacing(6)
        self.column.addWidget(self.skip)

    def _fill(self, view: OfferView) -> None:
        _clear(self.tiles)
        for tile in view.tiles:
            self.tiles.addWidget(Tile(self._theme, tile, self._look, self._poses, alone=len(view.tiles) == 1))
        self._needs.setVisible(bool(view.items))
        self.items.show_items(view.items[:MOST_ITEMS])


def _clear(row: QHBoxLayout) -> None:
    while (item := row.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
