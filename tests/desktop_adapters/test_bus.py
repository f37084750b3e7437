"""The D-Bus connection in Qt's event loop, on a real bus with somebody else on it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus, open_bus
from deskbreak.desktop.wire import Answer, BusGone, Call, Heard, Pattern, WhichBus, Wire, bus_address
from tests.desktop_adapters.conftest import Daemon
from tests.desktop_adapters.services import Service

NAME, PATH = "io.github.deskbreak.Test", "/somewhere"
PATIENCE_MS = 5000


def call(member: str) -> Call:
    return Call(NAME, PATH, NAME, member)


def test_an_answer_comes_to_the_one_who_asked(bus: Bus, service: Service, qtbot: QtBot) -> None:
    service.answer("Colour", "s", "blue")
    service.answer("Size", "u", 4_000_000_000)
    service.own(NAME)
    colours: list[Answer] = []
    sizes: list[Answer] = []
    bus.call(call("Colour"), colours.append)
    bus.call(call("Size"), sizes.append)
    qtbot.waitUntil(lambda: bool(colours and sizes), timeout=PATIENCE_MS)
    assert (colours[0].first(), sizes[0].first()) == ("blue", 4_000_000_000)


def test_an_error_is_an_answer_too(bus: Bus, service: Service, qtbot: QtBot) -> None:
    answers: list[Answer] = []
    bus.call(call("Anything"), answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MS)
    assert answers[0].first() is None
    assert answers[0].error == "org.freedesktop.DBus.Error.NameHasNoOwner", "and no service was started"


def test_only_signals_of_the_pattern_are_heard(bus: Bus, service: Service, qtbot: QtBot) -> None:
    heard: list[Heard] = []
    bus.listen(Pattern(NAME, "Moved", PATH, first="left"), heard.append)
    assert bus.ask(Call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId")) is not None
    service.emit(PATH, NAME, "Moved", "s", "right")
    service.emit("/elsewhere", NAME, "Moved", "s", "left")
    service.emit(PATH, NAME, "Stood", "s", "left")
    service.emit(PATH, NAME, "Moved", "si", "left", 3)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    assert heard == [Heard(PATH, NAME, "Moved", ("left", 3))]


def test_what_comes_while_a_question_waits_is_not_lost(bus: Bus, service: Service, qtbot: QtBot) -> None:
    heard: list[Heard] = []

    def speak_first(_arguments: tuple[object, ...]) -> tuple[str, tuple[object, ...]]:
        service.emit(PATH, NAME, "Moved", "s", "left")
        return "s", ("done",)

    service.answer_with("Move", speak_first)
    service.own(NAME)
    bus.listen(Pattern(NAME, "Moved"), heard.append)
    answer = bus.ask(call("Move"))
    assert answer is not None
    assert answer.first() == "done"
    assert heard == [], "not in the middle of a question"
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)


def test_a_name_is_followed_as_it_comes_and_goes(bus: Bus, service: Service, qtbot: QtBot) -> None:
    told: list[bool] = []
    bus.follow_name(NAME, told.append)
    qtbot.waitUntil(lambda: told == [False], timeout=PATIENCE_MS)
    service.own(NAME)
    qtbot.waitUntil(lambda: told == [False, True], timeout=PATIENCE_MS)
    service.disown(NAME)
    qtbot.waitUntil(lambda: told == [False, True, False], timeout=PATIENCE_MS)


def test_a_bus_that_goes_away_is_said_once_and_asked_no_more(bus: Bus, daemon: Daemon, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bus.lost, timeout=PATIENCE_MS):
        daemon.end()
    assert not bus.is_open
    bus.call(call("Anything"))
    bus.listen(Pattern(NAME, "Moved"), print)
    assert bus.ask(call("Anything")) is None


def test_whoever_calls_us_gets_an_answer(bus: Bus, service: Service, daemon: Daemon, qtbot: QtBot) -> None:
    """An unanswered call would keep the caller waiting for 25 seconds."""
    with qtbot.waitSignal(bus.lost, timeout=PATIENCE_MS):
        other = Wire(WhichBus.SESSION)
        ours = _unique_name(bus)
        number = other.send(Call(ours, PATH, NAME, "Anything"))
        answers: list[Answer] = []

        def answered() -> bool:
            message = other.next_message()
            if isinstance(message, Answer) and message.serial == number:
                answers.append(message)
            return bool(answers)

        qtbot.waitUntil(answered, timeout=PATIENCE_MS)
        assert answers[0].error == "org.freedesktop.DBus.Error.UnknownMethod"
        other.close()
        daemon.end()


def _unique_name(bus: Bus) -> str:
    names = bus.ask(Call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames"))
    assert names is not None
    # the bus under test connected first
    return str(min(name for name in names.first() if name.startswith(":")))


def test_no_bus_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert open_bus(WhichBus.SESSION) is None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert open_bus(WhichBus.SESSION) is None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "nonsense")
    with pytest.raises(BusGone, match="doesn’t answer"):
        Wire(WhichBus.SESSION)


def test_the_session_bus_of_systemd_is_found_without_a_variable(tmp_path: object) -> None:
    assert bus_address(WhichBus.SESSION, {}) == ""
    assert bus_address(WhichBus.SESSION, {"XDG_RUNTIME_DIR": str(tmp_path)}) == ""
    with open(f"{tmp_path}/bus", "w", encoding="ascii"):
        assert bus_address(WhichBus.SESSION, {"XDG_RUNTIME_DIR": str(tmp_path)}) == f"unix:path={tmp_path}/bus"
    assert bus_address(WhichBus.SYSTEM, {}) == "unix:path=/run/dbus/system_bus_socket"
