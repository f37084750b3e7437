"""A call, as far as a microphone in use tells: `pactl` of PulseAudio or PipeWire, running only while it is followed.

Children instead of the sound server's library: that would stay in the tray process for good, with threads of its own.
"""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject, QTimer

from deskbreak.core.said import Said
from deskbreak.desktop import microphones
from deskbreak.desktop.busy_child import Child
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import Finding, call_finding
from deskbreak.desktop.sound import server

_AGAIN_MS = 1000
_MOST_STARTS = 5
"""So often a server that went away is looked for, while a break is due; the next break looks anew."""


class Microphone(BusySource):
    """Lists who listens, and again each time that the server tells of a change among them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("call", parent=parent)
        self._subscription: Child | None = None
        self._question: Child | None = None
        self._listeners: list[microphones.Listener] = []
        self._asks_again = False
        self._has_heard = False
        self._starts = 0
        self._why = ""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._subscribe)

    def name(self) -> str:
        """Who is asked."""
        return Said("The sound server")

    def findings(self) -> tuple[Finding, ...]:
        """Whether there is a sound server and the program that asks it."""
        return (call_finding(server("paplay"), shutil.which(microphones.PROGRAM) is not None, self._why),)

    def _begin(self) -> None:
        self._starts = 0
        # Without a server's address pactl would start a server of its own.
        if shutil.which(microphones.PROGRAM) is None or not server("paplay"):
            self._note(frozenset())
        else:
            self._subscribe()

    def _end(self) -> None:
        self._again.stop()
        for child in (self._subscription, self._question):
            if child is not None:
                child.drop()
        self._subscription = self._question = None
        self._listeners = []

    def _subscribe(self) -> None:
        self._starts += 1
        self._has_heard = False
        self._subscription = Child(microphones.PROGRAM, microphones.SUBSCRIBE, self)
        self._subscription.answered.connect(self._subscription_ended)
        self._subscription.heard.connect(self._hear)
        self._subscription.talk_on()
        self._ask()

    def _hear(self, line: bytes) -> None:
        # The first line of all shows that the subscription holds: what changed before it may have gone unheard.
        if not self._has_heard or microphones.is_about_listeners(line):
            self._has_heard = True
            self._ask()

    def _ask(self) -> None:
        self._asks_again = self._question is not None
        if self._question is None:
            self._question = Child(microphones.PROGRAM, microphones.LISTENERS, self)
            self._question.answered.connect(self._take_listeners)
            self._question.start()

    def _take_listeners(self, told: bytes | None) -> None:
        self._question = None
        try:
            self._listeners = microphones.listeners(told)
        except microphones.Unreadable as unreadable:
            self._fail(str(unreadable))
            return
        if self._listeners:
            self._question = Child(microphones.PROGRAM, microphones.SOURCES, self)
            self._question.answered.connect(self._take_sources)
            self._question.start()
        else:
            self._conclude(is_call=False)

    def _take_sources(self, told: bytes | None) -> None:
        self._question = None
        try:
            found = microphones.microphones(told)
        except microphones.Unreadable as unreadable:
            self._fail(str(unreadable))
            return
        self._conclude(is_call=any(one.source in found for one in self._listeners))

    def _conclude(self, *, is_call: bool) -> None:
        self._why = ""
        self._note(self.topics if is_call else frozenset())
        if self._asks_again:
            self._ask()

    def _fail(self, why: str) -> None:
        self._why = why
        self._grumble(why)
        self._note(frozenset())

    def _subscription_ended(self, _told: bytes | None) -> None:
        """The server went away, and with it whoever listened; it may come back."""
        self._subscription = None
        self._fail(Said("%1 is gone.", Said("The sound server")))
        if self._starts < _MOST_STARTS:
            self._again.start()
