"""The answering side of the control socket, inside the agent's Qt loop.

It keeps the connections and knows the form of messages, but no command: what a request means is the agent's business.
Being the one that holds the folder's lock makes this process the only deskbreak of the person.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from deskbreak.control.messages import COMMANDS, Lines, Message, decode, encode, error
from deskbreak.core.errors import DeskbreakError, WrongUsage


class Connection(QObject):
    """One client or face. `follows` tells that it wants the status at every change; `window` which face it is."""

    asked = Signal(object, dict)
    closed = Signal(object)

    def __init__(self, peer: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        self.follows = False
        self.window = ""
        self._peer = peer
        self._peer.setblocking(False)
        self._lines = Lines()
        self._readable = QSocketNotifier(peer.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)

    def send(self, message: Message) -> None:
        """Say it; whoever does not read is let go, so that nothing piles up here."""
        try:
            line = encode(message)
            if self._peer.send(line) != len(line):
                self.close()
        except OSError:
            self.close()

    def close(self) -> None:
        """Let the peer go."""
        if self._readable.isEnabled():
            self._readable.setEnabled(False)
            self._peer.close()
            self.closed.emit(self)
            self.deleteLater()

    def _read(self) -> None:
        try:
            received = self._peer.recv(65536)
            lines = self._lines.feed(received)
        except BlockingIOError:
            return
        except (OSError, WrongUsage):
            self.close()
            return
        for line in lines:
            self._answer(line)
        if not received:
            self.close()

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
    """Listens at `path` (mode 0600). `asked` carries the connection and the request."""

    asked = Signal(object, dict)
    closed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._connections: list[Connection] = []
        self._lock: int | None = None
        self._socket: socket.socket | None = None

    def claim(self) -> bool:
        """Become the only deskbreak; False where another one is. DeskbreakError where the folder can't be used."""
        folder = self._path.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except OSError as trouble:
            raise DeskbreakError(
                f"The folder {folder} can't be used ({trouble.strerror}).", "Make it writable, or set XDG_RUNTIME_DIR."
            ) from None
        try:
            # The lock is the folder's own: it needs no file, and the system gives it back however we end.
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._lock)
            self._lock = None
            return False
        return True

    def listen(self) -> None:
        """Begin to answer; to be called after `claim`."""
        with contextlib.suppress(FileNotFoundError):
            self._path.unlink()  # what a killed one left
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
        before = os.umask(0o177)
        try:
            listening.bind(str(self._path))
        except OSError as trouble:
            listening.close()
            raise DeskbreakError(
                f"The control socket {self._path} can't be made ({trouble.strerror or trouble}).",
                "Set XDG_RUNTIME_DIR to a shorter path that you may write to.",
            ) from None
        finally:
            os.umask(before)
        listening.listen(16)
        self._socket = listening
        self._readable = QSocketNotifier(listening.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._accept)

    def close(self) -> None:
        """Let everybody go and take the socket away."""
        for connection in list(self._connections):
            connection.close()
        if self._socket is not None:
            self._readable.setEnabled(False)
            self._socket.close()
            self._socket = None
            with contextlib.suppress(FileNotFoundError):
                self._path.unlink()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def followers(self) -> list[Connection]:
        """Who wants the status at every change."""
        return [connection for connection in self._connections if connection.follows]

    def faces(self, window: str) -> list[Connection]:
        """The connections of that face."""
        return [connection for connection in self._connections if connection.window == window]

    def _accept(self) -> None:
        assert self._socket is not None
        try:
            peer, _address = self._socket.accept()
        except OSError:
            return
        connection = Connection(peer, self)
        connection.asked.connect(self.asked)
        connection.closed.connect(self._forget)
        self._connections.append(connection)

    def _forget(self, connection: Connection) -> None:
        self._connections.remove(connection)
        self.closed.emit(connection)
