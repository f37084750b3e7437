"""Which windows there are and whether the one in front fills the screen, as wlroots' compositors tell it.

By zwlr_foreign_toplevel_manager_v1 on a Wayland connection. Separate from `busy_wlroots` because it needs no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from sys import byteorder

from deskbreak.core.said import Said
from deskbreak.desktop.wayland import Event, Wayland

INTERFACE = "zwlr_foreign_toplevel_manager_v1"
THROUGH = "the compositor’s list of windows"
NOT_ON_GNOME = Said("GNOME on Wayland doesn’t let programs know which window fills the screen.")
NOT_ON_WAYLAND = Said("This Wayland compositor doesn’t let programs know which window fills the screen.")
_KNOWS_FULLSCREEN = 2
"""The version from which on the list tells of full screen."""
_HIGHEST = 3
_NEW, _APP, _STATE, _CLOSED, _DESTROY = 0, 1, 4, 6, 7
_ACTIVATED, _FULLSCREEN = 2, 3
_OURS = "deskbreak"


def unknown(desktops: str) -> str:
    """What is said where the compositor keeps it to itself; `desktops` as in XDG_CURRENT_DESKTOP."""
    return NOT_ON_GNOME if "GNOME" in desktops.split(":") else NOT_ON_WAYLAND


@dataclass(slots=True)
class _Window:
    app: str = ""
    states: frozenset[int] = field(default=frozenset())


class Toplevels:
    """The windows on a settled connection; `take` follows them."""

    def __init__(self, wayland: Wayland) -> None:
        offered = wayland.offered(INTERFACE)
        self.is_offered = offered is not None and offered.version >= _KNOWS_FULLSCREEN
        self._wayland = wayland
        self._windows: dict[int, _Window] = {}
        self._list = wayland.bind(offered, _HIGHEST) if offered is not None and self.is_offered else 0
        self._first_told = wayland.sync() if self.is_offered else 0
        self.is_known = False

    def is_fullscreen(self) -> bool:
        """Whether the window in front fills the screen, and is none of ours."""
        return any(
            {_ACTIVATED, _FULLSCREEN} <= window.states and _OURS not in window.app.lower()
            for window in self._windows.values()
        )

    def take(self, event: Event) -> None:
        """Follow what the compositor says; raises WaylandGone for nonsense."""
        if event.about == self._list and event.opcode == _NEW:
            self._windows[int(event.values("u")[0])] = _Window()
        elif event.about == self._first_told:
            self.is_known = True
        elif event.about in self._windows:
            self._take_of(self._windows[event.about], event)

    def _take_of(self, window: _Window, event: Event) -> None:
        if event.opcode == _APP:
            window.app = str(event.values("s")[0])
        elif event.opcode == _STATE:
            told = str(event.values("a")[0]).encode("latin-1")
            numbers = (told[at : at + 4] for at in range(0, len(told), 4))
            window.states = frozenset(int.from_bytes(number, byteorder) for number in numbers)
        elif event.opcode == _CLOSED:
            del self._windows[event.about]
            self._wayland.send(event.about, _DESTROY)
