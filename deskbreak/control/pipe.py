"""The control connection on Windows, which has no Unix sockets for Python: a named pipe, through Qt.

Separate because QtNetwork weighs 2.5 MiB and is loaded nowhere else. Not yet run on a real Windows: what is here is
tried on Linux, where the same classes of Qt lie on sockets.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from deskbreak.control.client import NEXT_STEP
from deskbreak.control.messages import LONGEST
from deskbreak.control.peer import Peer
from deskbreak.control.pipe_file import pipe_name
from deskbreak.core.errors import DeskbreakError, NotRunning

_PATIENCE_MS = 5000


class PipePeer(Peer):
    """The end of a pipe."""

    def __init__(self, end: QLocalSocket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._end.setParent(self)
        self._end.readyRead.connect(self._read)
        self._end.disconnected.connect(self.ended)

    def send(self, content: bytes) -> bool:
        """Hand it to Qt, which keeps what the other end has not read yet, within bounds."""
        if self._end.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            return False
        return self._end.write(content) == len(content) and self._end.bytesToWrite() <= LONGEST

    def close(self) -> None:
        """Close the pipe, once what was sent is out."""
        self._end.readyRead.disconnect(self._read)
        self._end.disconnected.disconnect(self.ended)
        self._end.flush()
        self._end.disconnectFromServer()

    def _read(self) -> None:
        content = bytes(self._end.readAll().data())
        if content:
            self.received.emit(content)


class PipeDoor(QObject):
    """`came` carries a Peer for each who comes in; only the person's own processes may."""

    came = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._lock = QLockFile(str(path.with_suffix(".lock")))
        self._lock.setStaleLockTime(0)  # never by age: it is stale when its process is gone
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def claim(self) -> bool:
        """Become the only one; False where another one is. DeskbreakError where the folder can't be used."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as trouble:
            sentence = f"The folder {self._path.parent} can't be used ({trouble.strerror})."
            raise DeskbreakError(sentence, "Make it writable.") from None
        return self._lock.tryLock(0)

    def open(self) -> None:
        """Let others in from now on; after `claim`."""
        name = pipe_name(self._path)
        QLocalServer.removeServer(name)  # what a killed one left, where pipes are files
        if not self._server.listen(name):
            raise DeskbreakError(f"The control pipe {name} can't be made ({self._server.errorString()}).", "Try again.")

    def close(self) -> None:
        """Let nobody in any more, and give the claim back."""
        self._server.close()
        self._lock.unlock()

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            self.came.emit(PipePeer(self._server.nextPendingConnection()))


def pipe_to(path: Path, parent: QObject | None = None) -> PipePeer:
    """Our end of a pipe to the running deskbreak; raises NotRunning where there is none."""
    end = QLocalSocket()
    end.connectToServer(pipe_name(path))
    if not end.waitForConnected(_PATIENCE_MS):
        raise NotRunning("Deskbreak is not running.", NEXT_STEP)
    return PipePeer(end, parent)
