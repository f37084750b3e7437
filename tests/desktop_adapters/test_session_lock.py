"""The lock, as logind and the screen savers tell it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.session_lock import BusLock
from tests.desktop_adapters.conftest import Daemon
from tests.desktop_adapters.services import Service

LOGIND, LOGIN = "org.freedesktop.login1", "org.freedesktop.login1.Session"
OURS, ANOTHER = "/org/freedesktop/login1/session/_32", "/org/freedesktop/login1/session/_33"
GNOME, FREEDESKTOP = "org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver"
PATIENCE_MS = 5000


@pytest.fixture
def lock(bus: Bus) -> Iterator[BusLock]:
    made = BusLock(bus, bus)
    yield made
    made.stop()


@pytest.fixture
def told(lock: BusLock) -> list[str]:
    words: list[str] = []

    def hear_locked() -> None:
        words.append("locked")

    def hear_unlocked() -> None:
        words.append("unlocked")

    lock.locked.connect(hear_locked)
    lock.unlocked.connect(hear_unlocked)
    return words


def be_logind(service: Service, is_locked: bool = False) -> None:
    service.answer("GetSessionByPID", "o", OURS)
    service.answer("GetAll", "a{sv}", {"LockedHint": ("b", is_locked), "Active": ("b", True)})
    service.own(LOGIND)


def start(qtbot: QtBot, lock: BusLock, standing: Standing) -> None:
    lock.start()
    qtbot.waitUntil(lambda: lock.finding().state is standing, timeout=PATIENCE_MS)


def test_logind_tells_the_lock_of_our_login(qtbot: QtBot, service: Service, lock: BusLock, told: list[str]) -> None:
    be_logind(service)
    start(qtbot, lock, Standing.IN_PART)
    service.change_property(ANOTHER, LOGIN, "LockedHint", "b", True)
    service.change_property(OURS, LOGIN, "IdleHint", "b", True)
    service.change_property(OURS, LOGIN, "LockedHint", "b", True)
    qtbot.waitUntil(lock.is_locked, timeout=PATIENCE_MS)
    service.change_property(OURS, LOGIN, "LockedHint", "b", True)
    service.change_property(OURS, LOGIN, "LockedHint", "b", False)
    qtbot.waitUntil(lambda: told == ["locked", "unlocked"], timeout=PATIENCE_MS)


def test_a_screen_that_is_locked_at_the_start_is_told(
    qtbot: QtBot, service: Service, lock: BusLock, told: list[str]
) -> None:
    be_logind(service, is_locked=True)
    lock.start()
    qtbot.waitUntil(lambda: told == ["locked"], timeout=PATIENCE_MS)


def test_the_login_is_the_one_named_by_the_environment(
    qtbot: QtBot, service: Service, lock: BusLock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "7")
    service.answer("GetSession", "o", OURS)
    be_logind(service)
    start(qtbot, lock, Standing.IN_PART)
    assert service.calls[0] == ("GetSession", ("7",))


def test_a_process_outside_any_login_asks_for_the_graphical_one(
    qtbot: QtBot, service: Service, lock: BusLock, told: list[str]
) -> None:
    service.answer("Get", "v", ("(so)", ("2", OURS)))
    service.answer("GetAll", "a{sv}", {"LockedHint": ("b", True)})
    service.own(LOGIND)
    lock.start()
    qtbot.waitUntil(lambda: told == ["locked"], timeout=PATIENCE_MS)


def test_a_logind_that_knows_no_login_of_ours_is_no_source(qtbot: QtBot, service: Service, lock: BusLock) -> None:
    service.own(LOGIND)
    lock.start()
    qtbot.waitUntil(lambda: len(service.calls) == 2, timeout=PATIENCE_MS)
    assert lock.finding().state is Standing.MISSING


@pytest.mark.parametrize("name", [GNOME, FREEDESKTOP])
def test_a_screen_saver_tells_the_lock(
    qtbot: QtBot, service: Service, lock: BusLock, told: list[str], name: str
) -> None:
    service.answer("GetActive", "b", False)
    service.own(name)
    start(qtbot, lock, Standing.WORKS)
    service.emit("/", name, "ActiveChanged", "b", True)
    service.emit("/", name, "ActiveChanged", "b", False)
    qtbot.waitUntil(lambda: told == ["locked", "unlocked"], timeout=PATIENCE_MS)


def test_a_screen_saver_that_comes_later_and_is_active_is_heard(
    qtbot: QtBot, service: Service, lock: BusLock, told: list[str]
) -> None:
    lock.start()
    service.answer("GetActive", "b", True)
    service.own(GNOME)
    qtbot.waitUntil(lambda: told == ["locked"], timeout=PATIENCE_MS)


def test_a_screen_saver_that_ends_while_active_leaves_nobody_locked_out(
    qtbot: QtBot, service: Service, lock: BusLock, told: list[str]
) -> None:
    service.answer("GetActive", "b", True)
    service.own(GNOME)
    start(qtbot, lock, Standing.WORKS)
    service.disown(GNOME)
    qtbot.waitUntil(lambda: told == ["locked", "unlocked"], timeout=PATIENCE_MS)
    assert lock.finding().state is Standing.MISSING


def test_a_name_that_knows_no_lock_is_no_source(qtbot: QtBot, service: Service, lock: BusLock) -> None:
    """kwin owns the freedesktop name so that films can ask it to keep the screen awake, and may know nothing else."""
    service.own(FREEDESKTOP)
    lock.start()
    qtbot.waitUntil(lambda: ("GetActive", ()) in service.calls, timeout=PATIENCE_MS)
    assert lock.finding().state is Standing.MISSING


def test_two_sources_are_one_lock(qtbot: QtBot, service: Service, lock: BusLock, told: list[str]) -> None:
    service.answer("GetActive", "b", False)
    be_logind(service)
    service.own(GNOME)
    start(qtbot, lock, Standing.WORKS)
    service.emit("/", GNOME, "ActiveChanged", "b", True)
    service.change_property(OURS, LOGIN, "LockedHint", "b", True)
    service.change_property(OURS, LOGIN, "LockedHint", "b", False)
    service.emit("/", GNOME, "ActiveChanged", "b", False)
    qtbot.waitUntil(lambda: told == ["locked", "unlocked"], timeout=PATIENCE_MS)


def test_a_bus_that_goes_away_takes_its_lock_with_it(
    qtbot: QtBot, service: Service, daemon: Daemon, lock: BusLock, told: list[str]
) -> None:
    be_logind(service, is_locked=True)
    start(qtbot, lock, Standing.IN_PART)
    daemon.end()
    qtbot.waitUntil(lambda: told == ["locked", "unlocked"], timeout=PATIENCE_MS)


def test_without_any_bus_nothing_is_told(qtbot: QtBot) -> None:
    lock = BusLock(None, None)
    lock.start()
    assert not lock.is_locked()
    assert lock.finding().state is Standing.MISSING
