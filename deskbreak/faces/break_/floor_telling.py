"""The words of the floor view: very big digits, their bar, the cue and the breath, to be read from two metres away.

Separate from the view because room is shared here by what matters most: the digits, then the cue, then the finer text.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskbreak.faces.break_.dial import SMALLEST_BREATH, STILL_BREATH, Reading
from deskbreak.faces.break_.step_panel import StepWords
from deskbreak.faces.break_.toast import RunningBar
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.digits import Digits
from deskbreak.faces.widgets.words import Words

DIGITS, CUE, TEXT, BREATH = 226, 40, 26, 32
LEAST_DIGITS = 0.22 * 720
"""What can be read from two metres away: 22 % of the window (UI.md, 5.2c)."""
BREATH_DISC, GAP = 44, 18
WIDEST_TIME = "0:00"


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


class FloorTelling(QWidget):
    """Told what the step area is told, and the scale of the window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._scale = theme, 1.0
        self.digits = Digits(theme, leading=True)
        self.time = RunningBar(theme, 10)
        self.cue = Words(theme, "", Role.STEP)
        self.text = Words(theme, "", Role.HELP, "text2")
        self.breath = Words(theme, "", Role.STRONG, "accent", wrap=False)
        self.breath_mark = BreathMark(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (self.digits, self.time, self.cue, self.text):
            column.addWidget(widget)
        breath = QHBoxLayout()
        breath.setSpacing(16)
        breath.addWidget(self.breath_mark)
        breath.addWidget(self.breath)
        breath.addStretch(1)
        column.addLayout(breath)
        column.addStretch(1)

    def show_words(self, words: StepWords) -> None:
        """The cue, and the finer text only while there is nothing to breathe to."""
        self.cue.setText(words.cue)
        self.text.setText("" if words.breath else words.text)
        self.breath.setText(words.breath)
        for widget in (self.breath, self.breath_mark):
            widget.setVisible(bool(words.breath))
        self._share_height()

    def show_reading(self, reading: Reading) -> None:
        """The time left."""
        self.digits.set_text(reading.digits)
        self.time.set_left(reading.left)
        if reading.breath is not None:
            self.breath_mark.set_breath(reading.breath)

    def set_scale(self, scale: float) -> None:
        """So many times the size of the design's window."""
        self._scale, base = scale, self._theme.base_px
        for words, px in ((self.cue, CUE), (self.text, TEXT), (self.breath, BREATH)):
            words.set_role(words.role, px * scale / base / words.role.factor)
        side = round(BREATH_DISC * scale)
        self.breath_mark.setFixedSize(QSize(side, side))
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """The digits give way to the finer text a little, then that goes; no word and no digit is cut."""
        factor = DIGITS * self._scale / self._theme.base_px
        self.digits.set_factor(factor)
        # Where the font is so wide that the widest time would not fit, less.
        narrow = min(1.0, self.width() / max(1.0, self.digits.width_of(WIDEST_TIME)))
        self.digits.set_factor(factor * narrow)
        wanted = self.digits.sizeHint().height()
        text = GAP + self.text.heightForWidth(self.width()) if self.text.text() else 0
        rest = self.height() - self._below_digits()
        fits = bool(text) and min(wanted, round(LEAST_DIGITS * self._scale)) + text <= rest
        self.text.setVisible(fits)
        rest -= text if fits else 0
        if wanted > rest > 1:
            self.digits.set_factor(factor * narrow * (rest - 1) / wanted)

    def _below_digits(self) -> int:
        """What bar, cue and breath take up."""
        cue, bar = self.cue.heightForWidth(self.width()), self.time.height()
        breath = GAP + max(self.breath.sizeHint().height(), self.breath_mark.height()) if self.breath.text() else 0
        return GAP + bar + GAP + cue + breath
