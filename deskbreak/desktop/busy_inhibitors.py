"""Presenting, as far as the reasons tell that programs give GNOME's session manager (MATE's and Cinnamon's too).

Where GNOME keeps to itself which window fills the screen, a presentation is known by its asking for a screen that stays
awake: LibreOffice, Evince and their kin say what for.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from deskbreak.desktop.bus import Bus, Listening
from deskbreak.desktop.busy_questions import GNOME_CHANGES, GNOME_SERVICE, INHIBITORS, presents, reason_of
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import Finding, Topic, missing, works
from deskbreak.desktop.wire import Answer, Heard

_MOST = 64
"""So many are asked for their reasons; no desktop has more."""


class SessionInhibitors(BusySource):
    """Holds while somebody's reason speaks of presenting. One round of questions at a time."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__("presenting", parent=parent)
        self._bus = bus
        self._listenings: list[Listening] = []
        self._round = 0  # answers of an earlier one are stale
        self._unanswered = 0
        self._presents = False
        self._asks_again = False
        self._is_there = False
        self._why = ""
        bus.lost.connect(self._lose)

    def name(self) -> str:
        """Who is asked."""
        return "The session manager"

    def findings(self) -> tuple[Finding, ...]:
        """That it works, or is there and talks nonsense; nothing, if nobody is there."""
        if self._why:
            return (missing(Topic.PRESENTING, self._why),)
        return (works(Topic.PRESENTING, "the session manager"),) if self._is_there else ()

    def _begin(self) -> None:
        if not self._bus.is_open:
            self._note(frozenset())
            return
        self._listenings = [self._bus.listen(pattern, self._hear) for pattern in GNOME_CHANGES]
        self._listenings.append(self._bus.follow_name(GNOME_SERVICE, self._follow_name))

    def _end(self) -> None:
        for listening in self._listenings:
            listening.end()
        self._listenings.clear()
        self._begin_anew()

    def _follow_name(self, is_owned: bool) -> None:
        if is_owned:
            self._ask()
        else:
            self._lose()

    def _hear(self, _heard: Heard) -> None:
        self._ask()

    def _ask(self) -> None:
        self._asks_again = self._unanswered > 0
        if self._is_followed and not self._unanswered:
            self._unanswered = 1
            self._presents = False
            self._bus.call(INHIBITORS, partial(self._take_inhibitors, self._round))

    def _take_inhibitors(self, number: int, answer: Answer) -> None:
        if number != self._round:
            return
        told = answer.first()
        self._is_there = not answer.error
        is_known_form = isinstance(told, list) and all(isinstance(path, str) for path in told)
        self._why = "" if answer.error or is_known_form else f"{self.name()} answers in a form that is not known here."
        if self._why:
            self._grumble(self._why)
        paths = told[:_MOST] if is_known_form else []
        self._unanswered += len(paths)
        for path in paths:
            self._bus.call(reason_of(path), partial(self._take_reason, number))
        self._count_down()

    def _take_reason(self, number: int, answer: Answer) -> None:
        if number != self._round:
            return
        # One that ended meanwhile answers with an error.
        told = answer.first()
        self._presents |= isinstance(told, str) and presents(told)
        self._count_down()

    def _count_down(self) -> None:
        self._unanswered -= 1
        if self._unanswered == 0:
            self._note(self.topics if self._presents else frozenset())
            if self._asks_again:
                self._ask()

    def _lose(self) -> None:
        self._begin_anew()
        self._is_there = False
        self._note(frozenset())

    def _begin_anew(self) -> None:
        self._round += 1
        self._unanswered = 0
        self._asks_again = False
