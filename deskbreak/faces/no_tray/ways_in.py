"""What leads to Deskbreak where there is no icon to press: starting it again, notifications, and a key of one's own.

Separate from the window about the tray, as it knows commands and the clipboard.
"""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from deskbreak.faces.theme import Role, Theme
from deskbreak.faces.widgets.buttons import Button
from deskbreak.faces.widgets.words import Words
from deskbreak.language.texts import Texts

tr = Texts("No tray")


class WaysIn(QWidget):
    """Says them, with the two commands that are worth a key, each to be copied."""

    def __init__(self, theme: Theme, own_command: Sequence[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Words(theme, tr("Other ways in"), Role.ROW_TITLE))
        again = tr("Start Deskbreak once more to see the overview, or press a button of its notifications.")
        column.addWidget(Words(theme, again, Role.BODY, "text2"))
        key = tr("For a key of your own, give one of these commands to a shortcut in your desktop’s keyboard settings.")
        column.addWidget(Words(theme, key, Role.BODY, "text2"))
        column.addSpacing(2)
        self.commands = [
            Command(theme, tr("Overview"), shlex.join((*own_command, "show", "overview"))),
            Command(theme, tr("Start a break"), shlex.join((*own_command, "break"))),
        ]
        for command in self.commands:
            column.addWidget(command)


class Command(QFrame):
    """A command with what it does, and a button that copies it."""

    def __init__(self, theme: Theme, does: str, command: str) -> None:
        super().__init__()
        self.command = command
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(Words(theme, does, Role.BODY, wrap=False))
        self.text = Words(theme, command, Role.BODY, "text2")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        across.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.copy = Button(theme, tr("Copy"), "secondary", "small")
        self.copy.setAccessibleName(tr("Copy the command: %1", does))
        self.copy.clicked.connect(self._copy)
        across.addWidget(self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command)
        self.copy.setText(tr("Copied"))
