"""After the last step, while nobody is back: three lines and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.faces.break_.discs import Disc
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.words import Words

MARGIN, BOTTOM = 24, 20
SAID = "Well done. Move when you are ready. Counting starts when you are back."


class WaitPage(QWidget):
    """Stays as long as nobody is back."""

    close_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        self.setAccessibleName(SAID)
        self.headline = Words(theme, "Well done", Role.HEADLINE, align=centre)
        self.headline.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.headline.setProperty(FOCUS_RADIUS, -1)
        self.close_button = Button(theme, "Close", "secondary", "large")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, BOTTOM)
        column.setSpacing(0)
        column.addStretch(5)
        column.addWidget(Disc(theme, "check", 104), 0, centre)
        column.addSpacing(28)
        column.addWidget(self.headline)
        column.addSpacing(8)
        column.addWidget(Words(theme, "Move when you are ready.", Role.STEP, align=centre))
        column.addSpacing(6)
        column.addWidget(Words(theme, "Counting starts when you are back.", Role.LEAD, "text2", align=centre))
        column.addStretch(6)
        column.addWidget(
            Words(theme, "Any key or the mouse brings the next question.", Role.HELP, "text2", align=centre)
        )
        column.addSpacing(16)
        column.addWidget(self.close_button)
        self.close_button.clicked.connect(self.close_chosen)
