"""The asking side of the control socket, for the command line: plain blocking sockets, no Qt.

Separate from the server so that `deskbreak status` starts in the time of a small script.
"""

from __future__ import annotations

import socket
import sys

from deskbreak.control.messages import Lines, Message, decode, encode, raise_error
from deskbreak.core.errors import DeskbreakError, NotRunning
from deskbreak.core.said import Said, together

TYPE_CHECKING = False  # importing typing and pathlib would slow every command down
if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskbreak.control.pipe_file import PipeFile

# The agent answers within a millisecond or two; a machine that swaps may take longer.
PATIENCE_SECONDS = 5.0

NEXT_STEP = Said("Start it with “deskbreak”.")


def connected(path: str | Path) -> socket.socket:
    """A connection to the running deskbreak; raises NotRunning where there is none."""
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(PATIENCE_SECONDS)
    try:
        connection.connect(str(path))
    except OSError as trouble:
        connection.close()
        if isinstance(trouble, PermissionError):
            raise DeskbreakError(
                Said("%1 may not be opened.", path), Said("Check who owns it, or remove it.")
            ) from None
        raise NotRunning(Said("Deskbreak is not running."), NEXT_STEP) from None
    return connection


def _opened(path: str | Path) -> socket.socket | PipeFile:
    """The same, by what the system has."""
    if sys.platform != "win32":
        return connected(path)
    from deskbreak.control.pipe_file import PipeFile

    try:
        return PipeFile.to(path)
    except OSError:
        raise NotRunning(Said("Deskbreak is not running."), NEXT_STEP) from None


def ask(path: str | Path, command: str, **fields: object) -> Message:
    """The answer to one command; raises what the answer's error says."""
    with _opened(path) as connection:
        _say(connection, {"command": command, **fields})
        for message in _messages(connection):
            return raise_error(message)
    raise DeskbreakError(Said("Deskbreak ended before it answered."), together(Said("Try again."), NEXT_STEP))


def watch(path: str | Path, command: str = "watch", **fields: object) -> Iterator[Message]:
    """The answer and all that follows it, until deskbreak ends: the status now and at each change."""
    with _opened(path) as connection:
        _say(connection, {"command": command, **fields})
        connection.settimeout(None)
        for message in _messages(connection):
            yield raise_error(message)


def _say(connection: socket.socket | PipeFile, message: Message) -> None:
    try:
        connection.sendall(encode(message))
    except ConnectionError:
        # Ended since we connected. Reading finds nothing then; a broken pipe would pass for a reader of our own output.
        return


def _messages(connection: socket.socket | PipeFile) -> Iterator[Message]:
    lines = Lines()
    while True:
        try:
            received = connection.recv(65536)
        except TimeoutError:
            raise DeskbreakError(
                Said("Deskbreak does not answer."), Said("End it with “pkill deskbreak” and start it again.")
            ) from None
        except ConnectionError:
            return
        if not received:
            return
        for line in lines.feed(received):
            yield decode(line)
