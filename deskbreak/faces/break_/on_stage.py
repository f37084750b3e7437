"""What lies on the stage besides the figure: the chip in its corner, and in a walk, which has no figure, a sign of it.

Separate from the stage, which knows poses only.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout

from deskbreak.faces.break_.discs import Disc
from deskbreak.faces.figure.stage import Stage
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Chip

CHIP_INSET = 14
SIGN_SIDE = 104
USUAL_HEIGHT = 300
"""Up to this the stage is seen from the desk."""


class OnStage:
    """Lays things on one stage; `place` is to be called when the size of stage or text is another."""

    def __init__(self, theme: Theme, stage: Stage) -> None:
        self._stage = stage
        speak_as(stage, "picture")
        self.chip = Chip(theme)
        self.sign = Disc(theme, "walk", SIGN_SIDE)
        self.chip.setParent(stage)
        middle = QVBoxLayout(stage)
        middle.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignCenter)
        self.chip.hide()
        self.sign.hide()

    def show_chip(self, text: str, icon: str | None = None) -> None:
        """The word of the moment, or none."""
        self.chip.setVisible(bool(text))
        self.chip.set_text(text, icon)
        self.place()

    def show_walk(self, walks: bool) -> None:
        """The sign of a walk, or none."""
        self.sign.setVisible(walks)

    def place(self) -> None:
        """The chip where it belongs, and bigger on a stage that is to be seen from the floor."""
        stage, chip = self._stage, self.chip
        chip.words.set_role(chip.words.role, max(1.0, stage.height() / USUAL_HEIGHT))
        chip.adjustSize()
        rightwards = stage.layoutDirection() is Qt.LayoutDirection.LeftToRight
        across = CHIP_INSET if rightwards else stage.width() - CHIP_INSET - chip.width()
        chip.move(QPoint(across, CHIP_INSET))
