"""Which desktop this is, and the adapters for it: the only place that asks.

Importing it costs nothing: the adapters are imported when they are chosen, and `display_kind` needs no Qt.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from deskbreak.core.said import Said

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication

    from deskbreak.desktop.autostart import Autostart
    from deskbreak.desktop.bus import Bus
    from deskbreak.desktop.looks import Looks
    from deskbreak.desktop.ports import Busy, ClockChange, Idle, Notifications, Sensors, TrayHost

log = logging.getLogger(__name__)

NO_DISPLAY = Said("There is no desktop here (neither WAYLAND_DISPLAY nor DISPLAY is set).")
NO_AUTOSTART = Said("deskbreak doesn't know how programs are started at login on this system.")
NO_SESSION_BUS = Said("There is no D-Bus session bus.")


class DisplayKind(StrEnum):
    """What draws the desktop."""

    X11 = "x11"
    WAYLAND = "wayland"
    NONE = "none"
    FOREIGN = "foreign"
    """Windows or macOS."""


def display_kind(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> DisplayKind:
    """What draws this desktop. A Wayland desktop also sets DISPLAY (for XWayland), so that is asked last."""
    told = os.environ if environ is None else environ
    if platform in ("win32", "darwin"):
        return DisplayKind.FOREIGN
    if told.get("WAYLAND_DISPLAY") or told.get("XDG_SESSION_TYPE") == "wayland":
        return DisplayKind.WAYLAND
    return DisplayKind.X11 if told.get("DISPLAY") else DisplayKind.NONE


def light_theme(environ: Mapping[str, str] | None = None) -> str:
    """Qt's own platform theme for a process without windows here; empty where Qt's choice is light already.

    On the desktops of the GTK family Qt would load GTK: 12 MiB, and a second connection to the X server, which is told
    of every key that is pressed while another program has the focus. On one that Qt doesn't know it would not ask
    whether the theme is dark.
    """
    if display_kind(environ) is DisplayKind.FOREIGN or {"KDE", "LXQT"} & _desktops(environ):
        return ""
    return "gnome"


def has_dark_panel(environ: Mapping[str, str] | None = None) -> bool:
    """Whether the panel is dark whatever the windows are: GNOME's bar at the top, and those of who builds on it."""
    return bool({"GNOME", "UNITY"} & _desktops(environ))


def sensors() -> Sensors:
    """The adapters for this desktop, absent ones where it has nothing to offer. None is started yet.

    Qt's application must exist by then: the adapters hang into its event loop.
    """
    from deskbreak.desktop.ports import Sensors

    kind = display_kind()
    if kind is DisplayKind.FOREIGN:
        return _foreign_sensors()
    from deskbreak.desktop.bus import open_bus
    from deskbreak.desktop.session_lock import BusLock
    from deskbreak.desktop.session_sleep import LogindSleep
    from deskbreak.desktop.wire import WhichBus

    session, system = open_bus(WhichBus.SESSION), open_bus(WhichBus.SYSTEM)
    sleep, clock_change = LogindSleep(system), _clock_change(system)
    clock_change.clock_changed.connect(sleep.look_at_clock)
    return Sensors(
        idle=_idle(kind, session),
        lock=BusLock(session, system),
        sleep=sleep,
        busy=_busy(kind, session, system),
        clock_change=clock_change,
        notifications=_notifications(session),
        tray_host=_tray_host(session),
    )


def autostart(folder: Path) -> Autostart:
    """What has deskbreak started at login here; `folder` is where Linux desktops look for entries. Needs no Qt."""
    from deskbreak.desktop.own_command import login_command

    if sys.platform == "win32":
        from deskbreak.desktop.autostart_windows import RunKeyAutostart, run_keys

        return RunKeyAutostart(run_keys(), login_command)
    if sys.platform == "darwin":
        from deskbreak.desktop.autostart_macos import LaunchAgentAutostart, launch_agents

        return LaunchAgentAutostart(launch_agents(), login_command)
    if os.name != "posix":
        from deskbreak.desktop.autostart import AbsentAutostart

        return AbsentAutostart(NO_AUTOSTART)
    from deskbreak.desktop.autostart_xdg import XdgAutostart

    return XdgAutostart(folder, login_command)


def looks(application: QGuiApplication) -> Looks:
    """How this desktop wants windows to look; one that says nothing where there is no screen, or no bus."""
    found = _looks(application)
    application.applicationStateChanged.connect(found.ask_again)
    return found


def _looks(application: QGuiApplication) -> Looks:
    from deskbreak.desktop.looks import Looks, SystemLooks

    if sys.platform == "win32":
        from deskbreak.desktop.windows import this_windows

        return SystemLooks(this_windows(), application)
    if sys.platform == "darwin":
        from deskbreak.desktop.macos import this_macos

        return SystemLooks(this_macos(), application)
    # Qt may draw into memory on a machine that has a desktop.
    if application.platformName() != "xcb" and not application.platformName().startswith("wayland"):
        return Looks(application)
    from deskbreak.desktop.bus import open_bus
    from deskbreak.desktop.portal_looks import PortalLooks
    from deskbreak.desktop.wire import WhichBus

    bus = open_bus(WhichBus.SESSION)
    if bus is None:
        return Looks(application)
    told = PortalLooks(bus, application)
    bus.setParent(told)
    return told


def _desktops(environ: Mapping[str, str] | None) -> set[str]:
    """As what the desktop names itself, in capitals."""
    told = os.environ if environ is None else environ
    return set(told.get("XDG_CURRENT_DESKTOP", "").upper().split(":"))


def _foreign_sensors() -> Sensors:
    if sys.platform == "win32":
        from deskbreak.desktop.windows import this_windows
        from deskbreak.desktop.windows_sensors import windows_sensors

        return windows_sensors(this_windows())
    from deskbreak.desktop.macos import this_macos
    from deskbreak.desktop.macos_sensors import macos_sensors

    return macos_sensors(this_macos())


def _idle(kind: DisplayKind, session: Bus | None) -> Idle:
    """By what the desktop really offers. Under Wayland never the X server's alarms: XWayland's don't ring."""
    from deskbreak.desktop.absent import AbsentIdle
    from deskbreak.desktop.idle_chain import IdleChain
    from deskbreak.desktop.idle_ways import MutterWay, Way, WaylandWay, X11Way

    if kind is DisplayKind.NONE:
        return AbsentIdle(NO_DISPLAY)
    ways: list[Way] = [] if session is None else [MutterWay(session)]
    ways.append(WaylandWay() if kind is DisplayKind.WAYLAND else X11Way())
    return IdleChain(ways)


def _busy(kind: DisplayKind, session: Bus | None, system: Bus | None) -> Busy:
    from deskbreak.desktop.busy import SourcedBusy
    from deskbreak.desktop.busy_sources import busy_sources

    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "")
    return SourcedBusy(busy_sources(kind, desktops, session, system))


def _clock_change(system: Bus | None) -> ClockChange:
    from deskbreak.desktop.absent import AbsentClockChange
    from deskbreak.desktop.clock_change import KernelClockChange

    try:
        return KernelClockChange(system)
    except (OSError, AttributeError) as error:
        # AttributeError: a C library without timerfd
        log.info("No notice of clock changes: %s", error)
        return AbsentClockChange(Said("The system gives no notice of a changed clock."))


def _notifications(session: Bus | None) -> Notifications:
    from deskbreak.desktop.absent import AbsentNotifications
    from deskbreak.desktop.notifications import BusNotifications

    return AbsentNotifications(NO_SESSION_BUS) if session is None else BusNotifications(session)


def _tray_host(session: Bus | None) -> TrayHost:
    from deskbreak.desktop.absent import AbsentTrayHost
    from deskbreak.desktop.tray_host import StatusNotifierHost

    return AbsentTrayHost(NO_SESSION_BUS) if session is None else StatusNotifierHost(session)
