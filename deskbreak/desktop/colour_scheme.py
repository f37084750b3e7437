"""Whether the desktop's person prefers dark, from the settings portal: at the start and whenever it changes.

Separate from Qt's own word for it: with GTK's theme Qt reads the name of that theme and never the portal, without a
desktop that it knows it reads nothing, and with its other themes it knows only once the first window is painted.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from deskbreak.desktop.bus import Bus, open_bus
from deskbreak.desktop.wire import Answer, Call, Heard, Pattern, WhichBus

PORTAL, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS, GROUP, KEY = "org.freedesktop.portal.Settings", "org.freedesktop.appearance", "color-scheme"
READ = Call(PORTAL, PATH, SETTINGS, "Read", "ss", (GROUP, KEY))
READ_ONCE_STARTED = Call(PORTAL, PATH, SETTINGS, "Read", "ss", (GROUP, KEY), starts_service=True)
CHANGED = Pattern(SETTINGS, "SettingChanged", PATH, first=GROUP)
PATIENCE_S = 0.2
"""A window waits no longer for its colours: a portal that hangs must not hold up a break."""
_PREFERS_DARK = {1: True, 2: False}


class ColourScheme(QObject):
    """What the person prefers. `changed` tells that it is another."""

    changed = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.prefers_dark: bool | None = None
        """None where nobody says, or there is no preference."""
        self._bus = bus
        bus.listen(CHANGED, self._hear)
        answer = bus.ask(READ, PATIENCE_S)
        if answer is None or answer.error:
            bus.call(READ_ONCE_STARTED, self._answer)
        else:
            self.prefers_dark = _read(answer.first())

    def _answer(self, answer: Answer) -> None:
        if not answer.error:
            self._take(_read(answer.first()))

    def _hear(self, heard: Heard) -> None:
        if heard.values[:2] == (GROUP, KEY):
            self._take(_read(heard.values[2]))

    def _take(self, prefers_dark: bool | None) -> None:
        if prefers_dark != self.prefers_dark:
            self.prefers_dark = prefers_dark
            self.changed.emit()


def colour_scheme(application: QGuiApplication) -> ColourScheme | None:
    """The desktop's word; None where Qt's is all there is: on Windows, macOS, and without a session bus."""
    if application.platformName() != "xcb" and not application.platformName().startswith("wayland"):
        return None
    bus = open_bus(WhichBus.SESSION)
    if bus is None:
        return None
    scheme = ColourScheme(bus, application)
    bus.setParent(scheme)
    return scheme


def _read(value: object) -> bool | None:
    """The number, out of as many variants as it comes in."""
    while isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):
        value = value[1]
    return _PREFERS_DARK.get(value) if isinstance(value, int) else None
