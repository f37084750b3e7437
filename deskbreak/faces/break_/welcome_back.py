"""What the offer says after an absence, in place of its tiles: what is gentler now, and the way back.

Told the levels; that they are lower, and whether the usual ones are kept, is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.core.poses import Pose
from deskbreak.faces.break_.tile import Thumbnail
from deskbreak.faces.icons import Icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.announcing import announce
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.surfaces import Card, Note
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Break")


PICTURE_WIDTH, PICTURE_HEIGHT = 84, 56
ROW_PADDING, PICTURE_GAP, ARROW_GAP = 14, 16, 8
CAUTION = tr.mark("Go deeper only if this feels easy.")


@dataclass(frozen=True, slots=True)
class GentlerRow:
    """An exercise with its level and seconds before (“Forward, 30 s”) and now; the same where nothing has changed."""

    name: str
    frame: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class WelcomeBackView:
    """What the offer says after an absence."""

    lead: str
    rows: tuple[GentlerRow, ...]
    way_back: str


class WelcomeBack(QWidget):
    """A card with a row for each exercise, and a link that asks once before it is taken at its word."""

    keep_usual_chosen = Signal()

    def __init__(self, theme: Theme, look: str = "a", poses: Mapping[str, Pose] | None = None) -> None:
        super().__init__()
        self._theme, self._look, self._poses = theme, look, poses
        self._card_row = QVBoxLayout()
        self._card: Card | None = None
        self.way_back = Words(theme, "", Role.BODY, "text2")
        self.keep = Button(theme, tr("Keep my usual levels"), "link", "small")
        self.caution = Note(theme, tr(CAUTION))
        self.keep_indeed = Button(theme, tr("Keep my usual levels"), "link", "small", ink="onsoft")
        self.caution.column.addWidget(self.keep_indeed, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._card_row)
        column.addSpacing(12)
        column.addWidget(self.way_back)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.caution)
        column.addStretch(1)
        self.keep.clicked.connect(self.ask)
        self.keep_indeed.clicked.connect(self.keep_usual_chosen)

    def show_view(self, view: WelcomeBackView) -> None:
        """Say this."""
        if self._card is not None:
            self._card_row.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = Card()
        for row in view.rows:
            self._card.add(self._row(row))
        self._card_row.addWidget(self._card)
        self._card.show()  # at once: the layout would wait for the next event
        self.way_back.setText(view.way_back)
        self._show_asking(asks=False)

    def ask(self) -> None:
        """Before the usual levels are kept: only if it feels easy."""
        self._show_asking(asks=True)
        announce(self.caution, tr(CAUTION))

    def _show_asking(self, *, asks: bool) -> None:
        self.caution.setVisible(asks)
        if asks:
            self.keep_indeed.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in (self.way_back, self.keep):
            widget.setVisible(not asks)

    def _row(self, row: GentlerRow) -> QWidget:
        part = QWidget()
        across = QHBoxLayout(part)
        across.setContentsMargins(ROW_PADDING, 10, ROW_PADDING, 10)
        across.setSpacing(PICTURE_GAP)
        picture = Thumbnail(self._theme, row.frame, self._look, self._poses, PICTURE_HEIGHT)
        picture.setFixedSize(PICTURE_WIDTH, PICTURE_HEIGHT)
        across.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(Words(self._theme, row.name, Role.STRONG))
        words.addWidget(self._change(row))
        words.addStretch(1)
        across.addLayout(words, 1)
        return part

    def _change(self, row: GentlerRow) -> QWidget:
        change = Flow(ARROW_GAP)
        if row.before != row.now:
            change.add(Words(self._theme, row.before, Role.HELP, "text2"))
        now = QWidget()
        across = QHBoxLayout(now)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(ARROW_GAP)
        if row.before != row.now:
            across.addWidget(Icon(self._theme, "arrow", "text2", 16))
        across.addWidget(Words(self._theme, row.now, Role.HELP_STRONG), 1)
        change.add(now)
        change.add_stretch()
        return change
