"""The guide as seen from the floor: figure left, very big digits right, everything scaled with the window.

A second form of the same page: told the same things, and telling the same choices.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from deskbreak.faces.break_.answers_panel import AnswersPanel
from deskbreak.faces.break_.dial import SMALLEST_BREATH, STILL_BREATH, Reading
from deskbreak.faces.break_.floor_button import FloorButton
from deskbreak.faces.break_.passing_notice import PassingNotice
from deskbreak.faces.break_.phase_bar import PhaseBar
from deskbreak.faces.break_.step_panel import StepWords
from deskbreak.faces.break_.toast import RunningBar
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import IconButton
from deskbreak.faces.widgets.digits import Digits
from deskbreak.faces.widgets.words import Words

DESIGN_HEIGHT, TEXT_SHARE = 720, 0.47
MARGIN, TOP = 44, 36
DIGITS, TITLE, WHERE, CUE, BREATH = 226, 34, 26, 40, 32
BREATH_DISC = 44
WIDEST_TIME = "0:00"
PHASE_SCALE = 1.75
SPACE_KEY = "Space"


class BreathMark(QWidget):
    """A disc in a ring that grows with the breath, beside the word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._breath = theme, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_breath(self, breath: float) -> None:
        self._breath = breath
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = QPointF(self.width() / 2, self.height() / 2), self.width() / 2 - 1.5
        painter.setPen(QPen(self._theme.colour("track"), 2))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        grown = STILL_BREATH if self._theme.reduced_motion else self._breath
        inner = (radius - 3) * (SMALLEST_BREATH - 0.1 + (1.1 - SMALLEST_BREATH) * grown)
        painter.drawEllipse(middle, inner, inner)
        painter.end()


class FloorView(QWidget):
    """Holds the stage while it is on show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = Words(theme, "", Role.TITLE, wrap=False)
        self.where = Words(theme, "", Role.BODY, "text2", wrap=False)
        self.mute = IconButton(theme, "speaker", "Mute voice")
        self.small = IconButton(theme, "small_view", "Small view")
        self.bar = PhaseBar(theme)
        self.notice = PassingNotice(theme)
        self.digits = Digits(theme, leading=True)
        self.time = RunningBar(theme, 10)
        self.cue = Words(theme, "", Role.STEP)
        self.text = Words(theme, "", Role.HELP, "text2")
        self.breath = Words(theme, "", Role.STRONG, "accent", wrap=False)
        self.breath_mark = BreathMark(theme)
        self.back = FloorButton(theme, "Back", "secondary", icon="chevron_left")
        self.pause = FloorButton(theme, "Pause", "primary", icon="pause", key=SPACE_KEY)
        self.next = FloorButton(theme, "Next", "secondary", icon="chevron_right", icon_after=True)
        self.easier = FloorButton(theme, "Easier", "secondary", key="E")
        self.too_much = FloorButton(theme, "Too much", "stop", icon="stop", key="X")
        self.answers = AnswersPanel(theme, 0)
        self.stage_slot = QVBoxLayout()
        self._buttons = QWidget()
        self._lay_out()
        theme.changed.connect(self._scale)

    def show_words(self, words: StepWords) -> None:
        """The cue, and the finer text only while there is nothing to breathe to."""
        self.cue.setText(words.cue)
        self.text.setText("" if words.breath else words.text)
        self.text.setVisible(not words.breath and bool(words.text))
        self.show_breath(words.breath)

    def show_breath(self, word: str) -> None:
        """The breathing cue, or none."""
        self.breath.setText(word)
        self.breath.setVisible(bool(word))
        self.breath_mark.setVisible(bool(word))

    def show_reading(self, reading: Reading) -> None:
        """The time left."""
        self.digits.set_text(reading.digits)
        self.time.set_left(reading.left)
        if reading.breath is not None:
            self.breath_mark.set_breath(reading.breath)

    def show_state(self, *, paused: bool, gets_ready: bool) -> None:
        """Pause becomes Resume, and Next “I’m in position”; the key stands on the filled one."""
        self.pause.setText("Resume" if paused else "Pause")
        self.pause.set_icon("play" if paused else "pause")
        self.pause.set_look("secondary" if gets_ready else "primary")
        self.pause.show_key("" if gets_ready else SPACE_KEY)
        self.next.setText("I’m in position" if gets_ready else "Next")
        self.next.set_icon(None if gets_ready else "chevron_right")
        self.next.set_look("primary" if gets_ready else "secondary")
        self.next.show_key(SPACE_KEY if gets_ready else "")

    def show_asking(self, asks: bool) -> None:
        """The question in place of digits and buttons."""
        self._panels.setCurrentWidget(self.answers if asks else self._telling)
        self._buttons.setVisible(not asks)

    def show_keys(self, shown: bool) -> None:
        """Whether single keys work, and so stand on the buttons."""
        for button, key in ((self.easier, "E"), (self.too_much, "X")):
            button.show_key(key if shown else "")

    def scale(self) -> float:
        return max(0.6, self.height() / DESIGN_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        """Everything follows the height of the window."""
        s, base = self.scale(), self._theme.base_px
        across, top = round(MARGIN * s), round(TOP * s)
        self._right.setFixedWidth(round(self.width() * TEXT_SHARE))
        self._scale_digits(DIGITS * s / base)
        for words, px in ((self.title, TITLE), (self.where, WHERE), (self.cue, CUE), (self.breath, BREATH)):
            words.set_role(words.role, px * s / base / words.role.factor)
        for words in (self.text, self.notice.words):
            words.set_role(words.role, WHERE * s / base / words.role.factor)
        self.bar.set_scale(PHASE_SCALE * s * 14 / base)
        for button in (self.back, self.pause, self.next, self.easier, self.too_much):
            button.set_scale(s)
        side = round(BREATH_DISC * s)
        self.breath_mark.setFixedSize(QSize(side, side))
        self._column.setContentsMargins(across, top, across, top)
        self._column.setSpacing(round(20 * s))
        self._body.setSpacing(round(40 * s))

    def _scale_digits(self, factor: float) -> None:
        """As big as that, less where the font is so wide that the widest time would not fit."""
        self.digits.set_factor(factor)
        needed = self.digits.width_of(WIDEST_TIME)
        if needed > self._right.width():
            self.digits.set_factor(factor * self._right.width() / needed)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        header = QHBoxLayout()
        header.setSpacing(16)
        header.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBottom)
        header.addWidget(self.where, 0, Qt.AlignmentFlag.AlignBottom)
        header.addStretch(1)
        header.addWidget(self.mute)
        header.addWidget(self.small)
        self._column.addLayout(header)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.notice)
        self._body = QHBoxLayout()
        self._body.addLayout(self.stage_slot, 1)
        self._right = QWidget()
        self._panels = QStackedLayout(self._right)
        self._telling = QWidget()
        self._lay_out_telling()
        self._panels.addWidget(self._telling)
        self._panels.addWidget(self.answers)
        self._body.addWidget(self._right)
        self._column.addLayout(self._body, 1)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for button in (self.back, self.pause, self.next):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.easier)
        row.addWidget(self.too_much)
        self._column.addWidget(self._buttons)

    def _lay_out_telling(self) -> None:
        column = QVBoxLayout(self._telling)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self.digits)
        column.addWidget(self.time)
        column.addWidget(self.cue)
        column.addWidget(self.text)
        breath = QHBoxLayout()
        breath.setSpacing(16)
        breath.addWidget(self.breath_mark)
        breath.addWidget(self.breath)
        breath.addStretch(1)
        column.addLayout(breath)
        column.addStretch(1)
