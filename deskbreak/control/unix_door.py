"""Where others come in on Unix: a socket in a folder, and the folder's lock, which one process has."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from deskbreak.control.peer import SocketPeer
from deskbreak.core.errors import DeskbreakError


class UnixDoor(QObject):
    """`came` carries a Peer for each who comes in. The socket lies at `path`, mode 0600."""

    came = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._lock: int | None = None
        self._socket: socket.socket | None = None

    def claim(self) -> bool:
        """Become the only one; False where another one is. DeskbreakError where the folder can't be used."""
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

    def open(self) -> None:
        """Let others in from now on; after `claim`."""
        with contextlib.suppress(FileNotFoundError):
            self._path.unlink()  # what a killed one left
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        listening.setblocking(False)
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
        """Let nobody in any more, and give the claim back."""
        if self._socket is not None:
            self._readable.setEnabled(False)
            self._socket.close()
            self._socket = None
            with contextlib.suppress(FileNotFoundError):
                self._path.unlink()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _accept(self) -> None:
        assert self._socket is not None
        try:
            end, _address = self._socket.accept()
        except OSError:
            return
        self.came.emit(SocketPeer(end))
