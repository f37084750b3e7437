"""logind and GNOME's screen saver as python-dbusmock plays them, on a bus of the test's own.

It runs under the system's Python, where the distribution puts dbusmock and the bindings it needs.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.needing import leave_out
from tools.system_packages import MOCKED_SERVICES, SYSTEM_PYTHON, missing_modules

NAME, PATH, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
LOGIN, SAVER = "org.freedesktop.login1.Session", "org.gnome.ScreenSaver"
_MOCK = "org.freedesktop.DBus.Mock"
_PATIENCE_S = 10.0


class MockedLogind:
    """A logind that does what the test says. `ours` is a login on seat0, the active one; it may end and come back."""

    def __init__(self, address: str, number: str = "7") -> None:
        self._address = address
        self._number = number
        self._connection = open_dbus_connection(address)
        self._process: subprocess.Popen[bytes] | None = None
        self.begin()

    @property
    def ours(self) -> str:
        """The path of our login."""
        return f"{PATH}/session/{self._number}"

    def begin(self) -> None:
        """logind starts."""
        self._process = _started("logind", "--system", self._address)
        _wait_for(self._connection, NAME)
        self.add_login(self._number, "seat0")

    def end(self) -> None:
        """logind ends, as for an update."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def close(self) -> None:
        """All of it ends."""
        self.end()
        self._connection.close()

    def add_login(self, number: str, seat: str) -> str:
        """Somebody logs in at the seat; the answer is the login's path."""
        self._ask(PATH, _MOCK, "AddSession", "ssusb", number, seat, os.getuid(), "somebody", True)
        return f"{PATH}/session/{number}"

    def change(self, login: str, **properties: bool | str) -> None:
        """Properties of a login change, which is told."""
        told = {name: ("b" if isinstance(value, bool) else "s", value) for name, value in properties.items()}
        self._ask(login, _MOCK, "UpdateProperties", "sa{sv}", LOGIN, told)

    def prepare_for_sleep(self, going: bool, *, said: bool = True) -> None:
        """The machine goes to sleep, or has woken; unless `said`, only who asks learns of it."""
        self._ask(PATH, _MOCK, "UpdateProperties", "sa{sv}", MANAGER, {"PreparingForSleep": ("b", going)})
        if said:
            self._ask(PATH, _MOCK, "EmitSignal", "sssav", MANAGER, "PrepareForSleep", "b", [("b", going)])

    def holds(self) -> list[tuple[Any, ...]]:
        """Who holds sleep up at this moment, as (what, who, why, mode, …)."""
        (found,) = self._ask(PATH, MANAGER, "ListInhibitors")
        return list(found)

    def _ask(self, path: str, interface: str, member: str, signature: str = "", *arguments: Any) -> tuple[Any, ...]:
        return _asked(self._connection, DBusAddress(path, NAME, interface), member, signature, arguments)


class MockedSaver:
    """GNOME's screen saver, active or not as the test says."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)
        self._process = _started("gnome_screensaver", "--session", address)
        _wait_for(self._connection, SAVER)

    def set_active(self, active: bool) -> None:
        """The screen is locked, or unlocked."""
        _asked(self._connection, DBusAddress("/org/gnome/ScreenSaver", SAVER, SAVER), "SetActive", "b", (active,))

    def close(self) -> None:
        """It ends, as in a crash."""
        self._process.kill()
        self._process.wait()
        self._connection.close()


def _started(template: str, bus: str, address: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [SYSTEM_PYTHON, "-m", "dbusmock", bus, "--template", template],
        env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _wait_for(connection: DBusConnection, name: str) -> None:
    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    until = time.monotonic() + _PATIENCE_S
    while not _asked(connection, bus, "NameHasOwner", "s", (name,))[0]:
        assert time.monotonic() < until, f"{name} did not start"
        time.sleep(0.02)


def _asked(
    connection: DBusConnection, of: DBusAddress, member: str, signature: str, arguments: tuple[Any, ...]
) -> tuple[Any, ...]:
    call = new_method_call(of, member, signature or None, arguments)
    answer = connection.send_and_get_reply(call, timeout=_PATIENCE_S)
    assert answer.header.message_type.name == "method_return", answer.body
    return tuple(answer.body)


@contextlib.contextmanager
def mocked_logind(address: str) -> Iterator[MockedLogind]:
    """A logind on that bus, as long as the block lives."""
    leave_out([need.apt for need in missing_modules(MOCKED_SERVICES)])
    logind = MockedLogind(address)
    try:
        yield logind
    finally:
        logind.close()


@contextlib.contextmanager
def mocked_saver(address: str) -> Iterator[MockedSaver]:
    """A screen saver on that bus, as long as the block lives."""
    leave_out([need.apt for need in missing_modules(MOCKED_SERVICES)])
    saver = MockedSaver(address)
    try:
        yield saver
    finally:
        saver.close()
