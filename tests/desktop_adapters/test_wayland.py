"""The Wayland connection and the idle source on it, before compositors that misbehave. Real ones: tests/compositors."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.findings import Standing
from deskbreak.desktop.idle_wayland import STANDING_MS, WaylandIdle
from deskbreak.desktop.wayland import Event, Wayland, WaylandGone, fraction
from deskbreak.desktop.wayland_idle_notice import NOT_OFFERED
from tests.compositors.told import Told
from tests.desktop_adapters.wayland_server import GOOD, IDLED, RESUMED, Global, WaylandServer, message, text

Started = Callable[..., WaylandServer]
LONG_MS = 600_000


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Started]:
    """Start a compositor; it ends with the test."""
    servers: list[WaylandServer] = []

    def start(offers: tuple[Global, ...] = GOOD, greeting: bytes | None = None) -> WaylandServer:
        servers.append(WaylandServer(tmp_path, offers, greeting))
        return servers[-1]

    yield start
    for server in servers:
        server.end()


def settled(server: WaylandServer) -> Wayland:
    wayland = Wayland(server.environ)
    wayland.settle()
    return wayland


def source(qtbot: QtBot, server: WaylandServer, threshold_ms: int = LONG_MS) -> WaylandIdle:
    idle = WaylandIdle(Wayland(server.environ))
    idle.watch(threshold_ms)
    qtbot.waitUntil(lambda: bool(server.notifications), timeout=5000)
    return idle


def talk_without_end(wayland: Wayland) -> None:
    for _ in range(100_000):
        wayland.send(1, 5, "a" * 1000)


def notification(server: WaylandServer, timeout_ms: int) -> int:
    return next(number for number, asked_ms in server.notifications.items() if asked_ms == timeout_ms)


def test_what_is_offered_is_known_once_it_is_settled(serve: Started) -> None:
    wayland = settled(serve())
    assert [(one.interface, one.version) for one in wayland.globals.values()] == list(GOOD)
    assert wayland.offered("wl_shell") is None
    wayland.close()


def test_ten_thousand_globals_are_no_trouble(serve: Started) -> None:
    many = tuple((f"thing_{number}", 1) for number in range(10_000))
    wayland = settled(serve((*many, *GOOD)))
    assert len(wayland.globals) == 10_000 + len(GOOD)
    assert wayland.offered("wl_seat") is not None
    wayland.close()


def test_numbers_of_objects_that_are_gone_are_used_again(serve: Started) -> None:
    wayland = settled(serve())
    first = wayland.sync()
    for _ in range(50):
        wayland.round_trip()
        list(wayland.events())
    assert wayland.new_id() <= first + 2
    wayland.close()


@pytest.mark.parametrize(
    ("greeting", "sentence"),
    [
        (message(1, 0, struct.pack("=II", 1, 3) + text("no memory")), "is gone .no memory."),
        (struct.pack("=IHH", 2, 0, 3) + b"rest", "not known here"),
        (struct.pack("=IHH", 2, 0, 0) * 100, "not known here"),
        (message(2, 0, b"\1\0\0\0\xff\xff\0\0"), "not known here"),
        (message(2, 0, struct.pack("=II", 1, 4) + b"\xff\xfe\xfd\0" + b"\1\0\0\0"), "not known here"),
    ],
)
def test_nonsense_ends_it_with_a_sentence(serve: Started, greeting: bytes, sentence: str) -> None:
    with pytest.raises(WaylandGone, match=sentence):
        settled(serve(greeting=greeting))


def test_one_that_never_answers_is_not_waited_for_without_end(serve: Started) -> None:
    wayland = Wayland(serve(greeting=b"").environ)
    with pytest.raises(WaylandGone, match="doesn’t answer"):
        wayland.settle(patience_s=0.1)
    wayland.close()


def test_one_that_goes_in_the_middle_of_a_message_is_gone(serve: Started) -> None:
    server = serve(greeting=message(2, 0, text("half"))[:11])
    wayland = Wayland(server.environ)
    wayland.send(1, 0, 99)
    while server.visits == 0:
        pass
    server.hang_up()
    with pytest.raises(WaylandGone, match="is gone"):
        wayland.settle()
    wayland.close()


def test_one_that_reads_nothing_is_given_up_when_no_more_fits(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "deaf"))
        door.listen()
        wayland = Wayland({"WAYLAND_DISPLAY": str(tmp_path / "deaf")})
        with pytest.raises(WaylandGone):
            talk_without_end(wayland)
        wayland.close()


@pytest.mark.parametrize("environ", [{}, {"XDG_RUNTIME_DIR": "/nowhere"}, {"WAYLAND_DISPLAY": "/nowhere/w"}])
def test_no_compositor_is_an_error_with_a_sentence(environ: dict[str, str]) -> None:
    with pytest.raises(WaylandGone, match="compositor"):
        Wayland(environ)


def test_arguments_are_read_as_they_were_meant() -> None:
    body = struct.pack("=Ii", 7, -2) + text("title") + struct.pack("=I", 4) + struct.pack("=I", 3)
    assert Event(9, 0, body).values("uisa") == (7, -2, "title", "\3\0\0\0")
    assert fraction(-1.5) == -384
    with pytest.raises(WaylandGone):
        Event(9, 0, body[:10]).values("uis")


def test_version_2_is_asked_for_input_alone(qtbot: QtBot, serve: Started) -> None:
    server = serve((("wl_seat", 7), ("org_kde_kwin_idle", 1), ("ext_idle_notifier_v1", 2)))
    idle = source(qtbot, server)
    assert server.requests == [("ext_idle_notifier_v1", 2)]
    assert server.notifications == dict.fromkeys(server.notifications, STANDING_MS)
    idle.stop()


def test_one_without_notice_is_lost_with_a_sentence(qtbot: QtBot, serve: Started) -> None:
    idle = WaylandIdle(Wayland(serve((("wl_seat", 7),)).environ))
    assert Told(idle).wait_for_loss(qtbot) == NOT_OFFERED
    assert (idle.finding().state, idle.finding().why) == (Standing.MISSING, NOT_OFFERED)


def test_one_that_never_answers_is_lost_after_a_while_and_nobody_waited(qtbot: QtBot, serve: Started) -> None:
    idle = WaylandIdle(Wayland(serve(greeting=b"").environ))
    idle.watch(100)
    assert Told(idle).wait_for_loss(qtbot) == "The Wayland compositor doesn’t answer."


def test_the_standing_notice_is_kept_and_a_shorter_one_comes_and_goes(qtbot: QtBot, serve: Started) -> None:
    server = serve()
    idle = source(qtbot, server)
    standing = dict(server.notifications)
    idle.watch(5000)
    qtbot.waitUntil(lambda: sorted(server.notifications.values()) == [5000, STANDING_MS], timeout=5000)
    idle.watch(LONG_MS)
    qtbot.waitUntil(lambda: server.notifications == standing, timeout=5000)
    idle.stop()


def test_once_the_standing_notice_is_set_off_the_last_input_is_known(qtbot: QtBot, serve: Started) -> None:
    server = serve()
    idle = source(qtbot, server)
    told = Told(idle)
    assert idle.idle_ms() is None
    server.tell(notification(server, STANDING_MS), IDLED)
    qtbot.waitUntil(lambda: idle.idle_ms() is not None, timeout=5000)
    assert told.words == []
    idle.watch(5000)
    assert told.words == ["at rest"]
    assert STANDING_MS <= told.idle_ms[0] < STANDING_MS + 5000
    server.tell(notification(server, STANDING_MS), RESUMED)
    told.wait_for(qtbot, "input")
    assert idle.idle_ms() is None
    idle.stop()


def test_a_threshold_beyond_the_standing_notice_is_told_at_its_time(qtbot: QtBot, serve: Started) -> None:
    server = serve()
    idle = source(qtbot, server, STANDING_MS + 300)
    told = Told(idle)
    server.tell(notification(server, STANDING_MS), IDLED)
    told.wait_for(qtbot, "at rest")
    assert STANDING_MS + 300 <= told.idle_ms[0] < STANDING_MS + 2000
    idle.stop()


def test_input_before_that_time_is_no_rest(qtbot: QtBot, serve: Started) -> None:
    server = serve()
    idle = source(qtbot, server, STANDING_MS + 200)
    told = Told(idle)
    standing = notification(server, STANDING_MS)
    server.tell(standing, IDLED)
    server.tell(standing, RESUMED)
    qtbot.wait(400)
    assert told.words == []
    idle.stop()


def test_words_about_strangers_are_passed_over(qtbot: QtBot, serve: Started) -> None:
    server = serve()
    idle = source(qtbot, server)
    told = Told(idle)
    server.say(message(4711, IDLED) + message(4711, RESUMED) + message(3, 0, b"\0\0\0\0"))
    qtbot.wait(50)
    assert told.words == told.sentences == []
    idle.stop()
