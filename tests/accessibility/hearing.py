"""The accessibility bus as a screen reader sees it: the tree of what is on the screen, and what is announced.

Our own small reader over jeepney, and not pyatspi: that lives in the system's Python and differs from one distribution
to the next, while the words on the bus are the same everywhere.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_PATIENCE_S = 20.0
_A11Y = "org.a11y.atspi."
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
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
        self._heard: list[tuple[str, tuple[str, str], tuple[Any, ...]]] = []

    def close(self) -> None:
        self._connection.close()

    def listen(self, *events: str) -> None:
        """From now on keep these events of objects, named as in AT-SPI: “Announcement”, “StateChanged”."""
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        for event in events:
            rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=event)
            assert self._connection.send_and_get_reply(message_bus.AddMatch(rule)).header.message_type.name != "error"
            _asked(self._connection, registry, "RegisterEvent", "s", f"object:{_hyphened(event)}")

    def events(self, wait_s: float = 0.0) -> list[tuple[str, tuple[str, str], tuple[Any, ...]]]:
        """What has come since the last asking: the event, whose it was, and its body. Waits so long for a first one."""
        until = time.monotonic() + wait_s
        found: list[tuple[str, tuple[str, str], tuple[Any, ...]]] = []
        with self._connection.filter(_SIGNALS) as queue:
            while True:
                try:
                    message = self._connection.recv_until_filtered(queue, timeout=max(0.001, until - time.monotonic()))
                except TimeoutError:
                    return found
                fields = message.header.fields
                whose = (fields[HeaderFields.sender], fields[HeaderFields.path])
                found.append((fields[HeaderFields.member], whose, message.body))
                until = 0.0

    def windows(self) -> list[Heard]:
        """All windows that show, of all programs."""
        found: list[Heard] = []
        for application in self._children(_ROOT):
            found += [made for each in self._children(application) if (made := self._read(each)) is not None]
        return found

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

    def name_and_role(self, whose: tuple[str, str]) -> tuple[str, str]:
        """What an event came from."""
        return self._property(whose, "Accessible", "Name"), self._ask(whose, "Accessible", "GetRoleName")[0]

    def _read(self, whose: tuple[str, str]) -> Heard | None:
        """What shows of this; nothing, if it doesn't."""
        low, high = self._ask(whose, "Accessible", "GetState")[0]
        bits = low | high << 32
        states = frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)
        if "showing" not in states:
            return None
        inside = [made for each in self._children(whose) if (made := self._read(each)) is not None]
        return Heard(
            role=self._ask(whose, "Accessible", "GetRoleName")[0],
            name=self._property(whose, "Accessible", "Name"),
            description=self._property(whose, "Accessible", "Description"),
            states=states,
            interfaces=frozenset(each.rsplit(".", 1)[1] for each in self._ask(whose, "Accessible", "GetInterfaces")[0]),
            children=tuple(inside),
        )

    def _children(self, whose: tuple[str, str]) -> list[tuple[str, str]]:
        return [(name, path) for name, path in self._ask(whose, "Accessible", "GetChildren")[0]]

    def _property(self, whose: tuple[str, str], interface: str, name: str) -> Any:
        of = DBusAddress(whose[1], whose[0], _PROPERTIES)
        return _asked(self._connection, of, "Get", "ss", _A11Y + interface, name)[0][1]

    def _ask(self, whose: tuple[str, str], interface: str, member: str) -> tuple[Any, ...]:
        return _asked(self._connection, DBusAddress(whose[1], whose[0], _A11Y + interface), member)


_SIGNALS = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")


def _hyphened(event: str) -> str:
    """AT-SPI registers “StateChanged” as “state-changed”."""
    return "".join(f"-{each.lower()}" if each.isupper() else each for each in event).lstrip("-")


def _asked(connection: DBusConnection, of: DBusAddress, member: str, signature: str = "", *given: Any) -> Any:
    answer = connection.send_and_get_reply(new_method_call(of, member, signature or None, given), timeout=_PATIENCE_S)
    assert answer.header.message_type.name == "method_return", f"{of} {member}: {answer.body}"
    return answer.body
