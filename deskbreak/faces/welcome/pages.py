"""The three pages of the welcome: how often, where and with what in mind, and what to look for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.welcome.ring_strip import RingStrip
from deskbreak.faces.welcome.tiles import Option, Tiles
from deskbreak.faces.welcome.view import View, note, where_to_look
from deskbreak.faces.why_not import avoidable
from deskbreak.faces.widgets.announcing import announce
from deskbreak.faces.widgets.columns import Columns
from deskbreak.faces.widgets.marks import CheckMark, Switch
from deskbreak.faces.widgets.page_area import PageArea
from deskbreak.faces.widgets.surfaces import Card, Note, Row
from deskbreak.faces.widgets.words import Words, breakable
from deskbreak.language.lengths import number
from deskbreak.language.texts import Texts
from deskbreak.signs.app_icon import app_icon

tr = Texts("Welcome")


MARGIN, TOP, BOTTOM = 40, 36, 12
WIDEST_LEAD = 460
ICON = 64
COLUMNS = 3
INTERVALS = (
    ("1800", 30, tr.mark("Often, short sits")),
    ("2700", 45, tr.mark("A good start")),
    ("3600", 60, tr.mark("Fewer interruptions")),
)
PLACES = (
    ("floor", tr.mark("On the floor"), tr.mark("On a mat")),
    ("office", tr.mark("At the office"), tr.mark("Off the floor")),
    ("desk", tr.mark("At the desk"), tr.mark("Staying seated")),
)
# Three to a row; the words are those of the settings.
APPLY = ("knee", "ankle", "back", "shoulder", "balance", "pregnant", "hip_replacement")


class WelcomePage(PageArea):
    """A headline and what belongs to it; it scrolls where the window is too small for it."""

    def __init__(self, theme: Theme, headline: str) -> None:
        super().__init__(MARGIN, TOP, BOTTOM)
        self.theme = theme
        self.headline = Words(theme, headline, Role.HEADLINE)

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard stops at, in order; the first takes the focus when the page opens."""
        raise NotImplementedError

    def show_view(self, view: View) -> None:
        """Show what holds."""
        raise NotImplementedError

    def add_lead(self, lead: Words) -> None:
        """A line or two below the headline, not as wide as the page."""
        across = QHBoxLayout()
        across.addWidget(lead, 1000)
        across.addStretch(1)
        self.column.addLayout(across)


class IntervalPage(WelcomePage):
    """How often."""

    interval_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Sit less, move a little"))
        lead = tr(
            "Deskbreak counts the minutes you really sit. Then it guides you through two stretches for your hips."
        )
        self._lead = Words(theme, lead, Role.LEAD, "text2")
        question = tr("Ask me for a break after")
        intervals = [Option(value, number(count), tr(help_), unit=tr("min")) for value, count, help_ in INTERVALS]
        self.intervals = Tiles(theme, question, intervals, 107)
        self.column.addWidget(_AppIcon(theme), 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(18)
        self.column.addWidget(self.headline)
        self.column.addSpacing(8)
        self.add_lead(self._lead)
        self.column.addSpacing(30)
        self.column.addWidget(Words(theme, question, Role.STRONG))
        self.column.addSpacing(10)
        self.column.addWidget(self.intervals)
        self.column.addStretch(1)
        self.intervals.chosen.connect(self._tell_interval)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def stops(self) -> list[QWidget]:
        return [self.intervals.first]

    def show_view(self, view: View) -> None:
        self.intervals.take(str(view.interval))

    def _fit(self) -> None:
        self._lead.setMaximumWidth(self.theme.icon_px(WIDEST_LEAD))

    def _tell_interval(self, seconds: str) -> None:
        self.interval_chosen.emit(int(seconds))


class FitPage(WelcomePage):
    """Where, and with what in mind."""

    place_chosen = Signal(str)
    avoid_chosen = Signal(frozenset)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Made to fit you"))
        where, apply = tr("Where will you stretch?"), tr("Do any of these apply to you?")
        self.places = Tiles(theme, where, [Option(value, tr(one), tr(help_)) for value, one, help_ in PLACES], 74)
        self.marks = {name: CheckMark(theme, avoidable(name)) for name in APPLY}
        self.note = Note(theme, note(frozenset()))
        marks = Columns(COLUMNS, 12, 6, even=True)
        for mark in self.marks.values():
            marks.add(mark)
            mark.clicked.connect(self._tell_avoid)
        self.column.addWidget(self.headline)
        self.column.addSpacing(22)
        self.column.addWidget(Words(theme, where, Role.STRONG))
        self.column.addSpacing(10)
        self.column.addWidget(self.places)
        self.column.addSpacing(26)
        self.column.addWidget(Words(theme, apply, Role.STRONG))
        self.column.addSpacing(7)
        self.column.addWidget(marks)
        self.column.addSpacing(14)
        self.column.addWidget(self.note)
        self.column.addStretch(1)
        self.places.chosen.connect(self.place_chosen)

    @property
    def stops(self) -> list[QWidget]:
        return [self.places.first, *self.marks.values()]

    def show_view(self, view: View) -> None:
        self.places.take(view.place)
        for name, mark in self.marks.items():
            mark.setChecked(name in view.avoid)
        said = note(view.avoid)
        if said.split() != self.note.words.text().split():
            self.note.set_text(said)
            if self.isVisible():
                announce(self.note, said)

    def _tell_avoid(self) -> None:
        self.avoid_chosen.emit(frozenset(name for name, mark in self.marks.items() if mark.isChecked()))


class SetPage(WelcomePage):
    """What to look for, and the last two questions; one, where nothing can start deskbreak at login."""

    at_login_chosen = Signal(bool)
    voice_chosen = Signal(bool)

    def __init__(self, theme: Theme, *, offers_login: bool) -> None:
        super().__init__(theme, tr("You’re set"))
        self.lead = Words(theme, "", Role.LEAD, "text2")
        self.at_login, self.voice = Switch(theme), Switch(theme)
        self.trouble = Note(theme, "", "warning")
        self._offers_login = offers_login
        card = Card()
        if offers_login:
            card.add(Row(theme, tr("Start when I log in"), self.at_login, tr("So you never have to think of it.")))
        card.add(Row(theme, tr("Speak the steps"), self.voice, tr("Handy when you can’t see the screen.")))
        self.column.addWidget(self.headline)
        self.column.addSpacing(8)
        self.column.addWidget(self.lead)
        self.column.addSpacing(20)
        self.column.addWidget(RingStrip(theme))
        self.column.addSpacing(20)
        self.column.addWidget(card)
        self.column.addSpacing(16)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        self.at_login.clicked.connect(self.at_login_chosen)
        self.voice.clicked.connect(self.voice_chosen)

    @property
    def stops(self) -> list[QWidget]:
        return [self.at_login, self.voice] if self._offers_login else [self.voice]

    def show_view(self, view: View) -> None:
        self.lead.setText(where_to_look(view))
        self.at_login.setChecked(view.at_login)
        self.voice.setChecked(view.voice)
        self.trouble.setVisible(bool(view.trouble))
        if view.trouble:
            self.trouble.set_text(breakable(view.trouble))
            announce(self.trouble, view.trouble)


class _AppIcon(QWidget):
    """The app's icon; nothing for a screen reader, which has read the title."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        app_icon().paint(painter, self.rect())
        painter.end()

    def _fit(self) -> None:
        side = self._theme.icon_px(ICON)
        self.setFixedSize(side, side)
