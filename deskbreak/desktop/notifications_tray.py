"""Notifications as a balloon of the tray icon, on Windows and macOS: Qt's own, without buttons.

The icon is the agent's; whoever wires the two together shows what `balloon` carries, and passes the click on.
Not yet run on a real machine.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from deskbreak.desktop.findings import Finding
from deskbreak.desktop.ports import Notice, Notifications


class TrayNotifications(Notifications):
    """One at a time. A click stands for the key `default`, where the notice has it."""

    balloon = Signal(str, str)
    """Show this summary and body by the icon."""

    def __init__(self, finding: Finding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        self._sent: Notice | None = None

    def send(self, notice: Notice) -> None:
        """Show the notice, in place of the one before."""
        self._sent = notice
        self.balloon.emit(notice.summary, notice.body)

    def withdraw(self) -> None:
        """A balloon can't be taken back; a click on it does nothing any more."""
        self._sent = None

    def click(self) -> None:
        """The person clicked the balloon."""
        sent, self._sent = self._sent, None
        if sent is not None and any(key == "default" for key, _label in sent.actions):
            self.action_chosen.emit("default")

    def finding(self) -> Finding:
        """Through what."""
        return self._finding
