"""Spare time: what is urgent comes first, and nothing turns when there is nothing to do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from deskbreak.faces.figure.spare_time import SpareTime, Work


@pytest.fixture
def parent() -> Iterator[QObject]:
    alive = QObject()
    yield alive
    alive.deleteLater()


@pytest.fixture
def spare(parent: QObject) -> SpareTime:
    made = SpareTime(parent)
    made.set_stopped(False)
    return made


def is_busy(spare: SpareTime) -> bool:
    return any(timer.isActive() for timer in spare.findChildren(QTimer))


def work(done: list[str], name: str, slices: int) -> Work:
    def do() -> bool:
        if done.count(name) < slices:
            done.append(name)
            return True
        return False

    return do


def test_work_is_done_slice_by_slice_and_then_nothing_turns(spare: SpareTime, qtbot: QtBot) -> None:
    done: list[str] = []
    spare.do_later(work(done, "later", 3))
    qtbot.waitUntil(lambda: not is_busy(spare), timeout=30_000)
    assert done == ["later"] * 3


def test_what_is_for_later_waits_until_nothing_is_urgent(spare: SpareTime, qtbot: QtBot) -> None:
    done: list[str] = []
    spare.do_later(work(done, "later", 2))
    spare.do_now(work(done, "now", 2))
    qtbot.waitUntil(lambda: not is_busy(spare), timeout=30_000)
    assert done == ["now"] * 2
    spare.do_now(None)
    qtbot.waitUntil(lambda: not is_busy(spare), timeout=30_000)
    assert done == ["now"] * 2 + ["later"] * 2


def test_newer_work_takes_the_place_of_older(spare: SpareTime, qtbot: QtBot) -> None:
    done: list[str] = []
    spare.do_later(work(done, "older", 100))
    spare.do_later(work(done, "newer", 1))
    qtbot.waitUntil(lambda: not is_busy(spare), timeout=30_000)
    assert done == ["newer"]


def test_stopped_it_does_nothing_and_then_goes_on(spare: SpareTime, qtbot: QtBot) -> None:
    done: list[str] = []
    spare.set_stopped(True)
    spare.do_later(work(done, "later", 1))
    assert not is_busy(spare)
    spare.set_stopped(False)
    qtbot.waitUntil(lambda: not is_busy(spare), timeout=30_000)
    assert done == ["later"]
