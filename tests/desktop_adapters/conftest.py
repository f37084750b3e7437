"""What the adapters are tried on: an X server and a bus of their own, both real, and a person who presses keys."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.wire import WhichBus, Wire
from tests.desktop_adapters.services import Service
from tests.needing import need

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@dataclass
class XServer:
    """A virtual X server, with somebody at its keyboard."""

    process: subprocess.Popen[bytes]
    display: str
    hands: subprocess.Popen[bytes] | None = field(default=None)

    def press(self, *keys: str) -> None:
        """Press the keys, one after the other; comes back at once, so that the event loop sees them."""
        if self.hands is None:
            self.hands = subprocess.Popen(
                ["xdotool", "-"], stdin=subprocess.PIPE, env={**os.environ, "DISPLAY": self.display}
            )
        assert self.hands.stdin is not None
        self.hands.stdin.write("".join(f"key {key}\n" for key in keys).encode())
        self.hands.stdin.flush()

    def end(self) -> None:
        """The server goes away, as in a crash."""
        self.process.kill()
        self.process.wait()
        if self.hands is not None and self.hands.stdin is not None:
            self.hands.kill()
            self.hands.wait()
            self.hands.stdin.close()
            self.hands = None


@pytest.fixture
def x_server() -> Iterator[XServer]:
    """A fresh X server on a free display."""
    need("Xvfb", "xdotool")
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "320x200x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start"
    server = XServer(process, f":{number}")
    yield server
    server.end()


@dataclass
class Daemon:
    """A bus of its own."""

    process: subprocess.Popen[str]
    address: str

    def end(self) -> None:
        """The bus goes away."""
        self.process.kill()
        self.process.wait()


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemon]:
    """A bus that serves as the session bus and as the system bus; nobody is on it."""
    need("dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    assert address, "dbus-daemon did not start"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    started = Daemon(process, address)
    yield started
    started.end()
    process.stdout.close()


@pytest.fixture
def bus(daemon: Daemon, qapp: object) -> Iterator[Bus]:
    """A connection to that bus, as the adapters take it."""
    opened = Bus(Wire(WhichBus.SYSTEM))
    yield opened
    opened.close()


@pytest.fixture
def service(daemon: Daemon) -> Iterator[Service]:
    """Somebody else on the bus, who owns no name yet."""
    somebody = Service(daemon.address)
    yield somebody
    somebody.leave()
