"""After “It hurt”: which stretch, where, and what to do about strong or lasting pain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from deskbreak.core.advice import EMERGENCY, WHEN_TO_GET_HELP
from deskbreak.faces.break_.inset import inset
from deskbreak.faces.break_.scrolled import below_scrolled
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.announcing import announce
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.columns import Columns
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.marks import RadioMark
from deskbreak.faces.widgets.segmented import Segmented
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Note
from deskbreak.faces.widgets.words import Words
from deskbreak.language.tables import safety_text
from deskbreak.language.texts import Texts

tr = Texts("Break")


MARGIN, TOP, BOTTOM = 24, 24, 20

Where = Literal["knee", "back", "hip_joint", "tingling", "other"]
BODY = "part of the body"
PLACES: tuple[tuple[Where, str], ...] = (
    ("knee", tr.mark("Knee or ankle")),
    ("back", tr.mark("Back", "part of the body")),
    ("hip_joint", tr.mark("Hip joint")),
    ("tingling", tr.mark("Tingling or numb")),
    ("other", tr.mark("Somewhere else")),
)


@dataclass(frozen=True, slots=True)
class Hurt:
    """Which of the exercises hurt, and where."""

    exercise: int
    where: Where | None
    """None: not told."""


class SafetyPage(QWidget):
    """Asks two things and says when to get help."""

    place_chosen = Signal(Hurt)
    """What was told so far, before anything is saved; also when another exercise is named."""
    save_chosen = Signal(Hurt)
    not_now_chosen = Signal(Hurt)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.headline = Words(theme, tr("Thank you for telling us"), Role.FIGURE)
        self.which = Words(theme, tr("Which one hurt?"), Role.STRONG)
        self._which_row = QVBoxLayout()
        self.exercises: Segmented | None = None
        self.places = QButtonGroup(self)
        self.change = Note(theme, "", "note", "check")
        self.note = Note(theme, tr("Strong or lasting pain: see a doctor or physiotherapist."), "safety")
        self.help_link = Button(theme, safety_text(WHEN_TO_GET_HELP), "link", "small", ink="ondanger")
        self.emergency = Words(theme, safety_text(EMERGENCY), Role.BODY, "ondanger")
        self.not_now = Button(theme, tr("Not now"), "secondary", "large")
        self.save = Button(theme, tr("Save and close"), "primary", "large")
        self._lay_out()
        self.places.idClicked.connect(self._place_chosen)
        self.help_link.clicked.connect(self.unfold)
        self.not_now.clicked.connect(self._put_off)
        self.save.clicked.connect(self._save)

    def ask(self, names: tuple[str, ...], index: int) -> None:
        """Ask about these exercises; the one with the index is set, and no place."""
        if self.exercises is not None:
            self._which_row.removeWidget(self.exercises)
            self.exercises.hide()
            self.exercises.deleteLater()
            self.exercises = None
        self.which.setVisible(len(names) > 1)
        self._index = index
        if len(names) > 1:
            self.exercises = Segmented(self._theme, tr("Which one hurt?"), names, index, 38)
            self.exercises.chosen.connect(self._tell_place)
            self._which_row.addWidget(self.exercises)
        self.places.setExclusive(False)
        for button in self.places.buttons():
            button.setChecked(False)
        self.places.setExclusive(True)
        self.save.setEnabled(False)
        self.show_change("")
        self._fold()

    def show_change(self, text: str) -> None:
        """What will be changed for this, or nothing yet."""
        self.change.set_text(text)
        self.change.setVisible(bool(text))
        announce(self.change, text)

    def unfold(self) -> None:
        """The emergency text, in place of its link."""
        self.help_link.hide()
        self.emergency.show()

    def first_place(self) -> RadioMark:
        """Where the focus goes first."""
        button = self.places.button(0)
        assert isinstance(button, RadioMark)
        return button

    def _fold(self) -> None:
        self.help_link.show()
        self.emergency.hide()

    def _place_chosen(self, index: int) -> None:
        self.save.setEnabled(True)
        if PLACES[index][0] == "tingling":
            self.unfold()
        self._tell_place()

    def _tell_place(self) -> None:
        if self.places.checkedId() >= 0:
            self.place_chosen.emit(self._told())

    def _save(self) -> None:
        self.save_chosen.emit(self._told())

    def _put_off(self) -> None:
        self.not_now_chosen.emit(Hurt(self._which(), None))

    def _told(self) -> Hurt:
        return Hurt(self._which(), PLACES[self.places.checkedId()][0])

    def _which(self) -> int:
        return self.exercises.index if self.exercises is not None else self._index

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """The safety note is told at once."""
        super().showEvent(event)
        announce(self.note, self.note.words.text())

    def _places(self, asked: str) -> QWidget:
        places = Columns(2, 6, 4, even=True)
        speak_as(places, "group", asked)
        for number, (where, word) in enumerate(PLACES):
            button = RadioMark(self._theme, tr(word, note=BODY if where == "back" else ""))
            self.places.addButton(button, number)
            places.add(button)
        return places

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, TOP, MARGIN, 12)
        column.setSpacing(0)
        column.addWidget(self.headline)
        column.addWidget(Words(self._theme, tr("A stretch should never hurt. Let’s change it."), Role.LEAD, "text2"))
        column.addSpacing(20)
        column.addWidget(self.which)
        column.addSpacing(8)
        column.addLayout(self._which_row)
        column.addSpacing(20)
        asked = tr("Where did you feel it?")
        column.addWidget(Words(self._theme, asked, Role.STRONG))
        column.addSpacing(4)
        column.addWidget(self._places(asked))
        column.addSpacing(16)
        notes = QVBoxLayout()
        notes.setSpacing(8)
        notes.addWidget(self.change)
        notes.addWidget(self.note)
        self.note.column.addWidget(self.help_link, 0, Qt.AlignmentFlag.AlignLeading)
        self.note.column.addWidget(self.emergency)
        column.addLayout(notes)
        column.addStretch(1)
        whole = below_scrolled(self, column, BOTTOM)
        buttons = Flow(8)
        buttons.add(self.not_now, 2)
        buttons.add(self.save, 3)
        whole.addLayout(inset(buttons, left=MARGIN, right=MARGIN))
