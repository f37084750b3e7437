"""A D-Bus connection in Qt's event loop: callbacks for answers, for signals, and for names that come and go."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from deskbreak.desktop.bus_names import has_owner, owner_pattern
from deskbreak.desktop.wire import PATIENCE_S, Answer, BusGone, Call, Heard, Pattern, WhichBus, Wire

log = logging.getLogger(__name__)


def open_bus(which: WhichBus) -> Bus | None:
    """The bus, or None where there is none: that is no error."""
    try:
        return Bus(Wire(which))
    except BusGone as gone:
        log.info("%s", gone)
        return None


class Bus(QObject):
    """One connection, shared by all adapters that need this bus. Wakes only when a message for us comes."""

    lost = Signal()
    """The bus went away; nothing is answered or heard any more."""

    def __init__(self, wire: Wire, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wire = wire
        self._is_open = True
        self._answered: dict[int, Callable[[Answer], None]] = {}
        self._listeners: list[Listening] = []
        self._notifier = QSocketNotifier(wire.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @property
    def is_open(self) -> bool:
        """Whether the bus is still there."""
        return self._is_open

    def close(self) -> None:
        """End the connection; nothing is heard any more."""
        if self._is_open:
            self._is_open = False
            self._notifier.setEnabled(False)
            self._answered.clear()
            self._listeners.clear()
            self._wire.close()

    def call(self, call: Call, answered: Callable[[Answer], None] | None = None) -> None:
        """Send the call, and give its answer to `answered` when it comes."""
        if not self._is_open:
            return
        try:
            serial = self._wire.send(call)
        except BusGone as gone:
            self._lose(gone)
            return
        if answered is not None:
            self._answered[serial] = answered

    def ask(self, call: Call, patience_s: float = PATIENCE_S) -> Answer | None:
        """Send the call and wait for the answer: at the start, later only with little patience. None if none comes."""
        if not self._is_open:
            return None
        try:
            answer = self._wire.ask(call, patience_s)
        except BusGone as gone:
            log.info("%s", gone)
            return None
        if self._wire.has_kept():
            QTimer.singleShot(0, self, self._read)
        return answer

    def listen(self, pattern: Pattern, heard: Callable[[Heard], None]) -> Listening:
        """Give every signal of this pattern to `heard`, until the answer's `end`."""
        listening = Listening(self, pattern, heard)
        if self._is_open and self._sent(self._wire.listen, pattern):
            self._listeners.append(listening)
        return listening

    def forget(self, listening: Listening) -> None:
        """Hear no more of it; where nobody listens, no signal wakes us."""
        if listening in self._listeners:
            self._listeners.remove(listening)
            self._sent(self._wire.unlisten, listening.pattern)

    def follow_name(self, name: str, changed: Callable[[bool], None]) -> Listening:
        """Tell whether somebody owns the name: once as soon as the bus answers, then at each change."""
        listening = self.listen(owner_pattern(name), _Owner(changed).heard)
        self.call(has_owner(name), _Owner(changed).answered)
        return listening

    def _sent(self, send: Callable[[Pattern], int], pattern: Pattern) -> bool:
        try:
            send(pattern)
        except BusGone as gone:
            self._lose(gone)
            return False
        return True

    def _read(self) -> None:
        try:
            while self._is_open:
                message = self._wire.next_message()
                if message is None:
                    return
                self._pass_on(message)
        except BusGone as gone:
            self._lose(gone)

    def _pass_on(self, message: Answer | Heard) -> None:
        if isinstance(message, Answer):
            answered = self._answered.pop(message.serial, None)
            if answered is not None:
                answered(message)
            return
        for listening in tuple(self._listeners):
            if listening in self._listeners and _fits(listening.pattern, message):
                listening.heard(message)

    def _lose(self, gone: BusGone) -> None:
        if self._is_open:
            log.warning("%s", gone)
            self.close()
            self.lost.emit()


@dataclass(eq=False, slots=True)
class Listening:
    """Signals of one pattern that somebody wants to hear."""

    bus: Bus
    pattern: Pattern
    heard: Callable[[Heard], None]

    def end(self) -> None:
        """Hear no more of them."""
        self.bus.forget(self)


class _Owner:
    """Turns the two ways in which the bus speaks of an owner into one yes or no."""

    def __init__(self, changed: Callable[[bool], None]) -> None:
        self._changed = changed

    def answered(self, answer: Answer) -> None:
        """NameHasOwner was answered."""
        self._changed(answer.first() is True)

    def heard(self, heard: Heard) -> None:
        """NameOwnerChanged came: name, old owner, new owner."""
        self._changed(bool(heard.values[2]))


def _fits(pattern: Pattern, heard: Heard) -> bool:
    """Whether it is one of the pattern's. The sender is the bus's to check: here it has a number, not a name."""
    if (heard.interface, heard.member) != (pattern.interface, pattern.member):
        return False
    if pattern.path and heard.path != pattern.path:
        return False
    return not pattern.first or (bool(heard.values) and heard.values[0] == pattern.first)
