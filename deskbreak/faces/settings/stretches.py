"""The page Stretches: what one does in a break, and for how long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.core import options
from deskbreak.core.options import Option
from deskbreak.core.plan import plan
from deskbreak.core.progression.prescription import prescribed
from deskbreak.core.settings import Settings
from deskbreak.core.suiting import wishes_of
from deskbreak.faces import why_not as why_not_words
from deskbreak.faces.changes import Wish
from deskbreak.faces.icons import Icon
from deskbreak.faces.levels import Levels
from deskbreak.faces.settings.page import BETWEEN_CARDS, Page
from deskbreak.faces.settings.picked import depths_of, held_depth, is_taken, offered, with_switch
from deskbreak.faces.settings.rows import SegmentRow, SwitchRow
from deskbreak.faces.settings.stretch_card import StretchCard
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.why_not import AVOIDED, avoidable
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.columns import Columns
from deskbreak.faces.widgets.marks import CheckMark
from deskbreak.faces.widgets.surfaces import Card, Note
from deskbreak.faces.widgets.words import Words
from deskbreak.language.lengths import listed, minutes
from deskbreak.language.tables import option_text
from deskbreak.language.texts import Texts
from deskbreak.storage.library import Loaded

tr = Texts("Settings window")


PLACES = (("floor", tr.mark("On the floor")), ("office", tr.mark("At the office")), ("desk", tr.mark("Staying seated")))
LENGTHS = (("full", tr.mark("Full")), ("short", tr.mark("Short")))
PLANS = (("both", tr.mark("Both every time")), ("balanced", tr.mark("Balanced")))
MOST_COLUMNS, BETWEEN_COLUMNS = 4, 24
WIDEST_SEGMENTS = 380
NONE_TAKEN = tr.mark("Breaks then only ask you to stand and walk.")


class Avoided(QWidget):
    """What calls for gentler versions: seven check boxes of one option."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(2)
        column.addWidget(Words(theme, option_text(options.AVOID.label), Role.LABEL))
        column.addWidget(Words(theme, option_text(options.AVOID.help), Role.HELP, "text2"))
        column.addSpacing(8)
        marks = Columns(MOST_COLUMNS, BETWEEN_COLUMNS, 6)
        self.marks = {name: CheckMark(theme, avoidable(name)) for name in AVOIDED}
        for mark in self.marks.values():
            marks.add(mark)
        column.addWidget(marks)


class StretchesPage(Page):
    """Where, how long, which ones, and what to mind."""

    NAME, ICON = tr.mark("Stretches"), "stretch"

    why_asked = Signal()

    def __init__(self, theme: Theme, loaded: Loaded, levels: Levels) -> None:
        super().__init__(theme, tr("What you do, and for how long."), "stretches")
        self._loaded, self._levels = loaded, levels
        self._wishes = wishes_of(Settings())
        self._shown: tuple[object, ...] = ()
        self._taking = Words(theme, "", Role.STRONG, wrap=False)
        self._add_time()
        self.where = SegmentRow(theme, options.PLACE, _said(PLACES), "")
        self.length = SegmentRow(theme, options.LENGTH, _said(LENGTHS))
        # One below the other they are as wide as the wider one.
        self.length.control.least_width = min(WIDEST_SEGMENTS, self.where.control.sizeHint().width())
        self.plan = SegmentRow(theme, options.PLAN, _said(PLANS))
        self.plan.control.least_width = self.length.control.least_width
        self.add_card(self.where, self.length, self.plan)
        self.cards: list[StretchCard] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(BETWEEN_CARDS)
        self.note = Note(theme, tr(NONE_TAKEN))
        self._add_holder()
        self.suggest = SwitchRow(theme, options.SUGGEST)
        self.add_card(self.suggest)
        self.avoided = Avoided(theme)
        self.add_card(self.avoided)
        for mark in self.avoided.marks.values():
            mark.clicked.connect(self._take_avoided)
        self.why = Button(theme, tr("Why these stretches?"), "link", "small")
        self.why.clicked.connect(self.why_asked)
        self.add(self.why, 8)
        self.column.setAlignment(self.why, Qt.AlignmentFlag.AlignLeading)

    def places(self) -> Iterator[tuple[str, str, QWidget]]:
        yield from super().places()
        for card in self.cards:
            yield card.name.text(), card.line.text(), card
        for mark in self.avoided.marks.values():
            yield mark.text(), self.avoided.accessibleName(), self.avoided

    def said(self, option: Option[Any], settings: Settings) -> str:
        if option is options.AVOID:
            return listed([avoidable(one) for one in AVOIDED if one in settings[options.AVOID]]) or tr("Nothing")
        if option is not options.EXERCISES:
            return super().said(option, settings)
        named, known = settings[options.EXERCISES], self._loaded.library.exercises
        if named is None:
            return tr("All that suit")
        return listed([known[one].name if one in known else one for one in named]) or tr("Nothing")

    def show_loaded(self, loaded: Loaded) -> None:
        """There are other exercises than before; shown with the next settings."""
        if loaded != self._loaded:
            self._loaded, self._shown = loaded, ()

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._wishes = prescribed(self._levels.ladders, wishes_of(settings), self._levels.now)
        library = self._loaded.library
        stretches, look = offered(library, self._wishes), settings[options.FIGURE]
        if (stretches, look) != self._shown:
            self._shown = (stretches, look)
            self._fill(look)
        for card in self.cards:
            self._show_card(card)
        made = plan(library, self._wishes)
        self._taking.setText(tr("about %1", minutes(made.minutes)))
        self.note.setVisible(not made.stretches)
        for name, mark in self.avoided.marks.items():
            mark.setChecked(name in self._wishes.avoid)

    def _show_card(self, card: StretchCard) -> None:
        name, ladders, now = card.exercise.id, self._levels.ladders, self._levels.now
        standing, waits = ladders.standing(name, now.date()), self._wishes.waits[name]
        why_not = [
            why_not_words.avoided(depth.ruled_out_by & self._wishes.avoid)
            or why_not_words.resting(standing, depth.number, now)
            or (why_not_words.closed(waits[depth.number]) if depth.number in waits else "")
            for depth in card.depths
        ]
        held = held_depth(card.depths, self._wishes.levels[name], self._wishes.avoid)
        # What rules the first level out rules out all.
        waits_for_check = why_not_words.waits_for_check(standing)
        card.show_state(is_taken(self._loaded.library, self._wishes, name), why_not[0], waits_for_check=waits_for_check)
        card.show_level(card.depths.index(held), why_not)
        above = [one.number for one in card.depths].index(standing.level)
        card.show_hold(ladders.seconds(name, standing), card.depths[above], why_not[above])

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
        takes.addWidget(Words(self.theme, tr("One break takes"), Role.BODY, "text2", wrap=False))
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
            stretch.held.connect(self._take_hold)
            stretch.checked.connect(self._take_checked)
            card = Card()
            card.add(stretch)
            if stretch.has_levels:
                card.add(stretch.level)
            card.add(stretch.hold_row)
            self._column.addWidget(card)
            self.cards.append(stretch)
        # What is made last would be reached last.
        stops = [stop for card in self.cards for stop in card.stops]
        for one, other in pairwise([*stops, self.suggest.control, *self.avoided.marks.values(), self.why]):
            QWidget.setTabOrder(one, other)

    def _switch(self, name: str, on: bool) -> None:
        self.wished.emit(Wish(((options.EXERCISES.key, with_switch(self._loaded.library, self._wishes, name, on)),)))

    def _take_level(self, name: str, number: int) -> None:
        self.wished.emit(Wish(level=self._levels.at_level(name, number)))

    def _take_hold(self, name: str, seconds: int) -> None:
        self.wished.emit(Wish(level=self._levels.with_hold(name, seconds)))

    def _take_checked(self, name: str) -> None:
        self.wished.emit(Wish(level=self._levels.checked(name)))

    def _take_avoided(self) -> None:
        named = [name for name, mark in self.avoided.marks.items() if mark.isChecked()]
        self.wished.emit(Wish(((options.AVOID.key, named),)))


def _said(choices: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(raw, tr(words)) for raw, words in choices]
