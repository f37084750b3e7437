"""A Wayland compositor of our own, as good or as bad as a test wants it: it says nothing, nonsense, or too much."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

IDLED, RESUMED = 0, 1
_DESTROY_OR_OLD = 0

Global = tuple[str, int]
GOOD: tuple[Global, ...] = (("wl_compositor", 4), ("wl_seat", 7), ("ext_idle_notifier_v1", 1))


def message(about: int, opcode: int, body: bytes = b"") -> bytes:
    """An event as it goes over the wire."""
    return struct.pack("=IHH", about, opcode, 8 + len(body)) + body


def text(words: str) -> bytes:
    """A text argument."""
    coded = words.encode() + b"\0"
    return struct.pack("=I", len(coded)) + coded + bytes(-len(coded) % 4)


class WaylandServer:
    """Lives in a thread of its own. `notifications` lists what stands: object and milliseconds, as they were asked."""

    def __init__(self, folder: Path, offers: Iterable[Global] = GOOD, greeting: bytes | None = None) -> None:
        """`greeting` is said instead of all answers; then it says and hears nothing more."""
        self.path = folder / "wayland-test"
        self.environ = {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": self.path.name}
        self.offers = tuple(offers)
        self.notifications: dict[int, int] = {}
        self.requests: list[tuple[str, int]] = []
        """All requests about what was bound, as (interface, opcode)."""
        self.visits = 0
        self._greeting = greeting
        self._objects: dict[int, str] = {}
        self._visitor: socket.socket | None = None
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(self.path))
        self._door.listen()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def tell(self, notification: int, opcode: int) -> None:
        """Say it of a notification."""
        self.say(message(notification, opcode))

    def say(self, words: bytes) -> None:
        """Say just this."""
        assert self._visitor is not None
        self._visitor.sendall(words)

    def hang_up(self) -> None:
        """End the visitor's connection."""
        if self._visitor is not None:
            with contextlib.suppress(OSError):
                self._visitor.shutdown(socket.SHUT_RDWR)

    def end(self) -> None:
        """Go away; the socket's file goes too."""
        self.path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self.hang_up()
        self._thread.join(5)
        self._door.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                visitor, _ = self._door.accept()
                self.visits += 1
                self._visitor = visitor
                self._objects, self.notifications = {1: "wl_display"}, {}
                if self._greeting is not None:
                    visitor.sendall(self._greeting)
                with contextlib.suppress(OSError):
                    self._listen(visitor)
                visitor.close()

    def _listen(self, visitor: socket.socket) -> None:
        heard = b""
        while chunk := visitor.recv(65536):
            heard += chunk
            while len(heard) >= 8 and len(heard) >= (size := struct.unpack_from("=IHH", heard)[2]):
                about, opcode, _ = struct.unpack_from("=IHH", heard)
                body, heard = heard[8:size], heard[size:]
                if self._greeting is None:
                    self._answer(visitor, about, opcode, body)

    def _answer(self, visitor: socket.socket, about: int, opcode: int, body: bytes) -> None:
        kind = self._objects.get(about, "")
        act: dict[str, Callable[[], None]] = {
            "wl_display": lambda: self._display(visitor, opcode, body),
            "wl_registry": lambda: self._bind(body),
            "ext_idle_notifier_v1": lambda: self._add(*struct.unpack("=II", body[:8])),
            "org_kde_kwin_idle": lambda: self._add(*struct.unpack("=III", body)[::2]),
            "notification": lambda: self._remove(visitor, about),
        }
        if kind not in ("wl_display", "wl_registry"):
            self.requests.append((kind, opcode))
        act.get(kind, lambda: None)()

    def _display(self, visitor: socket.socket, opcode: int, body: bytes) -> None:
        (new,) = struct.unpack("=I", body)
        if opcode == 0:
            visitor.sendall(message(new, 0, struct.pack("=I", 0)) + message(1, 1, struct.pack("=I", new)))
            return
        self._objects[new] = "wl_registry"
        offers = (
            message(new, 0, struct.pack("=I", number) + text(kind) + struct.pack("=I", version))
            for number, (kind, version) in enumerate(self.offers, 1)
        )
        visitor.sendall(b"".join(offers))

    def _bind(self, body: bytes) -> None:
        (number,) = struct.unpack_from("=I", body)
        (new,) = struct.unpack_from("=I", body, len(body) - 4)
        self._objects[new] = self.offers[number - 1][0]

    def _add(self, notification: int, timeout_ms: int) -> None:
        self._objects[notification] = "notification"
        self.notifications[notification] = timeout_ms

    def _remove(self, visitor: socket.socket, notification: int) -> None:
        self.notifications.pop(notification, None)
        visitor.sendall(message(1, 1, struct.pack("=I", notification)))
