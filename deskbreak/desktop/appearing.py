"""How a window can come up by itself here without taking the keyboard from the person.

What each desktop does with such a window was measured (docs/decisions/0014). Separate from `detect`'s sensors because
agent, faces and `doctor` all ask, and needs no Qt.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from deskbreak.core.said import Said, together
from deskbreak.desktop.detect import DisplayKind, display_kind
from deskbreak.desktop.findings import Finding, Standing, Topic, missing, works

VARIABLE = "DESKBREAK_APPEARING"
"""By this the agent tells a face what it has found out."""
_SOCKETS = Path("/tmp/.X11-unix")
# These leave the focus where it is when an X window asks for that; others focus each new window that they manage.
_HEEDING = frozenset({"GNOME", "KDE"})


_NOT_TRIED = Said("This compositor has not been tried; on sway it leaves the keyboard where it is.")
_TAKEN = Said("There is no XWayland, and a window without it takes the keyboard when it comes up.")
_INSTALL = Said("XWayland, and turn it on in your compositor")


class Appearing(StrEnum):
    """What comes up when a break is near."""

    WINDOW = "window"
    """A window whose flags are heeded."""
    UNMANAGED = "unmanaged"
    """A window that the compositor does not manage, as menus are; managed, each new window gets the focus there."""
    NOTICE = "notice"
    """A notification with buttons: any window would take the keyboard."""


def appearing(
    environ: Mapping[str, str] | None = None, platform: str = sys.platform, sockets: Path = _SOCKETS
) -> Appearing:
    """What can come up here by itself. On Wayland that takes XWayland, as native windows always get the focus."""
    told = os.environ if environ is None else environ
    if told.get(VARIABLE) in tuple(Appearing):
        return Appearing(told[VARIABLE])
    if display_kind(told, platform) is not DisplayKind.WAYLAND:
        return Appearing.WINDOW
    if not _has_x_server(told.get("DISPLAY", ""), sockets) or "xcb" not in told.get("QT_QPA_PLATFORM", "xcb"):
        return Appearing.NOTICE
    desktops = set(told.get("XDG_CURRENT_DESKTOP", "").split(":"))
    return Appearing.WINDOW if desktops & _HEEDING else Appearing.UNMANAGED


def windows_finding(environ: Mapping[str, str], notifications: Finding, sockets: Path = _SOCKETS) -> Finding:
    """How a break is asked for here; `notifications` is what those can do."""
    kind = display_kind(environ)
    match appearing(environ, sockets=sockets):
        case _ if kind is DisplayKind.NONE:
            return missing(Topic.WINDOWS, Said("There is no screen here."))
        case Appearing.WINDOW:
            return works(Topic.WINDOWS, "the X server" if kind is DisplayKind.X11 else "XWayland")
        case Appearing.UNMANAGED if "sway" in environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
            return works(Topic.WINDOWS, "XWayland")
        case Appearing.UNMANAGED:
            return Finding(Topic.WINDOWS, Standing.IN_PART, "XWayland", _NOT_TRIED)
        case Appearing.NOTICE if notifications.state is Standing.WORKS:
            return Finding(Topic.WINDOWS, Standing.IN_PART, "a notification with buttons", _TAKEN, _INSTALL)
        case _:
            return missing(Topic.WINDOWS, together(_TAKEN, notifications.why), _INSTALL)


def _has_x_server(display: str, sockets: Path) -> bool:
    """Whether an X server listens under that name. It is not called: compositors start XWayland at the first call."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    return (sockets / f"X{local[1]}").exists() if local else bool(display)
