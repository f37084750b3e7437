"""A small real service on a D-Bus bus: it owns names, answers calls as told, and sends signals."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

Handler = Callable[[tuple[Any, ...]], tuple[str, tuple[Any, ...]]]


class Service:
    """Lives in a thread of its own, as the adapters may wait for its answers in theirs."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address, enable_fds=True)
        self._answers: dict[str, Handler] = {}
        self._runs = threading.Event()
        self._runs.set()
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        """All calls that came, as (member, arguments)."""
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def answer(self, member: str, signature: str, *values: Any) -> None:
        """Answer calls of this member, on whatever object and interface, with these values."""
        self.answer_with(member, lambda _arguments: (signature, values))

    def answer_with(self, member: str, handler: Handler) -> None:
        """Answer calls of this member with what the handler makes of the arguments."""
        self._answers[member] = handler

    def own(self, name: str) -> None:
        """Take the name."""
        self._connection.send(message_bus.RequestName(name))

    def disown(self, name: str) -> None:
        """Give the name back."""
        self._connection.send(message_bus.ReleaseName(name))

    def emit(self, path: str, interface: str, member: str, signature: str, *values: Any) -> None:
        """Send a signal."""
        self._connection.send(new_signal(DBusAddress(path, interface=interface), member, signature, values))

    def change_property(self, path: str, interface: str, name: str, signature: str, value: Any) -> None:
        """Say that a property changed."""
        properties = "org.freedesktop.DBus.Properties"
        self.emit(path, properties, "PropertiesChanged", "sa{sv}as", interface, {name: (signature, value)}, [])

    @contextlib.contextmanager
    def hung(self) -> Iterator[None]:
        """Answers nobody within the block; what was asked then is answered after it."""
        self._runs.clear()
        yield
        self._runs.set()

    def vanish(self) -> None:
        """Be gone from the bus at once, with whatever was asked left unanswered."""
        with contextlib.suppress(OSError):
            self._connection.sock.shutdown(socket.SHUT_RDWR)

    def leave(self) -> None:
        """Leave the bus."""
        self._runs.set()
        with contextlib.suppress(OSError):
            self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            while True:
                message = self._connection.receive()
                self._runs.wait()
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._reply(message))

    def _reply(self, call: Message) -> Message:
        member = call.header.fields[HeaderFields.member]
        self.calls.append((member, tuple(call.body)))
        handler = self._answers.get(member)
        if handler is None:
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
        signature, values = handler(tuple(call.body))
        return new_method_return(call, signature or None, values)
