"""The page Stretches: what one does in a break, and for how long."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.core import options
from deskbreak.core.history import Level
from deskbreak.core.plan import plan
from deskbreak.core.settings import Settings
from deskbreak.faces.icons import Icon
from deskbreak.faces.settings.changes import Wish
from deskbreak.faces.settings.levels import Levels, LevelWish
from deskbreak.faces.settings.page import BETWEEN_CARDS, Page
from deskbreak.faces.settings.picked import Depth, depths_of, held_depth, is_taken, offered, wishes_of, with_switch
from deskbreak.faces.settings.rows import BIG_TEXT, SegmentRow
from deskbreak.faces.settings.stretch_card import StretchCard
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.marks import CheckMark
from deskbreak.faces.widgets.surfaces import Card, Note
from deskbreak.faces.widgets.words import NO_BREAK_SPACE, Words
from deskbreak.storage.library import Loaded

PLACES = (("floor", "On the floor"), ("office", "At the office"), ("desk", "Staying seated"))
LENGTHS = (("full", "Full"), ("short", "Short"))
AVOIDED = {
    "knee": "Knee",
    "ankle": "Ankle",
    "back": "Back",
    "shoulder": "Shoulder",
    "balance": "Balance",
    "hip_replacement": "Hip replacement",
    "pregnant": "Pregnant",
}
COLUMNS, BIG_COLUMNS = 4, 2
WIDEST_SEGMENTS = 380
NONE_TAKEN = "Breaks then only ask you to stand and walk."


class Avoided(QWidget):
    """What calls for gentler versions: seven check boxes of one option."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(2)
        column.addWidget(Words(theme, options.AVOID.label, Role.LABEL))
        column.addWidget(Words(theme, options.AVOID.help, Role.HELP, "text2"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(24)
        column.addLayout(self._grid)
        self.marks = {name: CheckMark(theme, words) for name, words in AVOIDED.items()}
        theme.changed.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        columns = BIG_COLUMNS if self._theme.scale >= BIG_TEXT else COLUMNS
        for place, mark in enumerate(self.marks.values()):
            self._grid.addWidget(mark, place // columns, place % columns)


class StretchesPage(Page):
    """Where, how long, which ones, and what to mind."""

    why_asked = Signal()

    def __init__(self, theme: Theme, loaded: Loaded, levels: Levels) -> None:
        super().__init__(theme, "Stretches", "What you do, and for how long.", "stretch")
        self._loaded, self._levels = loaded, levels
        self._wishes = wishes_of(Settings(), {})
        self._shown: tuple[object, ...] = ()
        self._taking = Words(theme, "", Role.STRONG, wrap=False)
        self._add_time()
        self.where = SegmentRow(theme, options.PLACE, PLACES, "")
        self.length = SegmentRow(theme, options.LENGTH, LENGTHS)
        # One below the other they are as wide as the wider one.
        self.length.control.setMinimumWidth(min(WIDEST_SEGMENTS, self.where.control.sizeHint().width()))
        self.add_card(self.where, self.length)
        self.cards: list[StretchCard] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(BETWEEN_CARDS)
        self.note = Note(theme, NONE_TAKEN)
        self._add_holder()
        self.avoided = Avoided(theme)
        self.add_card(self.avoided)
        for mark in self.avoided.marks.values():
            mark.clicked.connect(self._take_avoided)
        self.why = Button(theme, "Why these stretches?", "link", "small")
        self.why.clicked.connect(self.why_asked)
        self.add(self.why, 8)
        self.column.setAlignment(self.why, Qt.AlignmentFlag.AlignLeading)

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._wishes = wishes_of(settings, self._levels.now)
        library = self._loaded.library
        stretches, look = offered(library, self._wishes), settings[options.FIGURE]
        if (stretches, look) != self._shown:
            self._shown = (stretches, look)
            self._fill(look)
        for card in self.cards:
            why_not = [_why_not(card.exercise.id, depth, self._wishes.avoid) for depth in card.depths]
            held = held_depth(card.depths, self._wishes.levels.get(card.exercise.id, 1), self._wishes.avoid)
            # What rules the first level out rules out all.
            card.show_state(is_taken(library, self._wishes, card.exercise.id), why_not[0])
            card.show_level(card.depths.index(held), why_not)
        made = plan(library, self._wishes)
        self._taking.setText(f"about {made.minutes}{NO_BREAK_SPACE}min")
        self.note.setVisible(not made.stretches)
        for name, mark in self.avoided.marks.items():
            mark.setChecked(name in self._wishes.avoid)

    @property
    def time(self) -> str:
        """How long a break takes now."""
        return self._taking.text()

    def _add_holder(self) -> None:
        """Room for the cards, which come and go with the place, and for the note below them."""
        holder = QWidget()
        below = QVBoxLayout(holder)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(BETWEEN_CARDS)
        below.addLayout(self._column)
        below.addWidget(self.note)
        self.add(holder, BETWEEN_CARDS)

    def _add_time(self) -> None:
        takes = QHBoxLayout()
        takes.setSpacing(8)
        takes.addWidget(Icon(self.theme, "clock", "text2", 16))
        takes.addWidget(Words(self.theme, "One break takes", Role.BODY, "text2", wrap=False))
        takes.addWidget(self._taking)
        takes.addStretch(1)  # without a title beside it, it stands at the leading edge
        self.head.addLayout(takes)

    def _fill(self, look: str) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.cards = []
        for exercise in offered(self._loaded.library, self._wishes):
            stretch = StretchCard(
                self.theme, exercise, depths_of(self._loaded.library, exercise), look, self._loaded.poses
            )
            stretch.switched.connect(self._switch)
            stretch.deepened.connect(self._take_level)
            card = Card()
            card.add(stretch)
            if stretch.has_levels:
                card.add(stretch.level)
            self._column.addWidget(card)
            self.cards.append(stretch)
        # What is made last would be reached last.
        stops = [stop for card in self.cards for stop in card.stops]
        for one, other in pairwise([*stops, *self.avoided.marks.values(), self.why]):
            QWidget.setTabOrder(one, other)

    def _switch(self, name: str, on: bool) -> None:
        self.wished.emit(Wish(((options.EXERCISES.key, with_switch(self._loaded.library, self._wishes, name, on)),)))

    def _take_level(self, name: str, number: int) -> None:
        depths = depths_of(self._loaded.library, self._loaded.library.exercises[name])
        taken = held_depth(depths, number, frozenset())
        before = self._levels.now.get(name, Level(depths[0].number, depths[0].hold))
        self.wished.emit(Wish(level=LevelWish(name, Level(taken.number, taken.hold), before)))

    def _take_avoided(self) -> None:
        named = [name for name, mark in self.avoided.marks.items() if mark.isChecked()]
        self.wished.emit(Wish(((options.AVOID.key, named),)))


# STRETCH.md, section 3, hard rule 3: lying back in the saddle pose only after 14 days on the elbows without pain. Until
# those days are counted, it stays closed.
_CLOSED = {("saddle", 4): "Opens after 14 days on the elbows without pain, which are not counted yet"}


def _why_not(exercise: str, depth: Depth, avoided: frozenset[str]) -> str:
    """Why that level can't be chosen; empty where it can."""
    return _off_because(depth.ruled_out_by & avoided) or _CLOSED.get((exercise, depth.number), "")


def _off_because(avoided: frozenset[str]) -> str:
    words = [AVOIDED[one].lower() for one in AVOIDED if one in avoided]
    return f"Off because of: {', '.join(words)}" if words else ""
