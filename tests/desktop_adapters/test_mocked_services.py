"""Locks, sleep, seats and switched users, as python-dbusmock's logind and screen saver tell them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.findings import Standing
from deskbreak.desktop.session_lock import BusLock
from deskbreak.desktop.session_sleep import LogindSleep
from tests.desktop_adapters.conftest import Daemon
from tests.desktop_adapters.services import Service
from tests.mocked_services import MockedLogind, mocked_logind, mocked_saver

GNOME = "org.gnome.ScreenSaver"
PATIENCE_MS = 10_000
SHORTLY_MS = 200


@pytest.fixture
def logind(daemon: Daemon, monkeypatch: pytest.MonkeyPatch) -> Iterator[MockedLogind]:
    monkeypatch.setenv("XDG_SESSION_ID", "7")
    with mocked_logind(daemon.address) as started:
        yield started


@pytest.fixture
def lock(bus: Bus) -> Iterator[BusLock]:
    made = BusLock(bus, bus, restart_ms=SHORTLY_MS)
    yield made
    made.stop()


@pytest.fixture
def sleep(bus: Bus) -> Iterator[LogindSleep]:
    made = LogindSleep(bus, restart_ms=SHORTLY_MS)
    yield made
    made.stop()


@pytest.fixture
def told(lock: BusLock, sleep: LogindSleep) -> list[str]:
    words: list[str] = []
    for signal, word in (
        (lock.locked, "locked"),
        (lock.unlocked, "unlocked"),
        (sleep.about_to_sleep, "sleep"),
        (sleep.woke, "woke"),
    ):
        signal.connect(partial(words.append, word))
    return words


def start(qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep) -> None:
    lock.start()
    sleep.start()
    qtbot.waitUntil(lambda: lock.finding().state is Standing.IN_PART, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sleep.finding().state is Standing.WORKS, timeout=PATIENCE_MS)


def test_another_seat_locks_and_nothing_is_told(
    qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep, told: list[str]
) -> None:
    another = logind.add_login("8", "seat1")
    start(qtbot, logind, lock, sleep)
    logind.change(another, LockedHint=True)
    logind.change(another, Active=False)
    logind.change(logind.ours, LockedHint=True)
    logind.change(logind.ours, LockedHint=False)
    qtbot.waitUntil(lambda: told == ["locked", "unlocked"], timeout=PATIENCE_MS)


def test_switching_to_another_user_is_as_if_locked(
    qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep, told: list[str]
) -> None:
    start(qtbot, logind, lock, sleep)
    logind.change(logind.ours, Active=False)
    qtbot.waitUntil(lambda: told == ["locked"], timeout=PATIENCE_MS)
    logind.change(logind.ours, Active=True)
    qtbot.waitUntil(lambda: told == ["locked", "unlocked"], timeout=PATIENCE_MS)


def test_switching_back_to_a_locked_screen_is_still_locked(
    qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep, told: list[str]
) -> None:
    start(qtbot, logind, lock, sleep)
    logind.change(logind.ours, Active=False)
    logind.change(logind.ours, LockedHint=True)
    logind.change(logind.ours, Active=True)
    logind.change(logind.ours, LockedHint=False)
    qtbot.waitUntil(lambda: told == ["locked", "unlocked"], timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("ours", "guessed", "follows"),
    [
        ({"XDG_SESSION_TYPE": "x11", "DISPLAY": ":0.0"}, {"Type": "x11", "Display": ":0"}, True),
        ({"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":1"}, {"Type": "wayland", "Display": ""}, True),
        ({"XDG_SESSION_TYPE": "x11", "DISPLAY": ":1"}, {"Type": "x11", "Display": ":0"}, False),
        ({"XDG_SESSION_TYPE": "x11", "DISPLAY": ":1"}, {"Type": "wayland", "Display": ""}, False),
    ],
)
def test_a_guessed_login_is_not_followed_where_it_is_another_desktop(
    qtbot: QtBot,
    service: Service,
    lock: BusLock,
    monkeypatch: pytest.MonkeyPatch,
    ours: dict[str, str],
    guessed: dict[str, str],
    follows: bool,
) -> None:
    """On a remote desktop started beside the login at the machine, that login is rightly inactive for days."""
    for name, value in ours.items():
        monkeypatch.setenv(name, value)
    facts = {name: ("s", value) for name, value in guessed.items()}
    path = "/org/freedesktop/login1/session/_32"
    service.answer("Get", "v", ("(so)", ("2", path)))
    service.answer("GetAll", "a{sv}", {**facts, "LockedHint": ("b", False), "Active": ("b", False)})
    service.own("org.freedesktop.login1")
    lock.start()
    qtbot.waitUntil(lambda: lock.finding().state is Standing.IN_PART, timeout=PATIENCE_MS)
    assert lock.is_locked() == follows


def test_a_lid_that_opens_to_a_locked_screen_is_locked_when_it_is_asked(
    qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep, told: list[str]
) -> None:
    start(qtbot, logind, lock, sleep)
    sleep.woke.connect(lock.look_again)
    logind.prepare_for_sleep(True)
    qtbot.waitUntil(lambda: told == ["sleep"], timeout=PATIENCE_MS)
    with qtbot.waitSignal(lock.looked, timeout=PATIENCE_MS):
        logind.prepare_for_sleep(False)
        logind.change(logind.ours, LockedHint=True)
    assert lock.is_locked()


def test_a_locker_that_locks_only_after_waking_has_its_second(
    qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep
) -> None:
    start(qtbot, logind, lock, sleep)
    QTimer.singleShot(SHORTLY_MS, partial(logind.change, logind.ours, LockedHint=True))
    with qtbot.waitSignal(lock.looked, timeout=PATIENCE_MS):
        lock.look_again()
    assert lock.is_locked()


def test_a_source_that_never_answers_is_waited_for_a_second_at_most(
    qtbot: QtBot, service: Service, lock: BusLock
) -> None:
    service.answer("GetActive", "b", False)
    service.own(GNOME)
    lock.start()
    qtbot.waitUntil(lambda: lock.finding().state is Standing.WORKS, timeout=PATIENCE_MS)
    with service.hung(), qtbot.waitSignal(lock.looked, timeout=5000):
        lock.look_again()


def test_a_logind_that_is_started_anew_does_not_unlock_the_screen(
    qtbot: QtBot, daemon: Daemon, bus: Bus, logind: MockedLogind, sleep: LogindSleep
) -> None:
    words: list[str] = []
    lock = BusLock(bus, bus)
    lock.unlocked.connect(partial(words.append, "unlocked"))
    start(qtbot, logind, lock, sleep)
    logind.change(logind.ours, LockedHint=True)
    qtbot.waitUntil(lock.is_locked, timeout=PATIENCE_MS)
    logind.end()
    qtbot.waitUntil(lambda: sleep.finding().state is Standing.MISSING, timeout=PATIENCE_MS)
    assert lock.is_locked()
    logind.begin()
    qtbot.waitUntil(lambda: words == ["unlocked"], timeout=PATIENCE_MS)
    lock.stop()


def test_a_logind_that_stays_away_leaves_nobody_locked_out(
    qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep, told: list[str]
) -> None:
    start(qtbot, logind, lock, sleep)
    logind.change(logind.ours, LockedHint=True)
    qtbot.waitUntil(lock.is_locked, timeout=PATIENCE_MS)
    logind.end()
    qtbot.waitUntil(lambda: told == ["locked", "unlocked"], timeout=PATIENCE_MS)


def test_a_logind_that_starts_anew_in_mid_sleep_is_asked_whether_it_is_over(
    qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep, told: list[str]
) -> None:
    start(qtbot, logind, lock, sleep)
    logind.prepare_for_sleep(True)
    qtbot.waitUntil(lambda: told == ["sleep"], timeout=PATIENCE_MS)
    logind.end()
    logind.begin()
    qtbot.waitUntil(lambda: told == ["sleep", "woke"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(logind.holds()) == 1, timeout=PATIENCE_MS)


def test_a_logind_that_never_comes_back_leaves_nobody_asleep(
    qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep, told: list[str]
) -> None:
    start(qtbot, logind, lock, sleep)
    logind.prepare_for_sleep(True)
    qtbot.waitUntil(lambda: told == ["sleep"], timeout=PATIENCE_MS)
    logind.end()
    qtbot.waitUntil(lambda: told == ["sleep", "woke"], timeout=PATIENCE_MS)


def test_a_machine_that_is_on_its_way_to_sleep_at_the_start_is_told(
    qtbot: QtBot, logind: MockedLogind, sleep: LogindSleep, told: list[str]
) -> None:
    logind.prepare_for_sleep(True, said=False)
    sleep.start()
    qtbot.waitUntil(lambda: told == ["sleep"], timeout=PATIENCE_MS)


def test_the_hold_names_us_and_why_and_is_a_delay(
    qtbot: QtBot, logind: MockedLogind, lock: BusLock, sleep: LogindSleep
) -> None:
    start(qtbot, logind, lock, sleep)
    (hold,) = logind.holds()
    assert hold[:4] == ("sleep", "deskbreak", "writes down how long you have been sitting", "delay")
    sleep.release()
    qtbot.waitUntil(lambda: logind.holds() == [], timeout=PATIENCE_MS)


@pytest.mark.parametrize(("signature", "value"), [("s", "yes"), ("b", False), ("as", [])])
def test_answers_of_the_wrong_type_are_no_answers(
    qtbot: QtBot, service: Service, lock: BusLock, sleep: LogindSleep, told: list[str], signature: str, value: object
) -> None:
    for member in ("Inhibit", "GetSessionByPID", "Get", "GetAll", "GetActive"):
        service.answer(member, signature, value)
    service.own("org.freedesktop.login1")
    lock.start()
    sleep.start()
    qtbot.waitUntil(lambda: "doesn't wait" in sleep.finding().why, timeout=PATIENCE_MS)
    for signal in ("PrepareForSleep", "PropertiesChanged"):
        service.emit("/org/freedesktop/login1", "org.freedesktop.login1.Manager", signal, signature, value)
    qtbot.waitUntil(lambda: len(service.calls) >= 3, timeout=PATIENCE_MS)
    assert told == []


def test_a_screen_saver_that_vanishes_in_the_middle_of_a_call_says_nothing(
    qtbot: QtBot, service: Service, lock: BusLock, told: list[str]
) -> None:
    service.answer("GetActive", "b", True)
    with service.hung():
        service.own(GNOME)
        lock.start()
        qtbot.wait(SHORTLY_MS)
        service.vanish()
        qtbot.wait(SHORTLY_MS)
    assert told == []
    assert lock.finding().state is Standing.MISSING


def test_gnome_s_screen_saver_tells_the_lock_and_a_crash_of_it_unlocks(
    qtbot: QtBot, daemon: Daemon, lock: BusLock, told: list[str]
) -> None:
    lock.start()
    with mocked_saver(daemon.address) as saver:
        qtbot.waitUntil(lambda: lock.finding().state is Standing.WORKS, timeout=PATIENCE_MS)
        saver.set_active(True)
        saver.set_active(False)
        saver.set_active(True)
        qtbot.waitUntil(lambda: told == ["locked", "unlocked", "locked"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: told[-1] == "unlocked", timeout=PATIENCE_MS)
