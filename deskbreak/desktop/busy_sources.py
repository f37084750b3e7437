"""All that can tell of busy reasons on a Linux desktop, as far as it suits what draws it.

Separate from `detect`, which asks what draws it, for its length.
"""

from __future__ import annotations

from deskbreak.desktop.bus import Bus
from deskbreak.desktop.busy_bus import BusQuestion
from deskbreak.desktop.busy_inhibitors import SessionInhibitors
from deskbreak.desktop.busy_questions import AWAKE, QUESTIONS
from deskbreak.desktop.busy_source import BusySource
from deskbreak.desktop.detect import DisplayKind
from deskbreak.desktop.wire import WhichBus


def busy_sources(kind: DisplayKind, desktops: str, session: Bus | None, system: Bus | None) -> list[BusySource]:
    """The sources; `desktops` as in XDG_CURRENT_DESKTOP."""
    from deskbreak.desktop.busy_camera import Camera
    from deskbreak.desktop.busy_microphone import Microphone
    from deskbreak.desktop.busy_screencast import Screencast

    buses = {WhichBus.SESSION: session, WhichBus.SYSTEM: system}
    asked = [BusQuestion(bus, one) for one in QUESTIONS if (bus := buses[one.bus]) is not None]
    return [
        *_full_screen(kind, desktops),
        Microphone(),
        Camera(),
        Screencast(),
        *asked,
        *([] if session is None else [SessionInhibitors(session)]),
        *_settings(desktops, session),
        *_films(kind),
        *_power_management(kind, desktops, session),
    ]


def _full_screen(kind: DisplayKind, desktops: str) -> list[BusySource]:
    if kind is DisplayKind.X11:
        from deskbreak.desktop.busy_x11 import X11FullScreen

        return [X11FullScreen()]
    if kind is DisplayKind.WAYLAND:
        from deskbreak.desktop.busy_wlroots import WaylandFullScreen
        from deskbreak.desktop.toplevels import unknown

        return [WaylandFullScreen(unknown(desktops))]
    return []


def _films(kind: DisplayKind) -> list[BusySource]:
    if kind is not DisplayKind.WAYLAND:
        return []
    from deskbreak.desktop.busy_awake import WaylandAwake

    return [WaylandAwake()]


def _settings(desktops: str, session: Bus | None) -> list[BusySource]:
    from deskbreak.desktop.busy_settings import SettingsQuiet
    from deskbreak.desktop.quiet_settings import quiet_setting

    setting = quiet_setting(desktops)
    return [] if setting is None or session is None else [SettingsQuiet(session, setting)]


def _power_management(kind: DisplayKind, desktops: str, session: Bus | None) -> list[BusySource]:
    """KDE answers there for who merely keeps the machine awake, and has a name of its own for the screen."""
    from deskbreak.desktop.busy_both import Both

    if session is None or "KDE" in desktops.split(":"):
        return []
    return [Both(BusQuestion(session, AWAKE), screen) for screen in _full_screen(kind, desktops)]
