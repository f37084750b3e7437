"""Deleting history: the question before all of it goes, and the ten seconds in which anything that went comes back.

Separate because the history window and the settings' page “Data & privacy” both delete. What is deleted, and for how
long it can be had back, the agent decides; these only ask and tell.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.margins import margins
from deskbreak.faces.widgets.surfaces import Surface
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Delete")

WAY_BACK_MS = 10_000
"""As long as the agent's. The bar goes a moment early rather than late, or its button would be refused."""
EARLY_MS = 300
ALL_DELETED = tr.mark("All history was deleted.")


class DeleteQuestion(QDialog):
    """“Delete all history?” `accepted` is yes. To be opened with `open()`, which blocks nothing."""

    def __init__(self, theme: Theme, days: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Delete all history?"))
        self.keep = Button(theme, tr("Keep history"), "secondary")
        self.delete = Button(theme, tr("Delete history"), "stop")
        told = tr("This removes %Ln days of counted minutes and breaks.", n=days)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        column.addWidget(Words(theme, tr("Delete all history?"), Role.PAGE_TITLE))
        column.addWidget(Words(theme, told))
        column.addWidget(Words(theme, tr("You can take it back for ten seconds.")))
        column.addWidget(Words(theme, tr("Your settings and levels stay."), Role.HELP, "text2"))
        column.addSpacing(8)
        row = Flow(8)
        row.add_stretch()
        row.add(self.delete)
        row.add(self.keep)
        column.addWidget(row)
        self.setMinimumWidth(min(theme.icon_px(420), 560))
        self.keep.clicked.connect(self.reject)
        self.delete.clicked.connect(self.accept)
        self.keep.setFocus()


class WayBack(Surface):
    """“Thursday 19 November was deleted. Undo”, for ten seconds."""

    undo_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("note")
        self._words = Words(theme, "", align=Qt.AlignmentFlag.AlignVCenter)
        self.undo = Button(theme, tr("Undo"), "secondary", "small")
        across = QHBoxLayout(self)
        across.setContentsMargins(margins(14, 10, 10, 10))
        across.setSpacing(12)
        across.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.undo)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.timeout.connect(self.hide)
        self.undo.clicked.connect(self._take_back)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Something is gone; the time begins."""
        self._words.setText(sentence)
        self.undo.setAccessibleDescription(sentence)
        self._time.start(WAY_BACK_MS - EARLY_MS)
        self.show()

    def _take_back(self) -> None:
        self._time.stop()
        self.hide()
        self.undo_chosen.emit()
