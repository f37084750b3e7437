"""Starting at login, from the settings: the desktop's entry and the setting change together.

Separate from the other options because here the desktop's word counts: an entry can be turned off in the desktop's own
settings. The agent carries a change of the setting out as well, which does no harm.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from deskbreak.core.errors import DeskbreakError
from deskbreak.core.options import AUTOSTART
from deskbreak.desktop.autostart import Autostart, LoginStart, Standing
from deskbreak.faces.changes import Changes, Wish
from deskbreak.language.said import translated


class Login(QObject):
    """Told what the person wants; `found` says how it stands then."""

    found = Signal(LoginStart)
    failed = Signal(DeskbreakError)

    def __init__(self, autostart: Callable[[], Autostart], changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._autostart, self._changes = autostart, changes
        self._wanted = changes.settings[AUTOSTART]

    def turn(self, on: bool) -> None:
        """Have it started at login, or not."""
        self._wanted = on
        if self._carry_out(on):
            self._changes.make(Wish(((AUTOSTART.key, on),)))
        else:
            self._wanted = self._changes.settings[AUTOSTART]
        self.look()

    def follow(self) -> None:
        """The setting may be another one, such as after a change that was taken back."""
        wanted = self._changes.settings[AUTOSTART]
        if wanted != self._wanted:
            self._wanted = wanted
            if wanted is not None:
                self._carry_out(wanted)
        self.look()

    def look(self) -> None:
        """Tell how it stands."""
        try:
            self.found.emit(self._autostart().found())
        except DeskbreakError as trouble:
            self.found.emit(LoginStart(Standing.TURNED_OFF, why=translated(str(trouble))))

    def _carry_out(self, on: bool) -> bool:
        try:
            entry = self._autostart()
            if on:
                entry.turn_on()
            else:
                entry.turn_off()
        except DeskbreakError as trouble:
            self.failed.emit(trouble)
            return False
        return True
