"""Whether something shows tray icons, where the system always does: Windows, macOS. Qt's own answer is right there."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from deskbreak.desktop.findings import Finding
from deskbreak.desktop.ports import TrayHost


class QtTrayHost(TrayHost):
    """Never comes nor goes: an Explorer that starts anew is Qt's to deal with."""

    def __init__(self, finding: Finding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finding = finding

    def present(self) -> bool:
        """What Qt says."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def finding(self) -> Finding:
        """Through what."""
        return self._finding
