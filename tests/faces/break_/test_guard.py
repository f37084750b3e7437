from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.faces.break_.conftest import BREAK, OFFER, Desk, Desks

LONG_MS = 60_000


def guarded(desks: Desks) -> Desk:
    return desks(guard_ms=LONG_MS)


def test_a_stray_key_starts_nothing_when_the_offer_appears(desks: Desks) -> None:
    desk = guarded(desks)
    page = desk.told(OFFER).pages.offer
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_K, Qt.Key.Key_Escape):
        QTest.keyClick(page.start, key)
    assert desk.said == []
    desk.window.guard.lower()
    QTest.keyClick(page.start, Qt.Key.Key_Space)
    assert desk.commands == ["break"]


def test_the_mouse_is_never_kept_waiting(desks: Desks) -> None:
    desk = guarded(desks)
    QTest.mouseClick(desk.told(OFFER).pages.offer.skip, Qt.MouseButton.LeftButton)
    assert desk.commands == ["skip"]


def test_the_guard_is_up_again_when_the_window_gets_the_focus(desks: Desks, qapp: QApplication) -> None:
    desk = guarded(desks)
    desk.told(OFFER)
    desk.window.guard.lower()
    desk.window.activateWindow()
    qapp.sendEvent(desk.window, QEvent(QEvent.Type.ActivationChange))
    assert desk.window.guard.is_up == desk.window.isActiveWindow()


def test_the_guard_is_up_again_when_the_break_begins(desks: Desks) -> None:
    desk = guarded(desks)
    desk.told(OFFER)
    desk.window.guard.lower()
    desk.told(BREAK)
    QTest.keyClick(desk.pages.guide.steps.controls.pause, Qt.Key.Key_Space)
    assert not desk.face.conductor.now().paused


def test_the_guard_comes_down_by_itself(desks: Desks, qtbot: object) -> None:
    desk = desks(guard_ms=1)
    desk.told(OFFER)
    qtbot.waitUntil(lambda: not desk.window.guard.is_up, timeout=1000)  # type: ignore[attr-defined]


def test_keys_of_other_windows_go_their_way(desks: Desks) -> None:
    desk = guarded(desks)
    desk.told(OFFER)
    other = desks()
    other.told(OFFER)
    other.press(Qt.Key.Key_K)
    assert other.commands == ["skip"]
