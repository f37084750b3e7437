"""The overview at its full size: ring, headline, what holds the break back, today, and the buttons (UI.md, 5.9)."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from deskbreak.faces.icons import Icon
from deskbreak.faces.overview.acts import ActRow
from deskbreak.faces.overview.day_line import TodayCard
from deskbreak.faces.overview.ring import SIDE, SIDE_WITH_NOTE, SittingRing
from deskbreak.faces.overview.view import Note, View, Wish
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button, IconButton
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.help_note import HelpNote
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Overview")


MARGIN, CORNER = 24, 10
LINKS = {"history": tr.mark("History"), "settings": tr.mark("Settings"), "why": tr.mark("Why these stretches?")}
NOT_ADVICE = tr.mark("Not medical advice. When to get help now")
_ICONS = {"call": "call", "presenting": "monitor", "fullscreen": "monitor", "do_not_disturb": "bell"}


class HeldNote(Surface):
    """What holds a break back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("warning")
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 11, 16, 11)
        across.setSpacing(12)
        self._icon = Icon(theme, "call", "ambertext")
        across.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Words(theme, "", Role.STRONG)
        self.help = Words(theme, "", Role.HELP, "text2")
        words.addWidget(self.title)
        words.addWidget(self.help)
        across.addLayout(words, 1)

    def show_note(self, note: Note) -> None:
        """Say this."""
        self._icon.set_icon(_ICONS.get(note.reason, "information"))
        self.title.setText(note.title)
        self.help.setText(note.help)


class BigOverview(QWidget):
    """Told a view; tells what was chosen. What stands above the buttons scrolls when it must."""

    wish_chosen = Signal(Wish)
    small_window_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.small_window = IconButton(theme, "small_view", tr("Small window"))
        self.ring = SittingRing(theme)
        self.headline = Words(theme, "", Role.PAGE_TITLE, align=Qt.AlignmentFlag.AlignHCenter)
        self.help = Words(theme, "", Role.BODY, "text2", align=Qt.AlignmentFlag.AlignHCenter)
        self.help.set_role(Role.BODY, Role.ROW_TITLE.factor)
        self.note = HeldNote(theme)
        self.today = TodayCard(theme)
        self.acts = ActRow(theme)
        self._under_ring, self._over_advice = QSpacerItem(0, 16), QSpacerItem(0, 0)
        self.links = {window: self._link(theme, tr(words), window) for window, words in LINKS.items()}
        self.when_to_get_help = Button(
            theme, tr(NOT_ADVICE), "link", "small", ink="text2", role=Role.CAPTION, wraps=True
        )
        self.advice = HelpNote(theme)
        self.advice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._upper(), 1)
        column.addLayout(self._lower())
        self.acts.wish_chosen.connect(self.wish_chosen)
        self.when_to_get_help.clicked.connect(self.unfold_advice)
        self.small_window.clicked.connect(self.small_window_chosen)

    def show_view(self, view: View) -> None:
        """Show this."""
        self.ring.set_side(SIDE_WITH_NOTE if view.note else SIDE)
        self._under_ring.changeSize(0, 12 if view.note else 16)
        self.ring.show_ring(view.ring)
        self.headline.setText(view.headline)
        self.help.setText(view.help)
        self.help.setVisible(bool(view.help))
        self.note.setVisible(view.note is not None)
        if view.note is not None:
            self.note.show_note(view.note)
        self.today.show_day(view.day)
        self.acts.show_view(view)
        self._order()

    def unfold_advice(self) -> None:
        """The disclaimer and the emergency text, in view, in place of the line that leads there."""
        self._over_advice.changeSize(0, 8)
        self.advice.show()
        self.advice.emergency.setFocus(Qt.FocusReason.OtherFocusReason)
        self.when_to_get_help.hide()
        # The note has found its place only after the layouts have been asked for theirs.
        QTimer.singleShot(0, self, self._show_advice)

    def _show_advice(self) -> None:
        self._area.ensureWidgetVisible(self.advice)

    def _upper(self) -> QScrollArea:
        """What scrolls."""
        page = QWidget()
        page.setProperty("page", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(CORNER, CORNER, CORNER, 12)
        column.setSpacing(0)
        # The icon button stands in the corner beside the ring, half in the margin.
        head = QGridLayout()
        ring = QVBoxLayout()
        ring.setContentsMargins(0, MARGIN - CORNER, 0, 0)
        ring.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        head.addLayout(ring, 0, 0)
        head.addWidget(self.small_window, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        column.addLayout(head)
        words = QVBoxLayout()
        words.setContentsMargins(MARGIN - CORNER, 0, MARGIN - CORNER, 0)
        words.setSpacing(0)
        words.addWidget(self.headline)
        words.addSpacing(2)
        words.addWidget(self.help)
        words.addSpacing(10)
        words.addWidget(self.note)
        words.addStretch(1)
        words.addSpacing(8)
        words.addWidget(self.today)
        words.addItem(self._over_advice)
        words.addWidget(self.advice)
        column.addItem(self._under_ring)
        column.addLayout(words, 1)
        self._area = area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _lower(self) -> QVBoxLayout:
        """What always stays on the screen."""
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, 0, MARGIN, 10)
        column.setSpacing(4)
        column.addWidget(self.acts)
        links = Flow(12)
        for number, link in enumerate(self.links.values()):
            if number:
                links.add_stretch()
            links.add(link)
        column.addWidget(links)
        column.addWidget(self.when_to_get_help, 0, Qt.AlignmentFlag.AlignHCenter)
        return column

    def _link(self, theme: Theme, words: str, window: str) -> Button:
        made = Button(theme, words, "link", "small")
        made.setProperty("window", window)
        made.clicked.connect(self._open_window)
        return made

    def _order(self) -> None:
        """First the bold button, then the others, the links, the icon."""
        stops = [*self.acts.in_order(), *self.links.values(), self.when_to_get_help]
        stops += [self.advice.emergency, self.small_window]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _open_window(self) -> None:
        self.wish_chosen.emit(Wish("show", window=self.sender().property("window")))
