"""One question about being busy or watching, asked on D-Bus and followed by signals while that matters."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from deskbreak.desktop.bus import Bus, Listening
from deskbreak.desktop.busy_questions import Question
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import BUSY_TOPIC_OF, Finding, missing, works
from deskbreak.desktop.wire import Answer, Heard


class BusQuestion(BusySource):
    """Holds while the answer is yes. Whoever isn't there, goes away, or answers nonsense says nothing."""

    def __init__(self, bus: Bus, question: Question, parent: QObject | None = None) -> None:
        super().__init__(question.reason, parent=parent)
        self._bus = bus
        self._question = question
        self._listenings: list[Listening] = []
        self._number = 0  # of the time that it is followed, or owned by somebody: older answers are stale
        self._waits = False
        self._asks_again = False
        self._is_there = False
        self._why = ""
        bus.lost.connect(self._lose)

    def name(self) -> str:
        """Who is asked."""
        return f"{self._question.service} ({self._question.through})"

    def findings(self) -> tuple[Finding, ...]:
        """That it works, or is there and talks nonsense; nothing, if nobody is there or knows the question."""
        topic = BUSY_TOPIC_OF[self._question.reason]
        if self._why:
            return (missing(topic, self._why),)
        return (works(topic, self._question.through),) if self._is_there else ()

    def _begin(self) -> None:
        if not self._bus.is_open:
            self._note(frozenset())
            return
        for pattern in self._question.changes:
            self._listenings.append(self._bus.listen(pattern, self._hear))
        self._listenings.append(self._bus.follow_name(self._question.service, self._follow_name))

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
        """One question at a time, whatever a service signals that doesn't answer."""
        self._asks_again = self._waits
        if self._is_followed and not self._waits:
            self._waits = True
            self._bus.call(self._question.call, partial(self._take, self._number))

    def _take(self, number: int, answer: Answer) -> None:
        if number != self._number:
            return
        self._waits = False
        holds = None if answer.error else self._question.read(answer)
        self._is_there = not answer.error
        self._why = ""
        if self._is_there and holds is None:
            self._why = f"{self.name()} answers in a form that is not known here."
            self._grumble(self._why)
        self._note(self.topics if holds else frozenset())
        if self._asks_again:
            self._ask()

    def _lose(self) -> None:
        self._begin_anew()
        self._is_there = False
        self._note(frozenset())

    def _begin_anew(self) -> None:
        self._number += 1
        self._waits = self._asks_again = False
