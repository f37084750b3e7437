"""Something to know within a page, with the gap above it: hidden, it takes no room at all.

Separate from the note itself, which has no gap, and from the pages, several of which tell something.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.surfaces import Note, NoteKind
from deskbreak.language.texts import Texts

tr = Texts("Settings window")

GAP = 16


class Told(QWidget):
    """Hidden until something is told; with a button to agree, and one that closes it, where they have words."""

    agreed = Signal()

    def __init__(self, theme: Theme, kind: NoteKind = "note") -> None:
        super().__init__()
        self.note = Note(theme, "", kind)
        # A button is never without words, also not while it is hidden.
        self.yes, self.no = Button(theme, tr("Close"), size="small"), Button(theme, tr("Close"), "quiet", "small")
        both = Flow(8)
        both.add(self.yes)
        both.add(self.no)
        both.add_stretch()
        self.note.column.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.addWidget(self.note)
        self._before: QWidget | None = None
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._leave)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self.note.words.text()

    def tell(self, words: str, yes: str = "", no: str = "") -> None:
        """Say it; the focus goes to its first button, so that the keyboard is where something is asked.

        Answered, the focus goes back to where it was, and not to what happens to stand below.
        """
        before = self.window().focusWidget()
        if before is not None and not self.isAncestorOf(before):
            self._before = before
        self.note.set_text(words)
        for button, text in ((self.yes, yes), (self.no, no)):
            button.setText(text or tr("Close"))
            button.setVisible(bool(text))
            button.setAccessibleDescription(words)
        self.show()
        if yes or no:
            (self.yes if yes else self.no).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.hide()

    def _agree(self) -> None:
        self._leave()
        self.agreed.emit()
