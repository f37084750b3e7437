"""A D-Bus connection without Qt: calls go out, answers and signals come in, nothing blocks but `ask`.

The only module that knows jeepney. Separate from `bus`, which hangs it into Qt's event loop, because `doctor` asks
questions without Qt. (QtDBus can't send the unsigned numbers that Notify and others want; see docs/decisions.)
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection

from deskbreak.core.said import Said

PATIENCE_S = 2.0


class WhichBus(StrEnum):
    """The two buses of a desktop."""

    SESSION = "session"
    SYSTEM = "system"


class BusGone(Exception):
    """There is no such bus, or it went away, or it doesn't answer; the text says which."""


@dataclass(frozen=True, slots=True)
class Call:
    """A method call. It never starts a service that doesn't run, unless `starts_service`."""

    service: str
    path: str
    interface: str
    member: str
    signature: str = ""
    arguments: tuple[Any, ...] = ()
    starts_service: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which signals to hear; what is empty may be anything. `first` is the first argument, if a text."""

    interface: str
    member: str
    path: str = ""
    sender: str = ""
    first: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for the call with this number: its values, or the name of an error."""

    serial: int
    values: tuple[Any, ...] = ()
    error: str = ""
    sender: str = field(default="", compare=False)
    """Who answered: the connection’s number, whatever name was called."""

    def first(self) -> Any:
        """The first value; None after an error or an empty answer. A variant is opened."""
        if self.error or not self.values:
            return None
        value = self.values[0]
        is_variant = isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str)
        return value[1] if is_variant else value


@dataclass(frozen=True, slots=True)
class Heard:
    """A signal that came."""

    path: str
    interface: str
    member: str
    values: tuple[Any, ...]
    sender: str = field(default="", compare=False)


def bus_address(bus: WhichBus, environ: Mapping[str, str]) -> str:
    """Where the bus listens; empty if nothing says so."""
    if bus is WhichBus.SYSTEM:
        return environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket"
    told = environ.get("DBUS_SESSION_BUS_ADDRESS")
    usual = os.path.join(environ.get("XDG_RUNTIME_DIR", ""), "bus")
    return told or (f"unix:path={usual}" if os.path.isabs(usual) and os.path.exists(usual) else "")


class Wire:
    """An open connection to a bus. Raises BusGone if there is none."""

    def __init__(self, bus: WhichBus, environ: Mapping[str, str] | None = None) -> None:
        address = bus_address(bus, os.environ if environ is None else environ)
        if not address:
            raise BusGone(Said("There is no D-Bus %1 bus.", bus))
        try:
            self._connection = open_dbus_connection(address, enable_fds=bus is WhichBus.SYSTEM)
        except (OSError, EOFError, ValueError, RuntimeError) as error:
            raise BusGone(Said("The D-Bus %1 bus doesn’t answer (%2).", bus, error)) from error
        self._kept: deque[Message] = deque()

    def close(self) -> None:
        """End the connection."""
        self._connection.close()

    def fileno(self) -> int:
        """What to wait on. After `ask`, messages may lie ready although it is silent."""
        return int(self._connection.sock.fileno())

    def send(self, call: Call) -> int:
        """Send the call; its answer will bear the number that is returned."""
        address = DBusAddress(call.path, call.service, call.interface)
        message = new_method_call(address, call.member, call.signature or None, call.arguments)
        if not call.starts_service:
            message.header.flags |= MessageFlag.no_auto_start
        return self._send(message)

    def listen(self, pattern: Pattern) -> int:
        """Ask the bus for the signals of this pattern."""
        return self._send(message_bus.AddMatch(_rule(pattern)))

    def unlisten(self, pattern: Pattern) -> int:
        """Take back one `listen` for this pattern."""
        return self._send(message_bus.RemoveMatch(_rule(pattern)))

    def ask(self, call: Call, patience_s: float = PATIENCE_S) -> Answer:
        """Send the call and wait for its answer; what else comes meanwhile is kept for `next_message`.

        For questions at the start; later only with little patience. Raises BusGone if none comes in time.
        """
        serial = self.send(call)
        give_up = time.monotonic() + patience_s
        while True:
            message = self._receive(max(0.0, give_up - time.monotonic()))
            if message is None:
                raise BusGone(Said("%1 doesn’t answer.", call.service))
            if message.header.fields.get(HeaderFields.reply_serial) == serial:
                return _answer(message)
            self._kept.append(message)

    def next_message(self) -> Answer | Heard | None:
        """The next answer or signal that has come; None if there is no more. Raises BusGone."""
        while True:
            message = self._kept.popleft() if self._kept else self._receive(0.0)
            if message is None:
                return None
            kind = message.header.message_type
            if kind is MessageType.signal:
                return _heard(message)
            if kind is not MessageType.method_call:
                return _answer(message)
            # Nobody has anything to call here, but whoever does would wait 25 seconds for a silent one.
            self._send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def has_kept(self) -> bool:
        """Whether `ask` put something aside that `next_message` has yet to give."""
        return bool(self._kept)

    def _send(self, message: Message) -> int:
        serial = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=serial)
        except OSError as error:
            raise BusGone(Said("The D-Bus connection broke (%1).", error)) from error
        return int(serial)

    def _receive(self, timeout_s: float) -> Message | None:
        try:
            return self._connection.receive(timeout=timeout_s)
        except TimeoutError:
            return None
        except (OSError, EOFError, ValueError, RuntimeError, KeyError) as error:
            raise BusGone(Said("The D-Bus connection broke (%1).", error)) from error


def _rule(pattern: Pattern) -> MatchRule:
    named = {"path": pattern.path, "sender": pattern.sender}
    rule = MatchRule(
        type="signal",
        interface=pattern.interface,
        member=pattern.member,
        **{key: value for key, value in named.items() if value},
    )
    if pattern.first:
        rule.add_arg_condition(0, pattern.first)
    return rule


def _answer(message: Message) -> Answer:
    fields = message.header.fields
    serial, sender = int(fields[HeaderFields.reply_serial]), str(fields.get(HeaderFields.sender, ""))
    if message.header.message_type is MessageType.error:
        return Answer(serial, error=str(fields.get(HeaderFields.error_name, "unknown")), sender=sender)
    return Answer(serial, tuple(message.body), sender=sender)


def _heard(message: Message) -> Heard:
    fields = message.header.fields
    wanted = (HeaderFields.path, HeaderFields.interface, HeaderFields.member, HeaderFields.sender)
    path, interface, member, sender = (str(fields.get(one, "")) for one in wanted)
    return Heard(path, interface, member, tuple(message.body), sender)
