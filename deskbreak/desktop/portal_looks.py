"""How windows should look and move, as the settings portal of a Linux desktop tells it.

Separate from `looks`, which every window imports on every system: D-Bus is loaded only where a desktop is asked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.bus_names import PORTAL, PORTAL_PATH, PORTAL_SETTINGS
from deskbreak.desktop.looks import Look, Looks, Share
from deskbreak.desktop.wire import Answer, Call, Heard, Pattern

APPEARANCE, GNOME, KDE = "org.freedesktop.appearance", "org.gnome.desktop.interface", "org.kde.kdeglobals.KDE"
ASK = Call(PORTAL, PORTAL_PATH, PORTAL_SETTINGS, "ReadAll", "as", ([APPEARANCE, GNOME, KDE],))
ASK_ONCE_STARTED = replace(ASK, starts_service=True)
CHANGED = Pattern(PORTAL_SETTINGS, "SettingChanged", PORTAL_PATH)
PATIENCE_S = 0.2
"""A window waits no longer for its colours: a portal that hangs must not hold up a break."""
_PREFERS_DARK = {1: True, 2: False}
Told = dict[tuple[str, str], Any]
"""What the portal has said, by namespace and key."""


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
