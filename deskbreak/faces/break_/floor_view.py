"""The guide as seen from the floor: figure left, very big digits right, everything scaled with the window.

A second form of the same page: told the same things, and telling the same choices.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from deskbreak.faces.break_.floor_answers import FloorAnswers
from deskbreak.faces.break_.floor_button import FloorButton
from deskbreak.faces.break_.floor_telling import FloorTelling
from deskbreak.faces.break_.passing_notice import PassingNotice
from deskbreak.faces.break_.phase_bar import PhaseBar
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import IconButton
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Break")


DESIGN_HEIGHT, TEXT_SHARE = 720, 0.47
MARGIN, TOP = 44, 36
TITLE, WHERE, BUTTON_GAP = 34, 26, 14
PHASE_SCALE, ICON_SCALE = 1.75, 1.35
SPACE_KEY = tr.mark("Space")


class FloorView(QWidget):
    """Holds the stage while it is on show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = Words(theme, "", Role.TITLE, wrap=False)
        self.where = Words(theme, "", Role.BODY, "text2", wrap=False)
        self.mute = IconButton(theme, "speaker", tr("Mute voice"))
        self.small = IconButton(theme, "small_view", tr("Small view"))
        self.bar = PhaseBar(theme)
        self.notice = PassingNotice(theme)
        self.notice.icon.hide()  # too small to be seen from two metres
        self.telling = FloorTelling(theme)
        self.back = FloorButton(theme, tr("Back"), "secondary", icon="chevron_left")
        self.pause = FloorButton(theme, tr("Pause"), "primary", icon="pause", key=tr(SPACE_KEY))
        self.next = FloorButton(theme, tr("Next"), "secondary", icon="chevron_right", icon_after=True)
        self.easier = FloorButton(theme, tr("Easier"), "secondary", key="E")
        self.too_much = FloorButton(theme, tr("Too much"), "stop", icon="stop", key="X")
        self.answers = FloorAnswers(theme)
        self.stage_slot = QVBoxLayout()
        self._buttons = QWidget()
        self._lay_out()
        theme.changed.connect(self._scale)

    def show_state(self, *, paused: bool, gets_ready: bool) -> None:
        """Pause becomes Resume, and Next “I’m in position”; the key stands on the filled one."""
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self.pause.set_icon("play" if paused else "pause")
        self.pause.set_look("secondary" if gets_ready else "primary")
        self.pause.show_key("" if gets_ready else tr(SPACE_KEY))
        self.next.setText(tr("I’m in position") if gets_ready else tr("Next"))
        self.next.set_icon(None if gets_ready else "chevron_right")
        self.next.set_look("primary" if gets_ready else "secondary")
        self.next.show_key(tr(SPACE_KEY) if gets_ready else "")
        self.fit_buttons()

    def show_asking(self, asks: bool) -> None:
        """The question in place of digits and buttons."""
        self._panels.setCurrentWidget(self.answers if asks else self.telling)
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
        self.telling.set_scale(s)
        self.answers.set_scale(s)
        for words, px in ((self.title, TITLE), (self.where, WHERE), (self.notice.words, WHERE)):
            words.set_role(words.role, px * s / base / words.role.factor)
        self.bar.set_scale(PHASE_SCALE * s * 14 / base)
        for button in (self.mute, self.small):
            button.set_scale(max(1.0, ICON_SCALE * s * 14 / base))
        self.fit_buttons()
        self._column.setContentsMargins(across, top, across, top)
        self._column.setSpacing(round(20 * s))
        self._body.setSpacing(round(40 * s))

    def fit_buttons(self) -> None:
        """As high as the window asks for; their words smaller where they would not stand side by side."""
        buttons = [one for one in (self.back, self.pause, self.next, self.easier, self.too_much) if not one.isHidden()]
        for button in buttons:
            button.set_scale(self.scale())
        room = self.width() - 2 * round(MARGIN * self.scale()) - BUTTON_GAP * len(buttons)
        wanted = sum(button.sizeHint().width() for button in buttons)
        if wanted > room > 0:
            for button in buttons:
                button.set_scale(self.scale(), room / wanted)

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
        self._panels.addWidget(self.telling)
        self._panels.addWidget(self.answers)
        self._body.addWidget(self._right)
        self._column.addLayout(self._body, 1)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BUTTON_GAP)
        for button in (self.back, self.pause, self.next):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.easier)
        row.addWidget(self.too_much)
        self._column.addWidget(self._buttons)
