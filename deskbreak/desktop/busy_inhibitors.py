"""Presenting, as far as the reasons tell that programs give GNOME's session manager (MATE's and Cinnamon's too).

Where GNOME keeps to itself which window fills the screen, a presentation is known by its asking for a screen that stays
awake: LibreOffice, Evince and their kin say what for.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from deskbreak.core.said import Said
from deskbreak.desktop.bus import Bus
from deskbreak.desktop.busy_questions import GNOME_CHANGES, GNOME_SERVICE, INHIBITORS, presents, reason_of
from deskbreak.desktop.busy_service import BusyService
from deskbreak.desktop.wire import Answer

_MOST = 64
"""So many are asked for their reasons; no desktop has more."""


class SessionInhibitors(BusyService):
    """Holds while somebody's reason speaks of presenting."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(bus, "presenting", GNOME_SERVICE, "the session manager", GNOME_CHANGES, parent)
        self._unanswered = 0
        self._presents = False

    def name(self) -> str:
        """Who is asked."""
        return Said("The session manager")

    def _put(self) -> None:
        self._presents = False
        self._call(INHIBITORS, self._take_inhibitors)

    def _take_inhibitors(self, answer: Answer) -> None:
        told = answer.first()
        is_known_form = isinstance(told, list) and all(isinstance(path, str) for path in told)
        self._judge(answer, is_known_form=is_known_form)
        paths = told[:_MOST] if is_known_form else []
        self._unanswered = len(paths)
        for path in paths:
            self._call(reason_of(path), self._take_reason)
        if not paths:
            self._conclude(holds=False)

    def _take_reason(self, answer: Answer) -> None:
        # One that ended meanwhile answers with an error.
        told = answer.first()
        self._presents |= isinstance(told, str) and presents(told)
        self._unanswered -= 1
        if self._unanswered == 0:
            self._conclude(holds=self._presents)
