"""The accessibility bus as a screen reader sees it: the tree of what is on the screen, and what is announced.

Our own small reader over jeepney, and not pyatspi: that lives in the system's Python and differs from one distribution
to the next, while the words on the bus are the same everywhere.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_PATIENCE_S = 20.0
_A11Y = "org.a11y.atspi."
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
Whose = tuple[str, str]
"""A name on the bus and a path there."""
_PROPERTIES = "org.freedesktop.DBus.Properties"
_STATES = {
    1: "active",
    4: "checked",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
    42: "has popup",
}
"""The bits of AT-SPI's set of states that matter here, by their numbers in its header."""


class Gone(AssertionError):
    """Who was asked is no longer there, or doesn't know what it was asked."""


@dataclass(frozen=True)
class Heard:
    """One thing on the screen, and what is in it."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    interfaces: frozenset[str]
    children: tuple[Heard, ...]

    def __iter__(self) -> Iterator[Heard]:
        """This, and all in it that shows, in order."""
        yield self
        for child in self.children:
            yield from child

    def all(self, role: str) -> list[Heard]:
        """Everything of this role."""
        return [each for each in self if each.role == role]

    def one(self, role: str, name: str) -> Heard:
        """The only one of this role and name."""
        found = [each for each in self if (each.role, each.name) == (role, name)]
        assert len(found) == 1, f"{len(found)} of “{name}” ({role}) in\n{self.told()}"
        return found[0]

    def told(self, depth: int = 0) -> str:
        """As an indented list, to be read."""
        more = f" – {self.description}" if self.description else ""
        told = ", ".join(sorted(self.states & {"checked", "focused", "selected", "expanded"}))
        line = f"{'  ' * depth}{self.role} “{self.name}”{more}{f' [{told}]' if told else ''}"
        return "\n".join([line, *(child.told(depth + 1) for child in self.children)])


class Bus:
    """One connection to the accessibility bus of a desktop, with accessibility switched on there."""

    def __init__(self, desktop_bus: str) -> None:
        desktop = open_dbus_connection(desktop_bus)
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = _asked(desktop, bus, "GetAddress")
        for switch in ("IsEnabled", "ScreenReaderEnabled"):
            on = ("org.a11y.Status", switch, ("b", True))
            _asked(desktop, DBusAddress("/org/a11y/bus", "org.a11y.Bus", _PROPERTIES), "Set", "ssv", *on)
        desktop.close()
        self._connection = open_dbus_connection(address)
        self._listening = ExitStack()
        self._events: deque[Message] | None = None
        self._program: Whose = ("", "")

    def attend(self, process: int) -> None:
        """Hear this program, once it is there to be heard: what it shows and says before that nobody hears."""
        until = time.monotonic() + _PATIENCE_S
        while True:
            for name, path in self._children(_ROOT):
                if self._process_of(name) == process:
                    self._program = (name, path)
                    self._ask(self._program, "Accessible", "GetRoleName")
                    return
            assert time.monotonic() < until, f"process {process} never came to the accessibility bus"
            time.sleep(0.03)

    def close(self) -> None:
        """Hear no more."""
        self._listening.close()
        self._connection.close()

    def listen(self) -> None:
        """From now on keep what is announced, and where the focus goes."""
        if self._events is not None:
            return
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        self._events = self._listening.enter_context(self._connection.filter(_SIGNALS, bufsize=1000))
        _asked(self._connection, message_bus, "AddMatch", "s", _SIGNALS.serialise())
        for event in ("object:announcement", "object:state-changed:focused"):
            _asked(self._connection, registry, "RegisterEvent", "s", event)

    def heard(self) -> list[str]:
        """What has come since the last asking, in order: sentences announced, and what has got the focus."""
        assert self._events is not None, "listen first"
        self._ask(self._program, "Accessible", "GetRoleName")  # what it said before this answer has come before it
        told = []
        while self._events:
            message = self._events.popleft()
            fields = message.header.fields
            event, (detail, number, _, (_, text), *_) = fields[HeaderFields.member], message.body
            if event == "Announcement":
                told.append(f"says: {text}")
            elif event == "StateChanged" and (detail, number) == ("focused", 1):
                whose = (fields[HeaderFields.sender], fields[HeaderFields.path])
                told.append(f"focus: {self._ask(whose, 'Accessible', 'GetRoleName')[0]} “{self._name(whose)}”")
        return told

    def windows(self) -> list[Heard]:
        """All windows of the program that show; none while they change under the reader."""
        try:
            return [made for each in self._children(self._program) if (made := self._read(each)) is not None]
        except Gone:
            return []

    def window(self, title: str) -> Heard:
        """The window of this title, once it stands still."""
        until = time.monotonic() + _PATIENCE_S
        before: list[Heard] = []
        while True:
            found = [each for each in self.windows() if each.name == title]
            if len(found) == 1 and found == before:
                return found[0]
            assert time.monotonic() < until, f"no window “{title}” that stands still, but {self.windows()}"
            before = found
            time.sleep(0.03)

    def _read(self, whose: Whose) -> Heard | None:
        """What shows of this; nothing, if it doesn't."""
        low, high = self._ask(whose, "Accessible", "GetState")[0]
        bits = low | high << 32
        states = frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)
        if "showing" not in states:
            return None
        inside = [made for each in self._children(whose) if (made := self._read(each)) is not None]
        return Heard(
            role=self._ask(whose, "Accessible", "GetRoleName")[0],
            name=self._name(whose),
            description=self._property(whose, "Description"),
            states=states,
            interfaces=frozenset(each.rsplit(".", 1)[1] for each in self._ask(whose, "Accessible", "GetInterfaces")[0]),
            children=tuple(inside),
        )

    def _process_of(self, name: str) -> int | None:
        """Who is behind this name; nobody, if it has just left."""
        try:
            return int(_asked(self._connection, message_bus, "GetConnectionUnixProcessID", "s", name)[0])
        except Gone:
            return None

    def _children(self, whose: Whose) -> list[Whose]:
        return [(name, path) for name, path in self._ask(whose, "Accessible", "GetChildren")[0]]

    def _name(self, whose: Whose) -> str:
        return self._property(whose, "Name")

    def _property(self, whose: Whose, name: str) -> str:
        of = DBusAddress(whose[1], whose[0], _PROPERTIES)
        return str(_asked(self._connection, of, "Get", "ss", f"{_A11Y}Accessible", name)[0][1])

    def _ask(self, whose: Whose, interface: str, member: str) -> tuple[Any, ...]:
        return _asked(self._connection, DBusAddress(whose[1], whose[0], _A11Y + interface), member)


_SIGNALS = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")


def _asked(connection: DBusConnection, of: DBusAddress, member: str, signature: str = "", *given: Any) -> Any:
    answer = connection.send_and_get_reply(new_method_call(of, member, signature or None, given), timeout=_PATIENCE_S)
    if answer.header.message_type.name != "method_return":
        raise Gone(f"{of} {member}: {answer.body}")
    return answer.body
