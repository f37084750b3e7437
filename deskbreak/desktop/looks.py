"""How the desktop's person wants windows to look and move: dark, with more contrast, in a colour, with nothing moving.

Separate from Qt's own word for it: with GTK's theme Qt reads the name of that theme and never the portal, without a
desktop that it knows it reads nothing, with its other themes it knows only once the first window is painted, and it
(6.11) never asks whether things may move. The settings portal tells it all on Linux, and when it changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

Share = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Look:
    """What is asked for. None where nobody says. The accent has red, green and blue as shares of one."""

    dark: bool | None = None
    contrast: bool = False
    still: bool = False
    accent: Share | None = None


class Looks(QObject):
    """A desktop that asks for nothing, or is asked again from time to time."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = Look()

    def ask_again(self) -> None:
        """The person comes back to this program, maybe from the system's settings."""
        self._take(self._ask())

    def _ask(self) -> Look:
        return self.look

    def _take(self, look: Look) -> None:
        if look != self.look:
            self.look = look
            self.changed.emit()


class SystemLooks(Looks):
    """Windows or macOS; Qt asks them about contrast. Not yet run on either."""

    def __init__(self, system: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = system
        self.look = self._ask()

    def _ask(self) -> Look:
        return Look(still=self._system.wants_no_motion(), accent=self._system.accent())
