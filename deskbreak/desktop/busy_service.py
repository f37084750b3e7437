"""One service on D-Bus that is asked about a reason: once it is there, and again when it signals, while that matters.

Separate from what is asked: a plain yes or no (`busy_bus`), or a list and then each that is on it (`busy_inhibitors`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from deskbreak.core.said import Said
from deskbreak.desktop.bus import Bus, Listening
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.findings import BUSY_TOPIC_OF, Finding, missing, works
from deskbreak.desktop.wire import Answer, Call, Heard, Pattern


class BusyService(BusySource):
    """Whoever isn't there, goes away, or answers nonsense says nothing.

    A service says in `_put` what is asked, by `_call`, and by `_conclude` what the answers come to.
    """

    def __init__(
        self,
        bus: Bus,
        reason: str,
        service: str,
        through: str,
        changes: tuple[Pattern, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(reason, parent=parent)
        self._bus = bus
        self._topic = BUSY_TOPIC_OF[reason]
        self._service, self._through, self._changes = service, through, changes
        self._listenings: list[Listening] = []
        self._round = 0  # of the time that it is followed, or owned by somebody: older answers are stale
        self._waits = False
        self._asks_again = False
        self._is_there = False
        self._why = ""
        bus.lost.connect(self._lose)

    def findings(self) -> tuple[Finding, ...]:
        """That it works, or is there and talks nonsense; nothing, if nobody is there or knows the question."""
        if self._why:
            return (missing(self._topic, self._why),)
        return (works(self._topic, self._through),) if self._is_there else ()

    def _put(self) -> None:
        raise NotImplementedError

    def _call(self, call: Call, taken: Callable[[Answer], None]) -> None:
        """Ask, and give the answer to `taken` unless it is stale by then."""
        self._bus.call(call, partial(self._take_if_fresh, self._round, taken))

    def _take_if_fresh(self, asked_in: int, taken: Callable[[Answer], None], answer: Answer) -> None:
        if asked_in == self._round:
            taken(answer)

    def _judge(self, answer: Answer, *, is_known_form: bool) -> None:
        """Keep whether somebody is there, and whether it can be understood."""
        self._is_there = not answer.error
        unknown = Said("%1 answers in a form that is not known here.", self.name())
        self._why = "" if answer.error or is_known_form else unknown
        if self._why:
            self._grumble(self._why)

    def _conclude(self, *, holds: bool) -> None:
        self._waits = False
        self._note(self.topics if holds else frozenset())
        if self._asks_again:
            self._ask()

    def _begin(self) -> None:
        if not self._bus.is_open:
            self._note(frozenset())
            return
        self._listenings = [self._bus.listen(pattern, self._hear) for pattern in self._changes]
        self._listenings.append(self._bus.follow_name(self._service, self._follow_name))

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
        """One round of questions at a time, whatever a service signals that doesn't answer."""
        self._asks_again = self._waits
        if self._is_followed and not self._waits:
            self._waits = True
            self._put()

    def _lose(self) -> None:
        self._begin_anew()
        self._is_there = False
        self._note(frozenset())

    def _begin_anew(self) -> None:
        self._round += 1
        self._waits = self._asks_again = False
