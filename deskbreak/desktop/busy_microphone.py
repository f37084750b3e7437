"""A call, as far as a microphone in use tells: `pactl` of PulseAudio or PipeWire, running only while it is followed.

Children instead of the sound server's library: that would stay in the tray process for good, with threads of its own.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from deskbreak.desktop import microphones
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import Finding, call_finding
from deskbreak.desktop.sound import server

CALL = "call"
_AGAIN_MS = 1000
_END_MS = 100
"""So long a killed child may take to be gone: a millisecond, as a rule."""
_MOST_STARTS = 5
"""So often a server that went away is looked for, while a break is due; the next break looks anew."""


class Microphone(BusySource):
    """Lists who listens, and again each time that the server tells of a change among them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CALL, parent=parent)
        self._subscription: QProcess | None = None
        self._question: QProcess | None = None
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
        return "The sound server"

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
            _drop(child)
        self._subscription = self._question = None
        self._listeners = []

    def _subscribe(self) -> None:
        self._starts += 1
        self._has_heard = False
        _drop(self._subscription)
        self._subscription = self._child(microphones.SUBSCRIBE, self._subscription_ended)
        self._subscription.readyReadStandardOutput.connect(self._hear)
        self._ask()

    def _hear(self) -> None:
        if self._subscription is None:
            return
        # The first line of all shows that the subscription holds: what changed before it may have gone unheard.
        asks = not self._has_heard
        self._has_heard = True
        while self._subscription.canReadLine():
            asks |= microphones.is_about_listeners(bytes(self._subscription.readLine().data()))
        if asks:
            self._ask()

    def _ask(self) -> None:
        if self._question is not None:
            self._asks_again = True
            return
        self._asks_again = False
        self._question = self._child(microphones.LISTENERS, self._listeners_told)

    def _listeners_told(self) -> None:
        told = self._answer()
        if told is None:
            return
        try:
            self._listeners = microphones.listeners(told)
        except microphones.Unreadable as unreadable:
            self._fail(str(unreadable))
            return
        if self._listeners:
            self._question = self._child(microphones.SOURCES, self._sources_told)
        else:
            self._conclude(is_call=False)

    def _sources_told(self) -> None:
        told = self._answer()
        if told is None:
            return
        try:
            found = microphones.microphones(told)
        except microphones.Unreadable as unreadable:
            self._fail(str(unreadable))
            return
        self._conclude(is_call=any(one.source in found for one in self._listeners))

    def _answer(self) -> bytes | None:
        """What the question brought; None if it went wrong."""
        question, self._question = self._question, None
        if question is None:
            return None
        told, went_well = bytes(question.readAllStandardOutput().data()), question.exitCode() == 0
        question.deleteLater()
        if not went_well:
            self._fail("The sound server doesn’t tell who uses the microphone.")
            return None
        return told

    def _conclude(self, *, is_call: bool) -> None:
        self._why = ""
        self._note(frozenset({CALL}) if is_call else frozenset())
        if self._asks_again:
            self._ask()

    def _fail(self, why: str) -> None:
        self._why = why
        self._grumble(why)
        self._note(frozenset())

    def _subscription_ended(self) -> None:
        """The server went away, and with it whoever listened; it may come back."""
        self._fail("The sound server went away.")
        if self._starts < _MOST_STARTS:
            self._again.start()

    def _child(self, arguments: tuple[str, ...], ended: Callable[[], None]) -> QProcess:
        child = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C")
        child.setProcessEnvironment(environment)
        child.setStandardErrorFile(QProcess.nullDevice())
        child.finished.connect(ended)
        child.start(microphones.PROGRAM, list(arguments))
        return child


def _drop(child: QProcess | None) -> None:
    """End a child without hearing of it."""
    if child is not None:
        child.blockSignals(True)
        child.kill()
        child.waitForFinished(_END_MS)
        child.deleteLater()
