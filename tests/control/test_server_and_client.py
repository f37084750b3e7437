"""Client and server over a real socket: answers, refusals, and everybody who does not behave."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.control import client
from deskbreak.control.messages import LONGEST, Message, decode
from deskbreak.control.server import ControlServer
from deskbreak.core.errors import DeskbreakError, NotRunning, Refused
from tests.control.answering import Answering

SOON = 5000
Meanwhile = Callable[[Callable[[], Any]], Any]


@contextlib.contextmanager
def plain(path: Path) -> Iterator[socket.socket]:
    """A peer that writes and reads bytes as it likes."""
    with socket.socket(socket.AF_UNIX) as peer:
        peer.settimeout(SOON / 1000)
        peer.connect(str(path))
        yield peer


def read_lines(peer: socket.socket, number: int) -> list[Message]:
    received = b""
    while received.count(b"\n") < number:
        part = peer.recv(65536)
        assert part, "the peer was let go"
        received += part
    return [decode(line) for line in received.splitlines()]


def let_go(peer: socket.socket) -> bool:
    """Whether the server ends the connection."""
    try:
        while peer.recv(65536):
            pass
    except ConnectionError:
        pass
    return True


# Asking.


def test_a_question_has_its_answer(answering: Answering, path: Path, meanwhile: Meanwhile) -> None:
    assert meanwhile(lambda: client.ask(path, "snooze", seconds=300)) == {"ok": True}
    assert answering.asked == [{"command": "snooze", "seconds": 300}]


def test_a_refusal_is_raised_with_its_sentence(answering: Answering, path: Path, meanwhile: Meanwhile) -> None:
    with pytest.raises(Refused, match=r"There is no break to skip now\. Pause instead\."):
        meanwhile(lambda: client.ask(path, "skip"))


def test_a_failure_is_raised_too(answering: Answering, path: Path, meanwhile: Meanwhile) -> None:
    with pytest.raises(DeskbreakError, match="The disk is full") as raised:
        meanwhile(lambda: client.ask(path, "reload"))
    assert raised.value.exit_code == 1


def test_who_asked_and_has_the_answer_is_forgotten(
    qtbot: QtBot, answering: Answering, path: Path, meanwhile: Meanwhile
) -> None:
    for _ in range(3):
        meanwhile(lambda: client.ask(path, "status"))
    qtbot.waitUntil(lambda: answering.gone == 3, timeout=SOON)
    assert answering.server._connections == []


def test_a_watcher_hears_now_and_at_each_change_until_the_end(
    qtbot: QtBot, answering: Answering, path: Path, meanwhile: Meanwhile
) -> None:
    heard: list[int] = []
    ended = threading.Event()

    def watch() -> None:
        for message in client.watch(path):
            heard.append(message["status"]["sitting_seconds"])
        ended.set()

    thread = threading.Thread(target=watch)
    thread.start()
    qtbot.waitUntil(lambda: heard == [0], timeout=SOON)
    answering.tell(sitting_seconds=60)
    answering.tell(sitting_seconds=120)
    qtbot.waitUntil(lambda: heard == [0, 60, 120], timeout=SOON)
    answering.server.close()
    assert ended.wait(SOON / 1000)
    thread.join()


# Nobody there.


def test_without_a_socket_nobody_runs(path: Path) -> None:
    with pytest.raises(NotRunning, match="not running"):
        client.ask(path, "status")


def test_a_socket_left_by_a_killed_one_is_nobody(path: Path) -> None:
    path.parent.mkdir()
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))
    assert path.exists()
    with pytest.raises(NotRunning):
        client.ask(path, "status")


def test_a_path_that_is_no_socket_or_too_long_is_nobody(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("")
    for place in (path, path.parent / ("x" * 200)):
        with pytest.raises(NotRunning):
            client.ask(place, "status")


@contextlib.contextmanager
def one_that_says(path: Path, words: bytes) -> Iterator[None]:
    """Somebody at the socket who takes one question, says `words` and goes."""
    path.parent.mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()

        def serve() -> None:
            peer, _address = listening.accept()
            with peer:
                peer.recv(65536)
                peer.sendall(words)

        thread = threading.Thread(target=serve)
        thread.start()
        yield
        thread.join()


def test_one_that_ends_before_it_answers_is_said_so(path: Path) -> None:
    with one_that_says(path, b""), pytest.raises(DeskbreakError, match="ended before it answered"):
        client.ask(path, "status")


def test_one_that_ends_before_it_is_asked_is_said_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between connecting and asking; as a broken pipe, it must not pass for a reader of ours who has seen enough."""
    near, far = socket.socketpair()
    far.close()
    monkeypatch.setattr(client, "connected", lambda _path: near)
    with pytest.raises(DeskbreakError, match="ended before it answered"):
        client.ask(path, "snooze")
    assert list(_watched(path, monkeypatch)) == []


def _watched(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Message]:
    near, far = socket.socketpair()
    far.close()
    monkeypatch.setattr(client, "connected", lambda _path: near)
    return client.watch(path)


def test_one_that_does_not_answer_is_not_waited_for_for_ever(
    server: ControlServer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "PATIENCE_SECONDS", 0.05)
    with pytest.raises(DeskbreakError, match="does not answer"):
        client.ask(path, "status")


# Who may ask, and who may answer.


def test_socket_and_folder_are_the_persons_alone(server: ControlServer, path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_umask_is_as_before(server: ControlServer) -> None:
    before = os.umask(0o022)
    os.umask(before)
    assert before != 0o177


def test_a_second_claim_is_refused_until_the_first_ends(server: ControlServer, path: Path) -> None:
    second = ControlServer(path)
    assert not second.claim()
    assert path.exists()
    server.close()
    assert second.claim()
    second.listen()
    second.close()


def test_a_killed_one_leaves_no_claim_behind(qapp: object, path: Path) -> None:
    words = (
        "import sys, pathlib; from deskbreak.control.server import ControlServer;"
        "from PySide6.QtCore import QCoreApplication; q = QCoreApplication([]);"
        "s = ControlServer(pathlib.Path(sys.argv[1])); s.claim(); s.listen(); print('there', flush=True); q.exec()"
    )
    with subprocess.Popen([sys.executable, "-c", words, str(path)], stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "there\n"
        heir = ControlServer(path)
        assert not heir.claim()
        killed.send_signal(signal.SIGKILL)
        killed.wait()
    assert path.exists()
    assert heir.claim()
    heir.listen()
    with plain(path):
        pass
    heir.close()


def test_a_folder_that_cannot_be_used_is_said(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "run").write_text("")
    with pytest.raises(DeskbreakError, match=str(tmp_path / "run")) as raised:
        ControlServer(tmp_path / "run" / "control.sock").claim()
    assert raised.value.next_step


def test_a_path_too_long_for_a_socket_is_said(qapp: object, tmp_path: Path) -> None:
    server = ControlServer(tmp_path / ("x" * 120) / "control.sock")
    assert server.claim()
    with pytest.raises(DeskbreakError, match="can't be made") as raised:
        server.listen()
    assert "XDG_RUNTIME_DIR" in raised.value.next_step
    server.close()


def test_the_end_takes_the_socket_away_and_lets_everybody_go(
    answering: Answering, path: Path, meanwhile: Meanwhile
) -> None:
    with plain(path) as peer:
        peer.sendall(b'{"command":"watch"}\n')
        assert meanwhile(lambda: read_lines(peer, 1))
        answering.server.close()
        assert not path.exists()
        assert let_go(peer)
    answering.server.close()


# Who does not behave.


@pytest.mark.parametrize(
    "line",
    [
        b"status",
        b"",
        b"[]",
        b"{}",
        b'{"command":null}',
        b'{"command":"dance"}',
        b'{"command":["status"]}',
        b'{"command":{"a":1}}',
        b'{"command":3}',
        b"\xff\xff",
        b"[" * 100_000,
    ],
)
def test_what_is_no_command_is_answered_and_the_next_one_is_heard(
    answering: Answering, path: Path, meanwhile: Meanwhile, line: bytes
) -> None:
    with plain(path) as peer:
        peer.sendall(line + b'\n{"command":"status"}\n')
        wrong, right = meanwhile(lambda: read_lines(peer, 2))
    assert wrong["error"]["code"] == 2
    assert wrong["error"]["sentence"]
    assert right == {"ok": True}
    assert answering.asked == [{"command": "status"}]


def test_a_command_may_come_in_pieces_and_several_at_once(
    answering: Answering, path: Path, meanwhile: Meanwhile
) -> None:
    with plain(path) as peer:
        peer.sendall(b'{"comm')
        meanwhile(lambda: None)
        peer.sendall(b'and":"status"}\n{"command":"undo"}\n{"command":"resume"}\n')
        assert len(meanwhile(lambda: read_lines(peer, 3))) == 3
    assert [message["command"] for message in answering.asked] == ["status", "undo", "resume"]


def test_who_asks_and_hangs_up_its_half_is_answered(answering: Answering, path: Path, meanwhile: Meanwhile) -> None:
    """As `echo '{"command":"status"}' | nc -U` does."""
    with plain(path) as peer:
        peer.sendall(b'{"command":"status"}\n')
        peer.shutdown(socket.SHUT_WR)
        assert meanwhile(lambda: read_lines(peer, 1)) == [{"ok": True}]
        assert meanwhile(lambda: let_go(peer))


def test_a_line_that_never_ends_ends_the_connection(answering: Answering, path: Path, meanwhile: Meanwhile) -> None:
    def pour() -> bool:
        with plain(path) as peer:
            with contextlib.suppress(ConnectionError):
                for _ in range(LONGEST // 1024 * 4):
                    peer.sendall(b"x" * 1024)
            return let_go(peer)

    assert meanwhile(pour)
    assert meanwhile(lambda: client.ask(path, "status")) == {"ok": True}


def test_a_reader_that_does_not_read_is_let_go_and_the_others_hear_on(
    qtbot: QtBot, answering: Answering, path: Path, meanwhile: Meanwhile
) -> None:
    with plain(path) as sleeper, plain(path) as reader:
        for peer in (sleeper, reader):
            peer.sendall(b'{"command":"watch"}\n')
        qtbot.waitUntil(lambda: len(answering.server.followers()) == 2, timeout=SOON)
        for number in range(10_000):
            answering.tell(sitting_seconds=number)
            reader.recv(65536)
            if answering.gone:
                break
        assert answering.gone == 1
        assert len(answering.server.followers()) == 1
        assert let_go(sleeper)


def test_a_follower_that_goes_is_no_follower(qtbot: QtBot, answering: Answering, path: Path) -> None:
    with plain(path) as peer:
        peer.sendall(b'{"command":"face","window":"break"}\n')
        qtbot.waitUntil(lambda: len(answering.server.faces("break")) == 1, timeout=SOON)
        assert answering.server.faces("settings") == []
    qtbot.waitUntil(lambda: answering.gone == 1, timeout=SOON)
    assert answering.server.followers() == []
    assert answering.server.faces("break") == []
    answering.tell(sitting_seconds=1)
