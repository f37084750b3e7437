"""One end of a connection in Qt's loop: bytes come and go, whatever they are carried by.

Separate from server and link, which know messages. Here it is a Unix socket; on Windows `control.pipe` has its like.
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from deskbreak.control.client import connected


class Peer(QObject):
    """`received` carries what came, `ended` says that nothing will come any more."""

    received = Signal(bytes)
    ended = Signal()

    def send(self, content: bytes) -> bool:
        """Send it all, without waiting; False where the other end doesn't take it."""
        raise NotImplementedError

    def close(self) -> None:
        """Let the other end go; nothing is told any more."""
        raise NotImplementedError


class SocketPeer(Peer):
    """The end of a socket."""

    def __init__(self, end: socket.socket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._end.setblocking(False)
        self._readable = QSocketNotifier(end.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)

    def send(self, content: bytes) -> bool:
        """Send it, if the system takes all of it at once."""
        try:
            return self._end.send(content) == len(content)
        except OSError:
            return False

    def close(self) -> None:
        """Close the socket."""
        self._readable.setEnabled(False)
        self._end.close()

    def _read(self) -> None:
        try:
            content = self._end.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            content = b""
        if content:
            self.received.emit(content)
        else:
            self._readable.setEnabled(False)
            self.ended.emit()


def peer_at(path: Path, parent: QObject | None = None) -> Peer:
    """Our end of a connection to the running deskbreak; raises NotRunning where there is none."""
    if sys.platform == "win32":
        from deskbreak.control.pipe import pipe_to

        return pipe_to(path, parent)
    return SocketPeer(connected(path), parent)
