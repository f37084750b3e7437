"""The control connection of Windows, on Linux: Qt's local sockets are the same classes, and lie on sockets here.

Nothing here has run on a real Windows.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.control.messages import encode
from deskbreak.control.peer import Peer
from deskbreak.control.pipe import PipeDoor, pipe_to
from deskbreak.control.pipe_file import PipeFile, pipe_name
from deskbreak.control.server import ControlServer
from deskbreak.core.errors import DeskbreakError, NotRunning
from tests.control.answering import Answering

SOON = 5000


@pytest.fixture
def door(path: Path) -> PipeDoor:
    return PipeDoor(path)


class Heard:
    """What came through a peer."""

    def __init__(self, peer: Peer) -> None:
        self.content = b""
        self.ended = False
        peer.received.connect(self._receive)
        peer.ended.connect(self._end)

    @property
    def messages(self) -> list[object]:
        return [json.loads(line) for line in self.content.splitlines()]

    def _receive(self, content: bytes) -> None:
        self.content += content

    def _end(self) -> None:
        self.ended = True


def test_a_request_is_answered(qtbot: QtBot, answering: Answering, path: Path) -> None:
    peer = pipe_to(path)
    heard = Heard(peer)
    assert peer.send(encode({"command": "status"}))
    qtbot.waitUntil(lambda: len(heard.messages) == 1, timeout=SOON)
    assert heard.messages[0]["ok"] is True  # type: ignore[index, call-overload]
    peer.close()


def test_an_unknown_command_is_refused_and_a_silent_end_is_forgotten(
    qtbot: QtBot, server: ControlServer, path: Path
) -> None:
    peer = pipe_to(path)
    heard = Heard(peer)
    peer.send(b'{"command": "dance"}\n')
    qtbot.waitUntil(lambda: b"no command" in heard.content, timeout=SOON)
    with qtbot.waitSignal(server.closed, timeout=SOON):
        peer.close()


def test_one_that_ends_is_noticed(qtbot: QtBot, server: ControlServer, path: Path) -> None:
    peer = pipe_to(path)
    heard = Heard(peer)
    peer.send(b'{"command": "dance"}\n')
    qtbot.waitUntil(lambda: bool(heard.content), timeout=SOON)
    server.close()
    qtbot.waitUntil(lambda: heard.ended, timeout=SOON)
    assert not peer.send(b"anybody?\n")


def test_a_line_without_an_end_is_let_go(qtbot: QtBot, server: ControlServer, path: Path) -> None:
    peer = pipe_to(path)
    heard = Heard(peer)
    for _ in range(9):
        peer.send(b"x" * 32 * 1024)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: heard.ended, timeout=SOON)


def test_a_second_claim_is_refused_until_the_first_ends(server: ControlServer, path: Path) -> None:
    second = PipeDoor(path)
    assert not second.claim()
    server.close()
    assert second.claim()
    second.close()


def test_a_killed_one_leaves_no_claim_behind(qapp: object, path: Path) -> None:
    words = (
        "import sys, pathlib; from deskbreak.control.pipe import PipeDoor;"
        "from PySide6.QtCore import QCoreApplication; q = QCoreApplication([]);"
        "d = PipeDoor(pathlib.Path(sys.argv[1])); d.claim(); d.open(); print('there', flush=True); q.exec()"
    )
    with subprocess.Popen([sys.executable, "-c", words, str(path)], stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "there\n"
        heir = PipeDoor(path)
        assert not heir.claim()
        killed.kill()
        killed.wait()
    assert heir.claim()
    heir.open()
    pipe_to(path).close()
    heir.close()


def test_without_a_deskbreak_it_is_said(qapp: object, path: Path) -> None:
    with pytest.raises(NotRunning):
        pipe_to(path)


def test_a_folder_that_cannot_be_used_is_said(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "run").write_text("")
    with pytest.raises(DeskbreakError, match="can't be used"):
        PipeDoor(tmp_path / "run" / "control.sock").claim()


def test_each_folder_has_a_pipe_of_its_own() -> None:
    assert pipe_name("/home/ann/run/control.sock") == pipe_name(Path("/home/ann/run/control.sock"))
    assert pipe_name("/home/ann/run/control.sock") != pipe_name("/home/bob/run/control.sock")


def test_the_client_speaks_through_a_pipe_as_through_a_socket() -> None:
    """A raw file, as Windows opens a pipe; what is at its other end is a socket here."""
    ours, theirs = socket.socketpair()
    with PipeFile(open(os.dup(ours.fileno()), "r+b", buffering=0)) as pipe:
        ours.close()
        pipe.settimeout(5)
        pipe.sendall(b'{"command": "status"}\n')
        assert theirs.recv(100) == b'{"command": "status"}\n'
        theirs.sendall(b'{"ok": true}\n')
        assert pipe.recv(65536) == b'{"ok": true}\n'
        theirs.close()
        assert pipe.recv(65536) == b""
        with pytest.raises(ConnectionError):
            pipe.sendall(b"anybody?\n")


def test_only_windows_loads_what_the_pipe_needs() -> None:
    ask = "import sys, deskbreak.agent.wiring, deskbreak.faces.link; print('PySide6.QtNetwork' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


WITHOUT = """
import importlib, sys
class Unix:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"fcntl", "grp", "jeepney", "pwd", "resource", "termios"}:
            raise ImportError(f"only Unix has {name}")
sys.meta_path.insert(0, Unix())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


@pytest.mark.parametrize("package", ["agent.entry", "agent.wiring", "agent.lone_sources", "faces.__main__"])
def test_what_only_unix_has_is_not_needed_to_load_it(package: str) -> None:
    subprocess.run([sys.executable, "-c", WITHOUT, f"deskbreak.{package}"], check=True)


def test_nor_by_any_face_nor_the_command_line() -> None:
    from deskbreak.faces.__main__ import FACES

    commands = [f"deskbreak.cli.{name}" for name in ("talking", "reading", "doctoring", "tuning", "starting", "login")]
    subprocess.run([sys.executable, "-c", WITHOUT, *FACES.values(), *commands], check=True)
