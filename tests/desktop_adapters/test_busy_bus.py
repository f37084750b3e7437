"""What is asked on D-Bus about being busy and watching: each question of a service that answers it, and of bad ones."""

from __future__ import annotations

import logging
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import LIST_NAMES
from deskbreak.desktop.busy_both import Both
from deskbreak.desktop.busy_bus import BusQuestion
from deskbreak.desktop.busy_questions import AWAKE, QUESTIONS, Question
from deskbreak.desktop.findings import Standing
from tests.desktop_adapters.conftest import Daemon
from tests.desktop_adapters.services import Service

PATIENCE_MS = 5000
PROPERTIES = "org.freedesktop.DBus.Properties"
LOGIND_MANAGER = "org.freedesktop.login1.Manager"
NOTHING: frozenset[str] = frozenset()


def question(through: str, reason: str) -> Question:
    (found,) = [one for one in QUESTIONS if one.through == through and one.reason == reason]
    return found


KDE_QUIET = question("notifications of KDE Plasma", "do_not_disturb")
DUNST = question("dunst", "do_not_disturb")
MAKO = question("mako", "do_not_disturb")
SWAYNC = question("SwayNotificationCenter", "do_not_disturb")
XFCE = question("settings of Xfce", "do_not_disturb")
XFCE_PRESENTS = question("presentation mode of Xfce", "presenting")
KDE_PRESENTS = question("power management of KDE Plasma", "presenting")
KDE_WATCHES = question("power management of KDE Plasma", "watching")
GNOME = question("the session manager", "watching")
LOGIND = question("logind", "watching")

YES_AND_NO: list[tuple[Question, str, Any, Any]] = [
    (KDE_QUIET, "v", ("b", True), ("b", False)),
    (DUNST, "v", ("b", True), ("b", False)),
    (MAKO, "as", ["default", "do-not-disturb"], ["default"]),
    (SWAYNC, "b", True, False),
    (XFCE, "v", ("b", True), ("b", False)),
    (XFCE_PRESENTS, "v", ("b", True), ("b", False)),
    (KDE_PRESENTS, "a(ss)", [("LibreOffice", "Presentation")], [("VLC", "Playing some media.")]),
    (KDE_WATCHES, "b", True, False),
    (GNOME, "b", True, False),
    (LOGIND, "v", ("s", "sleep:idle"), ("s", "sleep:handle-lid-switch")),
]


def emit_change(service: Service, asked: Question) -> None:
    """The signal that something about the question changed, in the form that the real service sends."""
    pattern = asked.changes[0]
    if pattern.interface == PROPERTIES:
        service.change_property(pattern.path, pattern.first, "Whatever", "b", True)
    elif pattern.first:
        service.emit(pattern.path, pattern.interface, pattern.member, "s", pattern.first)
    else:
        service.emit(pattern.path, pattern.interface, pattern.member, "")


def _count(woken: list[str], *_what: object) -> None:
    woken.append("woken")


def follow(qtbot: QtBot, source: BusQuestion) -> None:
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("asked", "signature", "yes", "no"), YES_AND_NO, ids=[f"{one[0].reason}-{one[0].through}" for one in YES_AND_NO]
)
def test_each_is_asked_when_it_is_followed_and_again_when_it_changes(
    qtbot: QtBot, bus: Bus, service: Service, asked: Question, signature: str, yes: object, no: object
) -> None:
    service.answer(asked.call.member, signature, yes)
    service.own(asked.service)
    source = BusQuestion(bus, asked)
    follow(qtbot, source)
    assert source.holds() == {asked.reason}
    assert service.calls[-1] == (asked.call.member, asked.call.arguments)
    service.answer(asked.call.member, signature, no)
    emit_change(service, asked)
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    assert [finding.state for finding in source.findings()] == [Standing.WORKS]
    source.rest()


def test_nobody_is_asked_and_nothing_wakes_before_it_is_followed_and_after(
    qtbot: QtBot, bus: Bus, service: Service
) -> None:
    service.answer("GetDnd", "b", True)
    service.own(SWAYNC.service)
    source = BusQuestion(bus, SWAYNC)
    follow(qtbot, source)
    source.rest()
    asked = len(service.calls)
    for _ in range(20):
        emit_change(service, SWAYNC)
    # When the bus has answered this, all that was sent before has come too, if it ever comes.
    bus.ask(SWAYNC.call)
    qtbot.wait(50)
    assert len(service.calls) == asked + 1
    assert source.holds() == NOTHING


def test_whoever_is_not_there_holds_nothing_and_is_found_when_it_comes(
    qtbot: QtBot, bus: Bus, service: Service
) -> None:
    source = BusQuestion(bus, GNOME)
    follow(qtbot, source)
    assert (source.holds(), source.findings()) == (NOTHING, ())
    service.answer("IsInhibited", "b", True)
    service.own(GNOME.service)
    qtbot.waitUntil(lambda: source.holds() == {"watching"}, timeout=PATIENCE_MS)
    service.disown(GNOME.service)
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    source.rest()


def test_whoever_does_not_know_the_question_is_no_source(qtbot: QtBot, bus: Bus, service: Service) -> None:
    service.own(KDE_QUIET.service)
    source = BusQuestion(bus, KDE_QUIET)
    follow(qtbot, source)
    assert (source.holds(), source.findings()) == (NOTHING, ())


@pytest.mark.parametrize(
    ("asked", "signature", "nonsense"),
    [
        (GNOME, "s", "yes"),
        (GNOME, "", None),
        (MAKO, "s", "do-not-disturb"),
        (LOGIND, "v", ("u", 7)),
        (KDE_PRESENTS, "b", True),
        (DUNST, "v", ("as", [])),
    ],
)
def test_an_answer_of_the_wrong_form_is_a_line_in_the_log_and_a_finding(
    qtbot: QtBot,
    bus: Bus,
    service: Service,
    asked: Question,
    signature: str,
    nonsense: object,
    caplog: pytest.LogCaptureFixture,
) -> None:
    service.answer_with(asked.call.member, lambda _: (signature, (nonsense,) if signature else ()))
    service.own(asked.service)
    source = BusQuestion(bus, asked)
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            follow(qtbot, source)
            assert source.holds() == NOTHING
            (finding,) = source.findings()
            source.rest()
    assert (finding.state, len(caplog.records)) == (Standing.MISSING, 1)
    assert "answers in a form that is not known here" in finding.why


def test_whoever_vanishes_in_the_middle_of_a_question_holds_nothing(qtbot: QtBot, bus: Bus, daemon: Daemon) -> None:
    somebody = Service(daemon.address)
    somebody.own(GNOME.service)
    source = BusQuestion(bus, GNOME)
    with somebody.hung():
        source.follow()
        qtbot.waitUntil(lambda: source._waits, timeout=PATIENCE_MS)
        somebody._connection.sock.shutdown(2)
        qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    assert source.holds() == NOTHING
    somebody.leave()


def test_one_that_never_answers_is_asked_once_however_often_it_signals(
    qtbot: QtBot, bus: Bus, service: Service
) -> None:
    service.answer("IsInhibited", "b", True)
    service.own(GNOME.service)
    source = BusQuestion(bus, GNOME)
    with service.hung():
        source.follow()
        qtbot.waitUntil(lambda: source._waits, timeout=PATIENCE_MS)
        for _ in range(200):
            emit_change(service, GNOME)
        source.give_up()
        assert (source.is_known(), source.holds()) == (True, NOTHING)
    qtbot.waitUntil(lambda: source.holds() == {"watching"}, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not source._waits, timeout=PATIENCE_MS)
    assert len(service.calls) <= 3, "one, and one for all that was signalled meanwhile"
    source.rest()


def test_a_bus_that_goes_away_holds_nothing(qtbot: QtBot, bus: Bus, service: Service, daemon: Daemon) -> None:
    service.answer("IsInhibited", "b", True)
    service.own(GNOME.service)
    source = BusQuestion(bus, GNOME)
    follow(qtbot, source)
    daemon.end()
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    source.rest()
    source.follow()
    assert source.is_known()


def test_ten_thousand_names_on_the_bus_that_come_and_go_wake_nobody(qtbot: QtBot, bus: Bus, service: Service) -> None:
    for number in range(10_000):
        service.own(f"org.example.crowd{number}")
    service.answer("IsInhibited", "b", True)
    service.own(GNOME.service)
    source = BusQuestion(bus, GNOME)
    woken: list[str] = []
    source.follow()
    # The bus serves in order: who is owned last is there after all the others.
    qtbot.waitUntil(lambda: source.holds() == {"watching"}, timeout=PATIENCE_MS)
    names = bus.ask(LIST_NAMES)
    assert names is not None
    assert len(names.first()) > 10_000
    bus._notifier.activated.connect(partial(_count, woken))
    for number in range(500):
        service.disown(f"org.example.crowd{number}")
    service.answer("IsInhibited", "b", False)
    emit_change(service, GNOME)
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    assert len(woken) <= 3
    source.rest()


def test_who_keeps_the_machine_awake_watches_only_with_a_window_that_fills_the_screen(
    qtbot: QtBot, bus: Bus, service: Service
) -> None:
    """Music keeps the machine awake too, and power management of this kind doesn't tell the two apart."""
    service.answer("HasInhibit", "b", True)
    service.own(AWAKE.service)
    screen = BusQuestion(bus, SWAYNC)
    source = Both(BusQuestion(bus, AWAKE), screen)
    follow(qtbot, source)  # type: ignore[arg-type]
    assert source.holds() == NOTHING
    service.answer("GetDnd", "b", True)
    service.own(SWAYNC.service)
    qtbot.waitUntil(lambda: source.holds() == {"watching"}, timeout=PATIENCE_MS)
    source.rest()
    assert not screen.is_known()
