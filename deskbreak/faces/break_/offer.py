"""The page that offers a break: what it is made of, what one needs, and four answers in order of their weight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.core.exercises import Item
from deskbreak.core.poses import Pose
from deskbreak.faces.break_.discs import Disc
from deskbreak.faces.break_.inset import inset
from deskbreak.faces.break_.needs import Needs
from deskbreak.faces.break_.scrolled import scrolled
from deskbreak.faces.break_.snooze_menu import SnoozeButton, SnoozeChoice
from deskbreak.faces.break_.tile import HEIGHT, LONE_HEIGHT, Tile, TileView
from deskbreak.faces.break_.welcome_back import WelcomeBack, WelcomeBackView
from deskbreak.faces.icons import Icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.surfaces import Hairline
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Break")


MARGIN, BOTTOM = 24, 16
MOST_ITEMS = 3
WALK_SIDE = 160
"""The sign in place of the tiles, where a break asks only to stand and walk."""


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
    welcome_back: WelcomeBackView | None = None
    """After an absence: stands in place of the tiles and of what one needs."""


class OfferPage(QWidget):
    """Start, less, later, not at all."""

    start_chosen = Signal()
    other_chosen = Signal()
    snooze_chosen = Signal(int)
    """With the seconds."""
    skip_chosen = Signal()
    keep_usual_chosen = Signal()
    """The person has confirmed that the levels are to be what they were before the absence."""

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
        self.walk = Disc(theme, "walk", WALK_SIDE)
        self.items = Needs(theme)
        self._needs, self._usual = QWidget(), QWidget()
        self.welcome_back = WelcomeBack(theme, look, poses)
        self._welcome_back_area = scrolled(inset(self.welcome_back))
        self.sat = Words(theme, "", Role.LABEL, "text2")
        self._sat_row = QWidget()
        self.start = Button(theme, "", "primary", "large", icon="play", wraps=True)
        self.other = Button(theme, "", "secondary", "medium")
        self.snooze = SnoozeButton(theme)
        self.skip = Button(theme, tr("Skip"), "quiet", "medium")
        self._lay_out_top()
        self._lay_out_answers()
        self._order()
        self.start.clicked.connect(self.start_chosen)
        self.other.clicked.connect(self.other_chosen)
        self.snooze.chosen.connect(self.snooze_chosen)
        self.skip.clicked.connect(self.skip_chosen)
        self.welcome_back.keep_usual_chosen.connect(self.keep_usual_chosen)

    def show_view(self, view: OfferView) -> None:
        """Say this; what has not changed stays as it is."""
        before, self._view = self._view, view
        self._show_lead(view)
        if before is None or (before.tiles, before.items) != (view.tiles, view.items):
            self._fill(view)
        if view.welcome_back is not None and (before is None or before.welcome_back != view.welcome_back):
            self.welcome_back.show_view(view.welcome_back)
        self.start.setText(view.start)
        word, dot, rest = view.other.partition(" · ")
        self.other.setText(word)
        self.other.set_tail(f"{dot}{rest}")
        self.other.setVisible(bool(view.other))
        self.other.setAccessibleDescription(view.other_left_out)
        self.snooze.show_choices(view.snoozes, view.snoozes_left)
        self.snooze.setVisible(view.snoozes_left > 0)

    @property
    def view(self) -> OfferView:
        """What the page says."""
        assert self._view is not None
        return self._view

    def said(self, *, focused: bool) -> str:
        """What a listener hears as the page comes up; without the keyboard, also where to answer."""
        if not focused:
            return tr("%1. Use the tray menu to start, snooze or skip.", self.headline.text())
        return f"{self.headline.text()}. {self.lead.text()}"

    def _show_lead(self, view: OfferView) -> None:
        """The minutes sat, big; or after an absence the welcome, and the minutes above Start."""
        back = view.welcome_back
        self.headline.setText(view.headline if back is None else tr("Welcome back"))
        self.lead.setText(view.lead if back is None else back.lead)
        self.sat.setText(view.headline)
        self._usual.setVisible(back is None)
        self._welcome_back_area.setVisible(back is not None)
        self._sat_row.setVisible(back is not None)

    def _lay_out_top(self) -> None:
        self.column.addWidget(self.headline)
        self.column.addSpacing(10)
        self.column.addWidget(self.lead)
        self.column.addSpacing(22)
        usual = QVBoxLayout(self._usual)
        usual.setContentsMargins(0, 0, 0, 0)
        usual.setSpacing(0)
        usual.addLayout(self.tiles, 1)
        usual.addWidget(self.walk, 0, Qt.AlignmentFlag.AlignHCenter)
        needs = QVBoxLayout(self._needs)
        needs.setContentsMargins(0, 16, 0, 0)
        needs.setSpacing(14)
        needs.addWidget(Hairline())
        needs.addWidget(self.items)
        usual.addWidget(self._needs)
        usual.addStretch(1)
        self.column.addWidget(self._usual, 1)
        self.column.addWidget(self._welcome_back_area, 1)
        self.column.addSpacing(12)

    def _lay_out_answers(self) -> None:
        sat = QHBoxLayout(self._sat_row)
        sat.setContentsMargins(0, 0, 0, 12)
        sat.setSpacing(8)
        sat.addWidget(Icon(self._theme, "clock", "text2"), 0, Qt.AlignmentFlag.AlignVCenter)
        sat.addWidget(self.sat, 1)
        self.column.addWidget(self._sat_row)
        self.column.addWidget(self.start)
        self.column.addSpacing(10)
        between = Flow(8)
        between.add(self.other, 112)
        between.add(self.snooze, 100)
        self.column.addWidget(between)
        self.column.addSpacing(6)
        self.column.addWidget(self.skip)

    def _order(self) -> None:
        """Where Tab goes: the answers by their weight, then what the welcome has to ask."""
        back = self.welcome_back
        for before, after in pairwise((self.start, self.other, self.snooze, self.skip, back.keep, back.keep_indeed)):
            QWidget.setTabOrder(before, after)

    def _fill(self, view: OfferView) -> None:
        _clear(self.tiles)
        height = LONE_HEIGHT if len(view.tiles) == 1 else HEIGHT
        for tile in view.tiles:
            self.tiles.addWidget(Tile(self._theme, tile, self._look, self._poses, height))
        self.walk.setVisible(not view.tiles)
        self._needs.setVisible(bool(view.items))
        self.items.show_items(view.items[:MOST_ITEMS])


def _clear(row: QHBoxLayout) -> None:
    while (item := row.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
