"""“Ready for the next step?”: the level that holds beside the next one. Staying weighs as much as trying.

Told what to say; that a level may be offered has been decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.core.poses import Pose
from deskbreak.faces.break_ import wording
from deskbreak.faces.break_.inset import inset
from deskbreak.faces.break_.scrolled import below_scrolled
from deskbreak.faces.break_.tile import Tile, TileView
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Note
from deskbreak.faces.widgets.words import Words
from deskbreak.language.lengths import seconds_long
from deskbreak.language.texts import Texts

tr = Texts("Break")


MARGIN, BOTTOM = 24, 16
PICTURE_HEIGHT = 150


@dataclass(frozen=True, slots=True)
class LevelView:
    """A level as a tile shows it: its name, the seconds of its hold, and the frame of the figure."""

    level: str
    seconds: int
    frame: str


@dataclass(frozen=True, slots=True)
class NextStepView:
    """What the page says."""

    headline: str
    reason: str
    now: LevelView
    following: LevelView
    try_it: str
    stay: str
    note: str


class NextStepPage(QWidget):
    """Two tiles and two answers of the same weight; closing the window means staying."""

    stay_chosen = Signal()
    try_chosen = Signal()
    no_suggestions_chosen = Signal()

    def __init__(self, theme: Theme, look: str = "a", poses: Mapping[str, Pose] | None = None) -> None:
        super().__init__()
        speak_as(self, "group")
        self._theme, self._look, self._poses = theme, look, poses
        self.headline = Words(theme, "", Role.HEADLINE)
        self.headline.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.headline.setProperty(FOCUS_RADIUS, -1)
        self.reason = Words(theme, "", Role.LEAD, "text2")
        self._tiles = QHBoxLayout()
        self._tiles.setSpacing(12)
        self.note = Note(theme, "")
        self.stay = Button(theme, "", "secondary", "large")
        self.try_it = Button(theme, "", "secondary", "large")
        self.no_suggestions = Button(theme, tr("Don’t suggest changes"), "quiet", "medium")
        self._lay_out()
        self.stay.clicked.connect(self.stay_chosen)
        self.try_it.clicked.connect(self.try_chosen)
        self.no_suggestions.clicked.connect(self.no_suggestions_chosen)

    def show_view(self, view: NextStepView) -> None:
        """Say this."""
        self.setAccessibleName(view.headline)
        self.headline.setText(view.headline)
        self.reason.setText(view.reason)
        self.note.set_text(view.note)
        self.stay.setText(view.stay)
        self.try_it.setText(view.try_it)
        while (item := self._tiles.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._add_tile(tr("Now"), view.now, seconds_long(view.now.seconds))
        self._add_tile(
            tr("Next", note="the level that comes"), view.following, wording.to_begin_with(view.following.seconds)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """The arrows go between the two answers."""
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if event.key() == Qt.Key.Key_Right:
            (self.try_it if rightwards else self.stay).setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Left:
            (self.stay if rightwards else self.try_it).setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            super().keyPressEvent(event)

    def _add_tile(self, label: str, view: LevelView, held: str) -> None:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Words(self._theme, label, Role.HELP, "text2"))
        tile = Tile(self._theme, TileView(view.level, held, view.frame), self._look, self._poses, PICTURE_HEIGHT)
        tile.picture.setAccessibleName(tr("%1: %2, %Ln seconds", label, view.level, n=view.seconds))
        column.addWidget(tile, 1)
        self._tiles.addWidget(part, 1)
        part.show()  # at once: the layout would wait for the next event

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 12)
        column.setSpacing(0)
        column.addWidget(self.headline)
        column.addSpacing(10)
        column.addWidget(self.reason)
        column.addSpacing(22)
        column.addLayout(self._tiles)
        column.addSpacing(20)
        column.addWidget(self.note)
        column.addStretch(1)
        whole = below_scrolled(self, column, BOTTOM)
        answers = Flow(8)
        answers.add(self.stay, 1)
        answers.add(self.try_it, 1)
        whole.addLayout(inset(answers, left=MARGIN, right=MARGIN))
        whole.addSpacing(6)
        whole.addLayout(inset(self.no_suggestions, left=MARGIN, right=MARGIN))
