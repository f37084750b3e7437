"""How a desktop wants windows to look and move, as its portal tells it, now and later."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from deskbreak.desktop import detect
from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import PORTAL, PORTAL_PATH, PORTAL_SETTINGS
from deskbreak.desktop.detect import has_dark_panel, light_theme
from deskbreak.desktop.looks import Look, Looks, SystemLooks
from deskbreak.desktop.portal_looks import APPEARANCE, ASK, GNOME, KDE, PortalLooks, look_of
from tests.desktop_adapters.services import Service

BLUE = (0.25, 0.5, 0.75)
NONE = (-1.0, -1.0, -1.0)


class Windows:
    """A Windows or macOS that can be told what to answer."""

    still = False

    def wants_no_motion(self) -> bool:
        return self.still

    def accent(self) -> tuple[float, float, float]:
        return BLUE


def portal(service: Service, bus: Bus, qtbot: QtBot, **told: tuple[str, Any]) -> None:
    """It is there, and tells these keys of GNOME's."""
    service.answer("ReadAll", "a{sa{sv}}", {GNOME: {key.replace("_", "-"): value for key, value in told.items()}})
    service.own(PORTAL)
    qtbot.waitUntil(lambda: bool((answer := bus.ask(ASK)) and answer.first()))


def change(service: Service, namespace: str, key: str, signature: str, value: Any) -> None:
    service.emit(PORTAL_PATH, PORTAL_SETTINGS, "SettingChanged", "ssv", namespace, key, (signature, value))


@pytest.mark.parametrize(
    ("namespace", "key", "value", "look"),
    [
        (GNOME, "enable-animations", False, Look(still=True)),
        (GNOME, "enable-animations", True, Look()),
        (KDE, "AnimationDurationFactor", "0", Look(still=True)),
        (KDE, "AnimationDurationFactor", "0.5", Look()),
        (KDE, "AnimationDurationFactor", "", Look()),
        (APPEARANCE, "reduced-motion", 1, Look(still=True)),
        (APPEARANCE, "reduced-motion", 0, Look()),
        (APPEARANCE, "color-scheme", 1, Look(dark=True)),
        (APPEARANCE, "color-scheme", 2, Look(dark=False)),
        (APPEARANCE, "color-scheme", 0, Look()),
        (APPEARANCE, "color-scheme", 7, Look()),
        (APPEARANCE, "contrast", 1, Look(contrast=True)),
        (APPEARANCE, "contrast", 0, Look()),
        (APPEARANCE, "accent-color", BLUE, Look(accent=BLUE)),
        (APPEARANCE, "accent-color", NONE, Look()),
        (APPEARANCE, "accent-color", "blue", Look()),
    ],
)
def test_each_desktop_says_it_in_its_own_words(namespace: str, key: str, value: object, look: Look) -> None:
    assert look_of({(namespace, key): value}) == look


def test_what_is_asked_for_is_known_before_the_window_is_painted(service: Service, bus: Bus, qtbot: QtBot) -> None:
    portal(service, bus, qtbot, enable_animations=("b", False))
    assert PortalLooks(bus).look == Look(still=True)


def test_a_change_is_obeyed_at_once_and_told_once(service: Service, bus: Bus, qtbot: QtBot) -> None:
    portal(service, bus, qtbot, enable_animations=("b", True))
    looks = PortalLooks(bus)
    told: list[Look] = []
    looks.changed.connect(lambda: told.append(looks.look))
    change(service, GNOME, "enable-animations", "b", False)
    change(service, GNOME, "cursor-size", "i", 24)
    change(service, APPEARANCE, "accent-color", "(ddd)", BLUE)
    change(service, GNOME, "enable-animations", "b", True)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [Look(still=True), Look(still=True, accent=BLUE), Look(accent=BLUE)]


def test_a_portal_that_takes_its_time_is_heard_later(service: Service, bus: Bus, qtbot: QtBot) -> None:
    portal(service, bus, qtbot, enable_animations=("b", False))
    with service.hung():
        looks = PortalLooks(bus)
        assert looks.look == Look()
    with qtbot.waitSignal(looks.changed):
        pass
    assert looks.look == Look(still=True)


def test_without_a_portal_nothing_is_asked_for(bus: Bus) -> None:
    assert PortalLooks(bus).look == Look()
    assert Looks().look == Look()


def test_who_comes_back_from_the_systems_settings_is_obeyed() -> None:
    system = Windows()
    looks = SystemLooks(system)
    assert looks.look == Look(accent=BLUE)
    system.still = True
    looks.ask_again()
    assert looks.look == Look(still=True, accent=BLUE)


def test_where_nothing_is_on_a_screen_nobody_is_asked(qapp: QGuiApplication, service: Service) -> None:
    service.own(PORTAL)
    assert detect.looks(qapp).look == Look()
    assert service.calls == []


def test_a_portal_that_comes_later_is_heard(bus: Bus, service: Service, qtbot: QtBot) -> None:
    looks = PortalLooks(bus)
    service.own(PORTAL)
    change(service, APPEARANCE, "color-scheme", "u", 1)
    qtbot.waitUntil(lambda: looks.look == Look(dark=True))


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
