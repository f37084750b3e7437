"""The answering side of the control connection, inside the agent's Qt loop.

It keeps the connections and knows the form of messages, but no command: what a request means is the agent's business.
Being the one that has claimed the door makes this process the only deskbreak of the person.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from deskbreak.control.messages import COMMANDS, Lines, Message, decode, encode, error
from deskbreak.control.peer import Peer
from deskbreak.core.errors import WrongUsage


class Door(Protocol):
    """Where others come in, as the system has it."""

    @property
    def came(self) -> SignalInstance:
        """Carries a Peer for each who comes in."""

    def claim(self) -> bool:
        """Become the only one; False where another one is."""

    def open(self) -> None:
        """Let others in from now on."""

    def close(self) -> None:
        """Let nobody in any more."""


class Connection(QObject):
    """One client or face. `follows` tells that it wants the status at every change; `window` which face it is."""

    asked = Signal(object, dict)
    closed = Signal(object)

    def __init__(self, peer: Peer, parent: QObject) -> None:
        super().__init__(parent)
        self.follows = False
        self.window = ""
        self._peer = peer
        self._peer.setParent(self)
        self._is_open = True
        self._lines = Lines()
        peer.received.connect(self._take)
        peer.ended.connect(self.close)

    def send(self, message: Message) -> None:
        """Say it; whoever does not read is let go, so that nothing piles up here."""
        if self._is_open and not self._peer.send(encode(message)):
            self.close()

    def close(self) -> None:
        """Let the peer go."""
        if self._is_open:
            self._is_open = False
            self._peer.close()
            self.closed.emit(self)
            self.deleteLater()

    def _take(self, content: bytes) -> None:
        try:
            lines = self._lines.feed(content)
        except WrongUsage:
            self.close()
            return
        for line in lines:
            self._answer(line)

    def _answer(self, line: bytes) -> None:
        try:
            message = decode(line)
            name = message.get("command")
            if not isinstance(name, str) or name not in COMMANDS:
                raise WrongUsage(f"There is no command “{name}”.", "See “deskbreak --help”.")
        except WrongUsage as trouble:
            self.send(error(trouble))
            return
        self.asked.emit(self, message)


class ControlServer(QObject):
    """Listens at `path`. `asked` carries the connection and the request."""

    asked = Signal(object, dict)
    closed = Signal(object)

    def __init__(self, path: Path, door: Door | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connections: list[Connection] = []
        self._door = door or door_at(path)
        self._door.came.connect(self._let_in)

    def claim(self) -> bool:
        """Become the only deskbreak; False where another one is. DeskbreakError where the folder can't be used."""
        return self._door.claim()

    def listen(self) -> None:
        """Begin to answer; to be called after `claim`."""
        self._door.open()

    def close(self) -> None:
        """Let everybody go and take the door away."""
        for connection in list(self._connections):
            connection.close()
        self._door.close()

    def followers(self) -> list[Connection]:
        """Who wants the status at every change."""
        return [connection for connection in self._connections if connection.follows]

    def faces(self, window: str) -> list[Connection]:
        """The connections of that face."""
        return [connection for connection in self._connections if connection.window == window]

    def _let_in(self, peer: Peer) -> None:
        connection = Connection(peer, self)
        connection.asked.connect(self.asked)
        connection.closed.connect(self._forget)
        self._connections.append(connection)

    def _forget(self, connection: Connection) -> None:
        self._connections.remove(connection)
        self.closed.emit(connection)


def door_at(path: Path) -> Door:
    """The door of this system."""
    if sys.platform == "win32":
        from deskbreak.control.pipe import PipeDoor

        return PipeDoor(path)
    from deskbreak.control.unix_door import UnixDoor

    return UnixDoor(path)
