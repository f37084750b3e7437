"""The row that chooses the level of a stretch, and asks once before it goes up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.faces.settings.setting_row import LabelledRow
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.segmented import Segmented
from deskbreak.faces.widgets.surfaces import CARD_PADDING, Note
from deskbreak.language.texts import Texts

tr = Texts("Settings window")


DEEPER = tr.mark("Go deeper only if this feels easy.")


class LevelRow(QWidget):
    """Told the level that holds and why others can't be chosen; tells which one is wished, by its place."""

    wished = Signal(int)

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__()
        self._held = 0
        self._names = list(names)
        self.control = Segmented(theme, tr("Level"), names)
        self.row = LabelledRow(theme, tr("Level"), self.control)
        self.question = Note(theme, tr(DEEPER))
        self.go, self.stay = Button(theme, tr("Try it"), size="small"), Button(theme, tr("Stay"), size="small")
        self._room = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._room)
        below = QVBoxLayout(self._room)
        below.setContentsMargins(CARD_PADDING, 0, CARD_PADDING, CARD_PADDING)
        below.addWidget(self.question)
        answers = QHBoxLayout()
        answers.setContentsMargins(0, 4, 0, 0)
        answers.setSpacing(8)
        answers.addWidget(self.go)
        answers.addWidget(self.stay)
        answers.addStretch(1)
        self.question.column.addLayout(answers)
        self._room.hide()
        self.control.chosen.connect(self._choose)
        self.go.clicked.connect(self._go)
        self.stay.clicked.connect(self._stay)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key reaches, in order."""
        return (*(self.control.button(place) for place in range(len(self._names))), self.go, self.stay)

    @property
    def asks(self) -> bool:
        """Whether the question is open."""
        return not self._room.isHidden()

    def show_state(self, held: int, why_not: Sequence[str]) -> None:
        """The level that holds; each that can't be chosen has words for why."""
        self._held = held
        self.control.set_index(held)
        for place, words in enumerate(why_not):
            self.control.set_open(place, not words, words)
        self.control.setEnabled(not all(why_not))
        self.control.setToolTip(why_not[held])
        self._close()

    def _choose(self, place: int) -> None:
        if place > self._held:
            self.go.setText(tr("Try %1", self._names[place]))
            self.stay.setText(tr("Stay with %1", self._names[self._held]))
            self.control.setAccessibleDescription(tr(DEEPER))
            self._room.show()
            return
        self._close()
        if place < self._held:
            self.wished.emit(place)

    def _go(self) -> None:
        # The button with the focus is about to go.
        self._focus(self.control.index)
        self.wished.emit(self.control.index)

    def _stay(self) -> None:
        self.control.set_index(self._held)
        self._focus(self._held)
        self._close()

    def _focus(self, place: int) -> None:
        self.control.button(place).setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self.control.setAccessibleDescription("")
        self._room.hide()
