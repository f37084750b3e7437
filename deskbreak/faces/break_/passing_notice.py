"""A line in the guide that says something and goes by itself: that there is no sound, say. Nothing has to be answered.

Separate from the chip, which says what is going on for as long as it goes on.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskbreak.faces.icons import Icon
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.announcing import announce
from deskbreak.faces.widgets.words import Words

SHOWN_MS = 10_000
BELOW = 10


class PassingNotice(QWidget):
    """Takes its room from the figure below it. What is said while it is on show waits for its turn."""

    changed = Signal()
    """It takes room now, or gives it back."""

    def __init__(self, theme: Theme, shown_ms: int = SHOWN_MS) -> None:
        super().__init__()
        self._theme = theme
        self._waiting: list[str] = []
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, BELOW)
        across.setSpacing(8)
        self.words = Words(theme, "", Role.HELP, "text2")
        self.icon = Icon(theme, "information", "text2", 16)
        across.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.words, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(shown_ms)
        self._timer.timeout.connect(self.pass_on)
        self.hide()

    def say(self, text: str) -> None:
        """Say this for a while."""
        self._waiting.append(text)
        if self.isHidden():
            self.pass_on()

    def pass_on(self) -> None:
        """To what waits, or away."""
        text = self._waiting.pop(0) if self._waiting else ""
        self.words.setText(text)
        self.setVisible(bool(text))
        if text:
            self._timer.start()
        if self.isVisible():  # of the two forms of the guide one is seen, and one is heard
            announce(self, text)
        self.changed.emit()

    def height_at(self, width: int) -> int:
        """The room it takes: none while there is nothing to say."""
        return 0 if self.isHidden() else self.heightForWidth(width)
