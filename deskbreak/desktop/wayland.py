"""A Wayland connection without Qt and without a library: requests go out, events come in, nothing blocks but `settle`.

Qt speaks Wayland only for its own windows, and the bindings weigh more than all they would be used for here: a few
numbers to a compositor and back. Separate from what is asked through it (idleness, windows), and from Qt, so that
`doctor` can ask too. No file descriptors are passed, so interfaces that need them are out of reach.
"""

from __future__ import annotations

import os
import socket
import struct
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from deskbreak.core.said import Said

PATIENCE_S = 2.0
"""How long a compositor may take to say what it offers."""

_DISPLAY, _REGISTRY = 1, 2
_SYNC, _GET_REGISTRY, _BIND = 0, 1, 0
_ERROR, _DELETE_ID = 0, 1
_GLOBAL, _GLOBAL_REMOVED = 0, 1
_HEAD = struct.Struct("=IHH")
_NUMBER = struct.Struct("=I")
_ONE_READ = 65536
_MOST_READS = 64

COMPOSITOR = Said("The Wayland compositor")


class WaylandGone(Exception):
    """There is no compositor, or it went away, or it speaks nonsense; the text says which."""


@dataclass(frozen=True, slots=True)
class Global:
    """Something that the compositor offers to everybody: its number, what it is, and the version of that."""

    number: int
    interface: str
    version: int


@dataclass(frozen=True, slots=True)
class Event:
    """What the compositor said of one object; `values` opens it."""

    about: int
    opcode: int
    body: bytes

    def values(self, signature: str) -> tuple[int | str, ...]:
        """The arguments: `u` an unsigned number or object, `i` a signed one, `s` a text, `a` an array (as bytes' text).

        Raises WaylandGone if they are not of this form; what follows them is passed over.
        """
        values: list[int | str] = []
        at = 0
        try:
            for kind in signature:
                (number,) = _NUMBER.unpack_from(self.body, at)
                at += 4
                if kind in "sa":
                    values.append(self._block(at, number, is_text=kind == "s"))
                    at += (number + 3) & ~3
                else:
                    values.append(number - (1 << 32) if kind == "i" and number >= 1 << 31 else number)
        except (struct.error, UnicodeDecodeError) as error:
            raise WaylandGone(Said("%1 answers in a form that is not known here.", COMPOSITOR)) from error
        return tuple(values)

    def _block(self, at: int, length: int, *, is_text: bool) -> str:
        if at + length > len(self.body):
            raise struct.error("a block is longer than its message")
        block = self.body[at : at + length]
        return block[:-1].decode("utf-8") if is_text else block.decode("latin-1")


def socket_path(environ: Mapping[str, str]) -> Path | None:
    """Where the compositor listens; None if nothing says so. A path that is named need not exist."""
    name = environ.get("WAYLAND_DISPLAY") or "wayland-0"
    folder = environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(name):
        return Path(name)
    return Path(folder, name) if os.path.isabs(folder) else None


class Wayland:
    """An open connection to a compositor. Raises WaylandGone if there is none.

    What is offered is known once `is_settled`: `settle` waits for that, and whoever doesn't want to wait calls `events`
    whenever the socket can be read.
    """

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        path = socket_path(os.environ if environ is None else environ)
        if path is None:
            raise WaylandGone(Said("There is no Wayland compositor here (XDG_RUNTIME_DIR is not set)."))
        self.globals: dict[int, Global] = {}
        self.is_settled = False
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        self._received = b""
        self._events: deque[Event] = deque()
        self._last_id = _REGISTRY
        self._free: list[int] = []
        try:
            self._socket.connect(str(path))
        except OSError as error:
            self._socket.close()
            raise WaylandGone(Said("%1 doesn’t answer (%2).", COMPOSITOR, error.strerror)) from error
        self.send(_DISPLAY, _GET_REGISTRY, _REGISTRY)
        self._settled_by = self.sync()

    def close(self) -> None:
        """End the connection; all that was made on it ends with it."""
        self._socket.close()

    def fileno(self) -> int:
        """What to wait on. After `settle`, events may lie ready although it is silent: see `has_kept`."""
        return self._socket.fileno()

    def settle(self, patience_s: float = PATIENCE_S) -> None:
        """Wait until all that is offered is known. Raises WaylandGone if that takes too long: for the start only."""
        self._wait_for(self._settled_by, patience_s)

    def round_trip(self, patience_s: float = PATIENCE_S) -> None:
        """Wait until the compositor has dealt with all that was sent. For where nobody is kept waiting."""
        self._wait_for(self.sync(), patience_s)

    def offered(self, interface: str) -> Global | None:
        """The first of this interface; None if there is none."""
        return next((one for one in self.globals.values() if one.interface == interface), None)

    def bind(self, offered: Global, highest_version: int) -> int:
        """Take what is offered, in the version that both know; the answer is the number of the object."""
        return self.bind_as(offered, min(offered.version, highest_version))

    def bind_as(self, offered: Global, version: int) -> int:
        """Take what is offered in just this version."""
        new = self.new_id()
        self.send(_REGISTRY, _BIND, offered.number, offered.interface, version, new)
        return new

    def new_id(self) -> int:
        """A number for an object that the next request makes."""
        if self._free:
            return self._free.pop()
        self._last_id += 1
        return self._last_id

    def sync(self) -> int:
        """Ask for an event (opcode 0) about the number returned, once all that was sent before is dealt with."""
        new = self.new_id()
        self.send(_DISPLAY, _SYNC, new)
        return new

    def send(self, to: int, opcode: int, *arguments: int | str) -> None:
        """Send a request: numbers (also objects, and 24.8 fractions made by `fraction`) and texts."""
        body = b"".join(_packed(argument) for argument in arguments)
        message = _HEAD.pack(to, opcode, _HEAD.size + len(body)) + body
        try:
            sent = self._socket.send(message)
        except OSError as error:
            raise WaylandGone(Said("%1 is gone (%2).", COMPOSITOR, error.strerror)) from error
        if sent < len(message):
            raise WaylandGone(Said("%1 is gone.", COMPOSITOR))

    def events(self) -> Iterator[Event]:
        """What has come, in order, without waiting. Raises WaylandGone, also for an error that the compositor tells."""
        self._receive()
        while self._events:
            yield self._events.popleft()

    def has_kept(self) -> bool:
        """Whether events lie ready that `events` has yet to give."""
        return bool(self._events)

    def _wait_for(self, answer: int, patience_s: float) -> None:
        """Until the answer to `sync` is among what came; it is taken out, the rest is kept."""
        give_up = time.monotonic() + patience_s
        while True:
            self._receive()
            if answer == self._settled_by and self.is_settled:
                return
            found = next((event for event in self._events if event.about == answer), None)
            if found is not None:
                self._events.remove(found)
                return
            left = give_up - time.monotonic()
            if left <= 0:
                raise WaylandGone(Said("%1 doesn’t answer.", COMPOSITOR))
            self._wait(left)

    def _wait(self, seconds: float) -> None:
        self._socket.settimeout(seconds)
        try:
            self._socket.recv(1, socket.MSG_PEEK)
        except TimeoutError:
            pass
        except OSError as error:
            raise WaylandGone(Said("%1 is gone (%2).", COMPOSITOR, error.strerror)) from error
        finally:
            self._socket.setblocking(False)

    def _receive(self) -> None:
        """Take what lies in the socket; as much as fits in one go, so that nobody who talks without end holds us up."""
        for _ in range(_MOST_READS):
            try:
                chunk = self._socket.recv(_ONE_READ)
            except BlockingIOError:
                return
            except OSError as error:
                raise WaylandGone(Said("%1 is gone (%2).", COMPOSITOR, error.strerror)) from error
            if not chunk:
                raise WaylandGone(Said("%1 is gone.", COMPOSITOR))
            self._cut(self._received + chunk)

    def _cut(self, received: bytes) -> None:
        at = 0
        while len(received) - at >= _HEAD.size:
            about, opcode, size = _HEAD.unpack_from(received, at)
            if size < _HEAD.size or size % 4:
                raise WaylandGone(Said("%1 answers in a form that is not known here.", COMPOSITOR))
            if len(received) - at < size:
                break
            self._take(Event(about, opcode, received[at + _HEAD.size : at + size]))
            at += size
        self._received = received[at:]

    def _take(self, event: Event) -> None:
        """Keep the event for whoever made the object; what is said of the connection itself is dealt with here."""
        match (event.about, event.opcode):
            case (1, 0):
                _, _, why = event.values("uus")
                raise WaylandGone(Said("%1 is gone (%2).", COMPOSITOR, why))
            case (1, 1):
                (gone,) = event.values("u")
                self._free.append(int(gone))
            case (2, 0):
                number, interface, version = event.values("usu")
                self.globals[int(number)] = Global(int(number), str(interface), int(version))
            case (2, 1):
                (number,) = event.values("u")
                self.globals.pop(int(number), None)
            case (about, 0) if about == self._settled_by and not self.is_settled:
                self.is_settled = True
            case _:
                self._events.append(event)


def fraction(value: float) -> int:
    """A number with eight bits behind the point, as `send` takes it."""
    return round(value * 256)


def _packed(argument: int | str) -> bytes:
    if isinstance(argument, int):
        return _NUMBER.pack(argument & 0xFFFFFFFF)
    text = argument.encode() + b"\0"
    return _NUMBER.pack(len(text)) + text + bytes(-len(text) % 4)
