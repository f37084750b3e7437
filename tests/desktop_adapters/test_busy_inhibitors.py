"""Who presents, by the reasons that programs give the session manager."""

from __future__ import annotations

import logging

import pytest
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.busy_inhibitors import SessionInhibitors
from deskbreak.desktop.findings import Standing
from tests.desktop_adapters.services import Service

PATIENCE_MS = 5000
NAME, PATH = "org.gnome.SessionManager", "/org/gnome/SessionManager"
PRESENTING = frozenset({"presenting"})
NOTHING: frozenset[str] = frozenset()


@pytest.fixture
def source(bus: Bus) -> SessionInhibitors:
    return SessionInhibitors(bus)


def have(service: Service, *reasons: str) -> None:
    """The session manager has these inhibitors; they are asked in their order."""
    left = list(reasons)
    service.answer("GetInhibitors", "ao", [f"{PATH}/Inhibitor{number}" for number, _ in enumerate(reasons)])
    service.answer_with("GetReason", lambda _: ("s", (left.pop(0),)))


def follow(qtbot: QtBot, source: SessionInhibitors) -> None:
    source.follow()
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)


def test_a_presentation_among_others_is_told_until_it_ends(
    qtbot: QtBot, service: Service, source: SessionInhibitors
) -> None:
    have(service, "Playing video", "presentation")
    service.own(NAME)
    follow(qtbot, source)
    assert source.holds() == PRESENTING
    have(service, "Playing video")
    service.emit(PATH, NAME, "InhibitorRemoved", "o", f"{PATH}/Inhibitor1")
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    have(service, "Running in presentation mode")
    service.emit(PATH, NAME, "InhibitorAdded", "o", f"{PATH}/Inhibitor2")
    qtbot.waitUntil(lambda: source.holds() == PRESENTING, timeout=PATIENCE_MS)
    assert source.findings()[0].state is Standing.WORKS
    service.disown(NAME)
    qtbot.waitUntil(lambda: source.holds() == NOTHING, timeout=PATIENCE_MS)
    assert source.findings() == ()
    source.rest()


def test_one_that_ends_while_it_is_asked_is_none(qtbot: QtBot, service: Service, source: SessionInhibitors) -> None:
    service.answer("GetInhibitors", "ao", [f"{PATH}/Inhibitor1"])
    service.own(NAME)
    follow(qtbot, source)
    assert source.holds() == NOTHING


def test_a_thousand_inhibitors_are_bounded_work(qtbot: QtBot, service: Service, source: SessionInhibitors) -> None:
    # More would only keep the test's own service longer than the answer is waited for, on a machine that is busy.
    have(service, *["Playing video"] * 1_000)
    service.own(NAME)
    follow(qtbot, source)
    assert len(service.calls) == 65


def test_however_often_it_changes_one_round_is_asked_at_a_time(
    qtbot: QtBot, service: Service, source: SessionInhibitors
) -> None:
    have(service)
    service.own(NAME)
    with service.hung():
        source.follow()
        qtbot.waitUntil(lambda: source._waits, timeout=PATIENCE_MS)
        for _ in range(200):
            service.emit(PATH, NAME, "InhibitorAdded", "o", f"{PATH}/Inhibitor1")
    qtbot.waitUntil(source.is_known, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not source._waits, timeout=PATIENCE_MS)
    assert len(service.calls) <= 3
    source.rest()


@pytest.mark.parametrize(("signature", "nonsense"), [("s", "none"), ("b", True), ("as", []), ("au", [7])])
def test_nonsense_is_a_line_in_the_log_and_holds_nothing(
    qtbot: QtBot,
    service: Service,
    source: SessionInhibitors,
    signature: str,
    nonsense: object,
    caplog: pytest.LogCaptureFixture,
) -> None:
    service.answer("GetInhibitors", signature, nonsense)
    service.own(NAME)
    with caplog.at_level(logging.WARNING):
        follow(qtbot, source)
    assert source.holds() == NOTHING
    assert len(caplog.records) == (0 if nonsense == [] else 1)
