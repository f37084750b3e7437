"""The lower part of the guide while it leads: dial and words of the step, the buttons, and the way out.

Separate from the page because two other panels take its place: after “Too much”, and when the window is closed.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskbreak.faces.break_.dial import Dial
from deskbreak.faces.break_.inset import inset
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Break")


DIAL_GAP = 18
BIG_TEXT = 1.5
"""From this text size on the finer text goes below the dial, and Back and Next lose their chevrons."""
SIDE_BUTTON = 104


@dataclass(frozen=True, slots=True)
class StepWords:
    """What is said about a step."""

    cue: str
    text: str
    breath: str = ""


class StepArea(QScrollArea):
    """Dial and words; scrolls when there is no room for them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.dial = Dial(theme)
        self.cue = Words(theme, "", Role.STEP)
        self.text = Words(theme, "", Role.HELP, "text2")
        self.breath = Words(theme, "", Role.STRONG, "accent")
        self._inner = QWidget()
        self._inner.setProperty("page", True)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._across = QHBoxLayout()
        self._across.setSpacing(DIAL_GAP)
        self._words = QVBoxLayout()
        self._words.setSpacing(4)
        self._arrange()
        self.setWidget(self._inner)
        theme.changed.connect(self._arrange)

    def show_words(self, words: StepWords) -> None:
        """Say this."""
        for label, text in ((self.cue, words.cue), (self.text, words.text), (self.breath, words.breath)):
            label.setText(text)
            label.setVisible(bool(text))

    def content_height(self, width: int) -> int:
        """What dial and words need at a width."""
        words_width = width - self.dial.side() - DIAL_GAP
        beside = [self.cue, self.breath] if self._theme.scale >= BIG_TEXT else [self.cue, self.text, self.breath]
        shown = [label for label in beside if label.text()]
        words = sum(label.heightForWidth(words_width) for label in shown) + 4 * max(0, len(shown) - 1)
        height = max(self.dial.side(), words)
        if self._theme.scale >= BIG_TEXT and self.text.text():
            height += 12 + self.text.heightForWidth(width)
        return height

    def _arrange(self) -> None:
        """Dial left, words right; the finer text among them or below."""
        for layout in (self._words, self._across, self._column):
            while layout.count():
                layout.takeAt(0)
        big = self._theme.scale >= BIG_TEXT
        self._words.addStretch(1)
        self._words.addWidget(self.cue)
        if not big:
            self._words.addWidget(self.text)
        self._words.addWidget(self.breath)
        self._words.addStretch(1)
        self._across.addWidget(self.dial, 0, Qt.AlignmentFlag.AlignVCenter)
        self._across.addLayout(self._words, 1)
        self._column.addStretch(1)
        self._column.addLayout(self._across)
        if big:
            self._column.addSpacing(12)
            self._column.addWidget(self.text)
        self._column.addStretch(1)


class Controls(QWidget):
    """Back, Pause, Next; Pause goes on top where the three don't fit side by side.

    While getting ready Next is “I’m in position” and the filled one; to stay in one row the icons go first.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.back = Button(theme, tr("Back"), "secondary", "large", icon="chevron_left")
        self.pause = Button(theme, tr("Pause"), "primary", "large", icon="pause")
        self.next = Button(theme, tr("Next"), "secondary", "large", icon="chevron_right", icon_after=True)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._top = QHBoxLayout()
        self._row = QHBoxLayout()
        for row in (self._top, self._row):
            row.setSpacing(8)
            self._rows.addLayout(row)
        self._two_rows: bool | None = None
        self._paused = self._gets_ready = False
        self._arrange()
        theme.changed.connect(self._arrange)

    def show_state(self, *, paused: bool, gets_ready: bool) -> None:
        """Pause becomes Resume, and Next “I’m in position”, each in the same place."""
        self._paused, self._gets_ready = paused, gets_ready
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self.pause.set_look("secondary" if gets_ready else "primary")
        self.next.setText(tr("I’m in position") if gets_ready else tr("Next"))
        self.next.set_look("primary" if gets_ready else "secondary")
        self._arrange()

    def wide(self) -> int:
        """The width at which all three stand side by side."""
        back, following = self._sides()
        return back + following + self.pause.sizeHint().width() + 16

    def _sides(self) -> tuple[int, int]:
        """The least widths of Back and Next: alike, but for the words while getting ready."""
        back, following = self.back.sizeHint().width(), self.next.sizeHint().width()
        if self._gets_ready:
            return max(SIDE_BUTTON if self.back.has_icon else 0, back), following
        side = max(SIDE_BUTTON, back, following)
        return side, side

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As narrow as the two rows."""
        below = self.back.sizeHint().width() + 8 + self.next.sizeHint().width()
        return QSize(max(self.pause.sizeHint().width(), below), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        self._show_icons(sides=self._theme.scale < BIG_TEXT, middle=True)
        if self._gets_ready and self.width() < self.wide():
            self._show_icons(sides=False, middle=False)
        two_rows = self.width() < self.wide()
        for button, width in zip((self.back, self.next), self._sides(), strict=True):
            button.setMinimumWidth(0 if two_rows else width)
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        for row in (self._top, self._row):
            while row.count():
                row.takeAt(0)
        if two_rows:
            self._top.addWidget(self.pause)
            self._row.addWidget(self.back, 1)
            self._row.addWidget(self.next, 1)
        else:
            self._row.addWidget(self.back)
            self._row.addWidget(self.pause, 1)
            self._row.addWidget(self.next)
        self.updateGeometry()

    def _show_icons(self, *, sides: bool, middle: bool) -> None:
        self.back.set_icon("chevron_left" if sides else None)
        self.next.set_icon("chevron_right" if sides and not self._gets_ready else None)
        self.pause.set_icon(("play" if self._paused else "pause") if middle else None)


class StepPanel(QWidget):
    """Step area, controls, and “Too much”."""

    back_chosen = Signal()
    pause_chosen = Signal()
    next_chosen = Signal()
    too_much_chosen = Signal()

    def __init__(self, theme: Theme, margin: int) -> None:
        super().__init__()
        self.area = StepArea(theme)
        self.controls = Controls(theme)
        self.too_much = Button(theme, tr("Too much – stop this stretch"), "stop", "medium", icon="stop", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inset(self.area, left=margin, right=margin), 1)
        column.addSpacing(8)
        column.addLayout(inset(self.controls, left=margin, right=margin))
        column.addSpacing(8)
        column.addLayout(inset(self.too_much, left=margin, right=margin))
        self.controls.back.clicked.connect(self.back_chosen)
        self.controls.pause.clicked.connect(self.pause_chosen)
        self.controls.next.clicked.connect(self.next_chosen)
        self.too_much.clicked.connect(self.too_much_chosen)

    def fixed_height(self) -> int:
        """What is there besides the step area."""
        controls = self.controls.sizeHint().height()
        return 8 + controls + 8 + self.too_much.sizeHint().height()
