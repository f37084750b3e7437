"""How the desktop's person wants windows to look and move: dark, with more contrast, in a colour, with nothing moving.

Separate from Qt's own word for it: with GTK's theme Qt reads the name of that theme and never the portal, without a
desktop that it knows it reads nothing, with its other themes it knows only once the first window is painted, and it
(6.11) never asks whether things may move. The settings portal tells it all on Linux, and when it changes.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from deskbreak.desktop.bus import Bus, open_bus
from deskbreak.desktop.bus_names import PORTAL, PORTAL_PATH, PORTAL_SETTINGS
from deskbreak.desktop.wire import Answer, Call, Heard, Pattern, WhichBus

APPEARANCE, GNOME, KDE = "org.freedesktop.appearance", "org.gnome.desktop.interface", "org.kde.kdeglobals.KDE"
ASK = Call(PORTAL, PORTAL_PATH, PORTAL_SETTINGS, "ReadAll", "as", ([APPEARANCE, GNOME, KDE],))
ASK_ONCE_STARTED = replace(ASK, starts_service=True)
CHANGED = Pattern(PORTAL_SETTINGS, "SettingChanged", PORTAL_PATH)
PATIENCE_S = 0.2
"""A window waits no longer for its colours: a portal that hangs must not hold up a break."""
_PREFERS_DARK = {1: True, 2: False}
Share = tuple[float, float, float]
Told = dict[tuple[str, str], Any]
"""What the portal has said, by namespace and key."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is asked for. None where nobody says. The accent has red, green and blue as shares of one."""

    dark: bool | None = None
    contrast: bool = False
    still: bool = False
    accent: Share | None = None


class Looks(QObject):
    """A desktop that asks for nothing, or is asked again from time to time."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = Look()

    def ask_again(self) -> None:
        """The person comes back to this program, maybe from the system's settings."""
        self._take(self._ask())

    def _ask(self) -> Look:
        return self.look

    def _take(self, look: Look) -> None:
        if look != self.look:
            self.look = look
            self.changed.emit()


class SystemLooks(Looks):
    """Windows or macOS; Qt asks them about contrast. Not yet run on either."""

    def __init__(self, system: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = system
        self.look = self._ask()

    def _ask(self) -> Look:
        return Look(still=self._system.wants_no_motion(), accent=self._system.accent())


class PortalLooks(Looks):
    """What the portal's settings say, from now on."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._told: Told = {}
        bus.listen(CHANGED, self._hear)
        answer = bus.ask(ASK, PATIENCE_S)
        if answer is None or answer.error:
            bus.call(ASK_ONCE_STARTED, self._take_answer)
        else:
            self._take_answer(answer)

    def _take_answer(self, answer: Answer) -> None:
        for namespace, entries in (answer.first() or {}).items():
            self._told |= {(namespace, key): value for key, (_, value) in entries.items()}
        self._take(look_of(self._told))

    def _hear(self, signal: Heard) -> None:
        namespace, key, (_, value) = signal.values
        self._told[namespace, key] = value
        self._take(look_of(self._told))


def look_of(told: Told) -> Look:
    """The desktops say the same in different words."""
    still = (
        told.get((APPEARANCE, "reduced-motion")) == 1
        or told.get((GNOME, "enable-animations")) is False
        or _number(told.get((KDE, "AnimationDurationFactor"))) == 0
    )
    return Look(
        dark=_PREFERS_DARK.get(told.get((APPEARANCE, "color-scheme"), 0)),
        contrast=told.get((APPEARANCE, "contrast")) == 1,
        still=still,
        accent=_accent(told.get((APPEARANCE, "accent-color"))),
    )


def _accent(told: object) -> Share | None:
    """Shares outside of 0 to 1 are the portal's way of saying that there is none."""
    if not isinstance(told, tuple) or len(told) != 3:
        return None
    red, green, blue = (_number(share) for share in told)
    if red is None or green is None or blue is None or not all(0 <= share <= 1 for share in (red, green, blue)):
        return None
    return red, green, blue


def _number(told: object) -> float | None:
    """KDE keeps its numbers as texts."""
    try:
        return float(str(told))
    except ValueError:
        return None


def open_looks(application: QGuiApplication) -> Looks:
    """This desktop's; one that says nothing where nothing is on a screen, or there is no bus."""
    looks = _looks(application)
    application.applicationStateChanged.connect(looks.ask_again)
    return looks


def _looks(application: QGuiApplication) -> Looks:
    if sys.platform == "win32":
        from deskbreak.desktop.windows import this_windows

        return SystemLooks(this_windows(), application)
    if sys.platform == "darwin":
        from deskbreak.desktop.macos import this_macos

        return SystemLooks(this_macos(), application)
    if application.platformName() != "xcb" and not application.platformName().startswith("wayland"):
        return Looks(application)
    bus = open_bus(WhichBus.SESSION)
    if bus is None:
        return Looks(application)
    looks = PortalLooks(bus, application)
    bus.setParent(looks)
    return looks
