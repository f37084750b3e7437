"""“How was each stretch?”: one row of answers for each hold, none chosen at first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskbreak.faces.break_.answers import ANSWERS, Answer, answers_in_words
from deskbreak.faces.break_.discs import Disc
from deskbreak.faces.break_.inset import inset
from deskbreak.faces.break_.scrolled import scrolled
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.flow import Flow
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.segmented import Segmented
from deskbreak.faces.widgets.surfaces import Hairline
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Break")


MARGIN, TOP, BOTTOM = 24, 24, 20
ROW_HEIGHT = 41


@dataclass(frozen=True, slots=True)
class HoldView:
    """One row: what was held, for how long at which level, and what each answer does."""

    name: str
    held: str
    effects: Mapping[Answer, str]


class AnswerRow(QWidget):
    """Title, answers, and what the answer does."""

    chosen = Signal()

    def __init__(self, theme: Theme, view: HoldView) -> None:
        super().__init__()
        self._effects = view.effects
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Words(theme, view.name, Role.ROW_TITLE), 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(Words(theme, view.held, Role.HELP, "text2", wrap=False), 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        column.addSpacing(6)
        self.answers = Segmented(
            theme, f"{view.name}, {view.held}", [words for _, words in answers_in_words()], height=ROW_HEIGHT
        )
        self.answers.set_ink(len(ANSWERS) - 1, "danger")
        column.addWidget(self.answers)
        column.addSpacing(4)
        self.effect = Words(theme, "", Role.HELP, "text2")
        column.addWidget(self.effect)
        self.effect.set_or_hide("")
        self.answers.chosen.connect(self._say)

    @property
    def answer(self) -> Answer | None:
        """What was chosen, if anything."""
        return ANSWERS[self.answers.index][0] if self.answers.index >= 0 else None

    def _say(self) -> None:
        self.effect.set_or_hide(self._effects[ANSWERS[self.answers.index][0]])
        self.chosen.emit()


class EachPage(QWidget):
    """Told the holds; tells that the answers are to be kept, or that something hurt."""

    save_chosen = Signal()
    hurt_chosen = Signal()
    one_chosen = Signal()
    close_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[AnswerRow] = []
        self.headline = Words(theme, tr("Well done"), Role.FIGURE)
        self.headline.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.headline.setProperty(FOCUS_RADIUS, -1)
        self.lead = Words(theme, "", Role.BODY, "text2")
        self.one = Button(theme, tr("One answer for all"), "link", "small")
        self.close_button = Button(theme, tr("Close"), "secondary", "large")
        self.save = Button(theme, tr("Save answers"), "primary", "large")
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        self._lay_out()
        self.one.clicked.connect(self.one_chosen)
        self.close_button.clicked.connect(self.close_chosen)
        self.save.clicked.connect(self.save_chosen)

    @property
    def answers(self) -> tuple[Answer | None, ...]:
        """The answer of each row."""
        return tuple(row.answer for row in self.rows)

    def ask(self, headline: str, lead: str, holds: Sequence[HoldView]) -> None:
        """Ask about these holds."""
        self.headline.setText(headline)
        self.lead.setText(lead)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [AnswerRow(self._theme, view) for view in holds]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
            row.chosen.connect(self._look_for_pain)
        self._put_rows_first()

    def _put_rows_first(self) -> None:
        """They were made after the buttons, and Tab would come to them last."""
        answers = [button for row in self.rows for button in row.answers.findChildren(QAbstractButton)]
        for earlier, later in pairwise([self.headline, *answers, self.one, self.close_button, self.save]):
            self.setTabOrder(earlier, later)

    def _look_for_pain(self) -> None:
        if "pain" in self.answers:
            self.hurt_chosen.emit()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, TOP, 0, BOTTOM)
        whole.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Disc(self._theme, "check", 48), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.headline)
        words.addWidget(self.lead)
        head.addLayout(words, 1)
        whole.addLayout(inset(head, left=MARGIN, right=MARGIN))
        whole.addSpacing(24)
        asked = QHBoxLayout()
        asked.addWidget(Words(self._theme, tr("How was each stretch?"), Role.STRONG), 1, Qt.AlignmentFlag.AlignVCenter)
        asked.addWidget(self.one)
        whole.addLayout(inset(asked, left=MARGIN, right=MARGIN))
        whole.addWidget(self._rows_area(), 1)
        whole.addLayout(inset(Hairline(), left=MARGIN, right=MARGIN))
        whole.addSpacing(12)
        note = Words(self._theme, tr("No answer means no change."), Role.HELP, "text2")
        whole.addLayout(inset(note, left=MARGIN, right=MARGIN))
        whole.addSpacing(12)
        buttons = Flow(8)
        buttons.add(self.close_button, 2)
        buttons.add(self.save, 3)
        whole.addLayout(inset(buttons, left=MARGIN, right=MARGIN))

    def _rows_area(self) -> QScrollArea:
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, 8, MARGIN, 8)
        column.addLayout(self._column)
        column.addStretch(1)
        return scrolled(column)
