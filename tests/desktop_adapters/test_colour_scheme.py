"""Whether the person prefers dark, as the settings portal says it on a real bus."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.colour_scheme import GROUP, KEY, PATH, PORTAL, SETTINGS, ColourScheme, colour_scheme
from deskbreak.desktop.detect import has_dark_panel, light_theme
from tests.desktop_adapters.services import Service


def say(service: Service, number: int) -> None:
    """The portal has this preference, wrapped as `Read` wraps it."""
    service.answer("Read", "v", ("v", ("u", number)))
    service.own(PORTAL)


@pytest.mark.parametrize(("number", "dark"), [(1, True), (2, False), (0, None), (7, None)])
def test_it_is_known_before_the_first_window_is_painted(
    bus: Bus, service: Service, number: int, dark: bool | None
) -> None:
    say(service, number)
    assert ColourScheme(bus).prefers_dark is dark
    assert service.calls == [("Read", (GROUP, KEY))]


def test_a_change_is_told_once(bus: Bus, service: Service, qtbot: QtBot) -> None:
    say(service, 2)
    scheme = ColourScheme(bus)
    told: list[bool | None] = []
    scheme.changed.connect(lambda: told.append(scheme.prefers_dark))
    for key, number in (("accent-color", 1), (KEY, 2), (KEY, 1), (KEY, 1), (KEY, 0)):
        service.emit(PATH, SETTINGS, "SettingChanged", "ssv", GROUP, key, ("u", number))
    qtbot.waitUntil(lambda: told[-1:] == [None])
    assert told == [True, None]


def test_without_a_portal_nobody_says_and_one_that_comes_is_heard(bus: Bus, service: Service, qtbot: QtBot) -> None:
    scheme = ColourScheme(bus)
    assert scheme.prefers_dark is None
    say(service, 1)
    service.emit(PATH, SETTINGS, "SettingChanged", "ssv", GROUP, KEY, ("u", 1))
    qtbot.waitUntil(lambda: scheme.prefers_dark is True)


def test_a_portal_that_hangs_holds_up_nothing_and_may_answer_later(bus: Bus, service: Service, qtbot: QtBot) -> None:
    say(service, 1)
    with service.hung():
        scheme = ColourScheme(bus)
        assert scheme.prefers_dark is None
    qtbot.waitUntil(lambda: scheme.prefers_dark is True)


def test_where_nothing_is_on_a_screen_nobody_is_asked(qapp: QGuiApplication) -> None:
    assert colour_scheme(qapp) is None


@pytest.mark.parametrize(
    ("desktop", "theme", "dark"),
    [("ubuntu:GNOME", "gnome", True), ("XFCE", "gnome", False), ("KDE", "", False), ("", "gnome", False)],
)
def test_the_tray_process_has_a_theme_of_qt_that_knows_dark_and_loads_no_gtk(
    desktop: str, theme: str, dark: bool
) -> None:
    environ = {"DISPLAY": ":0", "XDG_CURRENT_DESKTOP": desktop}
    assert light_theme(environ) == theme
    assert has_dark_panel(environ) is dark
