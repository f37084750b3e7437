"""A control server in this process' Qt loop, and blocking clients in threads beside it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.control.server import ControlServer, Door
from tests.control.answering import Answering

SOON = 5000


@pytest.fixture
def path() -> Iterator[Path]:
    """The socket's path; not in pytest's own folder, since a socket's path has little room."""
    with tempfile.TemporaryDirectory(prefix="deskbreak-") as folder:
        yield Path(folder) / "run" / "control.sock"


@pytest.fixture
def door() -> Door | None:
    """The server's; None: that of this system."""
    return None


@pytest.fixture
def server(qapp: object, path: Path, door: Door | None) -> Iterator[ControlServer]:
    """A server that listens."""
    made = ControlServer(path, door)
    assert made.claim()
    made.listen()
    yield made
    made.close()


@pytest.fixture
def answering(server: ControlServer) -> Answering:
    """The same, with somebody behind it who answers."""
    return Answering(server)


@pytest.fixture
def meanwhile(qtbot: QtBot) -> Callable[[Callable[[], Any]], Any]:
    """Carry out something that blocks while Qt's loop runs; answers what it answers, raises what it raises."""

    def carry_out(what: Callable[[], Any]) -> Any:
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(what)
            qtbot.waitUntil(future.done, timeout=SOON)
            return future.result()

    return carry_out
