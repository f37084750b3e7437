"""A question in the floor view: the same answers, as big as what else is to be read from two metres away."""

from __future__ import annotations

from deskbreak.faces.break_.answers_panel import AnswersPanel
from deskbreak.faces.break_.floor_button import FloorButton
from deskbreak.faces.break_.floor_telling import CUE, TEXT
from deskbreak.faces.theme import Theme
from deskbreak.faces.widgets.buttons import Button, Look


class FloorAnswers(AnswersPanel):
    """Grows with the window."""

    def __init__(self, theme: Theme) -> None:
        self._buttons: list[FloorButton] = []
        super().__init__(theme, 0)
        self._theme = theme

    def button(self, theme: Theme, look: Look) -> Button:
        made = FloorButton(theme, "", look)
        self._buttons.append(made)
        return made

    def set_scale(self, scale: float) -> None:
        """So many times the size of the design's window."""
        for words, px in ((self.cue, CUE), (self.text, TEXT)):
            words.set_role(words.role, px * scale / self._theme.base_px / words.role.factor)
        for button in self._buttons:
            button.set_scale(scale)
