"""The tray that comes and goes, and notifications with buttons, on a real bus."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import has_owner
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.notifications import BusNotifications
from deskbreak.desktop.ports import Notice
from deskbreak.desktop.tray_host import StatusNotifierHost
from deskbreak.desktop.wire import Answer, Call
from deskbreak.desktop.xfce_panel import PATH as XFCONF_PATH
from deskbreak.desktop.xfce_panel import SWITCH, THEME, XFCONF
from tests.desktop_adapters.conftest import Daemon
from tests.desktop_adapters.services import Service

WATCHER = "org.kde.StatusNotifierWatcher"
SERVER, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
HELD = Notice("Offer held back", "You have been sitting for 1 h <so far>", (("break", "Break now"),))
PATIENCE_MS = 5000


def test_a_tray_that_is_there_at_the_start_is_known_at_once_and_not_told(
    qtbot: QtBot, bus: Bus, service: Service
) -> None:
    service.own(WATCHER)
    qtbot.waitUntil(lambda: _has(bus, WATCHER), timeout=PATIENCE_MS)
    host = StatusNotifierHost(bus)
    with qtbot.assertNotEmitted(host.appeared, wait=50):
        host.start()
        assert host.present()
    assert host.finding().state is Standing.WORKS


def test_a_tray_that_comes_later_and_goes_again_is_told(
    qtbot: QtBot, bus: Bus, service: Service, daemon: Daemon
) -> None:
    host = StatusNotifierHost(bus)
    host.start()
    assert not host.present()
    assert host.finding().state is Standing.MISSING
    with qtbot.waitSignal(host.appeared, timeout=PATIENCE_MS):
        service.own(WATCHER)
    assert host.present()
    with qtbot.waitSignal(host.vanished, timeout=PATIENCE_MS):
        service.disown(WATCHER)
    with qtbot.waitSignal(host.appeared, timeout=PATIENCE_MS):
        service.own(WATCHER)
    with qtbot.waitSignal(host.vanished, timeout=PATIENCE_MS):
        daemon.end()


def test_a_panel_of_xfce_is_dark_by_its_switch_or_by_its_theme(qtbot: QtBot, bus: Bus, service: Service) -> None:
    has = {SWITCH: ("b", True), THEME: ("s", "Greybird")}
    service.answer_with("GetProperty", lambda asked: ("v", (has[asked],)))
    service.own(XFCONF)
    qtbot.waitUntil(lambda: _has(bus, XFCONF), timeout=PATIENCE_MS)
    host = StatusNotifierHost(bus)
    told: list[bool] = []
    host.panel_told.connect(told.append)
    host.start()
    qtbot.waitUntil(lambda: told == [True], timeout=PATIENCE_MS)
    changes = ((SWITCH, ("b", False)), (("xfce4-panel", "/panels/panel-1/size"), ("u", 30)))
    for (channel, name), value in (*changes, (THEME, ("s", "Greybird-dark")), (SWITCH, ("b", True))):
        service.emit(XFCONF_PATH, XFCONF, "PropertyChanged", "ssv", channel, name, value)
    qtbot.waitUntil(lambda: told == [True, False, True], timeout=PATIENCE_MS)


def test_where_xfce_is_not_nothing_is_told_of_a_panel(qtbot: QtBot, bus: Bus, service: Service) -> None:
    host = StatusNotifierHost(bus)
    with qtbot.assertNotEmitted(host.panel_told, wait=50):
        host.start()
        assert not _has(bus, XFCONF)


def _has(bus: Bus, name: str) -> bool:
    answer = bus.ask(has_owner(name))
    return answer is not None and answer.first() is True


class Server:
    """A notification server that numbers what it is given."""

    def __init__(self, service: Service, *capabilities: str) -> None:
        self._service = service
        self._last = 0
        service.answer("GetCapabilities", "as", list(capabilities))
        service.answer_with("Notify", self._notify)
        service.answer("CloseNotification", "")
        service.own(SERVER)

    @property
    def notified(self) -> list[tuple[Any, ...]]:
        return [arguments for member, arguments in self._service.calls if member == "Notify"]

    @property
    def closed(self) -> list[int]:
        return [arguments[0] for member, arguments in self._service.calls if member == "CloseNotification"]

    def press(self, number: int, key: str) -> None:
        self._service.emit(PATH, SERVER, "ActionInvoked", "us", number, key)

    def expire(self, number: int) -> None:
        self._service.emit(PATH, SERVER, "NotificationClosed", "uu", number, 1)

    def _notify(self, arguments: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        replaces = arguments[1]
        if not replaces:
            self._last += 1
        return "u", (replaces or self._last,)


def settle(qtbot: QtBot, bus: Bus) -> None:
    """Wait until all that the server has said so far is heard: its answer to one more call comes after it."""
    answers: list[Answer] = []
    bus.call(Call(SERVER, PATH, SERVER, "Anything"), answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MS)


@pytest.fixture
def notices(bus: Bus) -> Iterator[BusNotifications]:
    made = BusNotifications(bus)
    made.start()
    yield made
    made.stop()


def test_a_notice_is_shown_with_its_buttons_quietly(qtbot: QtBot, service: Service, notices: BusNotifications) -> None:
    server = Server(service, "actions", "body", "body-markup")
    notices.send(HELD)
    qtbot.waitUntil(lambda: len(server.notified) == 1, timeout=PATIENCE_MS)
    name, replaces, _icon, summary, body, actions, hints, _expires = server.notified[0]
    assert (name, replaces, summary) == ("deskbreak", 0, HELD.summary)
    assert body == "You have been sitting for 1 h &lt;so far&gt;"
    assert actions == ["break", "Break now"]
    assert hints["urgency"] == ("y", 0)
    assert notices.finding().state is Standing.WORKS


def test_a_server_without_markup_and_buttons_gets_neither(
    qtbot: QtBot, service: Service, notices: BusNotifications
) -> None:
    server = Server(service, "body")
    notices.send(HELD)
    qtbot.waitUntil(lambda: len(server.notified) == 1, timeout=PATIENCE_MS)
    assert server.notified[0][4:6] == (HELD.body, [])
    assert notices.finding().state is Standing.IN_PART


def test_the_button_that_is_pressed_is_told_and_the_notice_goes(
    qtbot: QtBot, service: Service, notices: BusNotifications
) -> None:
    server = Server(service, "actions")
    notices.send(HELD)
    qtbot.waitUntil(lambda: len(server.notified) == 1, timeout=PATIENCE_MS)
    with qtbot.waitSignal(notices.action_chosen, timeout=PATIENCE_MS) as chosen:
        server.press(99, "somebody else's")
        server.press(1, "break")
    assert chosen.args == ["break"]
    qtbot.waitUntil(lambda: server.closed == [1], timeout=PATIENCE_MS)


def test_the_next_notice_takes_the_place_of_the_one_on_show_but_not_of_a_closed_one(
    qtbot: QtBot, bus: Bus, service: Service, notices: BusNotifications
) -> None:
    server = Server(service, "actions")
    notices.send(HELD)
    qtbot.waitUntil(lambda: len(server.notified) == 1, timeout=PATIENCE_MS)
    for notice in (Notice("Second"), Notice("Third")):
        settle(qtbot, bus)
        notices.send(notice)
    qtbot.waitUntil(lambda: len(server.notified) == 3, timeout=PATIENCE_MS)
    settle(qtbot, bus)
    server.expire(1)
    settle(qtbot, bus)
    notices.send(HELD)
    qtbot.waitUntil(lambda: len(server.notified) == 4, timeout=PATIENCE_MS)
    assert [arguments[1] for arguments in server.notified] == [0, 1, 1, 0]


def test_notices_sent_in_a_row_end_with_the_last(qtbot: QtBot, service: Service, notices: BusNotifications) -> None:
    server = Server(service, "actions")
    for word in ("First", "Second", "Third"):
        notices.send(Notice(word))
    qtbot.waitUntil(lambda: bool(server.notified) and server.notified[-1][3] == "Third", timeout=PATIENCE_MS)


def test_a_notice_sent_while_another_is_on_its_way_follows_it(
    qtbot: QtBot, bus: Bus, service: Service, notices: BusNotifications
) -> None:
    server = Server(service, "actions")
    notices.send(HELD)
    qtbot.waitUntil(lambda: len(server.notified) == 1, timeout=PATIENCE_MS)
    settle(qtbot, bus)
    notices.send(Notice("Second"))
    notices.send(Notice("Third"))
    qtbot.waitUntil(lambda: len(server.notified) == 3, timeout=PATIENCE_MS)
    assert [arguments[3] for arguments in server.notified] == [HELD.summary, "Second", "Third"]


def test_a_notice_withdrawn_on_its_way_does_not_stay(
    qtbot: QtBot, bus: Bus, service: Service, notices: BusNotifications
) -> None:
    server = Server(service, "actions")
    notices.send(HELD)
    qtbot.waitUntil(lambda: len(server.notified) == 1, timeout=PATIENCE_MS)
    settle(qtbot, bus)
    notices.send(Notice("Second"))
    notices.withdraw()
    qtbot.waitUntil(lambda: server.closed == [1], timeout=PATIENCE_MS)


def test_without_a_server_it_says_so_and_goes_on(qtbot: QtBot, notices: BusNotifications) -> None:
    notices.send(HELD)
    qtbot.waitUntil(lambda: notices.finding().state is Standing.MISSING, timeout=PATIENCE_MS)
    notices.withdraw()
    notices.send(HELD)


def test_a_server_that_comes_later_is_used(qtbot: QtBot, bus: Bus, service: Service, notices: BusNotifications) -> None:
    notices.send(HELD)
    qtbot.waitUntil(lambda: notices.finding().state is Standing.MISSING, timeout=PATIENCE_MS)
    server = Server(service, "actions")
    settle(qtbot, bus)
    notices.send(HELD)
    qtbot.waitUntil(lambda: len(server.notified) == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: notices.finding().state is Standing.WORKS, timeout=PATIENCE_MS)
