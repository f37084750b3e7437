"""The asking side of the control pipe on Windows, without Qt: a pipe is opened like a file.

It has those of a socket's ways that the client uses. Not yet run on a real Windows.
"""

from __future__ import annotations

import binascii

TYPE_CHECKING = False  # importing typing and pathlib would slow every command down
if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO, Self


def pipe_name(path: str | Path) -> str:
    """The pipe's name for where the socket would be: another one for each person, and for each DESKBREAK_HOME."""
    return f"deskbreak-{binascii.crc32(str(path).encode()):08x}"


class PipeFile:
    """An open pipe. It waits for as long as an answer takes: a file knows no patience."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    @classmethod
    def to(cls, path: str | Path) -> PipeFile:
        """The pipe of the running deskbreak; OSError where there is none."""
        return cls(open(rf"\\.\pipe\{pipe_name(path)}", "r+b", buffering=0))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self.close()

    def settimeout(self, seconds: float | None) -> None:
        """Nothing that a file could do."""

    def sendall(self, content: bytes) -> None:
        """Write it all; ConnectionError where nobody reads any more."""
        try:
            self._file.write(content)
        except OSError as trouble:
            raise ConnectionError(str(trouble)) from None

    def recv(self, size: int) -> bytes:
        """What has come, or what comes next; empty at the end."""
        try:
            return self._file.read(size) or b""
        except OSError:
            return b""

    def close(self) -> None:
        """Close it."""
        self._file.close()
