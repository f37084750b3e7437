"""Screens that come, go and change under the windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from deskbreak.desktop.appearing import Appearing
from deskbreak.faces.break_.screens import Screens
from deskbreak.faces.in_sight import brought_back, seen
from tests.faces.break_.conftest import HEADS_UP, OFFER, Desks

LEFT, RIGHT = QRect(0, 0, 1000, 800), QRect(1000, 0, 1000, 800)
WINDOW = QRect(1300, 100, 440, 600)


@pytest.mark.parametrize(
    ("place", "areas", "whether"),
    [
        (WINDOW, [LEFT, RIGHT], True),
        (WINDOW, [LEFT], False),
        (QRect(700, 100, 440, 600), [LEFT], False),
        (QRect(900, 100, 440, 600), [LEFT, RIGHT], False),
        (QRect(560, 100, 440, 600), [LEFT], True),
        (QRect(300, -20, 440, 600), [LEFT], False),
        (WINDOW, [], False),
    ],
)
def test_a_window_is_seen_if_all_of_it_lies_on_one_screen(place: QRect, areas: list[QRect], whether: bool) -> None:
    assert seen(place, areas) is whether


@pytest.mark.parametrize(
    ("place", "areas", "expected"),
    [
        (WINDOW, [LEFT], QRect(560, 100, 440, 600)),
        (QRect(900, 100, 440, 600), [LEFT], QRect(560, 100, 440, 600)),
        (QRect(420, 100, 440, 600), [QRect(0, 0, 640, 400)], QRect(200, 0, 440, 400)),
        (QRect(300, -20, 440, 600), [LEFT, RIGHT], QRect(300, 0, 440, 600)),
    ],
)
def test_it_comes_back_by_the_shortest_way_and_fits(place: QRect, areas: list[QRect], expected: QRect) -> None:
    assert brought_back(place, areas, LEFT) == expected


def test_the_screen_that_is_named_is_chosen_and_another_where_it_is_not_there(qapp: QApplication) -> None:
    name = qapp.primaryScreen().name()
    for wished in (name, "primary", "pointer", "HDMI-7"):
        assert Screens(qapp, wished).chosen().name() == name


def test_a_window_off_every_screen_comes_back_in_mid_break(qapp: QApplication, desks: Desks) -> None:
    face = desks().face
    face.take(OFFER)
    window = face.pages.window
    window.move(QPoint(20_000, 100))
    face.follow_screens()
    assert seen(window.frameGeometry(), [qapp.primaryScreen().availableGeometry()])


def test_a_toast_off_every_screen_goes_to_the_corner_of_one(qapp: QApplication, desks: Desks) -> None:
    face = desks().face
    face.take(HEADS_UP)
    toast = face.toasts.heads_up
    place = toast.pos()
    toast.move(QPoint(20_000, 100))
    face.follow_screens()
    assert (toast.pos(), toast.isVisible()) == (place, True)


def test_what_can_be_seen_stays_where_it_is(qapp: QApplication, desks: Desks) -> None:
    face = desks().face
    face.take(OFFER)
    window = face.pages.window
    window.move(QPoint(30, 40))
    face.follow_screens()
    assert window.pos() == QPoint(30, 40)


def test_where_new_windows_get_the_focus_the_offer_is_none_of_the_compositors(desks: Desks) -> None:
    face = desks(how=Appearing.UNMANAGED).face
    face.take(HEADS_UP)
    face.take(OFFER)
    for shown in (face.toasts.heads_up, face.pages.window):
        assert shown.windowFlags() & Qt.WindowType.BypassWindowManagerHint
        assert shown.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_with_the_first_press_it_becomes_a_window_like_others(desks: Desks) -> None:
    face = desks(how=Appearing.UNMANAGED).face
    face.take(OFFER)
    face.present()
    window = face.pages.window
    assert window.isVisible()
    assert not window.windowFlags() & Qt.WindowType.BypassWindowManagerHint
    assert not window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    face.take(OFFER)
    assert not window.windowFlags() & Qt.WindowType.BypassWindowManagerHint, "and stays one"


def test_where_a_notification_asks_no_window_does(desks: Desks) -> None:
    face = desks(how=Appearing.NOTICE).face
    face.take(HEADS_UP)
    face.take(OFFER)
    assert not face.toasts.is_shown
    assert not face.pages.window.isVisible()
    face.present()
    face.take(OFFER)
    assert face.pages.window.isVisible(), "who asks for the window gets it"
