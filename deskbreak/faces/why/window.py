"""The window “Why these stretches?”: claims, how sure they are, where they come from, and when to get help.

Its words are those of core.evidence and core.advice; what the window is like is UI.md, 5.10.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.core.evidence import INTRODUCTION, SECTIONS, Section
from deskbreak.faces.front import bring_to_front
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.why.claim import ClaimRow
from deskbreak.faces.widgets.help_note import HelpNote
from deskbreak.faces.widgets.page_area import PageArea
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Card, Note
from deskbreak.faces.widgets.words import Words
from deskbreak.language.tables import known_text
from deskbreak.language.texts import Texts

SIZE, SMALLEST, WIDEST, LARGEST_GROWTH = QSize(760, 720), QSize(320, 480), 680, 1.6
NARROW = 640
MARGIN, TOP, BOTTOM = 40, 30, 28
tr = Texts("Why these stretches?")

NETWORK = tr.mark("Links open in your browser. Deskbreak itself does not use the network.")


class WhyWindow(QWidget):
    """Tells which address was chosen; told where that could not be opened."""

    address_chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle(tr("Deskbreak – Why these stretches?"))
        speak_as(self, "window")
        self.rows: list[ClaimRow] = []
        self.trouble = Note(theme, "", "warning")
        self.help = HelpNote(theme)
        self.area = PageArea(MARGIN, TOP, BOTTOM)
        self._lay_out()
        self.stops: list[QWidget] = [link for row in self.rows for link in row.links]
        self.stops.append(self.help.emergency)
        for one, other in pairwise(self.stops):
            QWidget.setTabOrder(one, other)
        for row in self.rows:
            row.address_chosen.connect(self.address_chosen)
        for keys in ("Ctrl+W", "Esc"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        theme.grown.connect(self._fit)
        self._fit()

    def say(self, text: str) -> None:
        """Something to know, at the top; nothing takes it away."""
        self.trouble.set_text(text)
        self.trouble.setVisible(bool(text))
        self.area.verticalScrollBar().setValue(0)

    def present(self) -> None:
        """Come up, with the keyboard focus on the first link: the person asked for it."""
        bring_to_front(self)
        if self.focusWidget() is None:
            self.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        bar = self.area.verticalScrollBar()
        places = {
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Up: bar.value() - 2 * bar.singleStep(),
            Qt.Key.Key_Down: bar.value() + 2 * bar.singleStep(),
        }
        if event.key() in places:
            bar.setValue(places[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._stand()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        column = self.area.column
        column.addWidget(Words(self._theme, tr("Why these stretches?"), Role.HEADLINE))
        column.addSpacing(8)
        column.addWidget(Words(self._theme, known_text(INTRODUCTION), Role.LEAD, "text2"))
        column.addWidget(self.trouble)
        self.trouble.hide()
        for section in SECTIONS:
            self._add(column, section)
        column.addSpacing(24)
        column.addWidget(self.help)
        column.addSpacing(12)
        column.addWidget(Words(self._theme, tr(NETWORK), Role.HELP, "text2"))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _add(self, column: QVBoxLayout, section: Section) -> None:
        column.addSpacing(26)
        column.addWidget(Words(self._theme, known_text(section.heading), Role.TITLE))
        column.addSpacing(12)
        card = Card()
        for claim in section.claims:
            row = ClaimRow(self._theme, claim)
            self.rows.append(row)
            card.add(row)
        column.addWidget(card)

    def _fit(self) -> None:
        """The size for this size of text, as far as the screen allows."""
        room = self.screen().availableGeometry().size() - QSize(0, 40)
        growth = min(LARGEST_GROWTH, max(1.0, self._theme.scale))
        self.area.content.setMaximumWidth(round(WIDEST * growth))
        self.setMinimumSize((SMALLEST * growth).boundedTo(room))
        self.resize((SIZE * growth).boundedTo(room))
        self._stand()

    def _stand(self) -> None:
        for row in self.rows:
            row.stand(narrow=self.width() < NARROW * max(1.0, self._theme.scale))
