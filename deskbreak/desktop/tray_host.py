"""Whether something shows tray icons: the StatusNotifierWatcher on the session bus, as it comes and goes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import TRAY_WATCHER, has_owner
from deskbreak.desktop.findings import Finding, tray_finding
from deskbreak.desktop.ports import TrayHost
from deskbreak.desktop.xfce_panel import XfcePanel


class StatusNotifierHost(TrayHost):
    """Follows the owner of the watcher's name."""

    def __init__(self, session: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._present = False
        self._panel = XfcePanel(session, self)
        self._panel.told.connect(self.panel_told)

    def start(self) -> None:
        """Ask once, waiting for the answer, so that the first tray icon is made right; then follow the changes."""
        answer = self._session.ask(has_owner(TRAY_WATCHER))
        self._present = answer is not None and answer.first() is True
        self._session.lost.connect(self._lose)
        self._session.follow_name(TRAY_WATCHER, self._follow)
        self._panel.ask()

    def present(self) -> bool:
        """Whether there is a tray, as last told."""
        return self._present

    def finding(self) -> Finding:
        """Whether there is a tray now."""
        return tray_finding("StatusNotifierItem on D-Bus" if self._present else "")

    def _follow(self, is_there: bool) -> None:
        if is_there != self._present:
            self._present = is_there
            if is_there:
                self._panel.ask()
            (self.appeared if is_there else self.vanished).emit()

    def _lose(self) -> None:
        self._follow(False)
