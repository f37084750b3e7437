"""What deskbreak is not, and when to get help now: one note, the emergency text never folded away in it.

Separate because “Why these stretches?” ends with it and the overview opens it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskbreak.core.advice import DISCLAIMER, EMERGENCY, WHEN_TO_GET_HELP
from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.focus_ring import FOCUS_RADIUS
from deskbreak.faces.widgets.spoken import speak_as
from deskbreak.faces.widgets.surfaces import Note
from deskbreak.faces.widgets.words import Words
from deskbreak.language.tables import safety_text


class HelpNote(Note):
    """The disclaimer word for word, and below it the emergency text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, safety_text(DISCLAIMER), "safety")
        self.emergency = _Emergency(theme)
        self.column.addSpacing(4)
        self.column.addWidget(self.emergency)


class _Emergency(QWidget):
    """Heading and text; one can tab to it, so that the keyboard and a screen reader get there as to a link."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        speak_as(self, "group", safety_text(WHEN_TO_GET_HELP))
        self.setAccessibleDescription(safety_text(EMERGENCY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(FOCUS_RADIUS, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(theme, safety_text(WHEN_TO_GET_HELP), Role.STRONG, "ondanger"))
        column.addWidget(Words(theme, safety_text(EMERGENCY), Role.BODY, "ondanger"))
