"""Asks a Linux desktop what it offers, once and without Qt. Separate from `doctor` as it needs what only Linux has."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from deskbreak.core.said import Said
from deskbreak.desktop.appearing import windows_finding
from deskbreak.desktop.bus_names import (
    HOLD_SLEEP,
    IDLE_MONITOR_THROUGH,
    IDLE_TIME,
    LIST_NAMES,
    LOGIND,
    NOTIFICATIONS,
    NOTIFICATIONS_PATH,
    SAVERS,
    TRAY_WATCHER,
    has_owner,
)
from deskbreak.desktop.busy_probe import busy_findings
from deskbreak.desktop.cures import cured
from deskbreak.desktop.detect import NO_DISPLAY, NO_SESSION_BUS, DisplayKind, display_kind
from deskbreak.desktop.findings import (
    Finding,
    Standing,
    Topic,
    lock_finding,
    missing,
    notifications_finding,
    sleep_finding,
    tray_finding,
    wayland_idle_finding,
    works,
)
from deskbreak.desktop.packages import ALSA_UTILS, PULSE_UTILS, XCB_SYNC, install_command
from deskbreak.desktop.sound import players, server
from deskbreak.desktop.voice_probe import voice_finding
from deskbreak.desktop.wayland import Wayland, WaylandGone
from deskbreak.desktop.wayland_idle_notice import NOT_OFFERED, idle_notice
from deskbreak.desktop.wire import Answer, BusGone, Call, WhichBus, Wire
from deskbreak.desktop.xembed import has_xembed_tray
from deskbreak.desktop.xsync import IdleCounter, LibraryGone, XSyncGone


def linux_findings() -> tuple[Finding, ...]:
    """All findings, in the order in which they matter."""
    kind = display_kind()
    session, system = Questions(WhichBus.SESSION), Questions(WhichBus.SYSTEM)
    try:
        notifications = _notifications(session)
        found = (
            _tray(kind, session),
            idle_finding(kind, session),
            lock_finding(system.has(LOGIND), any(_tells_lock(session, name) for name in SAVERS)),
            _sleep(system),
            clock_finding(),
            *busy_findings(kind, partial(_ask_on, {WhichBus.SESSION: session, WhichBus.SYSTEM: system}), os.environ),
            notifications,
            windows_finding(os.environ, notifications),
            sound_finding(os.environ),
            voice_finding(),
            _media(session),
        )
        return tuple(cured(finding, kind, os.environ) for finding in found)
    finally:
        session.close()
        system.close()


def idle_finding(kind: DisplayKind, session: Questions) -> Finding:
    """Who tells whether hands are at rest, in the order in which the agent asks; each is really asked."""
    if kind is DisplayKind.NONE:
        return missing(Topic.IDLE, NO_DISPLAY)
    told = session.ask(IDLE_TIME)
    if told is not None and isinstance(told.first(), int):
        return works(Topic.IDLE, IDLE_MONITOR_THROUGH)
    return _wayland_idle() if kind is DisplayKind.WAYLAND else _x11_idle()


def _wayland_idle() -> Finding:
    try:
        wayland = Wayland()
    except WaylandGone as gone:
        return missing(Topic.IDLE, str(gone))
    try:
        wayland.settle()
        found = idle_notice(wayland)
    except WaylandGone as gone:
        return missing(Topic.IDLE, str(gone))
    finally:
        wayland.close()
    return missing(Topic.IDLE, NOT_OFFERED) if found is None else wayland_idle_finding(found.offered.interface)


def _x11_idle() -> Finding:
    try:
        IdleCounter().close()
    except LibraryGone as gone:
        return missing(Topic.IDLE, str(gone), install_command(XCB_SYNC))
    except XSyncGone as gone:
        return missing(Topic.IDLE, str(gone))
    return works(Topic.IDLE, "XSync alarms of the X server")


def clock_finding() -> Finding:
    """Whether the C library knows the timer that the kernel cancels when the clock is set."""
    if hasattr(ctypes.CDLL(None), "timerfd_create"):
        return works(Topic.CLOCK, "a timerfd of the kernel")
    return missing(Topic.CLOCK, Said("The system gives no notice of a changed clock."))


def sound_finding(environ: Mapping[str, str]) -> Finding:
    """Which program would play the chime, and on what."""
    found = [(Path(path).name, server(path, environ)) for path in players(environ)]
    if not found:
        packages = ALSA_UTILS if server("aplay", environ) and not server("paplay", environ) else PULSE_UTILS
        return missing(Topic.SOUND, Said("No program that plays a sound was found."), install_command(packages))
    program, plays_on = found[0]
    if plays_on:
        return works(Topic.SOUND, f"{program} on {plays_on}")
    why = Said("%1 is there, but nothing that it could play on.", program)
    return Finding(Topic.SOUND, Standing.IN_PART, program, why, Said("start PipeWire or PulseAudio"))


class Questions:
    """A bus to ask, or the silence where there is none."""

    def __init__(self, bus: WhichBus) -> None:
        self._wire: Wire | None
        try:
            self._wire = Wire(bus)
        except BusGone:
            self._wire = None

    def ask(self, call: Call) -> Answer | None:
        """The answer; None for none, or for an error."""
        if self._wire is None:
            return None
        try:
            answer = self._wire.ask(call)
        except BusGone:
            return None
        return None if answer.error else answer

    def has(self, name: str) -> bool:
        """Whether somebody owns the name."""
        answer = self.ask(has_owner(name))
        return answer is not None and answer.first() is True

    def close(self) -> None:
        """End the connection."""
        if self._wire is not None:
            self._wire.close()


def _ask_on(buses: Mapping[WhichBus, Questions], which: WhichBus, call: Call) -> Answer | None:
    return buses[which].ask(call)


def _media(session: Questions) -> Finding:
    """Whether players can be asked at all; which ones are there matters only when a break begins."""
    if session.ask(LIST_NAMES) is None:
        return missing(Topic.MEDIA, NO_SESSION_BUS)
    return works(Topic.MEDIA, "MPRIS on D-Bus")


def _tray(kind: DisplayKind, session: Questions) -> Finding:
    if session.has(TRAY_WATCHER):
        return tray_finding("StatusNotifierItem on D-Bus")
    return tray_finding("XEmbed of the X server" if kind is DisplayKind.X11 and has_xembed_tray() else "")


def _tells_lock(session: Questions, saver: str) -> bool:
    """Whether it answers the question; some own the name only to be asked to stay awake."""
    answer = session.ask(Call(saver, SAVERS[saver], saver, "GetActive"))
    return answer is not None and isinstance(answer.first(), bool)


def _sleep(system: Questions) -> Finding:
    held = system.ask(HOLD_SLEEP)
    if held is not None:
        held.values[0].close()
    return sleep_finding(system.has(LOGIND), held is not None)


def _notifications(session: Questions) -> Finding:
    """Ask the server what it can do; this starts one that waits to be started, as the first notice would."""
    ask = Call(NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS, "GetCapabilities", starts_service=True)
    answer = session.ask(ask)
    return notifications_finding(answer is not None, None if answer is None else frozenset(answer.first()))
