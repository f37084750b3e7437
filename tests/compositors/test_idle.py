"""Hands at rest and at work on each desktop: the same promise everywhere, kept by whatever that desktop offers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractEventDispatcher
from pytestqt.qtbot import QtBot

from deskbreak.desktop import doctor
from deskbreak.desktop.detect import sensors
from deskbreak.desktop.findings import Finding, Standing, Topic
from deskbreak.desktop.ports import Idle
from tests.compositors.compositor import Compositor
from tests.compositors.conftest import KINDS, started
from tests.compositors.told import Told

LONG_MS = 600_000
PRESSES = 12
LATE_S = 0.3
"""Within this much of the threshold it has to be told."""

THROUGH = {
    "X11": "XSync alarms of the X server",
    "Sway": "org_kde_kwin_idle of the Wayland compositor",
    "KWin": "ext_idle_notifier_v1 of the Wayland compositor",
    "Gnome": "mutter's idle monitor",
}
NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS")


def be_on(compositor: Compositor, monkeypatch: pytest.MonkeyPatch) -> None:
    """This process is one on that desktop."""
    for name in NAMES:
        if name in compositor.environment:
            monkeypatch.setenv(name, compositor.environment[name])
        else:
            monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")


@pytest.fixture
def idle(compositor: Compositor, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Idle]:
    """The idle source that deskbreak chooses there, asked and answered once."""
    be_on(compositor, monkeypatch)
    source = sensors().idle
    qtbot.waitUntil(lambda: source.finding().state is Standing.WORKS, timeout=5000)
    yield source
    source.stop()


def said_by_doctor() -> Finding:
    return next(finding for finding in doctor.report() if finding.topic is Topic.IDLE)


def test_it_is_the_desktops_own_word_and_doctor_says_the_same(compositor: Compositor, idle: Idle) -> None:
    assert idle.finding().through == THROUGH[type(compositor).__name__]
    assert said_by_doctor() == idle.finding()


def test_rest_is_told_at_the_threshold_and_input_as_it_comes(compositor: Compositor, idle: Idle, qtbot: QtBot) -> None:
    compositor.press()
    qtbot.wait(50)
    told = Told(idle)
    idle.watch(700)
    for begin in (compositor.press, compositor.move):
        begin()
        at = time.monotonic()
        if told.words:
            assert told.wait_for(qtbot, "input") - at < LATE_S
        assert 0.7 - LATE_S < told.wait_for(qtbot, "at rest") - at < 0.7 + LATE_S
        assert 700 <= told.idle_ms[-1] < 700 + LATE_S * 1000
    compositor.press()
    told.wait_for(qtbot, "input")
    assert told.words == ["at rest", "input"] * (len(told.words) // 2)
    assert told.sentences == []


def test_hands_at_rest_since_before_the_start_are_told(compositor: Compositor, idle: Idle, qtbot: QtBot) -> None:
    compositor.press()
    qtbot.wait(600)
    told = Told(idle)
    at = time.monotonic()
    idle.watch(500)
    assert told.wait_for(qtbot, "at rest") - at < 0.5 + LATE_S
    compositor.press()
    told.wait_for(qtbot, "input")


def test_a_shorter_threshold_at_work_is_told_at_its_time_at_the_latest(
    compositor: Compositor, idle: Idle, qtbot: QtBot
) -> None:
    told = Told(idle)
    idle.watch(LONG_MS)
    compositor.press()
    qtbot.wait(300)
    assert told.words == []
    at = time.monotonic()
    idle.watch(400)
    # X11 and GNOME know the last input; a Wayland compositor counts from the question
    assert told.wait_for(qtbot, "at rest") - at < 0.4 + LATE_S
    compositor.press()
    told.wait_for(qtbot, "input")


def test_a_longer_threshold_at_rest_loses_no_input_and_holds_from_then_on(
    compositor: Compositor, idle: Idle, qtbot: QtBot
) -> None:
    told = Told(idle)
    compositor.press()
    idle.watch(300)
    told.wait_for(qtbot, "at rest")
    idle.watch(LONG_MS)
    idle.watch(200)
    idle.watch(LONG_MS)
    before = len(told.words)
    qtbot.wait(300)
    assert len(told.words) == before
    compositor.press()
    told.wait_for(qtbot, "input")
    qtbot.wait(600)
    assert told.words[-1] == "input"


def test_a_longer_threshold_at_work_forgets_the_shorter(compositor: Compositor, idle: Idle, qtbot: QtBot) -> None:
    compositor.press()
    qtbot.wait(50)
    told = Told(idle)
    idle.watch(400)
    idle.watch(LONG_MS)
    compositor.press()
    qtbot.wait(800)
    assert told.words == []


def test_a_person_who_types_wakes_nobody(compositor: Compositor, idle: Idle, qtbot: QtBot) -> None:
    idle.watch(LONG_MS)
    compositor.press()
    qtbot.wait(200)
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    woken: list[None] = []

    def count() -> None:
        woken.append(None)

    def wake_ups(between: Callable[[], None]) -> int:
        before = len(woken)
        for _ in range(PRESSES):
            between()
            qtbot.wait(100)
        return len(woken) - before

    dispatcher.awake.connect(count)
    # the timers of the waiting, and whatever else goes on in this process, wake as often without anybody typing
    silent, typing = wake_ups(lambda: None), wake_ups(compositor.press)
    dispatcher.awake.disconnect(count)
    # one wake-up for each press would be PRESSES more
    assert typing - silent < PRESSES // 2


@pytest.mark.parametrize("name", KINDS)
def test_a_desktop_that_dies_is_said_and_input_is_taken_to_go_on(
    name: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with started(name) as one:
        be_on(one, monkeypatch)
        idle = sensors().idle
        told = Told(idle)
        one.press()
        idle.watch(300)
        told.wait_for(qtbot, "at rest")
        one.end()
        assert "gone" in told.wait_for_loss(qtbot)
        assert told.words[-2:] == ["at rest", "input"]
        assert idle.finding().state is Standing.MISSING
        assert idle.idle_ms() is None
        idle.stop()


@pytest.mark.parametrize("name", ["sway", "kwin", "gnome"])
def test_a_desktop_that_comes_back_is_listened_to_again(
    name: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with started(name) as one:
        be_on(one, monkeypatch)
        idle = sensors().idle
        told = Told(idle)
        idle.watch(300)
        told.wait_for(qtbot, "at rest")
        for _ in range(2):
            one.end()
            told.wait_for_loss(qtbot)
            told.sentences.clear()
            one.begin()
            qtbot.waitUntil(lambda: idle.finding().state is Standing.WORKS, timeout=10_000)
            one.press()
            told.wait_for(qtbot, "at rest")
            one.press()
            told.wait_for(qtbot, "input")
        idle.stop()
