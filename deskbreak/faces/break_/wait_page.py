"""After the last step, while nobody is back: three lines and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.faces.break_.discs import Disc
from deskbreak.faces.break_.window import is_wide
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("Break")


MARGIN, BOTTOM = 24, 20
FLOOR_HEIGHT, FLOOR_HEADLINE, FLOOR_LINE = 720, 64, 40
SAID = tr.mark("Well done. Move when you are ready. Counting starts when you are back.")


def said() -> str:
    """What the page says, for a screen reader."""
    return tr(SAID)


class WaitPage(QWidget):
    """Stays as long as nobody is back."""

    close_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        centre = Qt.AlignmentFlag.AlignHCenter
        speak_as(self, "alert", said())
        self.headline = Words(theme, tr("Well done"), Role.HEADLINE, align=centre)
        self.headline.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.headline.setProperty(FOCUS_RADIUS, -1)
        self.close_button = Button(theme, tr("Close"), "secondary", "large")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, BOTTOM)
        column.setSpacing(0)
        column.addStretch(5)
        column.addWidget(Disc(theme, "check", 104), 0, centre)
        column.addSpacing(28)
        column.addWidget(self.headline)
        column.addSpacing(8)
        self._lines = (
            Words(theme, tr("Move when you are ready."), Role.STEP, align=centre),
            Words(theme, tr("Counting starts when you are back."), Role.LEAD, "text2", align=centre),
        )
        column.addWidget(self._lines[0])
        column.addSpacing(6)
        column.addWidget(self._lines[1])
        column.addStretch(6)
        column.addWidget(
            Words(theme, tr("Any key or the mouse brings the next question."), Role.HELP, "text2", align=centre)
        )
        column.addSpacing(16)
        column.addWidget(self.close_button)
        self.close_button.clicked.connect(self.close_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """From the floor it is read as the guide was."""
        super().resizeEvent(event)
        big = is_wide(self.size())
        px = self.height() / FLOOR_HEIGHT / self._theme.base_px
        self.headline.set_role(Role.HEADLINE, FLOOR_HEADLINE * px / Role.HEADLINE.factor if big else 1.0)
        for words in self._lines:
            words.set_role(words.role, FLOOR_LINE * px / words.role.factor if big else 1.0)
