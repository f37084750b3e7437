"""The lower part of the guide when it asks: a question with its answers, one of them the one most people want.

Serves “Too much”, “End this break?” and “Go deeper only if this feels easy.”, which differ in words only.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.faces.break_.inset import inset
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button, Look
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. Empty words leave their line or button out."""

    cue: str
    text: str
    first: str
    second: str
    third: str = ""
    last: str = ""


class AnswersPanel(QWidget):
    """Tells which answer was pressed, by its place."""

    first_chosen = Signal()
    second_chosen = Signal()
    third_chosen = Signal()
    last_chosen = Signal()

    def __init__(self, theme: Theme, margin: int) -> None:
        super().__init__()
        self.cue = Words(theme, "", Role.STEP)
        self.text = Words(theme, "", Role.BODY, "text2")
        self.first = self.button(theme, "primary")
        self.second = self.button(theme, "secondary")
        self.third = self.button(theme, "secondary")
        self.last = self.button(theme, "stop")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(18)
        column.addLayout(inset(self.cue, left=margin, right=margin))
        column.addSpacing(4)
        column.addLayout(inset(self.text, left=margin, right=margin))
        column.addStretch(1)
        column.addSpacing(12)
        column.addLayout(inset(self.first, left=margin, right=margin))
        column.addSpacing(8)
        across = Flow(8)
        across.add(self.second, 1)
        across.add(self.third, 1)
        column.addLayout(inset(across, left=margin, right=margin))
        column.addSpacing(6)
        column.addLayout(inset(self.last, left=margin, right=margin))
        self.first.clicked.connect(self.first_chosen)
        self.second.clicked.connect(self.second_chosen)
        self.third.clicked.connect(self.third_chosen)
        self.last.clicked.connect(self.last_chosen)

    def button(self, theme: Theme, look: Look) -> Button:
        """One of the answers, without its word."""
        return Button(theme, "", look, "medium" if look == "stop" else "large", wraps=True)

    def ask(self, question: Question) -> None:
        """Ask this."""
        self.cue.setText(question.cue)
        self.text.set_or_hide(question.text)
        words = ((self.first, question.first), (self.second, question.second), (self.third, question.third))
        for button, word in (*words, (self.last, question.last)):
            button.setText(word)
            button.setVisible(bool(word))
