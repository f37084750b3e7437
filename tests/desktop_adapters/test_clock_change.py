"""Notice of a changed clock. To set the real clock is not for a test: that the kernel was asked for notice is read
from /proc, and the kernel's answer to a set clock (ECANCELED) is given by hand."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSocketNotifier
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import TIMEDATE, TIMEDATE_PATH
from deskbreak.desktop.clock_change import KernelClockChange
from deskbreak.desktop.findings import Standing
from tests.desktop_adapters.services import Service

_CANCEL_ON_SET_AND_ABSOLUTE = 3


@pytest.fixture
def change(qapp: object) -> Iterator[KernelClockChange]:
    watch = KernelClockChange(None)
    yield watch
    watch.stop()


def timers() -> dict[int, str]:
    """What /proc says of the timerfds of this process, by number."""
    found: dict[int, str] = {}
    for number in os.listdir("/proc/self/fd"):
        path = Path("/proc/self/fd", number)
        if path.is_symlink() and os.readlink(path) == "anon_inode:[timerfd]":
            found[int(number)] = Path("/proc/self/fdinfo", number).read_text()
    return found


def flags(told: str) -> int:
    found = re.search(r"settime flags: (\d+)", told)
    assert found is not None
    return int(found[1], 8)


def test_the_kernel_is_asked_to_tell_when_the_clock_is_set(change: KernelClockChange) -> None:
    change.start()
    ours = [told for told in timers().values() if flags(told) == _CANCEL_ON_SET_AND_ABSOLUTE]
    assert len(ours) == 1
    assert "clockid: 0" in ours[0]
    assert change.finding().state is Standing.WORKS


def test_after_stop_nothing_is_left_open(change: KernelClockChange) -> None:
    before = len(timers())
    change.start()
    change.stop()
    assert len(timers()) == before - 1
    assert change.finding().state is Standing.MISSING


def test_a_clock_that_was_set_is_told_and_watched_again(
    change: KernelClockChange, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    change.start()

    def cancelled(_descriptor: int, _count: int) -> bytes:
        raise OSError(errno.ECANCELED, "Operation canceled")

    monkeypatch.setattr(os, "read", cancelled)
    (notifier,) = change.findChildren(QSocketNotifier)
    with qtbot.waitSignal(change.clock_changed):
        notifier.activated.emit(notifier.socket(), QSocketNotifier.Type.Read)
    assert change.finding().state is Standing.WORKS


def test_a_timer_with_nothing_to_say_is_no_change(change: KernelClockChange, qtbot: QtBot) -> None:
    change.start()
    (notifier,) = change.findChildren(QSocketNotifier)
    with qtbot.assertNotEmitted(change.clock_changed, wait=20):
        notifier.activated.emit(notifier.socket(), QSocketNotifier.Type.Read)


def test_a_change_of_the_time_zone_is_told(bus: Bus, service: Service, qtbot: QtBot) -> None:
    change = KernelClockChange(bus)
    change.start()
    with qtbot.waitSignal(change.clock_changed, timeout=5000):
        service.change_property(TIMEDATE_PATH, TIMEDATE, "Timezone", "s", "Europe/Berlin")
    with qtbot.assertNotEmitted(change.clock_changed, wait=50):
        service.change_property(TIMEDATE_PATH, TIMEDATE, "NTP", "b", True)
    change.stop()
