"""What the desktop starts at login follows the setting `app.autostart`, and where the two differ, it is said.

Separate from the wiring, which says when the setting changes, and from the entry itself (desktop). Only a change is
carried out: an entry that the person took away by other means does not come back behind their back.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from deskbreak.core.errors import DeskbreakError
from deskbreak.desktop.autostart import Autostart, disagreement

_log = logging.getLogger(__name__)


class Login(QObject):
    """`autostart` answers what starts deskbreak at login; it is asked only when there is something to look at."""

    troubled = Signal(object)
    """A DeskbreakError: it could not be carried out, or setting and desktop differ."""

    def __init__(self, autostart: Callable[[], Autostart], wanted: bool | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._autostart, self._wanted = autostart, wanted

    def compare(self) -> None:
        """Say where the setting and the desktop differ: at the start."""
        if self._wanted is None:
            return
        try:
            differs = disagreement(self._wanted, self._autostart().found())
        except DeskbreakError as trouble:
            _log.warning("whether deskbreak starts at login is not known: %s", trouble)
            return
        if differs is not None:
            self.troubled.emit(differs)

    def follow(self, wanted: bool | None) -> None:
        """The setting may be another one: carry it out."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        try:
            if wanted is True:
                self._autostart().turn_on()
            elif wanted is False:
                self._autostart().turn_off()
        except DeskbreakError as trouble:
            self.troubled.emit(trouble)
